import { postingsByIds, postingsOfEditions, type Reading } from '@heard/data';
import { manyEach, oneEach } from '../graphql/batch';

/** Postings, loaded together. */
export function postingLoaders(reading: Reading) {
  return {
    posting: oneEach(
      (ids) => postingsByIds(reading, ids),
      (posting) => posting.id,
    ),
    postingsOfEdition: manyEach(
      (ids) => postingsOfEditions(reading, ids),
      (posting) => posting.editionId,
    ),
  };
}
