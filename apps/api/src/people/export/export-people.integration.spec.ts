import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { IMPORT_COLUMNS } from '@heard/domain';
import { aPerson } from '@heard/domain/testing';
import { type Who } from '../../testing/asking';
import { startTestServer, type TestServer } from '../../testing/test-server';
import { readPeopleFile } from '../files/people-file';
import { CheckPersonImport } from '../import/check-person-import';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  const { programmeId, directorates, staffGroups, sites, subgroups, within } = server.world;
  const places = {
    programmeId,
    directorateId: directorates[0],
    staffGroupId: staffGroups[0],
    siteId: sites[0],
  };
  const hostile = aPerson({
    ...{
      ...places,
      id: newId(),
      name: '=1+1',
      email: 'hostile@example.org',
      jobTitle: '\'@SUM(A1), "x"; _x0041_',
    },
    ...{ roles: ['change_leader', 'comms'], workingPattern: 'nights' },
  });
  await within(async (transaction) => {
    await transaction.people.add(hostile);
    for (const [subgroup, kind] of [
      [subgroups.own, 'change_leader'],
      [subgroups.other, 'stakeholder'],
    ] as const) {
      const place = { id: newId(), subgroupId: subgroup.id, personId: hostile.id, kind };
      await transaction.subgroups.addMembership({ ...place, from: '2025-01-01', to: null, version: 1 });
    }
  });
});
afterAll(() => server.close());

async function take(as: Who | null, address: string) {
  const response = await fetch(`${server.address}/people/export.${address}`, {
    headers: as ? { cookie: `heard=${server.world.people[as].token}` } : {},
  });
  return {
    status: response.status,
    headers: response.headers,
    bytes: Buffer.from(await response.arrayBuffer()),
  };
}

async function rowsOf(bytes: Buffer): Promise<string[][]> {
  const rows = [];
  for await (const row of readPeopleFile(bytes)) rows.push(row);
  return rows;
}

describe.each(['csv', 'xlsx'])('the export as %s', (format) => {
  it('has the import’s columns and everybody, by name, and says its day', async () => {
    const { status, headers, bytes } = await take('programmeLead', format);
    expect(status).toBe(200);
    expect(headers.get('content-disposition')).toBe(`attachment; filename="people-2026-03-02.${format}"`);
    expect(headers.get('cache-control')).toBe('no-store');
    const [header, first, ...others] = await rowsOf(bytes);
    expect(header?.map((cell) => cell.replace('\uFEFF', ''))).toEqual([...IMPORT_COLUMNS]);
    expect(first).toEqual([
      ...[
        'hostile@example.org',
        '=1+1',
        '\'@SUM(A1), "x"; _x0041_',
        'Community health services',
        'North House',
      ],
      ...['Nursing', 'Nights', 'Change leader;Communications', 'Health and wellbeing;Career development'],
      ...['Change leader;Stakeholder', '2024-11-01'],
    ]);
    expect(others).toHaveLength(8);
  });

  it('is taken in again without a change', async () => {
    const { bytes } = await take('programmeLead', format);
    const form = new FormData();
    form.append('file', new Blob([bytes]), `people.${format}`);
    const cookie = `heard=${server.world.people.programmeLead.token}`;
    const sent = await fetch(`${server.address}/people/import`, {
      ...{ method: 'POST', body: form, headers: { cookie, 'x-heard': '1' } },
    });
    const { id } = (await sent.json()) as { id: string };
    await server.app.get(CheckPersonImport).settled();
    const { data } = await server.ask(
      server.world.people.programmeLead,
      'query ($id: ID!) { personImport(id: $id) { state creates updates unchanged errors { row column message } } }',
      { id },
    );
    expect(data.personImport).toEqual({ state: 'READY', creates: 0, updates: 0, unchanged: 9, errors: [] });
  });

  it('narrows as the directory does', async () => {
    const names = async (query: string) =>
      (await rowsOf((await take('programmeLead', `${format}?${query}`)).bytes)).slice(1).map((row) => row[0]);
    expect(await names('role=COMMS')).toEqual(['hostile@example.org', 'comms@example.invalid']);
    expect(
      await names(`workingPattern=NIGHTS&state=ACTIVE&subgroupId=${server.world.subgroups.own.id}`),
    ).toEqual(['hostile@example.org']);
    expect(await names('search=nobody')).toEqual([]);
  });

  it.each(['role=KING', 'siteId=x', 'unknown=1', 'role=COMMS&role=SPONSOR'])(
    'refuses the filter %s',
    async (query) => {
      const { status, bytes } = await take('programmeLead', `${format}?${query}`);
      expect(status).toBe(400);
      expect(JSON.parse(bytes.toString())).toMatchObject({ errors: [{ code: 'INVALID' }] });
    },
  );

  it.each<[Who | null, number]>([
    [null, 401],
    ['leader', 403],
    ['subgroupLead', 403],
    ['comms', 403],
    ['sponsor', 403],
    ['administrator', 200],
  ])('asked for by %s is answered with %d', async (role, status) => {
    expect((await take(role, format)).status).toBe(status);
  });
});

it('tells administrators nothing of subgroups', async () => {
  const [, first] = await rowsOf((await take('administrator', 'csv')).bytes);
  expect(first?.slice(8, 10)).toEqual(['', '']);
  const { status } = await take('administrator', `csv?subgroupId=${server.world.subgroups.own.id}`);
  expect(status).toBe(403);
});

it('begins no formula in CSV', async () => {
  const { bytes } = await take('programmeLead', 'csv');
  expect(bytes.toString()).toContain(`hostile@example.org,'=1+1,"''@SUM(A1), ""x""; _x0041_",`);
});

it('is audited with the number of people and the filter', async () => {
  await take('administrator', 'csv?search=Tester');
  const { data } = await server.ask(
    server.world.people.administrator,
    '{ auditEvents(filter: { verb: "person.exported" }) { items { actor { name } after } } }',
  );
  expect(data.auditEvents.items[0].actor).toEqual({ name: 'administrator Tester' });
  expect(JSON.parse(data.auditEvents.items[0].after)).toEqual({
    rows: 8,
    format: 'csv',
    filter: { search: 'Tester' },
  });
});
