import { type Reading } from '@heard/data';
import { actionLoaders } from '../actions/action.loaders';
import { personLoaders } from '../people/person.loaders';
import { programmeLoaders } from '../programme/programme.loaders';
import { subgroupLoaders } from '../subgroups/subgroup.loaders';

/** Every loader of one request; each feature makes its own. */
export function makeLoaders(reading: Reading) {
  return {
    ...actionLoaders(reading),
    ...personLoaders(reading),
    ...programmeLoaders(reading),
    ...subgroupLoaders(reading),
  };
}

/** Every loader of one request. */
export type Loaders = ReturnType<typeof makeLoaders>;
