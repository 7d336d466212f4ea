import { expect, it } from '@jest/globals';
import { closedQuarters, endOfQuarter, quarterOf, spokenQuarter } from './quarter';

it.each([
  ['2025-01-01', '2025-01-01'],
  ['2025-03-31', '2025-01-01'],
  ['2025-04-01', '2025-04-01'],
  ['2024-12-31', '2024-10-01'],
])('%s lies in the quarter from %s', (day, quarter) => expect(quarterOf(day)).toBe(quarter));

it('knows the end of a quarter and says its months', () => {
  expect(endOfQuarter('2025-01-01')).toBe('2025-03-31');
  expect(spokenQuarter('2025-10-01')).toBe('October to December 2025');
});

it('lists the quarters that are over: four usually, twelve at most, none of the future', () => {
  expect(closedQuarters(null, '2025-05-20')).toEqual([
    '2024-04-01',
    '2024-07-01',
    '2024-10-01',
    '2025-01-01',
  ]);
  expect(closedQuarters('2024-11-30', '2025-03-31')).toEqual(['2024-10-01']);
  expect(closedQuarters('2001-01-01', '2025-03-31')).toHaveLength(12);
  expect(closedQuarters('2025-02-01', '2025-03-31')).toEqual([]);
  expect(closedQuarters('2027-02-01', '2025-03-31')).toEqual([]);
});
