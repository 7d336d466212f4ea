import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openTestDatabase } from '../testing/open-test-database';
import { type Database } from './database';

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
}, 30_000);

afterAll(() => database.close());

it.each([
  ['9007199254740993::int8', '9007199254740993'],
  ['12.50::numeric', '12.50'],
  ['3::int4', 3],
  ['1.5::float8', 1.5],
  ['true', true],
  [`'2026-03-29'::date`, '2026-03-29'],
  [`array['2026-03-29', '2026-10-25']::date[]`, ['2026-03-29', '2026-10-25']],
  [`'2026-03-29T01:30:00.123+01:00'::timestamptz`, new Date('2026-03-29T00:30:00.123Z')],
  [`'{"a": [1, null, "é"]}'::jsonb`, { a: [1, null, 'é'] }],
  [`array['a', 'b,c', null]::text[]`, ['a', 'b,c', null]],
  [`array[1, 2]::int[]`, [1, 2]],
  [`array['0197a000-0000-7000-8000-000000000001']::uuid[]`, ['0197a000-0000-7000-8000-000000000001']],
  [`'\\xdeadbeef'::bytea`, Buffer.from('deadbeef', 'hex')],
  [`'0197A000-0000-7000-8000-000000000001'::uuid`, '0197a000-0000-7000-8000-000000000001'],
  ['null::text', null],
])('gives %s as node-postgres does', async (sql, expected) => {
  const { rows } = await database.withClient(null, (client) => client.query(`select ${sql} as value`));
  expect(rows).toEqual([{ value: expected }]);
});

it.each<[string, unknown]>([
  ['timestamptz', new Date('2026-03-29T00:30:00.123Z')],
  ['date', '2026-02-28'],
  ['bytea', Buffer.from([0, 1, 255])],
  ['text', `quote ' and null \u0001 and emoji 🙂`],
  ['text[]', ['a', `b"c`, 'd,e']],
  ['jsonb', { text: `it's "so"` }],
  ['int8', '9007199254740993'],
])('takes a parameter of type %s and gives it back', async (type, value) => {
  const { rows } = await database.withClient(null, (client) =>
    client.query(`select $1::${type} as value`, [value]),
  );
  expect(rows).toEqual([{ value }]);
});
