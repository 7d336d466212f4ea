import { validate } from 'uuid';
import { BadRequest } from './refusal';

/** The id, or a refusal before it reaches the database. */
export function checkedId(id: string): string {
  if (!validate(id)) throw new BadRequest('An id is not one of ours. Go back to the list and choose again.');
  return id.toLowerCase();
}

/** Refuses when any of these, single or in lists, present or absent, is not an id. */
export function checkedIds(...ids: (string | string[] | null | undefined)[]): void {
  for (const id of ids.flat()) if (id) checkedId(id);
}
