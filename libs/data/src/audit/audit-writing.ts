import { type AuditEvent, londonDay } from '@heard/domain';
import { remembered } from '../work/prepared';
import { type Scope } from '../work/unit-of-work';
import { type AuditEventRow } from './audit-event.entity';

/** A statement and its values. */
export interface Statement {
  text: string;
  values: unknown[];
}

/** What a use case tells the audit; the rest (id, programme, actor, time) the transaction knows. */
export type Recorded = Pick<AuditEvent, 'verb' | 'subjectType' | 'subjectId'> & {
  subjectTitle?: string;
  before?: object | null;
  after?: object | null;
};

/** What is told once a day to a person and event; the index audit_event_once_a_day names the same verbs. */
export interface DailyEvent {
  verb:
    | 'listening_event.notes_taken'
    | 'listening_event.people_counted'
    | 'listening_event.notes_read'
    | 'listening_event.web_box_opened';
  subjectId: string;
  subjectTitle: string;
}

/** Writes of what is told once a day: notes, who took them, and an event's counts. All others want an event each time. */
export const TOLD_ONCE_A_DAY =
  /\b(?:into|from|update)\s+"?(?:note|event_facilitator|event_tally|listening_event)\b/i;

const ONCE_A_DAY = `
  insert into audit_event (id, programme_id, at, actor_id, verb, subject_type, subject_id, subject_title)
  select gen_random_uuid(), $1, $2::date::timestamp at time zone 'Europe/London', $3, daily.verb, 'listening_event', daily.id, daily.title
  from unnest($4::text[], $5::uuid[], $6::text[]) daily(verb, id, title) on conflict do nothing`;

/** What is told once a day, at the start of this day, where it was not told yet. */
export function onceADay(
  { programmeId, actorId }: Scope,
  now: Date,
  events: readonly DailyEvent[],
): Statement {
  const columns = (['verb', 'subjectId', 'subjectTitle'] as const).map((name) =>
    events.map((event) => event[name]),
  );
  return { text: ONCE_A_DAY, values: [programmeId, londonDay(now), actorId, ...columns] };
}

const EVENT_COLUMNS = [
  ['id', 'uuid'],
  ['programme_id', 'uuid'],
  ['at', 'timestamptz'],
  ['actor_id', 'uuid'],
  ['verb', 'text'],
  ['subject_type', 'text'],
  ['subject_id', 'uuid'],
  ['subject_title', 'text'],
  ['before', 'jsonb'],
  ['after', 'jsonb'],
] as const;

const ADD_EVENT = `insert into audit_event (${EVENT_COLUMNS.map(([name]) => name).join(', ')})`;

/** An event's values in the order of EVENT_COLUMNS. */
function valuesOf({ before, after, ...event }: AuditEventRow): unknown[] {
  return [
    event.id,
    event.programmeId,
    event.at,
    event.actorId,
    event.verb,
    event.subjectType,
    event.subjectId,
    event.subjectTitle,
    before && JSON.stringify(before),
    after && JSON.stringify(after),
  ];
}

/** All these events in one statement. */
export function addEvents(rows: readonly AuditEventRow[]): Statement {
  const events = rows.map(valuesOf);
  const values = EVENT_COLUMNS.map((_, index) => events.map((event) => event[index]));
  const types = EVENT_COLUMNS.map(([, type], index) => `$${index + 1}::${type}[]`);
  return { text: `${ADD_EVENT} select * from unnest(${types.join(', ')})`, values };
}

/** A write that holds only while something stands. */
export interface StandingWrite {
  /** Changes or finds the one row that it was decided on, as it was then; gives no row when that is no more. */
  standing: string;
  /** What is written then, `from standing`: as many rows as that gives. */
  write: string;
  /** The values of both. */
  values: unknown[];
}

/** The write and its event, in one statement that writes neither when nothing is standing. */
export function withEventIfStanding(
  { standing, write, values }: StandingWrite,
  row: AuditEventRow,
): Statement {
  return { text: toldIfStanding(standing, write, values.length), values: [...values, ...valuesOf(row)] };
}

const toldIfStanding = remembered((standing, write: string, count: number) => {
  const places = EVENT_COLUMNS.map(([, type], index) => `$${count + index + 1}::${type}`).join(', ');
  return `with standing as (${standing}), told as (${ADD_EVENT} select ${places} from standing) ${write}`;
});
