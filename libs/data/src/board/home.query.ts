import { type Reading } from '../work/reading';
import {
  ACTION_VIEW_TABLES,
  actionViewColumns,
  type ActionView,
  healthSql,
  SILENT_SINCE,
} from '../actions/action.view';
import { mineSql } from '../actions/action-list.query';

/** Why an action is on somebody's Home. */
export type HomeReason = 'want_a_word' | 'mine' | 'hand_over_offered' | 'check_due' | 'to_agree';

/** An action on Home, and why it is there. */
export type HomeAction = ActionView & { reason: HomeReason };

const MOST_OF_A_KIND = 50;

/** After a word an action rests for a week, however late it is: nobody is asked again the next morning. */
const REST_DAYS = 7;

/**
 * Everything on the viewer's Home in one statement: what they own or share, what is offered to them or waits for
 * their check, and, for leads, what waits to be agreed. Most pressing first.
 */
export function homeActions(
  reading: Reading,
  lead: { everywhere: boolean; subgroupIds: string[] },
): Promise<HomeAction[]> {
  const health = healthSql('$1::date');
  return reading.query<HomeAction>(
    `with mine as (
       select a.id, ${health} as health, a.last_update_on, a.created_on, a.due_on, ${SILENT_SINCE} as silent_since
       from action a join programme g on g.id = a.programme_id
       where ${mineSql('$2')} and a.state not in ('stopped', 'rolled_out', 'handed_over')
     ), placed as (
       select id, case when health in ('overdue', 'quiet', 'due_soon', 'waiting')
           and coalesce(last_update_on, created_on) <= $1::date - ${REST_DAYS} then 'want_a_word' else 'mine' end as reason,
         case health when 'overdue' then 1 when 'quiet' then 2 when 'due_soon' then 3 when 'waiting' then 4 else 5 end as rank,
         silent_since as since
       from mine
       union all
       select a.id, 'hand_over_offered', 0, a.hand_over_offered_on from action a
       where a.receiving_owner_id = $2::uuid and a.hand_over_accepted_on is null and a.hand_over_offered_on is not null
       union all
       select a.id, 'check_due', 0, min(k.due_on) from action a join action_check k on k.action_id = a.id
       where a.state = 'handed_over' and a.receiving_owner_id = $2::uuid and k.done_on is null and k.due_on <= $1::date
       group by a.id
       union all
       select a.id, 'to_agree', 0, a.created_on from action a
       where a.state = 'proposed' and ($3::boolean or a.subgroup_id = any($4::uuid[]))
     ), ordered as (
       select *, row_number() over (partition by reason order by rank, since, id) as place from placed
     )
     select ${actionViewColumns('$1::date', reading.asked)}, ordered.reason
     from ordered join action a on a.id = ordered.id ${ACTION_VIEW_TABLES}
     where ordered.place <= ${MOST_OF_A_KIND} order by ordered.reason, ordered.place`,
    [reading.today, reading.viewer.personId, lead.everywhere, lead.subgroupIds],
  );
}
