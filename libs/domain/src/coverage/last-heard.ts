import { addMonths, daysBetween, type IsoDate, spokenMonth } from '../calendar';
import { type CoverageAxis } from './axis';
import { type CoveredEvent } from './coverage';
import { endOfQuarter, quarterOf, spokenQuarter } from './quarter';
import { heardAt } from './quarter-counts';

/** Days without being heard after which a part counts as quiet. */
export const QUIET_DAYS = 90;

/** Whether a part of the organisation has been heard. */
export const COVERAGE_STATUSES = ['heard', 'quiet_90_days', 'never'] as const;

/** One of COVERAGE_STATUSES. */
export type CoverageStatus = (typeof COVERAGE_STATUSES)[number];

/** When a part was last heard, no finer than may be known. */
export interface LastHeard {
  status: CoverageStatus;
  /** A month for a site or shift, whose calendar everybody sees, else a quarter of release that is over; null when never. */
  period: { startsOn: IsoDate; label: string } | null;
}

/** Whether everybody sees from the calendar of events itself when a part along the axis was heard. */
export function isHeardInPublic(axis: CoverageAxis): boolean {
  return axis === 'site' || axis === 'shift';
}

/** When any of these parts was last heard. */
export function lastHeardOf(
  axis: CoverageAxis,
  parts: readonly string[],
  events: readonly CoveredEvent[],
  today: IsoDate,
): LastHeard {
  const isPublic = isHeardInPublic(axis);
  const days = events.flatMap((event) => {
    const day = dayHeard(axis, parts, event);
    if (day === null || day > today) return [];
    // Told at once, the release of one event would tell who was at it.
    return isPublic || quarterOf(day) < quarterOf(today) ? [day] : [];
  });
  const last = days.sort().at(-1);
  if (last === undefined) return { status: 'never', period: null };
  const startsOn = isPublic ? addMonths(`${last.slice(0, 7)}-01`, 0) : quarterOf(last);
  return {
    // Counted from the end of the quarter, for the day on which it turns would else tell which event it was.
    status:
      daysBetween(isPublic ? last : endOfQuarter(startsOn), today) > QUIET_DAYS ? 'quiet_90_days' : 'heard',
    period: { startsOn, label: isPublic ? spokenMonth(startsOn) : spokenQuarter(startsOn) },
  };
}

/** The day that counts: of the event where that is public, of the release of its numbers where they alone tell. */
function dayHeard(axis: CoverageAxis, parts: readonly string[], event: CoveredEvent): IsoDate | null {
  if (axis === 'site') return parts.includes(event.siteId ?? '') ? event.heldOn : null;
  if (axis === 'shift') return parts.includes(event.shift) ? event.heldOn : null;
  return heardAt(event, axis).some(({ part }) => parts.includes(part)) ? event.releasedOn : null;
}
