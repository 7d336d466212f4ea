import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  checkFile,
  confirmFile,
  countPeople,
  fileOf,
  IMPORT,
  rowOf,
  sendFile,
} from '../../testing/people-files';
import { startTestServer, type TestServer } from '../../testing/test-server';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const ROWS = Array.from({ length: 8500 }, (_, index) =>
  rowOf(`staff${index}@trust.example`, {
    ...{ name: `Zoë Staff ${index}`, job_title: index % 2 ? 'Nurse' : 'Porter', roles: 'Change leader' },
    ...{ subgroup: 'Career development', joined_on: '2025-01-06' },
  }),
);

it('8,500 people in one file are checked with progress, taken in whole, and change nothing the second time', async () => {
  const { programmeLead } = server.world.people;
  const before = await countPeople(server);
  const { body } = await sendFile(server, programmeLead, fileOf(...ROWS));
  const seen: number[] = [];
  let state = 'CHECKING';
  while (state === 'CHECKING') {
    const { data } = await server.ask(programmeLead, IMPORT, { id: body.id });
    ({ state } = data.personImport);
    seen.push(data.personImport.rowsDone);
  }
  expect(state).toBe('READY');
  expect(new Set(seen).size).toBeGreaterThan(3);
  expect(seen).toEqual([...seen].sort((one, other) => one - other));
  expect(await countPeople(server)).toEqual(before);

  const done = await confirmFile(server, body.id, programmeLead);
  expect(done).toMatchObject({ personImport: { state: 'DONE', creates: 8500 }, errors: [] });
  const after = await countPeople(server);
  expect(after).toEqual({ people: before.people + 8500, places: before.places + 8500 });
  const { data } = await server.ask(
    programmeLead,
    '{ auditEvents(filter: { verb: "person.imported", search: "Zoë Staff" }) { total } }',
  );
  expect(data.auditEvents.total).toBe(8500);

  const again = await checkFile(server, fileOf(...ROWS), programmeLead);
  expect(again).toMatchObject({ state: 'READY', creates: 0, updates: 0, unchanged: 8500, rowsDone: 8500 });
  expect(await confirmFile(server, again.id, programmeLead)).toMatchObject({
    personImport: { state: 'DONE', unchanged: 8500 },
    errors: [],
  });
  expect(await countPeople(server)).toEqual(after);
}, 120_000);
