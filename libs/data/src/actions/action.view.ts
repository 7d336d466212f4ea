import {
  type ActionHealth,
  type ActionState,
  type Confidence,
  type EvaluationState,
  type HandOverCheck,
} from '@heard/domain';
import { type Asked, type Reading } from '../work/reading';

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
  /** The due day, or for what is handed over the day of the next check. */
  deadline: string | null;
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
  lastStepOn: string;
  silentSince: string;
  version: number;
  coOwnerIds: string[];
  /** In order of months. */
  checks: HandOverCheck[];
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
      and ${SILENT_SINCE} <= ${today} - g.nudge_days then 'quiet'
    else 'on_track' end`;
}

/** The day that counts, as deadlineOf in libs/domain: for what is handed over, the next check. */
export const DEADLINE = `(case when a.state = 'handed_over' then (
  select min(k.due_on) from action_check k where k.action_id = a.id and k.done_on is null) else a.due_on end)`;

/** The day from which silence counts, as silentSince in libs/domain; greatest passes over what is null. */
export const SILENT_SINCE = 'greatest(a.last_update_on, a.last_step_on)';

/** Each column of an ActionView, and the GraphQL fields of an action that need it; none: always there. */
const COLUMNS: Record<keyof ActionView, { sql: (today: string) => string; for?: string[] }> = {
  id: { sql: () => 'a.id' },
  programmeId: { sql: () => 'a.programme_id', for: [] },
  title: { sql: () => 'a.title' },
  description: { sql: () => 'a.description', for: ['description'] },
  hopedChange: { sql: () => 'a.hoped_change', for: ['hopedChange'] },
  subgroupId: { sql: () => 'a.subgroup_id' },
  subgroupName: { sql: () => 's.name', for: ['subgroup'] },
  state: { sql: () => 'a.state' },
  health: { sql: healthSql, for: ['health'] },
  ownerId: { sql: () => 'a.owner_id', for: ['owner'] },
  ownerName: { sql: () => 'o.name', for: ['owner'] },
  proposedById: { sql: () => 'a.proposed_by_id', for: ['proposedBy'] },
  dueOn: { sql: () => 'a.due_on', for: ['dueOn'] },
  deadline: { sql: () => DEADLINE, for: ['deadline'] },
  launchedOn: { sql: () => 'a.launched_on', for: ['launchedOn', 'measures'] },
  evaluationState: { sql: () => 'a.evaluation_state', for: ['evaluation', 'measures'] },
  evaluationOn: { sql: () => 'a.evaluation_on', for: ['evaluation'] },
  evaluationFinding: { sql: () => 'a.evaluation_finding', for: ['evaluation', 'measures'] },
  evaluationMethod: { sql: () => 'a.evaluation_method', for: ['evaluation'] },
  claimOfSuccess: { sql: () => 'a.claim_of_success', for: ['claimOfSuccess'] },
  nextStep: { sql: () => 'a.next_step', for: ['nextStep'] },
  funder: { sql: () => 'a.funder', for: ['funder'] },
  partner: { sql: () => 'a.partner', for: ['partner'] },
  pausedUntil: { sql: () => 'a.paused_until', for: ['pausedUntil'] },
  pauseReason: { sql: () => 'a.pause_reason', for: ['pauseReason'] },
  stopReason: { sql: () => 'a.stop_reason', for: ['stopReason'] },
  receivingOwnerId: { sql: () => 'a.receiving_owner_id', for: ['handOver'] },
  handOverNote: { sql: () => 'a.hand_over_note', for: ['handOver'] },
  handOverOfferedOn: { sql: () => 'a.hand_over_offered_on', for: ['handOver'] },
  handOverAcceptedOn: { sql: () => 'a.hand_over_accepted_on', for: ['handOver'] },
  createdOn: { sql: () => 'a.created_on', for: ['createdOn'] },
  lastStepOn: { sql: () => 'a.last_step_on', for: [] },
  silentSince: { sql: () => SILENT_SINCE, for: ['silentSince'] },
  version: { sql: () => 'a.version', for: ['version'] },
  coOwnerIds: {
    sql: () => 'array(select c.person_id::text from action_co_owner c where c.action_id = a.id)',
    for: [],
  },
  checks: {
    sql: () => `(select coalesce(json_agg(json_build_object('months', k.months, 'dueOn', k.due_on, 'doneOn', k.done_on,
      'result', k.result, 'note', k.note) order by k.months), '[]') from action_check k where k.action_id = a.id)`,
    for: ['checks'],
  },
  updateId: { sql: () => 'u.id', for: ['lastUpdate', 'latestUpdates'] },
  updateAuthorId: { sql: () => 'u.author_id', for: ['author'] },
  updateAuthorName: { sql: () => 'w.name', for: ['author'] },
  updateOn: { sql: () => 'u.posted_on', for: ['lastUpdate', 'latestUpdates'] },
  updateText: { sql: () => 'u.text', for: ['text'] },
  updateNothingNew: { sql: () => 'u.nothing_new', for: ['nothingNew'] },
  updateConfidence: { sql: () => 'u.confidence', for: ['lastUpdate', 'latestUpdates'] },
  updateWaitingOn: { sql: () => 'u.waiting_on', for: ['waitingOn'] },
};

/** What a viewer may do to an action depends on the whole of it. */
const NEEDS_ALL = 'viewerCan';

const listed = new Map<string, string>();

/**
 * The columns of an ActionView, from ACTION_VIEW_TABLES: those that the operation's fields need, or all when it is not
 * known which those are. A field that any part of the operation asks for is there for every action in it.
 */
export function actionViewColumns(today: string, asked: Asked = null): string {
  const key = `${today} ${asked ? [...asked].join() : '*'}`;
  const known = listed.get(key);
  if (known) return known;
  const wanted = Object.entries(COLUMNS).filter(
    ([, column]) =>
      !asked || asked.has(NEEDS_ALL) || !column.for || column.for.some((field) => asked.has(field)),
  );
  const columns = wanted.map(([name, column]) => `${column.sql(today)} as "${name}"`).join(', ');
  if (listed.size < MOST_LISTED) listed.set(key, columns);
  return columns;
}

const MOST_LISTED = 500;

/** The tables behind an ActionView; `a` must come from before them. */
export const ACTION_VIEW_TABLES = `
  join programme g on g.id = a.programme_id
  join subgroup s on s.id = a.subgroup_id
  join person o on o.id = a.owner_id
  left join action_update u on u.id = a.last_update_id
  left join person w on w.id = u.author_id`;

// No column may need today, and a value that no part of a statement mentions is refused by Postgres.
const KNOWS_TODAY = '$2::date is not null';

/** One action, or null when this programme has none such. */
export async function actionById(reading: Reading, id: string): Promise<ActionView | null> {
  const [view] = await reading.query<ActionView>(
    `select ${actionViewColumns('$2::date', reading.asked)} from action a ${ACTION_VIEW_TABLES}
     where a.id = $1 and ${KNOWS_TODAY}`,
    [id, reading.today],
  );
  return view ?? null;
}

/** The actions with these ids, in any order. */
export function actionsByIds(reading: Reading, ids: readonly string[]): Promise<ActionView[]> {
  return reading.query<ActionView>(
    `select ${actionViewColumns('$2::date', reading.asked)} from action a ${ACTION_VIEW_TABLES}
     where a.id = any($1::uuid[]) and ${KNOWS_TODAY}`,
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
