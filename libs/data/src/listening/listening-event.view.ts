import { type EventFacilitator, type EventKind, type EventState, type Shift } from '@heard/domain';
import { type Asking } from '../people/known-people.query';
import { type Reading } from '../work/reading';

/** A listening event as pages show it: without numbers of people, and without words of one event. */
export interface ListeningEventView {
  id: string;
  programmeId: string;
  kind: EventKind;
  title: string;
  heldOn: string;
  shift: Shift;
  siteId: string | null;
  place: string;
  details: string;
  invited: string;
  subgroupId: string | null;
  seriesId: string | null;
  state: EventState;
  cancelReason: string;
  writtenUpOn: string | null;
  releasedOn: string | null;
  closedOn: string | null;
  notesDeletedOn: string | null;
  version: number;
  /** Those who do and those who did; by id. */
  facilitators: EventFacilitator[];
}

/** The columns of a ListeningEventView; `e` is listening_event. */
export const EVENT_VIEW = `e.id, e.programme_id as "programmeId", e.kind, e.title, e.held_on as "heldOn", e.shift,
  e.site_id as "siteId", e.place, e.details, e.invited, e.subgroup_id as "subgroupId", e.series_id as "seriesId",
  e.state, e.cancel_reason as "cancelReason", e.written_up_on as "writtenUpOn", e.released_on as "releasedOn",
  e.closed_on as "closedOn", e.notes_deleted_on as "notesDeletedOn", e.version,
  (select coalesce(json_agg(json_build_object('personId', f.person_id, 'isFacilitating', f.is_facilitating,
    'tookNotes', f.took_notes) order by f.person_id), '[]') from event_facilitator f where f.event_id = e.id) as facilitators`;

/** The events with these ids, in any order. */
export function eventsByIds(asking: Asking, ids: readonly string[]): Promise<ListeningEventView[]> {
  return asking.query(`select ${EVENT_VIEW} from listening_event e where e.id = any($1::uuid[])`, [ids]);
}

/** What an event left open for the next time, and of which event it is. */
export interface CarryOverView {
  /** The event that asks for it. */
  forId: string;
  /** Who it was said to, as the rules need to know. */
  from: ListeningEventView;
  carryOver: string;
}

/** What these events themselves leave open for the next time. */
export async function carryOversOf(
  reading: Reading,
  ids: readonly string[],
): Promise<{ eventId: string; carryOver: string }[]> {
  return reading.query(
    'select e.id as "eventId", e.carry_over as "carryOver" from listening_event e where e.id = any($1::uuid[])',
    [ids],
  );
}

/** For each of these events, what the last one of its series before it left open. */
export async function lastTimesOf(reading: Reading, ids: readonly string[]): Promise<CarryOverView[]> {
  const rows = await reading.query<ListeningEventView & { forId: string; carryOver: string }>(
    `select ${EVENT_VIEW}, l.id as "forId", e.carry_over as "carryOver"
     from listening_event l cross join lateral (
       select * from listening_event b where b.series_id = l.series_id and b.state <> 'cancelled'
         and (b.held_on, b.id) < (l.held_on, l.id) order by b.held_on desc, b.id desc limit 1) e
     where l.id = any($1::uuid[]) and e.carry_over <> ''`,
    [ids],
  );
  return rows.map(({ forId, carryOver, ...from }) => ({ forId, carryOver, from }));
}
