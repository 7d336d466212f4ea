import {
  countsOfSubgroups,
  goldenThreadsOfSubgroups,
  membershipsOfSubgroups,
  phasesOfSubgroups,
  type Reading,
  subgroupsByIds,
} from '@heard/data';
import { manyEach, oneEach } from '../graphql/batch';

/** What hangs on subgroups, loaded together. */
export function subgroupLoaders(reading: Reading) {
  return {
    subgroup: oneEach(
      (ids) => subgroupsByIds(reading, ids),
      (subgroup) => subgroup.id,
    ),
    subgroupPhases: manyEach(
      (ids) => phasesOfSubgroups(reading, ids),
      (row) => row.subgroupId,
    ),
    subgroupThreads: manyEach(
      (ids) => goldenThreadsOfSubgroups(reading, ids),
      (row) => row.subgroupId,
    ),
    subgroupMembers: manyEach(
      (ids) => membershipsOfSubgroups(reading, ids),
      (row) => row.subgroupId,
    ),
    subgroupCounts: oneEach(
      (ids) => countsOfSubgroups(reading, ids),
      (row) => row.subgroupId,
    ),
  };
}
