import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { addDays, type EventState } from '@heard/domain';
import { aFacilitator } from '@heard/domain/testing';
import { auditOf, FORBIDDEN, notAllowed, type Who } from '../testing/asking';
import { startTestServer, type TestServer } from '../testing/test-server';
import { makeWorld } from '../testing/world';

let server: TestServer;
let today: string;
beforeAll(async () => {
  server = await startTestServer();
  today = server.clock.today();
});
afterAll(() => server.close());

const SERIES = `series { id title everyWeeks isEnded lastHeldOn version viewerCan }
  event { id title heldOn state shift place facilitators { name } series { id } } errors { field code message }`;
const ADD = `mutation ($input: AddSeriesInput!) { addSeries(input: $input) { ${SERIES} } }`;
const EDIT = `mutation ($input: EditSeriesInput!) { editSeries(input: $input) { ${SERIES} } }`;
const END = `mutation ($id: ID!, $version: Int!) { endSeries(id: $id, version: $version) { ${SERIES} } }`;
const REOPEN = `mutation ($id: ID!, $version: Int!) { reopenSeries(id: $id, version: $version) { ${SERIES} } }`;
const NEXT = `mutation ($id: ID!, $eventId: ID, $heldOn: Date) {
  planNextInSeries(id: $id, eventId: $eventId, heldOn: $heldOn) { ${SERIES} } }`;

const ask = (who: Who, document: string, variables: object) =>
  server.ask(server.world.people[who], document, variables);

const WORDS = {
  kind: 'CULTURE_CAFE',
  title: 'Night café',
  shift: 'NIGHT',
  place: 'The canteen',
  details: 'From 8',
  invited: 'Night staff',
  everyWeeks: 4,
};

const add = (who: Who, changes: object = {}) =>
  ask(who, ADD, {
    input: { ...WORDS, firstOn: today, facilitatorIds: [server.world.people[who].id], ...changes },
  });

async function added(who: Who = 'leader', changes: object = {}) {
  const { data } = await add(who, changes);
  return data.addSeries as { series: { id: string; version: number }; event: { id: string } };
}

describe('a series', () => {
  it('begins with its first event', async () => {
    const { series, event } = await added();
    expect({ series, event }).toMatchObject({
      series: { title: 'Night café', lastHeldOn: today, viewerCan: ['PLAN_NEXT', 'EDIT', 'END'] },
      event: {
        title: 'Night café',
        heldOn: today,
        state: 'PLANNED',
        facilitators: [{ name: 'leader Tester' }],
      },
    });
    expect(await auditOf(server, series.id)).toMatchObject([{ verb: 'event_series.added' }]);
    expect(await auditOf(server, event.id)).toMatchObject([{ verb: 'listening_event.planned' }]);
  });

  it('is not begun by halves', async () => {
    const id = newId();
    const { data } = await add('leader', { id, facilitatorIds: [server.world.people.sponsor.id] });
    expect(data.addSeries).toMatchObject({
      series: null,
      event: null,
      errors: [{ field: 'facilitatorIds' }],
    });
    expect(await auditOf(server, id)).toEqual([]);
  });

  it('sent twice, one after the other or at once, begins once', async () => {
    const id = newId();
    const sent = await Promise.all([add('leader', { id }), add('leader', { id })]);
    for (const { data } of [...sent, await add('leader', { id })]) {
      expect(data.addSeries).toMatchObject({ series: { id, version: 1 }, errors: [] });
    }
    expect(await auditOf(server, id)).toHaveLength(1);
  });

  it('goes on so many weeks after its last event, with its words and facilitators', async () => {
    const { series } = await added();
    const eventId = newId();
    for (let times = 0; times < 2; times++) {
      const { data } = await ask('leader', NEXT, { id: series.id, eventId });
      expect(data.planNextInSeries).toMatchObject({
        series: { lastHeldOn: addDays(today, 28) },
        event: {
          ...{
            id: eventId,
            title: 'Night café',
            heldOn: addDays(today, 28),
            shift: 'NIGHT',
            place: 'The canteen',
          },
          ...{ facilitators: [{ name: 'leader Tester' }], series: { id: series.id } },
        },
        errors: [],
      });
    }
    const chosen = await ask('programmeLead', NEXT, { id: series.id, heldOn: addDays(today, 60) });
    expect(chosen.data.planNextInSeries.event).toMatchObject({ heldOn: addDays(today, 60) });
  });

  const CHANGES: Record<string, (who: Who, seen: { id: string; version: number }) => ReturnType<typeof ask>> =
    {
      editSeries: (who, seen) => ask(who, EDIT, { input: { ...WORDS, ...seen, everyWeeks: 6 } }),
      endSeries: (who, seen) => ask(who, END, seen),
      planNextInSeries: (who, { id }) => ask(who, NEXT, { id }),
    };
  const cells = Object.keys(CHANGES).flatMap((field) =>
    (
      ['leader', 'otherLeader', 'subgroupLead', 'programmeLead', 'comms', 'sponsor', 'administrator'] as const
    ).map((who) => [field, who] as const),
  );

  it.each(cells)('%s by %s', async (field, who) => {
    const { series } = await added();
    const answer = await CHANGES[field]!(who, { id: series.id, version: 1 });
    if (['leader', 'subgroupLead', 'programmeLead'].includes(who)) {
      expect(answer.data[field].errors).toEqual([]);
    } else {
      expect(answer).toMatchObject(who === 'otherLeader' ? notAllowed(field) : FORBIDDEN);
    }
  });

  it('that somebody changed meanwhile is brought as they left it', async () => {
    const { series } = await added();
    await CHANGES['editSeries']!('programmeLead', { id: series.id, version: 1 });
    const { data } = await CHANGES['editSeries']!('leader', { id: series.id, version: 1 });
    expect(data.editSeries).toMatchObject({
      series: { everyWeeks: 6, version: 2 },
      errors: [{ code: 'STALE' }],
    });
  });

  it('ends, plans nothing more, and goes on after all', async () => {
    const { series } = await added();
    const ended = await ask('leader', END, { id: series.id, version: 1 });
    expect(ended.data.endSeries.series).toMatchObject({ isEnded: true, viewerCan: ['EDIT', 'REOPEN'] });
    const next = await ask('leader', NEXT, { id: series.id });
    expect(next.data.planNextInSeries).toMatchObject({ event: null, errors: [{ code: 'WRONG_STATE' }] });
    const back = await ask('leader', REOPEN, { id: series.id, version: 2 });
    expect(back.data.reopenSeries).toMatchObject({ series: { isEnded: false, version: 3 }, errors: [] });
  });

  it('of another programme is not found', async () => {
    const theirs = await makeWorld(server.database, server.clock, 'elsewhere.invalid');
    const { data } = await server.ask(theirs.people.leader, ADD, {
      input: { ...WORDS, firstOn: today, facilitatorIds: [theirs.people.leader.id] },
    });
    const { id } = data.addSeries.series;
    const asked = await ask('programmeLead', 'query ($id: ID!) { eventSeries(id: $id) { id } }', { id });
    expect(asked.data.eventSeries).toBeNull();
    const next = await ask('programmeLead', NEXT, { id });
    expect(next.data.planNextInSeries.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

describe('last time you said', () => {
  const OPEN_WORDS = 'The parking is still not solved';

  /** The last event of a series, which leader facilitated, and the next, which otherLeader facilitates. */
  async function twoEvents(state: EventState) {
    const { series } = await added();
    const { people } = server.world;
    await server.world.addEvent({
      state,
      seriesId: series.id,
      heldOn: addDays(today, 5),
      carryOver: OPEN_WORDS,
    });
    return server.world.addEvent({
      seriesId: series.id,
      heldOn: addDays(today, 40),
      facilitators: [aFacilitator(people.otherLeader.id)],
    });
  }

  const READERS: Partial<Record<EventState, Who[]>> = {
    open: ['leader'],
    written_up: ['leader', 'subgroupLead', 'programmeLead'],
    released: ['leader', 'otherLeader', 'subgroupLead', 'programmeLead'],
    closed: ['leader', 'otherLeader', 'subgroupLead', 'programmeLead'],
    cancelled: [],
  };

  it.each(Object.keys(READERS) as EventState[])(
    'of an event that is %s is read by whom it is for',
    async (state) => {
      const { id } = await twoEvents(state);
      const readers: Who[] = [];
      for (const who of Object.keys(server.world.people) as Who[]) {
        const { data } = await ask(
          who,
          'query ($id: ID!) { listeningEvent(id: $id) { lastTime { carryOver } } }',
          { id },
        );
        if (data?.listeningEvent?.lastTime) {
          expect(data.listeningEvent.lastTime).toEqual({ carryOver: OPEN_WORDS });
          readers.push(who);
        }
      }
      expect(readers.sort()).toEqual([...(READERS[state] ?? [])].sort());
    },
  );
});
