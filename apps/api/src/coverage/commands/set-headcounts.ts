import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@heard/data';
import {
  changedHeadcounts,
  checkHeadcounts,
  fail,
  type Headcount,
  maySetHeadcounts,
  notAllowedOnHeadcounts,
  notFound,
  ok,
  problem,
  type Result,
  type Viewer,
} from '@heard/domain';
import { Clock } from '../../work/clock';
import { seenOf } from '../headcounts-seen';

/** Enters all headcounts of the programme at once. */
@Injectable()
export class SetHeadcounts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, seen: string, entered: readonly Headcount[]): Promise<Result<null>> {
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    return this.unitOfWork.run(scope, this.clock.now(), async (transaction): Promise<Result<null>> => {
      const { coverage, programmes } = transaction;
      // Locked, so that of two who enter at once the second is told.
      const programme = await programmes.find();
      if (!programme) return fail(notFound('programme'));
      if (!maySetHeadcounts(viewer)) return fail(notAllowedOnHeadcounts());
      const before = await coverage.all();
      if (seenOf(before) !== seen) return fail(STALE);
      const checked = checkHeadcounts(entered, await coverage.parts());
      if (!checked.ok) return checked;
      const changed = changedHeadcounts(before, checked.value);
      if (changed.before.length + changed.after.length === 0) return ok(null);
      await coverage.replace(checked.value);
      transaction.record({
        verb: 'headcount.set',
        subjectType: 'headcount',
        subjectId: programme.id,
        subjectTitle: 'Headcounts',
        before: { headcounts: changed.before },
        after: { headcounts: changed.after },
      });
      return ok(null);
    });
  }
}

const STALE = problem(
  null,
  'STALE',
  'Somebody changed the headcounts while you had them open. Look at theirs, then save yours again or keep theirs.',
);
