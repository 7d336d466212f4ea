import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { UnitOfWork } from '@heard/data';
import { dueWhenReleasedBy, EVENTS_PER_RUN, ok, type Result } from '@heard/domain';
import { Clock } from '../../work/clock';

/** What one run deleted. */
export interface Disposed {
  events: number;
  notes: number;
}

/** Deletes the notes of a programme that were released long enough ago; themes keep what they rest on. */
@Injectable()
export class DisposeOfNotes {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Deletes all that is due, a few events at a time, so that nobody waits long for the database. */
  async run(programmeId: string): Promise<Disposed> {
    const all = { events: 0, notes: 0 };
    for (let isMore = true; isMore;) {
      const run = await this.runOnce(programmeId);
      // Nothing in it is refused; what fails is thrown.
      if (!run.ok) break;
      all.events += run.value.events;
      all.notes += run.value.notes;
      isMore = run.value.events === EVENTS_PER_RUN;
    }
    return all;
  }

  /** One run: its events whole, with evidence, log and audit, or none of it. */
  async runOnce(programmeId: string): Promise<Result<Disposed>> {
    const scope = { programmeId, actorId: null };
    return this.unitOfWork.run(scope, this.clock.now(), async (transaction): Promise<Result<Disposed>> => {
      const { listening, retention, themes } = transaction;
      const today = this.clock.today();
      const { noteDays } = await listening.settings();
      const due = await retention.due(dueWhenReleasedBy(today, noteDays), EVENTS_PER_RUN);
      if (due.length === 0) return ok({ events: 0, notes: 0 });
      await retention.lockNotes(due);
      await themes.keepEvidence(due);
      const disposed = { events: due.length, notes: await retention.deleteNotes(due, today) };
      const id = newId();
      await retention.addDisposal({ id, disposedOn: today, ...disposed });
      transaction.record({
        verb: 'disposal.done',
        subjectType: 'disposal',
        subjectId: id,
        subjectTitle: 'Notes deleted on schedule',
        after: disposed,
      });
      return ok(disposed);
    });
  }
}
