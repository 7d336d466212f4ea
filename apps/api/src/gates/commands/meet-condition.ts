import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { type Gate, meetCondition, ok, type Result, type Viewer } from '@heard/domain';
import { ChangeGate, type GateSeen } from './change-gate';

/** Says that a condition of a gate is met, and how. */
@Injectable()
export class MeetCondition {
  constructor(private readonly changeGate: ChangeGate) {}

  run(
    viewer: Viewer,
    seen: GateSeen,
    sent: { id?: string | null; conditionId: string; how: string },
  ): Promise<Result<Gate>> {
    const id = sent.id ?? newId();
    return this.changeGate.run(viewer, seen, {
      verb: 'meet_condition',
      isDone: (gate) => gate.history.some((entry) => entry.kind === 'condition_met' && entry.id === id),
      apply: ({ gate, today }) => {
        const { conditionId, how } = sent;
        const met = meetCondition(gate, { id, conditionId, how, byId: viewer.personId }, today);
        return Promise.resolve(met.ok ? ok({ gate: met.value, kept: met.value.history.at(-1) ?? {} }) : met);
      },
    });
  }
}
