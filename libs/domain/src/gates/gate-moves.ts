import { type IsoDate } from '../calendar';
import { type Cycle, cycleName, type CyclePeriod, nextCycle } from '../cycles/cycle';
import { isLaterPhase, type Method, methodPhase, phasesAfter } from '../cycles/method';
import { ok, problem, type Problem, type Result } from '../result';
import { type Phase, type PhasePeriod, type Subgroup } from '../subgroups/subgroup';
import { movePhase } from '../subgroups/subgroup-writing';
import { type Gate, type GateDecision } from './gate';

/** Where a subgroup is: its open phase period and, if it is in a cycle, its open stretch of that. */
export interface SubgroupPlace {
  subgroup: Subgroup;
  open: PhasePeriod;
  cyclePeriod: CyclePeriod | null;
}

/** What a decision or a reopening does to where a subgroup is; null each where nothing changes. */
export interface GateMove {
  /** The subgroup in its new phase, the phase period that closes and the one that opens. */
  phase: { subgroup: Subgroup; closed: PhasePeriod; opened: PhasePeriod } | null;
  /** The stretch of a cycle that closes and the one that opens. */
  cycle: { closed: CyclePeriod | null; opened: CyclePeriod | null } | null;
}

/** The ids of what a move may open. */
export interface MoveIds {
  periodId: string;
  cyclePeriodId: string;
}

/** Where a gate leads: the phases to choose from, in a cycle; no phase when no cycle comes after the last one. */
export function waysThrough(
  gate: Pick<Gate, 'phase' | 'cycleId'>,
  method: Pick<Method, 'phases'>,
  cycles: readonly Pick<Cycle, 'id' | 'startsOn' | 'endsOn'>[],
): { phases: Phase[]; cycleId: string | null } {
  const onward = phasesAfter(method, gate.phase).map(({ phase }) => phase);
  if (onward.length > 0) return { phases: onward, cycleId: gate.cycleId };
  const current = cycles.find(({ id }) => id === gate.cycleId);
  const next = current ? nextCycle(current, cycles) : null;
  return next
    ? { phases: phasesAfter(method, null).map(({ phase }) => phase), cycleId: next.id }
    : { phases: [], cycleId: null };
}

/** Refuses a decision about a phase in which the subgroup is not. */
export function checkIsHere(
  gate: Pick<Gate, 'phase' | 'cycleId'>,
  { subgroup, cyclePeriod }: Pick<SubgroupPlace, 'subgroup' | 'cyclePeriod'>,
  method: Pick<Method, 'phases'>,
): Problem | null {
  if (subgroup.phase === gate.phase && cyclePeriod?.cycleId === gate.cycleId) return null;
  const name = methodPhase(method, subgroup.phase).name;
  const where = cyclePeriod === null ? 'in no cycle' : `in ${name}`;
  const message = `This subgroup is ${where}. Only the gate of the phase and cycle it is in can be decided.`;
  return problem(null, 'WRONG_STATE', message);
}

/** The subgroup goes on through a gate that was passed: a new phase period and, after the last phase, a new cycle. */
export function moveThrough(
  { subgroup, open, cyclePeriod }: SubgroupPlace,
  decision: Pick<GateDecision, 'outcome' | 'phaseName' | 'toPhase' | 'toCycleId' | 'conditions'>,
  cycles: readonly Pick<Cycle, 'id' | 'startsOn' | 'endsOn'>[],
  ids: MoveIds,
  today: IsoDate,
): Result<GateMove> {
  const { outcome, toPhase, toCycleId, phaseName, conditions } = decision;
  if (outcome === 'held') return ok({ phase: null, cycle: null });
  const changesCycle = toCycleId !== (cyclePeriod?.cycleId ?? null);
  const closed = cyclePeriod && { ...cyclePeriod, to: today };
  if (toPhase === null || toCycleId === null) return ok({ phase: null, cycle: { closed, opened: null } });
  const next = cycles.find(({ id }) => id === toCycleId);
  const many = conditions.length;
  const note = [
    `The gate of ${phaseName} was passed`,
    many === 0 ? '' : ` with ${many} condition${many === 1 ? '' : 's'}`,
    changesCycle && next ? `. The cycle is now: ${cycleName(next)}` : '',
  ].join('');
  const moved = movePhase(subgroup, open, { phase: toPhase, on: today, note, periodId: ids.periodId }, today);
  if (!moved.ok) return moved;
  const opened = stretch(ids, subgroup, toCycleId, today);
  return ok({ phase: moved.value, cycle: changesCycle ? { closed, opened } : null });
}

/** The subgroup goes back to the phase, and the cycle, whose gate is reopened; refused when it has gone on from there. */
export function moveBack(
  { subgroup, open, cyclePeriod }: SubgroupPlace,
  gate: Pick<Gate, 'phase' | 'cycleId'>,
  decision: Pick<GateDecision, 'outcome' | 'phaseName' | 'toPhase' | 'toCycleId'>,
  { ids, reason, method }: { ids: MoveIds; reason: string; method: Pick<Method, 'phases'> },
  today: IsoDate,
): Result<GateMove> {
  const inCycle = cyclePeriod?.cycleId ?? null;
  const isStillHere = subgroup.phase === gate.phase && inCycle === gate.cycleId;
  if (decision.outcome === 'held' || isStillHere) return ok({ phase: null, cycle: null });
  if (subgroup.phase !== (decision.toPhase ?? gate.phase) || inCycle !== decision.toCycleId) {
    const name = methodPhase(method, subgroup.phase).name;
    const message = `This subgroup has gone on and is in ${name} now. Reopen the gates after this one first, the latest before the others.`;
    return { ok: false, problems: [problem(null, 'WRONG_STATE', message)] };
  }
  const cycle =
    inCycle === gate.cycleId
      ? null
      : {
          closed: cyclePeriod && { ...cyclePeriod, to: today },
          opened: stretch(ids, subgroup, gate.cycleId, today),
        };
  if (subgroup.phase === gate.phase) return ok({ phase: null, cycle });
  const note = `The gate of ${decision.phaseName} was reopened: ${reason}`;
  const moved = movePhase(
    subgroup,
    open,
    { phase: gate.phase, on: today, note, periodId: ids.periodId },
    today,
  );
  return moved.ok ? ok({ phase: moved.value, cycle }) : moved;
}

/** Refuses a move onward beside the gate, for a subgroup in a cycle: back it may go with a note, onward by a decision. */
export function checkMoveBesideGate(
  { subgroup, cyclePeriod }: Pick<SubgroupPlace, 'subgroup' | 'cyclePeriod'>,
  to: Phase,
  method: Pick<Method, 'phases'>,
): Problem | null {
  if (cyclePeriod === null || !isLaterPhase(method, to, subgroup.phase)) return null;
  const { name } = methodPhase(method, subgroup.phase);
  const message = `A subgroup leaves ${name} by its gate. Prepare the gate and have it decided.`;
  return problem('phase', 'WRONG_STATE', message);
}

function stretch(ids: MoveIds, subgroup: Subgroup, cycleId: string, today: IsoDate): CyclePeriod {
  return { id: ids.cyclePeriodId, subgroupId: subgroup.id, cycleId, from: today, to: null };
}
