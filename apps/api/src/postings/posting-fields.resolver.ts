import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type PostingView } from '@heard/data';
import { postingVerbsFor, removalReason } from '@heard/domain';
import { editionOf, type ShapedEdition } from '../editions/edition.shape';
import { Edition } from '../editions/edition.type';
import { readingOf, type RequestContext, viewerOf } from '../graphql/context';
import { Person } from '../people/person.type';
import { Site } from '../programme/programme.type';
import { PostingVerbEnum, RemovalReasonEnum } from './posting.enums';
import { Posting } from './posting.type';

type Verb = (typeof PostingVerbEnum)[keyof typeof PostingVerbEnum];
type Reason = (typeof RemovalReasonEnum)[keyof typeof RemovalReasonEnum];

/** A posting as its resolvers pass it on: what GraphQL shows, and the row it came from. */
export type ShapedPosting = Posting & { view: PostingView };

/** Shapes a row for GraphQL. */
export function shapePosting(view: PostingView): ShapedPosting {
  const { id, editionVersion, putUpOn, takenDownOn, version } = view;
  return { id, editionVersion, putUpOn, takenDownOn, version, view };
}

/** What hangs on a posting. */
@Resolver(() => Posting)
export class PostingFieldsResolver {
  @ResolveField(() => Edition, { nullable: true, description: 'The edition that hangs.' })
  edition(@Parent() { view }: ShapedPosting, @Context() context: RequestContext): Promise<Edition | null> {
    return editionOf(view.editionId, context);
  }

  @ResolveField(() => Site, { nullable: true, description: 'Where.' })
  async site(
    @Parent() { view }: ShapedPosting,
    @Context() { loaders }: RequestContext,
  ): Promise<Site | null> {
    const { sites } = await loaders.lists();
    return sites.find(({ id }) => id === view.siteId) ?? null;
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who put it up.' })
  putUpBy(@Parent() { view }: ShapedPosting, @Context() { loaders }: RequestContext): Promise<Person | null> {
    return loaders.person.load(view.putUpById) as Promise<Person | null>;
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who took it down; null while it hangs.' })
  async takenDownBy(
    @Parent() { view }: ShapedPosting,
    @Context() { loaders }: RequestContext,
  ): Promise<Person | null> {
    return view.takenDownById ? ((await loaders.person.load(view.takenDownById)) as Person | null) : null;
  }

  @ResolveField(() => RemovalReasonEnum, {
    nullable: true,
    description: 'Why it is to come off the wall; null when it may hang, or hangs no more.',
  })
  removal(@Parent() { view }: ShapedPosting): Reason | null {
    return removalReason(view, view.edition, view.newestNumber);
  }

  @ResolveField(() => [PostingVerbEnum], { description: 'What the viewer may do with it now.' })
  viewerCan(@Parent() { view }: ShapedPosting, @Context() context: RequestContext): Verb[] {
    return postingVerbsFor(viewerOf(context), view, readingOf(context).today);
  }
}

/** Where an edition hangs. */
@Resolver(() => Edition)
export class EditionPostingsResolver {
  @ResolveField(() => [Posting], {
    description: 'Where it hangs, by site; then where it hung, last taken down first.',
  })
  async postings(
    @Parent() { view }: ShapedEdition,
    @Context() { loaders }: RequestContext,
  ): Promise<Posting[]> {
    return (await loaders.postingsOfEdition.load(view.id)).map(shapePosting);
  }
}
