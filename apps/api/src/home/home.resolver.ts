import { Context, Query, Resolver } from '@nestjs/graphql';
import { type HomeReason, homeActions } from '@heard/data';
import { viewerHas } from '@heard/domain';
import { shapeAction } from '../actions/action.shape';
import { type RequestContext, readingOf, viewerOf } from '../graphql/context';
import { Requires } from '../graphql/requires.decorator';
import { Home } from './home.type';
import { nextStepsFor } from './next-steps';

/** What waits for the viewer. */
@Resolver(() => Home)
export class HomeResolver {
  @Requires('see_work', 'manage_accounts')
  @Query(() => Home, { description: 'What waits for the viewer now.' })
  async home(@Context() context: RequestContext): Promise<Home> {
    const viewer = viewerOf(context);
    const rows = viewerHas(viewer, 'see_work')
      ? await homeActions(readingOf(context), {
          everywhere: viewerHas(viewer, 'change_any_action'),
          subgroupIds: viewerHas(viewer, 'change_subgroup_action') ? viewer.leadsSubgroups : [],
        })
      : [];
    const of = (reason: HomeReason) => rows.filter((row) => row.reason === reason).map(shapeAction);
    return {
      wantAWord: of('want_a_word'),
      mine: of('mine'),
      handOversOffered: of('hand_over_offered'),
      checksDue: of('check_due'),
      toAgree: of('to_agree'),
      nextSteps: nextStepsFor(viewer),
    };
  }
}
