import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource, EntitySchema } from 'typeorm';
import { EmbeddedEngine } from './embedded-engine';
import { embeddedPool } from './embedded-pool';
import { type LeasePool } from './lease-pool';

const Note = new EntitySchema<{ id: number; text: string }>({
  name: 'note',
  columns: { id: { type: 'int', primary: true }, text: { type: 'text' } },
});

let engine: EmbeddedEngine;
let pool: LeasePool;

beforeAll(async () => {
  engine = await EmbeddedEngine.open();
  pool = embeddedPool(engine, { leaseTimeoutMs: 300, idleInTransactionMs: 150 });
  await pool.query('create table note (id int primary key, text text not null)');
}, 30_000);

afterAll(async () => {
  await pool.end();
  await engine.close();
});

beforeEach(() => pool.query('truncate note'));

async function texts(): Promise<string[]> {
  return (await pool.query<{ text: string }>('select text from note order by id')).rows.map(
    ({ text }) => text,
  );
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('two transactions on the one connection', () => {
  it('does not commit a row that another transaction rolled back', async () => {
    const first = await pool.connect();
    await first.query('begin');
    await first.query(`insert into note values (1, 'rolled back')`);
    const second = (async () => {
      const client = await pool.connect();
      await client.query('begin');
      await client.query(`insert into note values (2, 'committed')`);
      await client.query('commit');
      client.release();
    })();
    await pause(10);
    await first.query('rollback');
    first.release();
    await second;
    expect(await texts()).toEqual(['committed']);
  });

  it('does not commit it through TypeORM either', async () => {
    const Pool = class {
      constructor() {
        return pool;
      }
    };
    const dataSource = new DataSource({
      type: 'postgres',
      driver: { Pool },
      entities: [Note],
      installExtensions: false,
    });
    await dataSource.initialize();
    const failed = dataSource.transaction(async (manager) => {
      await manager.save(Note, { id: 1, text: 'rolled back' });
      await pause(20);
      throw new Error('changed our mind');
    });
    const kept = dataSource.transaction((manager) => manager.save(Note, { id: 2, text: 'committed' }));
    await expect(failed).rejects.toThrow('changed our mind');
    await kept;
    expect(await dataSource.manager.find(Note)).toEqual([{ id: 2, text: 'committed' }]);
  });
});

describe('leasing', () => {
  it('serves those who wait in the order in which they came', async () => {
    const held = await pool.connect();
    const order: number[] = [];
    const waiters = [1, 2, 3].map(async (n) => {
      const client = await pool.connect();
      order.push(n);
      client.release();
    });
    const single = pool.query('select 1').then(() => order.push(4));
    held.release();
    await Promise.all([...waiters, single]);
    expect(order).toEqual([1, 2, 3, 4]);
  });

  it('says after a while that the connection is in use', async () => {
    const held = await pool.connect();
    await expect(pool.query('select 1')).rejects.toMatchObject({
      kind: 'busy',
      message: expect.stringContaining('one connection, and it was in use for 0.3 seconds'),
    });
    held.release();
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  });

  it('rolls back what a holder left open', async () => {
    const careless = await pool.connect();
    await careless.query('begin');
    await careless.query(`insert into note values (1, 'left open')`);
    careless.release();
    const next = await pool.connect();
    expect(next.getTransactionStatus()).toBe('I');
    next.release();
    expect(await texts()).toEqual([]);
  });

  it('rolls back what a holder did not even wait for', async () => {
    const careless = await pool.connect();
    void careless.query('begin');
    void careless.query(`insert into note values (1, 'not waited for')`);
    careless.release();
    expect(await texts()).toEqual([]);
  });

  it('takes a connection back once, however often it is released', async () => {
    const client = await pool.connect();
    client.release();
    client.release();
    expect(pool.leased).toBe(0);
  });

  it('ends a transaction in which nothing happens', async () => {
    const asleep = await pool.connect();
    await asleep.query('begin');
    await asleep.query(`insert into note values (1, 'asleep')`);
    await pause(250);
    await expect(asleep.query('commit')).rejects.toThrow();
    asleep.release();
    expect(await texts()).toEqual([]);
  });

  it('leaves nothing of a broken holder to the next one', async () => {
    const broken = await pool.connect();
    await broken.query(`set heard.programme = 'left behind'; prepare leftover as select 1; begin`);
    broken.release(new Error('broken'));
    const next = await pool.connect();
    expect((await next.query(`select current_setting('heard.programme', true) as p`)).rows).toEqual([
      { p: '' },
    ]);
    expect((await next.query('select name from pg_prepared_statements')).rows).toEqual([]);
    expect(next.getTransactionStatus()).toBe('I');
    next.release();
  });
});

describe('the shapes of node-postgres', () => {
  it('takes text, parameters, names and rows as arrays', async () => {
    const named = { name: 'sum', text: 'select $1::int + $2::int as sum', values: [1, 2] };
    expect((await pool.query(named)).rows).toEqual([{ sum: 3 }]);
    expect((await pool.query({ ...named, values: [3, 4] })).rows).toEqual([{ sum: 7 }]);
    expect((await pool.query({ text: 'select 1, 2', rowMode: 'array' })).rows).toEqual([[1, 2]]);
  });

  it('takes a callback', async () => {
    const rows = await new Promise((resolve, reject) => {
      pool.query('select $1::text as said', ['yes'], (error, result) =>
        error ? reject(error) : resolve(result.rows),
      );
    });
    expect(rows).toEqual([{ said: 'yes' }]);
    const failed = new Promise((resolve) => pool.query('select nothing', (error) => resolve(error)));
    expect(await failed).toMatchObject({ code: '42703' });
  });

  it('takes several statements at once and gives a result for each', async () => {
    const results = (await pool.query(
      `insert into note values (1, 'a'), (2, 'b'); select count(*) from note`,
    )) as unknown;
    expect(results).toMatchObject([
      { command: 'INSERT', rowCount: 2 },
      { command: 'SELECT', rows: [{ count: '2' }] },
    ]);
  });

  it('takes a transaction in one go and says which statement failed', async () => {
    const client = await pool.connect();
    const results = await Promise.allSettled([
      client.query('begin'),
      client.query('insert into note values ($1, $2)', [1, 'a']),
      client.query('insert into note values ($1, $2)', [1, 'again']),
      client.query('commit'),
    ]);
    client.release();
    expect(
      results.map((result) => (result.status === 'fulfilled' ? result.value.command : result.reason.code)),
    ).toEqual(['BEGIN', 'INSERT', '23505', 'ROLLBACK']);
    expect(await texts()).toEqual([]);
  });

  it('gives errors as a server does', async () => {
    await pool.query(`insert into note values (1, 'first')`);
    await expect(pool.query('insert into note values ($1, $2)', [1, 'second'])).rejects.toMatchObject({
      code: '23505',
      constraint: 'note_pkey',
      detail: 'Key (id)=(1) already exists.',
      table: 'note',
      severity: 'ERROR',
    });
    await expect(pool.query('insert into note values ($1)', [2])).rejects.toMatchObject({
      code: '23502',
      column: 'text',
    });
    await expect(pool.query('select $1::int', ['word'])).rejects.toMatchObject({ code: '22P02' });
    expect(await texts()).toEqual(['first']);
  });

  it('carries large values both ways', async () => {
    const large = 'é'.repeat(2_000_000);
    expect((await pool.query<{ echo: string }>('select $1::text as echo', [large])).rows[0]?.echo).toBe(
      large,
    );
  });

  it('hears notifications', async () => {
    const client = await pool.connect();
    const heard = new Promise((resolve) => client.on('notification', resolve));
    await client.query('listen news');
    await client.query(`notify news, 'published'`);
    expect(await heard).toMatchObject({ channel: 'news', payload: 'published' });
    client.release();
  });
});
