import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Database } from '@heard/data';
import { openTestDatabase } from '@heard/data/testing';
import { randomUUID } from 'node:crypto';
import { v1, v7 } from 'uuid';

/** Tables of what is published, which nobody may walk back to where it was said. */
const PUBLISHED = [
  ...['edition', 'edition_author', 'edition_version', 'answer', 'answer_action', 'answer_site', 'picture'],
  ...[
    'publishing_settings',
    'posting',
    'reaction_count',
    'version_picture',
    'preview_link',
    'edition_mailing',
  ],
  'translation',
];

/** Tables of the house, which tell who signs in, what is done and what is published; every other table is held to the rules of listening. */
const HOUSE = [
  ...['programme', 'site', 'directorate', 'staff_group', 'golden_thread', 'migrations'],
  ...['person', 'person_role', 'person_import', 'account', 'session', 'one_time_link', 'sign_in_attempt'],
  ...['subgroup', 'subgroup_alias', 'subgroup_golden_thread', 'membership', 'audit_event', 'saved_view'],
  ...['action', 'action_update', 'action_check', 'action_co_owner', 'action_golden_thread'],
  ...['measure', 'measure_golden_thread', 'measure_variable', 'measure_import', 'measure_reading'],
  ...['paper', 'paper_file'],
  ...['action_measure', 'measure_rebase'],
  ...[
    'cycle',
    'cycle_period',
    'method',
    'gate',
    'gate_evidence',
    'gate_waiver',
    'gate_entry',
    'gate_condition',
  ],
  ...['wellbeing_framework', 'wellbeing_assessment'],
  ...PUBLISHED.filter((table) => table !== 'reaction_count'),
];

/** All that is kept of a note, of what was sorted and of a reaction: nothing may be added without changing this list. */
const KEPT: Record<string, string[]> = {
  note: [
    ...['event_id uuid', 'golden_thread_id uuid', 'id uuid', 'is_confirmed_safe boolean', 'kind text'],
    ...['programme_id uuid', 'search tsvector', 'subgroup_id uuid', 'text text', 'version integer'],
  ],
  note_theme: ['note_id uuid', 'programme_id uuid', 'theme_id uuid'],
  theme_shown_note: ['note_id uuid', 'programme_id uuid', 'theme_id uuid'],
  event_tally: ['axis text', 'event_id uuid', 'part text', 'people integer', 'programme_id uuid'],
  event_facilitator: [
    ...[
      'event_id uuid',
      'is_facilitating boolean',
      'person_id uuid',
      'programme_id uuid',
      'took_notes boolean',
    ],
  ],
  reaction_count: [
    ...['answer_id uuid', 'edition_id uuid', 'id uuid', 'programme_id uuid', 'reaction text', 'site_id uuid'],
    ...['told integer', 'waiting integer'],
  ],
  disposal: ['disposed_on date', 'events integer', 'id uuid', 'notes integer', 'programme_id uuid'],
};

/** Where a person may be named, and what for. */
const NAMES_A_PERSON = ['event_facilitator.person_id', 'calendar_feed.person_id'];

/** Types that hold no time finer than a day, no address and nothing whose inside this spec cannot see. */
const TYPES = ['uuid', 'text', 'integer', 'boolean', 'date', 'tsvector'];

/** A hash betrays what it is of; this one is of a secret that the program made. */
const HASHES = ['calendar_feed.token_hash'];

const BETRAYING =
  /author|speaker|writer|taker|sender|attend|present|device|session|agent|fingerprint|(^|_)(ip|address|host|by|at|time|hour|seq|order|arrival|hash)($|_)/;

interface Column {
  name: string;
  type: string;
  initial: string;
}

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
}, 60_000);
afterAll(() => database.close());

type Ask = (sql: string) => Promise<Record<string, string>[]>;

/** Everything in the catalogue that listening may not have, in words. */
async function betrayals(ask: Ask): Promise<string[]> {
  const house = HOUSE.map((name) => `'${name}'`).join();
  const ours = `c.relnamespace = 'public'::regnamespace and c.relname not in (${house})`;
  const columns = (await ask(
    `select c.relname::text || '.' || a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
       coalesce(pg_get_expr(d.adbin, d.adrelid), '') || a.attidentity::text as initial
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
     where ${ours} and c.relkind in ('r', 'p', 'v', 'm', 'f') order by 1`,
  )) as unknown as Column[];
  const found: string[] = [];
  for (const { name, type, initial } of columns) {
    const [, column = ''] = name.split('.');
    if (!TYPES.includes(type) && !HASHES.includes(name)) found.push(`${name} is ${type}`);
    if (BETRAYING.test(column) && !HASHES.includes(name)) found.push(`${name} is named for what is not kept`);
    if (/person|facilitator/.test(column) && !NAMES_A_PERSON.includes(name))
      found.push(`${name} names a person`);
    if (/now|current|clock|nextval|localtime|uuid|random|^[ad]$/i.test(initial)) {
      found.push(`${name} is filled by the database: ${initial}`);
    }
  }
  for (const [table, kept] of Object.entries(KEPT)) {
    const has = columns.filter(({ name }) => name.startsWith(`${table}.`));
    const words = has.map(({ name, type }) => `${name.slice(table.length + 1)} ${type}`);
    for (const word of words) if (!kept.includes(word)) found.push(`${table} has ${word}`);
    for (const word of kept) if (!words.includes(word)) found.push(`${table} has no ${word}`);
  }
  const keys = await ask(
    `select c.relname::text || ' to ' || f.relname as name from pg_constraint k join pg_class c on c.oid = k.conrelid
     join pg_class f on f.oid = k.confrelid where k.contype = 'f' and ${ours} order by 1`,
  );
  for (const { name = '' } of keys) {
    const [from, to] = name.split(' to ');
    if (from === 'note' && !['listening_event', 'programme', 'subgroup', 'golden_thread'].includes(to ?? ''))
      found.push(`note refers to ${to}`);
    if (to === 'note' && !['note_theme', 'theme_shown_note'].includes(from ?? ''))
      found.push(`${from} refers to note`);
    const naming = NAMES_A_PERSON.map((column) => column.split('.')[0]);
    if (['person', 'account', 'session'].includes(to ?? '') && !naming.includes(from))
      found.push(`${name} is a person`);
  }
  const triggers = await ask(
    `select t.tgname::text || ' on ' || c.relname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
     where not t.tgisinternal and ${ours}`,
  );
  for (const { name } of triggers) found.push(`the trigger ${name} could tell elsewhere`);
  const [id] = await ask(
    `select pg_get_constraintdef(oid) as rule from pg_constraint where conrelid = 'note'::regclass and contype = 'c'
       and pg_get_constraintdef(oid) like '%substr%'`,
  );
  if (id?.['rule'] !== `CHECK ((substr((id)::text, 15, 1) = '4'::text))`)
    found.push('a note’s id need not be random');
  const [commits] = await ask('show track_commit_timestamp');
  if (commits?.['track_commit_timestamp'] !== 'off') found.push('the engine keeps the time of each commit');
  return found;
}

/** What is found after a change of the tables, which is taken back. */
async function after(change: string): Promise<string[]> {
  return database.withOwner(async (client) => {
    await client.query('begin');
    try {
      await client.query(change);
      return await betrayals(async (sql) => (await client.query(sql)).rows);
    } finally {
      await client.query('rollback');
    }
  });
}

describe('the catalogue', () => {
  it('has no place for who spoke, who wrote, who came, from where, or when in a day', async () => {
    expect(await after('select 1')).toEqual([]);
  });

  it('lets nothing that is published lead to a note or an event', async () => {
    const referring = async (change: string) =>
      database.withOwner(async (client) => {
        await client.query('begin');
        try {
          await client.query(change);
          const { rows } = await client.query<{ name: string }>(
            `select c.relname::text || ' to ' || f.relname as name from pg_constraint k
             join pg_class c on c.oid = k.conrelid join pg_class f on f.oid = k.confrelid
             where k.contype = 'f' and c.relname = any($1::text[]) and f.relname ~ '^(note|listening_event|event_)' order by 1`,
            [PUBLISHED],
          );
          return rows.map(({ name }) => name);
        } finally {
          await client.query('rollback');
        }
      });
    expect(await referring('select 1')).toEqual([]);
    expect(await referring('alter table answer add event_id uuid references listening_event')).toEqual([
      'answer to listening_event',
    ]);
  });

  it.each([
    ['alter table note add created_at timestamptz', ['note.created_at is timestamp with time zone']],
    [
      'alter table note add author_id uuid references person',
      ['note.author_id is named for what is not kept'],
    ],
    ['alter table note add line integer', ['note has line integer']],
    [
      'alter table note add line serial',
      [`note.line is filled by the database: nextval('note_line_seq'::regclass)`],
    ],
    [
      'alter table note alter text set default now()::text',
      ['note.text is filled by the database: (now())::text'],
    ],
    ['alter table note drop constraint note_id_check', ['a note’s id need not be random']],
    ['alter table note_theme add person_id uuid', ['note_theme.person_id names a person']],
    ['alter table theme add formed_by uuid references person', ['theme to person is a person']],
    ['alter table listening_event add sender inet', ['listening_event.sender is inet']],
    ['alter table event_tally add attendees text', ['event_tally.attendees is named for what is not kept']],
    ['alter table disposal add details jsonb', ['disposal.details is jsonb']],
    ['alter table headcount add as_of time', ['headcount.as_of is time without time zone']],
    ['alter table reaction_count add counted_on date', ['reaction_count has counted_on date']],
    ['create table note_reading (note_id uuid references note)', ['note_reading refers to note']],
    ['create table box_visit (id uuid, device text)', ['box_visit.device is named for what is not kept']],
    ['create view who as select id, now() from person', ['who.now is timestamp with time zone']],
    [
      `create function tell() returns trigger language plpgsql as 'begin return new; end';
       create trigger told before insert on note for each row execute function tell()`,
      ['the trigger told on note could tell elsewhere'],
    ],
  ])('would be caught by this spec after: %s', async (change, expected) => {
    expect(await after(change)).toEqual(expect.arrayContaining(expected));
  });

  it('takes a note under no id that carries a time', async () => {
    const codeOf = (id: string) =>
      database.withOwner((client) =>
        client
          .query(
            `insert into note (id, programme_id, event_id, kind, text) values ($1, $1, $1, 'idea', 'A bench')`,
            [id],
          )
          .catch(({ code, constraint }: { code: string; constraint: string }) => `${code} ${constraint}`),
      );
    expect(await codeOf(v7())).toBe('23514 note_id_check');
    expect(await codeOf(v1())).toBe('23514 note_id_check');
    // A random one is refused only because there is no such programme.
    expect(await codeOf(randomUUID())).toMatch(/^23503/);
  });

  it('keeps of the audit what the domain says, and no request, session or address', async () => {
    const { rows } = await database.withOwner((client) =>
      client.query(
        `select string_agg(attname, ' ' order by attname) as columns from pg_attribute
         where attrelid = 'audit_event'::regclass and attnum > 0 and not attisdropped`,
      ),
    );
    expect(rows).toEqual([
      { columns: 'actor_id after at before id programme_id subject_id subject_title subject_type verb' },
    ]);
  });
});
