import { earlierWellbeingVersions, type Reading } from '@heard/data';
import { manyEach } from '../graphql/batch';

/** What hangs on assessments of wellbeing, loaded together. */
export function wellbeingLoaders(reading: Reading) {
  return {
    earlierWellbeingVersions: manyEach(
      (ids) => earlierWellbeingVersions(reading, ids),
      (view) => view.id,
    ),
  };
}
