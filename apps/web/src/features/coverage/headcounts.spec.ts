import { expect, test } from '@jest/globals';
import { readPasted, sent, typedOf, wrongIn } from './headcounts';
import { someHeadcounts } from './coverage.builder';

const { all } = someHeadcounts();

test('what is typed is sent without commas, and what is empty is left out', () => {
  const typed = { ...typedOf(all), 'SITE.north': '1,200', 'SITE.south': ' ', 'SHIFT.NIGHT': '0' };
  expect(sent(typed, all)).toEqual({
    headcounts: [
      { axis: 'SITE', part: 'north', people: 1200 },
      { axis: 'SHIFT', part: 'night', people: 900 },
    ],
    fields: ['SITE.north', 'SHIFT.night'],
  });
});

test('what is no whole number is told by the name of its part', () => {
  const typed = { ...typedOf(all), 'SITE.north': 'many', 'SITE.south': '1.5' };
  expect(wrongIn(typed, all)).toEqual([
    { field: 'SITE.north', message: 'North House: enter a whole number, or leave it empty' },
    { field: 'SITE.south', message: 'South, Lower House: enter a whole number, or leave it empty' },
  ]);
});

test.each([
  ['North House\t1,200', { 'SITE.north': '1200' }, []],
  ['"North House","1,200"', { 'SITE.north': '1200' }, []],
  ['north  house, 12\r\nSouth, Lower House;40\n\n', { 'SITE.north': '12', 'SITE.south': '40' }, []],
  ['Site\tPeople\nNorth House\t7', { 'SITE.north': '7' }, ['Site\tPeople']],
  ['East House\t7\nNorth House\tmany', {}, ['East House\t7', 'North House\tmany']],
])('a pasted list is read: %j', (text, typed, unknown) => {
  const pasted = readPasted(text, 'SITE', all);
  expect(pasted).toEqual({ typed, filled: Object.keys(typed).length, unknown });
});
