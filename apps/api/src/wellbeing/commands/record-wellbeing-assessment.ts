import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { UnitOfWork } from '@heard/data';
import {
  fail,
  mayKeepWellbeing,
  notAllowedOnWellbeing,
  ok,
  problem,
  recordAssessment,
  type Result,
  spokenDay,
  type Viewer,
  type WellbeingAssessment,
  type WellbeingAssessmentFields,
} from '@heard/domain';
import { Clock } from '../../work/clock';
import { refuseDuplicates } from '../../work/refuse-duplicates';
import { strangeAssessor } from './strange-assessor';

/** An assessment to record, and the version of the framework that was seen. */
export type AssessmentToRecord = WellbeingAssessmentFields & { id: string | null; frameworkId: string };

const TAKEN = problem('id', 'DUPLICATE', 'This id is taken. Send the assessment again with a new one.');
const OUT_OF_DATE = problem(
  'frameworkId',
  'STALE',
  'The framework changed while you had it open. Load the page again, and assess by its newest version.',
);

/** Records an assessment by the newest version of the framework; the same id sent twice records one. */
@Injectable()
export class RecordWellbeingAssessment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(viewer: Viewer, input: AssessmentToRecord): Promise<Result<WellbeingAssessment>> {
    const { programmeId, personId } = viewer;
    const id = input.id ?? newId();
    return refuseDuplicates(
      () =>
        this.unitOfWork.run(
          { programmeId, actorId: personId },
          this.clock.now(),
          async (transaction): Promise<Result<WellbeingAssessment>> => {
            if (!mayKeepWellbeing(viewer)) return fail(notAllowedOnWellbeing());
            const sentBefore = await transaction.wellbeing.assessment(id);
            if (sentBefore) return isSame(sentBefore, input) ? ok(sentBefore) : fail(TAKEN);
            const framework = await transaction.wellbeing.newestFramework();
            if (framework?.id !== input.frameworkId) return fail(OUT_OF_DATE);
            const fields = { ...input, id, recordedById: personId };
            const recorded = recordAssessment(framework, fields, this.clock.today());
            if (!recorded.ok) return recorded;
            const strange = await strangeAssessor(transaction, recorded.value);
            if (strange) return fail(strange);
            await transaction.wellbeing.addAssessment(recorded.value);
            transaction.record({
              verb: 'wellbeing_assessment.recorded',
              subjectType: 'wellbeing_assessment',
              subjectId: id,
              subjectTitle: spokenDay(recorded.value.assessedOn),
              after: recorded.value,
            });
            return recorded;
          },
        ),
      {},
    );
  }
}

function isSame(earlier: WellbeingAssessment, { assessedOn, frameworkId }: AssessmentToRecord): boolean {
  return earlier.assessedOn === assessedOn && earlier.frameworkId === frameworkId;
}
