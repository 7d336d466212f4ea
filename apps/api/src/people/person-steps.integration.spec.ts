import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { addDays } from '@heard/domain';
import { auditOf, ERRORS, FORBIDDEN, notAllowed, type Who } from '../testing/asking';
import { startTestServer, type TestServer } from '../testing/test-server';
import { makeWorld } from '../testing/world';

const INVITE = `mutation ($input: InvitePersonInput!) { invitePerson(input: $input) {
  person { id name email state roles version memberships { kind subgroup { name } } } link ${ERRORS} } }`;
const EDIT = `mutation ($input: EditPersonInput!) { editPerson(input: $input) {
  person { name email jobTitle version site { name } workingPattern } ${ERRORS} } }`;
const ROLES = `mutation ($id: ID!, $version: Int!, $roles: [Role!]!) {
  setPersonRoles(id: $id, version: $version, roles: $roles) { person { roles version } ${ERRORS} } }`;
const PAUSE = `mutation ($id: ID!, $version: Int!, $until: Date!) {
  pausePerson(id: $id, version: $version, until: $until) { person { state pausedUntil version viewerCan } ${ERRORS} } }`;
const RESUME = `mutation ($id: ID!, $version: Int!) {
  resumePerson(id: $id, version: $version) { person { state pausedUntil version } ${ERRORS} } }`;
const LINK = (field: string) => `mutation ($id: ID!) { ${field}(id: $id) { link ${ERRORS} } }`;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ now: new Date() });
});
afterAll(() => server.close());

const ask = (as: Who, query: string, variables: object) =>
  server.ask(server.world.people[as], query, variables);

const day = (days: number) => addDays(server.clock.today(), days);

let counter = 0;
const someone = (changes: object = {}) => ({
  ...{
    id: newId(),
    name: 'Kim Example',
    email: `kim.${(counter += 1)}@example.org`,
    roles: ['CHANGE_LEADER'],
  },
  ...changes,
});

async function invited(changes: object = {}) {
  const { data, errors } = await ask('programmeLead', INVITE, { input: someone(changes) });
  expect({ errors, problems: data?.invitePerson.errors }).toEqual({ errors: undefined, problems: [] });
  return data.invitePerson;
}

describe('giving roles', () => {
  it('takes effect with the next request', async () => {
    const { comms } = server.world.people;
    const board = () => ask('comms', '{ programme { viewerCanEdit } }', {});
    expect((await board()).data.programme.viewerCanEdit).toBe(false);
    const given = await ask('administrator', ROLES, {
      id: comms.id,
      version: 1,
      roles: ['PROGRAMME_LEAD', 'COMMS'],
    });
    expect(given.data.setPersonRoles).toEqual({
      person: { roles: ['PROGRAMME_LEAD', 'COMMS'], version: 2 },
      errors: [],
    });
    expect((await board()).data.programme.viewerCanEdit).toBe(true);
    const taken = await ask('programmeLead', ROLES, { id: comms.id, version: 2, roles: ['COMMS'] });
    expect(taken.data.setPersonRoles).toMatchObject({ person: { roles: ['COMMS'] }, errors: [] });
    expect((await board()).data.programme.viewerCanEdit).toBe(false);
    const stale = await ask('programmeLead', ROLES, { id: comms.id, version: 2, roles: [] });
    expect(stale.data.setPersonRoles).toMatchObject({ person: { version: 3 }, errors: [{ code: 'STALE' }] });
    expect((await auditOf(server, comms.id))[0]).toMatchObject({ verb: 'person.roles_set' });
  });

  it.each<[Who, Who, string[], object]>([
    ['leader', 'otherLeader', ['COMMS'], FORBIDDEN],
    ['subgroupLead', 'otherLeader', ['COMMS'], FORBIDDEN],
    ['comms', 'otherLeader', ['COMMS'], FORBIDDEN],
    ['sponsor', 'otherLeader', ['COMMS'], FORBIDDEN],
    ['programmeLead', 'programmeLead', [], notAllowed('setPersonRoles')],
    ['administrator', 'administrator', [], notAllowed('setPersonRoles')],
    ['programmeLead', 'otherLeader', ['ADMINISTRATOR'], notAllowed('setPersonRoles')],
    ['programmeLead', 'administrator', ['ADMINISTRATOR', 'COMMS'], notAllowed('setPersonRoles')],
  ])('a %s to a %s %o: is refused', async (role, whom, roles, answer) => {
    const { id, version } = server.world.people[whom];
    expect(await ask(role, ROLES, { id, version, roles })).toMatchObject(answer);
  });

  it('leaves a programme lead', async () => {
    const { id } = server.world.people.programmeLead;
    const { data } = await ask('administrator', ROLES, { id, version: 1, roles: ['CHANGE_LEADER'] });
    expect(data.setPersonRoles).toMatchObject({
      person: { roles: ['PROGRAMME_LEAD'] },
      errors: [{ field: 'roles', code: 'WRONG_STATE' }],
    });
  });
});

describe('pausing and coming back', () => {
  it('lasts until a day, or until it is ended', async () => {
    const { id } = server.world.people.otherLeader;
    const paused = await ask('programmeLead', PAUSE, { id, version: 1, until: day(30) });
    expect(paused.data.pausePerson).toMatchObject({
      person: { state: 'PAUSED', pausedUntil: day(30), viewerCan: expect.arrayContaining(['RESUME']) },
      errors: [],
    });
    const twice = await ask('programmeLead', PAUSE, { id, version: 2, until: day(60) });
    expect(twice.data.pausePerson.errors).toMatchObject([{ code: 'WRONG_STATE' }]);
    const stale = await ask('programmeLead', RESUME, { id, version: 1 });
    expect(stale.data.resumePerson).toMatchObject({ person: { version: 2 }, errors: [{ code: 'STALE' }] });
    const back = await ask('programmeLead', RESUME, { id, version: 2 });
    expect(back.data.resumePerson).toEqual({
      person: { state: 'ACTIVE', pausedUntil: null, version: 3 },
      errors: [],
    });
    expect((await auditOf(server, id)).map(({ verb }) => verb).slice(0, 2)).toEqual([
      'person.resumed',
      'person.paused',
    ]);
  });

  it('needs a day to come', async () => {
    const { id } = server.world.people.sponsor;
    const { data } = await ask('administrator', PAUSE, { id, version: 1, until: day(0) });
    expect(data.pausePerson.errors).toMatchObject([{ field: 'until', code: 'INVALID' }]);
  });

  it.each<[Who, object]>([
    ['leader', FORBIDDEN],
    ['comms', FORBIDDEN],
    ['sponsor', FORBIDDEN],
    ['subgroupLead', notAllowed('pausePerson')],
  ])('is not for a %s, for somebody of no subgroup of theirs', async (role, answer) => {
    const { id } = server.world.people.leader;
    expect(await ask(role, PAUSE, { id, version: 1, until: day(30) })).toMatchObject(answer);
  });

  it('finds nobody who is not there', async () => {
    const { data } = await ask('programmeLead', PAUSE, { id: newId(), version: 1, until: day(30) });
    expect(data.pausePerson).toMatchObject({ person: null, errors: [{ code: 'NOT_FOUND' }] });
  });
});

describe('links', () => {
  it('to choose a new password are for whom is here, invitations for whom is not yet', async () => {
    const { person } = await invited();
    const reset = await ask('administrator', LINK('makeResetLink'), { id: person.id });
    expect(reset.data.makeResetLink).toMatchObject({ link: null, errors: [{ code: 'WRONG_STATE' }] });
    const { id } = server.world.people.leader;
    const again = await ask('administrator', LINK('makeInvitationLink'), { id });
    expect(again.data.makeInvitationLink).toMatchObject({ link: null, errors: [{ code: 'WRONG_STATE' }] });
    const made = await ask('administrator', LINK('makeResetLink'), { id });
    expect(made.data.makeResetLink.link).toMatch(/\/link\//);
    const events = await auditOf(server, id);
    expect(events[0]).toMatchObject({ verb: 'person.reset_link_made', before: null, after: null });
  });

  it.each<[string, Who, Who, object]>([
    ['makeResetLink', 'leader', 'otherLeader', FORBIDDEN],
    ['makeResetLink', 'subgroupLead', 'leader', FORBIDDEN],
    ['makeResetLink', 'comms', 'leader', FORBIDDEN],
    ['makeResetLink', 'sponsor', 'leader', FORBIDDEN],
    ['makeResetLink', 'programmeLead', 'administrator', notAllowed('makeResetLink')],
    ['makeInvitationLink', 'leader', 'otherLeader', FORBIDDEN],
    ['makeInvitationLink', 'subgroupLead', 'leader', notAllowed('makeInvitationLink')],
  ])('%s by a %s for a %s: is refused', async (field, role, whom, answer) => {
    expect(await ask(role, LINK(field), { id: server.world.people[whom].id })).toMatchObject(answer);
  });
});

describe('people, lists and subgroups of another programme', () => {
  it('are not there, whoever asks, and stay as they are', async () => {
    const other = await makeWorld(server.database, server.clock, 'elsewhere.invalid');
    const { id, email } = other.people.leader;
    const seen = { id, version: 1 };
    const details = { ...seen, name: 'Mine', email, jobTitle: '' };
    const tries: [string, string, object][] = [
      ['editPerson', EDIT, { input: details }],
      ['setPersonRoles', ROLES, { ...seen, roles: [] }],
      ['pausePerson', PAUSE, { ...seen, until: day(30) }],
      ['resumePerson', RESUME, seen],
      ['makeResetLink', LINK('makeResetLink'), { id }],
      ['makeInvitationLink', LINK('makeInvitationLink'), { id }],
    ];
    for (const role of ['programmeLead', 'administrator'] as const) {
      for (const [field, query, variables] of tries) {
        const { data } = await ask(role, query, variables);
        expect({ field, errors: data[field].errors }).toMatchObject({
          field,
          errors: [{ code: 'NOT_FOUND' }],
        });
        expect(data[field].person ?? data[field].link ?? null).toBeNull();
      }
    }
    for (const [field, value] of Object.entries({
      directorateId: other.directorates[0],
      siteId: other.sites[0],
      staffGroupId: other.staffGroups[0],
      subgroupId: other.subgroups.own.id,
    })) {
      const { data } = await ask('programmeLead', INVITE, { input: someone({ [field]: value }) });
      expect(data.invitePerson).toMatchObject({ person: null, errors: [{ field, code: 'NOT_FOUND' }] });
    }
    const taken = await ask('programmeLead', INVITE, { input: someone({ email }) });
    expect(taken.data.invitePerson.errors).toMatchObject([{ field: 'email', code: 'DUPLICATE' }]);
    const { data } = await server.ask(
      other.people.sponsor,
      'query ($id: ID!) { person(id: $id) { name version } }',
      seen,
    );
    expect(data.person).toEqual({ name: 'leader Tester', version: 1 });
  });
});
