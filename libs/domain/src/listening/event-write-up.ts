import { daysBetween, type IsoDate } from '../calendar';
import { type ListeningEvent } from './listening-event';

/** How long an event that was held has waited to be written up. */
export const WRITE_UPS = ['not_due', 'due', 'late', 'loop_open'] as const;

/** One of WRITE_UPS. */
export type WriteUp = (typeof WRITE_UPS)[number];

/** After so many days the facilitators are reminded. */
export const LATE_AFTER_DAYS = 3;

/** After so many days the leads are told that the loop is open. */
export const LOOP_OPEN_AFTER_DAYS = 7;

/** How long the event has waited to be written up; the web box is written up by the program. */
export function writeUpOf(event: Pick<ListeningEvent, 'kind' | 'state' | 'heldOn'>, today: IsoDate): WriteUp {
  if (event.kind === 'web_box' || (event.state !== 'planned' && event.state !== 'open')) return 'not_due';
  const days = daysBetween(event.heldOn, today);
  if (days >= LOOP_OPEN_AFTER_DAYS) return 'loop_open';
  if (days >= LATE_AFTER_DAYS) return 'late';
  return days > 0 ? 'due' : 'not_due';
}
