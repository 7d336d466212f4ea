import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { countQueries } from '@heard/data/testing';
import { type Person } from '@heard/domain';
import { aPerson } from '@heard/domain/testing';
import { startTestServer, type TestServer } from '../testing/test-server';

const PEOPLE = `query ($filter: PersonFilter, $sort: PersonSort, $page: Int, $pageSize: Int) {
  people(filter: $filter, sort: $sort, page: $page, pageSize: $pageSize) { total page pageCount items {
    id name email state jobTitle workingPattern joinedOn pausedUntil leftOn version roles viewerCan
    directorate { name } site { name } staffGroup { name } memberships { kind from to subgroup { name } }
    ownedActions { title health } } } }`;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

async function addPerson(changes: Partial<Person>): Promise<Person> {
  const id = newId();
  const { programmeId, directorates, sites, staffGroups } = server.world;
  const person = aPerson({
    ...{ id, programmeId, email: `${id}@example.invalid` },
    ...{ directorateId: directorates[0], siteId: sites[0], staffGroupId: staffGroups[0] },
    ...changes,
  });
  await server.world.within((transaction) => transaction.people.add(person));
  return person;
}

const names = (answer: { data: { people: { items: { name: string }[] } } }) =>
  answer.data.people.items.map(({ name }) => name);

describe('the directory', () => {
  beforeAll(async () => {
    const { directorates, sites, staffGroups, subgroups } = server.world;
    const zadie = await addPerson({
      ...{
        name: 'Zadie O’Hara',
        email: 'zadie@wards.example',
        jobTitle: 'Ward 100% clerk',
        workingPattern: 'nights',
      },
      ...{ directorateId: directorates[1], siteId: sites[1], staffGroupId: staffGroups[1], state: 'paused' },
      ...{ pausedUntil: '2026-06-01', roles: ['comms'] },
    });
    await server.world.within((transaction) =>
      transaction.subgroups.addMembership({
        ...{ id: newId(), subgroupId: subgroups.other.id, personId: zadie.id, kind: 'stakeholder' },
        ...{ from: '2025-01-01', to: null, version: 1 },
      }),
    );
    await addPerson({ name: 'Yusuf Gone', state: 'left', leftOn: '2025-12-01', roles: [] });
    await addPerson({ name: 'Xena Back', state: 'paused', pausedUntil: '2026-03-02', roles: [] });
  });

  it('lists everybody by name, with what hangs on them', async () => {
    await server.world.addAction({
      title: 'Owned',
      dueOn: null,
      ownerId: server.world.people.otherLeader.id,
    });
    const answer = await server.ask(server.world.people.leader, PEOPLE, { pageSize: 100 });
    expect(answer.errors).toBeUndefined();
    expect(answer.data.people.total).toBe(11);
    const listed = names(answer);
    expect(listed).toEqual([...listed].sort((a, b) => a.toLowerCase().localeCompare(b.toLowerCase())));
    const find = (name: string) =>
      answer.data.people.items.find((person: { name: string }) => person.name === name);
    expect(find('otherLeader Tester').ownedActions).toEqual([{ title: 'Owned', health: 'ON_TRACK' }]);
    expect(find('Zadie O’Hara')).toMatchObject({
      ...{ state: 'PAUSED', pausedUntil: '2026-06-01', roles: ['COMMS'], workingPattern: 'NIGHTS' },
      directorate: { name: 'Mental health services' },
      site: { name: 'South House' },
      staffGroup: { name: 'Administration' },
      memberships: [
        { kind: 'STAKEHOLDER', from: '2025-01-01', to: null, subgroup: { name: 'Career development' } },
      ],
    });
  });

  it('says that a pause is over when its day has come', async () => {
    const answer = await server.ask(server.world.people.leader, PEOPLE, { filter: { search: 'Xena' } });
    expect(answer.data.people.items).toMatchObject([{ state: 'ACTIVE', pausedUntil: null }]);
    const paused = await server.ask(server.world.people.leader, PEOPLE, { filter: { state: 'PAUSED' } });
    expect(names(paused)).toEqual(['Zadie O’Hara']);
  });

  it.each([
    ['a part of the name', { search: 'adie o' }],
    ['a name with a slip in it', { search: 'Zady Hara' }],
    ['the e-mail address', { search: '@wards.' }],
    ['the job title, in which % is a character like any other', { search: '100%' }],
    ['the working pattern', { workingPattern: 'NIGHTS' }],
    ['the role', { role: 'COMMS', search: 'Zadie' }],
    ['the state', { state: 'PAUSED' }],
  ])('finds people by %s', async (_, filter) => {
    expect(names(await server.ask(server.world.people.comms, PEOPLE, { filter }))).toEqual(['Zadie O’Hara']);
  });

  it.each(['subgroupId', 'directorateId', 'siteId', 'staffGroupId'])('finds people by %s', async (field) => {
    const { subgroups, directorates, sites, staffGroups } = server.world;
    const wanted: Record<string, string> = {
      ...{ subgroupId: subgroups.other.id, directorateId: directorates[1] },
      ...{ siteId: sites[1], staffGroupId: staffGroups[1] },
    };
    const filter = { [field]: wanted[field], search: 'Zadie' };
    expect(names(await server.ask(server.world.people.comms, PEOPLE, { filter }))).toEqual(['Zadie O’Hara']);
    const others = { [field]: wanted[field], search: 'Xena' };
    expect(names(await server.ask(server.world.people.comms, PEOPLE, { filter: others }))).toEqual([]);
  });

  it('takes a search for what it is, whatever is in it', async () => {
    for (const search of [`'; drop table person; --`, '%', '_', '\\', '<script>alert(1)</script>', '=1+1']) {
      const answer = await server.ask(server.world.people.leader, PEOPLE, { filter: { search } });
      expect({ search, errors: answer.errors }).toEqual({ search, errors: undefined });
      expect({ search, names: names(answer) }).toEqual({
        search,
        names: search === '%' ? ['Zadie O’Hara'] : [],
      });
    }
  });

  it.each(['NAME', 'NEWEST', 'SUBGROUP'])(
    'gives every person once over its pages, sorted by %s',
    async (sort) => {
      const seen = [];
      for (const page of [1, 2, 3]) {
        const answer = await server.ask(server.world.people.sponsor, PEOPLE, { sort, page, pageSize: 4 });
        expect(answer.data.people).toMatchObject({ total: 11, page, pageCount: 3 });
        seen.push(...names(answer));
      }
      expect(new Set(seen).size).toBe(11);
      if (sort === 'SUBGROUP')
        expect(seen.slice(0, 3)).toEqual(['subgroupLead Tester', 'otherLead Tester', 'Zadie O’Hara']);
      const beyond = await server.ask(server.world.people.sponsor, PEOPLE, { sort, page: 9, pageSize: 4 });
      expect(beyond.data.people).toMatchObject({ total: 11, items: [] });
    },
  );

  it('shows administrators people without their work', async () => {
    const { administrator } = server.world.people;
    const answer = await server.ask(administrator, PEOPLE, { filter: { search: 'Zadie' } });
    expect(answer.data.people.items).toMatchObject([
      {
        email: 'zadie@wards.example',
        memberships: [],
        ownedActions: [],
        viewerCan: expect.arrayContaining(['SET_ROLES']),
      },
    ]);
    const filter = { subgroupId: server.world.subgroups.own.id };
    const refused = await server.ask(administrator, PEOPLE, { filter });
    expect(refused.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('asks as many statements for fifty as for five', async () => {
    const variables = (pageSize: number) => ({ filter: { search: 'Counted' }, pageSize });
    for (let each = 0; each < 50; each += 1) await addPerson({ name: `Counted Person ${each}` });
    const ask = (pageSize: number) =>
      countQueries(server.database, () =>
        server.ask(server.world.people.programmeLead, PEOPLE, variables(pageSize)),
      );
    await ask(5);
    const few = await ask(5);
    const many = await ask(50);
    expect(few.result.data.people.items).toHaveLength(5);
    expect(many.result.data.people.items).toHaveLength(50);
    expect(many.texts).toEqual(few.texts);
  });
});

describe('one person', () => {
  const PERSON = 'query ($id: ID!) { person(id: $id) { name viewerCan } }';

  it('is shown to all who see the directory, with what each may do', async () => {
    const { people } = server.world;
    const can = async (as: keyof typeof people) =>
      (await server.ask(people[as], PERSON, { id: people.leader.id })).data.person.viewerCan;
    expect(await can('otherLeader')).toEqual([]);
    expect(await can('subgroupLead')).toEqual([]);
    expect(await can('comms')).toEqual([]);
    expect(await can('sponsor')).toEqual([]);
    const all = ['EDIT', 'SET_ROLES', 'MAKE_RESET_LINK', 'PAUSE', 'LEAVE'];
    expect(await can('programmeLead')).toEqual(all);
    expect(await can('administrator')).toEqual(all);
  });

  it('is not there when unknown or of another programme, nor is an id that is none', async () => {
    const { programmeLead } = server.world.people;
    const elsewhere = newId();
    await server.database.withOwner(async (client) => {
      const programme = newId();
      await client.query('insert into programme (id, name, organisation) values ($1, $2, $2)', [
        programme,
        'Other',
      ]);
      await client.query(
        `insert into person (id, programme_id, name, email, state) values ($1, $2, 'Hidden', 'h@example.org', 'active')`,
        [elsewhere, programme],
      );
    });
    for (const id of [newId(), elsewhere, `' or 1=1`]) {
      const { data, errors } = await server.ask(programmeLead, PERSON, { id });
      expect({ data, errors }).toEqual({ data: { person: null }, errors: undefined });
    }
    const hidden = await server.ask(programmeLead, PEOPLE, { filter: { search: 'Hidden' } });
    expect(hidden.data.people.total).toBe(0);
  });
});

describe('choosing a person', () => {
  it('offers at most ten who have not left, the nearest first', async () => {
    const { leader } = server.world.people;
    const choose = async (search: string) =>
      (
        await server.ask(leader, 'query ($search: String!) { personChoices(search: $search) { name } }', {
          search,
        })
      ).data.personChoices.map(({ name }: { name: string }) => name);
    expect((await choose('lead'))[0]).toBe('leader Tester');
    expect(await choose('Yusuf')).toEqual([]);
    expect(await choose('Zady Hara')).toEqual(['Zadie O’Hara']);
    expect(await choose('')).toHaveLength(10);
  });
});
