import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { UnitOfWork } from '@heard/data';
import {
  fail,
  mayMakePaper,
  notAllowedOnPapers,
  ok,
  type Paper,
  type PaperFields,
  problem,
  requestPaper,
  type Result,
  type Viewer,
} from '@heard/domain';
import { Clock } from '../../work/clock';
import { PaperBell } from '../paper-bell';

const TAKEN = problem('id', 'DUPLICATE', 'This id is taken. Ask for the paper again with a new one.');
const NO_SUBGROUP = problem('subgroupId', 'NOT_FOUND', 'This subgroup cannot be found. Choose another one.');

/** Asks for a paper, which is made in the background; the same id sent twice asks once. */
@Injectable()
export class RequestPaper {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly bell: PaperBell,
  ) {}

  async run(viewer: Viewer, input: PaperFields & { id: string | null }): Promise<Result<Paper>> {
    const { programmeId, personId } = viewer;
    const id = input.id ?? newId();
    let sentBefore: Paper | null = null;
    const asked = await this.unitOfWork.run(
      { programmeId, actorId: personId },
      this.clock.now(),
      async (transaction): Promise<Result<Paper>> => {
        if (!mayMakePaper(viewer, input)) return fail(notAllowedOnPapers());
        const paper = requestPaper(
          { ...input, id, programmeId, requestedById: personId },
          this.clock.today(),
        );
        if (!paper.ok) return paper;
        if (input.subgroupId && !(await transaction.subgroups.find(input.subgroupId)))
          return fail(NO_SUBGROUP);
        if (!(await transaction.papers.add(paper.value))) {
          const earlier = await transaction.papers.find(id);
          // Nothing was written, and so nothing is recorded: this ends as a refusal.
          if (earlier && isSame(earlier, paper.value)) sentBefore = earlier;
          return fail(TAKEN);
        }
        transaction.record({
          verb: 'paper.requested',
          subjectType: 'paper',
          subjectId: id,
          subjectTitle: paper.value.title,
          after: toldOf(paper.value),
        });
        return paper;
      },
    );
    if (asked.ok) this.bell.ring(programmeId);
    return sentBefore ? ok(sentBefore) : asked;
  }
}

/** What the audit tells of a paper: which it is; what was written for it, it says itself. */
function toldOf({ kind, subgroupId, from, to, title }: Paper): object {
  return { kind, subgroupId, from, to, title };
}

function isSame(earlier: Paper, paper: Paper): boolean {
  return JSON.stringify(toldOf(earlier)) === JSON.stringify(toldOf(paper));
}
