import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { countQueries } from '@heard/data/testing';
import { aSubgroup } from '@heard/domain/testing';
import { startTestServer, type TestServer } from '../testing/test-server';

const EVERYTHING = `fragment Everything on Subgroup { id name aliases priorityText phase phaseSince memberCount actionCount
  version viewerCan phaseHistory { phase from to note } goldenThreads { name }
  members { kind from to person { name roles directorate { name } } } }`;
const SUBGROUPS = `${EVERYTHING} { subgroups { ...Everything } }`;
const SUBGROUP = `${EVERYTHING} query ($id: ID!) { subgroup(id: $id) { ...Everything } }`;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

describe('reading subgroups', () => {
  it('gives them in their order, with what hangs on them', async () => {
    const { people, subgroups } = server.world;
    await server.world.addAction({ title: 'Counted' });
    const { data, errors } = await server.ask(people.leader, SUBGROUPS);
    expect(errors).toBeUndefined();
    expect(data.subgroups).toMatchObject([
      {
        id: subgroups.own.id,
        phase: 'DESIGN',
        phaseHistory: [{ phase: 'DESIGN', from: subgroups.own.phaseSince, to: null }],
        memberCount: 1,
        actionCount: 1,
        members: [{ kind: 'LEAD', person: { name: 'subgroupLead Tester', roles: ['SUBGROUP_LEAD'] } }],
      },
      { id: subgroups.other.id },
    ]);
  });

  it.each([
    ['leader', ['PROPOSE_ACTION'], ['PROPOSE_ACTION']],
    ['subgroupLead', ['PROPOSE_ACTION', 'EDIT', 'CHANGE_MEMBERS'], ['PROPOSE_ACTION']],
    [
      'programmeLead',
      ['PROPOSE_ACTION', 'EDIT', 'CHANGE_MEMBERS', 'MOVE_PHASE'],
      ['PROPOSE_ACTION', 'EDIT', 'CHANGE_MEMBERS', 'MOVE_PHASE'],
    ],
    ['comms', [], []],
    ['sponsor', [], []],
  ] as const)('says what a %s can do to their own and to another', async (role, own, other) => {
    const { data } = await server.ask(server.world.people[role], '{ subgroups { viewerCan } }');
    expect(data.subgroups).toEqual([{ viewerCan: own }, { viewerCan: other }]);
  });

  it('shows administrators none', async () => {
    const { errors } = await server.ask(server.world.people.administrator, SUBGROUPS);
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('shows an unknown one and one of another programme alike', async () => {
    const elsewhere = newId();
    await server.database.withOwner(async (client) => {
      const programme = newId();
      await client.query('insert into programme (id, name, organisation) values ($1, $2, $2)', [
        programme,
        'Other',
      ]);
      await client.query(
        `insert into subgroup (id, programme_id, name, phase, phase_since) values ($1, $2, 'Hidden', 'design', '2025-01-01')`,
        [elsewhere, programme],
      );
    });
    for (const id of [newId(), elsewhere]) {
      const { data, errors } = await server.ask(server.world.people.programmeLead, SUBGROUP, { id });
      expect({ data, errors }).toEqual({ data: { subgroup: null }, errors: undefined });
    }
  });

  it('asks as many statements for fifty as for five', async () => {
    const { people, programmeId, within } = server.world;
    const add = (count: number) =>
      within(async (transaction) => {
        for (let each = 0; each < count; each += 1) {
          const id = newId();
          const names = {
            name: `Subgroup ${id}`,
            position: 9,
            goldenThreadIds: [server.world.goldenThreads[0]],
          };
          await transaction.subgroups.add(aSubgroup({ id, programmeId, ...names }));
          await transaction.subgroups.addMembership({
            ...{ id: newId(), subgroupId: id, personId: people.leader.id, kind: 'change_leader' },
            ...{ from: '2025-01-01', to: null, version: 1 },
          });
        }
      });
    const ask = () => countQueries(server.database, () => server.ask(people.sponsor, SUBGROUPS));
    await add(3);
    await ask();
    const few = await ask();
    await add(45);
    const many = await ask();
    expect(few.result.data.subgroups).toHaveLength(5);
    expect(many.result.data.subgroups).toHaveLength(50);
    expect(many.texts).toEqual(few.texts);
  });

  it('loads the rest of a subgroup that came with an action', async () => {
    const action = await server.world.addAction();
    const { data, errors } = await server.ask(
      server.world.people.leader,
      `query ($id: ID!) { action(id: $id) { subgroup { name phase phaseSince aliases priorityText version }
         owner { name email state jobTitle joinedOn version directorate { name } } } }`,
      { id: action.id },
    );
    expect(errors).toBeUndefined();
    expect(data.action.subgroup).toMatchObject({
      phase: 'DESIGN',
      version: 1,
      aliases: ['Career progression'],
    });
    expect(data.action.owner).toMatchObject({
      email: 'leader@example.invalid',
      state: 'ACTIVE',
      directorate: null,
    });
  });
});
