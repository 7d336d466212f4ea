import { problem, type Problem } from './result';

/** A calendar day in Europe/London, `YYYY-MM-DD`; two of them compare as text. */
export type IsoDate = string;

const DAY = 86_400_000;

/** Whether the text is a day that exists, written `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && isoDate(time) === text;
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((startOf(to) - startOf(from)) / DAY);
}

/** The day so many days later, or earlier when negative. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return isoDate(startOf(day) + days * DAY);
}

/** The same day so many months later, or the month's last day where it has no such day. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const start = new Date(startOf(day));
  const year = start.getUTCFullYear();
  const month = start.getUTCMonth() + months;
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return isoDate(Date.UTC(year, month, Math.min(start.getUTCDate(), lastOfMonth)));
}

const londonDays = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day on London's wall at an instant. */
export function londonDay(instant: Date): IsoDate {
  const parts = Object.fromEntries(londonDays.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${parts['year']}-${parts['month']}-${parts['day']}`;
}

const SPOKEN_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day as it is said: `3 March 2025`. */
export function spokenDay(day: IsoDate): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${SPOKEN_MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** The month of a day as it is said: `March 2025`. */
export function spokenMonth(day: IsoDate): string {
  return spokenDay(day).replace(/^\d+ /, '');
}

/** What a day must be, and what it is called on the page. */
export interface DayRule {
  label: string;
  /** What to do when it is missing; without it the day may be empty. */
  required?: string;
  notBefore?: IsoDate;
  notAfter?: IsoDate;
}

/** Checks a day that somebody entered. */
export function checkDay(field: string, day: IsoDate | null | undefined, rule: DayRule): Problem | null {
  if (!day) return rule.required ? problem(field, 'REQUIRED', rule.required) : null;
  if (!isIsoDate(day)) {
    return problem(field, 'INVALID', `${rule.label} must be a real date. Enter a day, a month and a year.`);
  }
  if (rule.notBefore && day < rule.notBefore) {
    return problem(field, 'INVALID', `${rule.label} must be ${spokenDay(rule.notBefore)} or later.`);
  }
  if (rule.notAfter && day > rule.notAfter) {
    return problem(field, 'INVALID', `${rule.label} must be ${spokenDay(rule.notAfter)} or earlier.`);
  }
  return null;
}

function startOf(day: IsoDate): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function isoDate(time: number): IsoDate {
  return new Date(time).toISOString().slice(0, 10);
}
