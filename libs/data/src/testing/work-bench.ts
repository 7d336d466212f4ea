import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { type Recorded } from '../audit/audit-writing';
import { type Database } from '../database/database';
import { SiteRow } from '../programme/programme.entity';
import { type Transaction, UnitOfWork } from '../work/unit-of-work';
import { addOneOfEach } from './one-of-each';
import { openTestDatabase } from './open-test-database';

/** The programme that specs of units of work write in. */
export const PROGRAMME = '0197a000-0000-7000-8000-00000000000a';
export const NOW = new Date('2025-03-14T09:00:00Z');
export const ADDED: Recorded = {
  verb: 'programme.changed',
  subjectType: 'programme',
  subjectId: PROGRAMME,
};

/** Where units of work are tried: a programme with one row of each kind, and a site to change. */
export class WorkBench {
  database!: Database;
  unitOfWork!: UnitOfWork;
  /** A new one for each spec, of a site that may be added. */
  siteId = '';

  async open(): Promise<void> {
    this.database = await openTestDatabase();
    this.unitOfWork = new UnitOfWork(this.database, newId);
    await this.database.withOwner(async (client) => {
      await addOneOfEach(client, PROGRAMME);
      await client.query('delete from audit_event');
    });
  }

  /** Leaves the one site that came with the programme, under its own name. */
  async clear(): Promise<void> {
    this.siteId = newId();
    await this.database.withOwner((client) =>
      client.query(
        `delete from site where id not in (select site_id from person); update site set name = 'Site'`,
      ),
    );
  }

  /** Everything a unit of work could have left behind. */
  async kept() {
    return this.database.withOwner(async (client) => {
      const sites = await client.query<{ id: string; name: string }>('select id, name from site order by id');
      const events = await client.query<{ subject_id: string }>(
        'select verb, subject_id, at, before, after from audit_event order by id',
      );
      return { sites: sites.rows, events: events.rows };
    });
  }
}

/** Opens a bench for the specs of this file. */
export function openWorkBench(): WorkBench {
  const bench = new WorkBench();
  beforeAll(() => bench.open(), 30_000);
  beforeEach(() => bench.clear());
  afterAll(() => bench.database.close());
  return bench;
}

/** Every way of writing that code of ours has; those that add a site give it this id. */
export const WRITES: Record<string, (transaction: Transaction, siteId: string) => Promise<unknown>> = {
  'a repository': ({ programmes }, siteId) => programmes.addName('site', siteId, 'North House'),
  'an insert by TypeORM': ({ manager }, siteId) =>
    manager.insert(SiteRow, { id: siteId, programmeId: PROGRAMME, name: 'North House' }),
  'a save by TypeORM': ({ manager }, siteId) =>
    manager.save(SiteRow, { id: siteId, programmeId: PROGRAMME, name: 'North House' }),
  'an update by TypeORM': ({ manager }) =>
    manager.update(SiteRow, { programmeId: PROGRAMME }, { name: 'New' }),
  'a query builder of TypeORM': ({ manager }) =>
    manager.createQueryBuilder().update(SiteRow).set({ name: 'New' }).where('true').execute(),
  'SQL through TypeORM': ({ manager }) => manager.query(`update site set name = 'New'`),
  'an insert': (transaction, siteId) =>
    transaction.query('insert into site values ($1, $2, $3)', [siteId, PROGRAMME, 'New']),
  'an update': (transaction) => transaction.query(`\n  UPDATE site SET name = 'New'`),
  'an update of a table by its full name': (transaction) =>
    transaction.query(`update public.site set name = 'New'`),
  'an update of a quoted table by its full name': (transaction) =>
    transaction.query(`update only "public"."site" as s set name = 'New'`),
  'a delete': (transaction) => transaction.query('delete from saved_view'),
  'an insert inside a with': (transaction, siteId) =>
    transaction.query(
      `with added as (insert into site values ($1, $2, $3) returning id) select id from added`,
      [siteId, PROGRAMME, 'New'],
    ),
  'an update after a with': (transaction) =>
    transaction.query(
      `with chosen as (select id from site) update site s set name = 'New' from chosen c where c.id = s.id`,
    ),
  'an insert behind a comment': (transaction, siteId) =>
    transaction.query(`-- why\n/* and how */ insert into site values ($1, $2, $3)`, [
      siteId,
      PROGRAMME,
      'New',
    ]),
  'a merge': (transaction) =>
    transaction.query(
      `merge into site s using programme p on p.id = s.programme_id when matched then update set name = 'New'`,
    ),
};
