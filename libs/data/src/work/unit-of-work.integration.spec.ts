import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { fail, ok } from '@heard/domain';
import { type Database } from '../database/database';
import { SiteRow } from '../programme/programme.entity';
import { openTestDatabase } from '../testing/open-test-database';
import { addOneOfEach } from '../testing/one-of-each';
import { type Recorded, type Transaction, UnitOfWork, UnrecordedWrite } from './unit-of-work';

const PROGRAMME = '0197a000-0000-7000-8000-00000000000a';
const NOW = new Date('2025-03-14T09:00:00Z');

let database: Database;
let unitOfWork: UnitOfWork;
let siteId: string;

beforeAll(async () => {
  database = await openTestDatabase();
  unitOfWork = new UnitOfWork(database, newId);
  await database.withOwner(async (client) => {
    await addOneOfEach(client, PROGRAMME);
    await client.query('delete from audit_event');
  });
}, 30_000);

// Each starts with the one site that came with the programme, under its own name.
beforeEach(async () => {
  siteId = newId();
  await database.withOwner((client) =>
    client.query(
      `delete from site where id not in (select site_id from person); update site set name = 'Site'`,
    ),
  );
});

afterAll(() => database.close());

function run<T>(work: (transaction: Transaction) => Promise<T>) {
  return unitOfWork.run({ programmeId: PROGRAMME, actorId: null }, NOW, async (transaction) => {
    const value = await work(transaction);
    return ok(value);
  });
}

const added: Recorded = { verb: 'programme.changed', subjectType: 'programme', subjectId: PROGRAMME };

/** Everything a unit of work could have left behind. */
async function kept(): Promise<unknown> {
  return database.withOwner(async (client) => {
    const sites = await client.query('select id, name from site order by id');
    const events = await client.query(
      'select verb, subject_id, at, before, after from audit_event order by id',
    );
    return { sites: sites.rows, events: events.rows };
  });
}

/** Every way of writing that code of ours has. */
const WRITES: Record<string, (transaction: Transaction) => Promise<unknown>> = {
  'a repository': ({ programmes }) => programmes.addName('site', siteId, 'North House'),
  'an insert by TypeORM': ({ manager }) =>
    manager.insert(SiteRow, { id: siteId, programmeId: PROGRAMME, name: 'North House' }),
  'a save by TypeORM': ({ manager }) =>
    manager.save(SiteRow, { id: siteId, programmeId: PROGRAMME, name: 'North House' }),
  'an update by TypeORM': ({ manager }) =>
    manager.update(SiteRow, { programmeId: PROGRAMME }, { name: 'New' }),
  'a query builder of TypeORM': ({ manager }) =>
    manager.createQueryBuilder().update(SiteRow).set({ name: 'New' }).where('true').execute(),
  'SQL through TypeORM': ({ manager }) => manager.query(`update site set name = 'New'`),
  'an insert': (transaction) =>
    transaction.query('insert into site values ($1, $2, $3)', [siteId, PROGRAMME, 'New']),
  'an update': (transaction) => transaction.query(`\n  UPDATE site SET name = 'New'`),
  'a delete': (transaction) => transaction.query('delete from saved_view'),
  'an insert inside a with': (transaction) =>
    transaction.query(
      `with added as (insert into site values ($1, $2, $3) returning id) select id from added`,
      [siteId, PROGRAMME, 'New'],
    ),
  'an update after a with': (transaction) =>
    transaction.query(
      `with chosen as (select id from site) update site s set name = 'New' from chosen c where c.id = s.id`,
    ),
  'an insert behind a comment': (transaction) =>
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

describe('a unit of work that writes and records nothing', () => {
  it.each(Object.keys(WRITES))('leaves nothing behind: %s', async (way) => {
    const before = await kept();
    await expect(run(WRITES[way]!)).rejects.toThrow(UnrecordedWrite);
    expect(await kept()).toEqual(before);
  });

  it.each(Object.keys(WRITES))('does write when it records: %s', async (way) => {
    const writes = async () =>
      database.withOwner(
        async (client) =>
          (
            await client.query(
              'select (select jsonb_agg(s order by s.id) from site s) s, (select count(*) from saved_view) v',
            )
          ).rows,
      );
    const before = await writes();
    const done = await run(async (transaction) => {
      await WRITES[way]!(transaction);
      transaction.record(added);
    });
    expect(done.ok).toBe(true);
    expect(await writes()).not.toEqual(before);
  });
});

describe('a unit of work', () => {
  it('may read without recording, also for update', async () => {
    const read = await run(async (transaction) => {
      await transaction.query('select id from site for no key update');
      return transaction.manager.count(SiteRow);
    });
    expect(read).toMatchObject({ ok: true });
  });

  it('commits rows and events together, with who, when, before and after', async () => {
    const done = await run(async (transaction) => {
      await transaction.programmes.addName('site', siteId, 'South House');
      transaction.record({ ...added, subjectId: siteId, before: null, after: { name: 'South House' } });
      return siteId;
    });
    expect(done).toEqual({ ok: true, value: siteId });
    expect(await kept()).toMatchObject({
      sites: expect.arrayContaining([{ id: siteId, name: 'South House' }]),
      events: expect.arrayContaining([
        {
          verb: 'programme.changed',
          subject_id: siteId,
          at: NOW,
          before: null,
          after: { name: 'South House' },
        },
      ]),
    });
  });

  it('keeps no rows when its events cannot be kept', async () => {
    const before = await kept();
    const done = run(async (transaction) => {
      await transaction.programmes.addName('site', siteId, 'East House');
      transaction.record({ ...added, subjectId: 'no uuid' });
    });
    await expect(done).rejects.toMatchObject({ code: '22P02' });
    expect(await kept()).toEqual(before);
  });

  it('keeps neither rows nor events when it is refused', async () => {
    const before = await kept();
    const refusal = fail({ field: 'name', code: 'DUPLICATE', message: 'Choose another name.' });
    const done = await unitOfWork.run({ programmeId: PROGRAMME, actorId: null }, NOW, async (transaction) => {
      await transaction.programmes.addName('site', siteId, 'West House');
      transaction.record(added);
      return refusal;
    });
    expect(done).toBe(refusal);
    expect(await kept()).toEqual(before);
  });

  it('keeps neither rows nor events when something is thrown, and says what', async () => {
    const before = await kept();
    const done = run(async (transaction) => {
      await transaction.programmes.addName('site', siteId, 'West House');
      transaction.record(added);
      throw new Error('the lights went out');
    });
    await expect(done).rejects.toThrow('the lights went out');
    expect(await kept()).toEqual(before);
  });

  it('gives its connection back after each of these', async () => {
    const many = Array.from({ length: 12 }, () => run(({ manager }) => manager.count(SiteRow)));
    expect(await Promise.all(many)).toHaveLength(12);
  });

  it('sees and touches its own programme alone', async () => {
    const elsewhere = await unitOfWork.run(
      { programmeId: newId(), actorId: null },
      NOW,
      async ({ manager }) => ok(await manager.count(SiteRow)),
    );
    expect(elsewhere).toEqual({ ok: true, value: 0 });
  });
});
