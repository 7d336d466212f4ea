import { duplicateIn } from '@heard/data';
import { fail, type Problem, type Result } from '@heard/domain';

/**
 * Runs a use case, and says by the name of the unique index what to tell the one of two who came second. Its own checks
 * say the same to whoever comes later; this is for the moment between. A create that was sent twice at once runs again
 * and finds the row of the first.
 */
export async function refuseDuplicates<T>(
  run: () => Promise<Result<T>>,
  refusals: Record<string, Problem>,
): Promise<Result<T>> {
  try {
    return await run();
  } catch (error) {
    const index = duplicateIn(error);
    if (index?.endsWith('_pkey')) return run();
    const refusal = index && refusals[index];
    if (!refusal) throw error;
    return fail(refusal);
  }
}
