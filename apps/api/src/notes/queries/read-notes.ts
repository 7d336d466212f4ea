import { Injectable } from '@nestjs/common';
import { eventsByIds, knownWords, type ListeningEventView, type Transaction, UnitOfWork } from '@heard/data';
import {
  fail,
  mayReleaseNotes,
  type Note,
  notFound,
  ok,
  readableNotes,
  type Result,
  screen,
  type ScreenFlag,
  type Viewer,
} from '@heard/domain';
import { Clock } from '../../work/clock';

/** A note as somebody may read it, with what its words could give away. */
export type FlaggedNote = Note & { flags: ScreenFlag[] };

/** Some notes of an event, and how many there are. */
export interface NotesRead {
  event: ListeningEventView;
  items: FlaggedNote[];
  total: number;
}

/** Reads raw notes. The reading is audited in the same transaction, before anything is given: audit, or no notes. */
@Injectable()
export class ReadNotes {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** One page of what the viewer may read of the event; absent and hidden look alike. */
  page(
    viewer: Viewer,
    eventId: string,
    slice: { limit: number; offset: number },
  ): Promise<Result<NotesRead>> {
    return this.read(viewer, eventId, async (transaction, event) => {
      const readable = readableNotes(viewer, event);
      if (readable === 'all') return transaction.notes.pageOfEvent(event.id, null, slice);
      if (readable.length === 0) return null;
      const tagged = await transaction.notes.pageOfEvent(event.id, readable, slice);
      return tagged.total > 0 ? tagged : null;
    });
  }

  /** All notes of an event that is written up, for the second person. */
  forRelease(viewer: Viewer, eventId: string): Promise<Result<NotesRead>> {
    return this.read(viewer, eventId, async (transaction, event) => {
      if (event.state !== 'written_up' || !mayReleaseNotes(viewer, event)) return null;
      const items = await transaction.notes.ofEvent(event.id);
      return { items, total: items.length };
    });
  }

  private read(
    viewer: Viewer,
    eventId: string,
    find: (
      transaction: Transaction,
      event: ListeningEventView,
    ) => Promise<{ items: Note[]; total: number } | null>,
  ): Promise<Result<NotesRead>> {
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    return this.unitOfWork.run(scope, this.clock.now(), async (transaction): Promise<Result<NotesRead>> => {
      const [event] = await eventsByIds(transaction, [eventId]);
      const found = event && (await find(transaction, event));
      if (!found) return fail(notFound('event'));
      transaction.recordOnceADay({
        verb: 'listening_event.notes_read',
        subjectId: event.id,
        subjectTitle: event.title,
      });
      return ok({ event, items: await withFlags(transaction, found.items), total: found.total });
    });
  }
}

async function withFlags(transaction: Transaction, notes: Note[]): Promise<FlaggedNote[]> {
  const doubtful = notes.filter(({ isConfirmedSafe }) => !isConfirmedSafe);
  if (doubtful.length === 0) return notes.map((note) => ({ ...note, flags: [] }));
  const known = await knownWords(
    transaction,
    doubtful.map(({ text }) => text),
  );
  return notes.map((note) => ({ ...note, flags: note.isConfirmedSafe ? [] : screen(note.text, known) }));
}
