import { afterEach, describe, expect, it } from '@jest/globals';
import { type AddressInfo, createServer } from 'node:net';
import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { openBlankDatabase } from '../testing/open-test-database';
import { type Database, openDatabase } from './database';

class First1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table first (id int)');
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table first');
  }
}

class Second1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table second (id int)');
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table second');
  }
}

class Broken1700000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table third (id no_such_type)');
  }
  async down(): Promise<void> {}
}

const opened: Database[] = [];

async function open(migrations: (new () => MigrationInterface)[]): Promise<Database> {
  const database = await openBlankDatabase({ rows: [], migrations });
  opened.push(database);
  return database;
}

async function tables(database: Database): Promise<string[]> {
  const { rows } = await database.withOwner((client) =>
    client.query<{ name: string }>(
      `select tablename::text as name from pg_tables where schemaname = 'public'`,
    ),
  );
  return rows.map(({ name }) => name).sort();
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((database) => database.close()));
}, 30_000);

describe('migrating', () => {
  it('runs what is missing, takes the last one back, and says what it did', async () => {
    const database = await open([First1700000000001, Second1700000000002]);
    expect(await database.pendingMigrations()).toEqual(['First1700000000001', 'Second1700000000002']);
    expect(await database.migrate()).toEqual(['First1700000000001', 'Second1700000000002']);
    expect(await database.migrate()).toEqual([]);
    expect(await tables(database)).toEqual(['first', 'migrations', 'second']);
    expect(await database.revertLast()).toBe('Second1700000000002');
    expect(await tables(database)).toEqual(['first', 'migrations']);
    expect(await database.pendingMigrations()).toEqual(['Second1700000000002']);
  }, 30_000);

  it('does all or nothing', async () => {
    const database = await open([First1700000000001, Broken1700000000003]);
    await expect(database.migrate()).rejects.toMatchObject({ code: '42704' });
    expect(await tables(database)).not.toContain('first');
    expect(await database.isUp()).toBe(true);
  }, 30_000);

  it('happens once when two start at the same time', async () => {
    const database = await open([First1700000000001]);
    const done = await Promise.all([database.migrate(), database.migrate(), database.migrate()]);
    expect(done.flat()).toEqual(['First1700000000001']);
  }, 30_000);

  it('says so when the database is newer than the program', async () => {
    const database = await open([First1700000000001, Second1700000000002]);
    await database.migrate();
    const older =
      database.kind === 'server'
        ? openDatabase({ url: await addressOf(database), rows: [], migrations: [First1700000000001] })
        : openDatabase({ memoryFrom: await database.dump(), rows: [], migrations: [First1700000000001] });
    await expect(older).rejects.toMatchObject({
      kind: 'newer_schema',
      message: expect.stringContaining('newer version of this program (Second1700000000002)'),
    });
  }, 30_000);
});

async function addressOf(database: Database): Promise<string> {
  const { rows } = await database.withOwner((client) =>
    client.query('select current_database()::text as name'),
  );
  const url = new URL(process.env['TEST_DATABASE_URL'] ?? '');
  url.pathname = `/${(rows[0] as { name: string }).name}`;
  return url.href;
}

describe('closing', () => {
  it('waits for work under way and refuses what comes later', async () => {
    const database = await open([]);
    const runner = await database.asOwner(async () => {
      const made = database.dataSource.createQueryRunner();
      await made.connect();
      return made;
    });
    let finished = false;
    const closing = database.close().then(() => expect(finished).toBe(true));
    await runner.query('select 1');
    finished = true;
    await runner.release();
    await closing;
    expect(await database.isUp()).toBe(false);
    await expect(database.withClient(null, () => Promise.resolve())).rejects.toThrow();
    await database.close();
  }, 30_000);
});

describe('a server that is not there', () => {
  it('is named without its password', async () => {
    const url = 'postgres://heard:s3cret@127.0.0.1:1/heard';
    const failure = await openDatabase({ url }).catch((error: Error) => error);
    expect(failure).toMatchObject({
      kind: 'unreachable',
      message: expect.stringContaining('The database at 127.0.0.1:1 cannot be reached (ECONNREFUSED)'),
    });
    expect(JSON.stringify(failure) + (failure as Error).stack).not.toContain('s3cret');
  });

  it('is not waited for longer than five seconds', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
    const { port } = silent.address() as AddressInfo;
    const started = Date.now();
    await expect(openDatabase({ url: `postgres://heard@127.0.0.1:${port}/heard` })).rejects.toMatchObject({
      kind: 'unreachable',
      message: expect.stringContaining(`127.0.0.1:${port} cannot be reached (no answer in time)`),
    });
    expect(Date.now() - started).toBeLessThan(8_000);
    silent.close();
  }, 15_000);
});
