import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Database, openDatabase } from '../database/database';
import { MIGRATIONS } from '../migrations/index';

const here = dirname(fileURLToPath(import.meta.url));

/** A name for the migrated schema: another one as soon as a migration's text or PGlite changes. */
export function schemaHash(): string {
  const folder = join(here, '../migrations');
  const hash = createHash('sha256')
    .update(pgliteVersion())
    .update(readFileSync(fileURLToPath(import.meta.url)));
  for (const migration of MIGRATIONS) hash.update(migration.name);
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (file.endsWith('.ts') && !file.endsWith('.spec.ts'))
      hash.update(file).update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** The dump of a migrated, empty embedded database; made once per schema, safely by several workers at once. */
export async function embeddedTemplate(): Promise<Blob> {
  return kept('migrated', schemaHash(), async () => {
    const database = await openDatabase();
    await database.migrate();
    return database;
  });
}

/** The dump of an embedded database without tables. */
export async function blankTemplate(): Promise<Blob> {
  return kept('blank', pgliteVersion(), () => openDatabase({ rows: [], migrations: [] }));
}

async function kept(kind: string, version: string, open: () => Promise<Database>): Promise<Blob> {
  const file = join(cacheFolder(), `${kind}-${version}.tar`);
  if (!existsSync(file)) await make(file, kind, open);
  return new Blob([readFileSync(file)]);
}

async function make(file: string, kind: string, open: () => Promise<Database>): Promise<void> {
  const database = await open();
  try {
    // A database that starts from this fills no more memory than a spec's few rows need: it is cleared at each start.
    await database.withOwner(async (client) => {
      await client.query(`alter system set shared_buffers = '16MB'`);
      // What new databases are copied from is half of the files, and nothing here makes one.
      await client.query('update pg_database set datistemplate = false');
      for (const name of ['template0', 'template1']) await client.query(`drop database ${name}`);
    });
    const dump = await database.dump();
    const unfinished = `${file}.${randomUUID()}`;
    writeFileSync(unfinished, Buffer.from(await dump.arrayBuffer()));
    renameSync(unfinished, file);
  } finally {
    await database.close();
  }
  for (const other of readdirSync(dirname(file))) {
    if (other.startsWith(`${kind}-`) && other.endsWith('.tar') && join(dirname(file), other) !== file) {
      rmSync(join(dirname(file), other), { force: true });
    }
  }
}

function cacheFolder(): string {
  for (let at = here; at !== dirname(at); at = dirname(at)) {
    if (existsSync(join(at, 'node_modules'))) return made(join(at, 'node_modules/.cache/heard'));
  }
  return made(join(tmpdir(), 'heard-cache'));
}

function made(folder: string): string {
  mkdirSync(folder, { recursive: true });
  return folder;
}

function pgliteVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  return (JSON.parse(readFileSync(join(dirname(entry), '../package.json'), 'utf8')) as { version: string })
    .version;
}
