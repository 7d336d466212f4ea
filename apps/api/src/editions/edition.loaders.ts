import {
  answersByIds,
  answersOfEditions,
  editionsByIds,
  mailingsOfEditions,
  picturesByIds,
  previewLinksOfEditions,
  publishingSettings,
  type Reading,
  versionsOfEditions,
} from '@heard/data';
import { manyEach, oneEach } from '../graphql/batch';

/** What hangs on editions, loaded together. */
export function editionLoaders(reading: Reading) {
  let settings: ReturnType<typeof publishingSettings> | null = null;
  return {
    publishingSettings: () => (settings ??= publishingSettings(reading)),
    mailingOfEdition: oneEach(
      (ids) => mailingsOfEditions(reading, ids),
      (mailing) => mailing.editionId,
    ),
    edition: oneEach(
      (ids) => editionsByIds(reading, ids),
      (edition) => edition.id,
    ),
    answer: oneEach(
      (ids) => answersByIds(reading, ids),
      (answer) => answer.id,
    ),
    answersOfEdition: manyEach(
      (ids) => answersOfEditions(reading, ids),
      (answer) => answer.editionId,
    ),
    picture: oneEach(
      (ids) => picturesByIds(reading, ids),
      (picture) => picture.id,
    ),
    previewLinksOfEdition: manyEach(
      (ids) => previewLinksOfEditions(reading, ids),
      (link) => link.editionId,
    ),
    versionsOfEdition: manyEach(
      (ids) => versionsOfEditions(reading, ids),
      (version) => version.editionId,
    ),
  };
}
