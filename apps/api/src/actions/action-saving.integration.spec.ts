import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { UnitOfWork } from '@heard/data';
import { type Action, ACTION_VERBS, type ActionUpdate, ok } from '@heard/domain';
import { addActionIn, AT_HOME, takeStep } from '../testing/steps';
import { startTestServer, type TestServer } from '../testing/test-server';
import { type Member } from '../testing/world';

const POST = `mutation ($input: PostUpdateInput!) {
  postUpdate(input: $input) { update { id text } action { id health } errors { field code message } } }`;
const PROPOSE = `mutation ($input: ProposeActionInput!) {
  proposeAction(input: $input) { action { id title health coOwners { id } } errors { field code message } } }`;
const EDIT = `mutation ($input: EditActionInput!) { editAction(input: $input) {
  action { title health version subgroup { id } owner { id } coOwners { id } goldenThreads { name } }
  errors { field code message } } }`;
const READ = `query ($id: ID!) { action(id: $id) { title health version updates(pageSize: 100) { total items { id text } }
  story { verb detail by { name } } } }`;

let server: TestServer;
let leader: Member;
beforeAll(async () => {
  server = await startTestServer();
  leader = server.world.people.leader;
});
afterAll(() => server.close());

const read = async (id: string) => (await server.ask(server.world.people.comms, READ, { id })).data.action;
const word = (actionId: string, more: object = {}) => ({
  input: { actionId, text: 'Two teams went.', nothingNew: false, confidence: 'UNSURE', ...more },
});
const proposal = (more: object = {}) => ({
  input: {
    subgroupId: server.world.subgroups.own.id,
    title: 'Lockers for community staff',
    description: 'At three bases.',
    hopedChange: 'A dry coat.',
    ...more,
  },
});
const asItIs = (action: Action, more: object = {}) => ({
  input: {
    id: action.id,
    version: action.version,
    subgroupId: action.subgroupId,
    title: action.title,
    description: '',
    hopedChange: '',
    ownerId: action.ownerId,
    coOwnerIds: [] as string[],
    goldenThreadIds: [] as string[],
    claimOfSuccess: '',
    nextStep: '',
    funder: '',
    partner: '',
    ...more,
  },
});

describe('a stale version', () => {
  const versioned = ACTION_VERBS.filter((verb) => verb !== 'post_update');

  it.each(versioned)('is refused for %s with the action as it is now', async (verb) => {
    const { programmeLead, otherLeader } = server.world.people;
    const action = await addActionIn(server, AT_HOME[verb]);
    const as = ['accept_hand_over', 'decline_hand_over'].includes(verb) ? otherLeader : programmeLead;
    const step = await takeStep(server, as, verb, { ...action, version: action.version - 1 });
    expect(step).toMatchObject({ code: 'STALE', action: { title: action.title, version: action.version } });
    expect(step.message).toContain('Look at their version');
    expect(await read(action.id)).toMatchObject({ version: action.version, story: [] });
  });

  it('is refused when it lies ahead of the row, too', async () => {
    const action = await addActionIn(server, 'launched');
    const step = await takeStep(server, leader, 'evaluate', { ...action, version: action.version + 1 });
    expect(step.code).toBe('STALE');
  });
});

describe('an id of the client’s making', () => {
  it('proposes once when it is sent twice, and at the same moment', async () => {
    const id = newId();
    const sent = proposal({ id, title: 'Sent twice' });
    const answers = await Promise.all([1, 2, 3].map(() => server.ask(leader, PROPOSE, sent)));
    answers.push(await server.ask(leader, PROPOSE, sent));
    for (const { data } of answers) {
      expect(data.proposeAction).toMatchObject({ errors: [], action: { id } });
    }
    expect((await read(id)).story).toHaveLength(1);
  });

  it('posts an update once when it is sent at the same moment', async () => {
    const action = await addActionIn(server, 'launched');
    const sent = word(action.id, { id: newId() });
    const answers = await Promise.all([1, 2, 3, 4].map(() => server.ask(leader, POST, sent)));
    for (const { data } of answers) expect(data.postUpdate).toMatchObject({ errors: [] });
    expect(await read(action.id)).toMatchObject({
      updates: { total: 1 },
      story: [{ verb: 'action.updated' }],
    });
  });

  it('counts as the same in capitals', async () => {
    const action = await addActionIn(server, 'launched');
    const id = newId();
    await server.ask(leader, POST, word(action.id, { id }));
    const again = word(action.id.toUpperCase(), { id: id.toUpperCase() });
    const { data } = await server.ask(leader, POST, again);
    expect(data.postUpdate).toMatchObject({ errors: [], update: { id } });
    const { otherLeader } = server.world.people;
    const twice = [otherLeader.id, otherLeader.id.toUpperCase(), leader.id.toUpperCase()];
    const proposed = await server.ask(leader, PROPOSE, proposal({ coOwnerIds: twice }));
    expect(proposed.data.proposeAction).toMatchObject({
      errors: [],
      action: { coOwners: [{ id: otherLeader.id }] },
    });
  });

  it('of another person’s row is refused as taken', async () => {
    const { otherLeader, programmeLead } = server.world.people;
    const mine = await server.ask(leader, PROPOSE, proposal({ id: newId() }));
    const { id } = mine.data.proposeAction.action;
    const theirs = await server.ask(otherLeader, PROPOSE, proposal({ id }));
    expect(theirs.data.proposeAction).toMatchObject({
      action: null,
      errors: [{ field: 'id', code: 'DUPLICATE' }],
    });
    const update = newId();
    await server.ask(leader, POST, word(id, { id: update }));
    const copied = await server.ask(programmeLead, POST, word(id, { id: update, text: 'Mine.' }));
    expect(copied.data.postUpdate.errors).toMatchObject([{ field: 'id', code: 'DUPLICATE' }]);
    const elsewhere = await addActionIn(server, 'launched');
    const moved = await server.ask(leader, POST, word(elsewhere.id, { id: update }));
    expect(moved.data.postUpdate.errors).toMatchObject([{ field: 'id', code: 'DUPLICATE' }]);
    expect((await read(id)).updates.items).toEqual([{ id: update, text: 'Two teams went.' }]);
  });
});

describe('two at once', () => {
  it('lose no update of twenty', async () => {
    const { subgroupLead } = server.world.people;
    const action = await addActionIn(server, 'launched');
    const texts = Array.from({ length: 20 }, (_, number) => `Word ${number}.`);
    const answers = await Promise.all(
      texts.map((text, number) =>
        server.ask(number % 2 ? leader : subgroupLead, POST, word(action.id, { text })),
      ),
    );
    for (const { data } of answers) expect(data.postUpdate.errors).toEqual([]);
    const { updates, story } = await read(action.id);
    expect(updates.items.map(({ text }: { text: string }) => text).sort()).toEqual([...texts].sort());
    expect(story).toHaveLength(20);
  });

  it('edit: one wins, the other is told STALE and sees what the first wrote', async () => {
    const { subgroupLead } = server.world.people;
    const action = await addActionIn(server, 'launched');
    const answers = await Promise.all([
      server.ask(leader, EDIT, asItIs(action, { title: 'By its owner' })),
      server.ask(subgroupLead, EDIT, asItIs(action, { title: 'By its lead' })),
    ]);
    const payloads = answers.map(({ data }) => data.editAction);
    const won = payloads.filter(({ errors }) => errors.length === 0);
    const lost = payloads.filter(({ errors }) => errors[0]?.code === 'STALE');
    expect([won.length, lost.length]).toEqual([1, 1]);
    expect(lost[0].action.title).toBe(won[0].action.title);
    expect(await read(action.id)).toMatchObject({ title: won[0].action.title, version: action.version + 1 });
  });

  it('an edit and an update: both stay', async () => {
    const action = await addActionIn(server, 'launched');
    const [edited, posted] = await Promise.all([
      server.ask(leader, EDIT, asItIs(action, { title: 'Edited meanwhile' })),
      server.ask(leader, POST, word(action.id)),
    ]);
    expect([...edited.data.editAction.errors, ...posted.data.postUpdate.errors]).toEqual([]);
    expect(await read(action.id)).toMatchObject({ title: 'Edited meanwhile', updates: { total: 1 } });
  });

  it('a step and an update: the update is decided on what stands when it is written', async () => {
    const action = await addActionIn(server, 'launched');
    const scope = { programmeId: action.programmeId, actorId: leader.id };
    const update: ActionUpdate = {
      ...{ id: newId(), actionId: action.id, authorId: leader.id, on: '2025-03-14', text: 'Two teams went.' },
      ...{ nothingNew: false, confidence: 'unsure', waitingOn: '' },
    };
    const seen: (string | undefined)[] = [];
    const posted = await new UnitOfWork(server.database, newId).runUnlocked(
      scope,
      new Date(),
      async (work) => {
        const standing = await work.actions.findStanding(action.id);
        // As if the first look had been before somebody's step.
        work.actions.addUpdate(update, seen.length === 0 ? action.version - 1 : action.version);
        work.record({ verb: 'action.updated', subjectType: 'action', subjectId: action.id });
        seen.push(standing?.state);
        return ok(null);
      },
    );
    expect([posted, seen]).toEqual([ok(null), ['launched', 'launched']]);
    expect(await read(action.id)).toMatchObject({ updates: { items: [{ id: update.id }] }, story: [{}] });
  });

  it('a stop and updates: each word that was taken stays, and none is taken afterwards', async () => {
    const action = await addActionIn(server, 'launched');
    const post = () => server.ask(leader, POST, word(action.id));
    const [stopped, ...posted] = await Promise.all([
      takeStep(server, server.world.people.programmeLead, 'stop', action),
      ...[post(), post(), post(), post()],
    ]);
    expect(stopped.code).toBe('DONE');
    const taken = posted.filter(({ data }) => data.postUpdate.errors.length === 0);
    expect((await read(action.id)).updates.total).toBe(taken.length);
    expect((await post()).data.postUpdate.errors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });
});

describe('who and what an action may name', () => {
  it('an owner must be able to act', async () => {
    const { sponsor, comms, administrator, otherLeader } = server.world.people;
    const action = await addActionIn(server, 'launched');
    for (const { id } of [sponsor, comms, administrator, { id: newId() }]) {
      const edited = await server.ask(leader, EDIT, asItIs(action, { ownerId: id }));
      expect(edited.data.editAction.errors).toMatchObject([{ field: 'ownerId', code: 'NOT_FOUND' }]);
      const shared = await server.ask(leader, EDIT, asItIs(action, { coOwnerIds: [otherLeader.id, id] }));
      expect(shared.data.editAction.errors).toMatchObject([{ field: 'coOwnerIds', code: 'NOT_FOUND' }]);
      const proposed = await server.ask(leader, PROPOSE, proposal({ ownerId: id }));
      expect(proposed.data.proposeAction.errors).toMatchObject([{ field: 'ownerId', code: 'NOT_FOUND' }]);
      const evaluated = await addActionIn(server, 'evaluated');
      const offer = `offerHandOver(id: $id, version: $version, receivingOwnerId: "${id}", note: "Here.")`;
      const offered = await takeStep(server, leader, 'offer_hand_over', evaluated, offer);
      expect(offered.answer.data.step.errors).toMatchObject([
        { field: 'receivingOwnerId', code: 'NOT_FOUND' },
      ]);
    }
  });

  it('what is not chosen is asked for at its field', async () => {
    const unchosen = await server.ask(leader, PROPOSE, proposal({ subgroupId: '', ownerId: '', title: ' ' }));
    expect(unchosen.data.proposeAction.errors).toMatchObject([
      { field: 'title', code: 'REQUIRED' },
      { field: 'subgroupId', code: 'REQUIRED' },
      { field: 'ownerId', code: 'REQUIRED' },
    ]);
    const evaluated = await addActionIn(server, 'evaluated');
    const offer = 'offerHandOver(id: $id, version: $version, receivingOwnerId: "", note: "")';
    const offered = await takeStep(server, leader, 'offer_hand_over', evaluated, offer);
    expect(offered.answer.data.step.errors).toMatchObject([
      { field: 'receivingOwnerId', code: 'REQUIRED' },
      { field: 'note', code: 'REQUIRED' },
    ]);
  });

  it('moves into another subgroup only for those who may edit it there', async () => {
    const { subgroupLead, programmeLead, otherLeader } = server.world.people;
    const subgroupId = server.world.subgroups.other.id;
    const may: [Member, Partial<Action>, boolean][] = [
      [subgroupLead, {}, false],
      [subgroupLead, { coOwnerIds: [subgroupLead.id] }, false],
      [programmeLead, {}, true],
      [leader, {}, true],
    ];
    for (const [as, parts, allowed] of may) {
      const action = await addActionIn(server, 'launched', parts);
      const { data } = await server.ask(as, EDIT, asItIs(action, { subgroupId }));
      expect(data.editAction.errors).toMatchObject(allowed ? [] : [{ code: 'NOT_ALLOWED' }]);
      expect(data.editAction.action.subgroup.id).toBe(allowed ? subgroupId : action.subgroupId);
    }
    // Giving it away in the same breath is no way around.
    const action = await addActionIn(server, 'launched');
    const away = asItIs(action, { subgroupId, ownerId: otherLeader.id });
    expect((await server.ask(subgroupLead, EDIT, away)).data.editAction.errors).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ]);
  });
});
