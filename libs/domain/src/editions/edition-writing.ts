import { type IsoDate } from '../calendar';
import { fail, ok, okUnless, problem, type Result } from '../result';
import { checkText, cleanLine, cleanText, type TextRule } from '../text';
import { type Edition } from './edition';
import { type CheckFinding } from './edition-checklist';
import { checkEditionState, type EditionVerb } from './edition-transitions';
import { checkFormatted, cleanFormatted, type FormattedText } from './formatted-text';

/** The texts of an edition by the names of their inputs, and how long each may be. */
export const EDITION_TEXT_RULES = {
  title: { label: 'The title', required: 'Give the edition a title.', min: 3, max: 120 },
  introduction: { label: 'The introduction', max: 2000 },
  whatChanged: { label: 'What changed', max: 500 },
  sentBackReason: { label: 'What to mend', required: 'Say what is to be mended.', max: 1000 },
  withdrawnReason: { label: 'The reason', required: 'Say why it is withdrawn.', max: 1000 },
} as const satisfies Record<string, TextRule>;

/** What somebody writes of an edition itself. */
export interface EditionWords {
  title: string;
  introduction: FormattedText;
  headlineAnswerId: string | null;
  whatChanged: string;
}

/** A new edition, a draft from today. */
export function beginEdition(
  input: { id: string; programmeId: string; title: string; authorId: string },
  today: IsoDate,
): Result<Edition> {
  const title = cleanLine(input.title);
  return okUnless([checkText('title', title, EDITION_TEXT_RULES.title)], () => ({
    ...{ id: input.id, programmeId: input.programmeId, state: 'draft', title, introduction: [] },
    ...{ headlineAnswerId: null, authorIds: [input.authorId], approvedById: null, sentBackReason: '' },
    ...{ scheduledFor: null, whatChanged: '', withdrawnReason: '', number: null, publishedVersion: 0 },
    ...{ wordedVersion: 0, publishedOn: null, createdOn: today, version: 1 },
  }));
}

/** The edition with other words. Whoever writes is one of its authors from now on. */
export function writeEdition(edition: Edition, words: EditionWords, authorId: string): Result<Edition> {
  const title = cleanLine(words.title);
  const introduction = cleanFormatted(words.introduction);
  // A first version changes nothing.
  const whatChanged = edition.publishedVersion === 0 ? '' : cleanText(words.whatChanged);
  return okUnless(
    [
      checkEditionState(edition, 'write'),
      checkText('title', title, EDITION_TEXT_RULES.title),
      checkFormatted('introduction', introduction, EDITION_TEXT_RULES.introduction),
      checkText('whatChanged', whatChanged, EDITION_TEXT_RULES.whatChanged),
    ],
    () =>
      writtenBy(
        { ...edition, title, introduction, whatChanged, headlineAnswerId: words.headlineAnswerId },
        authorId,
      ),
  );
}

/** The edition with one more author, if they are not one already. */
export function writtenBy(edition: Edition, authorId: string): Edition {
  if (edition.authorIds.includes(authorId)) return edition;
  return { ...edition, authorIds: [...edition.authorIds, authorId] };
}

/** Steps that need nothing but the word. */
export const EDITION_MOVES = ['take_back', 'unschedule', 'correct'] as const;

/** One of EDITION_MOVES. */
export type EditionMove = (typeof EDITION_MOVES)[number];

/** The edition after such a step. What was approved is approved no longer once it can be written on. */
export function moveEdition(edition: Edition, move: EditionMove, moverId: string): Result<Edition> {
  return inState(edition, move, () => {
    if (move === 'unschedule') return ok({ ...edition, state: 'approved', scheduledFor: null });
    // What is out was approved already, so the authors of a correction are those who write on it.
    const begun = move === 'correct' ? { authorIds: [moverId], whatChanged: '' } : {};
    return ok({ ...edition, ...begun, state: 'draft', approvedById: null });
  });
}

/** The edition sent to a second person, unless the checklist keeps it back. */
export function sendToCheck(edition: Edition, findings: readonly CheckFinding[]): Result<Edition> {
  return inState(edition, 'send_to_check', () =>
    unlessRefused(findings, () => ({ ...edition, state: 'in_check', sentBackReason: '' })),
  );
}

/** The edition given back to its authors, with what they are to mend. */
export function sendBack(edition: Edition, reason: string): Result<Edition> {
  const sentBackReason = cleanText(reason);
  return inState(edition, 'send_back', () =>
    okUnless([checkText('reason', sentBackReason, EDITION_TEXT_RULES.sentBackReason)], () => ({
      ...edition,
      state: 'draft',
      sentBackReason,
    })),
  );
}

/** The edition approved by a second person; who that may be, the policy says. */
export function approveEdition(
  edition: Edition,
  approverId: string,
  findings: readonly CheckFinding[],
): Result<Edition> {
  return inState(edition, 'approve', () =>
    unlessRefused(findings, () => ({ ...edition, state: 'approved', approvedById: approverId })),
  );
}

const LONGEST_WAIT_DAYS = 366;

/** The edition set to go out at a time to come. */
export function scheduleEdition(edition: Edition, at: Date, now: Date): Result<Edition> {
  return inState(edition, 'schedule', () => {
    const wait = at.getTime() - now.getTime();
    if (!(wait > 0 && wait <= LONGEST_WAIT_DAYS * 86_400_000)) {
      return fail(
        problem('at', 'INVALID', 'Choose a time to come, within a year. To publish at once, publish it now.'),
      );
    }
    return ok({ ...edition, state: 'scheduled', scheduledFor: at });
  });
}

/** The edition as it is once its next version is out, unless the checklist of that day keeps it back. */
export function publishEdition(
  edition: Edition,
  { number, today }: { number: number; today: IsoDate },
  findings: readonly CheckFinding[],
): Result<Edition> {
  return inState(edition, 'publish', () =>
    unlessRefused(findings, () => ({
      ...edition,
      state: edition.publishedVersion === 0 ? 'published' : 'corrected',
      number: edition.number ?? number,
      publishedVersion: edition.publishedVersion + 1,
      wordedVersion: edition.publishedVersion + 1,
      publishedOn: edition.publishedOn ?? today,
      scheduledFor: null,
    })),
  );
}

/** The edition out again as before its correction was begun; its words and answers as they are out, the caller puts back. */
export function dropCorrection(edition: Edition): Result<Edition> {
  return inState(edition, 'drop_correction', () =>
    ok({
      ...edition,
      state: edition.wordedVersion === 1 ? 'published' : 'corrected',
      whatChanged: '',
      sentBackReason: '',
    }),
  );
}

/** The edition taken from every door. */
export function withdrawEdition(edition: Edition, reason: string): Result<Edition> {
  const withdrawnReason = cleanText(reason);
  return inState(edition, 'withdraw', () =>
    okUnless([checkText('reason', withdrawnReason, EDITION_TEXT_RULES.withdrawnReason)], () => ({
      ...edition,
      state: 'withdrawn',
      scheduledFor: null,
      withdrawnReason,
    })),
  );
}

function inState(edition: Edition, verb: EditionVerb, apply: () => Result<Edition>): Result<Edition> {
  const wrong = checkEditionState(edition, verb);
  return wrong ? fail(wrong) : apply();
}

function unlessRefused(findings: readonly CheckFinding[], apply: () => Edition): Result<Edition> {
  const refusals = findings.filter(({ isRefusal }) => isRefusal);
  if (refusals.length === 0) return ok(apply());
  const more = refusals.length > 1 ? ` (and ${refusals.length - 1} more on the checklist)` : '';
  return fail(problem('checklist', 'INVALID', `${refusals[0]?.message}${more}`));
}
