import { describe, expect, it } from '@jest/globals';
import { aReading } from '../testing';
import { tellReadings } from './reading-suppression';

const THRESHOLD = 11;

/** Which bases are shown, of parts of one dimension with these bases. */
function shownOf(...bases: (number | null)[]) {
  const parts = bases.map((base, at) =>
    aReading({ base, part: { dimension: 'Directorate', name: `Part ${at}` } }),
  );
  return tellReadings(parts, THRESHOLD).map(({ base, isHidden }) => (isHidden ? '–' : base));
}

describe('the parts of a dimension', () => {
  it.each<[string, (number | null)[], (number | string)[]]>([
    ['all large', [100, 200], [100, 200]],
    ['a small one, and the next smallest with it', [100, 10, 200], ['–', '–', 200]],
    ['one at the threshold', [11, 200], [11, 200]],
    ['an unknown base', [null, 200, 300], ['–', 200, 300]],
  ])('%s', (_, bases, shown) => {
    expect(shownOf(...bases)).toEqual(shown);
  });

  it('are looked at apart from those of another dimension', () => {
    const told = tellReadings(
      [
        aReading({ base: 5, part: { dimension: 'Site', name: 'A' } }),
        aReading({ base: 300, part: { dimension: 'Site', name: 'B' } }),
        aReading({ base: 40, part: { dimension: 'Directorate', name: 'A' } }),
      ],
      THRESHOLD,
    );
    expect(told.map(({ isHidden }) => isHidden)).toEqual([true, true, false]);
  });
});

describe('the whole organisation', () => {
  it.each([
    [10, true],
    [11, false],
    [null, false],
  ])('with a base of %p is hidden: %p', (base, isHidden) => {
    expect(tellReadings([aReading({ base })], THRESHOLD)[0]?.isHidden).toBe(isHidden);
  });

  it('when hidden tells nothing but that it is there', () => {
    const comparators = { group: 'Mental health', organisations: 50, average: 66, best: 72 };
    const reading = aReading({ base: 3, comparators, publishedSignificance: 'higher' });
    expect(tellReadings([reading], THRESHOLD)).toEqual([
      {
        ...reading,
        ...{ value: null, base: null, comparators: null, publishedSignificance: null, isHidden: true },
      },
    ]);
  });
});
