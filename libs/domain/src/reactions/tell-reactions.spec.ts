import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ReactionCount } from './reaction';
import { tellWaiting, toldReaction } from './tell-reactions';

const SITES = ['north', 'south', 'east', 'west'];
const THRESHOLD = 11;

function counts(waiting: Record<string, number>, told: Record<string, number> = {}): ReactionCount[] {
  const places = [...new Set([...Object.keys(waiting), ...Object.keys(told)])];
  return places.map((place) => ({
    ...{ answerId: 'answer', reaction: 'reached_me', waiting: waiting[place] ?? 0, told: told[place] ?? 0 },
    siteId: place === 'none' ? null : place,
  }));
}

function numbers(all: readonly ReactionCount[], of: 'waiting' | 'told'): Record<string, number> {
  return Object.fromEntries(
    all.filter((each) => each[of] > 0).map((each) => [each.siteId ?? 'none', each[of]]),
  );
}

describe('what waits is told', () => {
  it.each([
    ['not while a site has one too few', { north: 10 }, { north: 10 }, {}],
    ['of a site once it has enough', { north: 11 }, {}, { north: 11 }],
    ['of a site however many it has', { north: 14, south: 3 }, { south: 3 }, { north: 14 }],
    ['of those who named no site, alike', { none: 12, south: 3 }, { south: 3 }, { none: 12 }],
    [
      'not of sites together one short of a step',
      { north: 10, south: 10, east: 1 },
      { north: 10, south: 10, east: 1 },
      {},
    ],
    [
      'of sites together without the sites, in a whole step',
      { north: 10, south: 10, none: 5 },
      { none: 3 },
      { none: 22 },
    ],
    [
      'of sites together one step at a time',
      { north: 10, south: 10, east: 10, west: 10, none: 9 },
      { none: 27 },
      { none: 22 },
    ],
    [
      'first of the sites that have enough',
      { north: 11, south: 10, east: 10, west: 2 },
      {},
      { north: 11, none: 22 },
    ],
  ])('%s', (_, waiting, left, told) => {
    const after = tellWaiting(counts(waiting), THRESHOLD);
    expect([numbers(after, 'waiting'), numbers(after, 'told')]).toEqual([left, told]);
  });

  it('as another batch beside those told before', () => {
    const after = tellWaiting(counts({ north: 11 }, { north: 20, none: 22 }), THRESHOLD);
    expect(numbers(after, 'told')).toEqual({ north: 31, none: 22 });
  });

  it('of each answer and each reaction by itself', () => {
    const one = counts({ north: 10, south: 10, east: 1 });
    const other = one.map((each) => ({ ...each, reaction: 'not_here_yet' as const }));
    const elsewhere = one.map((each) => ({ ...each, answerId: 'another' }));
    const all = [...one, ...other, ...elsewhere];
    expect(tellWaiting(all, THRESHOLD)).toEqual(all);
  });
});

describe('somebody who looks each night and subtracts', () => {
  const place = fc.constantFrom(...SITES, 'none');
  const day = fc.array(place, { maxLength: 30 });

  /** What is told after each of the days. */
  function nights(days: readonly (readonly string[])[]): ReactionCount[][] {
    let now: ReactionCount[] = [];
    return days.map((taps) => {
      const waiting = numbers(now, 'waiting');
      for (const tap of taps) waiting[tap] = (waiting[tap] ?? 0) + 1;
      now = tellWaiting(counts(waiting, numbers(now, 'told')), THRESHOLD);
      return now;
    });
  }

  it('finds no small number: of a site, of all others, or of all together, between any two nights', () => {
    fc.assert(
      fc.property(fc.array(day, { maxLength: 12 }), (days) => {
        const looks = [[], ...nights(days)].map((each) => toldReaction(each, SITES, THRESHOLD));
        const seen = looks.map(({ total, sites, elsewhere }) => [
          total ?? 0,
          elsewhere ?? 0,
          ...SITES.map((site) => sites.find(({ siteId }) => siteId === site)?.people ?? 0),
        ]);
        for (const [first, before] of seen.entries()) {
          for (const after of seen.slice(first)) {
            const grown = after.map((number, index) => number - (before[index] ?? 0));
            expect(grown.filter((number) => number !== 0 && number < THRESHOLD)).toEqual([]);
            const [total = 0, ...parts] = grown;
            expect(total).toBe(parts.reduce((sum, part) => sum + part, 0));
          }
        }
      }),
    );
  });

  it('sees the same wherever one who is in no site’s own batch came from', () => {
    // Any of these could be true behind the same numbers.
    const worlds: Record<string, number>[] = [
      { north: 10, south: 10, east: 4 },
      { north: 4, south: 10, east: 10 },
      { north: 0, south: 7, none: 10, west: 7 },
      { north: 10, south: 10, east: 10, west: 10 },
    ];
    const told = worlds.map((world) => numbers(tellWaiting(counts(world), THRESHOLD), 'told'));
    expect(new Set(told.map((each) => JSON.stringify(each)))).toEqual(new Set(['{"none":22}']));
  });

  it('and none that came is lost or told twice', () => {
    fc.assert(
      fc.property(fc.array(day, { maxLength: 12 }), (days) => {
        const last = nights(days).at(-1) ?? [];
        const kept = last.reduce((sum, { waiting, told }) => sum + waiting + told, 0);
        expect(kept).toBe(days.flat().length);
      }),
    );
  });
});

describe('what is shown', () => {
  const shown = (told: Record<string, number>, threshold = THRESHOLD) =>
    toldReaction(counts({}, told), SITES, threshold);

  it('is nothing before enough came, with the reason', () => {
    const { hiddenBecause, ...rest } = toldReaction(counts({ north: 10 }), SITES, THRESHOLD);
    expect(rest).toEqual({ total: null, sites: [], elsewhere: null });
    expect(hiddenBecause).toContain('fewer than 11');
  });

  it('looks alike where none came and where some wait', () => {
    expect(toldReaction([], SITES, THRESHOLD)).toEqual(toldReaction(counts({ north: 9 }), SITES, THRESHOLD));
  });

  it('is the sites that have enough, the rest together, and the sum', () => {
    expect(shown({ north: 14, none: 22 })).toMatchObject({
      ...{ total: 36, elsewhere: 22, hiddenBecause: null },
      sites: [{ siteId: 'north', people: 14 }],
    });
  });

  it('hides again what a threshold raised since would hide, with what it could be subtracted from', () => {
    expect(shown({ north: 12, south: 30, none: 40 }, 20)).toMatchObject({
      ...{ total: 82, elsewhere: 82, sites: [] },
    });
    expect(shown({ north: 12 }, 20)).toMatchObject({ total: null, sites: [], elsewhere: null });
  });
});
