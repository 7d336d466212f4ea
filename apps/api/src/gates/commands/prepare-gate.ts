import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import {
  cleanText,
  fail,
  type Gate,
  giveEvidence,
  methodPhase,
  type NewEvidence,
  ok,
  problem,
  type Result,
  takeBackEvidence,
  takeBackWaiver,
  type Viewer,
  waiveCriterion,
  type Waiver,
} from '@heard/domain';
import { keyOf, readEvidence } from '../queries/read-evidence';
import { readWorld } from '../queries/gate-world';
import { ChangeGate, type GateSeen, type OpenGate } from './change-gate';

/** Evidence to give, as it is sent. */
export type EvidenceSent = Omit<NewEvidence, 'id' | 'givenById'> & { id?: string | null };

const NOWHERE = problem(
  'targetId',
  'NOT_FOUND',
  'This cannot be found among what everybody in the programme may see. Choose something else.',
);

/** Gives evidence for the criteria of a gate, waives them, and takes either back. */
@Injectable()
export class PrepareGate {
  constructor(private readonly changeGate: ChangeGate) {}

  giveEvidence(viewer: Viewer, seen: GateSeen, sent: EvidenceSent): Promise<Result<Gate>> {
    const id = sent.id ?? newId();
    const isSame = (gate: Gate) =>
      gate.evidence.some((each) => each.id === id && each.criterionId === sent.criterionId);
    return this.changeGate.run(viewer, seen, {
      verb: 'give_evidence',
      isDone: isSame,
      apply: async (open) => {
        const { gate, method, today } = open;
        const given = giveEvidence(gate, method, { ...sent, id, givenById: viewer.personId }, today);
        if (!given.ok) return given;
        if (sent.kind !== 'document' && !(await isThere(open, sent))) return fail(NOWHERE);
        return ok({ gate: given.value, kept: given.value.evidence.at(-1) ?? {} });
      },
    });
  }

  takeBackEvidence(viewer: Viewer, seen: GateSeen, evidenceId: string): Promise<Result<Gate>> {
    return this.changeGate.run(viewer, seen, {
      verb: 'take_back_evidence',
      isDone: () => false,
      apply: ({ gate }) => {
        const taken = takeBackEvidence(gate, evidenceId);
        const kept = gate.evidence.find(({ id }) => id === evidenceId) ?? {};
        return Promise.resolve(taken.ok ? ok({ gate: taken.value, kept }) : taken);
      },
    });
  }

  waive(
    viewer: Viewer,
    seen: GateSeen,
    { criterionId, reason }: Pick<Waiver, 'criterionId' | 'reason'>,
  ): Promise<Result<Gate>> {
    return this.changeGate.run(viewer, seen, {
      verb: 'waive',
      isDone: ({ phase, waivers }, method) => {
        // For other words the same reason is given anew: it confirms the waiver.
        const criterion = methodPhase(method, phase).criteria.find(({ id }) => id === criterionId);
        return waivers.some(
          (each) =>
            each.criterionId === criterionId &&
            each.wording === criterion?.wording &&
            each.waivedById === viewer.personId &&
            each.reason === cleanText(reason),
        );
      },
      apply: ({ gate, method, today }) => {
        const waived = waiveCriterion(
          gate,
          method,
          { criterionId, reason, waivedById: viewer.personId },
          today,
        );
        return Promise.resolve(
          waived.ok ? ok({ gate: waived.value, kept: waived.value.waivers.at(-1) ?? {} }) : waived,
        );
      },
    });
  }

  takeBackWaiver(viewer: Viewer, seen: GateSeen, criterionId: string): Promise<Result<Gate>> {
    return this.changeGate.run(viewer, seen, {
      verb: 'take_back_waiver',
      isDone: () => false,
      apply: ({ gate }) => {
        const taken = takeBackWaiver(gate, criterionId);
        const kept = gate.waivers.find((each) => each.criterionId === criterionId) ?? {};
        return Promise.resolve(taken.ok ? ok({ gate: taken.value, kept }) : taken);
      },
    });
  }
}

/** Whether evidence leads to something that everybody who sees the work may see. */
async function isThere(
  { gate, transaction, today }: OpenGate,
  { kind, targetId }: EvidenceSent,
): Promise<boolean> {
  const target = { kind, targetId, since: today };
  const world = await readWorld(transaction, { programmeId: gate.programmeId, today });
  return (await readEvidence(transaction, today, world, [target])).has(keyOf(target));
}
