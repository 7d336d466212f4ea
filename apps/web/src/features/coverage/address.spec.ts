import { describe, expect, test } from '@jest/globals';
import { addressWith, fromDay, readAddress, shortQuarter } from './address';

describe('the address of coverage', () => {
  test('says the axis and how far back, and leads back to them', () => {
    for (const axis of ['SITE', 'DIRECTORATE', 'STAFF_GROUP', 'SHIFT'] as const) {
      for (const isLong of [true, false]) {
        const address = addressWith({ axis: 'SITE', isLong: false }, { axis, isLong });
        expect(readAddress(new URL(address, 'http://heard').searchParams)).toEqual({ axis, isLong });
      }
    }
  });

  test('takes what it does not know as not said', () => {
    expect(readAddress(new URLSearchParams('axis=planet&years=99'))).toEqual({ axis: 'SITE', isLong: false });
  });

  test('asks for three years by a day that exists', () => {
    expect(fromDay({ axis: 'SITE', isLong: true }, '2028-02-29')).toBe('2025-02-01');
    expect(fromDay({ axis: 'SITE', isLong: false }, '2028-02-29')).toBeNull();
  });

  test('shortens a quarter to head a column', () => {
    expect(shortQuarter('October to December 2025')).toBe('Oct to Dec 2025');
    expect(shortQuarter('April to June 2025')).toBe('Apr to Jun 2025');
  });
});
