import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type ListeningEventView } from '@heard/data';
import {
  eventVerbsFor,
  facilitatorIdsOf,
  isFacilitatorOf,
  mayReadCarryOver,
  writeUpOf,
  type WriteUp,
} from '@heard/domain';
import { type RequestContext, readingOf, viewerOf } from '../graphql/context';
import { EventVerbEnum, WriteUpEnum } from '../graphql/enums';
import { Person } from '../people/person.type';
import { Site } from '../programme/programme.type';
import { Subgroup } from '../subgroups/subgroup.type';
import { EventSeries } from './event-series.type';
import { LastTime, ListeningEvent } from './listening-event.type';

type Verb = (typeof EventVerbEnum)[keyof typeof EventVerbEnum];

/** What hangs on a listening event and loads when asked for. */
@Resolver(() => ListeningEvent)
export class ListeningEventFieldsResolver {
  @ResolveField(() => Site, { nullable: true, description: 'At which site; null when it is elsewhere.' })
  async site(
    @Parent() { siteId }: ListeningEventView,
    @Context() context: RequestContext,
  ): Promise<Site | null> {
    return siteOf(siteId, context);
  }

  @ResolveField(() => Subgroup, {
    nullable: true,
    description: 'The subgroup that holds it, whose lead may check its notes; null when the programme does.',
  })
  subgroup(@Parent() { subgroupId }: ListeningEventView, @Context() { loaders }: RequestContext) {
    return subgroupId && loaders.subgroup.load(subgroupId);
  }

  @ResolveField(() => EventSeries, { nullable: true, description: 'The series it belongs to.' })
  series(@Parent() { seriesId }: ListeningEventView, @Context() { loaders }: RequestContext) {
    return seriesId && loaders.eventSeries.load(seriesId);
  }

  @ResolveField(() => [Person], { description: 'Who facilitates it now, by name.' })
  async facilitators(@Parent() event: ListeningEventView, @Context() { loaders }: RequestContext) {
    const people = (await loaders.person.loadMany(facilitatorIdsOf(event))) as Person[];
    return people.sort((one, other) => one.name.localeCompare(other.name) || one.id.localeCompare(other.id));
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer facilitates it now.' })
  isMine(@Parent() event: ListeningEventView, @Context() context: RequestContext): boolean {
    return isFacilitatorOf(viewerOf(context), event);
  }

  @ResolveField(() => WriteUpEnum, { description: 'How long it has waited to be written up.' })
  writeUp(@Parent() event: ListeningEventView, @Context() context: RequestContext): WriteUp {
    return writeUpOf(event, readingOf(context).today);
  }

  @ResolveField(() => String, {
    nullable: true,
    description:
      'What it leaves open for the next time. Words from one event: null unless the viewer facilitates it or would check it.',
  })
  async carryOver(
    @Parent() event: ListeningEventView,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    if (!mayReadCarryOver(viewerOf(context), event, null)) return null;
    return (await context.loaders.carryOver.load(event.id))?.carryOver ?? null;
  }

  @ResolveField(() => LastTime, {
    nullable: true,
    description:
      'What the last event of its series left open, for those who facilitate this one, once that one was checked.',
  })
  async lastTime(
    @Parent() event: ListeningEventView,
    @Context() context: RequestContext,
  ): Promise<LastTime | null> {
    if (!event.seriesId) return null;
    const last = await context.loaders.lastTime.load(event.id);
    if (!last || !mayReadCarryOver(viewerOf(context), last.from, event)) return null;
    return { event: last.from, carryOver: last.carryOver };
  }

  @ResolveField(() => [EventVerbEnum], { description: 'What the viewer may do to it now, in order.' })
  viewerCan(@Parent() event: ListeningEventView, @Context() context: RequestContext): Verb[] {
    return eventVerbsFor(viewerOf(context), event);
  }
}

/** The site with this id. */
export async function siteOf(siteId: string | null, { loaders }: RequestContext): Promise<Site | null> {
  if (!siteId) return null;
  const { sites } = await loaders.lists();
  return sites.find(({ id }) => id === siteId) ?? null;
}
