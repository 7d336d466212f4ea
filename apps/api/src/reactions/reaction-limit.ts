import { Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { Clock } from '../work/clock';
import { MinuteLimit } from '../work/minute-limit';

/** What one minute takes: after a huddle a whole ward may tap through one address of the trust. */
export const REACTION_LIMITS = { perAddress: 60, inAll: 600 };

/** Two taps of one finger. Longer would take a colleague on the same network for the same person. */
export const DOUBLE_TAP_MS = 1500;

/** Slows down floods of reactions and knows a double tap, in memory alone. */
@Injectable()
export class ReactionLimit {
  private readonly limit: MinuteLimit;

  constructor(clock: Clock) {
    this.limit = new MinuteLimit(clock, REACTION_LIMITS);
  }

  /** Whether too much came in this minute. */
  isTooMuch({ ip }: Pick<FastifyRequest, 'ip'>): Promise<boolean> {
    return this.limit.isTooMuch(ip);
  }

  /** Whether this tap came a moment ago already. */
  isDoubleTap({ ip, headers }: Pick<FastifyRequest, 'ip' | 'headers'>, tap: readonly string[]): boolean {
    return this.limit.isAgain(`${ip} ${headers['user-agent'] ?? ''}`, tap.join(' '), DOUBLE_TAP_MS);
  }
}
