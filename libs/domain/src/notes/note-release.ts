import { fail, ok, problem, type Problem, type Result } from '../result';
import { type Note } from './note';
import { rewordNote } from './note-writing';

/** What the second person decides of one note. */
export interface NoteDecision {
  noteId: string;
  decision: 'keep' | 'reword' | 'remove';
  /** The other words, when it is to be reworded. */
  text?: string | null;
  /** They looked at the flagged words and found them safe. */
  isConfirmedSafe?: boolean | null;
}

/** What becomes of an event's notes at their release. */
export interface Release {
  /** Those that change, as they were and as they are to be. */
  changed: { before: Note; after: Note }[];
  removed: Note[];
  counts: ReleaseCounts;
}

/** What the audit tells of a release: numbers, never words. */
export interface ReleaseCounts {
  kept: number;
  reworded: number;
  removed: number;
  confirmed: number;
}

/**
 * Applies the decisions to the notes of an event; what nothing is said of is kept. A note with flagged words, also
 * new ones, is not released unless somebody confirmed them.
 */
export function releaseNotes(
  notes: readonly Note[],
  decisions: readonly NoteDecision[],
  isFlagged: (text: string) => boolean,
): Result<Release> {
  const byId = new Map(decisions.map((one) => [one.noteId, one]));
  const known = new Set(notes.map(({ id }) => id));
  const problems: Problem[] = decisions.filter(({ noteId }) => !known.has(noteId)).map(goneProblem);
  const release: Release = {
    changed: [],
    removed: [],
    counts: { kept: 0, reworded: 0, removed: 0, confirmed: 0 },
  };
  for (const before of notes) {
    const decision = byId.get(before.id);
    if (decision?.decision === 'remove') {
      release.removed.push(before);
      release.counts.removed += 1;
      continue;
    }
    const decided = decide(before, decision, isFlagged);
    if (!decided.ok) problems.push(...decided.problems);
    else count(release, before, decided.value);
  }
  return problems.length > 0 ? fail(...problems) : ok(release);
}

function decide(
  note: Note,
  decision: NoteDecision | undefined,
  isFlagged: (text: string) => boolean,
): Result<Note> {
  const field = `decisions.${note.id}`;
  const reworded =
    decision?.decision === 'reword' ? rewordNote(note, { ...note, text: decision.text ?? '' }) : ok(note);
  if (!reworded.ok) return fail(...reworded.problems.map((found) => ({ ...found, field })));
  const confirmed = decision?.isConfirmedSafe === true;
  const isSafe = reworded.value.isConfirmedSafe || confirmed;
  if (isSafe || !isFlagged(reworded.value.text)) {
    return ok({ ...reworded.value, isConfirmedSafe: reworded.value.isConfirmedSafe || confirmed });
  }
  const message = 'This note has flagged words. Reword it, remove it, or confirm that it is safe.';
  return fail(problem(field, 'REQUIRED', message));
}

function count({ changed, counts }: Release, before: Note, after: Note): void {
  if (after.text === before.text) counts.kept += 1;
  else counts.reworded += 1;
  if (after.isConfirmedSafe && !before.isConfirmedSafe) counts.confirmed += 1;
  const isChanged = after.text !== before.text || after.isConfirmedSafe !== before.isConfirmedSafe;
  if (isChanged) changed.push({ before, after });
}

function goneProblem({ noteId }: NoteDecision): Problem {
  return problem(
    `decisions.${noteId}`,
    'NOT_FOUND',
    'This note is not there any more. Look at the notes again.',
  );
}
