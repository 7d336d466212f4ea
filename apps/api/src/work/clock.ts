import { Injectable } from '@nestjs/common';
import { londonDay } from '@heard/domain';

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
