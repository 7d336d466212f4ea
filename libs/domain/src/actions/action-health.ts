import { addDays, daysBetween, type IsoDate } from '../calendar';
import { type Action, type ActionState } from './action';
import { isPaused } from './action-transitions';

/** How an action is doing, derived from what is recorded and from the day; never typed in. */
export const ACTION_HEALTHS = [
  'on_track',
  'due_soon',
  'overdue',
  'quiet',
  'waiting',
  'paused',
  'closed',
] as const;

/** One of ACTION_HEALTHS. */
export type ActionHealth = (typeof ACTION_HEALTHS)[number];

/** Each health in words for a page. */
export const ACTION_HEALTH_LABELS: Record<ActionHealth, string> = {
  on_track: 'On track',
  due_soon: 'Due soon',
  overdue: 'Overdue',
  quiet: 'Quiet',
  waiting: 'Waiting on someone',
  paused: 'Paused',
  closed: 'Closed',
};

/** The programme's settings that health depends on. */
export interface HealthSettings {
  /** After how many days without an update or a step an action is quiet. */
  nudgeDays: number;
  /** How many days before its deadline an action is due soon. */
  dueSoonDays: number;
}

/** The parts of an action that its health is made of. */
export type HealthFacts = Pick<
  Action,
  'state' | 'dueOn' | 'pausedUntil' | 'lastUpdate' | 'lastStepOn' | 'checks'
>;

/** States in which an action is closed whatever its dates say; a handed-over one is closed until a check is due. */
export const CLOSED_STATES: readonly ActionState[] = ['rolled_out', 'stopped'];

/** States in which silence is no matter: what is closed, what business as usual has, and what waits for agreement. */
export const NEVER_QUIET_STATES: readonly ActionState[] = ['proposed', 'handed_over', ...CLOSED_STATES];

/** One line of the decision table for health. */
export interface HealthRule {
  health: ActionHealth;
  condition: string;
  holds: (action: HealthFacts, settings: HealthSettings, today: IsoDate) => boolean;
}

/** The decision table: the first line that holds gives the health. The same table in SQL is compared with this one. */
export const HEALTH_RULES: readonly HealthRule[] = [
  {
    health: 'closed',
    condition: 'stopped or rolled out; or handed over with no check due today or earlier',
    holds: (action, _, today) => {
      const deadline = deadlineOf(action);
      return (
        CLOSED_STATES.includes(action.state) ||
        (action.state === 'handed_over' && (deadline === null || deadline > today))
      );
    },
  },
  {
    health: 'paused',
    condition: 'paused until a day after today',
    holds: (action, _, today) => isPaused(action, today),
  },
  {
    health: 'overdue',
    condition: 'the deadline is before today',
    holds: (action, _, today) => isBefore(deadlineOf(action), today),
  },
  {
    health: 'waiting',
    condition: 'the newest update says what it waits on',
    holds: (action) => !!action.lastUpdate?.waitingOn,
  },
  {
    health: 'due_soon',
    condition: 'the deadline is today or within the programme’s due-soon days',
    holds: (action, { dueSoonDays }, today) => isBefore(deadlineOf(action), addDays(today, dueSoonDays + 1)),
  },
  {
    health: 'quiet',
    condition:
      'agreed or later, not handed over, and neither an update nor a step for the programme’s nudge days',
    holds: (action, { nudgeDays }, today) =>
      !NEVER_QUIET_STATES.includes(action.state) && daysBetween(silentSince(action), today) >= nudgeDays,
  },
  { health: 'on_track', condition: 'none of these', holds: () => true },
];

/** How an action is doing today. */
export function healthOf(action: HealthFacts, settings: HealthSettings, today: IsoDate): ActionHealth {
  return HEALTH_RULES.find((rule) => rule.holds(action, settings, today))?.health ?? 'on_track';
}

/** The day that counts: the due date, or for what is handed over the day of the next check. */
export function deadlineOf(action: HealthFacts): IsoDate | null {
  if (action.state !== 'handed_over') return action.dueOn;
  const due = action.checks.filter(({ doneOn }) => doneOn === null).map(({ dueOn }) => dueOn);
  return due.sort()[0] ?? null;
}

/** The day from which silence counts: of the newest update or of the last step, whichever is later. */
export function silentSince({ lastUpdate, lastStepOn }: Pick<Action, 'lastUpdate' | 'lastStepOn'>): IsoDate {
  return lastUpdate && lastUpdate.on > lastStepOn ? lastUpdate.on : lastStepOn;
}

function isBefore(day: IsoDate | null, other: IsoDate): boolean {
  return day !== null && day < other;
}
