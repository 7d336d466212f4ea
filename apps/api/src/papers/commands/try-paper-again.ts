import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@heard/data';
import {
  fail,
  mayMakePaper,
  maySeePaper,
  notAllowedOnPapers,
  notFound,
  type Paper,
  type Result,
  tryPaperAgain,
  type Viewer,
} from '@heard/domain';
import { Clock } from '../../work/clock';
import { PaperBell } from '../paper-bell';

/** Has a paper that failed made once more. */
@Injectable()
export class TryPaperAgain {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly bell: PaperBell,
  ) {}

  async run(viewer: Viewer, id: string): Promise<Result<Paper>> {
    const { programmeId, personId } = viewer;
    const again = await this.unitOfWork.run(
      { programmeId, actorId: personId },
      this.clock.now(),
      async (transaction): Promise<Result<Paper>> => {
        const paper = await transaction.papers.find(id);
        if (!paper || !maySeePaper(viewer, paper)) return fail(notFound('paper'));
        if (!mayMakePaper(viewer, paper)) return fail(notAllowedOnPapers());
        const waiting = tryPaperAgain(paper);
        if (!waiting.ok || waiting.value === paper) return waiting;
        await transaction.papers.save(waiting.value);
        transaction.record({
          ...{ verb: 'paper.tried_again', subjectType: 'paper', subjectId: id },
          subjectTitle: paper.title,
        });
        return waiting;
      },
    );
    if (again.ok) this.bell.ring(programmeId);
    return again;
  }
}
