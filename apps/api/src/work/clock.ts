import { Injectable } from '@nestjs/common';

const LONDON_DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });

/** The calendar day in Europe/London at an instant, YYYY-MM-DD. */
export function londonDay(instant: Date): string {
  return LONDON_DAY.format(instant);
}

/** What time it is: the one place that asks, so that the example's history and tests can set it. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** Today in Europe/London. */
  today(): string {
    return londonDay(this.now());
  }
}
