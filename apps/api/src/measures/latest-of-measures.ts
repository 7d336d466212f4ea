import { measuresOfSubgroups, type Reading } from '@heard/data';
import {
  type Measure,
  type Movement,
  SPC_ASSURANCE_WORDS,
  SPC_VARIATION_WORDS,
  type SourcedReading,
  type SpcAssurance,
  type SpcVariation,
  spokenPeriod,
  spokenValue,
  tellMeasure,
} from '@heard/domain';

/** What the newest figures of a measure say, in words and as icons need it. */
export interface LatestOfMeasure {
  measureId: string;
  subgroupId: string;
  title: string;
  rhythm: 'year' | 'month';
  /** Such as `69.51 % in 2024`; empty while there is no figure to show. */
  latest: string;
  /** What was published, such as NHS Staff Survey 2024; empty while there is no figure to show. */
  source: string;
  /** Of a measure by the year: such as `+2.74 points`; empty where nothing is comparable. */
  movement: string;
  direction: Movement['direction'] | null;
  /** Of a measure by the month. */
  variation: SpcVariation | null;
  variationWords: string;
  /** Of a measure by the month with a target. */
  assurance: SpcAssurance | null;
  assuranceWords: string;
  /** All of it in sentences: latest figure, movement or variation, comparators, target. */
  summary: string;
}

/**
 * What the newest figures of the measures of these subgroups say, by subgroup and there by title, in one statement. What is
 * under embargo is left out unless it is asked for: a paper or a page that goes out never asks.
 */
export async function latestOfMeasures(
  reading: Reading,
  subgroupIds: readonly string[],
  { seesEmbargoed }: { seesEmbargoed: boolean } = { seesEmbargoed: false },
): Promise<Map<string, LatestOfMeasure[]>> {
  const found = new Map<string, LatestOfMeasure[]>(subgroupIds.map((id) => [id, []]));
  if (subgroupIds.length === 0) return found;
  for (const view of await measuresOfSubgroups(reading, subgroupIds, { seesEmbargoed })) {
    const { subgroupId } = view;
    if (subgroupId !== null) found.get(subgroupId)?.push(latestOf({ ...view, subgroupId }, view.threshold));
  }
  return found;
}

/** What the newest of the readings that are given says of a measure; whoever gives them knows what may be seen. */
export function latestOf(
  measure: Measure & { subgroupId: string; readings: readonly SourcedReading[] },
  threshold: number,
): LatestOfMeasure {
  const { id, title, rhythm, unit, subgroupId } = measure;
  const story = tellMeasure(measure, measure.readings, threshold);
  const last = story?.points.findLast((point) => typeof point.reading?.value === 'number');
  const value = last?.reading?.value ?? null;
  const variation = story?.chart?.variation ?? null;
  const assurance = story?.chart?.assurance ?? null;
  return {
    ...{ measureId: id, subgroupId, title, rhythm },
    latest: last && value !== null ? `${spokenValue(value, unit)} in ${spokenPeriod(last.period)}` : '',
    source: value === null ? '' : (story?.vintage.release ?? ''),
    movement: story?.movement?.words ?? '',
    direction: story?.movement?.direction ?? null,
    ...{ variation, variationWords: variation ? SPC_VARIATION_WORDS[variation] : '' },
    ...{ assurance, assuranceWords: assurance ? SPC_ASSURANCE_WORDS[assurance] : '' },
    summary: story?.summary ?? 'There is no figure to show.',
  };
}
