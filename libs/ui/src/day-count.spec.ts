import { expect, test } from '@jest/globals';
import { countDays, daysBetween } from './day-count';

test('days are counted from one day to the other, across the change of the clocks', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
});

test('one day is not said as many', () => {
  expect([0, 1, 6].map(countDays)).toEqual(['0 days', '1 day', '6 days']);
});
