import { type PersonState, type Role, type WorkingPattern } from '@heard/domain';
import { ACTION_VIEW_TABLES, actionViewColumns, type ActionView } from '../actions/action.view';
import { type Reading } from '../work/reading';

/** A person as pages show them. */
export interface PersonView {
  id: string;
  programmeId: string;
  name: string;
  email: string;
  state: PersonState;
  jobTitle: string;
  directorateId: string | null;
  siteId: string | null;
  staffGroupId: string | null;
  workingPattern: WorkingPattern | null;
  joinedOn: string | null;
  pausedUntil: string | null;
  leftOn: string | null;
  version: number;
}

/** The rule of personStateOn in libs/domain, said again in SQL: a pause ends by itself when its day comes. */
export const personStateSql = (today: string) =>
  `case when p.state = 'paused' and p.paused_until <= ${today} then 'active' else p.state end`;

/** The columns of a PersonView, of the table `person p`; `today` is a date in SQL. */
export const personViewColumns = (today: string) => `
  p.id, p.programme_id as "programmeId", p.name, p.email, ${personStateSql(today)} as state, p.job_title as "jobTitle",
  p.directorate_id as "directorateId", p.site_id as "siteId", p.staff_group_id as "staffGroupId",
  p.working_pattern as "workingPattern", p.joined_on as "joinedOn",
  case when p.paused_until > ${today} then p.paused_until end as "pausedUntil", p.left_on as "leftOn", p.version`;

/** The people with these ids, in any order; those of other programmes are not there. */
export function peopleByIds(reading: Reading, ids: readonly string[]): Promise<PersonView[]> {
  return reading.query(`select ${personViewColumns('$2::date')} from person p where p.id = any($1::uuid[])`, [
    ids,
    reading.today,
  ]);
}

/** The roles of these people. */
export function rolesOfPeople(
  reading: Reading,
  ids: readonly string[],
): Promise<{ personId: string; roles: Role[] }[]> {
  return reading.query(
    `select person_id as "personId", array_agg(role order by role) as roles from person_role
     where person_id = any($1::uuid[]) group by person_id`,
    [ids],
  );
}

/** The actions that these people own, or have accepted in a hand-over, newest word first. */
export function actionsOwnedBy(
  reading: Reading,
  personIds: readonly string[],
): Promise<(ActionView & { personId: string })[]> {
  return reading.query(
    `select ${actionViewColumns('$2::date', reading.asked)}, w2.id as "personId"
     from unnest($1::uuid[]) w2 (id)
     join action a on a.owner_id = w2.id or (a.receiving_owner_id = w2.id and a.hand_over_accepted_on is not null)
     ${ACTION_VIEW_TABLES} where $2::date is not null order by coalesce(a.last_update_on, a.created_on) desc, a.id`,
    [personIds, reading.today],
  );
}

/** How many actions each of these people would have to give away to leave, by the rule of mustGiveAway in libs/domain. */
export function actionsToGiveAwayOf(
  reading: Reading,
  personIds: readonly string[],
): Promise<{ personId: string; count: number }[]> {
  return reading.query(
    `select p.id as "personId", (select count(*)::int from action a where a.state <> 'stopped'
       and (a.owner_id = p.id or (a.receiving_owner_id = p.id and a.hand_over_accepted_on is not null))) as count
     from unnest($1::uuid[]) p (id)`,
    [personIds],
  );
}
