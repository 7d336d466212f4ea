import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@heard/data';
import { EVENT_AUDIT, ok, type Result, writeUpWebBox } from '@heard/domain';
import { Clock } from '../../work/clock';

/** Writes up the web boxes of months that are over, so that a second person can release them. */
@Injectable()
export class CloseWebBoxes {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Gives how many there were. */
  async run(programmeId: string): Promise<Result<number>> {
    const scope = { programmeId, actorId: null };
    return this.unitOfWork.run(scope, this.clock.now(), async (transaction): Promise<Result<number>> => {
      const today = this.clock.today();
      let written = 0;
      for (const { id } of await transaction.notes.openWebBoxes()) {
        const box = await transaction.events.find(id);
        const over = box && writeUpWebBox(box, today);
        if (!box || !over) continue;
        const saved = await transaction.events.save(box, over);
        transaction.record({
          verb: EVENT_AUDIT.write_up,
          subjectType: 'listening_event',
          subjectId: id,
          subjectTitle: saved.title,
          before: { state: box.state },
          after: { state: saved.state },
        });
        written += 1;
      }
      return ok(written);
    });
  }
}
