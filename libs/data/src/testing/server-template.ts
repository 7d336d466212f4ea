import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { openDatabase } from '../database/database';
import { schemaHash } from './embedded-template';

/** Workers of one test run, and runs beside each other, make the template one after the other. */
const LOCK = 4_170_032;

/** A database of one spec's own on the test server, and the way to drop it. */
export interface ServerDatabase {
  url: string;
  drop: () => Promise<void>;
}

/** Makes an empty database on the test server, without tables. */
export async function blankServerDatabase(serverUrl: string): Promise<ServerDatabase> {
  const name = `heard_test_${randomBytes(6).toString('hex')}`;
  await onServer(serverUrl, (client) => client.query(`create database ${name} template template0`));
  return {
    url: withDatabase(serverUrl, name),
    drop: () => onServer(serverUrl, (client) => dropDatabase(client, name)),
  };
}

/** Makes a fresh migrated database on the test server. */
export async function freshServerDatabase(serverUrl: string): Promise<ServerDatabase> {
  const name = `heard_test_${randomBytes(6).toString('hex')}`;
  const template = `heard_test_template_${schemaHash()}`;
  await onServer(serverUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await dropAbandoned(client);
    if (!(await exists(client, template))) await makeTemplate(client, serverUrl, template);
    await client.query(`create database ${name} template ${template}`);
  });
  const drop = () => onServer(serverUrl, (client) => dropDatabase(client, name));
  return { url: withDatabase(serverUrl, name), drop };
}

async function makeTemplate(client: pg.Client, serverUrl: string, template: string): Promise<void> {
  await dropOlderTemplates(client);
  const unfinished = `${template}_unfinished`;
  await dropDatabase(client, unfinished);
  await client.query(`create database ${unfinished}`);
  const database = await openDatabase({ url: withDatabase(serverUrl, unfinished), poolSize: 1 });
  try {
    await database.migrate();
  } finally {
    await database.close();
  }
  await client.query(`alter database ${unfinished} rename to ${template}`);
}

async function dropOlderTemplates(client: pg.Client): Promise<void> {
  const older = await client.query<{ datname: string }>(
    `select datname from pg_database where datname like 'heard\\_test\\_template\\_%'`,
  );
  for (const { datname } of older.rows) await dropDatabase(client, datname);
}

/** What a run that was killed left behind an hour ago or more; a role that may not look at files leaves it there. */
async function dropAbandoned(client: pg.Client): Promise<void> {
  const abandoned = await client
    .query<{ datname: string }>(
      `select datname from pg_database d
       where datname ~ '^heard_test_[0-9a-f]{12}$'
         and (pg_stat_file('base/' || d.oid || '/PG_VERSION', true)).modification < now() - interval '1 hour'
         and not exists (select from pg_stat_activity a where a.datid = d.oid)`,
    )
    .catch(() => ({ rows: [] }));
  for (const { datname } of abandoned.rows) await dropDatabase(client, datname);
}

async function exists(client: pg.Client, name: string): Promise<boolean> {
  return (await client.query('select 1 from pg_database where datname = $1', [name])).rowCount === 1;
}

async function dropDatabase(client: pg.Client, name: string): Promise<void> {
  await client.query(`drop database if exists ${name} with (force)`);
}

async function onServer<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function withDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}
