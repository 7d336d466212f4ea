import { describe, expect, it } from '@jest/globals';
import { ok, type Result } from '../result';
import { anEdition, aPublishedEdition, messageOf, refusalsOf, TODAY, valueOf } from '../testing';
import { addLanguages, untoldLanguages } from '../translations/added-languages';
import { type Edition, EDITION_STATES } from './edition';
import { type CheckFinding } from './edition-checklist';
import { type EditionVerb, editionTransition, EDITION_VERBS } from './edition-transitions';
import {
  approveEdition,
  beginEdition,
  dropCorrection,
  type EditionWords,
  moveEdition,
  publishEdition,
  scheduleEdition,
  sendBack,
  sendToCheck,
  withdrawEdition,
  writeEdition,
  writtenBy,
} from './edition-writing';
import { paragraph } from './formatted-text';

const NOW = new Date('2025-03-14T09:00:00Z');
const LATER = new Date('2025-03-17T06:00:00Z');
const FINDING = { isRefusal: true, answerId: null, field: 'title', message: 'Give the edition a title.' };
const REFUSAL: CheckFinding = { ...FINDING, kind: 'no_title' };
const WARNING: CheckFinding = { ...FINDING, kind: 'hard_to_read', isRefusal: false };

const WORDS: EditionWords = {
  ...{ title: ' What we  heard ', introduction: paragraph(' Hello ') },
  ...{ headlineAnswerId: 'answer-1', whatChanged: ' A figure was wrong. ' },
};

/** A correction of version 1 as a draft. */
const aCorrection = (parts: Partial<Edition> = {}) =>
  anEdition({
    ...{ number: 4, publishedVersion: 1, wordedVersion: 1, publishedOn: '2025-02-01' },
    ...{ whatChanged: 'A figure', ...parts },
  });

describe('beginning an edition', () => {
  const input = { id: 'edition-9', programmeId: 'programme-1', title: ' Winter  edition ', authorId: 'sam' };

  it('is a draft from today, with one author', () =>
    expect(valueOf(beginEdition(input, TODAY))).toEqual(
      anEdition({
        ...{ id: 'edition-9', title: 'Winter edition', introduction: [], authorIds: ['sam'] },
        createdOn: TODAY,
      }),
    ));

  it.each([
    ['', 'title REQUIRED'],
    ['\u200B \n', 'title REQUIRED'],
    ['No', 'title INVALID'],
    ['x'.repeat(121), 'title TOO_LONG'],
  ])('is refused with the title %j', (title, refusal) =>
    expect(refusalsOf(beginEdition({ ...input, title }, TODAY))).toEqual([refusal]),
  );
});

describe('writing on an edition', () => {
  it('changes its words, cleaned, and adds the author', () =>
    expect(valueOf(writeEdition(aCorrection(), WORDS, 'sam'))).toEqual(
      aCorrection({
        ...{ title: 'What we heard', introduction: paragraph('Hello'), headlineAnswerId: 'answer-1' },
        ...{ whatChanged: 'A figure was wrong.', authorIds: ['author', 'sam'] },
      }),
    ));

  it('says of a first version no change', () =>
    expect(valueOf(writeEdition(anEdition(), WORDS, 'sam')).whatChanged).toBe(''));

  it('knows each author once', () =>
    expect(writtenBy(anEdition({ authorIds: ['sam', 'kim'] }), 'sam').authorIds).toEqual(['sam', 'kim']));

  it.each<[string, Partial<EditionWords>, string[]]>([
    ['no title', { title: ' ' }, ['title REQUIRED']],
    ['a long introduction', { introduction: paragraph('x'.repeat(2001)) }, ['introduction TOO_LONG']],
    [
      'a long title and a long change',
      { title: 'x'.repeat(121), whatChanged: 'x'.repeat(501) },
      ['title TOO_LONG', 'whatChanged TOO_LONG'],
    ],
    [
      'a link that is a script',
      {
        introduction: [
          { kind: 'bullets', lines: [[{ text: 'x', bold: false, href: 'javascript:alert(1)' }]] },
        ],
      },
      ['introduction INVALID'],
    ],
  ])('is refused with %s', (_, parts, refusals) =>
    expect(refusalsOf(writeEdition(aCorrection(), { ...WORDS, ...parts }, 'sam'))).toEqual(refusals),
  );
});

/** The edition with its title in Polish, which is not out yet. */
function inPolish(edition: Edition): Result<Edition> {
  const [title, introduction] = ['Czego się dowiedzieliśmy', paragraph('Dzień dobry')];
  const piece = {
    answerId: null,
    language: 'pl' as const,
    texts: { title, introduction },
    writtenById: 'kim',
  };
  const last = aPublishedEdition(edition);
  const added = addLanguages(edition, last, untoldLanguages(last, [piece]), ['pl'], 'sam', TODAY);
  return added.ok ? ok(added.value.edition) : added;
}

/** Every step as said by its function, with what lets it through. */
const STEPS: Record<EditionVerb, (edition: Edition) => ReturnType<typeof sendBack>> = {
  write: (edition) => writeEdition(edition, WORDS, 'sam'),
  send_to_check: (edition) => sendToCheck(edition, [WARNING]),
  take_back: (edition) => moveEdition(edition, 'take_back', 'sam'),
  send_back: (edition) => sendBack(edition, ' The second answer. '),
  approve: (edition) => approveEdition(edition, 'sam', [WARNING]),
  schedule: (edition) => scheduleEdition(edition, LATER, NOW),
  unschedule: (edition) => moveEdition(edition, 'unschedule', 'sam'),
  publish: (edition) => publishEdition(edition, { number: 7, today: TODAY }, [WARNING]),
  add_languages: inPolish,
  correct: (edition) => moveEdition(edition, 'correct', 'sam'),
  drop_correction: dropCorrection,
  withdraw: (edition) => withdrawEdition(edition, ' A name was in it. '),
};

describe('each step is taken where the table has it, and nowhere else', () => {
  it.each(EDITION_VERBS)('%s', (verb) => {
    for (const [state, publishedVersion] of EDITION_STATES.flatMap((each) => [
      [each, 0] as const,
      [each, 1] as const,
    ])) {
      const edition = anEdition({ state, publishedVersion, wordedVersion: publishedVersion });
      const row = editionTransition(edition, verb);
      const result = STEPS[verb](edition);
      expect(refusalsOf(result)).toEqual(row ? [] : ['* WRONG_STATE']);
      if (!row || !result.ok) continue;
      const out = verb === 'publish' && publishedVersion > 0 ? 'corrected' : 'published';
      expect(result.value.state).toBe(row.to === 'same' ? state : row.to === 'out' ? out : row.to);
    }
  });
});

describe('what a step changes', () => {
  it.each<[EditionVerb, Edition, Partial<Edition>]>([
    ['send_to_check', anEdition({ sentBackReason: 'x' }), { state: 'in_check', sentBackReason: '' }],
    [
      'take_back',
      anEdition({ state: 'approved', approvedById: 'kim' }),
      { state: 'draft', approvedById: null },
    ],
    ['send_back', anEdition({ state: 'in_check' }), { state: 'draft', sentBackReason: 'The second answer.' }],
    ['approve', anEdition({ state: 'in_check' }), { state: 'approved', approvedById: 'sam' }],
    ['schedule', anEdition({ state: 'approved' }), { state: 'scheduled', scheduledFor: LATER }],
    [
      'unschedule',
      anEdition({ state: 'scheduled', scheduledFor: LATER, approvedById: 'kim' }),
      { state: 'approved', scheduledFor: null },
    ],
    [
      'publish',
      anEdition({ state: 'scheduled', scheduledFor: LATER, approvedById: 'kim' }),
      {
        ...{ state: 'published', number: 7, publishedVersion: 1, wordedVersion: 1, publishedOn: TODAY },
        scheduledFor: null,
      },
    ],
    [
      // A correction keeps the number and the first day.
      'publish',
      aCorrection({ state: 'approved', publishedVersion: 2 }),
      { state: 'corrected', publishedVersion: 3, wordedVersion: 3 },
    ],
    [
      // The English stays the version before's.
      'add_languages',
      aCorrection({ state: 'published', whatChanged: '' }),
      { publishedVersion: 2, whatChanged: 'Now also in Polish.' },
    ],
    [
      'correct',
      aCorrection({ state: 'corrected', publishedVersion: 2, approvedById: 'kim' }),
      { state: 'draft', approvedById: null, authorIds: ['sam'], whatChanged: '' },
    ],
    [
      'drop_correction',
      aCorrection({ sentBackReason: 'x' }),
      { state: 'published', whatChanged: '', sentBackReason: '' },
    ],
    [
      'drop_correction',
      aCorrection({ publishedVersion: 2, wordedVersion: 2 }),
      { state: 'corrected', whatChanged: '' },
    ],
    [
      // The second version said the same in more languages: nothing was corrected yet.
      'drop_correction',
      aCorrection({ publishedVersion: 2, wordedVersion: 1 }),
      { state: 'published', whatChanged: '' },
    ],
    [
      'withdraw',
      aCorrection({ state: 'scheduled', scheduledFor: LATER }),
      { state: 'withdrawn', scheduledFor: null, withdrawnReason: 'A name was in it.' },
    ],
  ])('%s', (verb, edition, changes) =>
    expect(valueOf(STEPS[verb](edition))).toEqual({ ...edition, ...changes }),
  );
});

describe('the checklist', () => {
  const asked: [EditionVerb, (findings: CheckFinding[]) => ReturnType<typeof sendBack>][] = [
    ['send_to_check', (findings) => sendToCheck(anEdition(), findings)],
    ['approve', (findings) => approveEdition(anEdition({ state: 'in_check' }), 'sam', findings)],
    [
      'publish',
      (findings) => publishEdition(anEdition({ state: 'approved' }), { number: 1, today: TODAY }, findings),
    ],
  ];
  it.each(asked)('keeps back with a refusal, not with a warning: %s', (_, step) => {
    expect(refusalsOf(step([WARNING]))).toEqual([]);
    expect(refusalsOf(step([WARNING, REFUSAL]))).toEqual(['checklist INVALID']);
    expect(messageOf(step([WARNING, REFUSAL]))).toBe('Give the edition a title.');
    expect(messageOf(step([REFUSAL, WARNING, REFUSAL, REFUSAL]))).toBe(
      'Give the edition a title. (and 2 more on the checklist)',
    );
  });
});

describe('scheduling', () => {
  const YEAR = 366 * 86_400_000;
  it.each([
    ['now', NOW.getTime(), false],
    ['in a millisecond', NOW.getTime() + 1, true],
    ['a millisecond ago', NOW.getTime() - 1, false],
    ['in a year', NOW.getTime() + YEAR, true],
    ['in a year and a millisecond', NOW.getTime() + YEAR + 1, false],
    ['at no time', Number.NaN, false],
  ])('%s: %s', (_, at, may) =>
    expect(refusalsOf(scheduleEdition(anEdition({ state: 'approved' }), new Date(at), NOW))).toEqual(
      may ? [] : ['at INVALID'],
    ),
  );
});

describe('a reason', () => {
  it.each([
    ['', 'reason REQUIRED'],
    [' \u200B', 'reason REQUIRED'],
    ['x'.repeat(1001), 'reason TOO_LONG'],
  ])('is given in so many words (case %#)', (reason, refusal) => {
    expect(refusalsOf(sendBack(anEdition({ state: 'in_check' }), reason))).toEqual([refusal]);
    expect(refusalsOf(withdrawEdition(aCorrection(), reason))).toEqual([refusal]);
  });
});
