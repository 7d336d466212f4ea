import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { UnitOfWork } from '@heard/data';
import {
  addMeasure,
  comparable,
  fail,
  mayKeepMeasures,
  type Measure,
  type MeasureFields,
  notAllowedOnMeasures,
  ok,
  problem,
  type Result,
  type Viewer,
} from '@heard/domain';
import { Clock } from '../../work/clock';
import { refuseDuplicates } from '../../work/refuse-duplicates';
import { checkMeasure, VARIABLE_TAKEN } from './check-measure';

const TAKEN = problem('id', 'DUPLICATE', 'This id is taken. Send the measure again with a new one.');

/** Adds a measure; the same id sent twice adds one. */
@Injectable()
export class AddMeasure {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, input: MeasureFields & { id: string | null }): Promise<Result<Measure>> {
    const { programmeId, personId: actorId } = viewer;
    const id = input.id ?? newId();
    let sentBefore: Measure | null = null;
    const added = await refuseDuplicates(
      () =>
        this.unitOfWork.run(
          { programmeId, actorId },
          this.clock.now(),
          async (transaction): Promise<Result<Measure>> => {
            if (!mayKeepMeasures(viewer)) return fail(notAllowedOnMeasures());
            const earlier = await transaction.measures.find(id);
            if (earlier) return isSame(earlier, input) ? ok(earlier) : fail(TAKEN);
            const added = addMeasure({ ...input, id, programmeId });
            if (!added.ok) return added;
            const wrong = await checkMeasure(transaction, added.value);
            if (wrong) return fail(wrong);
            if (!(await transaction.measures.add(added.value))) {
              // Sent twice at the same moment, the second finds the row of the first only now.
              const first = await transaction.measures.find(id);
              if (first && isSame(first, input)) sentBefore = first;
              return fail(TAKEN);
            }
            transaction.record({
              verb: 'measure.added',
              subjectType: 'measure',
              subjectId: id,
              subjectTitle: added.value.title,
              after: added.value,
            });
            return added;
          },
        ),
      { measure_variable_once: VARIABLE_TAKEN },
    );
    return sentBefore ? ok(sentBefore) : added;
  }
}

function isSame(earlier: Measure, { title, unit, rhythm }: MeasureFields): boolean {
  return (
    comparable(earlier.title) === comparable(title) && earlier.unit === unit && earlier.rhythm === rhythm
  );
}
