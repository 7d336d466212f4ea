import { type ActionHealth, type ActionState, type Phase } from '@heard/domain';
import { type Reading } from '../work/reading';
import {
  ACTION_VIEW_TABLES,
  actionViewColumns,
  type ActionView,
  DEADLINE,
  healthSql,
  SILENT_SINCE,
} from '../actions/action.view';
import { isCurrentSql } from '../subgroups/subgroup.view';

/** A subgroup on the board, with how many of its actions are in each state and of each health. */
export interface BoardSubgroupView {
  id: string;
  name: string;
  aliases: string[];
  priorityText: string;
  phase: Phase;
  phaseSince: string;
  version: number;
  memberCount: number;
  counts: { state: ActionState; health: ActionHealth; count: number }[];
}

/** Why an action is on the board. */
export type BoardReason = 'late' | 'quiet' | 'latest';

/** An action on the board, and why it is there. */
export type BoardAction = ActionView & { reason: BoardReason };

/** How many actions the board shows for each reason at most. */
export const MOST_ON_BOARD: Record<BoardReason, number> = { late: 20, quiet: 20, latest: 10 };

/** Every action with its health, computed once. */
const SCORED = `scored as materialized (
  select a.id, a.subgroup_id, a.state, ${DEADLINE} as deadline, ${SILENT_SINCE} as silent_since, a.last_update_id,
    ${healthSql('$1::date')} as health
  from action a join programme g on g.id = a.programme_id)`;

/**
 * The board in one statement that scores every action once: the subgroups in their order with people who belong to each
 * today and actions counted, and what is late (longest first), quiet (longest first) and last told of. Both come as JSON
 * of the database, so that they can travel together.
 */
export async function boardOf(
  reading: Reading,
): Promise<{ subgroups: BoardSubgroupView[]; actions: BoardAction[] }> {
  const most = (reason: BoardReason) => `limit ${MOST_ON_BOARD[reason]}`;
  const [board] = await reading.query<{ subgroups: BoardSubgroupView[]; actions: BoardAction[] }>(
    `with ${SCORED}, counted as (
       select subgroup_id, state, health, count(*) as count from scored group by subgroup_id, state, health
     ), members as (
       select m.subgroup_id, count(distinct m.person_id)::int as count from membership m
       where ${isCurrentSql('m')} group by m.subgroup_id
     ), subgroups as (
       select s.id, s.name, s.aliases, s.priority_text as "priorityText", s.phase, s.phase_since as "phaseSince", s.version,
         s.position, coalesce(m.count, 0) as "memberCount",
         (select coalesce(json_agg(json_build_object('state', c.state, 'health', c.health, 'count', c.count)), '[]')
          from counted c where c.subgroup_id = s.id) as counts
       from subgroup s left join members m on m.subgroup_id = s.id
     ), shown as (
       (select id, 'late' as reason, row_number() over (order by deadline, id) as place from scored
        where health = 'overdue' order by place ${most('late')})
       union all
       (select id, 'quiet', row_number() over (order by silent_since, id) from scored
        where health = 'quiet' order by 3 ${most('quiet')})
       union all
       (select a.id, 'latest', row_number() over (order by n.posted_at desc, n.id desc)
        from (select id, action_id, posted_at from action_update order by posted_at desc, id desc limit 200) n
        join scored a on a.last_update_id = n.id order by 3 ${most('latest')})
     ), actions as (
       select ${actionViewColumns('$1::date', reading.asked)}, shown.reason, shown.place
       from shown join action a on a.id = shown.id ${ACTION_VIEW_TABLES})
     select (select coalesce(json_agg(g order by g.position, g.name, g.id), '[]') from subgroups g) as subgroups,
       (select coalesce(json_agg(a order by a.reason, a.place), '[]') from actions a) as actions`,
    [reading.today],
  );
  return board ?? { subgroups: [], actions: [] };
}
