import { Injectable } from '@nestjs/common';
import { type Transaction, UnitOfWork } from '@heard/data';
import {
  checkRandomId,
  fail,
  type ListeningEvent,
  maySeeEvent,
  mayTakeNotes,
  type Note,
  type NoteWords,
  notAllowedWithNotes,
  notFound,
  ok,
  problem,
  type Result,
  type Viewer,
  writeNote,
} from '@heard/domain';
import { Clock } from '../../work/clock';
import { refuseDuplicates } from '../../work/refuse-duplicates';

/** What somebody writes, of which event, under an id of their making. */
export type TakeNoteInput = NoteWords & Pick<Note, 'id' | 'eventId'>;

/** Keeps one thing heard; the same id sent twice keeps one. */
@Injectable()
export class TakeNote {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, input: TakeNoteInput): Promise<Result<Note>> {
    const notRandom = checkRandomId('note', input.id);
    if (notRandom) return fail(notRandom);
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    const work = async (transaction: Transaction): Promise<Result<Note>> => {
      const event = await transaction.events.find(input.eventId);
      if (!event || !maySeeEvent(viewer, event)) return fail(notFound('event'));
      if (!mayTakeNotes(viewer, event)) return fail(notAllowedWithNotes('take'));
      const earlier = await transaction.notes.find(input.id);
      if (earlier) return sameOrTaken(earlier, input);
      const already = await transaction.notes.countOfEvent(event.id);
      const written = writeNote(event, input, already);
      if (!written.ok) return written;
      const unknown = await transaction.notes.unknownTag(written.value);
      if (unknown) return fail(unknownTag(unknown));
      await transaction.notes.add(written.value);
      await tookNotes(transaction, viewer, event);
      return written;
    };
    return refuseDuplicates(() => this.unitOfWork.run(scope, this.clock.now(), work), {});
  }
}

/** Tells once a day that the viewer worked on the event's notes, and never on which, when or how. */
export async function tookNotes(
  transaction: Transaction,
  { personId }: Viewer,
  event: ListeningEvent,
  verb: 'listening_event.notes_taken' | 'listening_event.people_counted' = 'listening_event.notes_taken',
): Promise<void> {
  const mine = event.facilitators.find((one) => one.personId === personId);
  if (!mine?.tookNotes) await transaction.notes.markTaken(event.id, personId);
  transaction.recordOnceADay({
    verb,
    subjectId: event.id,
    subjectTitle: event.title,
  });
}

/** The refusal of a tag that this programme does not have. */
export function unknownTag(field: 'subgroupId' | 'goldenThreadId') {
  const what = field === 'subgroupId' ? 'a priority' : 'a golden thread';
  return problem(field, 'NOT_FOUND', `Choose ${what} of this programme.`);
}

function sameOrTaken(earlier: Note, input: TakeNoteInput): Result<Note> {
  // Of this event it is the same, whatever another facilitator has made of its words since.
  if (earlier.eventId === input.eventId) return ok(earlier);
  return fail(problem('id', 'DUPLICATE', 'This id is taken. Send the note again with a new one.'));
}
