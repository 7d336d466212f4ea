import { Context, ResolveField, Resolver } from '@nestjs/graphql';
import { homeEvents, type HomeEventReason } from '@heard/data';
import { viewerHas } from '@heard/domain';
import { type RequestContext, readingOf, viewerOf } from '../graphql/context';
import { Home } from '../home/home.type';
import { HomeListening } from './home-listening.type';

/** The listening events on Home. */
@Resolver(() => Home)
export class HomeListeningResolver {
  @ResolveField(() => HomeListening, { description: 'The listening events that wait for the viewer.' })
  async listening(@Context() context: RequestContext): Promise<HomeListening> {
    const viewer = viewerOf(context);
    const rows = viewerHas(viewer, 'see_work')
      ? await homeEvents(readingOf(context), {
          facilitates: viewerHas(viewer, 'facilitate_event'),
          leadsEverywhere: viewerHas(viewer, 'release_any_notes'),
          leadsSubgroups: viewerHas(viewer, 'release_subgroup_notes') ? viewer.leadsSubgroups : [],
        })
      : [];
    const of = (reason: HomeEventReason) => rows.filter((row) => row.reason === reason);
    return {
      soon: of('soon'),
      toWriteUp: of('to_write_up'),
      toRelease: of('to_release'),
      loopOpen: of('loop_open'),
    };
  }
}
