import { Injectable } from '@nestjs/common';
import { problem, type Problem } from '@heard/domain';
import { Clock } from '../work/clock';
import { MinuteLimit } from '../work/minute-limit';

/** What one minute takes: a whole trust may write from one address, and a flood stops at the door. */
export const BOX_LIMITS = { perAddress: 20, inAll: 120 };

/** Slows down floods through the public box, and keeps nothing of who sent anything. */
@Injectable()
export class BoxLimit {
  private readonly limit: MinuteLimit;

  constructor(clock: Clock) {
    this.limit = new MinuteLimit(clock, BOX_LIMITS);
  }

  /** The refusal when too much came in this minute, else null. */
  async refusal(address: string): Promise<Problem | null> {
    if (!(await this.limit.isTooMuch(address))) return null;
    return problem(
      null,
      'TOO_MANY_TRIES',
      'A lot is being sent at the moment. Wait a minute, then send yours again; your words stay on this page.',
    );
  }
}
