import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Database } from '../database/database';
import { addOneOfEach } from '../testing/one-of-each';
import { openTestDatabase } from '../testing/open-test-database';

const OURS = '0197a000-0000-7000-8000-00000000000a';
const THEIRS = '0197a000-0000-7000-8000-00000000000b';

/** Tables without programme_id, the column that fences them instead, and why. */
const EXCEPT: Record<string, { column: string | null; why: string }> = {
  programme: { column: 'id', why: 'it is the programme' },
  sign_in_attempt: {
    column: null,
    why: 'counted before anybody is known, under a keyed hash that names nobody',
  },
  migrations: { column: null, why: 'the list of migrations, which only the owner reads' },
};

/** What only ever grows: the application may add rows and change none. */
const APPEND_ONLY = [
  ...['action_update', 'audit_event', 'disposal', 'edition_version', 'version_picture'],
  ...['wellbeing_framework', 'wellbeing_assessment', 'gate_entry', 'gate_condition'],
];

/** Tables whose rows may be taken away and never altered. */
const NEVER_ALTERED = ['paper_file', 'picture'];

/** The only questions that may be asked before a programme is known. */
const DOORS = ['door_account', 'door_calendar', 'door_link', 'door_programme', 'door_viewer'];

/** Functions that pass the fences for the sake of an index, and keep to the programme of the session themselves. */
const SELF_FENCED = ['alike_notes', 'directory_words', 'notes_saying'];

let database: Database;
let tables: string[];

beforeAll(async () => {
  database = await openTestDatabase();
  await database.withOwner(async (client) => {
    await addOneOfEach(client, OURS);
    await addOneOfEach(client, THEIRS);
  });
  tables = await names(`select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`);
}, 60_000);

afterAll(() => database.close());

async function names(sql: string, values: unknown[] = []): Promise<string[]> {
  const { rows } = await database.withOwner((client) => client.query<{ name: string }>(sql, values));
  return rows.map(({ name }) => name);
}

/** The column that says whose a row is; null for a table that has none. */
function fenceOf(table: string): string | null {
  return table in EXCEPT ? (EXCEPT[table]?.column ?? null) : 'programme_id';
}

/** Every table that is fenced, with its column. */
function fenced(): { table: string; column: string }[] {
  return tables.flatMap((table) => {
    const column = fenceOf(table);
    return column ? [{ table, column }] : [];
  });
}

/** Runs a statement as the application for one programme; gives the rows touched, or the code of the refusal. */
async function attempt(
  programmeId: string | null,
  sql: string,
  values: unknown[] = [],
): Promise<number | string> {
  return database.withClient(programmeId, async (client) => {
    try {
      await client.query('begin');
      return (await client.query(sql, values)).rowCount ?? 0;
    } catch (error) {
      return (error as { code: string }).code;
    } finally {
      await client.query('rollback');
    }
  });
}

/** What each fenced table answers, by table. */
async function walk(
  ask: (table: string, column: string) => Promise<unknown>,
): Promise<Record<string, unknown>> {
  const answers: Record<string, unknown> = {};
  for (const { table, column } of fenced()) answers[table] = await ask(table, column);
  return answers;
}

/** The same answer for every fenced table, save those named. */
function everywhere(answer: unknown, save: Record<string, unknown> = {}): Record<string, unknown> {
  return { ...Object.fromEntries(fenced().map(({ table }) => [table, answer])), ...save };
}

const REFUSED = '42501';
const refusedOf = (tables: readonly string[]) => Object.fromEntries(tables.map((table) => [table, REFUSED]));

describe('every table', () => {
  it('says which programme each row belongs to, and has the fence switched on with a policy for all', async () => {
    const withColumn =
      await names(`select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and a.attname = 'programme_id'
        and a.attnotnull order by 1`);
    expect(withColumn).toEqual(tables.filter((table) => fenceOf(table) === 'programme_id'));
    const withFence = await names(`select c.relname as name from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relrowsecurity
        and exists (select from pg_policy p where p.polrelid = c.oid and p.polcmd = '*' and p.polpermissive
          and p.polqual is not null and p.polwithcheck is not null) order by 1`);
    expect(withFence).toEqual(fenced().map(({ table }) => table));
    expect(tables).toEqual(expect.arrayContaining(Object.keys(EXCEPT)));
  });

  it('shows a programme its own row', async () => {
    const seen = await walk((table, column) =>
      attempt(OURS, `select from ${table} where ${column} = $1`, [OURS]),
    );
    expect(seen).toEqual(everywhere(1));
  });

  it('shows a programme none of another, and nobody anything', async () => {
    expect(await walk((table) => attempt(OURS, `select from ${table}`))).toEqual(everywhere(1));
    const theirs = await walk((table, column) =>
      attempt(OURS, `select from ${table} where ${column} = $1`, [THEIRS]),
    );
    expect(theirs).toEqual(everywhere(0));
    expect(await walk((table) => attempt(null, `select from ${table}`))).toEqual(everywhere(0));
  });

  it('takes no row for another programme', async () => {
    const added = await walk(async (table, column) => {
      // A copy of their row: were the fence down, its key would refuse it, and with another code.
      const columns = await names(
        `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0
         and not attisdropped and attgenerated = '' order by attnum`,
        [table],
      );
      const { rows } = await database.withOwner((client) =>
        client.query(`select to_jsonb(t) as copy from ${table} t where ${column} = $1`, [THEIRS]),
      );
      return attempt(
        OURS,
        `insert into ${table} (${columns.join()}) select ${columns.join()} from jsonb_populate_record(null::${table}, $1)`,
        [(rows[0] as { copy: object }).copy],
      );
    });
    expect(added).toEqual(everywhere(REFUSED));
  });

  it('lets no row of another programme be changed, taken away or taken over', async () => {
    const changed = await walk((table, column) =>
      attempt(OURS, `update ${table} set ${column} = ${column} where ${column} = $1`, [THEIRS]),
    );
    expect(changed).toEqual(everywhere(0, refusedOf([...APPEND_ONLY, ...NEVER_ALTERED])));
    const deleted = await walk((table, column) =>
      attempt(OURS, `delete from ${table} where ${column} = $1`, [THEIRS]),
    );
    expect(deleted).toEqual(everywhere(0, refusedOf(APPEND_ONLY)));
    const given = await walk((table, column) =>
      attempt(OURS, `update ${table} set ${column} = $1 where ${column} = $2`, [THEIRS, OURS]),
    );
    expect(given).toEqual(everywhere(REFUSED));
  });
});

describe('the role of the application', () => {
  it('may add to what only grows, and change or empty none of it', async () => {
    for (const table of APPEND_ONLY) {
      expect(await attempt(OURS, `update ${table} set programme_id = programme_id`)).toBe(REFUSED);
      expect(await attempt(OURS, `delete from ${table}`)).toBe(REFUSED);
    }
    for (const table of tables)
      expect([table, await attempt(OURS, `truncate ${table} cascade`)]).toEqual([table, REFUSED]);
  });

  it('is no superuser, passes no fence, belongs to no other role and owns nothing', async () => {
    const { rows } = await database.withOwner((client) =>
      client.query(`select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin,
        (select count(*)::int from pg_auth_members where member = r.oid) as memberships,
        (select count(*)::int from pg_shdepend d where d.refobjid = r.oid and d.deptype = 'o'
          and d.dbid in (0, (select oid from pg_database where datname = current_database()))) as owned
        from pg_roles r where rolname = 'heard_app'`),
    );
    expect(rows).toEqual([
      {
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcreatedb: false,
        rolcanlogin: false,
        memberships: 0,
        owned: 0,
      },
    ]);
    expect(await attempt(OURS, 'create table of_mine (id int)')).toBe(REFUSED);
  });

  it('reads no list of migrations', async () => {
    expect(await attempt(OURS, 'insert into migrations (timestamp, name) values (1, $1)', ['Mine'])).toBe(
      REFUSED,
    );
  });

  it('passes the fences through the doors and what is fenced by itself, and no other function', async () => {
    const definer = `select p.proname::text as name from pg_proc p
      where p.pronamespace = 'public'::regnamespace and p.prosecdef`;
    const known = [...SELF_FENCED, ...DOORS].sort();
    expect(await names(`${definer} order by 1`)).toEqual(known);
    const shut = `${definer} and p.proconfig @> array['search_path=public, pg_temp']
      and not has_function_privilege('public', p.oid, 'execute') order by 1`;
    expect(await names(shut)).toEqual(known);
  });
});
