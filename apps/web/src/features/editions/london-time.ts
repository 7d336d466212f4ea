const londonClock = new Intl.DateTimeFormat('en-GB', {
  ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
  ...{ hourCycle: 'h23', timeZone: 'Europe/London' },
});

const SUMMER_TIME_MS = 3_600_000;

/** A time of day as it was typed, such as 9am, 2:30pm or 14:30, as HH:MM; null when it is none. */
export function timeIn(typed: string): string | null {
  const found = /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?$/i.exec(typed.trim());
  if (!found) return null;
  const [, hours = '', minutes, half = ''] = found;
  // A number alone could be morning or afternoon.
  if (minutes === undefined && half === '') return null;
  const said = Number(hours);
  if (Number(minutes ?? 0) > 59 || (half ? said < 1 || said > 12 : said > 23)) return null;
  const hour = half ? (said % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : said;
  return `${String(hour).padStart(2, '0')}:${minutes ?? '00'}`;
}

/** The instant at which clocks in London show this day (YYYY-MM-DD) and time (HH:MM); null when they never do. */
export function londonInstant(day: string, time: string): string | null {
  const asIfUtc = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(asIfUtc)) return null;
  // Where the clocks go back, the hour that comes twice is meant the first time.
  for (const ahead of [SUMMER_TIME_MS, 0]) {
    const instant = new Date(asIfUtc - ahead);
    const parts = Object.fromEntries(
      londonClock.formatToParts(instant).map(({ type, value }) => [type, value]),
    );
    if (`${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}` === `${day}T${time}`) {
      return instant.toISOString();
    }
  }
  return null;
}
