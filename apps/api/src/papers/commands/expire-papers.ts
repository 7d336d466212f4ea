import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@heard/data';
import { isPaperDue, ok, type Result } from '@heard/domain';
import { Clock } from '../../work/clock';

/** Deletes the files of papers that were kept long enough; that they were made, stays. */
@Injectable()
export class ExpirePapers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** All that are due, some at a time; nothing in it is refused, and what fails is thrown. */
  async run(programmeId: string): Promise<void> {
    for (let gone = 1; gone > 0;) {
      const some = await this.some(programmeId);
      gone = some.ok ? some.value : 0;
    }
  }

  private some(programmeId: string): Promise<Result<number>> {
    const today = this.clock.today();
    const scope = { programmeId, actorId: null };
    return this.unitOfWork.run(scope, this.clock.now(), async (transaction): Promise<Result<number>> => {
      const kept = await transaction.papers.expiring(today);
      const due = kept.filter((paper) => isPaperDue(paper, today));
      if (due.length === 0) return ok(0);
      await transaction.papers.dropFiles(due.map(({ id }) => id));
      for (const paper of due) {
        await transaction.papers.save({ ...paper, state: 'expired' });
        transaction.record({
          ...{ verb: 'paper.expired', subjectType: 'paper', subjectId: paper.id },
          subjectTitle: paper.title,
        });
      }
      return ok(due.length);
    });
  }
}
