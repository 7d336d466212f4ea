import { type Reading, subgroupsByIds } from '@heard/data';
import { oneEach } from '../graphql/batch';

/** What hangs on subgroups, loaded together. */
export function subgroupLoaders(reading: Reading) {
  return {
    subgroup: oneEach(
      (ids) => subgroupsByIds(reading, ids),
      (subgroup) => subgroup.id,
    ),
  };
}
