import { actionsByIds, coOwnersOf, goldenThreadsOf, lastStepsOf, type Reading } from '@heard/data';
import { manyEach, oneEach } from '../graphql/batch';

/** What hangs on actions, loaded together. */
export function actionLoaders(reading: Reading) {
  return {
    action: oneEach(
      (ids) => actionsByIds(reading, ids),
      (action) => action.id,
    ),
    coOwners: manyEach(
      (ids) => coOwnersOf(reading, ids),
      (row) => row.actionId,
    ),
    goldenThreads: manyEach(
      (ids) => goldenThreadsOf(reading, ids),
      (row) => row.actionId,
    ),
    lastStep: oneEach(
      (ids) => lastStepsOf(reading, ids),
      (row) => row.actionId,
    ),
  };
}
