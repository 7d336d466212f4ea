import { type Action, ACTION_STATES, type HandOverCheck } from '../actions/action';
import { type ActionHealth, healthOf, type HealthSettings } from '../actions/action-health';
import { addDays } from '../calendar';
import { anAction, TODAY } from './builders';

/** One action with the health it has on TODAY, for any second statement of the rule to be compared with. */
export interface HealthCase {
  action: Action;
  settings: HealthSettings;
  health: ActionHealth;
}

const SETTINGS: HealthSettings = { nudgeDays: 30, dueSoonDays: 14 };

// Days from today on both sides of every edge of the rule.
const DUE = [null, -1, 0, 14, 15];
const PAUSED = [null, 0, 1];
const LAST_UPDATE = [null, 0, -29, -30];
const LAST_STEP = [0, -29, -30];

/** Every state crossed with both sides of every edge: what the rule says of each. */
export function healthCases(): HealthCase[] {
  const day = (days: number | null) => (days === null ? null : addDays(TODAY, days));
  const cases: HealthCase[] = [];
  for (const state of ACTION_STATES) {
    for (const due of DUE) {
      for (const paused of PAUSED) {
        for (const updated of LAST_UPDATE) {
          for (const waitingOn of updated === null ? [''] : ['', 'Estates']) {
            for (const stepped of LAST_STEP) {
              const action = anAction({
                id: `case-${cases.length + 1}`,
                state,
                dueOn: state === 'handed_over' ? null : day(due),
                pausedUntil: day(paused),
                lastUpdate:
                  updated === null ? null : { on: addDays(TODAY, updated), confidence: 'unsure', waitingOn },
                createdOn: addDays(TODAY, -60),
                lastStepOn: addDays(TODAY, stepped),
                checks: state === 'handed_over' ? checksAround(due) : [],
              });
              cases.push({ action, settings: SETTINGS, health: healthOf(action, SETTINGS, TODAY) });
            }
          }
        }
      }
    }
  }
  return cases;
}

/** Checks of which the first is done and the second is due so many days from today, or all are done. */
function checksAround(due: number | null): HandOverCheck[] {
  const done = { doneOn: addDays(TODAY, -60), result: 'holding', note: '' } as const;
  const first: HandOverCheck = { months: 3, dueOn: addDays(TODAY, -90), ...done };
  if (due === null) return [first, { months: 6, dueOn: addDays(TODAY, -61), ...done }];
  return [first, { months: 6, dueOn: addDays(TODAY, due), doneOn: null, result: null, note: '' }];
}
