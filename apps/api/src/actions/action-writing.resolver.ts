import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import { savedViewsOfViewer } from '@heard/data';
import { type Result } from '@heard/domain';
import { type RequestContext, readingOf, viewerOf } from '../graphql/context';
import { checkedId, withIds } from '../graphql/ids';
import { ConfirmsRights, Requires } from '../graphql/requires.decorator';
import { type Person } from '../people/person.type';
import { actionPayload } from './action-payload';
import { EditActionInput, PostUpdateInput, ProposeActionInput } from './action.inputs';
import { ActionPayload, PostUpdatePayload, SavedViewPayload } from './action.payloads';
import { Action } from './action.type';
import { EditAction } from './commands/edit-action';
import { PostUpdate } from './commands/post-update';
import { ProposeAction } from './commands/propose-action';
import { RemoveView, SaveView } from './commands/save-view';

/** The inputs by which an action names other rows. */
const NAMED = ['subgroupId', 'ownerId', 'coOwnerIds', 'goldenThreadIds'] as const;

/** The measures of an input with their ids as they are kept. */
function withMeasures({ measures }: Pick<EditActionInput, 'measures'>): Pick<EditActionInput, 'measures'> {
  const named = measures?.map(({ measureId, baseline }) => ({
    measureId: checkedId(measureId),
    baseline: baseline ?? null,
  }));
  return { measures: named };
}

/** Words put to actions: proposals, edits, updates, and the viewer's own views of the list. */
@Resolver(() => Action)
export class ActionWritingResolver {
  constructor(
    private readonly propose: ProposeAction,
    private readonly edit: EditAction,
    private readonly post: PostUpdate,
    private readonly save: SaveView,
    private readonly remove: RemoveView,
  ) {}

  @Requires('propose_action')
  @Mutation(() => ActionPayload, { description: 'Proposes an action in any subgroup.' })
  async proposeAction(
    @Args('input', { type: () => ProposeActionInput, description: 'The action.' }) input: ProposeActionInput,
    @Context() context: RequestContext,
  ): Promise<ActionPayload> {
    const written = withIds(input, 'id', 'themeIds', ...NAMED);
    const { measures } = withMeasures(input);
    const result = await this.propose.run(viewerOf(context), {
      ...written,
      measures,
      id: written.id || null,
    });
    return actionPayload(result.ok ? result.value.id : null, result);
  }

  @Requires('see_work')
  @Mutation(() => ActionPayload, { description: 'Gives an action other words, people, subgroup or due day.' })
  async editAction(
    @Args('input', { type: () => EditActionInput, description: 'The action as it should read.' })
    input: EditActionInput,
    @Context() context: RequestContext,
  ): Promise<ActionPayload> {
    const id = checkedId(input.id);
    const written = { ...withIds(input, ...NAMED), ...withMeasures(input), id };
    const result = await this.edit.run(viewerOf(context), written);
    return actionPayload(id, result);
  }

  @Requires('see_work')
  @ConfirmsRights()
  @Mutation(() => PostUpdatePayload, { description: 'Adds a dated word to an action.' })
  async postUpdate(
    @Args('input', { type: () => PostUpdateInput, description: 'The word.' }) input: PostUpdateInput,
    @Context() context: RequestContext,
  ): Promise<PostUpdatePayload> {
    const viewer = viewerOf(context);
    const id = input.id ? checkedId(input.id) : null;
    const actionId = checkedId(input.actionId);
    const posted = await this.post.run(viewer, { ...input, id, actionId }, context.rights);
    const payload = actionPayload(actionId, posted);
    const author = { id: viewer.personId, name: viewer.name } as Person;
    return { ...payload, update: posted.ok ? { ...posted.value, author } : null };
  }

  @Requires('see_work')
  @Mutation(() => SavedViewPayload, {
    description: 'Keeps a view of the action list under a name; the same name or id replaces it.',
  })
  async saveView(
    @Args('id', {
      type: () => ID,
      nullable: true,
      description: 'The view to replace, or a UUID for a new one.',
    })
    id: string | null,
    @Args('name', { type: () => String, description: 'Its name.' }) name: string,
    @Args('query', {
      type: () => String,
      description: 'The query of the address bar, without the question mark.',
    })
    query: string,
    @Context() context: RequestContext,
  ): Promise<SavedViewPayload> {
    const view = { id: id ? checkedId(id) : null, name, query };
    return this.views(context, await this.save.run(viewerOf(context), view));
  }

  @Requires('see_work')
  @Mutation(() => SavedViewPayload, { description: 'Removes one of the viewer’s saved views.' })
  async removeView(
    @Args('id', { type: () => ID, description: 'Which one.' }) id: string,
    @Context() context: RequestContext,
  ): Promise<SavedViewPayload> {
    return this.views(context, await this.remove.run(viewerOf(context), checkedId(id)));
  }

  private async views(context: RequestContext, result: Result<unknown>): Promise<SavedViewPayload> {
    const savedViews = await savedViewsOfViewer(readingOf(context));
    return { savedViews, errors: result.ok ? [] : result.problems };
  }
}
