import { describe, expect, it } from '@jest/globals';
import { type ShownCounts, suppress } from './suppression';

/** A table as a reader sees it: `x` for hidden, and the total. */
function seen({ cells, total, hiddenTogether }: ShownCounts): string {
  const words = cells.map((cell) => (cell.is === 'shown' ? cell.people : cell.is === 'zero' ? 0 : 'x'));
  return `${words.join(' ')} = ${total ?? '?'}${hiddenTogether === null ? '' : ` (x: ${hiddenTogether})`}`;
}

describe('a list of counts, with the threshold at 11', () => {
  it.each<[string, number[], string]>([
    ['shows what is large enough', [40, 12, 11], '40 12 11 = 63'],
    ['hides ten and shows eleven', [10, 11, 30, 40], 'x x 30 40 = 91 (x: 21)'],
    ['hides the next smaller one too', [40, 12, 8], '40 x x = 60 (x: 20)'],
    ['hides all that are below', [9, 8, 7, 50], 'x x x 50 = 74 (x: 24)'],
    ['shows the sum when all are below', [4, 5, 6], 'x x x = 15 (x: 15)'],
    ['hides the sum when it is below itself', [4, 5, 0], 'x x 0 = ?'],
    ['hides the sum when there is nothing to pair', [0, 7, 0], '0 x 0 = ?'],
    ['hides more when the hidden are below together', [3, 4, 20, 60], 'x x x 60 = 87 (x: 27)'],
    ['hides more when ones would be known to be ones', [1, 1, 40], 'x x x = 42 (x: 42)'],
    ['does so though they are enough together', Array<number>(12).fill(1), `${'x '.repeat(12)}= ?`],
    ['hides more when tens would be known to be tens', [10, 10, 30, 50], 'x x x 50 = 100 (x: 50)'],
    ['hides equal ones together', [8, 30, 12, 12], 'x 30 x x = 62 (x: 32)'],
    ['shows nobody as nobody', [0, 0], '0 0 = 0'],
    ['takes an empty list', [], ' = 0'],
  ])('%s', (_, counts, expected) => {
    expect(seen(suppress(counts, { threshold: 11 }))).toBe(expected);
  });
});

describe('what a facilitator knows of the counts', () => {
  it('is taken away before a count is shown', () => {
    // 40 of the 45 were at their event: the other five are a small number.
    expect(seen(suppress([45, 30, 60], { threshold: 11, known: [[40, 0, 0]] }))).toBe('x x 60 = 135 (x: 75)');
    expect(seen(suppress([45, 30, 60], { threshold: 11, known: [[45, 0, 0]] }))).toBe('45 30 60 = 135');
    expect(seen(suppress([45, 30, 60], { threshold: 11, known: [[34, 0, 0]] }))).toBe('45 30 60 = 135');
  });

  it('is taken away from the sum of the hidden too', () => {
    // All twelve of the second were at their event, so that the sum less twelve would be the eight of the first.
    expect(seen(suppress([8, 12, 40], { threshold: 11, known: [[0, 12, 5]] }))).toBe('x x x = 60 (x: 60)');
  });

  it('hides the sum when nothing else is left to hide', () => {
    expect(seen(suppress([5, 40], { threshold: 11, known: [[0, 40]] }))).toBe('x x = ?');
  });

  it('cannot bring ones to light', () => {
    const ones = Array<number>(12).fill(1);
    const known = [[...ones.map(() => 0), 40]];
    expect(seen(suppress([...ones, 40], { threshold: 11, known }))).toBe(`${'x '.repeat(13)}= ?`);
  });
});

describe('the threshold', () => {
  it('can be raised and hides more', () => {
    expect(seen(suppress([14, 30, 60], { threshold: 14 }))).toBe('14 30 60 = 104');
    expect(seen(suppress([14, 30, 60], { threshold: 15 }))).toBe('x x 60 = 104 (x: 44)');
  });

  it('hides all that a lower one hid', () => {
    // By itself 12 would pair 8 with 50, of which somebody knows 39, and so show the 12 that 11 hid.
    const known = [[0, 0, 39]];
    expect(seen(suppress([8, 12, 50], { threshold: 11, known }))).toBe('x x 50 = 70 (x: 20)');
    expect(seen(suppress([8, 12, 50], { threshold: 12, known }))).toBe('x x x = 70 (x: 70)');
  });
});

it('hides no sibling where the sum can be had nowhere', () => {
  expect(seen(suppress([40, 12, 8], { threshold: 11, isTotalKnown: false }))).toBe('40 12 x = ?');
});
