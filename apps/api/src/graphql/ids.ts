import { validate } from 'uuid';
import { BadRequest } from './refusal';

/** Whether it could be the id of anything: an address with a slip in it names nothing, like any other unknown one. */
export function isId(id: string): boolean {
  return validate(id);
}

/** The id, or a refusal before it reaches the database. */
export function checkedId(id: string): string {
  if (!validate(id)) throw new BadRequest('An id is not one of ours. Go back to the list and choose again.');
  return id.toLowerCase();
}

/** Refuses when any of these, single or in lists, is not an id; one that is absent or not chosen is let through. */
export function checkedIds(...ids: (string | string[] | null | undefined)[]): void {
  for (const id of ids) {
    if (Array.isArray(id)) id.forEach(checkedId);
    else if (id) checkedId(id);
  }
}

/** The input with these ids in the one way they are written, so that they compare; what is not chosen stays so. */
export function withIds<Input extends object>(input: Input, ...fields: (keyof Input)[]): Input {
  const written = fields.map((field) => {
    const id = input[field] as string | string[] | null | undefined;
    return [field, Array.isArray(id) ? id.map(checkedId) : id && checkedId(id)];
  });
  return { ...input, ...Object.fromEntries(written) };
}
