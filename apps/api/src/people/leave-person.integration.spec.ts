import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { type Action, addDays } from '@heard/domain';
import { tokenHash } from '../sign-in/token';
import { startTestServer, type TestServer } from '../testing/test-server';
import { type Member } from '../testing/world';

const LEAVE = `mutation ($id: ID!, $version: Int!, $on: Date!, $handOverToId: ID) {
  leavePerson(id: $id, version: $version, on: $on, handOverToId: $handOverToId) {
    person { state leftOn roles version memberships { to } ownedActions { title state } } errors { field code message } } }`;
const ACTION = `query ($id: ID!) { action(id: $id) { owner { name } coOwners { name } handOver { receivingOwner { name } }
  story { verb detail } } }`;

let server: TestServer;
let leaving: Member;

beforeAll(async () => {
  server = await startTestServer({ now: new Date() });
});
afterAll(() => server.close());

const day = (days: number) => addDays(server.clock.today(), days);
const leave = (changes: object, as: keyof TestServer['world']['people'] = 'programmeLead') =>
  server.ask(server.world.people[as], LEAVE, { id: leaving.id, version: 1, on: day(-1), ...changes });

/** Somebody who owns, shares, was offered and was handed something, with a session and a password. */
async function arrange(): Promise<Record<'owned' | 'stopped' | 'shared' | 'offered' | 'received', Action>> {
  const { people, within, addAction } = server.world;
  const id = newId();
  leaving = { ...people.leader, id, name: 'Going Person', email: `${id}@example.invalid`, token: id };
  await within(async (transaction) => {
    const { token, ...person } = leaving;
    await transaction.people.add(person);
    await transaction.signIn.keepAccount(id, person.email);
    await transaction.signIn.setPassword(id, 'hash');
    const expiresAt = new Date('2099-01-01');
    await transaction.signIn.addSession({ tokenHash: tokenHash(token), personId: id, expiresAt });
    for (const [subgroup, from] of [
      [server.world.subgroups.own, '2025-01-01'],
      [server.world.subgroups.other, day(0)],
    ] as const) {
      const place = { subgroupId: subgroup.id, personId: id, kind: 'change_leader' as const };
      await transaction.subgroups.addMembership({ id: newId(), ...place, from, to: null, version: 1 });
    }
  });
  await server.database.withOwner((client) => client.query('update session set last_seen_at = now()'));
  const offer = { note: '', offeredOn: day(-30) };
  const to = (receivingOwnerId: string, acceptedOn: string | null) => ({
    ...offer,
    receivingOwnerId,
    acceptedOn,
  });
  return {
    owned: await addAction({ title: 'Owned', ownerId: id, coOwnerIds: [people.otherLeader.id] }),
    stopped: await addAction({ title: 'Stopped', ownerId: id, state: 'stopped' }),
    shared: await addAction({ title: 'Shared', coOwnerIds: [id] }),
    offered: await addAction({ title: 'Offered', handOver: to(id, null) }),
    received: await addAction({ title: 'Received', state: 'handed_over', handOver: to(id, day(-29)) }),
  };
}

describe('leaving', () => {
  let actions: Awaited<ReturnType<typeof arrange>>;
  beforeEach(async () => {
    actions = await arrange();
  });

  const after = async (key: keyof typeof actions) =>
    (await server.ask(server.world.people.sponsor, ACTION, { id: actions[key].id })).data.action;

  it('gives what they own to somebody, ends their places and shuts their account, all at once', async () => {
    const { people } = server.world;
    const signedIn = () => server.ask(leaving, '{ viewer { can } }');
    expect((await signedIn()).data.viewer).not.toBeNull();
    const { data, errors } = await leave({ handOverToId: people.otherLeader.id });
    expect(errors).toBeUndefined();
    expect(data.leavePerson).toMatchObject({
      person: {
        ...{ state: 'LEFT', leftOn: day(-1), roles: [], version: 2 },
        ...{ memberships: [{ to: day(0) }, { to: day(-1) }] },
        ownedActions: [{ title: 'Stopped', state: 'STOPPED' }],
      },
      errors: [],
    });
    const heir = { name: 'otherLeader Tester' };
    expect(await after('owned')).toMatchObject({
      ...{ owner: heir, coOwners: [] },
      story: [{ verb: 'action.owner_changed', detail: 'Going Person has left.' }],
    });
    expect(await after('shared')).toMatchObject({ owner: { name: 'leader Tester' }, coOwners: [] });
    expect(await after('offered')).toMatchObject({
      handOver: null,
      story: [{ verb: 'action.hand_over_withdrawn' }],
    });
    expect(await after('received')).toMatchObject({
      handOver: { receivingOwner: heir },
      story: [{ verb: 'action.owner_changed' }],
    });
    expect(await after('stopped')).toMatchObject({ owner: { name: 'Going Person' }, story: [] });
    expect((await signedIn()).data.viewer).toBeNull();
    const { rows } = await server.database.withOwner((client) =>
      client.query('select password_hash from account where person_id = $1', [leaving.id]),
    );
    expect(rows).toEqual([{ password_hash: null }]);
  });

  it.each([
    ['programmeLead', 2],
    ['administrator', 2],
    ['subgroupLead', 2],
    ['leader', null],
    ['sponsor', null],
  ] as const)('tells a %s how many actions must go to somebody else: %s', async (who, count) => {
    const document = 'query ($id: ID!) { person(id: $id) { actionsToGiveAway } }';
    const { data } = await server.ask(server.world.people[who], document, { id: leaving.id });
    expect(data.person).toEqual({ actionsToGiveAway: count });
  });

  it('is refused while nobody is named for what they own, and then nothing has changed', async () => {
    const { data } = await leave({});
    expect(data.leavePerson).toMatchObject({
      person: { state: 'ACTIVE', version: 1, memberships: [{ to: null }, { to: null }] },
      errors: [{ field: 'handOverToId', code: 'REQUIRED' }],
    });
    expect(data.leavePerson.errors[0].message).toContain('2 actions');
    expect(await after('shared')).toMatchObject({ coOwners: [{ name: 'Going Person' }] });
  });

  it.each<[string, () => object, object[]]>([
    ['to themselves', () => ({ handOverToId: leaving.id }), [{ field: 'handOverToId', code: 'INVALID' }]],
    ['to nobody known', () => ({ handOverToId: newId() }), [{ field: 'handOverToId', code: 'NOT_FOUND' }]],
    [
      'to somebody who takes no part in actions',
      () => ({ handOverToId: server.world.people.comms.id }),
      [{ field: 'handOverToId', code: 'NOT_FOUND' }],
    ],
    ['tomorrow', () => ({ on: day(1), handOverToId: server.world.people.leader.id }), [{ field: 'on' }]],
    [
      'from a stale page',
      () => ({ version: 0, handOverToId: server.world.people.leader.id }),
      [{ code: 'STALE' }],
    ],
  ])('is refused: handing over %s', async (_, changes, errors) => {
    const { data } = await leave(changes());
    expect(data.leavePerson).toMatchObject({ person: { state: 'ACTIVE', version: 1 }, errors });
    expect(await after('owned')).toMatchObject({ owner: { name: 'Going Person' }, story: [] });
  });

  it('can be taken up again with a new invitation, and with nothing of before', async () => {
    await leave({ handOverToId: server.world.people.leader.id });
    const { data } = await server.ask(
      server.world.people.programmeLead,
      'mutation ($id: ID!) { makeInvitationLink(id: $id) { link errors { code } } }',
      { id: leaving.id },
    );
    expect(data.makeInvitationLink.errors).toEqual([]);
    const { data: back } = await server.ask(
      null,
      `mutation ($token: String!) { usePasswordLink(token: $token, password: "correct horse battery") {
         viewer { roles can person { state } } errors { code } } }`,
      { token: data.makeInvitationLink.link.split('/').at(-1) },
    );
    expect(back.usePasswordLink).toMatchObject({
      viewer: { roles: [], can: [], person: { state: 'ACTIVE' } },
    });
  });

  it.each([
    ['leader', 'FORBIDDEN'],
    ['comms', 'FORBIDDEN'],
    ['sponsor', 'FORBIDDEN'],
    ['subgroupLead', null],
    ['administrator', null],
  ] as const)('by a %s: as the policy says', async (role, code) => {
    const { data, errors } = await leave({ handOverToId: server.world.people.leader.id }, role);
    expect(errors?.[0]?.extensions['code'] ?? null).toBe(code);
    if (!code) expect(data.leavePerson.errors).toEqual([]);
  });
});

it('leaves somebody who leads the programme and somebody who administers it', async () => {
  const { programmeLead, administrator } = server.world.people;
  for (const { id } of [programmeLead]) {
    const variables = { id, version: 1, on: day(0) };
    const { data } = await server.ask(administrator, LEAVE, variables);
    expect(data.leavePerson).toMatchObject({
      person: { state: 'ACTIVE' },
      errors: [{ code: 'WRONG_STATE' }],
    });
  }
  const oneself = await server.ask(administrator, LEAVE, {
    id: administrator.id,
    version: 1,
    on: day(0),
  });
  expect(oneself.data.leavePerson.errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
});
