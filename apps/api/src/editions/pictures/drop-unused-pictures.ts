import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@heard/data';
import { addDays, EDITION_EVENTS, ok, type Result, UNUSED_PICTURE_DAYS } from '@heard/domain';
import { Clock } from '../../work/clock';

/** Deletes pictures that nothing has shown for a while: what was taken out of an answer is not kept for good. */
@Injectable()
export class DropUnusedPictures {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Gives how many were deleted. */
  async run(programmeId: string): Promise<number> {
    const before = addDays(this.clock.today(), -UNUSED_PICTURE_DAYS);
    const dropped = await this.unitOfWork.run(
      { programmeId, actorId: null },
      this.clock.now(),
      async (transaction): Promise<Result<number>> => {
        const unused = await transaction.pictures.unused(before);
        if (unused.length === 0) return ok(0);
        await transaction.pictures.drop(unused.map(({ id }) => id));
        for (const editionId of new Set(unused.map((picture) => picture.editionId))) {
          const those = unused.filter((picture) => picture.editionId === editionId);
          transaction.record({
            verb: EDITION_EVENTS.drop_pictures.audit,
            subjectType: 'edition',
            subjectId: editionId,
            subjectTitle: those[0]?.title ?? '',
            before: { pictureIds: those.map(({ id }) => id) },
          });
        }
        return ok(unused.length);
      },
    );
    return dropped.ok ? dropped.value : 0;
  }
}
