import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { subgroupFacts } from '@heard/data';
import {
  decideGate,
  fail,
  type Gate,
  type GateDecision,
  notFound,
  ok,
  OUTCOME_VERBS,
  type Problem,
  problem,
  type RecordFacts,
  type Result,
  type Viewer,
} from '@heard/domain';
import { type DecideGateInput } from '../gate.inputs';
import { factsIn, type GateWorld, readWorld } from '../queries/gate-world';
import { keyOf, readEvidence } from '../queries/read-evidence';
import { ChangeGate, type GateSeen, type OpenGate } from './change-gate';
import { placeOf } from './place-of';

/** A decision as it is sent. */
export type DecisionSent = Omit<DecideGateInput, 'gate'>;

/** Decides a gate on the criteria as they stand, and moves the subgroup on when it is passed. */
@Injectable()
export class DecideGate {
  constructor(private readonly changeGate: ChangeGate) {}

  run(viewer: Viewer, seen: GateSeen, sent: DecisionSent): Promise<Result<Gate>> {
    const id = sent.id ?? newId();
    const { outcome, reason, toPhase } = sent;
    const conditions = (sent.conditions ?? []).map((each) => ({ ...each, id: each.id ?? newId() }));
    return this.changeGate.run(viewer, seen, {
      verb: OUTCOME_VERBS[outcome],
      isDone: (gate) => gate.history.some((entry) => isSame(entry, id, outcome)),
      apply: async (open) => {
        const { gate, method, transaction, today } = open;
        const place = await placeOf(open);
        if (!place.ok) return place;
        const world = await readWorld(transaction, { programmeId: gate.programmeId, today });
        const [facts] = await subgroupFacts(transaction, world.least, [gate.subgroupId]);
        const cycle = world.cycles.find((each) => each.id === gate.cycleId);
        if (!facts || !cycle) return fail(notFound('gate'));
        const step = decideGate(
          gate,
          place.value,
          {
            ...{ id, outcome, reason, conditions, toPhase: toPhase ?? null, byId: viewer.personId },
            ids: { periodId: newId(), cyclePeriodId: newId() },
          },
          {
            method,
            facts: factsIn(world, facts, cycle),
            record: await recordFacts(open, world, cycle.startsOn),
          },
          today,
        );
        if (!step.ok) return step;
        const absent = await checkOwners(open, conditions);
        if (absent.length > 0) return fail(...absent);
        const decision = step.value.gate.history.at(-1);
        return ok({ gate: step.value.gate, kept: decision ?? {}, move: step.value.move });
      },
    });
  }
}

function isSame(entry: Gate['history'][number], id: string, outcome: GateDecision['outcome']): boolean {
  return entry.id === id && entry.kind === 'decision' && entry.outcome === outcome;
}

/** What the evidence of a gate tells today, as everybody may see it. */
async function recordFacts(
  { gate, transaction, today }: OpenGate,
  world: GateWorld,
  since: string,
): Promise<RecordFacts> {
  const targets = gate.evidence.map((each) => ({ ...each, since }));
  const seen = await readEvidence(transaction, today, world, targets);
  const evidence = targets.flatMap((target) => {
    const found = seen.get(keyOf(target));
    return found ? { ...found, evidenceId: target.id } : [];
  });
  return { evidence, threshold: world.threshold };
}

/** Whoever answers for a condition must be with the programme now. */
async function checkOwners(
  { transaction }: OpenGate,
  conditions: readonly { ownerId: string }[],
): Promise<Problem[]> {
  if (conditions.length === 0) return [];
  const present = await transaction.gates.presentPeople(conditions.map(({ ownerId }) => ownerId));
  return conditions.flatMap(({ ownerId }, at) =>
    present.includes(ownerId)
      ? []
      : problem(`conditions.${at}.ownerId`, 'NOT_FOUND', 'Choose somebody who is with the programme now.'),
  );
}
