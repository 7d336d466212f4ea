import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { auditOf, FORBIDDEN, type Who } from '../testing/asking';
import { codes, CYCLE_CALLS } from '../testing/gate-calls';
import { startTestServer, type TestServer } from '../testing/test-server';
import { makeWorld } from '../testing/world';

let server: TestServer;
let first: { id: string; version: number };
beforeAll(async () => {
  server = await startTestServer();
  first = (await call('openCycle', { input: FIRST })).cycle;
});
afterAll(() => server.close());

const FIRST = { startsOn: '2022-11-01', endsOn: '2025-03-31', surveyResults: 'NHS Staff Survey 2022' };

const as = (who: Who, query: string, variables: object = {}) =>
  server.ask(server.world.people[who], query, variables);

async function call(name: keyof typeof CYCLE_CALLS, variables: object, who: Who = 'programmeLead') {
  const { data, errors } = await as(who, CYCLE_CALLS[name], variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data[name];
}

const seen = async (id: string) =>
  (await as('leader', '{ cycles { all { id version } } }')).data.cycles.all.find(
    (cycle: { id: string }) => cycle.id === id,
  );

describe('a cycle', () => {
  it('is seen by everybody who sees the work, and kept by programme leads', async () => {
    const ask = '{ cycles { viewerCanOpen all { name state surveyResults viewerCan } } }';
    const told = {
      name: 'November 2022 – March 2025',
      state: 'OPEN',
      surveyResults: 'NHS Staff Survey 2022',
    };
    expect((await as('leader', ask)).data.cycles).toEqual({
      viewerCanOpen: false,
      all: [{ ...told, viewerCan: [] }],
    });
    expect((await as('programmeLead', ask)).data.cycles).toEqual({
      viewerCanOpen: true,
      all: [{ ...told, viewerCan: ['EDIT', 'ENTER', 'CLOSE'] }],
    });
    expect(await as('administrator', ask)).toMatchObject(FORBIDDEN);
  });

  it('is opened once however often it is sent, and never before another', async () => {
    const input = { id: newId(), startsOn: '2025-04-01', surveyResults: 'NHS Staff Survey 2024' };
    const both = await Promise.all([call('openCycle', { input }), call('openCycle', { input })]);
    expect(both.map(({ cycle, errors }) => [cycle.id, errors])).toEqual([
      [input.id, []],
      [input.id, []],
    ]);
    expect(codes(await call('openCycle', { input: { ...input, startsOn: '2025-05-01' } }))).toEqual([
      'id DUPLICATE',
    ]);
    expect(codes(await call('openCycle', { input: FIRST }))).toEqual(['startsOn INVALID']);
    expect((await auditOf(server, input.id)).map(({ verb }) => verb)).toEqual(['cycle.opened']);
  });

  it('is edited, closed and reopened by whoever saw the last version', async () => {
    const edited = await call('editCycle', {
      input: { ...FIRST, id: first.id, version: first.version, surveyResults: 'NHS Staff Survey 2021' },
    });
    expect(edited).toMatchObject({
      cycle: { surveyResults: 'NHS Staff Survey 2021', version: 2 },
      errors: [],
    });
    expect(codes(await call('editCycle', { input: { ...FIRST, id: first.id, version: 1 } }))).toEqual([
      'all STALE',
    ]);
    const closed = await call('closeCycle', { id: first.id, version: 2, on: '2025-03-31' });
    expect(closed.cycle).toMatchObject({ state: 'CLOSED', endsOn: '2025-03-31', viewerCan: ['REOPEN'] });
    const again = await call('reopenCycle', { id: first.id, version: 3 });
    expect(again.cycle).toMatchObject({ state: 'OPEN', version: 4 });
    expect((await auditOf(server, first.id)).map(({ verb }) => verb)).toEqual([
      ...['cycle.reopened', 'cycle.closed', 'cycle.edited', 'cycle.opened'],
    ]);
  });

  it('takes a subgroup in once, and is not closed while one is in it', async () => {
    const { own } = server.world.subgroups;
    const input = { id: newId(), cycleId: first.id, subgroupId: own.id, on: '2022-11-01' };
    expect(await call('enterCycle', { input })).toMatchObject({
      subgroup: { cycle: { id: first.id }, cycleHistory: [{ id: input.id, from: '2022-11-01', to: null }] },
      errors: [],
    });
    expect(await call('enterCycle', { input })).toMatchObject({ errors: [] });
    expect(codes(await call('enterCycle', { input: { ...input, id: newId() } }))).toEqual([
      'all WRONG_STATE',
    ]);
    const { version } = await seen(first.id);
    const refused = await call('closeCycle', { id: first.id, version, on: '2025-03-31' });
    expect(refused.errors[0].message).toContain(own.name);
    expect(
      (await as('leader', '{ cycles { all { subgroups { id } } } }')).data.cycles.all[0].subgroups,
    ).toEqual([{ id: own.id }]);
  });

  it('of another programme is not there', async () => {
    const other = await makeWorld(server.database, server.clock, 'cycles.invalid');
    const { data } = await server.ask(other.people.programmeLead, '{ cycles { all { id } } }');
    expect(data.cycles.all).toEqual([]);
    const variables = { id: first.id, version: 1, on: '2025-03-31' };
    const closing = await server.ask(other.people.programmeLead, CYCLE_CALLS.closeCycle, variables);
    expect(codes(closing.data.closeCycle)).toEqual(['all NOT_FOUND']);
    const input = { cycleId: first.id, subgroupId: other.subgroups.own.id, on: '2025-01-01' };
    const entering = await server.ask(other.people.programmeLead, CYCLE_CALLS.enterCycle, { input });
    expect(codes(entering.data.enterCycle)).toEqual(['cycleId NOT_FOUND']);
  });
});

const METHOD = `{ method { version viewerCanEdit communityParts { id isSite } parts { id } computedChoices { computed }
  phases { phase name isOptional criteria { id wording computed } } } }`;

describe('phases and criteria', () => {
  it('are those of every programme until somebody sets others', async () => {
    const { method } = (await as('leader', METHOD)).data;
    expect(method).toMatchObject({ version: 1, viewerCanEdit: false, communityParts: [] });
    expect(
      method.phases.map(({ name, criteria }: { name: string; criteria: object[] }) => [
        name,
        criteria.length,
      ]),
    ).toEqual([
      ...[
        ['Scope', 4],
        ['Discover', 10],
        ['Design', 4],
        ['Deliver', 4],
      ],
    ]);
    expect(method.computedChoices).toHaveLength(11);
    expect(method.parts).toHaveLength(4);
  });

  it('change for whoever saw the last version, and keep the ids of criteria that were there', async () => {
    const { method } = (await as('programmeLead', METHOD)).data;
    const [scope, discover, ...rest] = method.phases;
    const [kept] = discover.criteria;
    const input = {
      version: method.version,
      communityPartIds: [server.world.directorates[0], server.world.sites[1]],
      phases: [
        scope,
        {
          ...{ ...discover, name: 'Find out' },
          criteria: [
            { ...kept, wording: 'The dashboard is read' },
            { id: 'synthesis_unsaid', wording: 'We agree' },
          ],
        },
        ...rest,
      ],
    };
    const { method: edited, errors } = await call('editMethod', { input });
    expect(errors).toEqual([]);
    expect(edited).toMatchObject({ version: 2, viewerCanEdit: true });
    expect(edited.communityParts).toEqual([
      { id: server.world.directorates[0], isSite: false },
      { id: server.world.sites[1], isSite: true },
    ]);
    expect(edited.phases[1]).toMatchObject({ phase: 'DISCOVER', name: 'Find out' });
    expect(edited.phases[1].criteria[0]).toMatchObject({ id: kept.id, wording: 'The dashboard is read' });
    expect(edited.phases[1].criteria[1].id).not.toBe('synthesis_unsaid');
    expect(codes(await call('editMethod', { input }))).toEqual(['all STALE']);
    const [event] = await auditOf(server, server.world.programmeId);
    expect(event?.verb).toBe('programme.method_edited');
    const both = { ...input, version: 2 };
    const ends = await Promise.all([
      call('editMethod', { input: both }),
      call('editMethod', { input: both }),
    ]);
    expect(ends.map(codes).sort()).toEqual([[], ['all STALE']]);
  });

  it.each<[string, (input: { phases: { name: string }[]; communityPartIds: string[] }) => void, string]>([
    ['a phase without a name', ({ phases }) => (phases[0]!.name = ' '), 'phases.0.name REQUIRED'],
    ['a phase left out', ({ phases }) => phases.pop(), 'phases REQUIRED'],
    ['a strange part', (input) => (input.communityPartIds = [newId()]), 'communityPartIds NOT_FOUND'],
  ])('with %s are refused', async (_, change, refusal) => {
    const { version, phases } = (await as('programmeLead', METHOD)).data.method;
    const input = { version, phases, communityPartIds: [] };
    change(input);
    expect(codes(await call('editMethod', { input }))).toEqual([refusal]);
  });
});

it.each(['leader', 'subgroupLead', 'comms', 'sponsor', 'administrator'] as const)(
  'cycles and the method are not %s’s to change',
  async (who) => {
    const { subgroups } = server.world;
    const entering = { cycleId: first.id, subgroupId: subgroups.other.id, on: '2022-11-01' };
    const calls: [keyof typeof CYCLE_CALLS, object][] = [
      ['openCycle', { input: { ...FIRST, startsOn: '2026-01-01' } }],
      ['editCycle', { input: { ...FIRST, id: first.id, version: 1 } }],
      ['closeCycle', { id: first.id, version: 1, on: '2025-03-31' }],
      ['reopenCycle', { id: first.id, version: 1 }],
      ['enterCycle', { input: entering }],
      ['editMethod', { input: { version: 1, phases: [], communityPartIds: [] } }],
    ];
    for (const [name, variables] of calls) {
      expect(await as(who, CYCLE_CALLS[name], variables)).toMatchObject(FORBIDDEN);
    }
  },
);
