import { type Reading, toldReactionCounts } from '@heard/data';
import { manyEach } from '../graphql/batch';

/** What hangs on answers that are out, loaded together. */
export function reactionLoaders(reading: Reading) {
  return {
    toldReactions: manyEach(
      (ids) => toldReactionCounts(reading, ids),
      (count) => count.answerId,
    ),
  };
}
