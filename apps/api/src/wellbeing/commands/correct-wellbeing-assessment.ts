import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@heard/data';
import {
  correctAssessment,
  fail,
  mayKeepWellbeing,
  notAllowedOnWellbeing,
  notFound,
  type Result,
  spokenDay,
  stale,
  type Viewer,
  type WellbeingAssessment,
  type WellbeingAssessmentFields,
} from '@heard/domain';
import { Clock } from '../../work/clock';
import { refuseDuplicates } from '../../work/refuse-duplicates';
import { strangeAssessor } from './strange-assessor';

/** Corrects an assessment: what it said before stays beside it. */
@Injectable()
export class CorrectWellbeingAssessment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(
    viewer: Viewer,
    seen: { id: string; version: number },
    input: WellbeingAssessmentFields & { reason: string },
  ): Promise<Result<WellbeingAssessment>> {
    const { programmeId, personId } = viewer;
    // Of two corrections at once the second runs into the row of the first, runs again, and finds itself stale.
    return refuseDuplicates(
      () =>
        this.unitOfWork.run(
          { programmeId, actorId: personId },
          this.clock.now(),
          async (transaction): Promise<Result<WellbeingAssessment>> => {
            const assessment = await transaction.wellbeing.assessment(seen.id);
            const framework = assessment && (await transaction.wellbeing.framework(assessment.frameworkId));
            if (!assessment || !framework) return fail(notFound('assessment'));
            if (!mayKeepWellbeing(viewer)) return fail(notAllowedOnWellbeing());
            if (assessment.version !== seen.version) return fail(stale('assessment'));
            const fields = { ...input, recordedById: personId };
            const corrected = correctAssessment(assessment, framework, fields, this.clock.today());
            if (!corrected.ok) return corrected;
            const strange = await strangeAssessor(transaction, corrected.value);
            if (strange) return fail(strange);
            await transaction.wellbeing.addAssessment(corrected.value);
            transaction.record({
              verb: 'wellbeing_assessment.corrected',
              subjectType: 'wellbeing_assessment',
              subjectId: assessment.id,
              subjectTitle: spokenDay(corrected.value.assessedOn),
              before: assessment,
              after: corrected.value,
            });
            return corrected;
          },
        ),
      {},
    );
  }
}
