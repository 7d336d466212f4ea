import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild } from '../testing/child';
import { type Database, openDatabase } from './database';

const ROUNDS = 4;

interface Said {
  found?: { n: number; halves: number }[];
  kept?: number;
}

let base: string;

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'heard-durability-'));
});

afterAll(() => rmSync(base, { recursive: true, force: true }));

/** Lets a child write until it acknowledged `acknowledgements` rows and a moment more, then kills it. */
async function writeAndKill(folder: string, acknowledgements: number, momentMs: number) {
  const child = startChild('write-until-killed.mjs', [folder]);
  const acknowledged: number[] = [];
  let found: Said['found'] = [];
  let killing = false;
  for (let said = await child.next<Said>(); said; said = await child.next<Said>()) {
    if (said.found) found = said.found;
    if (said.kept) acknowledged.push(said.kept);
    if (!killing && acknowledged.length >= acknowledgements) {
      killing = true;
      setTimeout(() => child.process.kill('SIGKILL'), momentMs);
    }
  }
  await child.ended;
  expect(child.process.signalCode).toBe('SIGKILL');
  return { found, acknowledged };
}

function expectAll(acknowledged: Set<number>, found: Said['found'] = []) {
  expect(found.filter(({ halves }) => halves !== 2)).toEqual([]);
  const there = new Set(found.map(({ n }) => n));
  expect([...acknowledged].filter((n) => !there.has(n))).toEqual([]);
}

describe('a process killed while it writes', () => {
  it(`loses no acknowledged row and keeps no half transaction, ${ROUNDS} times over`, async () => {
    const folder = join(base, 'killed');
    const acknowledged = new Set<number>();
    for (let round = 0; round < ROUNDS; round += 1) {
      // The first kill comes at any moment of the very first start.
      const acknowledgements = round === 0 ? 0 : 1 + Math.floor(Math.random() * 150);
      const said = await writeAndKill(folder, acknowledgements, Math.random() * (round === 0 ? 3_000 : 15));
      if (round > 0) expectAll(acknowledged, said.found);
      for (const n of said.acknowledged) acknowledged.add(n);
    }
    const database = await openDatabase({ folder, rows: [], migrations: [] });
    const { rows } = await database.withOwner((client) =>
      client.query('select n, count(*)::int as halves from kept group by n order by n'),
    );
    await database.close();
    expectAll(acknowledged, rows);
    expect(acknowledged.size).toBeGreaterThan(ROUNDS);
  }, 180_000);

  it('starts afresh when it was killed while the folder was being filled', async () => {
    const folder = join(base, 'half-made');
    mkdirSync(join(folder, 'postgres'), { recursive: true });
    writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '18\n');
    const database = await openDatabase({ folder, rows: [], migrations: [] });
    expect(await database.isUp()).toBe(true);
    await database.close();
    expect(readdirSync(folder).filter((name) => name.startsWith('postgres.unfinished-'))).toHaveLength(1);
  }, 30_000);
});

/** The parts of PGlite's module through which a spec makes the disk full. */
interface Module {
  NODEFS: { stream_ops: { write: (stream: { path: string }, ...rest: unknown[]) => number } };
  FS: { ErrnoError: new (code: number) => Error };
}

describe('a full disk', () => {
  const NO_SPACE = 51;
  let database: Database;
  let full: RegExp | null = null;

  /** Every write to a file that `full` matches fails as on a full disk. */
  function tamper() {
    const { engine } = database as unknown as { engine: { pglite: { Module: Module } } };
    const { NODEFS, FS } = engine.pglite.Module;
    const { write } = NODEFS.stream_ops;
    NODEFS.stream_ops.write = (stream, ...rest) => {
      if (full?.test(stream.path)) throw new FS.ErrnoError(NO_SPACE);
      return write(stream, ...rest);
    };
  }

  async function ids(): Promise<number[]> {
    const { rows } = await database.withOwner((client) =>
      client.query<{ id: number }>('select id from kept order by id'),
    );
    return rows.map(({ id }) => id);
  }

  const transaction = (id: number, text: string) =>
    database.withOwner(async (client) => {
      await client.query('begin');
      await client.query('insert into kept values ($1, $2)', [id, text]);
      return (await client.query('commit')).command;
    });

  beforeAll(async () => {
    database = await openDatabase({ folder: join(base, 'full'), rows: [], migrations: [] });
    await database.withOwner((client) => client.query('create table kept (id int, text text)'));
    tamper();
  }, 30_000);

  afterAll(() => database.close());

  it('never answers a commit that did not reach the log, and goes on when there is room again', async () => {
    expect(await transaction(1, 'before')).toBe('COMMIT');
    full = /pg_wal/;
    await expect(transaction(2, 'no room')).rejects.toMatchObject({
      kind: 'disk_full',
      message:
        'The disk that holds the database is full, so nothing was saved. Free some space and try again.',
    });
    full = null;
    expect(await ids()).toEqual([1]);
    tamper();
    expect(await transaction(3, 'room again')).toBe('COMMIT');
    expect(await ids()).toEqual([1, 3]);
  }, 30_000);

  it('does the same for a statement of megabytes', async () => {
    full = /pg_wal/;
    await expect(transaction(4, 'y'.repeat(3_000_000))).rejects.toMatchObject({ kind: 'disk_full' });
    full = null;
    expect(await ids()).toEqual([1, 3]);
    tamper();
  }, 30_000);

  it('survives a function that calls itself for ever', async () => {
    await database.withOwner((client) =>
      client.query(
        'create function deep(n int) returns int language plpgsql as $$ begin return deep(n + 1); end $$',
      ),
    );
    await expect(database.withOwner((client) => client.query('select deep(1)'))).rejects.toThrow();
    expect(await ids()).toEqual([1, 3]);
    expect(await database.isUp()).toBe(true);
  }, 30_000);
});

describe('a folder whose lock was taken away', () => {
  it('is written to no more', async () => {
    const folder = join(base, 'taken');
    const database = await openDatabase({ folder, rows: [], migrations: [] });
    const { engine } = database as unknown as { engine: { condemn(reason: string): void } };
    engine.condemn('another process took its folder over');
    await expect(
      database.withOwner((client) => client.query('create table late (id int)')),
    ).rejects.toMatchObject({
      kind: 'broken',
    });
    expect(await database.isUp()).toBe(false);
    await database.close();
    expect(existsSync(join(folder, 'heard.lock'))).toBe(false);
  }, 30_000);
});
