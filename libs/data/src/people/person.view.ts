import { type PersonState, type Role, type WorkingPattern } from '@heard/domain';
import { type Reading } from '../work/reading';

/** A person as pages show them. */
export interface PersonView {
  id: string;
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

/** The columns of a PersonView, of the table `person p`. */
export const PERSON_VIEW = `p.id, p.name, p.email, p.state, p.job_title as "jobTitle", p.directorate_id as "directorateId",
  p.site_id as "siteId", p.staff_group_id as "staffGroupId", p.working_pattern as "workingPattern",
  p.joined_on as "joinedOn", p.paused_until as "pausedUntil", p.left_on as "leftOn", p.version`;

/** The people with these ids, in any order; those of other programmes are not there. */
export function peopleByIds(reading: Reading, ids: readonly string[]): Promise<PersonView[]> {
  return reading.query(`select ${PERSON_VIEW} from person p where p.id = any($1::uuid[])`, [ids]);
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
