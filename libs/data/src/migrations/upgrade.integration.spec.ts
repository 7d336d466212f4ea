import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { type Database } from '../database/database';
import { describeCatalogue } from '../testing/catalogue';
import { addOneOfEach } from '../testing/one-of-each';
import { openBlankDatabase } from '../testing/open-test-database';
import { MIGRATIONS } from './index';

const PROGRAMME = '0197a000-0000-7000-8000-000000000001';
const RELEASES = fileURLToPath(new URL('./releases', import.meta.url));
const dumps = readdirSync(RELEASES).filter((file) => file.endsWith('.sql.gz'));

const opened: Database[] = [];

async function open(): Promise<Database> {
  const database = await openBlankDatabase();
  opened.push(database);
  return database;
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((database) => database.close()));
}, 30_000);

/** Runs the first migrations only, as the release did that had no others. */
async function migrateTo(database: Database, count: number): Promise<void> {
  const later = database.dataSource.migrations.splice(count);
  await database.migrate();
  database.dataSource.migrations.push(...later);
}

/** How many rows each table has. */
async function countRows(database: Database): Promise<Record<string, number>> {
  return database.withOwner(async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
       and relname <> 'migrations' order by relname`,
    );
    const counts: Record<string, number> = {};
    for (const { name } of rows) {
      const count = await client.query<{ n: number }>(`select count(*)::int as n from ${name}`);
      counts[name] = count.rows[0]?.n ?? 0;
    }
    return counts;
  });
}

let latest: Promise<string[]> | undefined;

/** What an empty database becomes by all migrations; found out once. */
function latestCatalogue(): Promise<string[]> {
  latest ??= open().then(async (fresh) => {
    await fresh.migrate();
    return fresh.withOwner(describeCatalogue);
  });
  return latest;
}

describe('a database with data in it', () => {
  it.each(MIGRATIONS.map(({ name }, index) => [name, index + 1] as const))(
    'upgrades from %s and keeps every row',
    async (_, count) => {
      const database = await open();
      await migrateTo(database, count);
      await database.withOwner((client) => addOneOfEach(client, PROGRAMME));
      const before = await countRows(database);
      expect(Object.entries(before).filter(([, rows]) => rows !== 1)).toEqual([]);

      expect(await database.migrate()).toEqual(MIGRATIONS.slice(count).map(({ name }) => name));
      expect(await countRows(database)).toMatchObject(before);
      expect(await database.withOwner(describeCatalogue)).toEqual(await latestCatalogue());
    },
    120_000,
  );
});

it('an action that is there already gets the day of its last step in London, a theme the quarter it was heard in', async () => {
  const database = await open();
  await migrateTo(database, 1);
  await database.withOwner(async (client) => {
    await addOneOfEach(client, PROGRAMME);
    await client.query(`
      insert into action (id, programme_id, subgroup_id, title, state, owner_id, proposed_by_id, created_on)
      select '0197a000-0000-7000-8000-00000000000b', programme_id, subgroup_id, 'No step', state, owner_id, proposed_by_id,
        '2025-02-01' from action;
      insert into audit_event (id, programme_id, at, verb, subject_type, subject_id)
      select gen_random_uuid(), programme_id, e.at, e.verb, 'action', a.id from action a, (values
        ('2025-05-01T12:00Z'::timestamptz, 'action.agreed'), ('2025-06-01T23:30Z', 'action.launched'),
        ('2025-07-01T12:00Z', 'action.edited'), ('2025-07-02T12:00Z', 'action.updated')) e(at, verb)
      where a.title <> 'No step'`);
  });
  await migrateTo(
    database,
    MIGRATIONS.findIndex(({ name }) => name.startsWith('HeardFrom')),
  );
  await database.withOwner((client) => client.query(HEARD_THEMES));
  await database.migrate();
  const [days, heard] = await database.withOwner(async (client) => {
    const actions = await client.query<{ day: string }>(
      'select last_step_on as day from action order by created_on desc, id',
    );
    const themes = await client.query<{ heard: string }>(
      `select wording || ': ' || coalesce(shown_heard_from::text, 'not told') as heard from theme order by 1`,
    );
    return [actions.rows.map(({ day }) => day), themes.rows.map((row) => row.heard)];
  });
  expect(days).toEqual(['2025-06-02', '2025-02-01']);
  // January to March had one event, and is told together with April to June.
  expect(heard).toEqual([
    'First in April: 2025-01-01',
    'First in July, by deleted notes: 2025-07-01',
    'First in October: not told',
    'Not shown: not told',
    'With one merged into it: 2025-07-01',
    'x-merged: not told',
  ]);
}, 60_000);

it('a subgroup that is there already goes on in a first cycle, with all its phases in it', async () => {
  const database = await open();
  await migrateTo(
    database,
    MIGRATIONS.findIndex(({ name }) => name.startsWith('Gates')),
  );
  const phases = `select from_date::text as "from", to_date::text as "to", phase from subgroup_phase order by from_date, id`;
  const kept = () => database.withOwner(async (client) => (await client.query(phases)).rows);
  await database.withOwner(async (client) => {
    await addOneOfEach(client, PROGRAMME);
    await client.query(`
      update subgroup_phase set from_date = '2023-09-04', to_date = null;
      insert into subgroup_phase (id, programme_id, subgroup_id, phase, from_date, to_date)
      select gen_random_uuid(), programme_id, subgroup_id, 'scope', '2022-11-07', '2023-09-04' from subgroup_phase;
      insert into programme (id, name, organisation) values (gen_random_uuid(), 'Without subgroups', 'Trust')`);
  });
  const before = await kept();
  await database.migrate();
  expect(await kept()).toEqual(before);
  const { cycles, periods, methods } = await database.withOwner(async (client) => {
    const cycle = await client.query(
      'select programme_id, state, starts_on::text as on, ends_on, version from cycle',
    );
    const period = await client.query(
      `select p.from_date::text as "from", p.to_date as "to" from cycle_period p join cycle c on c.id = p.cycle_id
       join subgroup s on s.id = p.subgroup_id and s.programme_id = c.programme_id`,
    );
    const method = await client.query('select from method');
    return { cycles: cycle.rows, periods: period.rows, methods: method.rowCount };
  });
  expect(cycles).toEqual([
    { programme_id: PROGRAMME, state: 'open', on: '2022-11-07', ends_on: null, version: 1 },
  ]);
  expect(periods).toEqual([{ from: '2022-11-07', to: null }]);
  // Without a row of its own a programme has the phases and criteria of the domain library.
  expect(methods).toBe(0);
}, 60_000);

/** Released events on these days, and themes whose shown numbers count a note of one or have outlived it. */
const HEARD_THEMES = `
  with held as (
    insert into listening_event (id, programme_id, kind, title, held_on, shift, state)
    select gen_random_uuid(), p.id, 'culture_cafe', 'Café', d.on_day::date, 'day', 'released'
    from programme p, unnest(array['2025-02-01', '2025-05-01', '2025-07-01', '2025-08-01', '2025-10-01']) d(on_day)
    returning id, programme_id, held_on),
  note as (
    insert into note (id, programme_id, event_id, kind, text)
    select gen_random_uuid(), programme_id, id, 'concern', held_on::text from held returning id, programme_id, text),
  theme as (
    insert into theme (id, programme_id, subgroup_id, wording, state, created_on, shown_notes, kept_first_month)
    select gen_random_uuid(), s.programme_id, s.id, t.wording, 'agreed', '2025-11-01', t.shown, t.kept::date
    from subgroup s, (values ('First in April', 3, null), ('First in July, by deleted notes', 3, '2025-07-01'),
      ('First in October', 3, null), ('Not shown', 0, '2025-07-01'), ('With one merged into it', 3, null)) t(wording, shown, kept)
    returning id, programme_id, subgroup_id, wording),
  merged as (
    insert into theme (id, programme_id, subgroup_id, wording, state, created_on, merged_into_id, kept_first_month)
    select gen_random_uuid(), programme_id, subgroup_id, 'x-merged', 'merged', '2025-11-01', id, '2025-08-01' from theme
    where wording = 'With one merged into it')
  insert into theme_shown_note (programme_id, theme_id, note_id) select t.programme_id, t.id, n.id from theme t, note n
  where (t.wording, n.text) in (('First in April', '2025-05-01'), ('First in April', '2025-07-01'), ('First in October', '2025-10-01'))`;

// Until the first release there is no dump, and the first migration with data in it, above, is what there is to upgrade.
for (const file of dumps) {
  it(`the database of an earlier release upgrades and keeps every row: ${file}`, async () => {
    const database = await open();
    await restore(database, gunzipSync(readFileSync(`${RELEASES}/${file}`)).toString('utf8'));
    const before = await countRows(database);
    expect(Object.values(before).reduce((sum, rows) => sum + rows, 0)).toBeGreaterThan(100);
    await database.migrate();
    expect(await countRows(database)).toMatchObject(before);
    expect(await database.withOwner(describeCatalogue)).toEqual(await latestCatalogue());
  }, 120_000);
}

/** Runs what pg_dump wrote, without the lines that only psql and newer servers understand. */
async function restore(database: Database, dump: string): Promise<void> {
  const sql = dump
    .split('\n')
    .filter((line) => !/^(\\|SET transaction_timeout|COMMENT ON EXTENSION)/.test(line))
    .join('\n');
  await database.withOwner(async (client) => {
    await client.query(`do $$ begin create role heard_app nologin;
      exception when duplicate_object or unique_violation then null; end $$; grant heard_app to current_user;`);
    await client.query(sql);
    // pg_dump leaves the connection without a search path and, on a pool, somebody uses it next.
    await client.query('reset all');
  });
}
