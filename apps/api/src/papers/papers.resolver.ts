import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { listPapers, paperById, type PaperView } from '@heard/data';
import { mayMakePaper, maySeePaper, papersSeenBy, type Result, type Viewer } from '@heard/domain';
import { PAPER_FILES } from '@heard/publishing';
import { type RequestContext, readingOf, viewerOf } from '../graphql/context';
import { checkedId, withIds } from '../graphql/ids';
import { checkedPage, PageArgs, pageOf } from '../graphql/pages';
import { Requires } from '../graphql/requires.decorator';
import { Person } from '../people/person.type';
import { type Subgroup } from '../subgroups/subgroup.type';
import { RequestPaper } from './commands/request-paper';
import { TryPaperAgain } from './commands/try-paper-again';
import { Paper, PaperPage, PaperPayload, RequestPaperInput } from './paper.type';

type ShapedPaper = Paper & { requestedById: string };

/** Papers: what was asked for, how far it is, and where its files are. */
@Resolver(() => Paper)
export class PapersResolver {
  constructor(
    private readonly request: RequestPaper,
    private readonly again: TryPaperAgain,
  ) {}

  @Requires('see_work')
  @Query(() => PaperPage, { description: 'One numbered page of the papers that the viewer may see.' })
  async papers(@Args() page: PageArgs, @Context() context: RequestContext): Promise<PaperPage> {
    const viewer = viewerOf(context);
    const found = await listPapers(readingOf(context), papersSeenBy(viewer), checkedPage(page));
    return pageOf(
      page,
      found.items.map((view) => shaped(view, viewer)),
      found.total,
    );
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who asked for it.' })
  requestedBy(
    @Parent() { requestedById }: ShapedPaper,
    @Context() { loaders }: RequestContext,
  ): Promise<Person | null> {
    return loaders.person.load(requestedById) as Promise<Person | null>;
  }

  @Requires('make_papers', 'make_own_subgroup_papers')
  @Mutation(() => PaperPayload, { description: 'Asks for a paper, which is made in the background.' })
  async requestPaper(
    @Args('input', { type: () => RequestPaperInput, description: 'The paper.' }) input: RequestPaperInput,
    @Context() context: RequestContext,
  ): Promise<PaperPayload> {
    const { id = null, subgroupId = null, ...fields } = withIds(input, 'id', 'subgroupId');
    const asked = await this.request.run(viewerOf(context), { ...fields, id, subgroupId });
    return payload(context, asked.ok ? asked.value.id : null, asked);
  }

  @Requires('make_papers', 'make_own_subgroup_papers')
  @Mutation(() => PaperPayload, { description: 'Has a paper that failed made once more.' })
  async tryPaperAgain(
    @Args('id', { type: () => ID, description: 'Which paper.' }) id: string,
    @Context() context: RequestContext,
  ): Promise<PaperPayload> {
    const paperId = checkedId(id);
    return payload(context, paperId, await this.again.run(viewerOf(context), paperId));
  }
}

async function payload(
  context: RequestContext,
  id: string | null,
  result: Result<unknown>,
): Promise<PaperPayload> {
  const viewer = viewerOf(context);
  const view = id === null ? null : await paperById(readingOf(context), id);
  return {
    paper: view && maySeePaper(viewer, view) ? shaped(view, viewer) : null,
    errors: result.ok ? [] : result.problems,
  };
}

function shaped(view: PaperView, viewer: Viewer): ShapedPaper {
  const { id, kind, from, to, title, state, stepsDone, stepsTotal, requestedOn, madeOn, expiresOn } = view;
  return {
    ...{ id, kind, from, to, title, state, stepsDone, stepsTotal, requestedOn, madeOn, expiresOn },
    requestedById: view.requestedById,
    requestedBy: null,
    subgroup:
      view.subgroupId === null ? null : ({ id: view.subgroupId, name: view.subgroupName } as Subgroup),
    files: view.files.map((file) => ({
      ...{ ...file, label: PAPER_FILES[file.format].label, path: `/papers/${id}/files/${file.format}` },
    })),
    viewerCanTryAgain: state === 'failed' && mayMakePaper(viewer, view),
  };
}
