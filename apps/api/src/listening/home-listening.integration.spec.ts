import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countQueries } from '@heard/data/testing';
import { addDays, type ListeningEvent } from '@heard/domain';
import { aFacilitator } from '@heard/domain/testing';
import { type Who } from '../testing/asking';
import { startTestServer, type TestServer } from '../testing/test-server';
import { makeWorld } from '../testing/world';

const LISTENING = `{ home { listening { soon { title } toWriteUp { title writeUp } toRelease { title } loopOpen { title } } } }`;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  const { world, clock } = server;
  const { people, subgroups } = world;
  const add = (title: string, days: number, changes: Partial<ListeningEvent> = {}) =>
    world.addEvent({ title, heldOn: addDays(clock.today(), days), ...changes });
  await add('Today', 0);
  await add('Tomorrow', 1, { state: 'planned' });
  await add('In a month', 30, { state: 'planned' });
  await add('In a year', 300, { state: 'planned' });
  await add('Called off', 2, { state: 'cancelled' });
  await add('Yesterday', -1);
  await add('Three days ago', -3, { state: 'planned' });
  await add('A week ago', -7);
  await add('A week ago elsewhere', -7, { subgroupId: subgroups.other.id });
  await add('A week ago for the programme', -7, { subgroupId: null });
  await add('Of the lead', -8, { facilitators: [aFacilitator(people.subgroupLead.id)] });
  await add('Stepped back', -1, {
    facilitators: [aFacilitator(people.leader.id, { isFacilitating: false })],
  });
  await add('Written up', -2, { state: 'written_up' });
  await add('Written up by a lead who stepped back', -2, {
    state: 'written_up',
    facilitators: [
      aFacilitator(people.leader.id),
      aFacilitator(people.programmeLead.id, { isFacilitating: false }),
    ],
  });
  await add('Written up elsewhere', -2, { state: 'written_up', subgroupId: subgroups.other.id });
  await add('Released', -9, { state: 'released' });
  await add('Box', -40, { kind: 'web_box', facilitators: [], subgroupId: null });
  await add('Box to check', -40, {
    kind: 'web_box',
    facilitators: [],
    subgroupId: null,
    state: 'written_up',
  });
  const theirs = await makeWorld(server.database, clock, 'elsewhere.invalid');
  await theirs.addEvent({ title: 'Theirs', state: 'written_up' });
});
afterAll(() => server.close());

type Lists = Record<'soon' | 'toWriteUp' | 'toRelease' | 'loopOpen', string[]>;
const NOTHING: Lists = { soon: [], toWriteUp: [], toRelease: [], loopOpen: [] };

async function listeningOf(who: Who): Promise<Lists> {
  const { data, errors } = await server.ask(server.world.people[who], LISTENING);
  expect(errors).toBeUndefined();
  const lists = Object.entries(data.home.listening as Record<string, { title: string }[]>);
  return Object.fromEntries(
    lists.map(([name, rows]) => [name, rows.map(({ title }) => title).sort()]),
  ) as Lists;
}

describe('listening on home', () => {
  it.each<[Who, Partial<Lists>]>([
    [
      'leader',
      {
        soon: ['In a month', 'Today', 'Tomorrow'],
        toWriteUp: [
          ...['A week ago', 'A week ago elsewhere', 'A week ago for the programme'],
          ...['Three days ago', 'Yesterday'],
        ],
      },
    ],
    ['otherLeader', {}],
    [
      'subgroupLead',
      {
        toWriteUp: ['Of the lead'],
        toRelease: ['Written up', 'Written up by a lead who stepped back'],
        loopOpen: ['A week ago'],
      },
    ],
    ['otherLead', { toRelease: ['Written up elsewhere'], loopOpen: ['A week ago elsewhere'] }],
    [
      'programmeLead',
      {
        toRelease: ['Box to check', 'Written up', 'Written up elsewhere'],
        loopOpen: ['A week ago', 'A week ago elsewhere', 'A week ago for the programme', 'Of the lead'],
      },
    ],
    ['comms', {}],
    ['sponsor', {}],
    ['administrator', {}],
  ])('of %s', async (who, lists) => expect(await listeningOf(who)).toEqual({ ...NOTHING, ...lists }));

  it('says how long each has waited, oldest first, and reminds after three days and a week', async () => {
    const { data } = await server.ask(server.world.people.leader, LISTENING);
    expect(data.home.listening.toWriteUp.map(({ writeUp }: { writeUp: string }) => writeUp)).toEqual([
      ...['LOOP_OPEN', 'LOOP_OPEN', 'LOOP_OPEN', 'LATE', 'DUE'],
    ]);
  });

  it('is one statement more than home without it', async () => {
    const { leader } = server.world.people;
    const ask = (fields: string) =>
      countQueries(server.database, () => server.ask(leader, `{ home { ${fields} } }`));
    const { count } = await ask('mine { title }');
    expect(await ask('mine { title } listening { soon { title } toRelease { title } }')).toMatchObject({
      count: count + 1,
    });
  });
});
