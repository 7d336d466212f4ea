import { type MembershipKind, type Phase } from '@heard/domain';
import { type Reading } from '../work/reading';

/** A subgroup as pages show it. */
export interface SubgroupView {
  id: string;
  name: string;
  aliases: string[];
  priorityText: string;
  phase: Phase;
  phaseSince: string;
  version: number;
}

const SUBGROUP_VIEW = `s.id, s.name, s.aliases, s.priority_text as "priorityText", s.phase, s.phase_since as "phaseSince",
  s.version`;

/** The subgroups with these ids, in any order. */
export function subgroupsByIds(reading: Reading, ids: readonly string[]): Promise<SubgroupView[]> {
  return reading.query(`select ${SUBGROUP_VIEW} from subgroup s where s.id = any($1::uuid[])`, [ids]);
}

/** All subgroups of the programme, in their order. */
export function allSubgroups(reading: Reading): Promise<SubgroupView[]> {
  return reading.query(`select ${SUBGROUP_VIEW} from subgroup s order by s.position, s.name, s.id`);
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
