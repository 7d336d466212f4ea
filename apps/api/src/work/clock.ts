import { Injectable } from '@nestjs/common';
import { londonDay } from '@heard/domain';

/** What time it is: the one place that asks, so that the example's history and tests can set it. */
@Injectable()
export class Clock {
  private known = { minute: NaN, day: '' };

  now(): Date {
    return new Date();
  }

  /** Milliseconds since some moment: for how long something took or may last, whatever is done to the clock on the wall. */
  elapsed(): number {
    return performance.now();
  }

  /** Today in Europe/London; worked out once a minute, since every request asks. */
  today(): string {
    const now = this.now();
    const minute = Math.floor(now.getTime() / 60_000);
    if (minute !== this.known.minute) this.known = { minute, day: londonDay(now) };
    return this.known.day;
  }
}
