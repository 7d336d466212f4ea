import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { addDays, type EventState, type ListeningEvent } from '@heard/domain';
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

const EVENT = `event { id title heldOn state cancelReason version writeUp viewerCan facilitators { name } }
  errors { field code message }`;
const PLAN = `mutation ($input: PlanEventInput!) { planEvent(input: $input) { ${EVENT} } }`;
const EDIT = `mutation ($input: EditEventInput!) { editEvent(input: $input) { ${EVENT} } }`;
const MOVE = `mutation ($id: ID!, $version: Int!, $move: EventMove!) {
  moveEvent(id: $id, version: $version, move: $move) { ${EVENT} } }`;
const CANCEL = `mutation ($id: ID!, $version: Int!, $reason: String!) {
  cancelEvent(id: $id, version: $version, reason: $reason) { ${EVENT} } }`;
const CARRY_OVER = `mutation ($id: ID!, $version: Int!, $carryOver: String!) {
  writeCarryOver(id: $id, version: $version, carryOver: $carryOver) { ${EVENT} } }`;

function wanted(who: Who, changes: object = {}): object {
  const { people, sites, subgroups } = server.world;
  return {
    kind: 'CULTURE_CAFE',
    title: 'Café at South House',
    heldOn: addDays(today, 10),
    shift: 'NIGHT',
    siteId: sites[1],
    place: 'Room 2',
    details: '',
    invited: 'Night staff',
    subgroupId: subgroups.own.id,
    facilitatorIds: [people[who].id],
    ...changes,
  };
}

const ask = (who: Who, document: string, variables: object) =>
  server.ask(server.world.people[who], document, variables);

const plan = (who: Who, changes: object = {}) => ask(who, PLAN, { input: wanted(who, changes) });

/** An event in a state, which leader facilitates. */
const inState = (state: EventState, changes: Partial<ListeningEvent> = {}) =>
  server.world.addEvent({ state, ...changes });

describe('planning a listening event', () => {
  it.each<Who>(['leader', 'subgroupLead', 'programmeLead'])('%s plans what they facilitate', async (who) => {
    const { data } = await plan(who);
    expect(data.planEvent).toMatchObject({
      event: { title: 'Café at South House', state: 'PLANNED', facilitators: [{ name: `${who} Tester` }] },
      errors: [],
    });
    expect(await auditOf(server, data.planEvent.event.id)).toMatchObject([
      { verb: 'listening_event.planned' },
    ]);
  });

  it.each<Who>(['comms', 'sponsor', 'administrator'])('%s does not', async (who) =>
    expect(await plan(who)).toMatchObject(FORBIDDEN),
  );

  it.each<[Who, string]>([
    ['leader', 'NOT_ALLOWED'],
    ['otherLead', 'DONE'],
    ['programmeLead', 'DONE'],
  ])('%s plans what others facilitate: %s', async (who, code) => {
    const { otherLeader } = server.world.people;
    const { data } = await plan(who, { facilitatorIds: [otherLeader.id] });
    expect(data.planEvent.errors[0]?.code ?? 'DONE').toBe(code);
  });

  it('names only people who are active and whose roles facilitate', async () => {
    const { comms, leader } = server.world.people;
    const { data } = await plan('leader', { facilitatorIds: [leader.id, comms.id] });
    expect(data.planEvent).toMatchObject({
      event: null,
      errors: [{ field: 'facilitatorIds', code: 'NOT_FOUND' }],
    });
  });

  it.each<[object, string]>([
    [{ siteId: newId() }, 'siteId NOT_FOUND'],
    [{ subgroupId: newId() }, 'subgroupId NOT_FOUND'],
    [{ title: ' ' }, 'title REQUIRED'],
    [{ kind: 'WEB_BOX' }, 'kind INVALID'],
    [{ heldOn: '2001-01-01' }, 'heldOn INVALID'],
  ])('refuses %j', async (changes, refusal) => {
    const { data } = await plan('leader', changes);
    expect(
      data.planEvent.errors.map(({ field, code }: Record<string, string>) => `${field} ${code}`),
    ).toEqual([refusal]);
  });

  it('sent twice, one after the other or at once, plans once', async () => {
    const id = newId();
    const title = `Twice ${id}`;
    const sent = await Promise.all([plan('leader', { id, title }), plan('leader', { id, title })]);
    const later = await plan('leader', { id, title });
    for (const { data } of [...sent, later]) {
      expect(data.planEvent).toMatchObject({ event: { id, version: 1 }, errors: [] });
    }
    expect(await auditOf(server, id)).toHaveLength(1);
    expect((await plan('leader', { id, title: 'Another' })).data.planEvent.errors).toMatchObject([
      { field: 'id', code: 'DUPLICATE' },
    ]);
  });
});

/** Every step that needs a state, by the verb that viewerCan names. */
const STEPS: Record<string, [EventState, (event: ListeningEvent) => [string, object, string]]> = {
  EDIT: [
    'planned',
    ({ id, version }) => [EDIT, { input: { ...wanted('leader'), id, version } }, 'editEvent'],
  ],
  OPEN: ['planned', (event) => [MOVE, { ...event, move: 'OPEN' }, 'moveEvent']],
  WRITE_UP: ['open', (event) => [MOVE, { ...event, move: 'WRITE_UP' }, 'moveEvent']],
  OPEN_AGAIN: ['written_up', (event) => [MOVE, { ...event, move: 'OPEN_AGAIN' }, 'moveEvent']],
  CLOSE: ['released', (event) => [MOVE, { ...event, move: 'CLOSE' }, 'moveEvent']],
  CANCEL: ['open', (event) => [CANCEL, { ...event, reason: 'Snow' }, 'cancelEvent']],
  REINSTATE: ['cancelled', (event) => [MOVE, { ...event, move: 'REINSTATE' }, 'moveEvent']],
  WRITE_CARRY_OVER: ['open', (event) => [CARRY_OVER, { ...event, carryOver: 'The lift' }, 'writeCarryOver']],
};

const PLANNERS = 'leader subgroupLead otherLead programmeLead';
const MAY: Record<string, string> = {
  EDIT: PLANNERS,
  OPEN: 'leader',
  WRITE_UP: 'leader',
  OPEN_AGAIN: 'leader subgroupLead programmeLead',
  CLOSE: PLANNERS,
  CANCEL: PLANNERS,
  REINSTATE: PLANNERS,
  WRITE_CARRY_OVER: 'leader',
};

async function take(who: Who, verb: string, event: ListeningEvent) {
  const [document, variables, field] = STEPS[verb]![1](event);
  const answer = await ask(who, document, variables);
  return { answer, payload: answer.data?.[field], field };
}

describe('the steps of a listening event', () => {
  const WHO: Who[] = [
    'leader',
    'otherLeader',
    'subgroupLead',
    'otherLead',
    'programmeLead',
    'comms',
    'sponsor',
    'administrator',
  ];
  const cells = Object.keys(STEPS).flatMap((verb) => WHO.map((who) => [verb, who] as const));

  it.each(cells)('%s by %s', async (verb, who) => {
    const event = await inState(STEPS[verb]![0]);
    const { answer, payload, field } = await take(who, verb, event);
    if (MAY[verb]!.split(' ').includes(who)) {
      expect(payload).toMatchObject({ event: { version: 2 }, errors: [] });
      return;
    }
    const passesFence = who === 'otherLeader' || who.endsWith('Lead');
    expect(answer).toMatchObject(passesFence ? notAllowed(field) : FORBIDDEN);
    expect(payload?.event?.version ?? 1).toBe(1);
  });

  it.each(Object.keys(STEPS))('%s of what somebody changed meanwhile brings theirs', async (verb) => {
    const event = await inState(STEPS[verb]![0]);
    await server.world.within((transaction) => transaction.events.save(event, { ...event, title: 'Theirs' }));
    const { payload } = await take('leader', verb, event);
    expect(payload).toMatchObject({ event: { title: 'Theirs', version: 2 }, errors: [{ code: 'STALE' }] });
  });

  it.each(Object.keys(STEPS))('%s sent twice happens once', async (verb) => {
    const event = await inState(STEPS[verb]![0]);
    await take('leader', verb, event);
    const { payload } = await take('leader', verb, event);
    expect(payload).toMatchObject({ event: { version: 2 }, errors: [expect.anything()] });
  });

  it.each(Object.keys(STEPS))('%s leaves one event in the audit', async (verb) => {
    const event = await inState(STEPS[verb]![0]);
    await take('leader', verb, event);
    const events = await auditOf(server, event.id);
    expect(events).toHaveLength(1);
    expect(events[0]!.verb).toMatch(/^listening_event\./);
  });

  it.each(Object.keys(STEPS))('%s of another programme’s event finds nothing', async (verb) => {
    theirs ??= await makeWorld(server.database, server.clock, 'elsewhere.invalid');
    const event = await theirs.addEvent({ state: STEPS[verb]![0] });
    const { payload } = await take('programmeLead', verb, event);
    expect(payload).toMatchObject({ event: null, errors: [{ code: 'NOT_FOUND' }] });
  });
  let theirs: Awaited<ReturnType<typeof makeWorld>> | undefined;

  it('are taken back: cancelling, and writing up', async () => {
    const event = await inState('planned');
    await take('leader', 'CANCEL', event);
    const back = await take('leader', 'REINSTATE', { ...event, version: 2 });
    expect(back.payload.event).toMatchObject({ state: 'PLANNED', cancelReason: '', version: 3 });
    const open = await inState('open');
    await take('leader', 'WRITE_UP', open);
    const again = await take('leader', 'OPEN_AGAIN', { ...open, version: 2 });
    expect(again.payload.event).toMatchObject({ state: 'OPEN', version: 3 });
  });

  it('do not open an event before its day', async () => {
    const { payload } = await take('leader', 'OPEN', await inState('planned', { heldOn: addDays(today, 1) }));
    expect(payload.errors).toMatchObject([
      { code: 'WRONG_STATE', message: expect.stringContaining('on that day') },
    ]);
  });

  it('do not cancel an event that has a note', async () => {
    const event = await inState('open');
    await server.world.within((transaction) =>
      transaction.query(
        `insert into note (id, programme_id, event_id, kind, text) values (gen_random_uuid(), $1, $2, 'idea', 'Bike racks')`,
        [event.programmeId, event.id],
      ),
    );
    const { payload } = await take('leader', 'CANCEL', event);
    expect(payload.errors).toMatchObject([
      { code: 'WRONG_STATE', message: expect.stringContaining('Write it up') },
    ]);
  });
});

describe('who facilitates', () => {
  const editTo = (who: Who, event: ListeningEvent, names: Who[]) => {
    const facilitatorIds = names.map((name) => server.world.people[name].id);
    const { id, version, heldOn } = event;
    return ask(who, EDIT, { input: { ...wanted(who), id, version, heldOn, facilitatorIds } });
  };

  it.each<[Who, EventState, Who[], string]>([
    ['leader', 'open', ['leader', 'otherLeader'], 'DONE'],
    ['programmeLead', 'open', ['leader', 'programmeLead'], 'NOT_ALLOWED'],
    ['programmeLead', 'open', ['leader', 'otherLeader'], 'DONE'],
    ['programmeLead', 'planned', ['leader', 'programmeLead'], 'DONE'],
    ['leader', 'written_up', ['leader', 'otherLeader'], 'WRONG_STATE'],
    ['leader', 'planned', ['leader', 'sponsor'], 'NOT_FOUND'],
  ])('%s, %s, names %j: %s', async (who, state, names, code) => {
    const { data } = await editTo(who, await inState(state), names);
    expect(data.editEvent.errors[0]?.code ?? 'DONE').toBe(code);
  });

  it('and stepped back once notes may be there never releases them', async () => {
    const { programmeLead, otherLeader } = server.world.people;
    const both = [aFacilitator(programmeLead.id), aFacilitator(otherLeader.id)];
    const event = await inState('open', { facilitators: both });
    await editTo('otherLeader', event, ['otherLeader']);
    const moved = await ask('otherLeader', MOVE, { id: event.id, version: 2, move: 'WRITE_UP' });
    expect(moved.data.moveEvent.event).toMatchObject({
      state: 'WRITTEN_UP',
      facilitators: [{ name: 'otherLeader Tester' }],
    });
    const can = async (who: Who) => {
      const { data } = await ask(who, 'query ($id: ID!) { listeningEvent(id: $id) { viewerCan } }', {
        id: event.id,
      });
      return data.listeningEvent.viewerCan;
    };
    expect(await can('programmeLead')).toEqual(['EDIT']);
    expect(await can('subgroupLead')).toEqual(['RELEASE', 'OPEN_AGAIN', 'EDIT']);
    expect(await can('otherLead')).toEqual(['EDIT']);
    expect(await can('sponsor')).toEqual([]);
  });
});

describe('what is open for the next time', () => {
  it.each([
    ['Hot food after nine is still not solved', 'DONE'],
    ['otherLeader Tester said that the lift is broken', 'carryOver INVALID'],
    ['Ring 07700 900123 about the lift', 'carryOver INVALID'],
    ['', 'DONE'],
  ])('"%s": %s', async (carryOver, outcome) => {
    const event = await inState('open', { carryOver: 'The lift' });
    const { data } = await ask('leader', CARRY_OVER, { ...event, carryOver });
    const [refusal] = data.writeCarryOver.errors;
    expect(refusal ? `${refusal.field} ${refusal.code}` : 'DONE').toBe(outcome);
    if (refusal) expect(refusal.message).not.toMatch(/otherLeader|07700/);
  });
});

describe('what nobody learns from an event', () => {
  it('is in the audit: numbers of people, who took notes, and words that were said', async () => {
    const event = await inState('open', {
      facilitators: [aFacilitator(server.world.people.leader.id, { tookNotes: true })],
      carryOver: 'The boiler in ward nine',
      peopleHeard: 12,
      tallies: [{ axis: 'shift', part: 'night', people: 7 }],
    });
    await take('leader', 'WRITE_CARRY_OVER', event);
    await ask('leader', MOVE, { id: event.id, version: 2, move: 'WRITE_UP' });
    const audit = JSON.stringify(await auditOf(server, event.id));
    expect(audit).toContain('listening_event.written_up');
    expect(audit).not.toMatch(/boiler|The lift|peopleHeard|tallies|tookNotes/);
  });
});
