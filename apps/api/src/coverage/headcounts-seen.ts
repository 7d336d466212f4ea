import { createHash } from 'node:crypto';
import { type Headcount, inOrder } from '@heard/domain';

/** A short text that changes whenever a headcount does: what a version is to one row, this is to all of them. */
export function seenOf(headcounts: readonly Headcount[]): string {
  return createHash('sha256')
    .update(JSON.stringify(inOrder(headcounts)))
    .digest('hex')
    .slice(0, 16);
}
