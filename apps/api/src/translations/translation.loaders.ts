import {
  type Reading,
  toldWordsOfEditions,
  translationsOfEditions,
  translatorsOfEditions,
} from '@heard/data';
import { manyEach, oneEach } from '../graphql/batch';

/** Translations, loaded together. */
export function translationLoaders(reading: Reading) {
  return {
    translationsOfEdition: manyEach(
      (ids) => translationsOfEditions(reading, ids),
      (translation) => translation.editionId,
    ),
    translatorsOfEdition: manyEach(
      (ids) => translatorsOfEditions(reading, ids),
      (translator) => translator.editionId,
    ),
    toldWordsOfEdition: oneEach(
      (ids) => toldWordsOfEditions(reading, ids),
      (told) => told.editionId,
    ),
  };
}
