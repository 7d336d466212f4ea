import { Inject, Injectable } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { CONFIG } from '../tokens';
import { type Config } from '../config';

/** One mail, as plain text and, where it is given, as HTML too. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  html?: string;
  /** Who it says it is from, by name; the address is the program's. */
  senderName?: string;
  /** How mail servers know it; one of its own when it is left out. */
  messageId?: string;
}

/** Sends mail when a mail server is set; otherwise whoever made a link is shown it to pass on. */
@Injectable()
export class Mailer {
  private readonly transport: Transporter | null;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.transport = config.SMTP_URL ? createTransport(config.SMTP_URL) : null;
  }

  get isSending(): boolean {
    return this.transport !== null;
  }

  /** Sends a mail; without a mail server it does nothing and says so by returning false. */
  async send({ senderName, ...mail }: Mail): Promise<boolean> {
    if (!this.transport) return false;
    const { MAIL_FROM } = this.config;
    const address = /<([^>]+)>\s*$/.exec(MAIL_FROM)?.[1] ?? MAIL_FROM;
    await this.transport.sendMail({
      from: senderName ? { name: senderName, address } : MAIL_FROM,
      ...mail,
    });
    return true;
  }
}
