import { describe, expect, it } from '@jest/globals';
import { addDays } from '../calendar';
import { type CoverageFacts, type CoveredEvent } from './coverage';
import { unheardOf } from './unheard';

const TODAY = '2025-05-20';
const named = (...ids: string[]) => ids.map((id) => ({ id, name: id.toUpperCase() }));

const anEvent = (parts: Partial<CoveredEvent> = {}): CoveredEvent => ({
  ...{ id: 'event', heldOn: '2025-02-03', releasedOn: '2025-02-10', siteId: 'a', shift: 'day' },
  ...{ peopleHeard: 12, tallies: [], facilitatorIds: [] },
  ...parts,
});

const facts = (events: CoveredEvent[], more: Partial<CoverageFacts> = {}): CoverageFacts => ({
  parts: {
    ...{ site: named('a', 'b', 'c'), directorate: named('x', 'y'), staff_group: [] },
    shift: named('day', 'night'),
  },
  ...{ headcounts: [], events, threshold: 11, today: TODAY },
  ...more,
});

const told = (of: CoverageFacts) =>
  Object.fromEntries(
    unheardOf(of).map(({ axis, rows, of: all }) => [
      axis,
      [rows.map(({ parts }) => parts.map(({ id }) => id).join('+')), all],
    ]),
  );

describe('who is unheard', () => {
  it('is everybody, while nobody was heard', () => {
    expect(told(facts([]))).toEqual({
      site: [['a', 'b', 'c'], 3],
      directorate: [['x', 'y'], 2],
      staff_group: [[], 0],
      shift: [['day', 'night'], 2],
    });
  });

  it('is never heard first, then longest not heard; who was heard is not, nor what was at no site', () => {
    const events = [
      anEvent({ siteId: 'a', heldOn: '2024-05-01' }),
      anEvent({ siteId: 'b', heldOn: '2025-05-01' }),
      anEvent({ siteId: null, heldOn: '2023-01-01', shift: 'night' }),
    ];
    expect(told(facts(events))).toMatchObject({ site: [['c', 'a'], 3], shift: [['night'], 2] });
  });

  it('has small parts together, as coverage has', () => {
    const headcounts = [
      { axis: 'site' as const, part: 'a', people: 400 },
      { axis: 'site' as const, part: 'b', people: 4 },
      { axis: 'site' as const, part: 'c', people: 8 },
    ];
    expect(told(facts([], { headcounts })).site).toEqual([['a', 'b+c'], 2]);
    expect(told(facts([anEvent({ siteId: 'b', heldOn: TODAY })], { headcounts })).site).toEqual([['a'], 2]);
  });

  it('tells of directorates the same on every day of a quarter, whenever an event was released in it', () => {
    const tallies = [{ axis: 'directorate' as const, part: 'x', people: 2 }];
    const events = [anEvent({ releasedOn: '2025-05-14', tallies })];
    const days = Array.from({ length: 91 }, (_, day) => addDays('2025-04-01', day));
    for (const today of days) {
      expect(told(facts(events, { today })).directorate).toEqual(told(facts([], { today })).directorate);
    }
    expect(told(facts(events, { today: '2025-07-01' })).directorate).toEqual([['y'], 2]);
  });
});
