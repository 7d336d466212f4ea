import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { type Gate, ok, reopenGate, type Result, type Viewer } from '@heard/domain';
import { ChangeGate, type GateSeen } from './change-gate';
import { placeOf } from './place-of';

/** Takes a decision up again; a subgroup that had moved on goes back. */
@Injectable()
export class ReopenGate {
  constructor(private readonly changeGate: ChangeGate) {}

  run(viewer: Viewer, seen: GateSeen, sent: { id?: string | null; reason: string }): Promise<Result<Gate>> {
    const id = sent.id ?? newId();
    return this.changeGate.run(viewer, seen, {
      verb: 'reopen',
      isDone: (gate) => gate.history.some((entry) => entry.kind === 'reopening' && entry.id === id),
      apply: async (open) => {
        const place = await placeOf(open);
        if (!place.ok) return place;
        const { gate, method, today } = open;
        const ids = { periodId: newId(), cyclePeriodId: newId() };
        const input = { id, ids, reason: sent.reason, byId: viewer.personId };
        const step = reopenGate(gate, place.value, input, method, today);
        if (!step.ok) return step;
        return ok({ ...step.value, kept: step.value.gate.history.at(-1) ?? {} });
      },
    });
  }
}
