import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { auditOf, ERRORS, FORBIDDEN, notAllowed, type Who } from '../testing/asking';
import { startTestServer, type TestServer } from '../testing/test-server';

const INVITE = `mutation ($input: InvitePersonInput!) { invitePerson(input: $input) {
  person { id name email state roles version memberships { kind subgroup { name } } } link ${ERRORS} } }`;
const EDIT = `mutation ($input: EditPersonInput!) { editPerson(input: $input) {
  person { name email jobTitle version site { name } workingPattern } ${ERRORS} } }`;
const LINK = (field: string) => `mutation ($id: ID!) { ${field}(id: $id) { link ${ERRORS} } }`;
const USE = `mutation ($token: String!) { usePasswordLink(token: $token, password: "correct horse battery") {
  viewer { person { name } } ${ERRORS} } }`;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ now: new Date() });
});
afterAll(() => server.close());

const ask = (as: Who, query: string, variables: object) =>
  server.ask(server.world.people[as], query, variables);
const tokenIn = (link: string) => link.split('/').at(-1);

/** Opens a link and chooses a password by it. */
const use = async (link: string) =>
  (await server.ask(null, USE, { token: tokenIn(link) })).data.usePasswordLink;

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

describe('inviting somebody', () => {
  it('makes them, their place and a link that lets them in', async () => {
    const { own } = server.world.subgroups;
    const { person, link } = await invited({ name: ' Kim  <b>Example</b> ', subgroupId: own.id });
    expect(person).toMatchObject({
      ...{ name: 'Kim <b>Example</b>', state: 'INVITED', roles: ['CHANGE_LEADER'], version: 1 },
      memberships: [{ kind: 'CHANGE_LEADER', subgroup: { name: own.name } }],
    });
    expect(link).toMatch(/^http:\/\/.*\/link\/[\w-]{43}$/);
    expect(await use(link)).toMatchObject({ viewer: { person: { name: person.name } }, errors: [] });
    expect(await use(link)).toMatchObject({ viewer: null, errors: [{ code: 'EXPIRED' }] });
  });

  it('happens once when sent twice, and the newer link is the one that works', async () => {
    const input = someone();
    const first = (await ask('programmeLead', INVITE, { input })).data.invitePerson;
    const second = (await ask('programmeLead', INVITE, { input })).data.invitePerson;
    expect(second).toMatchObject({ person: { id: input.id, version: 1 }, errors: [] });
    expect((await use(first.link)).errors).toMatchObject([{ code: 'EXPIRED' }]);
    expect((await use(second.link)).errors).toEqual([]);
    const events = await auditOf(server, input.id);
    expect(events.map(({ verb }) => verb)).toEqual([
      'session.opened',
      'person.joined',
      'person.invited_again',
      'person.invited',
    ]);
    expect(JSON.stringify(events)).not.toContain(tokenIn(first.link));
    expect(JSON.stringify(events)).not.toContain(tokenIn(second.link));
  });

  it('of one address at the same moment happens once', async () => {
    const email = 'same@example.org';
    const both = await Promise.all([
      ask('programmeLead', INVITE, { input: someone({ email }) }),
      ask('administrator', INVITE, { input: someone({ email: 'SAME@example.org' }) }),
    ]);
    expect(both.flatMap(({ data }) => data.invitePerson.errors)).toMatchObject([
      { field: 'email', code: 'DUPLICATE' },
    ]);
  });

  it.each<[string, object, object[]]>([
    ['no name and no address', { name: '', email: 'x' }, [{ field: 'name' }, { field: 'email' }]],
    [
      'an address that is known',
      { email: 'LEADER@example.invalid' },
      [{ field: 'email', code: 'DUPLICATE' }],
    ],
    [
      'a directorate that is not there',
      { directorateId: newId() },
      [{ field: 'directorateId', code: 'NOT_FOUND' }],
    ],
    ['a site that is not there', { siteId: newId() }, [{ field: 'siteId', code: 'NOT_FOUND' }]],
    [
      'a staff group that is not there',
      { staffGroupId: newId() },
      [{ field: 'staffGroupId', code: 'NOT_FOUND' }],
    ],
    ['a subgroup that is not there', { subgroupId: newId() }, [{ field: 'subgroupId', code: 'NOT_FOUND' }]],
  ])('is refused with %s', async (_, changes, errors) => {
    const { data } = await ask('programmeLead', INVITE, { input: someone(changes) });
    expect(data.invitePerson).toMatchObject({ person: null, link: null, errors });
  });

  it('does not take another’s id', async () => {
    const input = someone({ id: server.world.people.leader.id });
    const { data } = await ask('administrator', INVITE, { input });
    expect(data.invitePerson).toMatchObject({
      person: null,
      link: null,
      errors: [{ field: 'id', code: 'DUPLICATE' }],
    });
  });

  it.each<[Who, object, object]>([
    ['leader', {}, FORBIDDEN],
    ['comms', {}, FORBIDDEN],
    ['sponsor', {}, FORBIDDEN],
    ['subgroupLead', {}, notAllowed('invitePerson')],
    ['subgroupLead', { own: true }, { data: { invitePerson: { errors: [] } } }],
    ['otherLead', { own: true }, notAllowed('invitePerson')],
    ['subgroupLead', { own: true, roles: ['COMMS'] }, notAllowed('invitePerson')],
    ['subgroupLead', { own: true, membershipKind: 'LEAD' }, notAllowed('invitePerson')],
    ['programmeLead', { roles: ['ADMINISTRATOR'] }, notAllowed('invitePerson')],
    ['administrator', { roles: ['ADMINISTRATOR'] }, { data: { invitePerson: { errors: [] } } }],
    ['administrator', { own: true }, notAllowed('invitePerson')],
  ])('by a %s, %o: as the policy says', async (role, { own, ...changes }: { own?: boolean }, answer) => {
    const subgroupId = own ? server.world.subgroups.own.id : null;
    expect(await ask(role, INVITE, { input: someone({ subgroupId, ...changes }) })).toMatchObject(answer);
  });
});

describe('editing a person', () => {
  it('corrects details on the version that was seen', async () => {
    const { person } = await invited();
    const details = { id: person.id, name: 'Kim New', email: person.email, jobTitle: '=cmd()' };
    const input = { ...details, version: 1, siteId: server.world.sites[1], workingPattern: 'BANK' };
    const { data } = await ask('programmeLead', EDIT, { input });
    expect(data.editPerson).toEqual({
      person: { ...{ name: 'Kim New', email: person.email, jobTitle: '=cmd()', version: 2 }, ...BANK_SOUTH },
      errors: [],
    });
    const stale = await ask('administrator', EDIT, { input: { ...details, version: 1 } });
    expect(stale.data.editPerson).toMatchObject({ person: { version: 2 }, errors: [{ code: 'STALE' }] });
    const [last] = await auditOf(server, person.id);
    expect(JSON.parse(last?.before ?? '')).toMatchObject({ name: 'Kim Example', siteId: null });
    expect(JSON.parse(last?.after ?? '')).toMatchObject({ name: 'Kim New', version: 2 });
  });

  it('moves the account with the address, and links to the old one stop', async () => {
    const first = await invited();
    const email = `New.${first.person.email}`;
    const input = { id: first.person.id, version: 1, name: 'Kim', email, jobTitle: '' };
    const { data } = await ask('administrator', EDIT, { input });
    expect(data.editPerson).toMatchObject({ person: { email: email.toLowerCase() }, errors: [] });
    expect((await use(first.link)).errors).toMatchObject([{ code: 'EXPIRED' }]);
    const { data: made } = await ask('administrator', LINK('makeInvitationLink'), { id: first.person.id });
    expect((await use(made.makeInvitationLink.link)).errors).toEqual([]);
    const signIn = await server.ask(
      null,
      `mutation ($email: String!) { signIn(email: $email, password: "correct horse battery") { ${ERRORS} } }`,
      { email },
    );
    expect(signIn.data.signIn.errors).toEqual([]);
  });

  it('refuses an address that is another’s', async () => {
    const { person } = await invited();
    const input = { id: person.id, version: 1, name: 'Kim', email: 'comms@example.invalid', jobTitle: '' };
    const { data } = await ask('programmeLead', EDIT, { input });
    expect(data.editPerson).toMatchObject({
      person: { version: 1 },
      errors: [{ field: 'email', code: 'DUPLICATE' }],
    });
  });

  it.each<[Who, object, object]>([
    ['leader', {}, FORBIDDEN],
    ['comms', {}, FORBIDDEN],
    ['sponsor', {}, FORBIDDEN],
    ['subgroupLead', {}, { data: { editPerson: { errors: [] } } }],
    [
      'subgroupLead',
      { email: 'theirs@example.org' },
      { data: { editPerson: { errors: [{ field: 'email', code: 'NOT_ALLOWED' }] } } },
    ],
    ['otherLead', {}, notAllowed('editPerson')],
    ['programmeLead', { email: 'moved@example.org' }, { data: { editPerson: { errors: [] } } }],
    ['administrator', {}, { data: { editPerson: { errors: [] } } }],
  ])('by a %s, %o: as the policy says', async (role, changes, answer) => {
    const { person } = await invited({ subgroupId: server.world.subgroups.own.id });
    const input = { id: person.id, version: 1, name: 'Kim', email: person.email, jobTitle: '', ...changes };
    expect(await ask(role, EDIT, { input })).toMatchObject(answer);
  });

  it('lets a programme lead change nothing about an administrator', async () => {
    const { id, email } = server.world.people.administrator;
    const input = { id, version: 1, name: 'Mine', email, jobTitle: '' };
    expect(await ask('programmeLead', EDIT, { input })).toMatchObject(notAllowed('editPerson'));
  });
});

const BANK_SOUTH = { site: { name: 'South House' }, workingPattern: 'BANK' };
