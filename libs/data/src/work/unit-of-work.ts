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

const WRITE = /^\s*(?:with\b[\s\S]*?\b)?(insert|update|delete)\b/i;

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
  private firstWrite: string | null = null;

  constructor(
    readonly scope: Scope,
    readonly now: Date,
    readonly newId: () => string,
    private readonly runner: QueryRunner,
  ) {
    const query = runner.query.bind(runner) as (sql: string, ...rest: unknown[]) => Promise<unknown>;
    // Writes are noticed on the connection itself, so that no way of writing can forget the audit.
    runner.query = ((sql: string, ...rest: unknown[]) => {
      if (WRITE.test(sql)) this.firstWrite ??= sql.slice(0, 120);
      return query(sql, ...rest);
    }) as QueryRunner['query'];
  }

  get manager(): EntityManager {
    return this.runner.manager;
  }

  /** Runs one of our own statements in this transaction. */
  query<T>(sql: string, values: unknown[] = []): Promise<T[]> {
    return this.runner.query(sql, values) as Promise<T[]>;
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

  /** Writes the recorded events, or refuses when rows were written and nothing was recorded. */
  async settle(): Promise<void> {
    if (this.firstWrite && this.events.length === 0) throw new UnrecordedWrite(this.firstWrite);
    if (this.events.length === 0) return;
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
    await this.query(
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
    try {
      await runner.startTransaction();
      const transaction = new Transaction(scope, now, this.newId, runner);
      const result = await work(transaction);
      if (result.ok) {
        await transaction.settle();
        await runner.commitTransaction();
      } else {
        await runner.rollbackTransaction();
      }
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
      throw error;
    } finally {
      await runner.release();
    }
  }
}
