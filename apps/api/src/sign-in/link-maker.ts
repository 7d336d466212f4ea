import { Inject, Injectable, Logger } from '@nestjs/common';
import { type Transaction } from '@heard/data';
import { type Person } from '@heard/domain';
import { CONFIG } from '../tokens';
import { type Config, publicAddress } from '../config';
import { Mailer } from '../mail/mailer';
import { newToken, tokenHash } from './token';

const DAYS = { invitation: 7, reset: 1 };

const MAILS = {
  invitation: {
    subject: 'Your invitation to Heard',
    text: (name: string, url: string) =>
      `Hello ${name},\n\nyou are invited to Heard. Choose a password here; the link works once, for seven days:\n\n${url}\n`,
  },
  reset: {
    subject: 'Choose a new password for Heard',
    text: (name: string, url: string) =>
      `Hello ${name},\n\nchoose a new password here; the link works once, for one day:\n\n${url}\n\nIf you did not ask for this, do nothing.\n`,
  },
};

/** Makes one-time links, for invitations and for new passwords. */
@Injectable()
export class LinkMaker {
  private readonly logger = new Logger('links');

  constructor(
    private readonly mailer: Mailer,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Makes the link and stores its hash; the address itself exists only in what this returns. */
  async make(transaction: Transaction, purpose: 'invitation' | 'reset', person: Person): Promise<string> {
    const token = newToken();
    const expiresAt = new Date(transaction.now.getTime() + DAYS[purpose] * 86_400_000);
    await transaction.signIn.addLink({
      tokenHash: tokenHash(token),
      personId: person.id,
      purpose,
      expiresAt,
    });
    return `${publicAddress(this.config)}/link/${token}`;
  }

  /** Sends a link when mail is set up; a mail server that fails is logged, since the link can be shown instead. */
  async send(purpose: 'invitation' | 'reset', person: Person, url: string): Promise<void> {
    const { subject, text } = MAILS[purpose];
    try {
      await this.mailer.send({ to: person.email, subject, text: text(person.name, url) });
    } catch (error) {
      this.logger.error(`A mail with a link could not be sent: ${(error as Error).message}`);
    }
  }
}
