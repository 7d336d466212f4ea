import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { auditOf, ERRORS, FORBIDDEN, type Who } from '../testing/asking';
import { startTestServer, type TestServer } from '../testing/test-server';
import { makeWorld } from '../testing/world';

const ADD = `mutation ($id: ID, $name: String!, $priorityText: String!) {
  addSubgroup(id: $id, name: $name, priorityText: $priorityText) {
    subgroup { id name phase phaseSince version phaseHistory { phase from } } ${ERRORS} } }`;
const EDIT = `mutation ($id: ID!, $version: Int!, $name: String!, $aliases: [String!]!, $threads: [ID!]!) {
  editSubgroup(id: $id, version: $version, name: $name, aliases: $aliases, priorityText: "", goldenThreadIds: $threads) {
    subgroup { name aliases version goldenThreads { name } } ${ERRORS} } }`;
const MOVE = `mutation ($id: ID!, $version: Int!, $phase: Phase!, $on: Date!, $note: String!) {
  moveSubgroupPhase(id: $id, version: $version, phase: $phase, on: $on, note: $note) {
    subgroup { phase phaseSince version phaseHistory { phase from to note } } ${ERRORS} } }`;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const ask = (as: Who, query: string, variables: object) =>
  server.ask(server.world.people[as], query, variables);

describe('adding a subgroup', () => {
  it('begins in Discover today, once when sent twice, and is audited', async () => {
    const input = { id: newId(), name: 'New priority', priorityText: '=HYPERLINK("x")' };
    const [first, second] = [await ask('programmeLead', ADD, input), await ask('programmeLead', ADD, input)];
    for (const { data } of [first, second]) {
      expect(data.addSubgroup).toEqual({
        subgroup: {
          ...{ id: input.id, name: 'New priority', phase: 'DISCOVER', phaseSince: '2026-03-02', version: 1 },
          phaseHistory: [{ phase: 'DISCOVER', from: '2026-03-02' }],
        },
        errors: [],
      });
    }
    expect(await auditOf(server, input.id)).toMatchObject([{ verb: 'subgroup.added', before: null }]);
  });

  it('happens once when both sendings come at the same moment', async () => {
    const input = { id: newId(), name: 'Twice at once', priorityText: '' };
    const both = await Promise.all([ask('programmeLead', ADD, input), ask('programmeLead', ADD, input)]);
    for (const { data } of both)
      expect(data.addSubgroup).toMatchObject({ subgroup: { id: input.id }, errors: [] });
  });

  it('refuses a name that is there or would be two in a file, an id that is another’s, and no name', async () => {
    const other = await ask('programmeLead', ADD, { name: 'CAREER development', priorityText: '' });
    expect(other.data.addSubgroup).toMatchObject({
      subgroup: null,
      errors: [{ field: 'name', code: 'DUPLICATE' }],
    });
    const id = server.world.subgroups.own.id;
    const taken = await ask('programmeLead', ADD, { id, name: 'Another', priorityText: '' });
    expect(taken.data.addSubgroup.errors).toMatchObject([{ field: 'id', code: 'DUPLICATE' }]);
    const none = await ask('programmeLead', ADD, { name: ' ', priorityText: '' });
    expect(none.data.addSubgroup.errors).toMatchObject([{ field: 'name', code: 'REQUIRED' }]);
    const two = await ask('programmeLead', ADD, { name: 'Health; wellbeing', priorityText: '' });
    expect(two.data.addSubgroup.errors).toMatchObject([{ field: 'name', code: 'INVALID' }]);
  });

  it.each<Who>(['leader', 'subgroupLead', 'comms', 'sponsor', 'administrator'])(
    'is not for a %s',
    async (role) => {
      expect(await ask(role, ADD, { name: 'Not theirs', priorityText: '' })).toMatchObject(FORBIDDEN);
    },
  );
});

describe('editing a subgroup', () => {
  const words = () => ({
    id: server.world.subgroups.other.id,
    name: 'Career',
    aliases: [' Progress ', 'progress'],
    threads: [],
  });

  it('is for its lead and the programme lead, on the version they saw', async () => {
    const threads = [server.world.goldenThreads[1]];
    const edited = await ask('otherLead', EDIT, { ...words(), version: 1, threads });
    expect(edited.data.editSubgroup).toEqual({
      subgroup: { name: 'Career', aliases: ['Progress'], version: 2, goldenThreads: [{ name: 'Feedback' }] },
      errors: [],
    });
    const stale = await ask('programmeLead', EDIT, { ...words(), version: 1, name: 'Mine' });
    expect(stale.data.editSubgroup).toMatchObject({
      subgroup: { name: 'Career', version: 2 },
      errors: [{ code: 'STALE' }],
    });
    const mine = await ask('programmeLead', EDIT, { ...words(), version: 2, name: 'Mine' });
    expect(mine.data.editSubgroup).toMatchObject({
      subgroup: { name: 'Mine', goldenThreads: [] },
      errors: [],
    });
    const [last] = await auditOf(server, words().id);
    expect(last?.verb).toBe('subgroup.edited');
    expect(JSON.parse(last?.before ?? '')).toMatchObject({ name: 'Career', version: 2 });
  });

  it.each<[Who, object]>([
    ['leader', FORBIDDEN],
    ['comms', FORBIDDEN],
    ['sponsor', FORBIDDEN],
    ['administrator', FORBIDDEN],
    ['subgroupLead', { data: { editSubgroup: { errors: [{ code: 'NOT_ALLOWED' }] } } }],
  ])('is not for a %s of elsewhere', async (role, refusal) => {
    expect(await ask(role, EDIT, { ...words(), version: 3 })).toMatchObject(refusal);
  });

  it('refuses the name of another, threads that are not there, and a subgroup that is not', async () => {
    const name = 'health and WELLBEING';
    const taken = await ask('programmeLead', EDIT, { ...words(), version: 3, name });
    expect(taken.data.editSubgroup.errors).toMatchObject([{ field: 'name', code: 'DUPLICATE' }]);
    const threads = await ask('programmeLead', EDIT, { ...words(), version: 3, threads: [newId()] });
    expect(threads.data.editSubgroup.errors).toMatchObject([{ field: 'goldenThreadIds', code: 'NOT_FOUND' }]);
    const absent = await ask('programmeLead', EDIT, { ...words(), version: 1, id: newId() });
    expect(absent.data.editSubgroup).toMatchObject({ subgroup: null, errors: [{ code: 'NOT_FOUND' }] });
  });
});

describe('moving a subgroup to another phase', () => {
  const move = (as: Who, changes: object) =>
    ask(as, MOVE, {
      ...{ id: server.world.subgroups.own.id, version: 1, phase: 'DELIVER', on: '2026-03-01', note: '' },
      ...changes,
    });

  it('closes the phase it leaves and opens the next', async () => {
    const { data } = await move('programmeLead', {});
    expect(data.moveSubgroupPhase).toMatchObject({
      subgroup: { phase: 'DELIVER', phaseSince: '2026-03-01', version: 2 },
      errors: [],
    });
    expect(data.moveSubgroupPhase.subgroup.phaseHistory).toEqual([
      { phase: 'DESIGN', from: server.world.subgroups.own.phaseSince, to: '2026-03-01', note: '' },
      { phase: 'DELIVER', from: '2026-03-01', to: null, note: '' },
    ]);
  });

  it('goes back with a reason only, and keeps it', async () => {
    const mute = await move('programmeLead', { version: 2, phase: 'DISCOVER' });
    expect(mute.data.moveSubgroupPhase.errors).toMatchObject([{ field: 'note', code: 'REQUIRED' }]);
    const back = await move('programmeLead', {
      version: 2,
      phase: 'DISCOVER',
      note: 'Nights were not heard.',
    });
    expect(back.data.moveSubgroupPhase.subgroup.phaseHistory[2]).toMatchObject({
      note: 'Nights were not heard.',
    });
    const [last] = await auditOf(server, server.world.subgroups.own.id);
    expect(last?.verb).toBe('subgroup.phase_moved');
    expect(JSON.parse(last?.after ?? '')).toMatchObject({ detail: 'Nights were not heard.' });
  });

  it('refuses what is stale, to come, or where it is already', async () => {
    const stale = await move('programmeLead', { version: 2 });
    expect(stale.data.moveSubgroupPhase).toMatchObject({
      subgroup: { version: 3 },
      errors: [{ code: 'STALE' }],
    });
    const tomorrow = await move('programmeLead', { version: 3, phase: 'DESIGN', on: '2026-03-03' });
    expect(tomorrow.data.moveSubgroupPhase.errors).toMatchObject([{ field: 'on', code: 'INVALID' }]);
    const same = await move('programmeLead', { version: 3, phase: 'DISCOVER' });
    expect(same.data.moveSubgroupPhase.errors).toMatchObject([{ field: 'phase', code: 'WRONG_STATE' }]);
  });

  it.each<Who>(['leader', 'subgroupLead', 'comms', 'sponsor', 'administrator'])(
    'is not for a %s',
    async (role) => {
      expect(await move(role, {})).toMatchObject(FORBIDDEN);
    },
  );
});

it('changes nothing of another programme', async () => {
  const other = await makeWorld(server.database, server.clock, 'elsewhere.invalid');
  const seen = { id: other.subgroups.own.id, version: 1 };
  const tries: [string, string, object][] = [
    ['editSubgroup', EDIT, { ...seen, name: 'Mine', aliases: [], threads: [] }],
    ['moveSubgroupPhase', MOVE, { ...seen, phase: 'DELIVER', on: '2026-03-01', note: '' }],
  ];
  for (const [field, query, variables] of tries) {
    const { data } = await ask('programmeLead', query, variables);
    expect({ field, errors: data[field].errors }).toMatchObject({ field, errors: [{ code: 'NOT_FOUND' }] });
  }
  const threads = [other.goldenThreads[0]];
  const subgroup = { id: server.world.subgroups.own.id, version: 3, name: 'Wellbeing', aliases: [], threads };
  const { data } = await ask('programmeLead', EDIT, subgroup);
  expect(data.editSubgroup.errors).toMatchObject([{ field: 'goldenThreadIds', code: 'NOT_FOUND' }]);
});
