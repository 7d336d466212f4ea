import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { storyOf, updatesOf } from '@heard/data';
import { actionVerbOf, undoable, verbsFor } from '@heard/domain';
import { type RequestContext, readingOf, viewerOf } from '../graphql/context';
import { ActionVerbEnum } from '../graphql/enums';
import { checkedPage, PageArgs, pageOf } from '../graphql/pages';
import { Person } from '../people/person.type';
import { GoldenThread } from '../programme/programme.type';
import { themesOf } from '../themes/theme-fields.resolver';
import { Theme } from '../themes/theme.type';
import { actionFacts, type ShapedAction, shapeUpdate } from './action.shape';
import { Action, ActionUpdatePage, HandOver, StoryEvent } from './action.type';
import { tellStory } from './story';

type Verb = (typeof ActionVerbEnum)[keyof typeof ActionVerbEnum];

/** What hangs on an action and loads when asked for. */
@Resolver(() => Action)
export class ActionFieldsResolver {
  @ResolveField(() => [Person], { description: 'Who shares it with its owner, by name.' })
  async coOwners(@Parent() action: Action, @Context() { loaders }: RequestContext) {
    const rows = await loaders.coOwners.load(action.id);
    return loaders.person.loadMany(rows.map((row) => row.personId));
  }

  @ResolveField(() => [GoldenThread], { description: 'Golden threads that run under it, by name.' })
  goldenThreads(@Parent() action: Action, @Context() { loaders }: RequestContext): Promise<GoldenThread[]> {
    return loaders.goldenThreads.load(action.id);
  }

  @ResolveField(() => [Theme], { description: 'The themes that it answers, by wording.' })
  async themes(@Parent() action: Action, @Context() context: RequestContext): Promise<Theme[]> {
    return themesOf(await context.loaders.themesOfAction.load(action.id), context);
  }

  @ResolveField(() => Person, { description: 'Who proposed it.' })
  proposedBy(@Parent() { view }: ShapedAction, @Context() { loaders }: RequestContext) {
    return loaders.person.load(view.proposedById);
  }

  @ResolveField(() => HandOver, { nullable: true, description: 'The hand-over that is offered or done.' })
  async handOver(
    @Parent() { view }: ShapedAction,
    @Context() { loaders }: RequestContext,
  ): Promise<HandOver | null> {
    if (!view.receivingOwnerId || !view.handOverOfferedOn) return null;
    const receivingOwner = (await loaders.person.load(view.receivingOwnerId)) as Person;
    return {
      receivingOwner,
      note: view.handOverNote,
      offeredOn: view.handOverOfferedOn,
      acceptedOn: view.handOverAcceptedOn,
    };
  }

  @ResolveField(() => ActionUpdatePage, { description: 'Its updates, newest first.' })
  async updates(
    @Parent() action: Action,
    @Args() page: PageArgs,
    @Context() context: RequestContext,
  ): Promise<ActionUpdatePage> {
    const found = await updatesOf(readingOf(context), action.id, checkedPage(page));
    return pageOf(page, found.items.map(shapeUpdate), found.total);
  }

  @ResolveField(() => [StoryEvent], {
    description: 'Its story in dates, newest first, made from the audit.',
  })
  async story(@Parent() action: Action, @Context() context: RequestContext): Promise<StoryEvent[]> {
    return tellStory(await storyOf(readingOf(context), action.id), context.loaders);
  }

  @ResolveField(() => [ActionVerbEnum], { description: 'What the viewer may do to it now, in order.' })
  async viewerCan(@Parent() { view }: ShapedAction, @Context() context: RequestContext): Promise<Verb[]> {
    const last = await context.loaders.lastStep.load(view.id);
    const viewer = viewerOf(context);
    const verbs: Verb[] = verbsFor(viewer, actionFacts(view), readingOf(context).today);
    const step = last && { ...last, verb: actionVerbOf(last.verb) ?? '' };
    return undoable(step, viewer, context.now) ? [...verbs, 'undo'] : verbs;
  }
}
