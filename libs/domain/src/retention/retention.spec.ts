import { expect, it } from '@jest/globals';
import { dueWhenReleasedBy, notesDueOn } from './retention';

it('deletes notes so many days after their release, and not a day before', () => {
  expect(notesDueOn('2025-01-01', 180)).toBe('2025-06-30');
  expect(dueWhenReleasedBy('2025-06-30', 180)).toBe('2025-01-01');
  expect(dueWhenReleasedBy('2025-06-29', 180)).toBe('2024-12-31');
});
