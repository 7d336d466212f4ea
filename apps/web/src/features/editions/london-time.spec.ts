import { expect, test } from '@jest/globals';
import { londonInstant, timeIn } from './london-time';

test.each([
  ['9am', '09:00'],
  ['12am', '00:00'],
  ['12.15 pm', '12:15'],
  ['2:30PM', '14:30'],
  ['14:30', '14:30'],
  ['00:05', '00:05'],
  ['9', null],
  ['24:00', null],
  ['13pm', null],
  ['9:61', null],
  ['noon', null],
  ['', null],
])('%s is the time %s', (typed, time) => expect(timeIn(typed)).toBe(time));

test.each([
  ['in winter', '2027-01-15', '09:00', '2027-01-15T09:00:00.000Z'],
  ['in summer', '2027-07-15', '09:00', '2027-07-15T08:00:00.000Z'],
  ['shortly after midnight in summer', '2027-07-15', '00:30', '2027-07-14T23:30:00.000Z'],
  ['in the hour that comes twice', '2027-10-31', '01:30', '2027-10-31T00:30:00.000Z'],
  ['in the hour that never comes', '2027-03-28', '01:30', null],
  ['on no day', '2027-13-01', '09:00', null],
])('%s clocks in London show %s %s at %s', (_, day, time, instant) =>
  expect(londonInstant(day, time)).toBe(instant),
);
