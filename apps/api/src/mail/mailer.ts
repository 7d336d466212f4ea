import { Inject, Injectable } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { CONFIG } from '../tokens';
import { type Config } from '../config';

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

  /** Sends plain text; without a mail server it does nothing and says so by returning false. */
  async send(mail: { to: string; subject: string; text: string }): Promise<boolean> {
    if (!this.transport) return false;
    await this.transport.sendMail({ from: this.config.MAIL_FROM, ...mail });
    return true;
  }
}
