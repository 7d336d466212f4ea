import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { postingsAtSite } from '@heard/data';
import { type Posting as DomainPosting, removalReason, type Result } from '@heard/domain';
import { SeenArgs } from '../actions/seen.args';
import { editionOf } from '../editions/edition.shape';
import { readingOf, type RequestContext, viewerOf } from '../graphql/context';
import { checkedId, isId, withIds } from '../graphql/ids';
import { Requires } from '../graphql/requires.decorator';
import { PutUpPoster } from './commands/put-up-poster';
import { TakeDownPoster } from './commands/take-down-poster';
import { shapePosting } from './posting-fields.resolver';
import { PutUpPosterInput } from './posting.inputs';
import { Posting, PostingPayload } from './posting.type';

/** What hangs on walls. */
@Resolver(() => Posting)
export class PostingsResolver {
  constructor(
    private readonly putUp: PutUpPoster,
    private readonly takeDown: TakeDownPoster,
  ) {}

  @Requires('see_work')
  @Query(() => [Posting], {
    description: 'What hangs at a site and is to come off the wall, oldest edition first.',
  })
  async postersToRemove(
    @Args('siteId', { type: () => ID, description: 'Which site.' }) siteId: string,
    @Context() context: RequestContext,
  ): Promise<Posting[]> {
    if (!isId(siteId)) return [];
    const hanging = await postingsAtSite(readingOf(context), siteId.toLowerCase());
    return hanging
      .filter((view) => removalReason(view, view.edition, view.newestNumber) !== null)
      .map(shapePosting);
  }

  @Requires('put_up_posters')
  @Mutation(() => PostingPayload, {
    description:
      'Ticks that the poster of an edition hangs at a site. An older version of it there is ticked as taken down.',
  })
  async putUpPoster(
    @Args('input', { type: () => PutUpPosterInput, description: 'What hangs where.' })
    input: PutUpPosterInput,
    @Context() context: RequestContext,
  ): Promise<PostingPayload> {
    const checked = withIds(input, 'id', 'editionId', 'siteId');
    return payload(context, null, await this.putUp.run(viewerOf(context), checked));
  }

  @Requires('put_up_posters')
  @Mutation(() => PostingPayload, { description: 'Ticks that a poster was taken down.' })
  async takeDownPoster(@Args() seen: SeenArgs, @Context() context: RequestContext): Promise<PostingPayload> {
    const known = { ...seen, id: checkedId(seen.id) };
    return payload(context, known.id, await this.takeDown.run(viewerOf(context), known, 'take_down'));
  }

  @Requires('put_up_posters')
  @Mutation(() => PostingPayload, {
    description: 'Undoes that a poster was taken down, on the day it was.',
  })
  async putPosterBack(@Args() seen: SeenArgs, @Context() context: RequestContext): Promise<PostingPayload> {
    const known = { ...seen, id: checkedId(seen.id) };
    return payload(context, known.id, await this.takeDown.run(viewerOf(context), known, 'put_back'));
  }
}

/** The posting is read anew: also when it was refused, so that the page can bring it up to date. */
async function payload(
  context: RequestContext,
  refusedId: string | null,
  result: Result<DomainPosting>,
): Promise<PostingPayload> {
  const id = result.ok ? result.value.id : refusedId;
  const view = id ? await context.loaders.posting.load(id) : null;
  return {
    posting: view && shapePosting(view),
    edition: view && (await editionOf(view.editionId, context)),
    errors: result.ok ? [] : result.problems,
  };
}
