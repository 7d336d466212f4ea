import { describe, expect, it } from '@jest/globals';
import { fail, notFound, ok, okUnless, problem, stale } from './result';

describe('a result', () => {
  const missing = problem('title', 'REQUIRED', 'Enter a title.');
  const long = problem('description', 'TOO_LONG', 'Shorten it.');

  it('is the value when no check found a problem', () => {
    expect(okUnless([null, null], () => 5)).toEqual(ok(5));
  });

  it('is every problem found, and the value is never made', () => {
    const result = okUnless([missing, null, long], () => {
      throw new Error('made');
    });
    expect(result).toEqual(fail(missing, long));
  });

  it.each([
    ['absent or hidden', notFound('action'), 'NOT_FOUND', 'This action cannot be found'],
    ['stale', stale('action'), 'STALE', 'Somebody changed this action'],
  ])('says what to do when something is %s', (_, refusal, code, words) => {
    expect(refusal).toEqual({ field: null, code, message: expect.stringContaining(words) });
  });
});
