import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Action, addDays } from '@heard/domain';
import { addActionIn, takeStep } from '../testing/steps';
import { startTestServer, type TestServer } from '../testing/test-server';
import { type World } from '../testing/world';

const AUDIT = `query ($filter: AuditEventFilter, $page: Int = 1, $pageSize: Int = 100) {
  auditEvents(filter: $filter, page: $page, pageSize: $pageSize) { total page pageCount
    items { id at verb subjectType subjectId subjectTitle before after actor { id name } } } }`;

interface Told {
  id: string;
  at: string;
  verb: string;
  subjectType: string;
  subjectId: string;
  subjectTitle: string;
  before: string | null;
  after: string | null;
  actor: { id: string } | null;
}

let server: TestServer;
let action: Action;
beforeAll(async () => {
  server = await startTestServer();
  const { leader, subgroupLead, administrator } = server.world.people;
  action = await addActionIn(server, 'launched', { title: 'Team Time Out' });
  await takeStep(server, leader, 'post_update', action);
  server.clock.forward({ days: 1 });
  await takeStep(server, leader, 'evaluate', action);
  server.clock.forward({ days: 1 });
  const other = await addActionIn(server, 'proposed', { title: 'Lockers' });
  await takeStep(server, subgroupLead, 'agree', other);
  await server.ask(leader, 'mutation { saveView(name: "Mine", query: "mine=true") { errors { code } } }');
  const reset = 'mutation ($id: ID!) { makeResetLink(id: $id) { errors { code } } }';
  await server.ask(administrator, reset, { id: leader.id });
});
afterAll(() => server.close());

async function read(filter: object = {}, who: keyof World['people'] = 'programmeLead', more: object = {}) {
  const { data, errors } = await server.ask(server.world.people[who], AUDIT, { filter, ...more });
  expect(errors).toBeUndefined();
  return data.auditEvents as { total: number; pageCount: number; items: Told[] };
}

const verbs = ({ items }: { items: Told[] }) => items.map(({ verb }) => verb);

describe('the audit', () => {
  it('says what happened, by whom, when, and what it was before and after', async () => {
    const { items } = await read({ subjectId: action.id });
    expect(items).toMatchObject([
      { verb: 'action.evaluated', subjectTitle: 'Team Time Out', at: '2026-03-03T09:00:00.000Z' },
      { verb: 'action.updated', subjectTitle: 'Team Time Out', at: '2026-03-02T09:00:00.000Z' },
    ]);
    const [evaluated, updated] = items;
    expect(evaluated?.actor?.id).toBe(server.world.people.leader.id);
    expect(JSON.parse(evaluated?.before ?? '')).toMatchObject({ state: 'launched', version: action.version });
    expect(JSON.parse(evaluated?.after ?? '')).toMatchObject({
      state: 'evaluated',
      version: action.version + 1,
      evaluation: { finding: 'Teams kept it.' },
    });
    expect(updated?.before).toBeNull();
    expect(JSON.parse(updated?.after ?? '')).toMatchObject({ text: 'Two teams went.' });
  });

  it.each([
    ['a person', () => ({ actorId: server.world.people.subgroupLead.id }), ['action.agreed']],
    ['a kind of thing', () => ({ subjectType: 'saved_view' }), ['saved_view.kept']],
    ['a verb', () => ({ verb: 'action.updated' }), ['action.updated']],
    ['a day', () => ({ from: '2026-03-03', to: '2026-03-03' }), ['action.evaluated']],
    [
      'days up to one',
      () => ({ to: '2026-03-03', subjectType: 'action' }),
      ['action.evaluated', 'action.updated'],
    ],
    ['a part of the title', () => ({ search: 'LOCK' }), ['action.agreed']],
    [
      'all at once',
      () => ({
        search: 'team',
        subjectType: 'action',
        verb: 'action.updated',
        subjectId: action.id,
        actorId: server.world.people.leader.id,
        from: '2026-03-02',
        to: '2026-03-02',
      }),
      ['action.updated'],
    ],
    ['nothing that happened', () => ({ verb: 'action.launched' }), []],
  ])('is narrowed by %s', async (_, filter, expected) => {
    const found = await read(filter());
    expect(verbs(found)).toEqual(expected);
    expect(found.total).toBe(expected.length);
  });

  it('counts a day as London does', async () => {
    const { leader } = server.world.people;
    server.clock.forward({ days: 100, hours: 14, minutes: 30 });
    const late = await addActionIn(server, 'launched', { title: 'At half past midnight in summer' });
    await takeStep(server, leader, 'post_update', late);
    const day = server.clock.today();
    expect(verbs(await read({ subjectId: late.id, from: day, to: day }))).toEqual(['action.updated']);
    expect(verbs(await read({ subjectId: late.id, to: addDays(day, -1) }))).toEqual([]);
    expect(server.clock.now().toISOString()).not.toContain(day);
    server.clock.forward({ days: -100, hours: -14, minutes: -30 });
  });

  it('comes newest first, in pages that neither overlap nor miss', async () => {
    const all = await read();
    const ats = all.items.map(({ at }) => at);
    expect(ats).toEqual([...ats].sort().reverse());
    const seen: string[] = [];
    for (let page = 1; page <= all.total; page += 1) {
      const { items, pageCount } = await read({}, 'programmeLead', { page, pageSize: 1 });
      expect(pageCount).toBe(all.total);
      seen.push(...items.map(({ id }) => id));
    }
    expect(seen).toEqual(all.items.map(({ id }) => id));
    expect(await read({}, 'programmeLead', { page: 900 })).toMatchObject({ total: all.total, items: [] });
  });
});

describe('who reads the audit', () => {
  it('is the programme lead, all of it, and the administrator, without the work', async () => {
    const kinds = async (who: keyof World['people']) =>
      [...new Set((await read({}, who)).items.map(({ subjectType }) => subjectType))].sort();
    expect(await kinds('programmeLead')).toEqual(['action', 'person', 'programme', 'saved_view']);
    expect(await kinds('administrator')).toEqual(['person', 'programme']);
    for (const filter of [
      { subjectType: 'action' },
      { subjectId: action.id },
      { verb: 'action.updated' },
      { search: 'Lockers' },
    ]) {
      expect(await read(filter, 'administrator')).toMatchObject({ total: 0, items: [] });
    }
  });

  it.each(['leader', 'otherLeader', 'subgroupLead', 'otherLead', 'comms', 'sponsor'] as const)(
    'is not %s',
    async (who) => {
      const { errors, data } = await server.ask(server.world.people[who], AUDIT);
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
      expect(data).toBeNull();
    },
  );
});

describe('what has happened', () => {
  const VERBS = '{ auditVerbs { verb subjectType } }';
  const verbsFor = async (who: keyof World['people']) => {
    const { data } = await server.ask(server.world.people[who], VERBS);
    return data.auditVerbs.map(({ verb }: { verb: string }) => verb);
  };

  it('is offered to filter by, each once, to everybody what they may read', async () => {
    const all = await read();
    expect(await verbsFor('programmeLead')).toEqual([...new Set(verbs(all))].sort());
    const seen = await read({}, 'administrator');
    expect(await verbsFor('administrator')).toEqual([...new Set(verbs(seen))].sort());
    const { errors } = await server.ask(server.world.people.leader, VERBS);
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('can be read without sign-ins and sign-outs', async () => {
    const before = await read();
    await server.ask(server.world.people.sponsor, 'mutation { signOut { errors { code } } }');
    expect(verbs(await read())).toContain('session.ended');
    expect(await read({ withoutSignIns: true })).toEqual(before);
    expect((await read({ withoutSignIns: false })).total).toBe(before.total + 1);
  });
});
