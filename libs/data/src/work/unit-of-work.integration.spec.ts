import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { fail, ok } from '@heard/domain';
import { type Recorded } from '../audit/audit-writing';
import { type Database } from '../database/database';
import { SiteRow } from '../programme/programme.entity';
import { openTestDatabase } from '../testing/open-test-database';
import { addOneOfEach } from '../testing/one-of-each';
import { type Transaction, UnitOfWork, UnrecordedWrite } from './unit-of-work';

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
  'an update of a table by its full name': (transaction) =>
    transaction.query(`update public.site set name = 'New'`),
  'an update of a quoted table by its full name': (transaction) =>
    transaction.query(`update only "public"."site" as s set name = 'New'`),
  'an update of what was kept back': async (transaction) =>
    transaction.send(`update site set name = 'New'`, []),
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

describe('counting a reaction', () => {
  let editionId: string;
  beforeAll(async () => {
    const out = `update edition set state = 'published', published_version = 1 returning id`;
    const { rows } = await database.withOwner((client) => client.query<{ id: string }>(out));
    editionId = rows[0]?.id ?? '';
  });

  const count = ({ reactions }: Transaction) =>
    reactions.count(randomUUID(), {
      ...{ editionId, answerId: randomUUID(), reaction: 'reached_me', siteId: null },
    });

  it('is the one write that wants no event, and excuses no other', async () => {
    expect(await run(count)).toEqual({ ok: true, value: true });
    const more = run(async (transaction) => {
      await count(transaction);
      await transaction.query('update reaction_count set told = told');
    });
    await expect(more).rejects.toThrow(UnrecordedWrite);
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

  it('sees what it kept back, and throws its error when it fails', async () => {
    const seen = await run(async (transaction) => {
      transaction.send(`update site set name = 'Kept back' where programme_id = $1`, [PROGRAMME]);
      transaction.record(added);
      const own = await transaction.query<{ name: string }>('select name from site');
      return [own[0]?.name, (await transaction.manager.findOneByOrFail(SiteRow, {})).name];
    });
    expect(seen).toEqual({ ok: true, value: ['Kept back', 'Kept back'] });
    const before = await kept();
    const failing = run(async (transaction) => {
      transaction.send('insert into site select * from site', []);
      transaction.record(added);
    });
    await expect(failing).rejects.toMatchObject({ code: '23505', constraint: 'site_pkey' });
    expect(await kept()).toEqual(before);
  });

  it('says why a write failed that was not waited for, whatever came after it', async () => {
    const done = run(async (transaction) => {
      transaction.send(
        'insert into site (id, programme_id, name) select id, programme_id, name from site',
        [],
      );
      transaction.record(added);
      await transaction.query('select id from site');
    });
    await expect(done).rejects.toMatchObject({ code: '23505' });
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

describe('what is told once a day', () => {
  const READ = { verb: 'listening_event.notes_read', subjectId: PROGRAMME, subjectTitle: 'Café' } as const;

  async function read(at: string): Promise<void> {
    const actorId = await database.withOwner(async (client) => {
      const { rows } = await client.query<{ id: string }>('select id from person');
      return rows[0]?.id ?? '';
    });
    await unitOfWork.run({ programmeId: PROGRAMME, actorId }, new Date(at), async (transaction) => {
      transaction.recordOnceADay(READ);
      return ok(null);
    });
  }

  it('stands for writes of notes alone', async () => {
    const before = await kept();
    const done = unitOfWork.run({ programmeId: PROGRAMME, actorId: null }, NOW, async (transaction) => {
      await transaction.programmes.addName('site', siteId, 'West House');
      transaction.recordOnceADay(READ);
      return ok(null);
    });
    await expect(done).rejects.toThrow(UnrecordedWrite);
    expect(await kept()).toEqual(before);
  });

  it("stands at the start of London's day under a random id, once", async () => {
    await read('2025-07-03T22:59:00Z');
    await read('2025-07-03T09:00:00Z');
    await read('2025-07-03T23:01:00Z');
    const { rows } = await database.withOwner((client) =>
      client.query<{ id: string; at: Date }>('select id, at from audit_event where verb = $1 order by at', [
        READ.verb,
      ]),
    );
    expect(rows.map(({ at }) => at.toISOString())).toEqual([
      '2025-07-02T23:00:00.000Z',
      '2025-07-03T23:00:00.000Z',
    ]);
    expect(rows.map(({ id }) => id[14])).toEqual(['4', '4']);
  });
});
