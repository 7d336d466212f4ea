/** A child of the kill test: writes to an embedded folder for ever and says which rows were acknowledged. */
import { writeSync } from 'node:fs';

const { openDatabase } = await import('../database/database.ts');
const say = (word) => writeSync(1, `${JSON.stringify(word)}\n`);

say({ starting: true });
const database = await openDatabase({ folder: process.argv[2], rows: [], migrations: [] });
await database.withOwner((client) =>
  client.query('create table if not exists kept (n int, half int, padding text, primary key (n, half))'),
);
const found = await database.withOwner((client) =>
  client.query('select n, count(*)::int as halves from kept group by n order by n'),
);
say({ found: found.rows });

const insert = (n, half) => ['insert into kept values ($1, $2, repeat($3, 500))', [n, half, 'x']];
const ways = [
  (n) =>
    database.withOwner((client) =>
      client.query('insert into kept select $1, half, $2 from generate_series(1, 2) half', [
        n,
        'one statement',
      ]),
    ),
  (n) =>
    database.withOwner((client) =>
      Promise.all([
        client.query('begin'),
        client.query(...insert(n, 1)),
        client.query(...insert(n, 2)),
        client.query('commit'),
      ]),
    ),
  (n) =>
    database.asOwner(() =>
      database.dataSource.transaction(async (manager) => {
        await manager.query(...insert(n, 1));
        await manager.query(...insert(n, 2));
      }),
    ),
];

for (let n = (found.rows.at(-1)?.n ?? 0) + 1; ; n += 1) {
  await ways[n % ways.length](n);
  say({ kept: n });
  if (n % 97 === 0) await database.withOwner((client) => client.query('checkpoint'));
}
