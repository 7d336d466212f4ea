import { spokenMonth } from '../calendar';
import { type SpcImprovement } from '../spc/spc-chart';
import { type Measure, type MeasureUnit, nextPeriod, type Period, tidy } from './measure';
import { type ToldReading } from './reading-suppression';
import { twoProportionTest } from './significance';

/** One place of a series: a period, with its reading or none. */
export interface SeriesPoint {
  period: Period;
  /** Null where the file has nothing for the period: a gap. */
  reading: ToldReading | null;
  /** The question is another one from here on: nothing before is comparable. */
  isBreak: boolean;
}

/** What significance a change has, and who says so. */
export interface Significance {
  by: 'source' | 'us';
  isSignificant: boolean;
  /** In a sentence that names whose judgement it is. */
  sentence: string;
}

/** A change between two neighbouring periods of one series. */
export interface Movement {
  from: Period;
  to: Period;
  /** In percentage points for per cent, else in the unit of the measure. */
  change: number;
  direction: 'better' | 'worse' | 'same' | 'neither';
  /** `+2.74 points`. */
  words: string;
  significance: Significance | null;
}

/** The readings of one vintage and one part as a series: in order, with every period between, gaps and breaks marked. */
export function seriesOf(readings: readonly ToldReading[], breaks: readonly Period[]): SeriesPoint[] {
  const byPeriod = new Map(readings.map((reading) => [reading.period, reading]));
  const periods = [...byPeriod.keys()].sort();
  const last = periods.at(-1);
  const points: SeriesPoint[] = [];
  let before = '';
  for (let period = periods[0]; period !== undefined && last !== undefined && period <= last;) {
    const since = before;
    const isBreak = since !== '' && breaks.some((each) => since < each && each <= (period ?? ''));
    points.push({ period, reading: byPeriod.get(period) ?? null, isBreak });
    before = period;
    period = nextPeriod(period);
  }
  return points;
}

/**
 * The change to the last period of a series from the one before; null when there is nothing to compare: the one before is
 * missing or hidden, of another vintage, or the question was another one.
 */
export function lastMovement(
  series: readonly SeriesPoint[],
  measure: Pick<Measure, 'unit' | 'improvement'>,
): Movement | null {
  const [before, last] = [series.at(-2), series.at(-1)];
  if (!before?.reading || !last?.reading || last.isBreak) return null;
  return movementBetween(before.reading, last.reading, measure);
}

/** The change from one reading to another; null when they are no two tellings of one thing, or one is hidden. */
export function movementBetween(
  from: ToldReading,
  to: ToldReading,
  { unit, improvement }: Pick<Measure, 'unit' | 'improvement'>,
): Movement | null {
  const samePart = from.part?.dimension === to.part?.dimension && from.part?.name === to.part?.name;
  if (from.measureId !== to.measureId || from.vintage !== to.vintage || !samePart) return null;
  if (from.value === null || to.value === null) return null;
  const change = tidy(to.value - from.value);
  return {
    ...{ from: from.period, to: to.period, change },
    direction: directionOf(change, improvement),
    words: spokenChange(change, unit),
    significance: unit === 'percent' ? significanceOf(from, to) : null,
  };
}

function directionOf(change: number, improvement: SpcImprovement): Movement['direction'] {
  if (change === 0) return 'same';
  if (improvement === 'neutral') return 'neither';
  return change > 0 === (improvement === 'increase') ? 'better' : 'worse';
}

/** What the source says of the change, else our own check when both bases are known, else nothing. */
function significanceOf(from: ToldReading, to: ToldReading): Significance | null {
  if (to.publishedSignificance) {
    const isSignificant = to.publishedSignificance !== 'no_difference';
    const sentence = isSignificant
      ? `A significant change, as published: ${to.publishedSignificance}.`
      : 'No significant change, as published.';
    return { by: 'source', isSignificant, sentence };
  }
  if (from.base === null || to.base === null || from.value === null || to.value === null) return null;
  const test = twoProportionTest(
    { percent: from.value, base: from.base },
    { percent: to.value, base: to.base },
  );
  if (!test) return null;
  const sentence = test.isSignificant
    ? 'By our own check, more than chance alone would bring. The source does not say.'
    : 'By our own check, no more than chance could bring. The source does not say.';
  return { by: 'us', isSignificant: test.isSignificant, sentence };
}

/** A value as it is said: `69.51 %`, `3.2`, `1,204`. */
export function spokenValue(value: number, unit: MeasureUnit): string {
  return unit === 'percent' ? `${rounded(value)} %` : rounded(value);
}

/** A change as it is said; between two percentages it is so many points, never per cent. */
export function spokenChange(change: number, unit: MeasureUnit): string {
  const sign = change > 0 ? '+' : change < 0 ? '−' : '';
  const size = rounded(Math.abs(change));
  if (unit !== 'percent') return `${sign}${size}`;
  return `${sign}${size} ${size === '1' ? 'point' : 'points'}`;
}

/** A period as it is said: `2024` or `March 2024`. */
export function spokenPeriod(period: Period): string {
  return period.includes('-') ? spokenMonth(`${period}-01`) : period;
}

function rounded(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
}
