import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestServer, type TestServer } from '../testing/test-server';

const PROGRAMME = `{ programme { id name organisation isExample nudgeDays dueSoonDays idleMinutes smallNumberThreshold version
  sites { id name } directorates { name } staffGroups { name } goldenThreads { name description } workingPatterns
  viewerCanEdit } }`;

const SETTINGS = {
  ...{ name: 'Our Future', organisation: 'Trust', nudgeDays: 21, dueSoonDays: 7 },
  ...{ idleMinutes: 15, smallNumberThreshold: 12 },
};
const EDIT = `mutation ($version: Int!, $name: String!, $organisation: String!, $nudgeDays: Int!, $dueSoonDays: Int!,
  $idleMinutes: Int!, $smallNumberThreshold: Int!) {
  editProgramme(version: $version, name: $name, organisation: $organisation, nudgeDays: $nudgeDays,
    dueSoonDays: $dueSoonDays, idleMinutes: $idleMinutes, smallNumberThreshold: $smallNumberThreshold) {
    programme { name nudgeDays version } errors { field code message } } }`;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

describe('reading the programme', () => {
  it('gives its settings and its lists, by name', async () => {
    const { data, errors } = await server.ask(server.world.people.leader, PROGRAMME);
    expect(errors).toBeUndefined();
    expect(data.programme).toMatchObject({
      id: server.world.programmeId,
      name: 'Test programme',
      nudgeDays: 30,
      sites: [{ name: 'North House' }, { name: 'South House' }],
      directorates: [{ name: 'Community health services' }, { name: 'Mental health services' }],
      staffGroups: [{ name: 'Administration' }, { name: 'Nursing' }],
      goldenThreads: [{ name: 'Feedback' }, { name: 'Leadership' }],
      workingPatterns: ['DAYS', 'NIGHTS', 'ROTATING', 'WEEKENDS', 'BANK'],
    });
  });

  it.each([
    ['leader', false],
    ['subgroupLead', false],
    ['programmeLead', true],
    ['comms', false],
    ['sponsor', false],
    ['administrator', true],
  ] as const)('says to a %s whether they may change it', async (role, may) => {
    const { data } = await server.ask(server.world.people[role], PROGRAMME);
    expect(data.programme.viewerCanEdit).toBe(may);
  });

  it('comes with the viewer, for the frame of every page', async () => {
    const { data, errors } = await server.ask(
      server.world.people.subgroupLead,
      '{ viewer { programme { name } leadsSubgroups { name phase } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.viewer).toEqual({
      programme: { name: 'Test programme' },
      leadsSubgroups: [{ name: 'Health and wellbeing', phase: 'DESIGN' }],
    });
  });

  it('is for nobody who is not signed in', async () => {
    const { errors } = await server.ask(null, PROGRAMME);
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });
});

describe('changing the programme', () => {
  const edit = (as: keyof TestServer['world']['people'], changes: object) =>
    server.ask(server.world.people[as], EDIT, { ...SETTINGS, ...changes });

  it.each(['leader', 'subgroupLead', 'comms', 'sponsor'] as const)('is not for a %s', async (role) => {
    const { errors } = await edit(role, { version: 1 });
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('is for programme leads and administrators, each on the version they saw', async () => {
    const first = await edit('programmeLead', { version: 1 });
    expect(first.data.editProgramme).toEqual({
      programme: { name: 'Our Future', nudgeDays: 21, version: 2 },
      errors: [],
    });
    const stale = await edit('administrator', { version: 1, name: 'Mine' });
    expect(stale.data.editProgramme).toMatchObject({
      programme: { name: 'Our Future', version: 2 },
      errors: [{ field: null, code: 'STALE' }],
    });
    const second = await edit('administrator', { version: 2, name: 'Mine' });
    expect(second.data.editProgramme).toMatchObject({ programme: { name: 'Mine', version: 3 }, errors: [] });
  });

  it('says everything that is wrong, and changes nothing', async () => {
    const { data } = await edit('programmeLead', {
      version: 3,
      name: ' ',
      nudgeDays: 0,
      smallNumberThreshold: 9,
    });
    expect(data.editProgramme).toMatchObject({
      programme: { version: 3 },
      errors: [
        { field: 'name', code: 'REQUIRED' },
        { field: 'nudgeDays', code: 'INVALID' },
        { field: 'smallNumberThreshold', code: 'INVALID' },
      ],
    });
  });

  it('is audited with what was and what is', async () => {
    const { data } = await server.ask(
      server.world.people.administrator,
      `{ auditEvents(filter: { verb: "programme.edited" }) { total items { before after actor { name } } } }`,
    );
    expect(data.auditEvents.total).toBe(2);
    const [last] = data.auditEvents.items;
    expect(JSON.parse(last.before)).toMatchObject({ name: 'Our Future', version: 2 });
    expect(JSON.parse(last.after)).toMatchObject({ name: 'Mine', version: 3 });
  });
});

describe('adding to its lists', () => {
  const LISTS = '{ name } errors { field code message }';
  const ADDS: [string, string, string][] = [
    ['addSite', 'sites', ''],
    ['addDirectorate', 'directorates', ''],
    ['addStaffGroup', 'staffGroups', ''],
    ['addGoldenThread', 'goldenThreads', ', description: "A tag"'],
  ];
  const add = (
    as: keyof TestServer['world']['people'],
    field: string,
    list: string,
    more: string,
    name: string,
  ) =>
    server.ask(
      server.world.people[as],
      `mutation ($name: String!) { ${field}(name: $name${more}) { programme { ${list} ${LISTS} } }`.replace(
        '{ name } errors',
        '{ name } } errors',
      ),
      { name },
    );

  it.each(ADDS)('%s takes a name once', async (field, list, more) => {
    const name = `<b>"New"</b> ${field}'; drop table site; --`;
    const added = await add('programmeLead', field, list, more, ` ${name} `);
    expect(added.errors).toBeUndefined();
    expect(added.data[field].errors).toEqual([]);
    expect(added.data[field].programme[list]).toContainEqual({ name });
    const twice = await add('programmeLead', field, list, more, name.toUpperCase());
    expect(twice.data[field].errors).toMatchObject([{ field: 'name', code: 'DUPLICATE' }]);
    expect(twice.data[field].programme[list]).toHaveLength(3);
  });

  it.each(ADDS)('%s is for programme leads alone', async (field, list, more) => {
    for (const role of ['leader', 'subgroupLead', 'comms', 'sponsor', 'administrator'] as const) {
      const { errors } = await add(role, field, list, more, 'Not theirs');
      expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
  });

  it('tells the second of two who add the same name at once', async () => {
    const both = await Promise.all([1, 2].map(() => add('programmeLead', 'addSite', 'sites', '', 'At once')));
    const codes = both.map(({ data }) => data.addSite.errors.map(({ code }: { code: string }) => code));
    expect(codes.flat()).toEqual(['DUPLICATE']);
  });
});
