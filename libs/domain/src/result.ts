/** What kind of refusal a problem is; the page chooses its manner by it, the message its words. */
export const PROBLEM_CODES = [
  'REQUIRED',
  'TOO_LONG',
  'INVALID',
  'NOT_FOUND',
  'NOT_ALLOWED',
  'WRONG_STATE',
  'STALE',
  'DUPLICATE',
  'TOO_MANY_TRIES',
  'EXPIRED',
] as const;

/** One of PROBLEM_CODES. */
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One reason why something was refused; the message says what to do. */
export interface Problem {
  /** The input it is about, by its GraphQL name; null when it is about the whole. */
  field: string | null;
  code: ProblemCode;
  message: string;
}

/** What a rule gives back: the new value, or every reason why not. Expected failure is data, never thrown. */
export type Result<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/** A result that went well. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** A result that was refused, with its reasons. */
export function fail(...problems: Problem[]): { ok: false; problems: Problem[] } {
  return { ok: false, problems };
}

/** One reason for a refusal. */
export function problem(field: string | null, code: ProblemCode, message: string): Problem {
  return { field, code, message };
}

/** The value when no check found a problem, else all the problems found. */
export function okUnless<T>(checks: readonly (Problem | null)[], value: () => T): Result<T> {
  const problems = checks.filter((found) => found !== null);
  return problems.length > 0 ? fail(...problems) : ok(value());
}

/** The refusal for what is absent and for what is hidden: the two look alike (house.md). */
export function notFound(noun: string): Problem {
  return problem(null, 'NOT_FOUND', `This ${noun} cannot be found. Go back to the list and choose again.`);
}

/** The refusal when somebody else saved first. */
export function stale(noun: string): Problem {
  return problem(
    null,
    'STALE',
    `Somebody changed this ${noun} while you had it open. Look at their version, then save yours again or keep theirs.`,
  );
}
