import { problem, type Problem } from '../result';

/** The slow-down of sign-in, per account and per address. */
export const SLOW_DOWN = {
  /** So many failures cost no wait. */
  free: 5,
  longestSeconds: 15 * 60,
  /** After so many hours without a failure the count starts again. */
  forgetHours: 24,
} as const;

/** The failures counted so far under one account or address. */
export interface SignInFailures {
  failures: number;
  lastFailedAt: Date;
}

/** How long to wait after so many failures: nothing at first, then 2, 4, 8 … seconds up to a quarter of an hour. */
export function waitSeconds(failures: number): number {
  const counted = failures - SLOW_DOWN.free;
  return counted <= 0 ? 0 : Math.min(2 ** counted, SLOW_DOWN.longestSeconds);
}

/** The failures that still count now. */
export function countedFailures(seen: SignInFailures | null, now: Date): number {
  if (!seen) return 0;
  const hours = (now.getTime() - seen.lastFailedAt.getTime()) / 3_600_000;
  return hours >= SLOW_DOWN.forgetHours ? 0 : seen.failures;
}

/** How many seconds are left before the next try is looked at; 0 when it may come now. */
export function secondsLeft(seen: SignInFailures | null, now: Date): number {
  if (!seen) return 0;
  const passed = (now.getTime() - seen.lastFailedAt.getTime()) / 1000;
  return Math.max(0, Math.ceil(waitSeconds(countedFailures(seen, now)) - passed));
}

/** The refusal of a try that comes too soon, saying how long to wait. */
export function tooManyTries(seconds: number): Problem {
  const wait = seconds < 60 ? plural(seconds, 'second') : plural(Math.ceil(seconds / 60), 'minute');
  return problem(
    null,
    'TOO_MANY_TRIES',
    `Too many tries. Wait ${wait}, then try again or reset your password.`,
  );
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
