import pg from 'pg';

/** The lock under which specs make the template of their databases: libs/data/src/testing/server-template.ts. */
const TEMPLATE_LOCK = 4_170_032;

/** Why specs cannot work on this Postgres server, in words; null when they can. */
export async function troubleOfServer(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  const where = `${client.host}:${client.port}`;
  try {
    await client.connect();
    const { rows } = await client.query(
      'select rolsuper or rolcreatedb as "mayCreate" from pg_roles where rolname = current_user',
    );
    if (rows[0].mayCreate) return null;
    return `The Postgres server at ${where} answers, but ${client.user} may not create databases there.`;
  } catch (error) {
    return `The Postgres server at ${where} cannot be used (${error.message || error.code}). Start it, or name another one in TEST_DATABASE_URL, such as postgres://user@host:5432/postgres.`;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Takes the template of the specs' databases off the server again. */
export async function dropTemplates(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rows } = await client.query(
      `select datname from pg_database where datname like 'heard\\_test\\_template\\_%'`,
    );
    for (const { datname } of rows) await client.query(`drop database if exists ${datname} with (force)`);
  } finally {
    await client.end();
  }
}
