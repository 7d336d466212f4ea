import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type EventSeriesView, listSeries } from '@heard/data';
import { type Result, seriesVerbsFor } from '@heard/domain';
import { SeenArgs } from '../actions/seen.args';
import { type RequestContext, readingOf, viewerOf } from '../graphql/context';
import { SeriesVerbEnum } from '../graphql/enums';
import { checkedId, isId, withIds } from '../graphql/ids';
import { checkedPage, PageArgs, pageOf } from '../graphql/pages';
import { Requires } from '../graphql/requires.decorator';
import { DateScalar } from '../graphql/scalars';
import { Site } from '../programme/programme.type';
import { Subgroup } from '../subgroups/subgroup.type';
import { AddSeries, type SeriesAndEvent } from './commands/add-series';
import { ChangeSeries } from './commands/change-series';
import { PlanNextInSeries } from './commands/plan-next-in-series';
import { EventSeries, EventSeriesPage, EventSeriesPayload } from './event-series.type';
import { siteOf } from './listening-event-fields.resolver';
import { checkedSeen, placed } from './listening-event-writing.resolver';
import { AddSeriesInput, EditSeriesInput } from './listening-event.inputs';

type Verb = (typeof SeriesVerbEnum)[keyof typeof SeriesVerbEnum];

/** Series of listening events: what can be asked of them. */
@Resolver(() => EventSeries)
export class EventSeriesResolver {
  @Requires('see_work')
  @Query(() => EventSeriesPage, {
    description: 'One numbered page of series, those that go on first, then by title.',
  })
  async eventSeriesList(
    @Args() page: PageArgs,
    @Context() context: RequestContext,
  ): Promise<EventSeriesPage> {
    const found = await listSeries(readingOf(context), checkedPage(page));
    return pageOf(page, found.items, found.total);
  }

  @Requires('see_work')
  @Query(() => EventSeries, { nullable: true, description: 'One series; null when there is none such.' })
  eventSeries(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @Context() { loaders }: RequestContext,
  ): Promise<EventSeries | null> {
    return isId(id) ? loaders.eventSeries.load(id.toLowerCase()) : Promise.resolve(null);
  }

  @ResolveField(() => Site, { nullable: true, description: 'At which site; null when it is elsewhere.' })
  site(@Parent() { siteId }: EventSeriesView, @Context() context: RequestContext): Promise<Site | null> {
    return siteOf(siteId, context);
  }

  @ResolveField(() => Subgroup, {
    nullable: true,
    description: 'The subgroup that holds it, whose lead may check the notes; null when the programme does.',
  })
  subgroup(@Parent() { subgroupId }: EventSeriesView, @Context() { loaders }: RequestContext) {
    return subgroupId && loaders.subgroup.load(subgroupId);
  }

  @ResolveField(() => [SeriesVerbEnum], { description: 'What the viewer may do to it now, in order.' })
  viewerCan(@Parent() series: EventSeriesView, @Context() context: RequestContext): Verb[] {
    return seriesVerbsFor(viewerOf(context), series, series.isFacilitated);
  }
}

/** Series of listening events: what can be changed. */
@Resolver(() => EventSeries)
export class EventSeriesWritingResolver {
  constructor(
    private readonly add: AddSeries,
    private readonly change: ChangeSeries,
    private readonly next: PlanNextInSeries,
  ) {}

  @Requires('facilitate_event', 'plan_any_event')
  @Mutation(() => EventSeriesPayload, { description: 'Begins a series, with its first event.' })
  async addSeries(
    @Args('input', { type: () => AddSeriesInput, description: 'What is planned.' }) input: AddSeriesInput,
    @Context() context: RequestContext,
  ): Promise<EventSeriesPayload> {
    const wanted = withIds(input, 'id', 'siteId', 'subgroupId', 'facilitatorIds');
    return payload(context, null, await this.add.run(viewerOf(context), placed(wanted)));
  }

  @Requires('facilitate_event', 'plan_any_event')
  @Mutation(() => EventSeriesPayload, {
    description: 'Gives a series other words; its events stay as they are.',
  })
  async editSeries(
    @Args('input', { type: () => EditSeriesInput, description: 'How it should read.' })
    input: EditSeriesInput,
    @Context() context: RequestContext,
  ): Promise<EventSeriesPayload> {
    const { id, version, ...changes } = withIds(input, 'id', 'siteId', 'subgroupId');
    const result = await this.change.edit(viewerOf(context), { id, version }, placed(changes));
    return payload(context, id, asPair(result));
  }

  @Requires('facilitate_event', 'plan_any_event')
  @Mutation(() => EventSeriesPayload, { description: 'Ends a series: nothing more is planned in it.' })
  async endSeries(@Args() seen: SeenArgs, @Context() context: RequestContext): Promise<EventSeriesPayload> {
    const result = await this.change.end(viewerOf(context), checkedSeen(seen));
    return payload(context, seen.id, asPair(result));
  }

  @Requires('facilitate_event', 'plan_any_event')
  @Mutation(() => EventSeriesPayload, { description: 'Lets a series that was ended go on after all.' })
  async reopenSeries(
    @Args() seen: SeenArgs,
    @Context() context: RequestContext,
  ): Promise<EventSeriesPayload> {
    const result = await this.change.reopen(viewerOf(context), checkedSeen(seen));
    return payload(context, seen.id, asPair(result));
  }

  @Requires('facilitate_event', 'plan_any_event')
  @Mutation(() => EventSeriesPayload, {
    description:
      'Plans the next event of a series, with the words of the series and the facilitators of its last event.',
  })
  async planNextInSeries(
    @Args('id', { type: () => ID, description: 'Which series.' }) id: string,
    @Args('eventId', {
      type: () => ID,
      nullable: true,
      description: 'A UUID of the client’s making for the event, so that sending twice plans once.',
    })
    eventId: string | null,
    @Args('heldOn', {
      type: () => DateScalar,
      nullable: true,
      description: 'The day; absent: so many weeks after the last one.',
    })
    heldOn: string | null,
    @Context() context: RequestContext,
  ): Promise<EventSeriesPayload> {
    const seriesId = checkedId(id);
    const input = { seriesId, eventId: eventId && checkedId(eventId), heldOn };
    return payload(context, seriesId, await this.next.run(viewerOf(context), input));
  }
}

function asPair(result: Result<SeriesAndEvent['series']>): Result<SeriesAndEvent> {
  return result.ok ? { ok: true, value: { series: result.value, event: null } } : result;
}

async function payload(
  context: RequestContext,
  id: string | null,
  result: Result<SeriesAndEvent>,
): Promise<EventSeriesPayload> {
  // What was loaded before the change is forgotten.
  context.becomes(viewerOf(context));
  const { loaders } = context;
  const seriesId = result.ok ? result.value.series.id : id;
  const eventId = result.ok ? result.value.event?.id : null;
  return {
    series: seriesId ? await loaders.eventSeries.load(seriesId.toLowerCase()) : null,
    event: eventId ? await loaders.listeningEvent.load(eventId) : null,
    errors: result.ok ? [] : result.problems,
  };
}
