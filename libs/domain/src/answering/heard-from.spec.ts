import { describe, expect, it } from '@jest/globals';
import { heardFrom, type QuarterOfEvents } from './heard-from';

const [Q1, Q2, Q3, Q4] = ['2025-01-01', '2025-04-01', '2025-07-01', '2025-10-01'] as const;
const quarters = (...events: number[]): QuarterOfEvents[] =>
  [Q1, Q2, Q3, Q4].flatMap((quarter, index) => (events[index] ? [{ quarter, events: events[index] }] : []));

describe('heard from', () => {
  it.each<[string, string, QuarterOfEvents[], string | null]>([
    ['the first day of its quarter', '2025-06-01', quarters(2, 2, 2), Q2],
    ['the day a quarter begins', '2025-04-01', quarters(2, 2, 2), Q2],
    ['the quarter before, when that one had a single event', '2025-05-01', quarters(1, 2, 2), Q1],
    ['the same of a theme of that quarter', '2025-02-01', quarters(1, 2, 2), Q1],
    ['across a quarter without events', '2025-08-01', quarters(1, 0, 1), Q1],
    ['its own quarter, when those before have enough between them', '2025-08-01', quarters(1, 1, 2), Q3],
    ['nothing, while too few events were held', '2025-08-01', quarters(2, 2, 1), null],
    ['nothing, when no event was', '2025-08-01', [], null],
    ['nothing, of a quarter in which none was held', '2025-02-01', quarters(0, 2), null],
  ])('%s', (_, month, held, expected) => {
    expect(heardFrom(month, held, 2)).toBe(expected);
    expect(heardFrom(month, held.toReversed(), 2)).toBe(expected);
  });

  it('a stretch in which fewer events were held than a theme must come from, never', () => {
    for (let number = 0; number < 4 ** 4; number += 1) {
      const events = [0, 1, 2, 3].map((place) => Math.floor(number / 4 ** place) % 4);
      const held = quarters(...events);
      const told = new Map<string, number>();
      for (const { quarter, events: own } of held) {
        const from = heardFrom(quarter, held, 3);
        if (from) told.set(from, (told.get(from) ?? 0) + own);
      }
      for (const [from, behind] of told)
        expect([events, from, behind]).toEqual([events, from, Math.max(3, behind)]);
    }
  });
});
