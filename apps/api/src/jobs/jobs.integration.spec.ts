import { afterEach, expect, it } from '@jest/globals';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { addDays } from '@heard/domain';
import { readConfig } from '../config';
import { createServer } from '../server';
import { storeEvent } from '../testing/listening';
import { aRequest, askForPaper } from '../testing/paper-calls';
import { startTestServer, type TestServer } from '../testing/test-server';
import { Jobs, JOBS_SCHEMA } from './jobs';

let server: TestServer;
let other: NestFastifyApplication | undefined;
afterEach(async () => {
  await other?.close();
  other = undefined;
  await server.close();
});

const sql = <Row>(text: string, values: unknown[] = []) =>
  server.database.withOwner(async (client) => (await client.query(text, values)).rows as Row[]);

/** Waits until the statement gives a row; the spec's own timeout is the limit. */
async function until(text: string): Promise<void> {
  while ((await sql(text)).length === 0) await new Promise((resolve) => setTimeout(resolve, 25));
}

async function addDueNotes(): Promise<void> {
  const { id } = await storeEvent(server, { heldOn: addDays(server.clock.today(), -200) });
  await sql(
    `insert into note (id, programme_id, event_id, kind, text) select $1, $2, $3, 'idea', 'More bicycle stands'`,
    [randomUUID(), server.world.programmeId, id],
  );
}

it('does the daily work at the start, once however many servers start, and stops cleanly', async () => {
  server = await startTestServer();
  await addDueNotes();
  const config = readConfig({ LOG_LEVEL: 'silent' });
  other = await createServer(config, server.database, server.clock);
  await Promise.all([server.app.get(Jobs).start(), other.get(Jobs).start()]);
  await until(`select from ${JOBS_SCHEMA}.job where name = 'day-of-programme' and state = 'completed'`);
  expect(await sql('select events, notes from disposal')).toEqual([{ events: 1, notes: 1 }]);
  expect(await sql('select from note')).toEqual([]);
  expect(await sql(`select from ${JOBS_SCHEMA}.job where name = 'every-day'`)).toHaveLength(1);
  // Its payload names a programme and nothing else.
  expect(
    await sql(`select data from ${JOBS_SCHEMA}.job where data <> '{}' and name not like '\\_\\_%'`),
  ).toEqual([{ data: { programmeId: server.world.programmeId } }]);
  expect(await sql(`select cron, timezone from ${JOBS_SCHEMA}.schedule order by name`)).toEqual([
    { cron: '15 3 * * *', timezone: 'Europe/London' },
    { cron: '* * * * *', timezone: 'UTC' },
  ]);
}, 60_000);

it('is kept where the application’s role cannot reach, and leaves the tables of the programme alone', async () => {
  server = await startTestServer();
  const tables = () =>
    sql(`select tablename::text as name from pg_tables where schemaname = 'public' order by 1`);
  const before = await tables();
  await server.app.get(Jobs).start();
  expect(await tables()).toEqual(before);
  const reading = server.database.withClient(server.world.programmeId, (client) =>
    client.query(`select from ${JOBS_SCHEMA}.job`),
  );
  await expect(reading).rejects.toMatchObject({ code: '42501' });
}, 60_000);

it('makes a paper when somebody asks for it, not at the next look, and its payload says nothing of it', async () => {
  server = await startTestServer();
  const config = readConfig({ LOG_LEVEL: 'silent' });
  other = await createServer(config, server.database, server.clock);
  await Promise.all([server.app.get(Jobs).start(), other.get(Jobs).start()]);
  const asked = Date.now();
  await askForPaper(server, 'programmeLead', aRequest());
  await until(`select from paper where state = 'ready'`);
  expect(Date.now() - asked).toBeLessThan(25_000);
  expect(await sql('select tries from paper')).toEqual([{ tries: 1 }]);
  expect(await sql(`select data from ${JOBS_SCHEMA}.job where name = 'make-papers'`)).toEqual([
    { data: { programmeId: server.world.programmeId } },
  ]);
}, 60_000);
