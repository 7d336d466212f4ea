import { type Baseline } from '../actions/action';
import { type SpcVariation } from '../spc/spc-chart';
import { breaksOf, type Measure, type MeasureReading } from './measure';
import { chartOf } from './measure-chart';
import { type SourcedReading, vintagesOf } from './measure-story';
import { type Movement, movementBetween, seriesOf, spokenPeriod, spokenValue } from './movement';
import { tellReadings } from './reading-suppression';

/** From where the measure of an action sets out, and what the figures have done since. */
export interface SinceBaseline {
  /** Such as `66.77 % in 2023`; null when there is none, or none that the viewer may see. */
  baseline: string | null;
  /** Of a measure by the year, in its newest vintage; null while there is nothing later, or nothing comparable. */
  movement: Movement | null;
  /** Of a measure by the month: what its chart says now; null for one by the year. */
  variation: SpcVariation | null;
}

/**
 * What the readings that the viewer may see say of a measure since an action's baseline. The baseline is told as it was
 * when it was chosen; the movement from its year on only within the newest vintage, which tells that year too.
 */
export function sinceBaseline(
  measure: Measure,
  readings: readonly SourcedReading[],
  baseline: Baseline | null,
  threshold: number,
): SinceBaseline {
  const whole = readings.filter(({ part }) => part === null);
  const told = (one: MeasureReading | undefined) =>
    one ? (tellReadings([one], threshold)[0] ?? null) : null;
  const chosen = told(
    whole.find((each) => each.vintage === baseline?.vintage && each.period === baseline.period),
  );
  const words =
    chosen === null || chosen.value === null
      ? null
      : `${spokenValue(chosen.value, measure.unit)} in ${spokenPeriod(chosen.period)}`;
  const newest = vintagesOf(whole)[0]?.name;
  const own = whole.filter(({ vintage }) => vintage === newest).map((each) => told(each));
  const series = seriesOf(
    own.filter((each) => each !== null),
    breaksOf(measure),
  );
  if (measure.rhythm === 'month')
    return {
      baseline: words,
      movement: null,
      variation: series.length > 0 ? chartOf(series, measure).variation : null,
    };
  const last = series.findLast(({ reading }) => typeof reading?.value === 'number');
  const from = series.find(({ period }) => period === baseline?.period);
  const isBroken = series.some(
    ({ period, isBreak }) => isBreak && from && last && period > from.period && period <= last.period,
  );
  const isLater = from && last && last.period > from.period && !isBroken;
  const movement =
    isLater && from.reading && last.reading ? movementBetween(from.reading, last.reading, measure) : null;
  return { baseline: words, movement, variation: null };
}
