import { type EventKind, type EventState } from '@heard/domain';
import { type Reading } from '../work/reading';
import { EVENT_VIEW, type ListeningEventView } from './listening-event.view';

/** What narrows a list of listening events; what is left out does not. */
export interface EventListFilter {
  states?: EventState[] | null;
  kinds?: EventKind[] | null;
  siteId?: string | null;
  subgroupId?: string | null;
  seriesId?: string | null;
  mine?: boolean | null;
  from?: string | null;
  to?: string | null;
}

/** The order of a list of listening events. */
export type EventListSort = 'upcoming_first' | 'day';

// What is to come from the nearest day on, then what has been, from the newest.
const ORDERS: Record<EventListSort, string> = {
  upcoming_first: `(e.held_on < $1::date), case when e.held_on >= $1::date then e.held_on end, e.held_on desc, e.id`,
  day: 'e.held_on, e.id',
};

/** One page of listening events with the total of all pages, in one statement. */
export async function listEvents(
  reading: Reading,
  filter: EventListFilter,
  sort: EventListSort,
  slice: { limit: number; offset: number },
): Promise<{ items: ListeningEventView[]; total: number }> {
  const values: unknown[] = [reading.today];
  const put = (value: unknown) => `$${values.push(value)}`;
  const where: string[] = ['$1::date is not null'];
  if (filter.states?.length) where.push(`e.state = any(${put(filter.states)}::text[])`);
  if (filter.kinds?.length) where.push(`e.kind = any(${put(filter.kinds)}::text[])`);
  if (filter.siteId) where.push(`e.site_id = ${put(filter.siteId)}::uuid`);
  if (filter.subgroupId) where.push(`e.subgroup_id = ${put(filter.subgroupId)}::uuid`);
  if (filter.seriesId) where.push(`e.series_id = ${put(filter.seriesId)}::uuid`);
  if (filter.mine) where.push(facilitatedBySql(put(reading.viewer.personId)));
  if (filter.from) where.push(`e.held_on >= ${put(filter.from)}::date`);
  if (filter.to) where.push(`e.held_on <= ${put(filter.to)}::date`);
  const narrowed = `from listening_event e where ${where.join(' and ')}`;
  const counting = [...values];
  const rows = await reading.query<ListeningEventView & { total: number }>(
    `select ${EVENT_VIEW}, (select count(*)::int ${narrowed}) as total
     ${narrowed} order by ${ORDERS[sort]} limit ${put(slice.limit)}::int offset ${put(slice.offset)}::int`,
    values,
  );
  const first = rows[0];
  if (first || slice.offset === 0) return { items: rows, total: first?.total ?? 0 };
  // Past the last page there is no row to carry the total.
  const counted = await reading.query<{ total: number }>(
    `select count(*)::int as total ${narrowed}`,
    counting,
  );
  return { items: [], total: counted[0]?.total ?? 0 };
}

/** Whether the person facilitates the event now; `e` is listening_event. */
export function facilitatedBySql(personId: string): string {
  return `exists (select from event_facilitator f
    where f.event_id = e.id and f.person_id = ${personId}::uuid and f.is_facilitating)`;
}
