import { expect, test } from '@jest/globals';
import { constantsIn, idIn, pageIn } from './address';

const query = (said: string) => new URLSearchParams(said);

test.each([
  ['', 1],
  ['page=7', 7],
  ['page=0', 1],
  ['page=1.5', 1],
  ['page=-2', 1],
  ['page=many', 1],
  ['page=1e9', 1],
  ['page=Infinity', 1],
])('%j is page %d', (said, page) => expect(pageIn(query(said))).toBe(page));

test('what is no id counts as not said', () => {
  const id = '0199C0DE-0000-7000-8000-00000000000a';
  expect(idIn(query(`site=${id}`), 'site')).toBe(id);
  expect(idIn(query('site=north'), 'site')).toBe('');
  expect(idIn(query(''), 'site')).toBe('');
});

test('constants are known by their words, whatever their dashes and case', () => {
  const states = { OPEN: 'OPEN', WRITTEN_UP: 'WRITTEN_UP' } as const;
  expect(constantsIn(states, ['written-up', 'Open', 'happy'])).toEqual(['OPEN', 'WRITTEN_UP']);
  expect(constantsIn(states, ['written_up'])).toEqual(['WRITTEN_UP']);
});
