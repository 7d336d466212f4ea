import { type FieldError } from './field-error';

const days = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const shortDays = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const instants = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h12',
  timeZone: 'Europe/London',
});
const londonDays = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

/** A day as people write it: 4 March 2025. */
export const formatDate = (date: string) => days.format(new Date(`${date}T00:00:00Z`));

/** A day for a narrow column: 4 Mar 2025. */
export const formatShortDate = (date: string) => shortDays.format(new Date(`${date}T00:00:00Z`));

/** An instant as people write it, in London time: 4 March 2025 at 2:05pm. */
export function formatInstant(instant: string) {
  const parts = Object.fromEntries(
    instants.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
  );
  const half = parts.dayPeriod?.toLowerCase().replace(/[^apm]/g, '');
  return `${parts.day} ${parts.month} ${parts.year} at ${parts.hour}:${parts.minute}${half}`;
}

/** Today in London, YYYY-MM-DD. */
export const today = (now: Date = new Date()) => londonDays.format(now);

/** How long ago, or ahead, a day is, in plain words. */
export function daysAway(date: string, from: string = today()): string {
  const days = Math.round((Date.parse(`${date}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
  if (days === 0) return 'today';
  if (days === -1) return 'yesterday';
  if (days === 1) return 'tomorrow';
  const amount = Math.abs(days);
  const words =
    amount < 14
      ? `${amount} days`
      : amount < 60
        ? `${Math.round(amount / 7)} weeks`
        : `${Math.round(amount / 30.44)} months`;
  return days < 0 ? `${words} ago` : `in ${words}`;
}

/** The three boxes of a date; what is not a whole date keeps what was typed. */
export interface DateParts {
  day: string;
  month: string;
  year: string;
}

/** The boxes a stored or half-typed date fills. */
export function datePartsOf(value: string): DateParts {
  const [year = '', month = '', day = ''] = value.split('-');
  return { day: day.replace(/^0(?=\d)/, ''), month: month.replace(/^0(?=\d)/, ''), year };
}

const pad = (text: string) => (/^\d$/.test(text) ? `0${text}` : text);

/** The value the boxes make: YYYY-MM-DD when whole, empty when nothing is typed, else the pieces. */
export function dateOf({ day, month, year }: DateParts): string {
  const [d, m, y] = [day.trim(), month.trim(), year.trim()];
  if (!d && !m && !y) return '';
  return d && m && y ? `${y}-${pad(m)}-${pad(d)}` : `${y}-${m}-${d}`;
}

/** Whether the text is a real day, YYYY-MM-DD. */
export function isWholeDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** The mistake in a typed date, if any, said as NHS asks; `label` begins the sentence, such as "Due date". */
export function checkDate(
  field: string,
  label: string,
  value: string,
  { required = false } = {},
): FieldError[] {
  if (value === '') return required ? [{ field, message: `Enter the ${label.toLowerCase()}` }] : [];
  if (isWholeDate(value)) return [];
  const parts = datePartsOf(value);
  const missing = (['day', 'month', 'year'] as const).filter((part) => parts[part] === '');
  if (missing.length > 0) return [{ field, message: `${label} must include a ${missing.join(' and a ')}` }];
  if (!/^\d{4}$/.test(parts.year)) return [{ field, message: `${label}: the year must have 4 numbers` }];
  return [{ field, message: `${label} must be a real date` }];
}
