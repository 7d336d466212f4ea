import {
  actionsOfThemes,
  evidenceThresholds,
  exactEvidenceOf,
  goldenThreadsOfThemes,
  type Reading,
  themesByIds,
  themesMergedInto,
  themesOfActions,
  themesSplitFrom,
} from '@heard/data';
import { manyEach, oneEach } from '../graphql/batch';

/** What hangs on themes, loaded together. */
export function themeLoaders(reading: Reading) {
  let thresholds: ReturnType<typeof evidenceThresholds> | null = null;
  return {
    theme: oneEach(
      (ids) => themesByIds(reading, ids),
      (theme) => theme.id,
    ),
    themeThreads: manyEach(
      (ids) => goldenThreadsOfThemes(reading, ids),
      (row) => row.themeId,
    ),
    exactEvidence: oneEach(
      (ids) => exactEvidenceOf(reading, ids),
      (row) => row.id,
    ),
    themesMergedInto: manyEach(
      (ids) => themesMergedInto(reading, ids),
      (row) => row.themeId,
    ),
    themesSplitFrom: manyEach(
      (ids) => themesSplitFrom(reading, ids),
      (row) => row.themeId,
    ),
    actionsOfTheme: manyEach(
      (ids) => actionsOfThemes(reading, ids),
      (row) => row.themeId,
    ),
    themesOfAction: manyEach(
      (ids) => themesOfActions(reading, ids),
      (row) => row.actionId,
    ),
    evidenceThresholds: () => (thresholds ??= evidenceThresholds(reading)),
  };
}
