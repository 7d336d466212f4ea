import { expect, test } from '@jest/globals';
import { addressWith, CLEAR, filterOf, monthName, monthsOn, readAddress, weeksOf } from './address';

const read = (query: string) => readAddress(new URLSearchParams(query));
const SITE = '0197a000-0000-7000-8000-00000000000a';

test('an address says the same when it is read and written', () => {
  const query = `state=written-up&state=open&kind=roadshow&site=${SITE}&from=2026-03-01&mine=true&page=2`;
  const address = read(query);
  expect(address).toMatchObject({ states: ['OPEN', 'WRITTEN_UP'], kinds: ['ROADSHOW'], mine: true, page: 2 });
  expect(read(addressWith(address, { page: 2 }).split('?')[1]!)).toEqual(address);
  expect(addressWith(address, CLEAR)).toBe('/listening');
});

test('what an address does not mean is left out', () => {
  expect(addressWith(read('state=happy&site=north&from=2026-02-30&month=2026-13&page=-1&view=map'), {})).toBe(
    '/listening',
  );
});

test('narrowing begins at the first page', () =>
  expect(addressWith(read('page=7'), { mine: true })).toBe('/listening?mine=true'));

test('the calendar asks for its month, the list for its days', () => {
  const query = 'month=2026-02&from=2025-01-01';
  expect(filterOf(read(query))).toEqual({ from: '2025-01-01' });
  expect(filterOf(read(`${query}&view=calendar`))).toEqual({ from: '2026-02-01', to: '2026-02-28' });
});

test('months go on over the ends of years', () => {
  expect([monthsOn('2025-12', 1), monthsOn('2026-01', -1)]).toEqual(['2026-01', '2025-12']);
  expect(monthName('2026-03')).toBe('March 2026');
});

test.each([
  ['2026-03', 6, '2026-03-01', 6],
  ['2026-02', 4, '2026-02-01', 6],
  ['2024-02', 5, '2024-02-01', 3],
])('the weeks of %s begin on Monday', (month, weeks, first, at) => {
  const found = weeksOf(month);
  expect(found[0]?.indexOf(first)).toBe(at);
  expect(found.every((week) => week.length === 7)).toBe(true);
  expect(found.length).toBe(month === '2026-02' ? 5 : weeks);
});
