import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { readConfig } from '../config';
import { createServer } from '../server';
import { arrangeEdition, takeEditionStep } from '../testing/edition-steps';
import { startTestServer, type TestServer } from '../testing/test-server';
import { PublishDue } from './commands/publish-due';

let server: TestServer;
let other: NestFastifyApplication;
beforeEach(async () => {
  server = await startTestServer();
  other = await createServer(readConfig({ LOG_LEVEL: 'silent' }), server.database, server.clock);
});
afterEach(async () => {
  await other.close();
  await server.close();
});

const onBoth = () =>
  Promise.all([server.app, other].map((app) => app.get(PublishDue).run(server.world.programmeId)));
const sql = <Row>(text: string) =>
  server.database.withOwner(async (client) => (await client.query(text)).rows as Row[]);

it('goes out at its time and not before, once though two servers look at once', async () => {
  const { id } = await arrangeEdition(server, 'unschedule');
  expect(await onBoth()).toEqual([0, 0]);
  server.clock.forward({ hours: 2 });
  const out = await onBoth();
  expect(out.sort()).toEqual([0, 1]);
  expect(await onBoth()).toEqual([0, 0]);
  expect(await sql('select edition_id, version from edition_version')).toEqual([
    { edition_id: id, version: 1 },
  ]);
  expect(
    await sql(`select actor_id from audit_event where verb = 'edition.published' and subject_id = '${id}'`),
  ).toEqual([{ actor_id: null }]);
});

it('that was missed while no server ran is caught up, all that are due, each with a number of its own', async () => {
  await arrangeEdition(server, 'unschedule');
  await arrangeEdition(server, 'unschedule');
  server.clock.forward({ days: 9 });
  const out = await onBoth();
  expect(out.reduce((sum, each) => sum + each, 0)).toBe(2);
  expect(await sql('select number from edition order by number')).toEqual([{ number: 1 }, { number: 2 }]);
});

it('is kept back by what came true since it was approved, and waits, approved, for somebody to look', async () => {
  const begun = await arrangeEdition(server, 'unschedule');
  const fine = await arrangeEdition(server, 'unschedule');
  await sql(`update action set state = 'stopped' where id = '${begun.actionId}'`);
  server.clock.forward({ hours: 2 });
  expect((await onBoth()).reduce((sum, each) => sum + each, 0)).toBe(1);
  const { data } = await server.ask(
    server.world.people.comms,
    'query ($id: ID!) { edition(id: $id) { state scheduledFor checklist { kind } history { sentence detail } } }',
    { id: begun.id },
  );
  expect(data.edition).toMatchObject({
    ...{ state: 'APPROVED', scheduledFor: null, checklist: [{ kind: 'NOT_LAUNCHED' }] },
    history: [
      { sentence: 'No longer set to go out', detail: expect.stringContaining('launched') },
      {},
      {},
      {},
      {},
      {},
    ],
  });
  expect(await sql(`select state from edition where id = '${fine.id}'`)).toEqual([{ state: 'published' }]);
});

it('is not published twice by hand and by its time at the same moment', async () => {
  const begun = await arrangeEdition(server, 'unschedule');
  server.clock.forward({ hours: 2 });
  const [byHand] = await Promise.all([
    takeEditionStep(server, server.world.people.sponsor, 'publish', begun),
    onBoth(),
  ]);
  expect(byHand.errors.map(({ code }) => code)).toEqual(byHand.errors.length > 0 ? ['STALE'] : []);
  expect(await sql('select version from edition_version')).toEqual([{ version: 1 }]);
});
