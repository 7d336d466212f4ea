import { addDays, addMonths, type IsoDate, spokenMonth } from '../calendar';

/** The first day of the calendar quarter in which a day lies. */
export function quarterOf(day: IsoDate): IsoDate {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
}

/** The last day of the quarter that begins on this day. */
export function endOfQuarter(quarter: IsoDate): IsoDate {
  return addDays(addMonths(quarter, 3), -1);
}

/** A quarter as it is said: `January to March 2025`. */
export function spokenQuarter(quarter: IsoDate): string {
  const [first = ''] = spokenMonth(quarter).split(' ');
  return `${first} to ${spokenMonth(addMonths(quarter, 2))}`;
}

/** The most quarters that are shown beside each other. */
export const MOST_QUARTERS = 12;

/** The quarters shown unless somebody asks for others. */
export const USUAL_QUARTERS = 4;

/** The quarters that are over, from the one in which `from` lies, oldest first; never more than MOST_QUARTERS of them. */
export function closedQuarters(from: IsoDate | null, today: IsoDate): IsoDate[] {
  const running = quarterOf(today);
  const earliest = addMonths(running, -3 * MOST_QUARTERS);
  const asked = from === null ? addMonths(running, -3 * USUAL_QUARTERS) : quarterOf(from);
  const quarters: IsoDate[] = [];
  for (let quarter = asked < earliest ? earliest : asked; quarter < running;) {
    quarters.push(quarter);
    quarter = addMonths(quarter, 3);
  }
  return quarters;
}
