import { peopleByIds, type Reading, rolesOfPeople } from '@heard/data';
import { oneEach } from '../graphql/batch';

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
  };
}
