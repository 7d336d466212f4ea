import { type MembershipKind, type Phase, type PhasePeriod } from '@heard/domain';
import { type Reading } from '../work/reading';

/** The rule of isCurrent in libs/domain, said once in SQL: a membership that ended today is over today. */
export function isCurrentSql(membership: string): string {
  return `${membership}.to_date is null`;
}

/** A subgroup as pages show it. */
export interface SubgroupView {
  id: string;
  programmeId: string;
  name: string;
  aliases: string[];
  priorityText: string;
  phase: Phase;
  phaseSince: string;
  version: number;
}

const SUBGROUP_VIEW = `s.id, s.programme_id as "programmeId", s.name, s.aliases, s.priority_text as "priorityText", s.phase,
  s.phase_since as "phaseSince", s.version`;

/** The subgroups with these ids, in any order. */
export function subgroupsByIds(reading: Reading, ids: readonly string[]): Promise<SubgroupView[]> {
  return reading.query(`select ${SUBGROUP_VIEW} from subgroup s where s.id = any($1::uuid[])`, [ids]);
}

/** All subgroups of the programme, in their order. */
export function allSubgroups(reading: Reading): Promise<SubgroupView[]> {
  return reading.query(`select ${SUBGROUP_VIEW} from subgroup s order by s.position, s.name, s.id`);
}

/** The phases that these subgroups went through, oldest first. */
export function phasesOfSubgroups(reading: Reading, ids: readonly string[]): Promise<PhasePeriod[]> {
  return reading.query(
    `select id, subgroup_id as "subgroupId", phase, from_date as "from", to_date as "to", note from subgroup_phase
     where subgroup_id = any($1::uuid[]) order by from_date, to_date nulls last, id`,
    [ids],
  );
}

/** Golden threads of these subgroups, by name. */
export function goldenThreadsOfSubgroups(
  reading: Reading,
  ids: readonly string[],
): Promise<{ subgroupId: string; id: string; name: string; description: string }[]> {
  return reading.query(
    `select l.subgroup_id as "subgroupId", t.id, t.name, t.description from subgroup_golden_thread l
     join golden_thread t on t.id = l.golden_thread_id where l.subgroup_id = any($1::uuid[]) order by t.name, t.id`,
    [ids],
  );
}

/** How many people belong to each of these subgroups now, and how many actions each has. */
export function countsOfSubgroups(
  reading: Reading,
  ids: readonly string[],
): Promise<{ subgroupId: string; members: number; actions: number }[]> {
  return reading.query(
    `select s.id as "subgroupId",
       (select count(distinct m.person_id)::int from membership m where m.subgroup_id = s.id and ${isCurrentSql('m')}) as members,
       (select count(*)::int from action a where a.subgroup_id = s.id) as actions
     from subgroup s where s.id = any($1::uuid[])`,
    [ids],
  );
}

/** A membership as pages show it. */
export interface MembershipView {
  id: string;
  subgroupId: string;
  personId: string;
  kind: MembershipKind;
  from: string;
  to: string | null;
  version: number;
}

const MEMBERSHIP_VIEW = `m.id, m.subgroup_id as "subgroupId", m.person_id as "personId", m.kind, m.from_date as "from",
  m.to_date as "to", m.version`;

/** Every membership of these subgroups, those that last first, then by kind and by the person's name. */
export function membershipsOfSubgroups(reading: Reading, ids: readonly string[]): Promise<MembershipView[]> {
  return reading.query(
    `select ${MEMBERSHIP_VIEW} from membership m join person p on p.id = m.person_id
     where m.subgroup_id = any($1::uuid[])
     order by m.to_date desc nulls first,
       array_position(array['lead', 'sponsor', 'change_leader', 'subject_matter_expert', 'stakeholder'], m.kind),
       lower(p.name), m.id`,
    [ids],
  );
}

/** Every membership of these people, those that last first, each in the order of the subgroups. */
export function membershipsOfPeople(reading: Reading, ids: readonly string[]): Promise<MembershipView[]> {
  return reading.query(
    `select ${MEMBERSHIP_VIEW} from membership m join subgroup s on s.id = m.subgroup_id
     where m.person_id = any($1::uuid[])
     order by m.to_date desc nulls first, s.position, s.name, m.from_date, m.id`,
    [ids],
  );
}

/** The memberships with these ids, in any order. */
export function membershipsByIds(reading: Reading, ids: readonly string[]): Promise<MembershipView[]> {
  return reading.query(`select ${MEMBERSHIP_VIEW} from membership m where m.id = any($1::uuid[])`, [ids]);
}
