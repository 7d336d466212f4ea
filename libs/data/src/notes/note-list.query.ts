import { type Tally } from '@heard/domain';
import { type Reading } from '../work/reading';

/** Whom an event heard, in numbers. */
export interface PeopleHeardView {
  eventId: string;
  peopleHeard: number;
  tallies: Tally[];
}

/** Whom these events heard; only their facilitators may be told. */
export function peopleHeardOf(reading: Reading, eventIds: readonly string[]): Promise<PeopleHeardView[]> {
  return reading.query(
    `select e.id as "eventId", e.people_heard as "peopleHeard",
       (select coalesce(json_agg(json_build_object('axis', t.axis, 'part', t.part, 'people', t.people)
         order by t.axis, t.part), '[]') from event_tally t where t.event_id = e.id) as tallies
     from listening_event e where e.id = any($1::uuid[])`,
    [eventIds],
  );
}

/**
 * A short text that changes whenever a note of the event does, and tells nothing else; null for whoever does not
 * facilitate the event. To ask for it is to read no note.
 */
export async function notesRevision(reading: Reading, eventId: string): Promise<string | null> {
  const [row] = await reading.query<{ revision: string }>(
    `select md5(coalesce(string_agg(n.id::text || ' ' || n.version, ',' order by n.id), '')) as revision
     from event_facilitator f left join note n on n.event_id = f.event_id
     where f.event_id = $1 and f.person_id = $2 and f.is_facilitating group by f.event_id`,
    [eventId, reading.viewer.personId],
  );
  return row?.revision ?? null;
}
