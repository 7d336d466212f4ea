import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { auditOf, FORBIDDEN, type Who } from '../../testing/asking';
import {
  checkFile,
  CONFIRM,
  confirmFile,
  countPeople,
  fileOf,
  IMPORT,
  rowOf,
  sendFile,
} from '../../testing/people-files';
import { startTestServer, type TestServer } from '../../testing/test-server';
import { makeWorld } from '../../testing/world';
import { CheckPersonImport } from './check-person-import';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const check = (content: string | Buffer, as: Who = 'programmeLead') =>
  checkFile(server, content, server.world.people[as]);
const confirm = (id: string, as: Who = 'programmeLead') => confirmFile(server, id, server.world.people[as]);

describe('the check', () => {
  it('finds every mistake with row, column and accepted values, and writes nobody', async () => {
    const before = await countPeople(server);
    const checked = await check(
      fileOf(
        rowOf('a@example.org', { directorate: 'IT' }),
        rowOf('b@example.org', { name: '', roles: 'Administrator' }),
        rowOf('x'),
      ),
    );
    expect(checked).toMatchObject({ state: 'REFUSED', rowsTotal: 3, errorCount: 4 });
    expect(checked.errors.map((error: { row: number; column: string }) => [error.row, error.column])).toEqual(
      [
        [2, 'directorate'],
        [3, 'name'],
        [3, 'roles'],
        [4, 'email'],
      ],
    );
    expect(checked.errors[0].acceptedValues).toEqual(['Community health services', 'Mental health services']);
    expect(await countPeople(server)).toEqual(before);
    expect(await confirm(checked.id)).toMatchObject({ errors: [{ code: 'WRONG_STATE' }] });
  });

  it('keeps the first 200 mistakes and counts all', async () => {
    const rows = Array.from({ length: 300 }, (_, index) =>
      rowOf(`many${index}@example.org`, { site: 'Nowhere' }),
    );
    const checked = await check(fileOf(...rows));
    expect(checked).toMatchObject({ state: 'REFUSED', errorCount: 300 });
    expect(checked.errors).toHaveLength(200);
  });

  it('of an administrator’s file refuses places in subgroups', async () => {
    const place = { subgroup: 'Health and wellbeing' };
    expect(await check(fileOf(rowOf('p@example.org', place)), 'administrator')).toMatchObject({
      state: 'REFUSED',
      errors: [{ column: 'subgroup' }],
    });
  });
});

describe('taking a file in', () => {
  it('adds and corrects people, all with their audit, and the same file again changes nothing', async () => {
    const { people, subgroups } = server.world;
    const text = fileOf(
      rowOf('new@example.org', {
        ...{
          name: `Robert'); drop table person;--`,
          roles: 'Change leader;Communications',
          joined_on: '01/02/2025',
        },
        ...{
          subgroup: 'Health and wellbeing;Career development',
          membership: 'Stakeholder',
          working_pattern: 'Nights',
        },
      }),
      rowOf('=cmd@example.org', { name: "'=HYPERLINK(1)", job_title: '<script>alert(1)</script>' }),
      rowOf(people.leader.email, { name: 'leader Tester', job_title: 'Matron', site: 'South House' }),
    );
    const checked = await check(text);
    expect(checked).toMatchObject({
      state: 'READY',
      creates: 2,
      updates: 1,
      unchanged: 0,
      fileName: 'people.csv',
    });
    expect(await confirm(checked.id)).toMatchObject({
      personImport: { state: 'DONE', creates: 2, updates: 1, unchanged: 0 },
      errors: [],
    });
    const { data } = await server.ask(
      people.sponsor,
      `{ people(sort: NEWEST, pageSize: 100) { items { id name email state roles joinedOn jobTitle workingPattern
         site { name } memberships { kind from subgroup { name } } } } }`,
    );
    const found = (email: string) =>
      data.people.items.find((person: { email: string }) => person.email === email);
    expect(found('new@example.org')).toMatchObject({
      ...{
        name: `Robert'); drop table person;--`,
        state: 'INVITED',
        joinedOn: '2025-02-01',
        workingPattern: 'NIGHTS',
      },
      roles: ['CHANGE_LEADER', 'COMMS'],
      memberships: [
        { kind: 'STAKEHOLDER', from: '2025-02-01', subgroup: { name: subgroups.own.name } },
        { kind: 'STAKEHOLDER', from: '2025-02-01', subgroup: { name: subgroups.other.name } },
      ],
    });
    expect(found('=cmd@example.org')).toMatchObject({
      name: '=HYPERLINK(1)',
      jobTitle: '<script>alert(1)</script>',
    });
    expect(found(people.leader.email)).toMatchObject({
      jobTitle: 'Matron',
      site: { name: 'South House' },
      state: 'ACTIVE',
    });

    expect(await auditOf(server, found('new@example.org').id)).toMatchObject([
      { verb: 'person.imported', before: null },
    ]);
    const [change] = await auditOf(server, people.leader.id);
    expect(JSON.parse(change?.before ?? '')).toMatchObject({ siteId: null, version: 1 });
    expect(JSON.parse(change?.after ?? '')).toMatchObject({ jobTitle: 'Matron', version: 2 });
    expect((await auditOf(server, checked.id)).map(({ verb }) => verb)).toEqual([
      'person_import.done',
      'person_import.begun',
    ]);

    const again = await check(text);
    expect(again).toMatchObject({ state: 'READY', creates: 0, updates: 0, unchanged: 3 });
    const before = await countPeople(server);
    expect(await confirm(again.id)).toMatchObject({
      personImport: { state: 'DONE', unchanged: 3 },
      errors: [],
    });
    expect(await countPeople(server)).toEqual(before);
    const { rows } = await server.database.withOwner((client) =>
      client.query('select rows from person_import where rows is not null and state <> $1', ['ready']),
    );
    expect(rows).toEqual([]);
  });

  it('happens once when it is confirmed twice, also at the same moment', async () => {
    const checked = await check(fileOf(rowOf('once@example.org')));
    const both = await Promise.all([confirm(checked.id), confirm(checked.id)]);
    for (const done of both)
      expect(done).toMatchObject({ personImport: { state: 'DONE', creates: 1 }, errors: [] });
    expect(await confirm(checked.id)).toMatchObject({ personImport: { state: 'DONE' }, errors: [] });
  });

  it('compares again with what is there by then, and adds nobody twice', async () => {
    const first = await check(fileOf(rowOf('both@example.org'), rowOf('fine@example.org')));
    await confirm((await check(fileOf(rowOf('both@example.org')))).id);
    expect(await confirm(first.id)).toMatchObject({
      personImport: { state: 'DONE', creates: 1, unchanged: 1 },
      errors: [],
    });
  });

  it('takes in nothing when something no longer fits', async () => {
    const { id } = await check(
      fileOf(rowOf('fits@example.org'), rowOf('site@example.org', { site: 'South House' })),
    );
    const before = await countPeople(server);
    const rename = (from: string, to: string) =>
      server.database.withOwner((client) =>
        client.query('update site set name = $2 where name = $1', [from, to]),
      );
    await rename('South House', 'Elsewhere');
    expect(await confirm(id)).toMatchObject({
      personImport: { state: 'REFUSED', errors: [{ row: 3 }] },
      errors: [{ code: 'WRONG_STATE' }],
    });
    expect(await countPeople(server)).toEqual(before);
    await rename('Elsewhere', 'South House');
  });

  it.each<Who>(['leader', 'subgroupLead', 'comms', 'sponsor'])(
    'is not for a %s, nor is looking',
    async (role) => {
      const { id } = await check(fileOf(rowOf('notheirs@example.org')));
      expect(await server.ask(server.world.people[role], CONFIRM, { id })).toMatchObject(FORBIDDEN);
      expect(await server.ask(server.world.people[role], IMPORT, { id })).toMatchObject(FORBIDDEN);
    },
  );

  it('finds no file that is not there, or another programme’s', async () => {
    const other = await makeWorld(server.database, server.clock, 'elsewhere.invalid');
    const { body } = await sendFile(
      server,
      other.people.programmeLead,
      fileOf(rowOf('elsewhere@example.org')),
    );
    await server.app.get(CheckPersonImport).settled();
    for (const id of [newId(), body.id]) {
      const { data } = await server.ask(server.world.people.programmeLead, IMPORT, { id });
      expect(data.personImport).toBeNull();
      expect(await confirm(id)).toMatchObject({ personImport: null, errors: [{ code: 'NOT_FOUND' }] });
    }
  });
});
