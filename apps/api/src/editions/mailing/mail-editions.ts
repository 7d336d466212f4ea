import { Inject, Injectable, Logger } from '@nestjs/common';
import {
  type Database,
  editionToMail,
  publishingSettings,
  Reading,
  type Transaction,
  UnitOfWork,
} from '@heard/data';
import {
  EDITION_EVENTS,
  type EditionMailing,
  messageIdOf,
  ok,
  type Result,
  sentMailing,
  tryMailing,
} from '@heard/domain';
import { renderEditionEmail } from '@heard/publishing';
import { type Config, publicAddress } from '../../config';
import { describeFault } from '../../graphql/fault';
import { Mailer } from '../../mail/mailer';
import { CONFIG, DATABASE } from '../../tokens';
import { Clock } from '../../work/clock';

type Due = EditionMailing & { title: string };

/**
 * Sends the e-mail of editions to the list address: once for a version, by whichever server looks first. Each try is
 * written down with the time of the next before it is made, and that it went after: a server that dies between the two
 * leads to a second mail under the same Message-ID, which most mail servers and programs show once, and never to none.
 */
@Injectable()
export class MailEditions {
  private readonly logger = new Logger('MailEditions');

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly mailer: Mailer,
  ) {}

  /** Sends all that is due; gives how many went. */
  async run(programmeId: string): Promise<number> {
    let sent = 0;
    for (;;) {
      const due = await this.begin(programmeId);
      if (!due) return sent;
      if (due.state !== 'waiting') continue;
      if (await this.deliver(programmeId, due)) sent += 1;
    }
  }

  /** Takes the next one in hand, or gives it up; null when none is due. */
  private async begin(programmeId: string): Promise<Due | null> {
    return this.record(programmeId, async (transaction) => {
      const now = this.clock.now();
      const due = await transaction.mailings.due(now);
      if (!due) return null;
      const isOut = (await editionToMail(transaction, due.editionId)) !== null;
      const { title } = due;
      const tried: EditionMailing = !isOut
        ? { ...due, state: 'dropped' }
        : this.mailer.isSending
          ? tryMailing(due, now)
          : // Sent when somebody asks again, rather than out of the blue when a mail server is set one day.
            { ...due, state: 'failed' };
      await transaction.mailings.save(tried);
      transaction.record({
        verb:
          tried.state === 'failed'
            ? EDITION_EVENTS.mail_failed.audit
            : `edition.mail_${MAIL_VERBS[tried.state]}`,
        subjectType: 'edition',
        subjectId: due.editionId,
        subjectTitle: title,
        after: { version: due.version, tries: tried.tries },
      });
      return { ...tried, title };
    });
  }

  private async deliver(programmeId: string, mailing: Due): Promise<boolean> {
    const nobody = { programmeId, personId: '', name: '', roles: [], leadsSubgroups: [] };
    const reading = new Reading(this.database, nobody, this.clock.today());
    const edition = await editionToMail(reading, mailing.editionId);
    if (!edition) return false;
    const { senderName } = await publishingSettings(reading);
    const { origin, hostname } = new URL(publicAddress(this.config));
    const mail = await renderEditionEmail(edition, { language: 'en', address: origin });
    try {
      await this.mailer.send({
        ...{ ...mail, to: mailing.address, messageId: messageIdOf(mailing, hostname) },
        ...(senderName ? { senderName } : {}),
      });
    } catch (error) {
      this.logger.warn(`An edition could not be mailed; it is tried again. ${describeFault(error)}`);
      return false;
    }
    await this.record(programmeId, async (transaction) => {
      const now = await transaction.mailings.find(mailing.editionId, mailing.version);
      await transaction.mailings.save(sentMailing(now ?? mailing, this.clock.now()));
      transaction.record({
        verb: EDITION_EVENTS.mail.audit,
        subjectType: 'edition',
        subjectId: mailing.editionId,
        subjectTitle: mailing.title,
        after: { version: mailing.version, told: mailing.address },
      });
      return null;
    });
    return true;
  }

  private async record<T>(programmeId: string, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const done = await this.unitOfWork.run(
      { programmeId, actorId: null },
      this.clock.now(),
      async (transaction): Promise<Result<T>> => ok(await work(transaction)),
    );
    if (!done.ok) throw new Error('Sending an edition was refused, which nothing in it does.');
    return done.value;
  }
}

/** What the audit calls a try, and what is not wanted any more. */
const MAIL_VERBS = { waiting: 'tried', dropped: 'dropped', sent: 'tried' } as const;
