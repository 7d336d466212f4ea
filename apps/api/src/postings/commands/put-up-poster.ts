import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { type Transaction, UnitOfWork } from '@heard/data';
import {
  fail,
  maySeeEdition,
  mayPutUpPosters,
  movePosting,
  notFound,
  ok,
  type Posting,
  problem,
  putUpPoster,
  type Result,
  type Viewer,
} from '@heard/domain';
import { Clock } from '../../work/clock';
import { type PutUpPosterInput } from '../posting.inputs';
import { recordPosting } from './take-down-poster';

const TAKEN = problem('id', 'DUPLICATE', 'This id is taken. Send it again with a new one.');
const NOT_ALLOWED = problem(
  null,
  'NOT_ALLOWED',
  'Change leaders, leads and communications tick what hangs on walls. Ask one of them.',
);

/** Ticks that a poster of an edition hangs at a site; whoever ticks it again finds it ticked. */
@Injectable()
export class PutUpPoster {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(viewer: Viewer, input: PutUpPosterInput): Promise<Result<Posting>> {
    const { programmeId, personId } = viewer;
    const today = this.clock.today();
    return this.unitOfWork.run(
      { programmeId, actorId: personId },
      this.clock.now(),
      async (transaction): Promise<Result<Posting>> => {
        if (!mayPutUpPosters(viewer)) return fail(NOT_ALLOWED);
        // Locked, so that of two who stand before the same wall one ticks it.
        const edition = await transaction.editions.find(input.editionId);
        if (!edition || !maySeeEdition(viewer, edition)) return fail(notFound('edition'));
        if ((await transaction.answers.knownSites([input.siteId])) !== 1)
          return fail(problem('siteId', 'NOT_FOUND', 'Choose a site of this programme.'));
        const earlier = input.id ? await transaction.postings.find(input.id) : null;
        if (earlier) return isSame(earlier, input, personId) ? ok(earlier) : fail(TAKEN);
        const put = putUpPoster({ ...input, id: input.id || newId(), personId }, edition, today);
        if (!put.ok) return put;
        const hanging = await transaction.postings.hanging(edition.id, input.siteId);
        if (hanging?.editionVersion === put.value.editionVersion) return ok(hanging);
        if (hanging) await this.takeDown(transaction, hanging, edition.title, personId);
        if (!(await transaction.postings.add(put.value))) return fail(TAKEN);
        recordPosting(transaction, 'posting.put_up', edition.title, null, put.value);
        return put;
      },
    );
  }

  /** The older version comes off the wall with the same tick. */
  private async takeDown(
    transaction: Transaction,
    hanging: Posting,
    title: string,
    personId: string,
  ): Promise<void> {
    const down = movePosting(hanging, 'take_down', personId, this.clock.today());
    if (!down.ok) throw new Error('What hangs could not be taken down.');
    const saved = await transaction.postings.save(hanging, down.value);
    recordPosting(transaction, 'posting.taken_down', title, hanging, saved);
  }
}

function isSame(posting: Posting, { editionId, siteId }: PutUpPosterInput, personId: string): boolean {
  return posting.editionId === editionId && posting.siteId === siteId && posting.putUpById === personId;
}
