import { describe, expect, it } from '@jest/globals';
import {
  exactEvidence,
  firstMonthHeard,
  isEnough,
  type KeptEvidence,
  type LiveEvidence,
  nextShown,
  spanOf,
  tellEvidence,
} from './theme-evidence';

const LEAST = { themeNotes: 3, themeEvents: 2 };
const NONE: LiveEvidence = { notes: 0, events: 0, firstMonth: null, lastMonth: null };
const evidence = (notes: number, events: number, months = 1) => ({ notes, events, months });

describe('what a theme rests on', () => {
  const live: LiveEvidence = { notes: 4, events: 2, firstMonth: '2025-11-01', lastMonth: '2026-01-01' };
  const kept: KeptEvidence = { notes: 5, events: 1, firstMonth: '2025-06-01', lastMonth: '2025-07-01' };

  it.each<[string, LiveEvidence, KeptEvidence[], ReturnType<typeof evidence>]>([
    ['nothing', NONE, [], evidence(0, 0, 0)],
    ['notes of one month', { ...live, lastMonth: '2025-11-01' }, [], evidence(4, 2, 1)],
    ['notes across a new year', live, [NONE], evidence(4, 2, 3)],
    ['notes that are left and notes that were deleted', live, [kept], evidence(9, 3, 8)],
    ['deleted notes alone', NONE, [kept], evidence(5, 1, 2)],
    [
      'themes merged into it, whose deleted notes may be the same ones: the most, not the sum',
      live,
      [kept, { ...kept, notes: 3, events: 2, firstMonth: '2025-05-01' }],
      evidence(9, 4, 9),
    ],
  ])('%s', (_, left, deleted, expected) => expect(exactEvidence(left, deleted)).toEqual(expected));

  it.each<[string, LiveEvidence, KeptEvidence[], string | null]>([
    ['never, while it rests on nothing', NONE, [NONE], null],
    ['with the notes that are left', live, [NONE], '2025-11-01'],
    ['with those that were deleted', NONE, [kept], '2025-06-01'],
    ['with the earliest of all', live, [NONE, kept, { ...kept, firstMonth: '2025-05-01' }], '2025-05-01'],
  ])('is first heard %s', (_, left, deleted, month) => expect(firstMonthHeard(left, deleted)).toBe(month));
});

describe('enough', () => {
  it.each([
    [2, 2, false],
    [3, 1, false],
    [3, 2, true],
    [9, 1, false],
  ])('%d notes from %d events: %s', (notes, events, enough) =>
    expect(isEnough(evidence(notes, events), LEAST)).toBe(enough),
  );
});

describe('what others see moves', () => {
  const before = evidence(4, 2, 2);
  it.each([
    ['not for one event more', evidence(9, 3, 4), evidence(5, 1), before],
    ['not for two notes of two events', evidence(6, 4, 4), evidence(2, 2), before],
    ['for a batch', evidence(7, 4, 4), evidence(3, 2), evidence(7, 4, 4)],
    ['for a batch that goes', evidence(3, 2, 1), evidence(4, 2), evidence(3, 2, 1)],
    ['not for one note that goes', evidence(3, 2, 1), evidence(1, 1), before],
    ['to nothing when too few are left', evidence(2, 2, 1), evidence(2, 1), evidence(0, 0, 0)],
  ])('%s', (_, exact, changed, shown) => expect(nextShown(before, exact, changed, LEAST)).toEqual(shown));

  it('from nothing with the first batch', () =>
    expect(nextShown(evidence(0, 0, 0), evidence(3, 2, 1), evidence(3, 2), LEAST)).toEqual(
      evidence(3, 2, 1),
    ));
});

describe('a span of months', () => {
  it.each([
    [1, 'under_three_months'],
    [2, 'under_three_months'],
    [3, 'three_to_five_months'],
    [5, 'three_to_five_months'],
    [6, 'six_to_eleven_months'],
    [11, 'six_to_eleven_months'],
    [12, 'a_year_or_more'],
  ])('%d: %s', (months, span) => expect(spanOf(months)).toBe(span));
});

describe('evidence is told', () => {
  it('exactly to a lead', () =>
    expect(tellEvidence(evidence(2, 1, 1), evidence(0, 0, 0), LEAST)).toEqual({
      ...{ isExact: true, isHidden: false, notes: 2, events: 1, span: 'under_three_months' },
      sentence: '2 notes from 1 event, over 1 month',
    }));

  it('as none to a lead where there is none', () =>
    expect(tellEvidence(evidence(0, 0, 0), evidence(0, 0, 0), LEAST)).toMatchObject({
      span: null,
      sentence: 'No notes yet',
    }));

  it('in steps to others', () =>
    expect(tellEvidence(null, evidence(7, 3, 4), LEAST)).toEqual({
      ...{ isExact: false, isHidden: false, notes: 7, events: 3, span: 'three_to_five_months' },
      sentence: 'About 7 notes from 3 events, over three to five months',
    }));

  it.each([evidence(2, 2, 1), evidence(3, 1, 1), evidence(0, 0, 0)])(
    'not below the thresholds: %j',
    (shown) =>
      expect(tellEvidence(null, shown, LEAST)).toMatchObject({
        ...{ isHidden: true, notes: null, events: null, span: null },
        sentence: expect.stringContaining('Not enough notes yet to show'),
      }),
  );
});
