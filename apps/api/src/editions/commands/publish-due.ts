import { Injectable, Logger } from '@nestjs/common';
import { UnitOfWork } from '@heard/data';
import { EDITION_EVENTS, ok, type Result } from '@heard/domain';
import { Clock } from '../../work/clock';
import { goOut } from './publish-edition';

/** Publishes what is due, by whichever server looks first: the time that was missed is caught up, and none goes out twice. */
@Injectable()
export class PublishDue {
  private readonly logger = new Logger('PublishDue');

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Gives how many went out. Each goes in a transaction of its own, so that one that is kept back holds up no other. */
  async run(programmeId: string): Promise<number> {
    const seen = new Map<string, boolean>();
    for (;;) {
      const due = await this.one(programmeId, [...seen.keys()]);
      if (due === null) return [...seen.values()].filter((isOut) => isOut).length;
      seen.set(due.id, due.isOut);
    }
  }

  private async one(
    programmeId: string,
    seen: readonly string[],
  ): Promise<{ id: string; isOut: boolean } | null> {
    const now = this.clock.now();
    const done = await this.unitOfWork.run(
      { programmeId, actorId: null },
      now,
      async (transaction): Promise<Result<{ id: string; isOut: boolean } | null>> => {
        // Locked until it is out; what another server has in hand is passed over.
        const due = await transaction.editions.due(now);
        const edition = due.find(({ id }) => !seen.includes(id));
        if (!edition) return ok(null);
        const result = await goOut(transaction, edition, this.clock.today());
        const after = result.ok
          ? result.value
          : // What came true since it was approved keeps it back: it waits, approved, for somebody to look.
            { ...edition, state: 'approved' as const, scheduledFor: null };
        const saved = await transaction.editions.save(edition, after);
        const told = result.ok ? '' : (result.problems[0]?.message ?? '');
        transaction.record({
          verb: EDITION_EVENTS[result.ok ? 'publish' : 'unschedule'].audit,
          subjectType: 'edition',
          subjectId: saved.id,
          subjectTitle: saved.title,
          before: edition,
          after: { ...saved, told },
        });
        if (!result.ok) this.logger.warn('An edition that was due was kept back by its checklist.');
        return ok({ id: saved.id, isOut: result.ok });
      },
    );
    return done.ok ? done.value : null;
  }
}
