import { type PoolClient, type QueryResult } from 'pg';
import { type EntityManager, type QueryRunner } from 'typeorm';
import { type Result, type Viewer } from '@heard/domain';
import { ActionRepository } from '../actions/action.repository';
import { SavedViewRepository } from '../actions/saved-view.repository';
import { type AuditEventRow } from '../audit/audit-event.entity';
import {
  addEvents,
  type DailyEvent,
  onceADay,
  type Recorded,
  type StandingWrite,
  type Statement,
  TOLD_ONCE_A_DAY,
  withEventIfStanding,
} from '../audit/audit-writing';
import { HeadcountRepository } from '../coverage/headcount.repository';
import { CycleRepository } from '../cycles/cycle.repository';
import { type Database } from '../database/database';
import { together } from '../database/lease-pool';
import { AnswerRepository } from '../editions/answer.repository';
import { EditionRepository } from '../editions/edition.repository';
import { MailingRepository } from '../editions/mailing.repository';
import { PictureRepository } from '../editions/picture.repository';
import { PreviewLinkRepository } from '../editions/preview-link.repository';
import { GateRepository } from '../gates/gate.repository';
import { CalendarFeedRepository } from '../listening/calendar-feed.repository';
import { EventSeriesRepository } from '../listening/event-series.repository';
import { ListeningEventRepository } from '../listening/listening-event.repository';
import { ListeningSettingsRepository } from '../listening/listening-settings.repository';
import { MeasureImportRepository } from '../measures/measure-import.repository';
import { MeasureRepository } from '../measures/measure.repository';
import { NoteRepository } from '../notes/note.repository';
import { PaperRepository } from '../papers/paper.repository';
import { PersonImportRepository } from '../people/person-import.repository';
import { PersonRepository } from '../people/person.repository';
import { PostingRepository } from '../postings/posting.repository';
import { ProgrammeRepository } from '../programme/programme.repository';
import { COUNT_REACTION } from '../reactions/count-reaction';
import { ReactionRepository } from '../reactions/reaction.repository';
import { RetentionRepository } from '../retention/retention.repository';
import { SignInRepository } from '../sign-in/sign-in.repository';
import { SubgroupRepository } from '../subgroups/subgroup.repository';
import { ThemeRepository } from '../themes/theme.repository';
import { TranslationRepository } from '../translations/translation.repository';
import { WellbeingRepository } from '../wellbeing/wellbeing.repository';
import { preparedName } from './prepared';
import { Overtaken, untilStanding } from './overtaken';
import { rightsBeside, sameRights, type WithRights } from './rights-beside';

/** Whose rows may be touched and in whose name: nothing in this library works without it. */
export interface Scope {
  programmeId: string;
  /** Null when the program itself acts, as when a workspace is set up. */
  actorId: string | null;
  /** The session and the rights that the work relies on: asked again beside its first statement (ADR 0008). */
  rights?: { tokenHash: Buffer; viewer: Viewer };
}

/** Thrown when a unit of work wrote rows and recorded no event: a fault in a use case, never a user's doing. */
export class UnrecordedWrite extends Error {
  constructor(statement: string) {
    super(`Rows were written and no audit event was recorded; nothing was saved. First write: ${statement}`);
  }
}

/** Thrown when whoever works is no longer whom they were taken for: a fault of nobody, and nothing was saved. */
export class RightsChanged extends Error {
  constructor() {
    super('The session ended or the rights changed before the work was done; nothing was saved.');
  }
}

// Anywhere in the statement: a write may stand behind a comment or inside a `with`.
const WRITE =
  /\b(?:insert\s+into|delete\s+from|merge\s+into|update\s+(?:only\s+)?(?:"?\w+"?\s*\.\s*)?"?\w+"?(?:\s+(?:as\s+)?"?\w+"?)?\s+set)\b/i;

/** One transaction's doors to the rows of one programme. */
export class Transaction {
  readonly actions = new ActionRepository(this);
  readonly savedViews = new SavedViewRepository(this);
  readonly people = new PersonRepository(this);
  readonly imports = new PersonImportRepository(this);
  readonly subgroups = new SubgroupRepository(this);
  readonly programmes = new ProgrammeRepository(this);
  readonly signIn = new SignInRepository(this);
  readonly events = new ListeningEventRepository(this);
  readonly series = new EventSeriesRepository(this);
  readonly feeds = new CalendarFeedRepository(this);
  readonly notes = new NoteRepository(this);
  readonly measures = new MeasureRepository(this);
  readonly measureImports = new MeasureImportRepository(this);
  readonly listening = new ListeningSettingsRepository(this);
  readonly themes = new ThemeRepository(this);
  readonly coverage = new HeadcountRepository(this);
  readonly retention = new RetentionRepository(this);
  readonly editions = new EditionRepository(this);
  readonly answers = new AnswerRepository(this);
  readonly pictures = new PictureRepository(this);
  readonly previews = new PreviewLinkRepository(this);
  readonly mailings = new MailingRepository(this);
  readonly reactions = new ReactionRepository(this);
  readonly postings = new PostingRepository(this);
  readonly papers = new PaperRepository(this);
  readonly translations = new TranslationRepository(this);
  readonly cycles = new CycleRepository(this);
  readonly gates = new GateRepository(this);
  readonly wellbeing = new WellbeingRepository(this);
  private readonly recorded: AuditEventRow[] = [];
  private readonly daily: DailyEvent[] = [];
  private standing: StandingWrite | null = null;
  /** The rights that are still to be confirmed: the first read asks for them beside its own rows. */
  private rights: Scope['rights'];
  private firstWrite: string | null = null;
  private firstDaily: string | null = null;
  private runner: QueryRunner | null = null;

  constructor(
    readonly scope: Scope,
    readonly now: Date,
    readonly newId: () => string,
    private readonly client: PoolClient,
    private readonly database: Pick<Database, 'runnerOn'>,
    private readonly isUnlocked = false,
  ) {
    this.rights = scope.rights;
  }

  /** TypeORM in this transaction; work that needs none of it does without. */
  get manager(): EntityManager {
    return (this.runner ??= this.noticedRunner()).manager;
  }

  private noticedRunner(): QueryRunner {
    const runner = this.database.runnerOn(this.client);
    const query = runner.query.bind(runner) as (sql: string, ...rest: unknown[]) => Promise<unknown>;
    // Writes are noticed on the connection itself, so that no way of writing can forget the audit.
    runner.query = ((sql: string, ...rest: unknown[]) => {
      this.notice(sql);
      return query(sql, ...rest);
    }) as QueryRunner['query'];
    return runner;
  }

  /** Runs one of our own statements in this transaction, prepared once per connection. */
  async query<T>(text: string, values: unknown[] = []): Promise<T[]> {
    this.notice(text);
    const { rights } = this;
    this.rights = undefined;
    if (!rights) return this.ask<T>(text, values);
    const rows = await this.ask<WithRights<T>>(rightsBeside(text, values.length), [
      ...values,
      rights.tokenHash,
    ]);
    return rows.flatMap(({ rightsNow, row }) => {
      if (!sameRights(rightsNow, rights.viewer)) throw new RightsChanged();
      return row === null ? [] : [row];
    });
  }

  private async ask<T>(text: string, values: unknown[]): Promise<T[]> {
    return (await this.send<T>({ text, values })).rows;
  }

  private send<T>({ text, values }: Statement): Promise<{ rows: T[]; rowCount: number | null }> {
    return this.client.query({ name: preparedName(text), text, values }) as Promise<QueryResult<T & object>>;
  }

  /** Notes what happened; it is written with the rows, just before the commit. */
  record(event: Recorded): void {
    this.recorded.push({
      id: this.newId(),
      programmeId: this.scope.programmeId,
      at: this.now,
      actorId: this.scope.actorId,
      verb: event.verb,
      subjectType: event.subjectType,
      subjectId: event.subjectId,
      subjectTitle: event.subjectTitle ?? '',
      before: event.before ?? null,
      after: event.after ?? null,
    });
  }

  /**
   * Notes what is told once a day to a person and subject, at the day's start and under a random id, however often it
   * happens: taking and reading notes would else tell when each note was written (ADR 0013).
   */
  recordOnceADay(event: DailyEvent): void {
    this.daily.push(event);
  }

  /**
   * Keeps back the one write of work that locks nothing (`runUnlocked`): it is written with its event if what it was
   * decided on still stands.
   */
  sendIfStanding(write: StandingWrite): void {
    if (!this.isUnlocked || this.standing)
      throw new Error('One write ends a unit of work that locks nothing.');
    this.standing = write;
  }

  private notice(sql: string): void {
    if (!WRITE.test(sql) || sql === COUNT_REACTION) return;
    if (this.isUnlocked) throw new Error(`Work that locks nothing writes by sendIfStanding alone: ${sql}`);
    if (TOLD_ONCE_A_DAY.test(sql)) this.firstDaily ??= sql.slice(0, 120);
    else this.firstWrite ??= sql.slice(0, 120);
  }

  /** Sends the events, or refuses when rows were written and nothing was recorded. */
  settle(): Promise<unknown>[] {
    const unrecorded = this.firstWrite ?? (this.daily.length === 0 ? this.firstDaily : null);
    if (unrecorded && this.recorded.length === 0) throw new UnrecordedWrite(unrecorded);
    const events: Statement[] = [];
    if (this.daily.length > 0) events.push(onceADay(this.scope, this.now, this.daily));
    if (this.recorded.length > 0) events.push(addEvents(this.recorded));
    return events.map((event) => unheard(this.send(event)));
  }

  /** Writes what was kept back, with its event: one statement, and so all or nothing by itself. */
  async settleIfStanding(): Promise<void> {
    const { standing } = this;
    const [event] = this.recorded;
    if (!standing || !event || this.recorded.length + this.daily.length > 1) {
      throw new UnrecordedWrite(
        standing?.write ?? 'none; work that locks nothing ends in one write and one event',
      );
    }
    const { rowCount } = await this.send(withEventIfStanding(standing, event));
    if (!rowCount) throw new Overtaken();
  }

  /** Asks for the rights that nothing in the work has asked beside its own. */
  async confirm(): Promise<void> {
    if (this.rights) await this.query('select 1 as one');
  }
}

/** Runs use cases: one transaction each, inside one programme, with its audit or not at all. */
export class UnitOfWork {
  constructor(
    private readonly database: Database,
    private readonly newId: () => string,
  ) {}

  /** A result that is not ok rolls everything back, so a refusal can come at any line of `work`. */
  async run<T>(
    scope: Scope,
    now: Date,
    work: (transaction: Transaction) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    return this.database.withClient(scope.programmeId, async (client) => {
      const transaction = new Transaction(scope, now, this.newId, client, this.database);
      try {
        // Not waited for: it travels with the first statement of the work.
        const { begun, working } = together(client, () => ({
          begun: unheard(client.query('BEGIN')),
          working: work(transaction),
        }));
        const result = await working;
        await begun;
        await transaction.confirm();
        if (result.ok) await this.commit(transaction, client);
        else await client.query('ROLLBACK');
        return result;
      } catch (error) {
        await client.query('ROLLBACK').catch(() => undefined);
        throw error;
      }
    });
  }

  /**
   * Runs a use case that reads, decides and ends in one write (`sendIfStanding`). That is all or nothing by itself, so no
   * transaction is begun and nothing locked; work that somebody overtook is done again on what stands now.
   */
  async runUnlocked<T>(
    scope: Scope,
    now: Date,
    work: (transaction: Transaction) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    return this.database.withClient(scope.programmeId, (client) =>
      untilStanding(async () => {
        const transaction = new Transaction(scope, now, this.newId, client, this.database, true);
        const result = await work(transaction);
        await transaction.confirm();
        if (result.ok) await transaction.settleIfStanding();
        return result;
      }),
    );
  }

  /** The events and the commit travel together; a commit of a transaction that failed is a rollback. */
  private async commit(transaction: Transaction, client: PoolClient): Promise<void> {
    const { settled, committed } = together(client, () => ({
      settled: transaction.settle(),
      committed: client.query('COMMIT'),
    }));
    const ends = await Promise.allSettled([...settled, committed]);
    const failed = ends.find((end) => end.status === 'rejected');
    if (failed) throw failed.reason;
    if ((await committed).command !== 'COMMIT') {
      throw new Error('The transaction could not be committed; nothing was saved.');
    }
  }
}

/** A promise that is waited for later, if ever: its failure is told then, not as one that nobody hears. */
function unheard<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

/** Whether the error says that a row with this key is there already. */
export function isTaken(error: unknown, constraint: string): boolean {
  const { code, constraint: broken } = error as { code?: string; constraint?: string };
  return code === '23505' && broken === constraint;
}
