import { type IsoDate } from '../calendar';
import { type SpcChart, type SpcPoint } from '../spc/spc-chart';
import { breaksOf, type Measure, type MeasureReading, type Period } from './measure';
import { chartOf } from './measure-chart';
import { lastMovement, type Movement, type SeriesPoint, seriesOf } from './movement';
import { tellReadings, type ToldReading } from './reading-suppression';
import { spokenSeries } from './series-words';

/** A reading with where it comes from. */
export interface SourcedReading extends MeasureReading {
  /** What its file is called: such as NHS Staff Survey 2024. */
  release: string;
  releasedOn: IsoDate;
  embargoedUntil: IsoDate | null;
}

/** One telling of history that a measure has readings of. */
export interface Vintage {
  name: string;
  release: string;
  releasedOn: IsoDate;
  /** The latest day of those that its files name; null when none is under embargo. */
  embargoedUntil: IsoDate | null;
}

/** One place of a series, with its place on the control chart where there is one. */
export interface StoryPoint extends SeriesPoint {
  onChart: SpcPoint | null;
  /** Why the limits begin anew here; empty where they do not. */
  rebase: string;
}

/** A measure as it is told from one vintage. */
export interface MeasureStory {
  vintage: Vintage;
  points: StoryPoint[];
  /** Of a measure by the year. */
  movement: Movement | null;
  /** Of a measure by the month; a survey by the year has too few points for limits. */
  chart: SpcChart | null;
  /** The parts of the organisation in the last period that has any. */
  parts: { period: Period; readings: ToldReading[] } | null;
  /** The chart in sentences. */
  summary: string;
}

/** The vintages of some readings, newest release first. */
export function vintagesOf(readings: readonly SourcedReading[]): Vintage[] {
  const vintages = new Map<string, Vintage>();
  for (const { vintage: name, release, releasedOn, embargoedUntil } of readings) {
    const known = vintages.get(name);
    const latest = [known?.embargoedUntil, embargoedUntil].filter((day) => typeof day === 'string').sort();
    const newest = known && known.releasedOn >= releasedOn ? known : { release, releasedOn };
    vintages.set(name, {
      ...{ name, release: newest.release, releasedOn: newest.releasedOn },
      embargoedUntil: latest.at(-1) ?? null,
    });
  }
  return [...vintages.values()].sort((one, other) =>
    `${one.releasedOn} ${one.name}` < `${other.releasedOn} ${other.name}` ? 1 : -1,
  );
}

/**
 * A measure as it may be told from those of its readings that the viewer may see: of one vintage, the newest unless another
 * is named; null when there is none.
 */
export function tellMeasure(
  measure: Measure,
  readings: readonly SourcedReading[],
  threshold: number,
  wanted: string | null = null,
): MeasureStory | null {
  const vintages = vintagesOf(readings);
  const vintage = wanted === null ? vintages[0] : vintages.find(({ name }) => name === wanted);
  if (!vintage) return null;
  const told = tellEach(
    readings.filter((reading) => reading.vintage === vintage.name),
    threshold,
  );
  const series = seriesOf(
    told.filter(({ part }) => part === null),
    breaksOf(measure),
  );
  // Of months the chart says whether anything has changed; two of them compared would say it where nothing has.
  const movement = measure.rhythm === 'month' ? null : lastMovement(series, measure);
  const chart = measure.rhythm === 'month' && series.length > 0 ? chartOf(series, measure) : null;
  const reasons = new Map(chart ? measure.rebases.map(({ period, reason }) => [period, reason]) : []);
  const points = series.map((point, at) => ({
    ...{ ...point, onChart: chart?.points[at] ?? null },
    rebase: reasons.get(point.period) ?? '',
  }));
  const ofParts = told.filter(({ part }) => part !== null);
  const period = ofParts
    .map((reading) => reading.period)
    .sort()
    .at(-1);
  const parts =
    period === undefined
      ? null
      : { period, readings: ofParts.filter((reading) => reading.period === period) };
  const summary = spokenSeries(measure, points, movement, chart);
  return { vintage, points, movement, chart, parts, summary };
}

/** Each period is told by itself: the parts of one year hide nothing of another. */
function tellEach(readings: readonly SourcedReading[], threshold: number): ToldReading[] {
  const periods = [...new Set(readings.map(({ period }) => period))];
  return periods.flatMap((period) =>
    tellReadings(
      readings.filter((reading) => reading.period === period),
      threshold,
    ),
  );
}
