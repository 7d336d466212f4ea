import {
  actionsOwnedBy,
  actionsToGiveAwayOf,
  membershipsOfPeople,
  peopleByIds,
  type Reading,
  rolesOfPeople,
} from '@heard/data';
import { manyEach, oneEach } from '../graphql/batch';

/** What hangs on people, loaded together. */
export function personLoaders(reading: Reading) {
  return {
    person: oneEach(
      (ids) => peopleByIds(reading, ids),
      (person) => person.id,
    ),
    roles: oneEach(
      (ids) => rolesOfPeople(reading, ids),
      (row) => row.personId,
    ),
    memberships: manyEach(
      (ids) => membershipsOfPeople(reading, ids),
      (row) => row.personId,
    ),
    actionsToGiveAway: oneEach(
      (ids) => actionsToGiveAwayOf(reading, ids),
      (row) => row.personId,
    ),
    ownedActions: manyEach(
      (ids) => actionsOwnedBy(reading, ids),
      (row) => row.personId,
    ),
  };
}
