import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { fail, ok } from '@heard/domain';
import { type Recorded } from '../audit/audit-writing';
import { type Database } from '../database/database';
import { SiteRow } from '../programme/programme.entity';
import { openTestDatabase } from '../testing/open-test-database';
import { addOneOfEach } from '../testing/one-of-each';
import { Overtaken } from './overtaken';
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

describe('work that locks nothing', () => {
  const UNLOCKED = { programmeId: PROGRAMME, actorId: null };

  /** Gives the first site a name, if it still has the one that this was decided on. */
  const renaming = (name: string, seen: string) => ({
    standing: 'update site set name = $1 where name = $2 returning id',
    write: 'insert into site (id, programme_id, name) select $3::uuid, $4::uuid, $5::text from standing',
    values: [name, seen, siteId, PROGRAMME, `${name} annexe`],
  });

  function decide(work: (transaction: Transaction, attempt: number) => void | Promise<void>) {
    let attempt = 0;
    return unitOfWork.runUnlocked(UNLOCKED, NOW, async (transaction) => {
      attempt += 1;
      await work(transaction, attempt);
      return ok(attempt);
    });
  }

  const names = async () =>
    ((await kept()) as { sites: { name: string }[] }).sites.map(({ name }) => name).sort();

  it('writes what was decided on what stands, with its event', async () => {
    const done = await decide((transaction) => {
      transaction.sendIfStanding(renaming('Upstairs', 'Site'));
      transaction.record({ ...added, subjectId: siteId, after: { name: 'Upstairs' } });
    });
    expect(done).toEqual(ok(1));
    expect(await names()).toEqual(['Upstairs', 'Upstairs annexe']);
    expect(await kept()).toMatchObject({
      events: expect.arrayContaining([expect.objectContaining({ subject_id: siteId, at: NOW })]),
    });
  });

  it('is done again on what stands now when somebody overtook it, and tells it once', async () => {
    const done = await decide((transaction, attempt) => {
      transaction.sendIfStanding(renaming('Upstairs', attempt === 1 ? 'Before' : 'Site'));
      transaction.record({ ...added, subjectId: siteId });
    });
    expect(done).toEqual(ok(2));
    expect(await names()).toEqual(['Upstairs', 'Upstairs annexe']);
    const { events } = (await kept()) as { events: { subject_id: string }[] };
    expect(events.filter(({ subject_id }) => subject_id === siteId)).toHaveLength(1);
  });

  it('gives up when it is overtaken again and again, and leaves nothing behind', async () => {
    const before = await kept();
    const done = decide((transaction) => {
      transaction.sendIfStanding(renaming('Upstairs', 'Before'));
      transaction.record(added);
    });
    await expect(done).rejects.toThrow(Overtaken);
    expect(await kept()).toEqual(before);
  });

  it('leaves nothing behind when its event cannot be kept, is missing, or is one of two', async () => {
    const before = await kept();
    const events: Record<string, Recorded[]> = {
      'invalid input syntax': [{ ...added, subjectId: 'no uuid' }],
      'no audit event': [],
      'one write and one event': [added, added],
    };
    for (const [said, recorded] of Object.entries(events)) {
      const done = decide((transaction) => {
        if (recorded.length < 2) transaction.sendIfStanding(renaming('Upstairs', 'Site'));
        for (const event of recorded) transaction.record(event);
      });
      await expect(done).rejects.toThrow(said);
    }
    expect(await kept()).toEqual(before);
  });

  it.each(Object.keys(WRITES))('writes in no other way: %s', async (way) => {
    const before = await kept();
    await expect(decide(async (transaction) => void (await WRITES[way]!(transaction)))).rejects.toThrow(
      'sendIfStanding alone',
    );
    expect(await kept()).toEqual(before);
  });

  it('is refused inside a transaction, and twice', async () => {
    const before = await kept();
    await expect(
      run(async (transaction) => transaction.sendIfStanding(renaming('Upstairs', 'Site'))),
    ).rejects.toThrow('One write');
    const twice = decide((transaction) => {
      transaction.sendIfStanding(renaming('Upstairs', 'Site'));
      transaction.sendIfStanding(renaming('Downstairs', 'Site'));
    });
    await expect(twice).rejects.toThrow('One write');
    expect(await kept()).toEqual(before);
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
