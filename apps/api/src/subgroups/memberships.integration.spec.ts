import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { auditOf, ERRORS, FORBIDDEN, type Who } from '../testing/asking';
import { startTestServer, type TestServer } from '../testing/test-server';
import { makeWorld } from '../testing/world';

const JOIN = `mutation ($id: ID, $subgroupId: ID!, $personId: ID!, $kind: MembershipKind!, $from: Date!) {
  addMembership(id: $id, subgroupId: $subgroupId, personId: $personId, kind: $kind, from: $from) {
    membership { id kind from to version person { name } subgroup { name } } subgroup { memberCount } ${ERRORS} } }`;
const END = `mutation ($id: ID!, $version: Int!, $to: Date!) { endMembership(id: $id, version: $version, to: $to) {
  membership { to version } subgroup { memberCount members { id } everyone: members(past: true) { id } } ${ERRORS} } }`;

const REOPEN = `mutation ($id: ID!, $version: Int!) { reopenMembership(id: $id, version: $version) {
  membership { from to version } subgroup { memberCount } ${ERRORS} } }`;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const ask = (as: Who, query: string, variables: object) =>
  server.ask(server.world.people[as], query, variables);

describe('memberships', () => {
  const joining = (changes: object = {}) => ({
    ...{ id: newId(), subgroupId: server.world.subgroups.own.id, personId: server.world.people.leader.id },
    ...{ kind: 'CHANGE_LEADER', from: '2026-02-01', ...changes },
  });

  it('begin once, are audited, and end on a day', async () => {
    const input = joining();
    const first = await ask('subgroupLead', JOIN, input);
    expect(first.data.addMembership).toMatchObject({
      membership: {
        ...{ id: input.id, from: '2026-02-01', to: null, version: 1 },
        person: { name: 'leader Tester' },
      },
      ...{ subgroup: { memberCount: 2 }, errors: [] },
    });
    const again = await ask('subgroupLead', JOIN, input);
    expect(again.data.addMembership).toMatchObject({ membership: { id: input.id }, errors: [] });
    const second = await ask('subgroupLead', JOIN, joining());
    expect(second.data.addMembership.errors).toMatchObject([{ field: 'from', code: 'DUPLICATE' }]);

    const early = await ask('subgroupLead', END, { id: input.id, version: 1, to: '2026-01-31' });
    expect(early.data.endMembership).toMatchObject({
      membership: { to: null },
      errors: [{ field: 'to', code: 'INVALID' }],
    });
    const ended = await ask('subgroupLead', END, { id: input.id, version: 1, to: '2026-03-02' });
    expect(ended.data.endMembership).toMatchObject({
      membership: { to: '2026-03-02', version: 2 },
      errors: [],
    });
    expect(ended.data.endMembership.subgroup).toMatchObject({
      memberCount: 1,
      members: [{}],
      everyone: [{}, {}],
    });
    const stale = await ask('subgroupLead', END, { id: input.id, version: 1, to: '2026-03-02' });
    expect(stale.data.endMembership).toMatchObject({
      membership: { version: 2 },
      errors: [{ code: 'STALE' }],
    });
    expect((await auditOf(server, input.id)).map(({ verb }) => verb)).toEqual([
      'membership.ended',
      'membership.added',
    ]);
  });

  it('reopen as they were when the end is taken back, once, by whoever may end them', async () => {
    const input = joining({ personId: server.world.people.comms.id });
    await ask('subgroupLead', JOIN, input);
    const lasting = await ask('subgroupLead', REOPEN, { id: input.id, version: 1 });
    expect(lasting.data.reopenMembership.errors).toMatchObject([{ code: 'WRONG_STATE' }]);
    await ask('subgroupLead', END, { id: input.id, version: 1, to: '2026-02-20' });
    const seen = { id: input.id, version: 2 };
    expect(await ask('leader', REOPEN, seen)).toMatchObject(FORBIDDEN);
    const elsewhere = await ask('otherLead', REOPEN, seen);
    expect(elsewhere.data.reopenMembership.errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    const reopened = await ask('subgroupLead', REOPEN, seen);
    expect(reopened.data.reopenMembership).toEqual({
      membership: { from: '2026-02-01', to: null, version: 3 },
      subgroup: { memberCount: 2 },
      errors: [],
    });
    const stale = await ask('subgroupLead', REOPEN, seen);
    expect(stale.data.reopenMembership).toMatchObject({
      membership: { to: null, version: 3 },
      errors: [{ code: 'STALE' }],
    });
    const [last] = await auditOf(server, input.id);
    expect(last?.verb).toBe('membership.reopened');
    expect(JSON.parse(last?.before ?? '')).toMatchObject({ to: '2026-02-20' });
    await ask('subgroupLead', END, { id: input.id, version: 3, to: '2026-02-20' });
    await ask('subgroupLead', JOIN, joining({ personId: input.personId, from: '2026-02-20' }));
    const twice = await ask('subgroupLead', REOPEN, { id: input.id, version: 4 });
    expect(twice.data.reopenMembership.errors).toMatchObject([{ code: 'DUPLICATE' }]);
  });

  it('of the same kind cannot begin twice at once', async () => {
    const kind = { kind: 'STAKEHOLDER' };
    const both = await Promise.all([
      ask('programmeLead', JOIN, joining(kind)),
      ask('programmeLead', JOIN, joining(kind)),
    ]);
    expect(both.flatMap(({ data }) => data.addMembership.errors)).toMatchObject([{ code: 'DUPLICATE' }]);
  });

  it.each<[Who, string, object]>([
    ['leader', 'CHANGE_LEADER', FORBIDDEN],
    ['comms', 'CHANGE_LEADER', FORBIDDEN],
    ['sponsor', 'CHANGE_LEADER', FORBIDDEN],
    ['administrator', 'CHANGE_LEADER', FORBIDDEN],
    ['otherLead', 'CHANGE_LEADER', { data: { addMembership: { errors: [{ code: 'NOT_ALLOWED' }] } } }],
    ['subgroupLead', 'LEAD', { data: { addMembership: { errors: [{ code: 'NOT_ALLOWED' }] } } }],
    ['programmeLead', 'LEAD', { data: { addMembership: { errors: [] } } }],
  ])('are changed by a %s as %s: as the policy says', async (role, kind, answer) => {
    const personId = server.world.people.otherLeader.id;
    expect(await ask(role, JOIN, joining({ personId, kind }))).toMatchObject(answer);
  });

  it('give a lead their rights at once, and take them at once', async () => {
    const { otherLead } = server.world.people;
    const subgroupId = server.world.subgroups.own.id;
    const can = async () =>
      (await ask('otherLead', `query ($id: ID!) { subgroup(id: $id) { viewerCan } }`, { id: subgroupId }))
        .data.subgroup.viewerCan;
    expect(await can()).toEqual(['PROPOSE_ACTION']);
    const added = await ask('programmeLead', JOIN, joining({ personId: otherLead.id, kind: 'LEAD' }));
    expect(await can()).toContain('EDIT');
    const { id, version } = added.data.addMembership.membership;
    await ask('programmeLead', END, { id, version, to: '2026-03-02' });
    expect(await can()).toEqual(['PROPOSE_ACTION']);
  });

  it('name nobody who is not there', async () => {
    const person = await ask('programmeLead', JOIN, joining({ personId: newId() }));
    expect(person.data.addMembership.errors).toMatchObject([{ field: 'personId', code: 'NOT_FOUND' }]);
    const subgroup = await ask('programmeLead', JOIN, joining({ subgroupId: newId() }));
    expect(subgroup.data.addMembership.errors).toMatchObject([{ field: 'subgroupId', code: 'NOT_FOUND' }]);
    const ended = await ask('programmeLead', END, { id: newId(), version: 1, to: '2026-03-02' });
    expect(ended.data.endMembership).toMatchObject({ membership: null, errors: [{ code: 'NOT_FOUND' }] });
    const reopened = await ask('programmeLead', REOPEN, { id: newId(), version: 1 });
    expect(reopened.data.reopenMembership).toMatchObject({
      membership: null,
      errors: [{ code: 'NOT_FOUND' }],
    });
  });
});

it('change nothing of another programme', async () => {
  const other = await makeWorld(server.database, server.clock, 'elsewhere.invalid');
  const mine = server.world.people.programmeLead;
  const join = { kind: 'STAKEHOLDER', from: '2026-02-01' };
  const [lead] = (await server.ask(other.people.sponsor, '{ subgroups { members { id } } }')).data.subgroups;
  const tries: [string, string, object][] = [
    ['addMembership', JOIN, { ...join, subgroupId: other.subgroups.own.id, personId: mine.id }],
    [
      'addMembership',
      JOIN,
      { ...join, subgroupId: server.world.subgroups.own.id, personId: other.people.leader.id },
    ],
    ['endMembership', END, { ...{ id: lead.members[0].id, version: 1 }, to: '2026-03-02' }],
    ['reopenMembership', REOPEN, { id: lead.members[0].id, version: 1 }],
  ];
  for (const [field, query, variables] of tries) {
    const { data } = await ask('programmeLead', query, variables);
    expect({ field, errors: data[field].errors }).toMatchObject({ field, errors: [{ code: 'NOT_FOUND' }] });
  }
});
