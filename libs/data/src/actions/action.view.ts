import { type ActionHealth, type ActionState, type Confidence, type EvaluationState } from '@heard/domain';
import { type Reading } from '../work/reading';

/** An action as lists and pages show it: flat, with the names it needs, in one statement. */
export interface ActionView {
  id: string;
  programmeId: string;
  title: string;
  description: string;
  hopedChange: string;
  subgroupId: string;
  subgroupName: string;
  state: ActionState;
  health: ActionHealth;
  ownerId: string;
  ownerName: string;
  proposedById: string;
  dueOn: string | null;
  launchedOn: string | null;
  evaluationState: EvaluationState;
  evaluationOn: string | null;
  evaluationFinding: string;
  evaluationMethod: string;
  claimOfSuccess: string;
  nextStep: string;
  funder: string;
  partner: string;
  pausedUntil: string | null;
  pauseReason: string;
  stopReason: string;
  receivingOwnerId: string | null;
  handOverNote: string;
  handOverOfferedOn: string | null;
  handOverAcceptedOn: string | null;
  createdOn: string;
  version: number;
  updateId: string | null;
  updateAuthorId: string | null;
  updateAuthorName: string | null;
  updateOn: string | null;
  updateText: string | null;
  updateNothingNew: boolean | null;
  updateConfidence: Confidence | null;
  updateWaitingOn: string | null;
}

/**
 * The rule of healthOf in libs/domain, said again in SQL so that lists can filter and count by it;
 * action-health.integration.spec.ts holds the two together. `a` is action, `g` is programme, :today a date.
 */
export function healthSql(today: string): string {
  return `case
    when a.state in ('rolled_out', 'stopped') then 'closed'
    when a.state = 'handed_over' and coalesce(${DEADLINE} > ${today}, true) then 'closed'
    when a.paused_until > ${today} then 'paused'
    when ${DEADLINE} < ${today} then 'overdue'
    when a.waiting_on <> '' then 'waiting'
    when ${DEADLINE} <= ${today} + g.due_soon_days then 'due_soon'
    when a.state not in ('proposed', 'handed_over')
      and coalesce(a.last_update_on, a.created_on) <= ${today} - g.nudge_days then 'quiet'
    else 'on_track' end`;
}

/** The day that counts, as deadlineOf in libs/domain: for what is handed over, the next check. */
const DEADLINE = `(case when a.state = 'handed_over' then (
  select min(k.due_on) from action_check k where k.action_id = a.id and k.done_on is null) else a.due_on end)`;

/** The columns of an ActionView, from ACTION_VIEW_TABLES. */
export const actionViewColumns = (today: string) => `
  a.id, a.programme_id as "programmeId", a.title, a.description, a.hoped_change as "hopedChange",
  a.subgroup_id as "subgroupId", s.name as "subgroupName", a.state, ${healthSql(today)} as health,
  a.owner_id as "ownerId", o.name as "ownerName", a.proposed_by_id as "proposedById", a.due_on as "dueOn",
  a.launched_on as "launchedOn", a.evaluation_state as "evaluationState", a.evaluation_on as "evaluationOn",
  a.evaluation_finding as "evaluationFinding", a.evaluation_method as "evaluationMethod",
  a.claim_of_success as "claimOfSuccess", a.next_step as "nextStep", a.funder, a.partner,
  a.paused_until as "pausedUntil", a.pause_reason as "pauseReason", a.stop_reason as "stopReason",
  a.receiving_owner_id as "receivingOwnerId", a.hand_over_note as "handOverNote",
  a.hand_over_offered_on as "handOverOfferedOn", a.hand_over_accepted_on as "handOverAcceptedOn",
  a.created_on as "createdOn", a.version, u.id as "updateId", u.author_id as "updateAuthorId",
  w.name as "updateAuthorName", u.posted_on as "updateOn", u.text as "updateText",
  u.nothing_new as "updateNothingNew", u.confidence as "updateConfidence", u.waiting_on as "updateWaitingOn"`;

/** The tables behind an ActionView; `a` must come from before them. */
export const ACTION_VIEW_TABLES = `
  join programme g on g.id = a.programme_id
  join subgroup s on s.id = a.subgroup_id
  join person o on o.id = a.owner_id
  left join action_update u on u.id = a.last_update_id
  left join person w on w.id = u.author_id`;

/** One action, or null when this programme has none such. */
export async function actionById(reading: Reading, id: string): Promise<ActionView | null> {
  const [view] = await reading.query<ActionView>(
    `select ${actionViewColumns('$2::date')} from action a ${ACTION_VIEW_TABLES} where a.id = $1`,
    [id, reading.today],
  );
  return view ?? null;
}

/** The actions with these ids, in any order. */
export function actionsByIds(reading: Reading, ids: readonly string[]): Promise<ActionView[]> {
  return reading.query<ActionView>(
    `select ${actionViewColumns('$2::date')} from action a ${ACTION_VIEW_TABLES} where a.id = any($1::uuid[])`,
    [ids, reading.today],
  );
}

/** People and golden threads that hang on these actions, by action. */
export function coOwnersOf(
  reading: Reading,
  actionIds: readonly string[],
): Promise<{ actionId: string; personId: string }[]> {
  return reading.query(
    `select c.action_id as "actionId", c.person_id as "personId" from action_co_owner c join person p on p.id = c.person_id
     where c.action_id = any($1::uuid[]) order by lower(p.name), p.id`,
    [actionIds],
  );
}

/** Golden threads of these actions, by name. */
export function goldenThreadsOf(
  reading: Reading,
  actionIds: readonly string[],
): Promise<{ actionId: string; id: string; name: string; description: string }[]> {
  return reading.query(
    `select l.action_id as "actionId", t.id, t.name, t.description from action_golden_thread l
     join golden_thread t on t.id = l.golden_thread_id where l.action_id = any($1::uuid[]) order by t.name, t.id`,
    [actionIds],
  );
}

/** Checks after hand-over of these actions, in order. */
export function checksOf(
  reading: Reading,
  actionIds: readonly string[],
): Promise<
  {
    actionId: string;
    months: 3 | 6 | 12;
    dueOn: string;
    doneOn: string | null;
    result: 'holding' | 'failed' | null;
    note: string;
  }[]
> {
  return reading.query(
    `select action_id as "actionId", months, due_on as "dueOn", done_on as "doneOn", result, note from action_check
     where action_id = any($1::uuid[]) order by action_id, months`,
    [actionIds],
  );
}
