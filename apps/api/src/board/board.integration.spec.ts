import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addActionIn, SITUATIONS, takeStep } from '../testing/steps';
import { startTestServer, type TestServer } from '../testing/test-server';

const BOARD = `{ board { asOf subgroups { subgroup { id name phase } memberCount byState { state count } byHealth { health count } }
  late { title dueOn } quiet { title } latestUpdates { update { text } action { title } } } }`;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  const { world } = server;
  const { own, other } = world.subgroups;
  for (const situation of SITUATIONS) {
    await addActionIn(server, situation, { title: `Own ${situation}` });
    await addActionIn(server, situation, { title: `Other ${situation}`, subgroupId: other.id, dueOn: null });
  }
  for (let number = 1; number <= 22; number += 1) {
    const day = `2026-01-${String(number).padStart(2, '0')}`;
    await world.addAction({ title: `Late ${number}`, dueOn: day, subgroupId: own.id });
    await world.addAction({ title: `Quiet ${number}`, dueOn: null, createdOn: day, subgroupId: other.id });
  }
});
afterAll(() => server.close());

async function board() {
  const { data, errors } = await server.ask(server.world.people.programmeLead, BOARD);
  expect(errors).toBeUndefined();
  return data.board;
}

describe('the board', () => {
  it('counts what the list counts, by subgroup, state and health', async () => {
    const { asOf, subgroups } = await board();
    expect(asOf).toBe('2026-03-02');
    expect(subgroups.map(({ subgroup }: { subgroup: { name: string } }) => subgroup.name)).toEqual([
      'Health and wellbeing',
      'Career development',
    ]);
    const total = async (filter: object) => {
      const document = 'query ($filter: ActionFilter) { actions(filter: $filter) { total } }';
      return (await server.ask(server.world.people.leader, document, { filter })).data.actions.total;
    };
    const counted = { states: new Set<string>(), healths: new Set<string>() };
    for (const { subgroup, byState, byHealth } of subgroups) {
      const subgroupIds = [subgroup.id];
      for (const { state, count } of byState) {
        expect({ state, count }).toEqual({ state, count: await total({ subgroupIds, states: [state] }) });
        counted.states.add(state);
      }
      for (const { health, count } of byHealth) {
        expect({ health, count }).toEqual({ health, count: await total({ subgroupIds, healths: [health] }) });
        counted.healths.add(health);
      }
      const all = await total({ subgroupIds });
      const sum = (rows: { count: number }[]) => rows.reduce((before, { count }) => before + count, 0);
      expect([sum(byState), sum(byHealth)]).toEqual([all, all]);
    }
    expect(counted.states.size).toBe(9);
    expect([...counted.healths].sort()).toEqual([
      'CLOSED',
      'DUE_SOON',
      'ON_TRACK',
      'OVERDUE',
      'PAUSED',
      'QUIET',
    ]);
  });

  it('shows what is longest late and longest quiet first, twenty of each', async () => {
    const { late, quiet } = await board();
    const titles = (rows: { title: string }[]) => rows.map(({ title }) => title);
    expect(late).toHaveLength(20);
    const days = late.map(({ dueOn }: { dueOn: string }) => dueOn);
    expect(days).toEqual([...days].sort());
    expect(titles(late).at(-1)).toMatch(/^Late/);
    expect(titles(quiet)).toEqual(Array.from({ length: 20 }, (_, index) => `Quiet ${index + 1}`));
  });

  it('shows the newest word of each action, newest first, ten at most', async () => {
    const { leader } = server.world.people;
    for (let number = 1; number <= 12; number += 1) {
      const action = await server.world.addAction({ title: `Told ${number}` });
      await takeStep(server, leader, 'post_update', action);
      server.clock.forward({ minutes: 1 });
      if (number === 12) await takeStep(server, leader, 'post_update', action);
    }
    const { latestUpdates } = await board();
    expect(latestUpdates.map(({ action }: { action: { title: string } }) => action.title)).toEqual(
      Array.from({ length: 10 }, (_, index) => `Told ${12 - index}`),
    );
  });

  it('counts who belongs to a subgroup, each person once, and as the subgroup does on the day one ends', async () => {
    const { world } = server;
    const { leader, subgroupLead } = world.people;
    const member = (
      id: string,
      personId: string,
      kind: 'change_leader',
      from: string,
      to: string | null,
    ) => ({
      ...{ id, subgroupId: world.subgroups.own.id, personId, kind, from, to },
      version: 1,
    });
    await world.within(async ({ subgroups, newId }) => {
      await subgroups.addMembership(member(newId(), leader.id, 'change_leader', '2026-03-02', null));
      await subgroups.addMembership(member(newId(), subgroupLead.id, 'change_leader', '2025-01-01', null));
      await subgroups.addMembership(
        member(newId(), world.people.comms.id, 'change_leader', '2025-01-01', '2026-03-02'),
      );
    });
    const { subgroups } = await board();
    expect(subgroups.map(({ memberCount }: { memberCount: number }) => memberCount)).toEqual([2, 1]);
    const page = await server.ask(world.people.leader, '{ subgroups { memberCount } }');
    expect(page.data.subgroups).toEqual([{ memberCount: 2 }, { memberCount: 1 }]);
  });

  it.each(['leader', 'subgroupLead', 'comms', 'sponsor'] as const)('is the same for %s', async (who) => {
    const { data } = await server.ask(server.world.people[who], BOARD);
    expect(data.board).toEqual(await board());
  });

  it('is not for administrators, and not for strangers', async () => {
    const codes = [server.world.people.administrator, null].map(async (as) => {
      const { errors, data } = await server.ask(as, BOARD);
      return [errors?.[0]?.extensions['code'], data];
    });
    expect(await Promise.all(codes)).toEqual([
      ['FORBIDDEN', null],
      ['UNAUTHENTICATED', null],
    ]);
  });
});
