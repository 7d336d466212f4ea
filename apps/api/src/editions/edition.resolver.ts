import { Args, Context, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { type ActionView, listEditions, suggestedAnswers } from '@heard/data';
import { shapeAction } from '../actions/action.shape';
import { type RequestContext, readingOf } from '../graphql/context';
import { isId } from '../graphql/ids';
import { checkedPage, PageArgs, pageOf } from '../graphql/pages';
import { BadRequest } from '../graphql/refusal';
import { Requires } from '../graphql/requires.decorator';
import { themeOf } from '../themes/theme-fields.resolver';
import { editionOf, shapeEdition } from './edition.shape';
import { Edition, EditionPage, SuggestedAnswer } from './edition.type';

const MOST_SUGGESTED = 50;

/** What can be asked about editions. */
@Resolver(() => Edition)
export class EditionResolver {
  @Requires('see_work')
  @Query(() => EditionPage, {
    description: 'One numbered page of editions: those in the making first, then the newest.',
  })
  async editions(@Args() page: PageArgs, @Context() context: RequestContext): Promise<EditionPage> {
    const found = await listEditions(readingOf(context), checkedPage(page));
    return pageOf(page, found.items.map(shapeEdition), found.total);
  }

  @Requires('see_work')
  @Query(() => Edition, { nullable: true, description: 'One edition; null when there is none such.' })
  async edition(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @Context() context: RequestContext,
  ): Promise<Edition | null> {
    return isId(id) ? editionOf(id.toLowerCase(), context) : null;
  }

  @Requires('compose_edition')
  @Query(() => [SuggestedAnswer], {
    description:
      'Themes to answer next: first those with an action launched since the last edition, then those never answered, oldest first.',
  })
  async suggestedAnswers(
    @Args('most', {
      type: () => Int,
      defaultValue: 10,
      description: `How many, ${MOST_SUGGESTED} at most.`,
    })
    most: number,
    @Context() context: RequestContext,
  ): Promise<SuggestedAnswer[]> {
    if (most < 1 || most > MOST_SUGGESTED) throw new BadRequest(`Ask for 1 to ${MOST_SUGGESTED}.`);
    const { loaders } = context;
    const least = await loaders.evidenceThresholds();
    const found = await suggestedAnswers(readingOf(context), least, most);
    const suggested = await Promise.all(
      found.map(async ({ themeId, launchedIds, isUnanswered }): Promise<SuggestedAnswer | null> => {
        const theme = await themeOf(themeId, context);
        const views = await Promise.all(launchedIds.map((id) => loaders.action.load(id)));
        const launched = views.filter((view): view is ActionView => view !== null);
        return (
          theme && {
            theme,
            launched: launched.map((view) => shapeAction({ ...view })),
            because: because(launched.length, isUnanswered),
          }
        );
      }),
    );
    return suggested.filter((each) => each !== null);
  }
}

function because(launched: number, isUnanswered: boolean): string {
  const reasons = [
    launched > 0 &&
      `${launched === 1 ? '1 action was' : `${launched} actions were`} launched since the last edition`,
    isUnanswered && 'no edition has answered it yet',
  ].filter(Boolean);
  return reasons.join('; ');
}
