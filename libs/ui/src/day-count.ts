/** How many days lie between two days, YYYY-MM-DD; below nought when `to` is the earlier. */
export const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** A number of days in words: 1 day, 6 days. */
export const countDays = (days: number) => `${days} ${days === 1 ? 'day' : 'days'}`;
