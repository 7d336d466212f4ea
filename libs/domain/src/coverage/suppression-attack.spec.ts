import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Knowledge, twoValuesOf } from '../testing';
import { type ShownCounts, suppress } from './suppression';

/** All that these tables of the same counts tell together, to somebody who knows this much of each count beforehand. */
function learn(tables: ShownCounts[], own: readonly number[]): { hidden: number[]; knowledge: Knowledge } {
  const hidden = own
    .map((_, cell) => cell)
    .filter((cell) => tables.every((t) => t.cells[cell]?.is === 'hidden'));
  const shown = (cell: number) => {
    const found = tables.map((table) => table.cells[cell]!).find(({ is }) => is !== 'hidden')!;
    return found.is === 'shown' ? found.people : 0;
  };
  const sums = tables.flatMap(({ cells, total, hiddenTogether }) => {
    const rest = (told: number, among: number[]) => ({
      of: hidden.flatMap((cell, unknown) => (among.includes(cell) ? [unknown] : [])),
      are: told - among.filter((cell) => !hidden.includes(cell)).reduce((t, cell) => t + shown(cell), 0),
    });
    const every = cells.map((_, cell) => cell);
    return [
      ...(total === null ? [] : [rest(total, every)]),
      ...(hiddenTogether === null
        ? []
        : [
            rest(
              hiddenTogether,
              every.filter((c) => cells[c]!.is === 'hidden'),
            ),
          ]),
    ];
  });
  return { hidden, knowledge: { atLeast: hidden.map((cell) => Math.max(1, own[cell] ?? 0)), sums } };
}

/** Fails when somebody who knows `own` can work out a small number from the tables. */
function expectNothingComputed(
  counts: readonly number[],
  tables: ShownCounts[],
  own: readonly number[],
  threshold: number,
) {
  const { hidden, knowledge } = learn(tables, own);
  for (const { of, are } of knowledge.sums) {
    const rest = are - of.reduce((total, unknown) => total + (own[hidden[unknown]!] ?? 0), 0);
    expect(rest === 0 || rest >= threshold).toBe(true);
  }
  for (const [cell, people] of counts.entries()) {
    const rest = people - (own[cell] ?? 0);
    if (rest < 1 || rest >= threshold) continue;
    expect(hidden).toContain(cell);
    expect(twoValuesOf(hidden.indexOf(cell), knowledge)).toHaveLength(2);
  }
}

const nobody = (counts: readonly number[]) => counts.map(() => 0);
const count = fc.oneof(
  { arbitrary: fc.integer({ min: 0, max: 3 }), weight: 3 },
  { arbitrary: fc.integer({ min: 4, max: 15 }), weight: 3 },
  { arbitrary: fc.integer({ min: 16, max: 90 }), weight: 2 },
);
const threshold = fc.integer({ min: 10, max: 16 });
const counts = fc.oneof(
  fc.array(count, { maxLength: 14 }),
  // Alike counts are where what a count is at least and at most tells most.
  fc.array(fc.constantFrom(0, 1, 9, 10, 11), { maxLength: 16 }),
  fc.integer({ min: 2, max: 20 }).map((cells) => Array<number>(cells).fill(1)),
);
/** Counts, and the part of each that was heard at one event or another. */
const countsOfEvents = fc
  .array(fc.array(fc.oneof(fc.constant(0), count), { minLength: 5, maxLength: 5 }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((events) => ({
    events,
    counts: [0, 1, 2, 3, 4].map((cell) => events.reduce((t, e) => t + e[cell]!, 0)),
  }));

describe('the attacker’s solver', () => {
  it('finds what can be found', () => {
    const knowledge = { atLeast: [1, 1], sums: [{ of: [0, 1], are: 2 }] };
    expect(twoValuesOf(0, knowledge)).toEqual([1]);
    expect(twoValuesOf(0, { ...knowledge, sums: [{ of: [0, 1], are: 3 }] })).toEqual([1, 2]);
    expect(twoValuesOf(0, { atLeast: [1], sums: [] })).toEqual([1, 2]);
    expect(
      twoValuesOf(0, {
        atLeast: [1, 1, 1],
        sums: [
          { of: [0, 1], are: 9 },
          { of: [1, 2], are: 8 },
          { of: [0, 2], are: 7 },
        ],
      }),
    ).toEqual([4]);
  });

  it('breaks a table that hides only what is small', () => {
    const careless: ShownCounts = {
      cells: [{ is: 'shown', people: 40 }, { is: 'shown', people: 12 }, { is: 'hidden' }],
      total: 60,
      hiddenTogether: null,
    };
    expect(() => expectNothingComputed([40, 12, 8], [careless], [0, 0, 0], 11)).toThrow();
  });
});

describe('no small number can be computed', () => {
  it('from one table, whether its total is shown or not', () => {
    fc.assert(
      fc.property(counts, threshold, fc.boolean(), (table, t, isTotalKnown) => {
        expectNothingComputed(table, [suppress(table, { threshold: t, isTotalKnown })], nobody(table), t);
      }),
      { numRuns: 500 },
    );
  });

  it('by whoever knows a part of each count', () => {
    fc.assert(
      fc.property(countsOfEvents, threshold, ({ events, counts: table }, t) => {
        const shown = [suppress(table, { threshold: t, known: events })];
        for (const own of [nobody(table), ...events]) expectNothingComputed(table, shown, own, t);
      }),
      { numRuns: 300 },
    );
  });

  it('from tables before and after the threshold was raised, or lowered again', () => {
    fc.assert(
      fc.property(
        countsOfEvents,
        fc.array(threshold, { minLength: 2, maxLength: 4 }),
        ({ events, counts: table }, over) => {
          const tables = over.map((t) => suppress(table, { threshold: t, known: events }));
          for (const own of [nobody(table), ...events])
            expectNothingComputed(table, tables, own, Math.min(...over));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('as quarters are added one by one, whichever totals are shown and whatever the threshold becomes', () => {
    const quarters = fc.array(fc.record({ events: countsOfEvents, isTotalKnown: fc.boolean() }), {
      minLength: 2,
      maxLength: 4,
    });
    fc.assert(
      fc.property(quarters, threshold, fc.integer({ min: 0, max: 3 }), (added, t, raised) => {
        // A quarter is shown anew each time that one is added, by then perhaps with a higher threshold.
        for (const [from, { events, isTotalKnown }] of added.entries()) {
          const times = added.slice(from).map((_, later) => t + raised * later);
          const tables = times.map((at) =>
            suppress(events.counts, { threshold: at, isTotalKnown, known: events.events }),
          );
          expectNothingComputed(events.counts, tables, nobody(events.counts), t);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('from knowing this rule and trying all tables that would look the same', () => {
    for (const [cells, largest] of [
      [2, 30],
      [3, 23],
      [4, 13],
    ] as const) {
      const alike = new Map<string, Set<number>[]>();
      const table = Array<number>(cells).fill(0);
      for (let at = 0; at >= 0;) {
        const look = JSON.stringify(suppress(table, { threshold: 11 }));
        const values = alike.get(look) ?? table.map(() => new Set<number>());
        table.forEach((people, cell) => values[cell]!.add(people));
        alike.set(look, values);
        at = table.findLastIndex((people) => people < largest);
        if (at >= 0) table.splice(at, cells - at, table[at]! + 1, ...Array<number>(cells - at - 1).fill(0));
      }
      expect(alike.size).toBeGreaterThan(10);
      for (const [look, values] of alike) {
        for (const [cell, { is }] of (JSON.parse(look) as ShownCounts).cells.entries()) {
          if (is === 'hidden') expect([look, cell, values[cell]!.size > 1]).toEqual([look, cell, true]);
        }
      }
    }
  }, 30_000);
});
