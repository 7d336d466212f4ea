import { Injectable } from '@nestjs/common';
import { type Transaction, UnitOfWork } from '@heard/data';
import {
  checkTakesNotes,
  fail,
  type ListeningEvent,
  mayTakeNotes,
  type Note,
  type NoteWords,
  notFound,
  ok,
  rewordNote,
  type Result,
  stale,
  type Viewer,
} from '@heard/domain';
import { Clock } from '../../work/clock';
import { tookNotes, unknownTag } from './take-note';

/** A note to change, and the version of it that was seen. */
export interface NoteSeen {
  id: string;
  version: number;
}

/** Rewords and removes notes while their event is open; any of its facilitators may, since notes have no author. */
@Injectable()
export class ChangeNote {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  reword(viewer: Viewer, seen: NoteSeen, words: NoteWords): Promise<Result<Note>> {
    return this.change(viewer, seen, async (transaction, note) => {
      const reworded = rewordNote(note, words);
      if (!reworded.ok) return reworded;
      const unknown = await transaction.notes.unknownTag(reworded.value);
      if (unknown) return fail(unknownTag(unknown));
      return ok(await transaction.notes.save(note, reworded.value));
    });
  }

  remove(viewer: Viewer, seen: NoteSeen): Promise<Result<Note>> {
    return this.change(viewer, seen, async (transaction, note) => {
      await transaction.notes.remove([note.id]);
      return ok(note);
    });
  }

  private change(
    viewer: Viewer,
    seen: NoteSeen,
    apply: (transaction: Transaction, note: Note) => Promise<Result<Note>>,
  ): Promise<Result<Note>> {
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    return this.unitOfWork.run(scope, this.clock.now(), async (transaction): Promise<Result<Note>> => {
      const found = await this.find(transaction, viewer, seen.id);
      if (!found) return fail(notFound('note'));
      const closed = checkTakesNotes(found.event);
      if (closed) return fail(closed);
      if (found.note.version !== seen.version) return fail(stale('note'));
      const changed = await apply(transaction, found.note);
      if (changed.ok) await tookNotes(transaction, viewer, found.event);
      return changed;
    });
  }

  /** The note with its event, locked; null for whom it is not there, as for whom it is not theirs to change. */
  private async find(
    transaction: Transaction,
    viewer: Viewer,
    id: string,
  ): Promise<{ note: Note; event: ListeningEvent } | null> {
    const eventId = await transaction.notes.eventOf(id);
    const event = eventId && (await transaction.events.find(eventId));
    if (!event || !mayTakeNotes(viewer, event)) return null;
    // Loaded after the event is locked, so that the note is as it is now.
    const note = await transaction.notes.find(id);
    return note && { note, event };
  }
}
