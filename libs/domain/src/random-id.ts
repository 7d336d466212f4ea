import { problem, type Problem } from './result';

const RANDOM_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Whether an id is random: any other kind of UUID carries the moment at which it was made. */
export function isRandomId(id: string): boolean {
  return RANDOM_ID.test(id.toLowerCase());
}

/** Refuses an id that is not random, for a noun whose id must not tell when it was made (ADR 0013). */
export function checkRandomId(noun: string, id: string): Problem | null {
  if (isRandomId(id)) return null;
  return problem(
    'id',
    'INVALID',
    `The id of a ${noun} must be a random UUID (version 4): any other kind tells when the ${noun} was made.`,
  );
}
