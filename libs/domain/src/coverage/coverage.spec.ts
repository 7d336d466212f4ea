import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { twoValuesOf } from '../testing';
import {
  type Coverage,
  coverageOf,
  type CoverageFacts,
  type CoverageRow,
  type CoveredEvent,
} from './coverage';
import { nextCafes } from './next-cafe';

const TODAY = '2025-05-20';
const SITES = ['a', 'b', 'c', 'd', 'e'];
const named = (ids: readonly string[]) => ids.map((id) => ({ id, name: id.toUpperCase() }));

function anEvent(parts: Partial<CoveredEvent> = {}): CoveredEvent {
  return {
    ...{ id: 'event', heldOn: '2025-02-03', releasedOn: '2025-02-10', siteId: 'a', shift: 'day' },
    ...{ peopleHeard: 12, tallies: [], facilitatorIds: [] },
    ...parts,
  };
}

function facts(events: CoveredEvent[], more: Partial<CoverageFacts> = {}): CoverageFacts {
  return {
    parts: {
      site: named(SITES),
      directorate: named(['x', 'y', 'z']),
      staff_group: named(['n', 'm']),
      shift: named(['day', 'evening', 'night', 'weekend']),
    },
    ...{ headcounts: [], events, threshold: 11, today: TODAY },
    ...more,
  };
}

/** Two events at each site, so that no facilitator knows a whole count, with these people heard together. */
function heardAtSites(people: Record<string, number>, more: Partial<CoveredEvent> = {}): CoveredEvent[] {
  return Object.entries(people).flatMap(([siteId, all]) =>
    [Math.floor(all / 2), Math.ceil(all / 2)].map((peopleHeard, event) =>
      anEvent({ id: `${siteId}${event}`, siteId, peopleHeard, ...more }),
    ),
  );
}

const word = ({ count }: CoverageRow['cells'][number]) =>
  count.is === 'shown' ? count.people : count.is === 'zero' ? 0 : 'x';
const table = ({ rows }: Coverage) =>
  Object.fromEntries(rows.map(({ parts, cells }) => [parts.map(({ id }) => id).join('+'), cells.map(word)]));
const staff = (people: Record<string, number>) =>
  Object.entries(people).map(([part, headcount]) => ({ axis: 'site' as const, part, people: headcount }));

describe('coverage by site', () => {
  it('counts by the quarter of release, those that are over, and hides small counts with a sibling', () => {
    const coverage = coverageOf(
      'site',
      '2024-10-01',
      facts([
        ...heardAtSites({ a: 40, b: 12, c: 8 }),
        anEvent({
          id: 'earlier',
          siteId: 'd',
          heldOn: '2024-12-30',
          releasedOn: '2025-01-02',
          peopleHeard: 31,
        }),
        anEvent({ id: 'running', siteId: 'a', releasedOn: '2025-04-01', peopleHeard: 99 }),
        anEvent({ id: 'unreleased', siteId: 'b', releasedOn: null, peopleHeard: 99 }),
      ]),
    );
    expect(table(coverage)).toEqual({ a: [0, 40], b: [0, 'x'], c: [0, 'x'], d: [0, 31], e: [0, 0] });
    expect(coverage.quarters).toEqual([
      { startsOn: '2024-10-01', total: 0, hiddenRows: 0, hiddenTogether: null },
      { startsOn: '2025-01-01', total: 91, hiddenRows: 2, hiddenTogether: 20 },
    ]);
  });

  it('has a row for events at no site when there were any', () => {
    expect(
      table(coverageOf('site', '2025-01-01', facts([anEvent({ siteId: null, peopleHeard: 20 })]))),
    ).toEqual({
      ...{ a: [0], b: [0], c: [0], d: [0], e: [0] },
      '': [20],
    });
  });

  it('tells the share where count and headcount are shown', () => {
    const headcounts = staff({ a: 160, b: 200, c: 0 });
    const { rows } = coverageOf(
      'site',
      '2025-01-01',
      facts(heardAtSites({ a: 40, b: 5, c: 20 }), { headcounts }),
    );
    expect(rows.map(({ cells }) => cells[0]?.share)).toEqual([25, null, null, null, null]);
    expect(rows.map(({ headcount }) => headcount)).toEqual([
      { is: 'shown', people: 160 },
      { is: 'shown', people: 200 },
      { is: 'zero' },
      null,
      null,
    ]);
  });

  it('pools sites with small headcounts, and shows their count when it holds all that is hidden', () => {
    const headcounts = staff({ a: 400, b: 300, c: 8, d: 9 });
    const coverage = coverageOf(
      'site',
      '2025-01-01',
      facts(heardAtSites({ a: 40, b: 30, c: 8, d: 9 }), { headcounts }),
    );
    expect(table(coverage)).toEqual({ a: [40], b: [30], e: [0], 'c+d': [17] });
    expect(coverage.rows.at(-1)?.headcount).toEqual({ is: 'shown', people: 17 });
    expect(coverage.quarters[0]).toMatchObject({ total: 87, hiddenRows: 0, hiddenTogether: null });
  });

  it('hides a small headcount that can be pooled with none', () => {
    const { rows } = coverageOf('site', '2025-01-01', facts([], { headcounts: staff({ c: 8 }) }));
    expect(rows.map(({ headcount }) => headcount)).toEqual([null, null, null, null, { is: 'hidden' }]);
  });

  it('hides the count of a pool that holds only a part of what is hidden', () => {
    const headcounts = staff({ a: 400, b: 300, c: 8, d: 9 });
    const coverage = coverageOf(
      'site',
      '2025-01-01',
      facts(heardAtSites({ a: 40, b: 12, c: 3, d: 30 }), { headcounts }),
    );
    expect(table(coverage)).toEqual({ a: [40], b: ['x'], e: [0], 'c+d': ['x'] });
    expect(coverage.quarters[0]).toMatchObject({ total: 85, hiddenRows: 2, hiddenTogether: 45 });
  });

  it('takes away what whoever facilitated one event or several knows', () => {
    const alone = [anEvent({ id: '1', peopleHeard: 20 }), anEvent({ id: '2', peopleHeard: 5 })];
    const others = heardAtSites({ b: 30, c: 40 });
    expect(table(coverageOf('site', '2025-01-01', facts([...alone, ...others])))).toMatchObject({
      a: ['x'],
      b: ['x'],
      c: [40],
    });
    const theirs = [...alone, anEvent({ id: '3', peopleHeard: 20 })].map((event, index) => ({
      ...event,
      facilitatorIds: index === 1 ? [] : ['pat'],
    }));
    expect(table(coverageOf('site', '2025-01-01', facts([...theirs, ...others])))).toMatchObject({
      a: ['x'],
      b: ['x'],
      c: [40],
    });
  });

  it('hides a quarter whose sum another axis must hide', () => {
    const ones = Array.from({ length: 12 }, (_, site) => `s${site}`);
    const parts = { ...facts([]).parts, site: named(ones) };
    const events = heardAtSites(Object.fromEntries(ones.map((id) => [id, 1])));
    const all = facts(events, { parts });
    expect(coverageOf('site', '2025-01-01', all).quarters[0]?.total).toBeNull();
    expect(coverageOf('shift', '2025-01-01', all).quarters[0]?.total).toBeNull();
    expect(table(coverageOf('shift', '2025-01-01', all))).toMatchObject({ day: ['x'], night: [0] });
  });
});

describe('coverage by tally', () => {
  const tallies = [
    { axis: 'directorate' as const, part: 'x', people: 30 },
    { axis: 'directorate' as const, part: 'y', people: 12 },
    { axis: 'shift' as const, part: 'night', people: 15 },
  ];

  it('counts what was tallied; a shift without tallies is the event’s own', () => {
    const all = facts([
      anEvent({ id: '1', tallies, peopleHeard: 42 }),
      anEvent({ id: '2', shift: 'weekend', peopleHeard: 20 }),
    ]);
    expect(table(coverageOf('directorate', '2025-01-01', all))).toEqual({ x: [30], y: [12], z: [0] });
    expect(table(coverageOf('shift', '2025-01-01', all))).toEqual({
      day: [0],
      evening: [0],
      night: [15],
      weekend: [20],
    });
  });
});

describe('when somebody was last heard', () => {
  const heard = (axis: 'site' | 'directorate' | 'shift', events: CoveredEvent[], today = TODAY) => {
    const { rows } = coverageOf(axis, null, facts(events, { today }));
    return rows[0] && [rows[0].last.status, rows[0].last.period?.label, rows[0].isHeardThisQuarter];
  };

  it.each([
    ['2025-02-19', ['heard', 'February 2025', false]],
    ['2025-02-18', ['quiet_90_days', 'February 2025', false]],
    ['2025-05-01', ['heard', 'May 2025', true]],
  ])('is told by the month of the event for a site: held on %s', (heldOn, expected) => {
    expect(heard('site', [anEvent({ heldOn, releasedOn: null })])).toEqual(expected);
    expect(heard('shift', [anEvent({ heldOn, releasedOn: null })])).toEqual(expected);
  });

  it('is told by the quarter of release for a directorate, so that no day of an event shows', () => {
    const tallies = [{ axis: 'directorate' as const, part: 'x', people: 1 }];
    const ask = (today: string) => heard('directorate', [anEvent({ tallies })], today);
    // On the day of release it would tell who was at the one event that was released.
    expect(ask('2025-03-31')).toEqual(['never', undefined, null]);
    expect(ask('2025-04-01')).toEqual(['heard', 'January to March 2025', null]);
    expect(ask('2025-06-29')).toEqual(['heard', 'January to March 2025', null]);
    expect(ask('2025-06-30')).toEqual(['quiet_90_days', 'January to March 2025', null]);
    expect(heard('directorate', [anEvent({ tallies, releasedOn: null })])).toEqual([
      'never',
      undefined,
      null,
    ]);
  });

  it('is never when nothing was held', () => expect(heard('site', [])).toEqual(['never', undefined, false]));
});

describe('where to hold the next café', () => {
  const brief = (events: CoveredEvent[], planned: string[] = [], more: Partial<CoverageFacts> = {}) =>
    nextCafes(facts(events, more), planned).map(({ siteId, shift, reason }) => [siteId, shift, reason]);
  const everyShift = (['day', 'evening', 'night', 'weekend'] as const).map((shift) =>
    anEvent({ id: shift, shift, siteId: null, heldOn: '2025-05-01' }),
  );

  it('names sites and shifts never heard first, the largest before the others', () => {
    const headcounts = [
      ...staff({ a: 1200, b: 300, c: 40 }),
      { axis: 'shift' as const, part: 'night', people: 900 },
    ];
    const events = [
      ...everyShift.filter(({ shift }) => shift !== 'night'),
      anEvent({ siteId: 'a', heldOn: '2024-11-04' }),
    ];
    expect(brief(events, ['d', 'e'], { headcounts })).toEqual([
      [null, 'night', 'The night shift has never been heard, at any site. 900 people work it.'],
      ['b', 'night', 'B has never been heard. 300 people work there.'],
      ['c', 'night', 'C has never been heard. 40 people work there.'],
      [
        'a',
        'night',
        'A was last heard in November 2024, and the night shift there never. 1,200 people work there.',
      ],
    ]);
  });

  it('weighs how long by how many, and leaves out what was heard or is planned', () => {
    const headcounts = staff({ a: 100, b: 400 });
    const events = [
      ...everyShift,
      anEvent({ id: '1', siteId: 'a', heldOn: '2024-05-20' }),
      anEvent({ id: '2', siteId: 'b', heldOn: '2024-11-20' }),
      anEvent({ id: '3', siteId: 'c', heldOn: '2025-05-01' }),
    ];
    expect(brief(events, ['d', 'e'], { headcounts }).map(([site]) => site)).toEqual(['b', 'a']);
  });

  it('takes a shift whose headcount is not entered to have its part of everybody', () => {
    const headcounts = staff({ a: 600, b: 600, c: 600, d: 100, e: 100 });
    expect(brief([], [], { headcounts }).map(([site, shift]) => site ?? shift)).toEqual([
      ...['a', 'b', 'c'],
      ...['day', 'evening'],
    ]);
  });

  it('tells nothing of a small headcount, neither in words nor by the order', () => {
    const order = (people: number) =>
      brief(everyShift, [], { headcounts: staff({ a: people, b: 9, c: 12, d: 500, e: 600 }) });
    expect(order(3)).toEqual(order(10));
    expect(order(3).join()).not.toContain(' 3 ');
  });
});

describe('no small number can be computed from coverage', () => {
  it('from tables before and after headcounts were entered and changed', () => {
    const people = fc.array(fc.oneof(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 40 })), {
      ...{ minLength: 5, maxLength: 5 },
    });
    const headcounts = fc.array(fc.array(fc.integer({ min: 1, max: 16 }), { minLength: 5, maxLength: 5 }), {
      ...{ minLength: 1, maxLength: 3 },
    });
    fc.assert(
      fc.property(people, headcounts, (heard, over) => {
        const events = heardAtSites(Object.fromEntries(SITES.map((id, site) => [id, heard[site]!])));
        const seen = over.map((entered) => {
          const all = facts(events, {
            headcounts: staff(Object.fromEntries(SITES.map((id, s) => [id, entered[s]!]))),
          });
          return coverageOf('site', '2025-01-01', all);
        });
        const members = ({ parts }: CoverageRow) => parts.map(({ id }) => SITES.indexOf(id));
        const sums = seen.flatMap(({ rows, quarters }) => [
          ...rows.flatMap((row) =>
            word(row.cells[0]!) === 'x' ? [] : [{ of: members(row), are: Number(word(row.cells[0]!)) }],
          ),
          ...quarters.flatMap(({ total }) => (total === null ? [] : [{ of: [0, 1, 2, 3, 4], are: total }])),
          ...quarters.flatMap(({ hiddenTogether }) => {
            const of = rows.filter(({ cells }) => word(cells[0]!) === 'x').flatMap(members);
            return hiddenTogether === null ? [] : [{ of, are: hiddenTogether }];
          }),
        ]);
        const isHiddenAlone = (site: number) =>
          seen.some(({ rows }) =>
            rows.some((row) => members(row).join() === `${site}` && word(row.cells[0]!) === 'x'),
          );
        const atLeast = SITES.map((_, site) => Number(isHiddenAlone(site)));
        for (const [site, count] of heard.entries()) {
          if (count >= 1 && count < 11) expect(twoValuesOf(site, { atLeast, sums })).toHaveLength(2);
        }
      }),
      { numRuns: 400 },
    );
  });
});
