import { type ActionHealth, type ActionState, type Phase } from '@heard/domain';
import { type Reading } from '../work/reading';
import { ACTION_VIEW_TABLES, actionViewColumns, type ActionView } from '../actions/action.view';

/** A subgroup on the board, with counts of all its actions. */
export interface BoardSubgroupView {
  id: string;
  name: string;
  aliases: string[];
  priorityText: string;
  phase: Phase;
  phaseSince: string;
  version: number;
  memberCount: number;
}

/** How many actions of a subgroup are in a state and of a health. */
export interface BoardCount {
  subgroupId: string;
  state: ActionState;
  health: ActionHealth;
  count: number;
}

/** The subgroups of the board, in their order, with how many people belong to each today. */
export function boardSubgroups(reading: Reading): Promise<BoardSubgroupView[]> {
  return reading.query(
    `select s.id, s.name, s.aliases, s.priority_text as "priorityText", s.phase, s.phase_since as "phaseSince", s.version,
       (select count(distinct m.person_id)::int from membership m
        where m.subgroup_id = s.id and m.from_date <= $1::date and (m.to_date is null or m.to_date >= $1::date)) as "memberCount"
     from subgroup s order by s.position, s.name, s.id`,
    [reading.today],
  );
}

/** Every action of the programme, newest word first: the board counts and sorts what it shows from these. */
export function boardActions(reading: Reading): Promise<ActionView[]> {
  return reading.query(
    `select ${actionViewColumns('$1::date', reading.asked)} from action a ${ACTION_VIEW_TABLES}
     order by coalesce(a.last_update_on, a.created_on) desc, u.posted_at desc nulls last, a.id`,
    [reading.today],
  );
}
