import { createHmac, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { SignInDoor } from '@heard/data';
import { type Problem, secondsLeft, tooManyTries } from '@heard/domain';
import { CONFIG } from '../tokens';
import { type Config } from '../config';
import { Clock } from '../work/clock';
import { Turns } from './turns';

/** A whole trust may sit behind one address, so an address is slowed later than an account. */
const ADDRESS_ALLOWANCE = 45;

/** Slows down guessing, per account and per address; what it keeps names neither. */
@Injectable()
export class SignInAttempts {
  private readonly secret: string | Buffer;
  private readonly turns = new Turns();

  constructor(
    private readonly door: SignInDoor,
    private readonly clock: Clock,
    @Inject(CONFIG) config: Config,
  ) {
    this.secret = config.SECRET ?? randomBytes(32);
  }

  /** Looks at one try after the other, so that guesses sent at once count like guesses sent in a row. */
  inTurn<T>(email: string, address: string, work: () => Promise<T>): Promise<T> {
    // Always the account first, so that no two wait for each other.
    return this.turns.take(`account:${email}`, () => this.turns.take(`address:${address}`, work));
  }

  /** The refusal when it is too soon to try again, or null. */
  async tooSoon(email: string, address: string): Promise<Problem | null> {
    const now = this.clock.now();
    const [account, from] = this.keys(email, address);
    const waits = (await this.door.attempts([account, from])).map(({ key, failures, lastFailedAt }) => {
      const counted = key.equals(from) ? failures - ADDRESS_ALLOWANCE : failures;
      return secondsLeft({ failures: Math.max(0, counted), lastFailedAt }, now);
    });
    const wait = Math.max(0, ...waits);
    return wait === 0 ? null : tooManyTries(wait);
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
