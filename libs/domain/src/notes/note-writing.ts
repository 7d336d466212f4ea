import { type ListeningEvent } from '../listening/listening-event';
import { checkRandomId } from '../random-id';
import { okUnless, problem, type Problem, type Result } from '../result';
import { checkText, cleanLine } from '../text';
import { type Note } from './note';

/** How many notes one event may have; a café has some forty, a box of forms a few hundred. */
export const MOST_NOTES = 1000;

/** How many a month of the web box may have: anybody writes there, and whoever comes last can go nowhere else. */
export const MOST_IN_BOX = 10_000;

const TEXT = { label: 'The note', required: 'Write what was said, in one line.', min: 3, max: 500 };

/** What somebody writes of a note. */
export type NoteWords = Pick<Note, 'kind' | 'text' | 'subgroupId' | 'goldenThreadId'>;

/** A new note of an event that takes notes, which has so many already. */
export function writeNote(
  event: Pick<ListeningEvent, 'id' | 'programmeId' | 'state' | 'kind'>,
  input: NoteWords & Pick<Note, 'id'>,
  already: number,
): Result<Note> {
  const { id, kind, subgroupId, goldenThreadId } = input;
  const text = cleanLine(input.text);
  return okUnless(
    [
      checkRandomId('note', id),
      checkText('text', text, TEXT),
      checkTakesNotes(event),
      checkRoom(event, already),
    ],
    () => ({
      ...{ id, programmeId: event.programmeId, eventId: event.id, kind, text, subgroupId, goldenThreadId },
      ...{ isConfirmedSafe: false, version: 1 },
    }),
  );
}

function checkRoom({ kind }: Pick<ListeningEvent, 'kind'>, already: number): Problem | null {
  const [most, message] =
    kind === 'web_box'
      ? [MOST_IN_BOX, 'The box is full until next month. Tell a change leader, or come back then.']
      : [MOST_NOTES, `This event has ${MOST_NOTES} notes, which is the most. Add the rest to another event.`];
  return already >= most ? problem(null, 'TOO_MANY_TRIES', message) : null;
}

/** The note in other words. Nobody has looked at them yet, so what was confirmed before does not hold for them. */
export function rewordNote(note: Note, words: NoteWords): Result<Note> {
  const text = cleanLine(words.text);
  return okUnless([checkText('text', text, TEXT)], () => ({
    ...note,
    ...words,
    text,
    isConfirmedSafe: note.isConfirmedSafe && text === note.text,
  }));
}

/** Refuses notes, and changes to them, of an event that is not open. */
export function checkTakesNotes({ state }: Pick<ListeningEvent, 'state'>): Problem | null {
  if (state === 'open') return null;
  const message =
    state === 'planned'
      ? 'This event is not open yet. Open it, then take notes.'
      : 'This event takes no more notes. If something is missing, ask for it to be opened again.';
  return problem(null, 'WRONG_STATE', message);
}
