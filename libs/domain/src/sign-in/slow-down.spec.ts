import { describe, expect, it } from '@jest/globals';
import { countedFailures, secondsLeft, tooManyTries, waitSeconds } from './slow-down';

describe('waitSeconds', () => {
  it.each([
    [0, 0],
    [5, 0],
    [6, 2],
    [7, 4],
    [8, 8],
    [14, 512],
    [15, 900],
    [2000, 900],
  ])('after %i failures: %i', (failures, seconds) => expect(waitSeconds(failures)).toBe(seconds));
});

describe('secondsLeft', () => {
  const lastFailedAt = new Date('2025-03-14T10:00:00Z');
  it.each([
    ['nothing seen', null, '2025-03-14T10:00:00Z', 0],
    ['few failures', { failures: 5, lastFailedAt }, '2025-03-14T10:00:00Z', 0],
    ['at once', { failures: 8, lastFailedAt }, '2025-03-14T10:00:00Z', 8],
    ['part of the wait gone', { failures: 8, lastFailedAt }, '2025-03-14T10:00:02.500Z', 6],
    ['the wait gone', { failures: 8, lastFailedAt }, '2025-03-14T10:00:08Z', 0],
    ['the longest wait', { failures: 99, lastFailedAt }, '2025-03-14T10:00:00Z', 900],
  ])('%s', (_, seen, now, left) => expect(secondsLeft(seen, new Date(now))).toBe(left));
});

it('forgets failures after a day without one', () => {
  const seen = { failures: 9, lastFailedAt: new Date('2025-03-14T10:00:00Z') };
  expect(countedFailures(seen, new Date('2025-03-15T09:59:00Z'))).toBe(9);
  expect(countedFailures(seen, new Date('2025-03-15T10:00:00Z'))).toBe(0);
});

it.each([
  [1, 'Wait 1 second,'],
  [45, 'Wait 45 seconds,'],
  [61, 'Wait 2 minutes,'],
])('says to wait %i seconds', (seconds, words) => expect(tooManyTries(seconds).message).toContain(words));
