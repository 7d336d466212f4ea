import { expect, test } from '@jest/globals';
import {
  checkDate,
  dateOf,
  datePartsOf,
  daysAway,
  formatDate,
  formatInstant,
  isWholeDate,
  today,
} from './dates';

test('days and instants are written as people write them, in London', () => {
  expect(formatDate('2025-03-04')).toBe('4 March 2025');
  expect(formatInstant('2025-07-01T11:05:00Z')).toBe('1 July 2025 at 12:05pm');
  expect(today(new Date('2025-06-30T23:30:00Z'))).toBe('2025-07-01');
});

test('how far away a day is', () => {
  expect(daysAway('2025-03-04', '2025-03-04')).toBe('today');
  expect(daysAway('2025-03-03', '2025-03-04')).toBe('yesterday');
  expect(daysAway('2025-03-14', '2025-03-04')).toBe('in 10 days');
  expect(daysAway('2025-01-04', '2025-03-04')).toBe('8 weeks ago');
  expect(daysAway('2024-03-04', '2025-03-04')).toBe('12 months ago');
});

test('half a date survives being typed', () => {
  expect(dateOf({ day: '', month: '', year: '' })).toBe('');
  expect(dateOf({ day: '4', month: '3', year: '2025' })).toBe('2025-03-04');
  expect(datePartsOf(dateOf({ day: '4', month: '', year: '2025' }))).toEqual({
    day: '4',
    month: '',
    year: '2025',
  });
});

test('a mistake in a date says what is missing', () => {
  expect(isWholeDate('2024-02-29')).toBe(true);
  expect(isWholeDate('2025-02-29')).toBe(false);
  expect(checkDate('due', 'Due date', '')).toEqual([]);
  expect(checkDate('due', 'Due date', '', { required: true })).toEqual([
    { field: 'due', message: 'Enter the due date' },
  ]);
  expect(checkDate('due', 'Due date', '2025--4')[0]?.message).toBe('Due date must include a month');
  expect(checkDate('due', 'Due date', '25-03-04')[0]?.message).toBe('Due date: the year must have 4 numbers');
  expect(checkDate('due', 'Due date', '2025-02-31')[0]?.message).toBe('Due date must be a real date');
});
