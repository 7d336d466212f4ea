import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Database } from '../database/database';
import { countQueries } from './count-queries';
import { openTestDatabase } from './open-test-database';

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
}, 30_000);

afterAll(() => database.close());

it('is migrated and works under the role of the application', async () => {
  expect(await database.pendingMigrations()).toEqual([]);
  const user = await database.withClient(null, (client) => client.query('select current_user::text as name'));
  expect(user.rows).toEqual([{ name: 'heard_app' }]);
});

it('counts statements of both kinds, and none of its own housekeeping', async () => {
  const programme = '0197a000-0000-7000-8000-000000000001';
  const { count, texts, result } = await countQueries(database, async () => {
    await database.withClient(programme, (client) =>
      client.query({ text: 'select $1::int as n', values: [1] }),
    );
    await database.withClient(programme, (client) => database.runnerOn(client).query('select 2 as n'));
    return 'done';
  });
  expect({ count, texts, result }).toEqual({
    count: 2,
    texts: ['select $1::int as n', 'select 2 as n'],
    result: 'done',
  });
});
