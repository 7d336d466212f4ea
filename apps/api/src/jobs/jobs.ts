import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import PgBoss from 'pg-boss';
import { type Database, programmeIds } from '@heard/data';
import { describeFault } from '../graphql/fault';
import { PublishDue } from '../editions/commands/publish-due';
import { MailEditions } from '../editions/mailing/mail-editions';
import { DropUnusedPictures } from '../editions/pictures/drop-unused-pictures';
import { ExpirePapers } from '../papers/commands/expire-papers';
import { MakePapers } from '../papers/commands/make-papers';
import { PaperBell } from '../papers/paper-bell';
import { PublicPages } from '../public-pages/public-pages';
import { TellReactions } from '../reactions/commands/tell-reactions';
import { CloseWebBoxes } from '../retention/commands/close-web-boxes';
import { DisposeOfNotes } from '../retention/commands/dispose-of-notes';
import { DATABASE } from '../tokens';

/** The schema that pg-boss keeps in order by itself; the application's role cannot reach it. */
export const JOBS_SCHEMA = 'pgboss';

/** What each job is called; its data names a programme and nothing else. */
const EVERY_DAY = 'every-day';
const DAY_OF_PROGRAMME = 'day-of-programme';
const EVERY_MINUTE = 'every-minute';
const MAKE_PAPERS = 'make-papers';

/** Before people work, and when the day in London is the same by any clock. */
const EVERY_NIGHT = '15 3 * * *';

/** Seconds between two looks for work: a daily job can wait, and the embedded database has one connection. */
const LOOKS = 30;

/** Work that nobody asks for: once a day for each programme, by one of however many servers run. */
@Injectable()
export class Jobs implements OnModuleDestroy {
  private readonly logger = new Logger('Jobs');
  private boss: PgBoss | null = null;
  private starting: Promise<void> | null = null;

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly dispose: DisposeOfNotes,
    private readonly closeBoxes: CloseWebBoxes,
    private readonly publishDue: PublishDue,
    private readonly tellReactions: TellReactions,
    private readonly dropPictures: DropUnusedPictures,
    private readonly mail: MailEditions,
    private readonly pages: PublicPages,
    private readonly papers: MakePapers,
    private readonly expirePapers: ExpirePapers,
    private readonly bell: PaperBell,
  ) {}

  /** Begins to look for work; called once the server listens, so that nobody waits for it. */
  start(): Promise<void> {
    return (this.starting ??= this.begin());
  }

  async onModuleDestroy(): Promise<void> {
    this.bell.heardBy(() => undefined);
    await this.starting?.catch(() => undefined);
    await this.boss?.stop({ graceful: true, wait: true, timeout: 10_000 });
    this.boss = null;
  }

  private async begin(): Promise<void> {
    const boss = new PgBoss({
      db: { executeSql: (text, values) => this.asOwner(text, values) },
      schema: JOBS_SCHEMA,
      cronWorkerIntervalSeconds: LOOKS,
      cronMonitorIntervalSeconds: LOOKS,
      maintenanceIntervalSeconds: 3600,
    });
    // Without somebody who listens an error would end the program; the next look tries again.
    boss.on('error', (error) => this.logger.error(describeFault(error)));
    this.boss = boss;
    await boss.start();
    for (const name of [EVERY_DAY, DAY_OF_PROGRAMME, EVERY_MINUTE, MAKE_PAPERS]) await makeQueue(boss, name);
    await boss.schedule(EVERY_DAY, EVERY_NIGHT, undefined, { tz: 'Europe/London' });
    await boss.schedule(EVERY_MINUTE, '* * * * *');
    // A server that is off at night works when it starts; doing it twice a day does no harm.
    await boss.send(EVERY_DAY, {}, { singletonKey: 'start', singletonSeconds: 60 });
    const options = { pollingIntervalSeconds: LOOKS };
    const days = await boss.work<{ programmeId: string }>(DAY_OF_PROGRAMME, options, async (jobs) => {
      for (const { data } of jobs) await this.dayOf(data.programmeId);
    });
    await boss.work(EVERY_MINUTE, options, () => this.minute(boss));
    const papers = await boss.work<{ programmeId: string }>(MAKE_PAPERS, options, async (jobs) => {
      for (const { data } of jobs) await this.papersOf(data.programmeId);
    });
    // Whoever asks for a paper looks on: its server need not wait for the next look.
    this.bell.heardBy((programmeId) => {
      const sent = boss.send(MAKE_PAPERS, { programmeId }).then(() => boss.notifyWorker(papers));
      sent.catch((error: unknown) => this.logger.error(describeFault(error)));
    });
    await boss.work(EVERY_DAY, options, async () => {
      await this.handOut(boss);
      boss.notifyWorker(days);
    });
  }

  /** One job for each programme, so that one that fails holds up no other. */
  private async handOut(boss: PgBoss): Promise<void> {
    for (const programmeId of await programmeIds(this.database)) {
      await boss.send(DAY_OF_PROGRAMME, { programmeId }, { retryLimit: 3, retryDelay: 60 });
    }
  }

  private dayOf(programmeId: string): Promise<void> {
    return this.withoutWords('day', async () => {
      await this.closeBoxes.run(programmeId);
      await this.dispose.run(programmeId);
      await this.tellReactions.run(programmeId);
      await this.dropPictures.run(programmeId);
      await this.expirePapers.run(programmeId);
    });
  }

  /** What is due goes out; a minute that was missed is caught up by the next one that runs. */
  private minute(boss: PgBoss): Promise<void> {
    return this.withoutWords('minute', async () => {
      const programmes = await programmeIds(this.database);
      const out = await Promise.all(programmes.map((programmeId) => this.publishDue.run(programmeId)));
      if (out.some((editions) => editions > 0)) await this.pages.follow();
      // A paper whose ring nobody heard, or whose maker fell silent.
      for (const programmeId of programmes) {
        if (await this.papers.hasWork(programmeId)) await boss.send(MAKE_PAPERS, { programmeId });
      }
      // Last, and one after the other: a mail server may keep whoever waits for it waiting.
      for (const programmeId of programmes) await this.mail.run(programmeId);
    });
  }

  private papersOf(programmeId: string): Promise<void> {
    return this.withoutWords('papers', async () => {
      await this.papers.run(programmeId);
    });
  }

  private async withoutWords(ofWhat: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      // A job keeps the whole of what it fails with for weeks, and an error of the database may hold words of a note.
      const reference = randomUUID().slice(0, 8);
      this.logger.error(`${reference} ${describeFault(error)}`);
      throw new Error(`The work of the ${ofWhat} failed; the log tells more under ${reference}.`);
    }
  }

  private asOwner(text: string, values: unknown[] = []): Promise<{ rows: unknown[] }> {
    return this.database.withOwner((client) => client.query(text, values.length > 0 ? values : undefined));
  }
}

/** Of two servers that make a queue at once, Postgres may stop one: that one looks again until the queue is there. */
async function makeQueue(boss: PgBoss, name: string, triesLeft = 10): Promise<void> {
  try {
    await boss.createQueue(name);
  } catch (error) {
    if (await boss.getQueue(name)) return;
    if (triesLeft === 0) throw error;
    await setTimeout(100);
    await makeQueue(boss, name, triesLeft - 1);
  }
}
