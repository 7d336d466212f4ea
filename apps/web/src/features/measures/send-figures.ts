import { type FieldError } from '@heard/ui';

/** What is said of a file of figures when it is sent. */
export interface SaidOfFile {
  layout: string;
  release: string;
  vintage: string;
  releasedOn: string;
  embargoedUntil: string;
  organisationCode: string;
}

type Sent = { id: string } | { errors: FieldError[] };

const failed = (message: string): Sent => ({ errors: [{ field: 'file', message }] });

function errorsIn(body: unknown): FieldError[] {
  const errors = (body as { errors?: unknown } | null)?.errors;
  if (!Array.isArray(errors)) return [];
  return errors
    .filter((each: unknown) => typeof (each as FieldError | null)?.message === 'string')
    .map((each: FieldError) => ({ field: each.field, message: each.message }));
}

/** Sends a file of figures to be checked; gives the import's id, or what to tell about it. */
export async function sendFigures(file: File, said: SaidOfFile): Promise<Sent> {
  const form = new FormData();
  // The file comes last: what is said of it is known before it is read.
  for (const [name, value] of Object.entries(said)) form.append(name, String(value));
  form.append('file', file);
  let answer: Response;
  try {
    answer = await fetch('/measures/import', {
      method: 'POST',
      body: form,
      credentials: 'same-origin',
      // Another site's form cannot set this.
      headers: { 'x-heard': '1' },
    });
  } catch {
    return failed(
      'The file could not be sent. Check your connection, and if you changed the file meanwhile choose it again.',
    );
  }
  const body: unknown = await answer.json().catch(() => null);
  const id = (body as { id?: unknown } | null)?.id;
  if (answer.ok && typeof id === 'string') return { id };
  const errors = errorsIn(body);
  if (errors.length > 0) return { errors };
  if (answer.status === 401) return failed('You have been signed out. Sign in and send the file again.');
  if (answer.status === 413)
    return failed('The file is too large. Leave out the sheets that are not needed.');
  return failed('The file could not be checked. Try again.');
}
