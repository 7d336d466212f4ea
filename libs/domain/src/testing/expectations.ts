import { type Problem, type Result } from '../result';

/** The value of a result that a spec expects to be ok; throws with the problems otherwise. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Refused: ${result.problems.map(shortly).join('; ')}`);
  return result.value;
}

/** The problems of a result as `field CODE`, none when it is ok. */
export function refusalsOf(result: Result<unknown>): string[] {
  return result.ok ? [] : result.problems.map(({ field, code }) => `${field ?? '*'} ${code}`);
}

/** The first message of a refusal. */
export function messageOf(result: Result<unknown>): string {
  return result.ok ? '' : (result.problems[0]?.message ?? '');
}

function shortly({ field, code, message }: Problem): string {
  return `${field ?? '*'} ${code} ${message}`;
}
