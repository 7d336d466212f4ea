import { Inject, Injectable } from '@nestjs/common';
import { type Database, editionsByIds, picturesByIds, Reading } from '@heard/data';
import {
  checkEditionState,
  checkEditionVerb,
  fail,
  MOST_PICTURES,
  notFound,
  ok,
  type PictureSize,
  type Problem,
  problem,
  type Result,
  type Viewer,
} from '@heard/domain';
import { DATABASE } from '../../tokens';
import { Clock } from '../../work/clock';
import { ChangeAnswer } from '../commands/change-answer';
import { makePicture } from './make-picture';

/** Pictures that are made anew at the same moment; each is unpacked in memory until then. */
const MOST_AT_ONCE = 3;

const BUSY = problem(
  'picture',
  'TOO_MANY_TRIES',
  'Other pictures are being made ready. Try again in a minute.',
);
const TAKEN = problem('picture', 'DUPLICATE', 'This id is taken. Choose the picture again.');
const FULL = problem(
  'picture',
  'INVALID',
  `This edition has had ${MOST_PICTURES} pictures, which is the most there can be. Begin another edition.`,
);

/** A picture as somebody sends it: its id is of their making, so that what is sent twice is added once. */
export interface PictureSent {
  editionId: string;
  id: string;
  bytes: Uint8Array;
}

/** Adds a picture to an edition, for its answers to show. */
@Injectable()
export class AddPicture {
  private making = 0;

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly changeAnswer: ChangeAnswer,
    private readonly clock: Clock,
  ) {}

  /** Why nothing is taken from this viewer for this edition, before a file is; null when it is. */
  async refusal(viewer: Viewer, editionId: string): Promise<Problem | null> {
    const [edition] = await editionsByIds(this.reading(viewer), [editionId]);
    if (!edition) return notFound('edition');
    return checkEditionVerb(viewer, edition, 'write') ?? checkEditionState(edition, 'write');
  }

  async run(viewer: Viewer, { editionId, id, bytes }: PictureSent): Promise<Result<PictureSize>> {
    const refused = await this.refusal(viewer, editionId);
    if (refused) return fail(refused);
    const [earlier] = await picturesByIds(this.reading(viewer), [id]);
    if (earlier) return sameOrTaken(earlier, editionId);
    if (this.making >= MOST_AT_ONCE) return fail(BUSY);
    this.making += 1;
    // Not within the transaction: it takes longer than anybody should wait for a lock.
    const made = await makePicture(bytes).finally(() => (this.making -= 1));
    if (!made.ok) return made;
    const { width, height } = made.value;
    let sentBefore: Result<PictureSize> | null = null;
    const added = await this.changeAnswer.run(
      viewer,
      (transaction) => transaction.editions.find(editionId),
      {
        event: 'add_picture',
        apply: async (_edition, { pictures }) => {
          if ((await pictures.countOf(editionId)) >= MOST_PICTURES) return fail(FULL);
          const isAdded = await pictures.add({
            ...{ id, editionId, addedOn: this.clock.today() },
            ...made.value,
          });
          if (!isAdded) {
            // Sent twice at the same moment, the second finds the row of the first only now.
            const first = await pictures.find(id);
            sentBefore = first ? sameOrTaken(first, editionId) : fail(TAKEN);
            return fail(TAKEN);
          }
          return ok({ before: null, after: { pictureId: id, width, height } });
        },
      },
      'edition',
    );
    return sentBefore ?? (added.ok ? ok({ width, height }) : added);
  }

  private reading(viewer: Viewer): Reading {
    return new Reading(this.database, viewer, this.clock.today());
  }
}

function sameOrTaken(earlier: PictureSize & { editionId: string }, editionId: string): Result<PictureSize> {
  const { width, height } = earlier;
  return earlier.editionId === editionId ? ok({ width, height }) : fail(TAKEN);
}
