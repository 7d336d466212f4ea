import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { countQueries } from '@heard/data/testing';
import { addDays } from '@heard/domain';
import { aFacilitator } from '@heard/domain/testing';
import { FORBIDDEN, type Who } from '../testing/asking';
import { startTestServer, type TestServer } from '../testing/test-server';
import { makeWorld } from '../testing/world';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  const { world, clock } = server;
  const { people, sites, subgroups } = world;
  const on = (days: number) => addDays(clock.today(), days);
  await world.addEvent({ title: 'Last month', heldOn: on(-30), state: 'closed', kind: 'roadshow' });
  await world.addEvent({ title: 'Last week', heldOn: on(-7), siteId: sites[0] });
  await world.addEvent({
    title: 'Tomorrow',
    heldOn: on(1),
    state: 'planned',
    subgroupId: subgroups.other.id,
  });
  await world.addEvent({
    title: 'Today',
    state: 'planned',
    facilitators: [
      aFacilitator(people.otherLeader.id),
      aFacilitator(people.leader.id, { isFacilitating: false }),
    ],
  });
  await world.addEvent({ title: 'Next month', heldOn: on(30), state: 'cancelled' });
  const theirs = await makeWorld(server.database, clock, 'elsewhere.invalid');
  await theirs.addEvent({ title: 'Theirs' });
});
afterAll(() => server.close());

async function titles(filter: object, sort = 'UPCOMING_FIRST', who: Who = 'leader'): Promise<string> {
  const { data } = await server.ask(
    server.world.people[who],
    `query ($filter: ListeningEventFilter, $sort: ListeningEventSort!) {
      listeningEvents(filter: $filter, sort: $sort) { total items { title } } }`,
    { filter, sort },
  );
  const { items, total } = data.listeningEvents;
  expect(total).toBe(items.length);
  return items.map(({ title }: { title: string }) => title).join(', ');
}

describe('the list of listening events', () => {
  it('has what is to come first, then what has been, newest first', async () =>
    expect(await titles({})).toBe('Today, Tomorrow, Next month, Last week, Last month'));

  it('goes by day', async () =>
    expect(await titles({}, 'DAY')).toBe('Last month, Last week, Today, Tomorrow, Next month'));

  it.each<[string, () => object, string]>([
    ['state', () => ({ states: ['PLANNED', 'CANCELLED'] }), 'Today, Tomorrow, Next month'],
    ['kind', () => ({ kinds: ['ROADSHOW'] }), 'Last month'],
    ['site', () => ({ siteId: server.world.sites[0] }), 'Last week'],
    ['subgroup', () => ({ subgroupId: server.world.subgroups.other.id }), 'Tomorrow'],
    ['series', () => ({ seriesId: newId() }), ''],
    ['whose it is', () => ({ mine: true }), 'Tomorrow, Next month, Last week, Last month'],
    ['from', () => ({ from: server.clock.today() }), 'Today, Tomorrow, Next month'],
    ['to', () => ({ to: addDays(server.clock.today(), -7) }), 'Last week, Last month'],
  ])('is narrowed by %s', async (_, filter, expected) => expect(await titles(filter())).toBe(expected));

  it('is counted past its last page', async () => {
    const { data } = await server.ask(
      server.world.people.sponsor,
      '{ listeningEvents(page: 9, pageSize: 2) { total pageCount items { id } } }',
    );
    expect(data.listeningEvents).toEqual({ total: 5, pageCount: 3, items: [] });
  });

  it.each<Who>(['comms', 'sponsor', 'otherLeader', 'programmeLead'])('is seen by %s', async (who) =>
    expect(await titles({ kinds: ['ROADSHOW'] }, 'DAY', who)).toBe('Last month'),
  );

  it('is not for administrators, nor is one event', async () => {
    const { administrator } = server.world.people;
    expect(await server.ask(administrator, '{ listeningEvents { total } }')).toMatchObject(FORBIDDEN);
    const { id } = await server.world.addEvent({ title: 'Later', heldOn: '2026-12-01' });
    expect(await server.ask(administrator, `{ listeningEvent(id: "${id}") { title } }`)).toMatchObject(
      FORBIDDEN,
    );
    await server.world.within((transaction) =>
      transaction.query('delete from event_facilitator where event_id = $1', [id]),
    );
    await server.world.within((transaction) =>
      transaction.query('delete from listening_event where id = $1', [id]),
    );
  });

  it('asks the database as often for many events as for few', async () => {
    const ask = (pageSize: number) =>
      countQueries(server.database, () =>
        server.ask(
          server.world.people.leader,
          `{ listeningEvents(pageSize: ${pageSize}) { items { title site { name } subgroup { name } series { title }
            facilitators { name } writeUp viewerCan carryOver lastTime { carryOver event { title } } } } }`,
        ),
      );
    await ask(5);
    const { count: few } = await ask(5);
    for (let more = 0; more < 15; more++) await server.world.addEvent({ siteId: server.world.sites[1] });
    expect(await ask(20)).toMatchObject({ count: few });
  });
});
