import { type IsoDate } from '../calendar';
import { type Method, methodPhase } from '../cycles/method';
import { fail, ok, problem, type Problem, type Result } from '../result';
import { checkText, cleanText } from '../text';
import {
  type Gate,
  type GateCondition,
  type GateDecision,
  type GateEntry,
  type GateOutcome,
  type GateReopening,
  standingDecision,
} from './gate';
import { checkConditions } from './gate-conditions';
import { type GateFacts } from './gate-facts';
import {
  type GateMove,
  checkIsHere,
  moveBack,
  type MoveIds,
  moveThrough,
  type SubgroupPlace,
  waysThrough,
} from './gate-moves';
import { checkRecord, freezeCriteria, type RecordFacts } from './gate-record';
import { criteriaOf, gateState } from './gate-standing';
import { checkGateState, type GateVerb } from './gate-transitions';
import { type Phase } from '../subgroups/subgroup';

/** What is needed to decide a gate. */
export interface NewDecision extends Pick<GateDecision, 'id' | 'outcome' | 'byId' | 'reason'> {
  conditions: readonly GateCondition[];
  /** Into which phase, where there is a choice; else the first that nobody leaves out. */
  toPhase?: Phase | null;
  /** The ids of what the move opens. */
  ids: MoveIds;
}

/** A gate after a step, and what the step does to where the subgroup is. */
export interface GateStep {
  gate: Gate;
  move: GateMove;
}

/** The step by which each outcome is decided. */
export const OUTCOME_VERBS = {
  passed: 'pass',
  passed_with_conditions: 'pass_with_conditions',
  held: 'hold',
} as const satisfies Record<GateOutcome, GateVerb>;

const WHY_HELD = { label: 'The reason', required: 'Say why it is held, and what to mend.', max: 2000 };
const WHY_PASSED = { label: 'The reason', max: 2000 };
const WHY_REOPENED = { label: 'The reason', required: 'Say why it is decided anew.', max: 2000 };

/** The gate decided today on the criteria as they stand today, and the subgroup moved on when it is passed. */
export function decideGate(
  gate: Gate,
  place: SubgroupPlace,
  input: NewDecision,
  world: { method: Pick<Method, 'phases'>; facts: GateFacts; record: RecordFacts },
  today: IsoDate,
): Result<GateStep> {
  const { method, facts, record } = world;
  const criteria = criteriaOf(gate, method, facts);
  const state = checkGateState(gateState(gate, criteria), OUTCOME_VERBS[input.outcome]);
  const here = checkIsHere(gate, place, method);
  if (state ?? here) return fail(...[state, here].filter((found) => found !== null));
  const reason = cleanText(input.reason);
  const conditions = input.conditions.map(({ id, text, ownerId, dueOn }) => ({
    ...{ id, text: cleanText(text), ownerId, dueOn },
  }));
  const ways = waysThrough(gate, method, facts.cycles);
  const toPhase = input.outcome === 'held' ? null : (input.toPhase ?? ways.phases.at(-1) ?? null);
  const isHeld = input.outcome === 'held';
  const problems = [
    checkText('reason', reason, isHeld ? WHY_HELD : WHY_PASSED),
    ...checkConditions(input.outcome, conditions, today),
    checkNewIds(gate, conditions),
    checkWay(toPhase, ways.phases, method),
    ...checkRecord(criteria, record),
  ].filter((found) => found !== null);
  if (problems.length > 0) return fail(...problems);
  const decision: GateDecision = {
    ...{ kind: 'decision', id: input.id, outcome: input.outcome, on: today, byId: input.byId },
    ...{ reason, conditions, phaseName: methodPhase(method, gate.phase).name },
    ...{ toPhase, toCycleId: toPhase === null ? null : ways.cycleId },
    record: freezeCriteria(criteria, record),
  };
  const move = moveThrough(place, decision, facts.cycles, input.ids, today);
  return move.ok ? ok({ gate: appended(gate, decision), move: move.value }) : move;
}

/** A condition under the id of another would be met with it. */
function checkNewIds({ history }: Gate, conditions: readonly GateCondition[]): Problem | null {
  const earlier = history.flatMap((entry) => (entry.kind === 'decision' ? entry.conditions : []));
  const ids = [...earlier, ...conditions].map(({ id }) => id);
  if (new Set(ids).size === ids.length) return null;
  return problem('conditions', 'DUPLICATE', 'Each condition needs an id of its own. Enter them once more.');
}

function checkWay(
  toPhase: Phase | null,
  phases: readonly Phase[],
  method: Pick<Method, 'phases'>,
): Problem | null {
  if (toPhase === null || phases.includes(toPhase)) return null;
  const names = phases.map((phase) => methodPhase(method, phase).name).join(' or ');
  const message =
    names === '' ? 'No phase comes after this one.' : `This gate leads to ${names}. Choose that.`;
  return problem('toPhase', 'INVALID', message);
}

/** The gate open again: all that was given and decided stays, and a subgroup that had moved on goes back. */
export function reopenGate(
  gate: Gate,
  place: SubgroupPlace,
  input: Pick<GateReopening, 'id' | 'byId' | 'reason'> & { ids: MoveIds },
  method: Pick<Method, 'phases'>,
  today: IsoDate,
): Result<GateStep> {
  const decision = standingDecision(gate);
  const refused = checkGateState(decision ? 'decided' : 'not_ready', 'reopen');
  if (refused || !decision) return fail(...(refused ? [refused] : []));
  const reason = cleanText(input.reason);
  const why = checkText('reason', reason, WHY_REOPENED);
  if (why) return fail(why);
  const move = moveBack(place, gate, decision, { ids: input.ids, reason, method }, today);
  if (!move.ok) return move;
  const reopening: GateReopening = { kind: 'reopening', id: input.id, on: today, byId: input.byId, reason };
  return ok({ gate: appended(gate, reopening), move: move.value });
}

function appended(gate: Gate, entry: GateEntry): Gate {
  return { ...gate, history: [...gate.history, entry] };
}

/** Refuses any history that does not begin with the whole of the one before: a decision is never edited or taken out. */
export function checkHistoryKept(before: readonly GateEntry[], after: readonly GateEntry[]): Problem | null {
  const isKept = before.every((entry, at) => isAlike(entry, after[at]));
  if (isKept) return null;
  return problem(null, 'WRONG_STATE', 'A decision is never changed. Reopen the gate and decide anew.');
}

function isAlike(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return one === other;
  }
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  const at = (of: object, key: string) => (of as Record<string, unknown>)[key];
  return [...keys].every((key) => isAlike(at(one, key), at(other, key)));
}
