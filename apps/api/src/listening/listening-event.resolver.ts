import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { listEvents } from '@heard/data';
import { type RequestContext, readingOf } from '../graphql/context';
import { ListeningEventSortEnum } from '../graphql/enums';
import { checkedIds, isId } from '../graphql/ids';
import { checkedPage, PageArgs, pageOf } from '../graphql/pages';
import { Requires } from '../graphql/requires.decorator';
import { ListeningEventFilter } from './listening-event.inputs';
import { ListeningEvent, ListeningEventPage } from './listening-event.type';

type Sort = (typeof ListeningEventSortEnum)[keyof typeof ListeningEventSortEnum];

/** What can be asked about listening events. */
@Resolver(() => ListeningEvent)
export class ListeningEventResolver {
  @Requires('see_work')
  @Query(() => ListeningEventPage, { description: 'One numbered page of listening events.' })
  async listeningEvents(
    @Args('filter', {
      type: () => ListeningEventFilter,
      nullable: true,
      description: 'Which ones; absent: all.',
    })
    filter: ListeningEventFilter | null,
    @Args('sort', {
      type: () => ListeningEventSortEnum,
      defaultValue: ListeningEventSortEnum.UPCOMING_FIRST,
      description: 'In which order.',
    })
    sort: Sort,
    @Args() page: PageArgs,
    @Context() context: RequestContext,
  ): Promise<ListeningEventPage> {
    checkedIds(filter?.siteId, filter?.subgroupId, filter?.seriesId);
    const found = await listEvents(readingOf(context), filter ?? {}, sort, checkedPage(page));
    return pageOf(page, found.items, found.total);
  }

  @Requires('see_work')
  @Query(() => ListeningEvent, {
    nullable: true,
    description: 'One listening event; null when there is none such.',
  })
  listeningEvent(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @Context() { loaders }: RequestContext,
  ): Promise<ListeningEvent | null> {
    return isId(id) ? loaders.listeningEvent.load(id.toLowerCase()) : Promise.resolve(null);
  }
}
