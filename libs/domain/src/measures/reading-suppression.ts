import { suppress } from '../coverage/suppression';
import { type MeasureReading } from './measure';

/** A value as it may be seen: with nothing of it when it is about too few people. */
export type ToldReading = Omit<MeasureReading, 'value'> & { value: number | null; isHidden: boolean };

/** What a page says in place of a hidden value. */
export const HIDDEN_READING =
  'Hidden, so that nobody can tell who answered. Look at larger parts of the organisation instead.';

/**
 * The readings of one measure, period and vintage as they may be seen. A value of fewer people than the threshold is
 * hidden, and of the parts of one dimension the next smallest with it, since the whole and the other parts would give it
 * away (domain.md, rule 5). A part whose base nobody knows is hidden too.
 */
export function tellReadings(readings: readonly MeasureReading[], threshold: number): ToldReading[] {
  const shown = new Set<MeasureReading>();
  for (const siblings of dimensionsOf(readings)) {
    const counted = siblings.filter(({ base }) => base !== null);
    const { cells } = suppress(
      counted.map(({ base }) => base ?? 0),
      { threshold },
    );
    counted.forEach((reading, at) => {
      if (cells[at]?.is === 'shown') shown.add(reading);
    });
  }
  for (const reading of readings) {
    if (reading.part === null && (reading.base === null || reading.base >= threshold)) shown.add(reading);
  }
  return readings.map((reading) => {
    if (shown.has(reading)) return { ...reading, isHidden: false };
    const nothing = { value: null, base: null, comparators: null, publishedSignificance: null };
    return { ...reading, ...nothing, isHidden: true };
  });
}

/** The readings of parts, those of one dimension together. */
function dimensionsOf(readings: readonly MeasureReading[]): MeasureReading[][] {
  const byDimension = new Map<string, MeasureReading[]>();
  for (const reading of readings) {
    if (reading.part === null) continue;
    const siblings = byDimension.get(reading.part.dimension) ?? [];
    byDimension.set(reading.part.dimension, [...siblings, reading]);
  }
  return [...byDimension.values()];
}
