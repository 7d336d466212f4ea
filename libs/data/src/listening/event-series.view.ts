import { type EventSeries } from '@heard/domain';
import { type Reading } from '../work/reading';

/** A series of listening events as pages show it. */
export interface EventSeriesView extends EventSeries {
  /** Whether the viewer facilitates one of its events now. */
  isFacilitated: boolean;
  /** The day of its last event that was not cancelled. */
  lastHeldOn: string | null;
}

const VIEW = `s.id, s.programme_id as "programmeId", s.title, s.kind, s.every_weeks as "everyWeeks", s.shift,
  s.site_id as "siteId", s.place, s.details, s.invited, s.subgroup_id as "subgroupId", s.is_ended as "isEnded", s.version,
  exists (select from event_facilitator f join listening_event e on e.id = f.event_id
    where e.series_id = s.id and f.person_id = $1::uuid and f.is_facilitating) as "isFacilitated",
  (select max(e.held_on) from listening_event e where e.series_id = s.id and e.state <> 'cancelled') as "lastHeldOn"`;

/** The series with these ids, in any order. */
export function seriesByIds(reading: Reading, ids: readonly string[]): Promise<EventSeriesView[]> {
  return reading.query(`select ${VIEW} from event_series s where s.id = any($2::uuid[])`, [
    reading.viewer.personId,
    ids,
  ]);
}

/** One page of series, those that go on first, then by title. */
export async function listSeries(
  reading: Reading,
  slice: { limit: number; offset: number },
): Promise<{ items: EventSeriesView[]; total: number }> {
  const [items, counted] = await Promise.all([
    reading.query<EventSeriesView>(
      `select ${VIEW} from event_series s order by s.is_ended, lower(s.title), s.id limit $2::int offset $3::int`,
      [reading.viewer.personId, slice.limit, slice.offset],
    ),
    reading.query<{ total: number }>('select count(*)::int as total from event_series'),
  ]);
  return { items, total: counted[0]?.total ?? 0 };
}
