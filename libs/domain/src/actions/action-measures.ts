import { type IsoDate } from '../calendar';
import { isEmbargoed } from '../measures/measure-policy';
import { problem, type Problem } from '../result';
import { cleanLine } from '../text';
import { type Action, type ActionMeasure } from './action';

/** How many measures one action may have. */
export const MAX_ACTION_MEASURES = 5;

/** What is known of a measure that an action names, and of the reading that is to be its baseline. */
export interface NamedMeasure {
  measureId: string;
  title: string;
  /** The reading of the whole organisation; null when there is none such. */
  reading: { base: number | null; embargoedUntil: IsoDate | null } | null;
}

/** The measures of an action in an order that does not depend on how they were typed. */
export function cleanMeasures(measures: readonly ActionMeasure[]): ActionMeasure[] {
  return measures
    .map(({ measureId, baseline }) => ({
      measureId,
      baseline: baseline && { vintage: cleanLine(baseline.vintage), period: cleanLine(baseline.period) },
    }))
    .sort((one, other) => (one.measureId < other.measureId ? -1 : 1));
}

/** What is wrong with the measures of an action by themselves; null when nothing is. */
export function checkActionMeasures(measures: readonly ActionMeasure[]): Problem | null {
  if (measures.length > MAX_ACTION_MEASURES)
    return problem('measures', 'INVALID', `Choose at most ${MAX_ACTION_MEASURES} measures.`);
  return new Set(measures.map(({ measureId }) => measureId)).size < measures.length
    ? problem('measures', 'DUPLICATE', 'A measure is there twice. Keep one.')
    : null;
}

/** The measures that are not as they were: only those are looked at again, since figures may have moved on. */
export function changedMeasures(
  before: readonly ActionMeasure[],
  after: readonly ActionMeasure[],
): ActionMeasure[] {
  const kept = new Set(cleanMeasures(before).map((each) => JSON.stringify(each)));
  return cleanMeasures(after).filter((each) => !kept.has(JSON.stringify(each)));
}

/**
 * What keeps these measures from an action: not of this programme, or a baseline that is no figure everybody may see, or
 * one from after the action was launched. A figure under embargo is refused as one that is not there.
 */
export function checkBaselines(
  { launchedOn }: Pick<Action, 'launchedOn'>,
  measures: readonly ActionMeasure[],
  named: readonly NamedMeasure[],
  { threshold, today }: { threshold: number; today: IsoDate },
): Problem | null {
  for (const { measureId, baseline } of measures) {
    const found = named.find((each) => each.measureId === measureId);
    if (!found) return problem('measures', 'NOT_FOUND', 'Choose measures of this programme.');
    if (baseline === null) continue;
    const { title, reading } = found;
    if (!reading || isEmbargoed(reading.embargoedUntil, today)) {
      const message = `“${title}” has no figure that everybody may see for that time. Choose another baseline.`;
      return problem('measures', 'NOT_FOUND', message);
    }
    if (reading.base !== null && reading.base < threshold) {
      const message = `The baseline of “${title}” is about too few people. Choose another one.`;
      return problem('measures', 'NOT_ALLOWED', message);
    }
    if (launchedOn !== null && baseline.period > launchedOn.slice(0, baseline.period.length)) {
      const message = `The baseline of “${title}” is from after the launch. Choose one from before.`;
      return problem('measures', 'INVALID', message);
    }
  }
  return null;
}
