import { peopleHeardOf, type Reading } from '@heard/data';
import { oneEach } from '../graphql/batch';

/** Numbers of people heard, loaded together; whoever asks has asked the policy. */
export function noteLoaders(reading: Reading) {
  return {
    peopleHeard: oneEach(
      (ids) => peopleHeardOf(reading, ids),
      (heard) => heard.eventId,
    ),
  };
}
