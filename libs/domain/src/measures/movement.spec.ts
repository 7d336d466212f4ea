import { describe, expect, it } from '@jest/globals';
import { aMeasure, aReading } from '../testing';
import { type MeasureReading } from './measure';
import { movedAlongside } from './alongside';
import { lastMovement, type Movement, seriesOf, spokenChange, spokenValue } from './movement';
import { tellReadings } from './reading-suppression';

const THRESHOLD = 11;

/** The last movement of these readings, with the question broken in the years given. */
function movementOf(readings: readonly MeasureReading[], breaks: string[] = [], measure = aMeasure()) {
  return lastMovement(seriesOf(tellReadings(readings, THRESHOLD), breaks), measure);
}

const BEFORE = aReading({ period: '2023', value: 66.77, base: 3900 });
const AFTER = aReading({ period: '2024', value: 69.51, base: 4000 });

describe('a movement', () => {
  it('between percentages is in points', () => {
    expect(movementOf([AFTER, BEFORE])).toMatchObject({
      ...{ from: '2023', to: '2024', change: 2.74, words: '+2.74 points', direction: 'better' },
    });
  });

  it.each<[string, MeasureReading[], string[]]>([
    ['one year alone', [AFTER], []],
    ['a year missing between', [aReading({ period: '2022' }), AFTER], []],
    ['the question worded anew', [BEFORE, AFTER], ['2024']],
    ['the one before hidden', [{ ...BEFORE, base: 10 }, AFTER], []],
    ['the last one hidden', [BEFORE, { ...AFTER, base: 10 }], []],
    ['another vintage', [{ ...BEFORE, vintage: '2023' }, AFTER], []],
    ['nothing', [], []],
  ])('is not told with %s', (_, readings, breaks) => {
    expect(movementOf(readings, breaks)).toBeNull();
  });

  it('goes on after a break', () => {
    expect(movementOf([BEFORE, AFTER], ['2023'])?.words).toBe('+2.74 points');
    expect(movementOf([BEFORE, AFTER], ['2020', '2026'])?.words).toBe('+2.74 points');
  });

  it.each([
    ['increase', 50, 40, 'worse'],
    ['decrease', 50, 40, 'better'],
    ['neutral', 50, 40, 'neither'],
    ['decrease', 40, 40, 'same'],
  ] as const)('where %s is better, from %d to %d is %s', (improvement, from, to, direction) => {
    const measure = aMeasure({ improvement });
    const readings = [
      { ...BEFORE, value: from },
      { ...AFTER, value: to },
    ];
    expect(movementOf(readings, [], measure)?.direction).toBe(direction);
  });

  it.each<[string, Partial<MeasureReading>, Partial<Movement['significance']> | null]>([
    ['says what the source says', { publishedSignificance: 'higher' }, { by: 'source', isSignificant: true }],
    [
      'says what the source denies',
      { publishedSignificance: 'no_difference' },
      { by: 'source', isSignificant: false },
    ],
    ['is checked by us where the source is silent', {}, { by: 'us', isSignificant: true }],
    ['by chance is said to be so', { value: 66.9 }, { by: 'us', isSignificant: false }],
    ['is not checked without a base', { base: null }, null],
  ])('%s', (_, parts, significance) => {
    const told = movementOf([BEFORE, { ...AFTER, ...parts }])?.significance ?? null;
    if (significance === null) expect(told).toBeNull();
    else {
      expect(told).toMatchObject(significance);
      expect(told?.sentence).toContain(significance.by === 'us' ? 'our own check' : 'as published');
    }
  });

  it('of a count has no points and no check', () => {
    const measure = aMeasure({ unit: 'count' });
    expect(movementOf([BEFORE, { ...AFTER, value: 60.77 }], [], measure)).toMatchObject({
      words: '−6',
      significance: null,
    });
  });
});

describe('a series', () => {
  it('has every month between, with gaps and breaks', () => {
    const told = tellReadings(
      ['2024-02', '2023-11', '2023-12'].map((period) => aReading({ period })),
      THRESHOLD,
    );
    expect(
      seriesOf(told, ['2024-01']).map(({ period, reading, isBreak }) => [period, reading !== null, isBreak]),
    ).toEqual([
      ['2023-11', true, false],
      ['2023-12', true, false],
      ['2024-01', false, true],
      ['2024-02', true, false],
    ]);
  });
});

describe('words', () => {
  it.each([
    [2.74, 'percent', '+2.74 points'],
    [-1, 'percent', '−1 point'],
    [0, 'percent', '0 points'],
    [0.1 + 0.2, 'score', '+0.3'],
    [-1200, 'count', '−1,200'],
  ] as const)('%d of %s is %s', (change, unit, words) => {
    expect(spokenChange(change, unit)).toBe(words);
  });

  it('of a value', () => {
    expect(spokenValue(66.77, 'percent')).toBe('66.77 %');
    expect(spokenValue(1204, 'count')).toBe('1,204');
  });

  it('say alongside, and why only in the words of an evaluation', () => {
    const movement = movementOf([BEFORE, AFTER])!;
    const action = { title: 'Team Time Out', launchedOn: '2024-02-01', finding: null };
    const said = movedAlongside(movement, 'Positive action', action);
    expect(said).toBe(
      '“Positive action” moved by +2.74 points from 2023 to 2024, alongside “Team Time Out”, launched on 1 February 2024. That does not say that one brought about the other.',
    );
    expect(said).not.toMatch(/because|due to|led to/);
    expect(movedAlongside(movement, 'P', { ...action, finding: 'Teams rest more.' })).toContain(
      'Its evaluation found: Teams rest more.',
    );
  });
});
