import { describe, expect, it } from '@jest/globals';
import { addDays, addMonths, checkDay, daysBetween, isIsoDate, londonDay, spokenDay } from './calendar';

describe('isIsoDate', () => {
  it.each([
    ['2025-03-31', true],
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2025-13-01', false],
    ['2025-00-10', false],
    ['2025-3-1', false],
    ['31/03/2025', false],
    ['2025-03-31T00:00:00Z', false],
    ['', false],
  ])('%s: %s', (text, expected) => expect(isIsoDate(text)).toBe(expected));
});

describe('daysBetween', () => {
  it.each([
    ['2025-03-14', '2025-03-14', 0],
    ['2025-03-14', '2025-03-15', 1],
    ['2025-03-15', '2025-03-14', -1],
    ['2025-03-29', '2025-03-31', 2], // the clocks go forward between them
    ['2024-02-28', '2024-03-01', 2],
    ['2024-12-31', '2025-12-31', 365],
  ])('%s to %s: %i', (from, to, days) => expect(daysBetween(from, to)).toBe(days));
});

describe('addDays', () => {
  it.each([
    ['2025-03-29', 2, '2025-03-31'],
    ['2025-01-01', -1, '2024-12-31'],
  ])('%s + %i = %s', (day, days, expected) => expect(addDays(day, days)).toBe(expected));
});

describe('addMonths', () => {
  it.each([
    ['2025-01-15', 3, '2025-04-15'],
    ['2024-11-30', 3, '2025-02-28'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2025-08-31', 6, '2026-02-28'],
    ['2025-03-31', 12, '2026-03-31'],
    ['2025-03-31', -1, '2025-02-28'],
  ])('%s + %i months = %s', (day, months, expected) => expect(addMonths(day, months)).toBe(expected));
});

describe('londonDay', () => {
  it.each([
    ['2025-01-10T23:59:00Z', '2025-01-10'],
    ['2025-07-10T22:59:00Z', '2025-07-10'],
    ['2025-07-10T23:00:00Z', '2025-07-11'],
    ['2025-12-31T23:30:00Z', '2025-12-31'],
  ])('%s is %s in London', (instant, day) => expect(londonDay(new Date(instant))).toBe(day));
});

describe('checkDay', () => {
  const rule = { label: 'The due date', notBefore: '2025-03-14', notAfter: '2025-03-20' };
  it.each([
    [null, null],
    ['2025-03-14', null],
    ['2025-03-20', null],
    ['2025-03-13', 'The due date must be 14 March 2025 or later.'],
    ['2025-03-21', 'The due date must be 20 March 2025 or earlier.'],
    ['2025-02-30', 'The due date must be a real date. Enter a day, a month and a year.'],
  ])('%s: %s', (day, message) => expect(checkDay('dueOn', day, rule)?.message ?? null).toBe(message));

  it('asks for a day that must be there', () => {
    expect(checkDay('until', null, { label: 'The day', required: 'Enter it.' })).toEqual({
      field: 'until',
      code: 'REQUIRED',
      message: 'Enter it.',
    });
  });
});

it('says a day as it is spoken', () => expect(spokenDay('2025-03-03')).toBe('3 March 2025'));
