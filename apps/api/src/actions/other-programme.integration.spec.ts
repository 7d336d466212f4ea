import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { type Action, ACTION_VERBS } from '@heard/domain';
import { AT_HOME, takeStep } from '../testing/steps';
import { startTestServer, type TestServer } from '../testing/test-server';
import { makeWorld, type World } from '../testing/world';

let server: TestServer;
let theirs: World;
let hidden: Action;
beforeAll(async () => {
  server = await startTestServer();
  theirs = await makeWorld(server.database, server.clock, 'elsewhere.invalid');
  hidden = await theirs.addAction({ title: 'Belongs to another programme' });
  const { leader } = theirs.people;
  await server.ask(leader, POST, { input: { ...WORD, actionId: hidden.id, id: TAKEN } });
  await server.ask(leader, SAVE, { id: TAKEN, name: 'Theirs' });
});
afterAll(() => server.close());

const TAKEN = newId();
const WORD = { text: 'Theirs.', nothingNew: false, confidence: 'UNSURE' };
const POST = `mutation ($input: PostUpdateInput!) {
  postUpdate(input: $input) { update { id } action { id health } errors { field code message } } }`;
const PROPOSE = `mutation ($input: ProposeActionInput!) {
  proposeAction(input: $input) { action { id health } errors { field code } } }`;
const SAVE = `mutation ($id: ID!, $name: String!) {
  saveView(id: $id, name: $name, query: "open=true") { savedViews { name } errors { field code } } }`;

describe('a row of another programme', () => {
  it.each(ACTION_VERBS)('answers %s as a row that there is not', async (verb) => {
    const { programmeLead } = server.world.people;
    const there = await takeStep(server, programmeLead, verb, hidden);
    const absent = await takeStep(server, programmeLead, verb, { ...hidden, id: newId() });
    expect(there).toMatchObject({ code: 'NOT_FOUND', action: null });
    expect(there.answer).toEqual(absent.answer);
    expect(AT_HOME[verb]).toBeDefined();
  });

  it('is in no list, search, board, home, story or audit', async () => {
    const { programmeLead } = server.world.people;
    const { data, errors } = await server.ask(
      programmeLead,
      `query ($id: ID!) { action(id: $id) { id health } actions { total items { id } }
        similarActions(title: "Belongs to another programme") { likeness }
        board { subgroups { byState { count } } late { id } quiet { id } latestUpdates { update { id } } }
        home { mine { id } toAgree { id } } auditEvents(filter: { subjectId: $id }) { total } }`,
      { id: hidden.id },
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      action: null,
      actions: { total: 0, items: [] },
      similarActions: [],
      board: { subgroups: [{ byState: [] }, { byState: [] }], late: [], quiet: [], latestUpdates: [] },
      home: { mine: [], toAgree: [] },
      auditEvents: { total: 0 },
    });
  });

  it('lends none of its people, subgroups and golden threads', async () => {
    const { leader } = server.world.people;
    const words = { title: 'Lockers', description: '', hopedChange: '' };
    const own = { ...words, subgroupId: server.world.subgroups.own.id };
    const cases: [string, object][] = [
      ['subgroupId', { ...own, subgroupId: theirs.subgroups.own.id }],
      ['ownerId', { ...own, ownerId: theirs.people.leader.id }],
      ['coOwnerIds', { ...own, coOwnerIds: [theirs.people.leader.id] }],
      ['goldenThreadIds', { ...own, goldenThreadIds: [theirs.goldenThreads[0]] }],
    ];
    for (const [field, input] of cases) {
      const { data } = await server.ask(leader, PROPOSE, { input });
      expect(data.proposeAction).toMatchObject({ action: null, errors: [{ field, code: 'NOT_FOUND' }] });
    }
  });

  it('keeps its id from being used, and says no more than that it is taken', async () => {
    const { leader } = server.world.people;
    const proposed = await server.ask(leader, PROPOSE, {
      input: {
        id: hidden.id,
        subgroupId: server.world.subgroups.own.id,
        title: 'Lockers',
        description: '',
        hopedChange: '',
      },
    });
    expect(proposed.data.proposeAction).toEqual({
      action: null,
      errors: [{ field: 'id', code: 'DUPLICATE' }],
    });
    const action = await server.world.addAction();
    const posted = await server.ask(leader, POST, { input: { ...WORD, id: TAKEN, actionId: action.id } });
    expect(posted.data.postUpdate).toMatchObject({
      update: null,
      errors: [{ field: 'id', code: 'DUPLICATE' }],
    });
  });

  it('stays as it was', async () => {
    const { data } = await server.ask(
      theirs.people.leader,
      'query ($id: ID!) { action(id: $id) { title health version updates { total } } savedViews { name } }',
      { id: hidden.id },
    );
    expect(data).toMatchObject({
      action: { title: 'Belongs to another programme', version: hidden.version, updates: { total: 1 } },
      savedViews: [{ name: 'Theirs' }],
    });
  });
});
