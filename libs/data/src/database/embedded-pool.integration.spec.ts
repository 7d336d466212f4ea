import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource, EntitySchema } from 'typeorm';
import { EmbeddedEngine } from './embedded-engine';
import { embeddedPool } from './embedded-pool';
import { type LeasePool } from './lease-pool';

let engine: EmbeddedEngine;
let pool: LeasePool;

beforeEach(async () => {
  engine = await EmbeddedEngine.open();
  pool = embeddedPool(engine, { leaseTimeoutMs: 300, idleInTransactionMs: 200 });
  await pool.query('create table note (id int primary key, text text)');
});

afterEach(async () => {
  await pool.end();
  await engine.close();
});

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
    await new Promise((resolve) => setImmediate(resolve));
    await first.query('rollback');
    first.release();
    await second;
    expect((await pool.query('select text from note')).rows).toEqual([{ text: 'committed' }]);
  });

  it('does not commit it through TypeORM either', async () => {
    const Note = new EntitySchema<{ id: number; text: string }>({
      name: 'note',
      columns: { id: { type: 'int', primary: true }, text: { type: 'text' } },
    });
    const Pool = class {
      constructor() {
        return pool;
      }
    };
    const dataSource = await new DataSource({
      type: 'postgres',
      driver: { Pool },
      entities: [Note],
      installExtensions: false,
    }).initialize();
    const failed = dataSource.transaction(async (manager) => {
      await manager.save(Note, { id: 1, text: 'rolled back' });
      await new Promise((resolve) => setTimeout(resolve, 20));
      throw new Error('changed our mind');
    });
    const kept = dataSource.transaction((manager) => manager.save(Note, { id: 2, text: 'committed' }));
    await expect(failed).rejects.toThrow('changed our mind');
    await kept;
    expect(await dataSource.manager.find(Note)).toEqual([{ id: 2, text: 'committed' }]);
  });
});
