import { addDays, type IsoDate } from '../calendar';

/** The first day on which the notes of an event are deleted, so many days after they were released. */
export function notesDueOn(releasedOn: IsoDate, noteDays: number): IsoDate {
  return addDays(releasedOn, noteDays);
}

/** The last day of release whose notes are due today. */
export function dueWhenReleasedBy(today: IsoDate, noteDays: number): IsoDate {
  return addDays(today, -noteDays);
}

/** Events whose notes one run deletes: few enough that nobody waits for the database meanwhile. */
export const EVENTS_PER_RUN = 20;
