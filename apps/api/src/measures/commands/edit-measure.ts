import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@heard/data';
import {
  editMeasure,
  fail,
  mayKeepMeasures,
  type Measure,
  type MeasureFields,
  notAllowedOnMeasures,
  notFound,
  ok,
  type Result,
  stale,
  type Viewer,
} from '@heard/domain';
import { Clock } from '../../work/clock';
import { refuseDuplicates } from '../../work/refuse-duplicates';
import { checkMeasure, VARIABLE_TAKEN } from './check-measure';

/** Gives a measure other words, variables, target or place. */
@Injectable()
export class EditMeasure {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(
    viewer: Viewer,
    seen: { id: string; version: number },
    changes: MeasureFields,
  ): Promise<Result<Measure>> {
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    return refuseDuplicates(
      () =>
        this.unitOfWork.run(scope, this.clock.now(), async (transaction): Promise<Result<Measure>> => {
          const measure = await transaction.measures.find(seen.id);
          if (!measure) return fail(notFound('measure'));
          if (!mayKeepMeasures(viewer)) return fail(notAllowedOnMeasures());
          if (measure.version !== seen.version) return fail(stale('measure'));
          const edited = editMeasure(measure, changes, await transaction.measures.hasReadings(measure.id));
          if (!edited.ok) return edited;
          const wrong = await checkMeasure(transaction, edited.value);
          if (wrong) return fail(wrong);
          const saved = await transaction.measures.save(measure, edited.value);
          transaction.record({
            verb: 'measure.edited',
            subjectType: 'measure',
            subjectId: saved.id,
            subjectTitle: saved.title,
            before: measure,
            after: saved,
          });
          return ok(saved);
        }),
      { measure_variable_once: VARIABLE_TAKEN },
    );
  }
}
