import { type IsoDate } from '../calendar';
import { quarterOf } from '../coverage/quarter';

/** How many events with released notes were held in a quarter, by its first day. */
export interface QuarterOfEvents {
  quarter: IsoDate;
  events: number;
}

/**
 * From when a theme counts as heard, as everybody may know it: never the day of an event, but the first day of the quarter
 * of its first one. A quarter with fewer events than a theme must come from is told together with those after it, until
 * there are enough: else it would name the event. The stretches are the same for every theme, counted from the oldest
 * quarter on, so that no two themes tell apart what lies within one. Null while there are too few events for any.
 */
export function heardFrom(
  firstMonth: IsoDate,
  quarters: readonly QuarterOfEvents[],
  leastEvents: number,
): IsoDate | null {
  const first = quarterOf(firstMonth);
  let from: IsoDate | null = null;
  let events = 0;
  for (const each of quarters.toSorted((one, other) => (one.quarter < other.quarter ? -1 : 1))) {
    from ??= each.quarter;
    events += each.events;
    if (events < leastEvents) continue;
    if (first <= each.quarter) return from <= first ? from : null;
    from = null;
    events = 0;
  }
  return null;
}
