import { Inject, Injectable } from '@nestjs/common';
import {
  allCycles,
  type Database,
  gateOfDecision,
  methodOf,
  peopleByIds,
  programmeOfViewer,
  Reading,
  subgroupsByIds,
} from '@heard/data';
import {
  cycleName,
  EVIDENCE_KIND_LABELS,
  type FrozenCriterion,
  type FrozenEvidence,
  type Gate,
  GATE_OUTCOME_LABELS,
  type GateDecision,
  methodPhase,
  spokenDay,
  type Viewer,
} from '@heard/domain';
import { type DecisionRecord } from '@heard/publishing';
import { DATABASE } from '../../tokens';
import { Clock } from '../../work/clock';
import { shapeNumber } from '../gate.shape';

const HOW: Record<FrozenCriterion['met'], string> = {
  computed: 'Worked out',
  evidence: 'Evidence',
  waived: 'Waived',
};

/** Reads a decision with all that its record tells: the words and numbers kept with it, and the names of people. */
@Injectable()
export class ReadDecision {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Null when this programme has no such decision. */
  async run(viewer: Viewer, decisionId: string): Promise<DecisionRecord | null> {
    const reading = new Reading(this.database, viewer, this.clock.today());
    const gate = await gateOfDecision(reading, decisionId);
    const decision = gate?.history.find((entry) => entry.id === decisionId);
    if (!gate || decision?.kind !== 'decision') return null;
    const programme = await programmeOfViewer(reading);
    const [subgroup] = await subgroupsByIds(reading, [gate.subgroupId]);
    const cycles = await allCycles(reading);
    const method = await methodOf(reading, gate.programmeId);
    const people = await peopleByIds(reading, [...new Set(peopleIn(gate))]);
    const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? 'Somebody';
    const nameOfCycle = (id: string | null) => {
      const cycle = cycles.find((each) => each.id === id);
      return cycle ? cycleName(cycle) : '';
    };
    const { toPhase, toCycleId } = decision;
    const into = toCycleId !== gate.cycleId && toCycleId !== null ? ` (${nameOfCycle(toCycleId)})` : '';
    return {
      ...{ organisation: programme?.organisation ?? '', programme: programme?.name ?? '' },
      ...{ subgroup: subgroup?.name ?? '', phase: decision.phaseName, cycle: nameOfCycle(gate.cycleId) },
      ...{ outcome: GATE_OUTCOME_LABELS[decision.outcome], by: nameOf(decision.byId), on: decision.on },
      reason: decision.reason,
      ledTo: toPhase === null ? '' : `${methodPhase(method, toPhase).name}${into}`,
      reopened: reopeningOf(gate, decision, nameOf),
      criteria: decision.record.map((criterion) => ({
        ...{ wording: criterion.wording, how: HOW[criterion.met], lines: linesOf(criterion, nameOf) },
      })),
      conditions: decision.conditions.map(({ id, text, ownerId, dueOn }) => ({
        ...{ text, owner: nameOf(ownerId), dueOn, met: metOf(gate, id, nameOf) },
      })),
      printedOn: reading.today,
    };
  }
}

function linesOf({ told, evidence, waiver }: FrozenCriterion, nameOf: (id: string) => string): string[] {
  return [
    ...(told === '' ? [] : [told]),
    ...evidence.map(lineOf),
    ...(waiver ? [`${waiver.reason} (${nameOf(waiver.waivedById)}, ${spokenDay(waiver.waivedOn)})`] : []),
  ];
}

function lineOf({ kind, title, address, numbers }: FrozenEvidence): string {
  const told = [`${EVIDENCE_KIND_LABELS[kind]}: ${title}`, ...numbers.map(shapeNumber)].join('. ');
  return address === '' ? told : `${told} (${address})`;
}

function reopeningOf(gate: Gate, decision: GateDecision, nameOf: (id: string) => string): string | null {
  const later = gate.history.slice(gate.history.indexOf(decision) + 1);
  const next = later.find(({ kind }) => kind !== 'condition_met');
  if (next?.kind !== 'reopening') return null;
  return `${spokenDay(next.on)} by ${nameOf(next.byId)}: ${next.reason}`;
}

function metOf(gate: Gate, conditionId: string, nameOf: (id: string) => string): string | null {
  const met = gate.history
    .filter((entry) => entry.kind === 'condition_met')
    .find((entry) => entry.conditionId === conditionId);
  return met ? `${met.how} (${nameOf(met.byId)}, ${spokenDay(met.on)})` : null;
}

function peopleIn({ history }: Gate): string[] {
  return history.flatMap((entry) => [
    entry.byId,
    ...(entry.kind === 'decision'
      ? [
          ...entry.conditions.map(({ ownerId }) => ownerId),
          ...entry.record.flatMap(({ waiver }) => waiver?.waivedById ?? []),
        ]
      : []),
  ]);
}
