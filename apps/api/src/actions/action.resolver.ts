import { Args, Context, ID, Info, Query, Resolver } from '@nestjs/graphql';
import { type GraphQLResolveInfo } from 'graphql';
import {
  ACTION_PAGE_JSON,
  actionById,
  type FinishedJson,
  listActions,
  listActionsFinished,
  savedViewsOfViewer,
  similarTitles,
} from '@heard/data';
import { cleanLine } from '@heard/domain';
import { ActionSortEnum } from '../graphql/enums';
import { type RequestContext, readingOf } from '../graphql/context';
import { Finishes, shapeToFinish } from '../graphql/finished';
import { checkedId, checkedIds, isId } from '../graphql/ids';
import { checkedPage, PageArgs, pageOf } from '../graphql/pages';
import { Requires } from '../graphql/requires.decorator';
import { searched } from '../graphql/searched';
import { ActionFilter } from './action.inputs';
import { shapeAction } from './action.shape';
import { Action, ActionPage, SavedView, SimilarAction } from './action.type';

type Sort = (typeof ActionSortEnum)[keyof typeof ActionSortEnum];

/** What can be asked about actions. */
@Resolver(() => Action)
export class ActionResolver {
  @Requires('see_work')
  @Finishes(ACTION_PAGE_JSON)
  @Query(() => ActionPage, { description: 'One numbered page of actions.' })
  async actions(
    @Args('filter', { type: () => ActionFilter, nullable: true, description: 'Which ones; absent: all.' })
    filter: ActionFilter | null,
    @Args('sort', {
      type: () => ActionSortEnum,
      defaultValue: ActionSortEnum.NEWEST_UPDATE,
      description: 'In which order.',
    })
    sort: Sort,
    @Args() page: PageArgs,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ActionPage | FinishedJson> {
    checkedIds(filter?.subgroupIds, filter?.ownerId, filter?.goldenThreadId);
    const narrow = { ...filter, search: searched(filter?.search) };
    const [reading, slice] = [readingOf(context), checkedPage(page)];
    const shape = shapeToFinish(context, info);
    if (shape) return listActionsFinished(reading, narrow, sort, slice, shape);
    const found = await listActions(reading, narrow, sort, slice);
    return pageOf(page, found.items.map(shapeAction), found.total);
  }

  @Requires('see_work')
  @Query(() => Action, { nullable: true, description: 'One action; null when there is none such.' })
  async action(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @Context() context: RequestContext,
  ): Promise<Action | null> {
    const view = isId(id) ? await actionById(readingOf(context), id) : null;
    return view && shapeAction(view);
  }

  @Requires('see_work')
  @Query(() => [SimilarAction], {
    description: 'Actions in any subgroup whose title is like the one being typed, best first, at most five.',
  })
  async similarActions(
    @Args('title', { type: () => String, description: 'What has been typed so far.' }) title: string,
    @Args('exceptId', { type: () => ID, nullable: true, description: 'The action being edited.' })
    exceptId: string | null,
    @Context() context: RequestContext,
  ): Promise<SimilarAction[]> {
    const typed = cleanLine(title.slice(0, 200));
    if (typed.length < 3) return [];
    const alike = await similarTitles(readingOf(context), typed, exceptId ? checkedId(exceptId) : null);
    const views = await Promise.all(alike.map(({ id }) => context.loaders.action.load(id)));
    return alike.flatMap(({ likeness }, index) => {
      const view = views[index];
      return view ? [{ action: shapeAction(view), likeness }] : [];
    });
  }

  @Requires('see_work')
  @Query(() => [SavedView], { description: 'The viewer’s own saved views of the action list, by name.' })
  savedViews(@Context() context: RequestContext): Promise<SavedView[]> {
    return savedViewsOfViewer(readingOf(context));
  }
}
