import { createHmac, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { SignInDoor } from '@heard/data';
import { type Problem, waitSeconds } from '@heard/domain';
import { CONFIG } from '../tokens';
import { type Config } from '../config';
import { Clock } from '../work/clock';

/** A whole trust may sit behind one address, so an address is slowed later than an account. */
const ADDRESS_ALLOWANCE = 45;

/** Slows down guessing, per account and per address; what it keeps names neither. */
@Injectable()
export class SignInAttempts {
  private readonly secret: string | Buffer;

  constructor(
    private readonly door: SignInDoor,
    private readonly clock: Clock,
    @Inject(CONFIG) config: Config,
  ) {
    this.secret = config.SECRET ?? randomBytes(32);
  }

  /** The refusal when it is too soon to try again, or null. */
  async tooSoon(email: string, address: string): Promise<Problem | null> {
    const now = this.clock.now().getTime();
    const [account, from] = this.keys(email, address);
    const waits = (await this.door.attempts([account, from])).map(({ key, failures, lastFailedAt }) => {
      const counted = key.equals(from) ? failures - ADDRESS_ALLOWANCE : failures;
      return waitSeconds(Math.max(0, counted)) - (now - lastFailedAt.getTime()) / 1000;
    });
    const wait = Math.ceil(Math.max(0, ...waits));
    if (wait === 0) return null;
    const howLong = wait < 90 ? `${wait} seconds` : `${Math.ceil(wait / 60)} minutes`;
    return {
      field: null,
      code: 'TOO_MANY_TRIES',
      message: `Too many tries. Wait ${howLong}, then try again.`,
    };
  }

  async failed(email: string, address: string): Promise<void> {
    await this.door.failed(this.keys(email, address), this.clock.now());
  }

  /** A success clears the account's count; the address keeps its own, or one known password would free all guesses. */
  async succeeded(email: string): Promise<void> {
    await this.door.forgetAttempts([this.key(`account:${email.toLowerCase()}`)]);
  }

  private keys(email: string, address: string): [Buffer, Buffer] {
    return [this.key(`account:${email.toLowerCase()}`), this.key(`address:${address}`)];
  }

  private key(of: string): Buffer {
    return createHmac('sha256', this.secret).update(of).digest();
  }
}
