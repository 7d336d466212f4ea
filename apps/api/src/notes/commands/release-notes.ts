import { Injectable } from '@nestjs/common';
import { knownWords, type Transaction, UnitOfWork } from '@heard/data';
import {
  auditedEvent,
  EVENT_AUDIT,
  fail,
  type ListeningEvent,
  mayReleaseNotes,
  maySeeEvent,
  moveEvent,
  type NoteDecision,
  notAllowedWithNotes,
  notFound,
  ok,
  type Release,
  type ReleaseCounts,
  releaseNotes,
  type Result,
  screen,
  stale,
  type Viewer,
} from '@heard/domain';
import { type EventSeen } from '../../listening/commands/change-event';
import { Clock } from '../../work/clock';

/** Releases the notes of an event, as a second person decided of each; after that nobody edits them. */
@Injectable()
export class ReleaseNotes {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(viewer: Viewer, seen: EventSeen, decisions: NoteDecision[]): Promise<Result<ReleaseCounts>> {
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    const now = this.clock.now();
    return this.unitOfWork.run(scope, now, async (transaction): Promise<Result<ReleaseCounts>> => {
      const event = await transaction.events.find(seen.id);
      if (!event || !maySeeEvent(viewer, event)) return fail(notFound('event'));
      if (!mayReleaseNotes(viewer, event)) return fail(notAllowedWithNotes('release'));
      if (event.version !== seen.version) return fail(stale('event'));
      const moved = moveEvent(event, 'release', {}, this.clock.today());
      if (!moved.ok) return moved;
      const decided = await decide(transaction, event, decisions);
      if (!decided.ok) return decided;
      const { changed, removed, counts } = decided.value;
      for (const { before, after } of changed) await transaction.notes.save(before, after);
      if (removed.length > 0) await transaction.notes.remove(removed.map(({ id }) => id));
      const saved = await transaction.events.save(event, moved.value);
      transaction.record({
        verb: EVENT_AUDIT.release,
        subjectType: 'listening_event',
        subjectId: saved.id,
        subjectTitle: saved.title,
        before: auditedEvent(event),
        after: { ...auditedEvent(saved), ...counts },
      });
      return ok(counts);
    });
  }
}

async function decide(
  transaction: Transaction,
  event: ListeningEvent,
  decisions: NoteDecision[],
): Promise<Result<Release>> {
  const notes = await transaction.notes.ofEvent(event.id);
  const texts = [...notes.map(({ text }) => text), ...decisions.map(({ text }) => text ?? '')];
  const known = await knownWords(transaction, texts);
  return releaseNotes(notes, decisions, (text) => screen(text, known).length > 0);
}
