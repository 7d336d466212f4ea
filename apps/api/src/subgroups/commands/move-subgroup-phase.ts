import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import {
  checkMoveBesideGate,
  fail,
  movePhase,
  notFound,
  ok,
  type Phase,
  type Result,
  type Subgroup,
  type Viewer,
} from '@heard/domain';
import { ChangeSubgroup, type SubgroupSeen } from './change-subgroup';

/**
 * Takes a subgroup into another phase, and keeps the one it leaves in its history. While it is in a cycle that is a way
 * back alone: onward it goes by its gate.
 */
@Injectable()
export class MoveSubgroupPhase {
  constructor(private readonly changeSubgroup: ChangeSubgroup) {}

  run(
    viewer: Viewer,
    seen: SubgroupSeen,
    input: { phase: Phase; on: string; note: string },
  ): Promise<Result<Subgroup>> {
    return this.changeSubgroup.run(viewer, seen, {
      verb: 'move_phase',
      event: 'subgroup.phase_moved',
      apply: async (subgroup, today, transaction) => {
        const open = await transaction.subgroups.openPeriod(subgroup.id);
        if (!open) return fail(notFound('phase'));
        const cyclePeriod = await transaction.cycles.openPeriod(subgroup.id);
        const method = await transaction.cycles.method();
        const besideGate = checkMoveBesideGate({ subgroup, cyclePeriod }, input.phase, method);
        if (besideGate) return fail(besideGate);
        const moved = movePhase(subgroup, open, { ...input, periodId: newId() }, today);
        if (!moved.ok) return moved;
        return ok({ subgroup: moved.value.subgroup, phaseNote: moved.value.opened.note });
      },
    });
  }
}
