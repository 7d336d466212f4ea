import { Injectable } from '@nestjs/common';
import {
  eventsToTellOf,
  listSortingNotes,
  type SortingNoteFilter,
  type SortingNoteView,
  suggestionsFor,
  type Transaction,
  UnitOfWork,
} from '@heard/data';
import { ok, sortsNotesOf, type Viewer } from '@heard/domain';
import { Clock } from '../../work/clock';

type Page = { limit: number; offset: number };

/** Reads notes to sort them: the audit is told in the same transaction, or nothing is read. */
@Injectable()
export class ReadSortingNotes {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** One page of the notes that the viewer may sort. */
  list(
    viewer: Viewer,
    filter: SortingNoteFilter,
    page: Page,
  ): Promise<{ items: SortingNoteView[]; total: number }> {
    return this.audited(viewer, (transaction) =>
      listSortingNotes(transaction, sortsNotesOf(viewer), filter, page),
    );
  }

  /** Those of these notes that the viewer may sort. */
  async these(viewer: Viewer, ids: readonly string[]): Promise<SortingNoteView[]> {
    const page = { limit: ids.length, offset: 0 };
    return (await this.list(viewer, { ids }, page)).items;
  }

  /** What is most like a note; null when the viewer may not sort it. */
  suggest(viewer: Viewer, noteId: string) {
    return this.audited(viewer, (transaction) => suggestionsFor(transaction, sortsNotesOf(viewer), noteId));
  }

  private async audited<T>(viewer: Viewer, read: (transaction: Transaction) => Promise<T>): Promise<T> {
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    const done = await this.unitOfWork.run(scope, this.clock.now(), async (transaction) => {
      const events = await eventsToTellOf(transaction, sortsNotesOf(viewer));
      for (const { id, title } of events) {
        transaction.recordOnceADay({
          verb: 'listening_event.notes_read',
          subjectId: id,
          subjectTitle: title,
        });
      }
      return ok(await read(transaction));
    });
    if (!done.ok) throw new Error('Reading notes is never refused half-way.');
    return done.value;
  }
}
