import { type Transaction } from '@heard/data';
import { CYCLE_EVENTS, cycleName, type GateMove, type Subgroup } from '@heard/domain';

/** Keeps and records what a decision or a reopening does to where a subgroup is. */
export async function recordMove(
  transaction: Transaction,
  before: Subgroup,
  { phase, cycle }: GateMove,
): Promise<void> {
  if (cycle) {
    await transaction.cycles.movePeriod(cycle);
    const into = cycle.opened && (await transaction.cycles.find(cycle.opened.cycleId));
    if (into) {
      transaction.record({
        verb: CYCLE_EVENTS.enter.audit,
        subjectType: 'cycle',
        subjectId: into.id,
        subjectTitle: cycleName(into),
        after: { ...cycle.opened, told: before.name },
      });
    }
  }
  if (!phase) return;
  const saved = await transaction.subgroups.save(before, phase.subgroup, phase.opened.note);
  transaction.record({
    verb: 'subgroup.phase_moved',
    subjectType: 'subgroup',
    subjectId: saved.id,
    subjectTitle: saved.name,
    before,
    after: { ...saved, detail: phase.opened.note },
  });
}
