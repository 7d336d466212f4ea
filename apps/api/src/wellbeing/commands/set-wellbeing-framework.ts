import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { UnitOfWork } from '@heard/data';
import {
  fail,
  mayKeepWellbeing,
  notAllowedOnWellbeing,
  ok,
  problem,
  type Result,
  reviseFramework,
  stale,
  type Viewer,
  type WellbeingFramework,
  type WellbeingFrameworkFields,
} from '@heard/domain';
import { Clock } from '../../work/clock';
import { refuseDuplicates } from '../../work/refuse-duplicates';

/** The framework as it should read, and the number of the version that was seen. */
export type FrameworkToSet = WellbeingFrameworkFields & { id: string | null; numberSeen: number };

const TAKEN = problem('id', 'DUPLICATE', 'This id is taken. Send the framework again with a new one.');
const STALE = stale('framework');

/** Makes the next version of the wellbeing framework; the same id sent twice makes one. */
@Injectable()
export class SetWellbeingFramework {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(viewer: Viewer, input: FrameworkToSet): Promise<Result<WellbeingFramework>> {
    const { programmeId, personId } = viewer;
    const id = input.id ?? newId();
    return refuseDuplicates(
      () =>
        this.unitOfWork.run(
          { programmeId, actorId: personId },
          this.clock.now(),
          async (transaction): Promise<Result<WellbeingFramework>> => {
            if (!mayKeepWellbeing(viewer)) return fail(notAllowedOnWellbeing());
            const sentBefore = await transaction.wellbeing.framework(id);
            if (sentBefore) return sentBefore.number === input.numberSeen + 1 ? ok(sentBefore) : fail(TAKEN);
            const newest = await transaction.wellbeing.newestFramework();
            if ((newest?.number ?? 0) !== input.numberSeen) return fail(STALE);
            const { elements, levels } = input;
            const made = reviseFramework(newest, { id, programmeId, madeById: personId, elements, levels });
            if (!made.ok) return made;
            await transaction.wellbeing.addFramework(made.value);
            transaction.record({
              verb: 'wellbeing_framework.set',
              subjectType: 'wellbeing_framework',
              subjectId: id,
              subjectTitle: `Version ${made.value.number}`,
              before: newest,
              after: made.value,
            });
            return made;
          },
        ),
      { wellbeing_framework_number_once: STALE },
    );
  }
}
