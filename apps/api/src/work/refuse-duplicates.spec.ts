import { describe, expect, it } from '@jest/globals';
import { ok, problem } from '@heard/domain';
import { refuseDuplicates } from './refuse-duplicates';

const TAKEN = problem('name', 'DUPLICATE', 'Choose another name.');
const clash = (constraint: string) =>
  Object.assign(new Error('duplicate key'), { code: '23505', constraint });

/** A use case that fails so at its first run and goes well at the next. */
function failingOnce(error: Error) {
  let runs = 0;
  return async () => {
    runs += 1;
    if (runs === 1) throw error;
    return ok(runs);
  };
}

describe('whoever comes second', () => {
  it('is told by the index that they ran into, also through what TypeORM wraps around it', async () => {
    const refusal = { ok: false, problems: [TAKEN] };
    const wrapped = Object.assign(new Error('query failed'), { driverError: clash('site_name') });
    for (const error of [clash('site_name'), wrapped]) {
      expect(await refuseDuplicates(failingOnce(error), { site_name: TAKEN })).toEqual(refusal);
    }
  });

  it('with the same id runs again, and finds the row of the first', async () => {
    expect(await refuseDuplicates(failingOnce(clash('site_pkey')), {})).toEqual(ok(2));
  });

  it('is not hidden when it is another fault', async () => {
    await expect(refuseDuplicates(failingOnce(clash('other')), { site_name: TAKEN })).rejects.toThrow(
      'duplicate key',
    );
    await expect(refuseDuplicates(failingOnce(new Error('disk')), { site_name: TAKEN })).rejects.toThrow(
      'disk',
    );
  });
});
