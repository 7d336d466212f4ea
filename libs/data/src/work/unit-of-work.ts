import { type PoolClient } from 'pg';
import { type EntityManager, type QueryRunner } from 'typeorm';
import { type AuditEvent, type Result } from '@heard/domain';
import { ActionRepository } from '../actions/action.repository';
import { SavedViewRepository } from '../actions/saved-view.repository';
import { AuditEventRow } from '../audit/audit-event.entity';
import { type Database } from '../database/database';
import { PersonImportRepository } from '../people/person-import.repository';
import { PersonRepository } from '../people/person.repository';
import { ProgrammeRepository } from '../programme/programme.repository';
import { SignInRepository } from '../sign-in/sign-in.repository';
import { SubgroupRepository } from '../subgroups/subgroup.repository';
import { preparedName } from './prepared';

/** Whose rows may be touched and in whose name: nothing in this library works without it. */
export interface Scope {
  programmeId: string;
  /** Null when the program itself acts, as when a workspace is set up. */
  actorId: string | null;
}

/** What a use case tells the audit; the rest (id, programme, actor, time) the transaction knows. */
export type Recorded = Pick<AuditEvent, 'verb' | 'subjectType' | 'subjectId'> & {
  subjectTitle?: string;
  before?: object | null;
  after?: object | null;
};

/** Thrown when a unit of work wrote rows and recorded no event: a fault in a use case, never a user's doing. */
export class UnrecordedWrite extends Error {
  constructor(statement: string) {
    super(`Rows were written and no audit event was recorded; nothing was saved. First write: ${statement}`);
  }
}

// Anywhere in the statement: a write may stand behind a comment or inside a `with`.
const WRITE =
  /\b(?:insert\s+into|delete\s+from|merge\s+into|update\s+(?:only\s+)?"?\w+"?(?:\s+(?:as\s+)?"?\w+"?)?\s+set)\b/i;

/** One transaction's doors to the rows of one programme. */
export class Transaction {
  readonly actions = new ActionRepository(this);
  readonly savedViews = new SavedViewRepository(this);
  readonly people = new PersonRepository(this);
  readonly imports = new PersonImportRepository(this);
  readonly subgroups = new SubgroupRepository(this);
  readonly programmes = new ProgrammeRepository(this);
  readonly signIn = new SignInRepository(this);
  private readonly events: AuditEventRow[] = [];
  readonly sent: Promise<unknown>[] = [];
  private firstWrite: string | null = null;

  constructor(
    readonly scope: Scope,
    readonly now: Date,
    readonly newId: () => string,
    private readonly runner: QueryRunner,
    private readonly client: PoolClient,
  ) {
    const query = runner.query.bind(runner) as (sql: string, ...rest: unknown[]) => Promise<unknown>;
    // Writes are noticed on the connection itself, so that no way of writing can forget the audit.
    runner.query = ((sql: string, ...rest: unknown[]) => {
      this.notice(sql);
      return query(sql, ...rest);
    }) as QueryRunner['query'];
  }

  get manager(): EntityManager {
    return this.runner.manager;
  }

  /** Runs one of our own statements in this transaction, prepared once per connection. */
  async query<T>(text: string, values: unknown[] = []): Promise<T[]> {
    this.notice(text);
    const result = await this.client.query({ name: preparedName(text), text, values });
    return result.rows as T[];
  }

  /** Notes what happened; it is written with the rows, just before the commit. */
  record(event: Recorded): void {
    this.events.push({
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
   * Sends a write whose answer nobody needs: it travels with the events and the commit, and when it fails nothing is
   * saved and its error is thrown.
   */
  send(text: string, values: unknown[]): void {
    this.notice(text);
    const sent = this.client.query({ name: preparedName(text), text, values });
    sent.catch(() => undefined);
    this.sent.push(sent);
  }

  private notice(sql: string): void {
    if (WRITE.test(sql)) this.firstWrite ??= sql.slice(0, 120);
  }

  /** Writes the recorded events, or refuses when rows were written and nothing was recorded. */
  settle(): Promise<unknown> {
    if (this.firstWrite && this.events.length === 0) throw new UnrecordedWrite(this.firstWrite);
    if (this.events.length === 0) return Promise.resolve();
    const columns: (keyof AuditEventRow)[] = [
      'id',
      'programmeId',
      'at',
      'actorId',
      'verb',
      'subjectType',
      'subjectId',
      'subjectTitle',
    ];
    return this.query(
      `insert into audit_event (id, programme_id, at, actor_id, verb, subject_type, subject_id, subject_title, before, after)
       select * from unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::uuid[], $5::text[], $6::text[], $7::uuid[], $8::text[],
         $9::jsonb[], $10::jsonb[])`,
      [
        ...columns.map((column) => this.events.map((event) => event[column])),
        this.events.map((event) => event.before && JSON.stringify(event.before)),
        this.events.map((event) => event.after && JSON.stringify(event.after)),
      ],
    );
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
    const runner = await this.database.queryRunner(scope.programmeId);
    const client = (await runner.connect()) as PoolClient;
    try {
      // Not waited for: it travels with the first statement of the work, and fails with it.
      const begun = client.query('BEGIN');
      begun.catch(() => undefined);
      // TypeORM's own saves must join this transaction, not open and commit one of theirs.
      Object.assign(runner, { isTransactionActive: true });
      const transaction = new Transaction(scope, now, this.newId, runner, client);
      const result = await work(transaction);
      await begun;
      if (result.ok) await this.commit(transaction, client);
      else await client.query('ROLLBACK');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      Object.assign(runner, { isTransactionActive: false });
      await runner.release();
    }
  }

  /** What was sent, the events and the commit travel together; a commit of a transaction that failed is a rollback. */
  private async commit(transaction: Transaction, client: PoolClient): Promise<void> {
    const settled = transaction.settle();
    const committed = client.query('COMMIT');
    const ends = await Promise.allSettled([...transaction.sent, settled, committed]);
    const failed = ends.find((end) => end.status === 'rejected');
    if (failed) throw failed.reason;
    if ((await committed).command !== 'COMMIT') {
      throw new Error('The transaction could not be committed; nothing was saved.');
    }
  }
}

/** Whether the error says that a row with this key is there already. */
export function isTaken(error: unknown, constraint: string): boolean {
  const { code, constraint: broken } = error as { code?: string; constraint?: string };
  return code === '23505' && broken === constraint;
}
