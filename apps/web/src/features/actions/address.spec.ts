import { expect, test } from '@jest/globals';
import { filterOf, PLAIN, readAddress, sortOf, writeAddress } from './address';

const id = (last: string) => `0199c0de-0000-7000-8000-${last.padStart(12, '0')}`;
const read = (query: string) => readAddress(new URLSearchParams(query));

test('an address is written as it is read', () => {
  const query =
    `?view=board&search=buddy+scheme&subgroup=${id('1')}&subgroup=${id('2')}&state=in_design&state=launched` +
    `&health=overdue&owner=me&thread=${id('3')}&open=true&due-from=2026-01-01&due-to=2026-06-30&sort=due&page=3`;
  expect(writeAddress(read(query))).toBe(query);
  expect(read(query).states).toEqual(['IN_DESIGN', 'LAUNCHED']);
});

test('nothing said is the plain list, with an address of its own', () => {
  expect(read('')).toEqual(PLAIN);
  expect(writeAddress(PLAIN)).toBe('?');
  expect(filterOf(PLAIN, '2026-03-01')).toEqual({});
});

test('what is not understood is left out rather than sent', () => {
  const odd =
    'subgroup=1&state=FLYING&owner=%27--&thread=x&open=maybe&due=soon&due-from=1.2.26&page=-4&view=3d';
  expect(read(odd)).toEqual(PLAIN);
});

test('constants are read however they are written', () => {
  expect(read('state=IN_DESIGN,launched&health=due-soon')).toMatchObject({
    states: ['IN_DESIGN', 'LAUNCHED'],
    healths: ['DUE_SOON'],
  });
});

test('the filter says only what narrows', () => {
  expect(filterOf(read('owner=me&open=false'), '2026-03-01')).toEqual({ mine: true, open: false });
  expect(filterOf(read(`owner=${id('9')}`), '2026-03-01')).toEqual({ ownerId: id('9') });
});

test('spans of due dates move with the day', () => {
  expect(filterOf(read('due=past'), '2026-03-01')).toEqual({ dueTo: '2026-02-28' });
  expect(filterOf(read('due=next-30'), '2026-03-01')).toEqual({ dueFrom: '2026-03-01', dueTo: '2026-03-31' });
});

test('a search is sorted by its best match, unless told otherwise', () => {
  expect(sortOf(PLAIN)).toBe('NEWEST_UPDATE');
  expect(sortOf(read('search=buddy'))).toBe('BEST_MATCH');
  expect(sortOf(read('search=buddy&sort=title'))).toBe('TITLE');
});
