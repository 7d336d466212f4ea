import { Injectable } from '@nestjs/common';
import { type Transaction, UnitOfWork } from '@heard/data';
import {
  checkMayKeepCycle,
  closeCycle,
  type Cycle,
  CYCLE_EVENTS,
  cycleName,
  type CycleVerb,
  type CycleWords,
  editCycle,
  fail,
  notFound,
  ok,
  reopenCycle,
  type Result,
  stale,
  type Viewer,
} from '@heard/domain';
import { Clock } from '../../work/clock';
import { refuseDuplicates } from '../../work/refuse-duplicates';
import { STARTED } from './open-cycle';

/** A cycle to change, and the version of it that was seen. */
export interface CycleSeen {
  id: string;
  version: number;
}

type Apply = (cycle: Cycle, transaction: Transaction, today: string) => Promise<Result<Cycle>>;

/** Changes a cycle that is there: its words, its end, or the end taken back. */
@Injectable()
export class ChangeCycle {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  edit(viewer: Viewer, seen: CycleSeen, words: CycleWords): Promise<Result<Cycle>> {
    return this.run(viewer, seen, 'edit', async (cycle, transaction, today) =>
      editCycle(cycle, words, await transaction.cycles.all(), today),
    );
  }

  close(viewer: Viewer, seen: CycleSeen, on: string): Promise<Result<Cycle>> {
    return this.run(viewer, seen, 'close', async (cycle, transaction, today) =>
      closeCycle(cycle, on, await transaction.cycles.inside(cycle.id), today),
    );
  }

  reopen(viewer: Viewer, seen: CycleSeen): Promise<Result<Cycle>> {
    return this.run(viewer, seen, 'reopen', (cycle) => Promise.resolve(reopenCycle(cycle)));
  }

  private run(viewer: Viewer, seen: CycleSeen, verb: CycleVerb, apply: Apply): Promise<Result<Cycle>> {
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    return refuseDuplicates(
      () =>
        this.unitOfWork.run(scope, this.clock.now(), async (transaction): Promise<Result<Cycle>> => {
          const cycle = await transaction.cycles.find(seen.id);
          if (!cycle) return fail(notFound('cycle'));
          const refused = checkMayKeepCycle(viewer, cycle);
          if (refused) return fail(refused);
          if (cycle.version !== seen.version) return fail(stale('cycle'));
          const changed = await apply(cycle, transaction, this.clock.today());
          if (!changed.ok) return changed;
          const saved = await transaction.cycles.save(cycle, changed.value);
          transaction.record({
            verb: CYCLE_EVENTS[verb].audit,
            subjectType: 'cycle',
            subjectId: saved.id,
            subjectTitle: cycleName(saved),
            before: cycle,
            after: saved,
          });
          return ok(saved);
        }),
      { cycle_starts_once: STARTED },
    );
  }
}
