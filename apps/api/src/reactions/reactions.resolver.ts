import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Reaction, toldReaction } from '@heard/domain';
import { type ShapedAnswer } from '../editions/edition.shape';
import { Answer } from '../editions/edition.type';
import { type RequestContext } from '../graphql/context';
import { AnswerReactions, type ReactionCount } from './reaction.type';

/** Whether an answer landed. */
@Resolver(() => Answer)
export class ReactionsResolver {
  @ResolveField(() => AnswerReactions, {
    nullable: true,
    description: 'Whether it landed; null while it never went out.',
  })
  async reactions(
    @Parent() { view }: ShapedAnswer,
    @Context() { loaders }: RequestContext,
  ): Promise<AnswerReactions | null> {
    const [edition, told, { sites }, programme] = await Promise.all([
      loaders.edition.load(view.editionId),
      loaders.toldReactions.load(view.id),
      loaders.lists(),
      loaders.programme(),
    ]);
    if (!edition || edition.publishedVersion === 0 || !programme) return null;
    const siteIds = sites.map(({ id }) => id);
    const countOf = (reaction: Reaction): ReactionCount => {
      const counts = told.filter((count) => count.reaction === reaction);
      const shown = toldReaction(counts, siteIds, programme.smallNumberThreshold);
      const atSites = shown.sites.flatMap(({ siteId, people }) => {
        const site = sites.find(({ id }) => id === siteId);
        return site ? [{ siteId, name: site.name, people }] : [];
      });
      return { ...shown, sites: atSites };
    };
    return {
      reachedMe: countOf('reached_me'),
      madeADifference: countOf('made_a_difference'),
      notHereYet: countOf('not_here_yet'),
    };
  }
}
