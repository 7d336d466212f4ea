import { type FieldError } from '@heard/ui';
import { type ShownPicture } from './answer-words';

/** A picture that is there now, or what to tell about it; `isUnsent` when the same may be sent again as it is. */
export type PictureSent = { picture: ShownPicture } | { errors: FieldError[]; isUnsent: boolean };

const failed = (message: string, isUnsent = true): PictureSent => ({
  errors: [{ field: 'picture', message }],
  isUnsent,
});

/** Adds a picture to an edition under an id of ours: sent twice, it is added once. */
export async function sendPicture(editionId: string, id: string, file: File): Promise<PictureSent> {
  const form = new FormData();
  form.append('picture', file);
  let answer: Response;
  try {
    answer = await fetch(`/editions/${editionId}/pictures/${id}`, {
      method: 'POST',
      body: form,
      credentials: 'same-origin',
      // Another site's form cannot set this.
      headers: { 'x-heard': '1' },
    });
  } catch {
    return failed('The picture could not be sent. Check your connection and send it again.');
  }
  const body: unknown = await answer.json().catch(() => null);
  const { width, height, errors } = (body ?? {}) as Record<string, unknown>;
  if (answer.ok && typeof width === 'number' && typeof height === 'number')
    return {
      picture: { id, width, height, address: `/editions/${editionId}/pictures/${id}-small.jpg` },
    };
  if (answer.status === 401)
    return failed('You have been signed out. What you typed is kept: sign in and choose the picture again.');
  const [first] = Array.isArray(errors) ? (errors as { message?: unknown }[]) : [];
  if (typeof first?.message === 'string') return failed(first.message, answer.status === 429);
  // A proxy in front may take less than we do.
  if (answer.status === 413) return failed('This picture is too large. Choose a smaller one.', false);
  return failed('The picture could not be added. Try again.');
}
