import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@heard/data';
import {
  fail,
  mayKeepMeasures,
  notAllowedOnMeasures,
  notFound,
  ok,
  problem,
  type Result,
  type Viewer,
} from '@heard/domain';
import { Clock } from '../../work/clock';

const NOT_READY = problem(
  null,
  'WRONG_STATE',
  'This file cannot be taken in: it is not checked, was refused, or was interrupted. Choose it again.',
);
const CHANGED_MEANWHILE = problem(
  null,
  'STALE',
  'Measures or figures were changed since this file was checked, so nothing was taken in. Choose the file again.',
);

/** Takes in a checked file of figures, all of it or nothing, if it would still come to the same. */
@Injectable()
export class ConfirmMeasureImport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** A file that is taken in already is no mistake: whoever confirms twice is told that it is done. */
  run(viewer: Viewer, id: string): Promise<Result<null>> {
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    return this.unitOfWork.run(scope, this.clock.now(), async (transaction): Promise<Result<null>> => {
      const { measureImports } = transaction;
      const file = await measureImports.find(id);
      if (!file) return fail(notFound('file'));
      if (!mayKeepMeasures(viewer)) return fail(notAllowedOnMeasures());
      if (file.state === 'done') return ok(null);
      if (file.state !== 'ready' || !file.plan) return fail(NOT_READY);
      const { add, complete, measureVersions } = file.plan;
      const now = await measureImports.versionsOf(Object.keys(measureVersions));
      const isSame = Object.entries(measureVersions).every(
        ([measureId, version]) => now[measureId] === version,
      );
      if (!isSame || !(await measureImports.addReadings(id, add))) return fail(CHANGED_MEANWHILE);
      await measureImports.completeReadings(complete);
      await measureImports.finish(id);
      const { fileName, sha256, release, vintage, embargoedUntil } = file;
      transaction.record({
        verb: 'measure_import.done',
        subjectType: 'measure_import',
        subjectId: id,
        subjectTitle: fileName,
        after: { release, vintage, embargoedUntil, sha256, added: add.length, completed: complete.length },
      });
      return ok(null);
    });
  }
}
