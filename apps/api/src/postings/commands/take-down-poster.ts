import { Injectable } from '@nestjs/common';
import { type Transaction, UnitOfWork } from '@heard/data';
import {
  fail,
  maySeeEdition,
  mayPutUpPosters,
  movePosting,
  notFound,
  ok,
  type Posting,
  type PostingVerb,
  problem,
  type Result,
  stale,
  type Viewer,
} from '@heard/domain';
import { Clock } from '../../work/clock';

const NOT_ALLOWED = problem(
  null,
  'NOT_ALLOWED',
  'Change leaders, leads and communications tick what hangs on walls. Ask one of them.',
);

const AUDIT = { take_down: 'posting.taken_down', put_back: 'posting.put_back' } as const;

/** Ticks that a poster was taken down, or on the same day that it was not. */
@Injectable()
export class TakeDownPoster {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(viewer: Viewer, seen: { id: string; version: number }, verb: PostingVerb): Promise<Result<Posting>> {
    const { programmeId, personId } = viewer;
    return this.unitOfWork.run(
      { programmeId, actorId: personId },
      this.clock.now(),
      async (transaction): Promise<Result<Posting>> => {
        const posting = await transaction.postings.find(seen.id);
        const edition = posting && (await transaction.editions.find(posting.editionId));
        if (!posting || !edition || !maySeeEdition(viewer, edition)) return fail(notFound('poster'));
        if (!mayPutUpPosters(viewer)) return fail(NOT_ALLOWED);
        if (posting.version !== seen.version) return fail(stale('poster'));
        const moved = movePosting(posting, verb, personId, this.clock.today());
        if (!moved.ok) return moved;
        if (verb === 'put_back' && (await transaction.postings.hanging(edition.id, posting.siteId)))
          return fail(problem(null, 'WRONG_STATE', 'A poster of this edition hangs there already.'));
        const saved = await transaction.postings.save(posting, moved.value);
        recordPosting(transaction, AUDIT[verb], edition.title, posting, saved);
        return ok(saved);
      },
    );
  }
}

/** Tells the audit of a posting, under the title of its edition. */
export function recordPosting(
  transaction: Transaction,
  verb: 'posting.put_up' | 'posting.taken_down' | 'posting.put_back',
  subjectTitle: string,
  before: Posting | null,
  after: Posting,
): void {
  transaction.record({ verb, subjectType: 'posting', subjectId: after.id, subjectTitle, before, after });
}
