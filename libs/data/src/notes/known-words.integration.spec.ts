import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { foldedWords, type KnownWords } from '@heard/domain';
import { aViewer } from '@heard/domain/testing';
import { type Database } from '../database/database';
import { openTestDatabase } from '../testing/open-test-database';
import { Reading } from '../work/reading';
import { knownWords } from './known-words.query';

const OURS = '0197a000-0000-7000-8000-00000000000a';
const THEIRS = '0197a000-0000-7000-8000-00000000000b';

const SAID = [
  ...[
    'Sarah Jones',
    'Siobhán O’Brien',
    "Sean O'Neill",
    'Anne-Marie Smith–Holt',
    'José  García',
    'Zoë',
    'Łukasz Øystein',
  ],
  ...[
    'Dr. J. R. Patel (nights)',
    'D’Arcy, Ann',
    'Sa\u00ADrah',
    'Олена Ковальчук',
    'Nguyễn Văn An',
    'Jose\u0301',
  ],
  ...[
    'Head of hotel-services',
    'King’s Fund lead',
    'Band 8a: lead [acting]',
    'C\\D ^ `x` {y} | ~ _z_',
    '',
    ' ',
    '-',
  ],
];

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
  await database.withOwner(async (client) => {
    for (const id of [OURS, THEIRS]) {
      await client.query(
        `insert into programme (id, name, organisation, small_number_threshold) values ($1, 'P', 'O', 11)`,
        [id],
      );
    }
    const add = `insert into person (id, programme_id, name, email, job_title, state, joined_on)
      select gen_random_uuid(), $1, $2, gen_random_uuid() || '@example.invalid', $3, $4, '2025-01-01' from generate_series(1, $5)`;
    await client.query(add, [OURS, 'Siobhán O’Brien', 'Falconer', 'active', 1]);
    await client.query(add, [OURS, 'Sarah Jones', 'Porter of gases', 'active', 10]);
    await client.query(add, [OURS, 'Gone Person', 'Porter of gases', 'left', 5]);
    await client.query(add, [OURS, 'Mary Bell', 'Ward clerk', 'active', 11]);
    await client.query(add, [THEIRS, 'Harriet Elsewhere', 'Beekeeper', 'active', 1]);
    await client.query(add, [OURS, 'Crowd Member', 'Crowd', 'active', 3000]);
    await client.query('analyze person');
  });
}, 60_000);
afterAll(() => database.close());

const asked = (...texts: string[]): Promise<KnownWords> =>
  knownWords(new Reading(database, aViewer('change_leader', { programmeId: OURS }), '2026-03-02'), texts);

describe('what the directory knows of words', () => {
  it.each(SAID)('is said the same way in the database as in the domain: %j', async (written) => {
    const { rows } = await database.withOwner((client) =>
      client.query<{ said: string }>('select said_as($1) as said', [written]),
    );
    expect(rows[0]?.said).toBe(foldedWords(written).join(' '));
  });

  it('are the names that share a word with a text, however it is written', async () => {
    expect((await asked('nobody here')).names).toEqual([]);
    expect((await asked('siobhan', 'SARAH')).names).toEqual(['Sarah Jones', 'Siobhán O’Brien']);
    expect((await asked("It was O'BRIEN’s turn")).names).toEqual(['Siobhán O’Brien']);
    expect((await asked('the person')).names).toEqual(['Gone Person']);
  });

  it('are the job titles that begin with a word of it, and that fewer people hold than the threshold', async () => {
    const text = 'The falconer, a PORTER of  gases and a ward clerk';
    expect((await asked(text)).rareTitles).toEqual(['falconer', 'porter of gases']);
    expect((await asked('gases')).rareTitles).toEqual([]);
  });

  it('are those of the own programme alone', async () =>
    expect(await asked('Harriet the beekeeper')).toEqual({ names: [], rareTitles: [] }));

  it('is asked by index, however many people there are', async () => {
    const { rows } = await database.withOwner((client) =>
      client.query<{ 'QUERY PLAN': string }>(
        `explain select name from person where string_to_array(said_as(name), ' ') && array['sarah', 'jones', 'hot']`,
      ),
    );
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('person_name_words');
  });
});
