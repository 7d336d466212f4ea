import { type ActionState } from '../actions/action';
import {
  type ActionHealth,
  deadlineOf,
  type HealthFacts,
  healthOf,
  type HealthSettings,
  silentSince,
} from '../actions/action-health';
import { OWED_STATES, type OwedTheme } from '../answering/time-to-answer';
import { type IsoDate } from '../calendar';
import { type GateDecision, standingDecision } from '../gates/gate';
import { type OpenCondition, openConditions } from '../gates/gate-conditions';
import { type Phase } from '../subgroups/subgroup';
import {
  type ActionHistory,
  type BoardHistory,
  type EditionHistory,
  heldOn,
  lastedOn,
  type SubgroupHistory,
  type ThemeHistory,
} from './board-history';

/** An action as it stood at the end of a day. */
export interface ActionAsOf {
  id: string;
  state: ActionState;
  health: ActionHealth;
  deadline: IsoDate | null;
  silentSince: IsoDate;
}

/** A gate as it stood at the end of a day. What its criteria lacked on a past day is not recorded, only decisions are. */
export interface GateAsOf {
  id: string;
  phase: Phase;
  /** The decision that stood; null before the first, and after a reopening. */
  decision: GateDecision | null;
  conditions: OpenCondition[];
}

/** A subgroup as it stood at the end of a day. */
export interface SubgroupAsOf {
  id: string;
  phase: Phase;
  phaseSince: IsoDate;
  memberCount: number;
  actions: ActionAsOf[];
  themes: OwedTheme[];
  gates: GateAsOf[];
}

/** The board as it stood at the end of a day. */
export interface BoardAsOf {
  on: IsoDate;
  subgroups: SubgroupAsOf[];
  editions: EditionHistory[];
  /** Actions that were there, but where they stood nobody recorded. */
  unknownActionIds: string[];
}

/**
 * The board at the end of a day, folded from what is recorded with its day; nothing dated later is looked at. What was
 * recorded of no day is left out, never guessed.
 */
export function boardAsOf(history: BoardHistory, day: IsoDate): BoardAsOf {
  const settings = heldOn(history.settings, day) ?? history.settings[0];
  const actions = settings ? history.actions.map((action) => actionAsOf(action, settings, day)) : [];
  const themes = history.themes.flatMap((theme) => themeAsOf(theme, day) ?? []);
  const gates = history.gates.map((gate) => ({ subgroupId: gate.subgroupId, ...gateAsOf(gate, day) }));
  return {
    on: day,
    subgroups: history.subgroups.flatMap((subgroup): SubgroupAsOf[] => {
      const place = placeOf(subgroup, day);
      if (!place) return [];
      const isIts = ({ subgroupId }: { subgroupId: string }) => subgroupId === subgroup.id;
      return [
        {
          ...{ id: subgroup.id, ...place, memberCount: membersOf(subgroup, day) },
          actions: actions.flatMap((each) => (each && isIts(each) ? withoutSubgroup(each) : [])),
          themes: themes.filter(isIts),
          gates: gates.filter(isIts).map(withoutSubgroup),
        },
      ];
    }),
    editions: history.editions.filter((edition) => lastedOn(edition, day)),
    unknownActionIds: history.actions
      .filter(({ createdOn, steps }) => createdOn <= day && !heldOn(steps, day))
      .map(({ id }) => id),
  };
}

/** The phase that began last; of two that began on one day the one that was not left on it. */
function placeOf({ phases }: SubgroupHistory, day: IsoDate): { phase: Phase; phaseSince: IsoDate } | null {
  const begun = phases.filter(({ from }) => from <= day);
  const since = begun
    .map(({ from }) => from)
    .sort()
    .at(-1);
  const latest = begun.filter(({ from }) => from === since);
  const found = latest.find(({ from, to }) => to !== from) ?? latest.at(-1);
  return found ? { phase: found.phase, phaseSince: found.from } : null;
}

function membersOf({ members }: SubgroupHistory, day: IsoDate): number {
  return new Set(members.filter((each) => lastedOn(each, day)).map(({ personId }) => personId)).size;
}

function actionAsOf(
  { id, steps, words }: ActionHistory,
  settings: HealthSettings,
  day: IsoDate,
): (ActionAsOf & { subgroupId: string }) | null {
  const step = heldOn(steps, day);
  if (!step) return null;
  const word = heldOn(words, day);
  const facts: HealthFacts = {
    ...{ state: step.state, dueOn: step.dueOn, pausedUntil: step.pausedUntil, lastStepOn: step.lastStepOn },
    // How sure somebody was changes nothing of health.
    lastUpdate: word ? { on: word.on, waitingOn: word.waitingOn, confidence: 'on_course' } : null,
    checks: [...step.checks],
  };
  return {
    ...{ id, subgroupId: step.subgroupId, state: step.state },
    ...{
      health: healthOf(facts, settings, day),
      deadline: deadlineOf(facts),
      silentSince: silentSince(facts),
    },
  };
}

function themeAsOf({ id, steps, heardFrom, answers }: ThemeHistory, day: IsoDate): OwedTheme | null {
  const step = heldOn(steps, day);
  if (!step || !OWED_STATES.includes(step.state)) return null;
  const answered = answers.filter((answer) => lastedOn(answer, day)).map(({ on }) => on);
  return {
    ...{ id, subgroupId: step.subgroupId, answeredOn: answered.sort()[0] ?? null },
    heardFrom: heardFrom !== null && heardFrom <= day ? heardFrom : null,
  };
}

function gateAsOf({ id, phase, history }: BoardHistory['gates'][number], day: IsoDate): GateAsOf {
  const then = { history: history.filter(({ on }) => on <= day) };
  return { id, phase, decision: standingDecision(then), conditions: openConditions(then, day) };
}

function withoutSubgroup<T extends { subgroupId: string }>({
  subgroupId: _,
  ...rest
}: T): Omit<T, 'subgroupId'> {
  return rest;
}
