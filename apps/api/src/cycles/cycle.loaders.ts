import { allCycles, cyclePeriodsOf, methodOf, type Reading, subgroupsInCycles } from '@heard/data';
import { manyEach } from '../graphql/batch';

/** Cycles, the method, and who is in which cycle, each loaded once when something asks for it. */
export function cycleLoaders(reading: Reading) {
  let cycles: ReturnType<typeof allCycles> | null = null;
  let method: ReturnType<typeof methodOf> | null = null;
  return {
    cycles: () => (cycles ??= allCycles(reading)),
    method: () => (method ??= methodOf(reading, reading.viewer.programmeId)),
    cyclePeriods: manyEach(
      (ids) => cyclePeriodsOf(reading, ids),
      (row) => row.subgroupId,
    ),
    subgroupsInCycle: manyEach(
      (ids) => subgroupsInCycles(reading, ids),
      (row) => row.cycleId,
    ),
  };
}
