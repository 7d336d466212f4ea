import { cleanLine, lengthOf } from '@heard/domain';
import { BadRequest } from './refusal';

const MOST = 200;

/** The words searched for, without what cannot be seen; null when there are none. More than anybody types is refused. */
export function searched(words: string | null | undefined): string | null {
  const clean = cleanLine(words ?? '');
  if (lengthOf(clean) > MOST) throw new BadRequest(`Search for ${MOST} characters or fewer.`);
  return clean || null;
}
