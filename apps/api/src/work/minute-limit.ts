import { createHmac, randomBytes } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { type Clock } from './clock';

/** What one minute takes from one address, and from everybody together. */
export interface MinuteLimits {
  perAddress: number;
  inAll: number;
}

/** The counts of one minute, under hashes whose key is gone when it is over. */
interface Minute {
  number: number;
  key: Buffer;
  perAddress: RateLimiterMemory;
  inAll: RateLimiterMemory;
  /** When the same was last sent, by a hash of sender and what was sent. */
  last: Map<string, number>;
}

/**
 * Slows down floods through a door without sign-in, in memory alone. It counts under a hash of the address with a random
 * key, and throws key and counts away each minute: nothing about who sent anything is stored, logged or worked out later.
 */
export class MinuteLimit {
  private minute: Minute | null = null;

  constructor(
    private readonly clock: Clock,
    private readonly limits: MinuteLimits,
  ) {}

  /** Whether this address, or everybody together, sent too much in this minute. */
  async isTooMuch(address: string): Promise<boolean> {
    const { key, perAddress, inAll } = this.now();
    const sender = hash(key, address);
    try {
      // One address that is refused takes nothing from the others.
      await perAddress.consume(sender);
      await inAll.consume('');
      return false;
    } catch (refused) {
      if (refused instanceof Error) throw refused;
      return true;
    }
  }

  /** Whether the same came from the same sender within so many milliseconds of this minute: one tap, sent twice. */
  isAgain(sender: string, what: string, within: number): boolean {
    const { key, last } = this.now();
    const sent = hash(key, `${sender} ${what}`);
    const at = this.clock.now().getTime();
    const before = last.get(sent);
    last.set(sent, at);
    return before !== undefined && at - before < within;
  }

  private now(): Minute {
    const number = Math.floor(this.clock.now().getTime() / 60_000);
    if (this.minute?.number !== number) {
      const limiter = (points: number) => new RateLimiterMemory({ points, duration: 60 });
      this.minute = {
        number,
        key: randomBytes(32),
        perAddress: limiter(this.limits.perAddress),
        inAll: limiter(this.limits.inAll),
        last: new Map(),
      };
    }
    return this.minute;
  }
}

function hash(key: Buffer, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64');
}
