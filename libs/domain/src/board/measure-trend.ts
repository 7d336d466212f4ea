import { type IsoDate } from '../calendar';
import { type SourcedReading } from '../measures/measure-story';
import { type Movement } from '../measures/movement';
import { type SpcVariation } from '../spc/spc-chart';
import { type BoardChange } from './board-changes';

/** Whether a measure is moving, in one word; `unknown` where nothing is comparable. */
export const MEASURE_TRENDS = ['better', 'worse', 'steady', 'changed', 'unknown'] as const;

/** One of MEASURE_TRENDS. */
export type MeasureTrend = (typeof MEASURE_TRENDS)[number];

/** What the newest figures of a measure say, as far as a trend is made of it. */
export interface MeasureMoves {
  /** Of a measure by the year. */
  direction: Movement['direction'] | null;
  /** Of a measure by the month. */
  variation: SpcVariation | null;
}

/** The trend of a measure: by its control chart where it has one, else by its last movement. */
export function measureTrend({ direction, variation }: MeasureMoves): MeasureTrend {
  if (variation !== null) {
    if (variation.startsWith('improvement')) return 'better';
    if (variation.startsWith('concern')) return 'worse';
    return variation === 'common_cause' ? 'steady' : 'changed';
  }
  if (direction === null) return 'unknown';
  if (direction === 'same') return 'steady';
  return direction === 'neither' ? 'changed' : direction;
}

/** A reading with the day on which it was taken in. */
export type KnownReading = SourcedReading & { knownOn: IsoDate };

/** The readings that everybody knew at the end of a day: taken in by then, and no longer under embargo. */
export function readingsKnownOn(readings: readonly KnownReading[], day: IsoDate): KnownReading[] {
  return readings.filter(
    ({ knownOn, embargoedUntil }) => knownOn <= day && (embargoedUntil === null || embargoedUntil <= day),
  );
}

/** A measure as it was told on a day: its newest figure in words, empty while there was none, and its trend. */
export interface MeasureToldOn {
  id: string;
  latest: string;
  trend: MeasureTrend;
}

const MOVES: Record<MeasureTrend, string> = {
  better: 'with a newer figure, moving for the better',
  worse: 'with a newer figure, moving for the worse',
  steady: 'with a newer figure, that moves as before',
  changed: 'with a newer figure, that moved',
  unknown: 'with a newer figure, not comparable with one before',
};

/** The measures that have a newer figure than then, by how they move now. */
export function measureChanges(then: readonly MeasureToldOn[], now: readonly MeasureToldOn[]): BoardChange[] {
  const newer = now.filter(
    ({ id, latest }) => latest !== '' && latest !== then.find((each) => each.id === id)?.latest,
  );
  return MEASURE_TRENDS.flatMap((trend): BoardChange[] => {
    const ids = newer.filter((each) => each.trend === trend).map(({ id }) => id);
    if (ids.length === 0) return [];
    const measures = ids.length === 1 ? '1 measure' : `${ids.length} measures`;
    return [{ kind: 'measure', words: `${measures} ${MOVES[trend]}`, ids }];
  });
}
