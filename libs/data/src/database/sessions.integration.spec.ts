import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { openBlankDatabase } from '../testing/open-test-database';
import { type Database } from './database';

const ONE = '0197a000-0000-7000-8000-000000000001';
const TWO = '0197a000-0000-7000-8000-000000000002';

class Fence1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$ begin create role heard_app nologin; exception when duplicate_object or unique_violation then null; end $$;
      create table thing (programme_id uuid not null, name text not null);
      grant select, insert on thing to heard_app;
      alter table thing enable row level security;
      create policy thing_of_programme on thing
        using (programme_id = (select current_setting('heard.programme')::uuid));`);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table thing');
  }
}

let database: Database;

beforeAll(async () => {
  database = await openBlankDatabase({ rows: [], migrations: [Fence1700000000001] });
  await database.migrate();
}, 30_000);

afterAll(() => database.close());

beforeEach(() =>
  database.withOwner((client) =>
    client.query(`truncate thing; insert into thing values ('${ONE}', 'one'), ('${TWO}', 'two')`),
  ),
);

function names(programmeId: string | null): Promise<string[]> {
  return database.withClient(programmeId, async (client) => {
    const { rows } = await client.query<{ name: string }>('select name from thing order by name');
    return rows.map(({ name }) => name);
  });
}

describe('a connection for a programme', () => {
  it('sees that programme, another one sees another, and none sees nothing', async () => {
    expect(await names(ONE)).toEqual(['one']);
    expect(await names(TWO)).toEqual(['two']);
    expect(await names(null)).toEqual([]);
    expect(await database.withOwner((client) => client.query('select 1 from thing'))).toMatchObject({
      rowCount: 2,
    });
    expect(await names(ONE)).toEqual(['one']);
  });

  it('refuses a row of another programme', async () => {
    const write = database.withClient(ONE, (client) =>
      client.query('insert into thing values ($1, $2)', [TWO, 'x']),
    );
    await expect(write).rejects.toMatchObject({ code: '42501' });
  });

  it('keeps its programme when a transaction is rolled back', async () => {
    await database.withClient(TWO, (client) => client.query('begin; rollback'));
    await database.withClient(ONE, async (client) => {
      await client.query('begin');
      await client.query('select nothing').catch(() => undefined);
      await client.query('rollback');
      expect((await client.query('select name from thing')).rows).toEqual([{ name: 'one' }]);
    });
    expect(await names(ONE)).toEqual(['one']);
  });

  it('never mixes programmes when many work at once', async () => {
    const asked = Array.from({ length: 60 }, (_, n) => [ONE, TWO, null][n % 3] ?? null);
    const seen = await Promise.all(asked.map((programmeId) => names(programmeId)));
    expect(seen).toEqual(asked.map((id) => (id === ONE ? ['one'] : id === TWO ? ['two'] : [])));
  });

  it('is replaced when the server closed it', async () => {
    if (database.kind === 'embedded') return;
    let lend = () => undefined as void;
    const lent = new Promise<void>((resolve) => (lend = resolve));
    const held = database.withClient(ONE, async (client) => {
      const lost = new Promise((resolve) => client.once('end', resolve));
      lend();
      await lost;
      return client.query('select 1');
    });
    // Closed before it was lent, its preparation would fail instead, which is another story.
    await lent;
    await database.withOwner((client) =>
      client.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      ),
    );
    await expect(held).rejects.toThrow('connection error');
    expect(await names(ONE)).toEqual(['one']);
    expect(await names(TWO)).toEqual(['two']);
  });

  it('refuses what is no id', async () => {
    await expect(names(`x'; drop table thing; --`)).rejects.toThrow('Not the id of a programme');
    expect(await names(ONE)).toEqual(['one']);
  });

  it('refuses a second lease inside the first, where there is but one and it would wait for itself', async () => {
    const nested = database.withClient(ONE, () => names(ONE));
    await (database.kind === 'embedded'
      ? expect(nested).rejects.toThrow('A connection is held here already')
      : expect(nested).resolves.toEqual(['one']));
    expect(await names(ONE)).toEqual(['one']);
  });

  it('is told its role and programme once', async () => {
    const sent: string[] = [];
    const pool = (database as unknown as { pool: { quietly(client: unknown, text: string): Promise<void> } })
      .pool;
    const quietly = pool.quietly.bind(pool);
    pool.quietly = (client, text) => {
      sent.push(text);
      return quietly(client, text);
    };
    await names(TWO);
    sent.length = 0;
    for (let n = 0; n < 5; n += 1) await names(ONE);
    pool.quietly = quietly;
    expect(sent).toEqual([`SET heard.programme = '${ONE}'`]);
  });
});

describe('TypeORM', () => {
  it('works for the programme of its runner', async () => {
    const seen = await database.withClient(TWO, (client) =>
      database.runnerOn(client).query('select name, current_user::text as me from thing'),
    );
    expect(seen).toEqual([{ name: 'two', me: 'heard_app' }]);
  });

  it('sees nothing when nobody said for which programme', async () => {
    await names(ONE);
    expect(await database.dataSource.query('select name from thing')).toEqual([]);
  });

  it('works as the owner where that is asked for', async () => {
    const seen = await database.asOwner(() =>
      database.dataSource.query('select name from thing order by name'),
    );
    expect(seen).toEqual([{ name: 'one' }, { name: 'two' }]);
    expect(await database.dataSource.query('select name from thing')).toEqual([]);
  });

  it('gives no connection of a transaction left open to the next holder', async () => {
    await database.withClient(ONE, async (client) => {
      await client.query('begin');
      await client.query('insert into thing values ($1, $2)', [ONE, 'left open']);
    });
    expect(await names(ONE)).toEqual(['one']);
  });
});
