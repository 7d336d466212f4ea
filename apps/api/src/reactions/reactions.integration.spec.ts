import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { slugOf } from '@heard/domain';
import { type Who } from '../testing/asking';
import { beginEdition, type EditionStep, goThrough } from '../testing/edition-steps';
import { NORTH, sendTap, READ_REACTIONS } from '../testing/reactions';
import { startTestServer, type TestServer } from '../testing/test-server';
import { TellReactions } from './commands/tell-reactions';
import { REACTION_LIMITS } from './reaction-limit';

const OUT: EditionStep[] = ['send_to_check', 'approve', 'publish'];
type Edition = Awaited<ReturnType<typeof goThrough>>;

let server: TestServer;
let edition: Edition;
let answerId: string;
beforeAll(async () => {
  server = await startTestServer({ settings: { TRUST_PROXY: 'true' } });
  edition = await goThrough(server, await beginEdition(server), OUT);
  answerId = edition.answers[0]?.id ?? '';
});
afterAll(() => server.close());
// Each spec has a minute of its own, or the limit would count them together.
beforeEach(() => server.clock.forward({ minutes: 1 }));

const tap = (form: Record<string, string> = {}, of = answerId, headers: Record<string, string> = {}) =>
  sendTap(server, of, { reaction: 'reached_me', language: 'en', ...form }, headers);

const kept = () =>
  server.database.withOwner(
    async (client) =>
      (
        await client.query(
          'select answer_id, reaction, site_id, waiting, told from reaction_count order by reaction, site_id nulls first',
        )
      ).rows as {
        answer_id: string;
        reaction: string;
        site_id: string | null;
        waiting: number;
        told: number;
      }[],
  );
const clear = () => server.database.withOwner((client) => client.query('delete from reaction_count'));
const night = () => server.app.get(TellReactions).run(server.world.programmeId);
const read = async (who: Who) =>
  (await server.ask(server.world.people[who], READ_REACTIONS, { id: edition.id })).data?.edition?.answers[0]
    .reactions;

describe('a tap on a public page', () => {
  beforeEach(clear);

  it('is counted and thanked for, by a plain form and without a cookie', async () => {
    const answer = await tap({ site: slugOf({ id: server.world.sites[0], name: NORTH }) });
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      '/feedback-into-action/thanks/en/',
    ]);
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await kept()).toEqual([
      { answer_id: answerId, reaction: 'reached_me', site_id: server.world.sites[0], waiting: 1, told: 0 },
    ]);
    const thanks = await fetch(`${server.address}${answer.headers.get('location')}`);
    expect(await thanks.text()).toContain('Your tap has been counted');
  });

  it('needs no site, and adds to those before', async () => {
    await tap();
    server.clock.forward({ minutes: 1 });
    await tap({ site: '' });
    expect(await kept()).toMatchObject([{ site_id: null, waiting: 2 }]);
  });

  it('thanks in English where the language is not spoken here', async () => {
    for (const language of ['so', '../../x', '']) {
      server.clock.forward({ minutes: 1 });
      const { headers } = await tap({ language });
      expect(headers.get('location')).toBe('/feedback-into-action/thanks/en/');
    }
  });

  it('counts once when a finger hits twice, and twice when it is meant', async () => {
    await Promise.all([tap(), tap()]);
    expect(await kept()).toMatchObject([{ waiting: 1 }]);
    await tap({ reaction: 'made_a_difference' });
    await tap({}, answerId, { 'user-agent': 'another telephone' });
    server.clock.forward({ minutes: 1 });
    await tap();
    expect(await kept()).toMatchObject([{ reaction: 'made_a_difference', waiting: 1 }, { waiting: 3 }]);
  });

  it.each([
    ['no reaction', { reaction: '' }],
    ['another reaction', { reaction: 'hated_it' }],
    ['a site of nowhere', { site: 'nowhere' }],
    ['a site by its id', { site: '0197a000-0000-7000-8000-00000000000a' }],
    ['far too much', { site: 'x'.repeat(3000) }],
  ])('is told on the page why it is not counted: %s', async (_, form) => {
    const answer = await tap(form);
    expect([400, 413]).toContain(answer.status);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(await answer.text()).toContain('could not be counted');
    expect(await kept()).toEqual([]);
  });

  it.each([
    ['application/json', '{"reaction":"reached_me"}'],
    ['multipart/form-data; boundary=x', '--x--'],
  ])('is a form and nothing else: %s', async (type, body) => {
    const { status } = await fetch(`${server.address}/feedback-into-action/answers/${answerId}/reactions`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
    expect(status).toBe(415);
    expect(await kept()).toEqual([]);
  });

  it('is of an answer that is out: an unknown one and a draft look alike', async () => {
    const draft = await beginEdition(server);
    for (const id of ['nothing', '0197a000-0000-7000-8000-00000000000a', draft.answers[0]?.id ?? '']) {
      const answer = await tap({}, id);
      expect([id, answer.status]).toEqual([id, 404]);
      expect(await answer.text()).toContain('Page not found');
    }
    expect(await kept()).toEqual([]);
  });

  it('stays while a correction takes the answer out and puts it back', async () => {
    await tap();
    const correcting = await goThrough(server, edition, ['correct']);
    server.clock.forward({ minutes: 1 });
    expect((await tap()).status).toBe(303);
    edition = await goThrough(server, correcting, ['drop_correction']);
    expect(await kept()).toMatchObject([{ waiting: 2 }]);
  });

  it('slows down a flood with a friendly page, takes nothing from others, and then takes more', async () => {
    const from = { 'x-forwarded-for': '203.0.113.77' };
    const many = await Promise.all(
      Array.from({ length: REACTION_LIMITS.perAddress + 5 }, (_, index) =>
        tap({}, answerId, { ...from, 'user-agent': `telephone ${index}` }),
      ),
    );
    const refused = many.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(5);
    expect(await refused[0]?.text()).toContain('wait a minute');
    expect(await kept()).toMatchObject([{ waiting: REACTION_LIMITS.perAddress }]);
    expect((await tap({}, answerId, { 'x-forwarded-for': '203.0.113.78' })).status).toBe(303);
    server.clock.forward({ minutes: 1 });
    expect((await tap({}, answerId, from)).status).toBe(303);
  });
});

describe('an answer that was withdrawn', () => {
  it('takes no more taps', async () => {
    await clear();
    const other = await goThrough(server, await beginEdition(server), OUT);
    const gone = await goThrough(server, other, ['withdraw']);
    const answer = await tap({}, gone.answers[0]?.id);
    expect(answer.status).toBe(410);
    expect(await answer.text()).toContain('This was withdrawn');
    expect(await kept()).toEqual([]);
  });
});

describe('whether it landed', () => {
  const count = (siteId: string | null, waiting: number) =>
    server.database.withOwner((client) =>
      client.query(
        `insert into reaction_count (id, programme_id, edition_id, answer_id, reaction, site_id, waiting, told)
         values (gen_random_uuid(), $1, $2, $3, 'not_here_yet', $4, $5, 0)`,
        [server.world.programmeId, edition.id, answerId, siteId, waiting],
      ),
    );
  const HIDDEN = { total: null, sites: [], elsewhere: null };

  it('is not told until the night, and not of few', async () => {
    await clear();
    await count(server.world.sites[0], 14);
    await count(null, 10);
    expect(await read('leader')).toMatchObject({
      ...{ reachedMe: HIDDEN, madeADifference: HIDDEN, notHereYet: HIDDEN },
    });
    expect(await night()).toEqual({ ok: true, value: 1 });
    const told = await read('leader');
    expect(told.notHereYet).toEqual({
      ...{ total: 14, elsewhere: null, hiddenBecause: null },
      sites: [{ name: NORTH, people: 14 }],
    });
    expect(told.reachedMe).toMatchObject({
      ...HIDDEN,
      hiddenBecause: expect.stringContaining('fewer than 11'),
    });
    expect(await night()).toEqual({ ok: true, value: 0 });
  });

  it('adds up what two programs tell in the same night once', async () => {
    await clear();
    await count(server.world.sites[0], 10);
    await count(server.world.sites[1], 10);
    await count(null, 9);
    await Promise.all([night(), night()]);
    expect(await kept()).toMatchObject([
      { site_id: null, waiting: 7, told: 22 },
      { waiting: 0 },
      { waiting: 0 },
    ]);
    expect((await read('sponsor')).notHereYet).toMatchObject({ total: 22, elsewhere: 22, sites: [] });
  });

  it('is seen by everybody who sees the work, and by nobody else', async () => {
    for (const who of ['leader', 'subgroupLead', 'programmeLead', 'comms', 'sponsor'] as const)
      expect([who, (await read(who)).notHereYet.total]).toEqual([who, 22]);
    expect(await read('administrator')).toBeUndefined();
    expect((await server.ask(null, READ_REACTIONS, { id: edition.id })).data?.edition ?? null).toBeNull();
  });

  it('is nothing while the edition never went out', async () => {
    const draft = await beginEdition(server);
    const { data } = await server.ask(server.world.people.comms, READ_REACTIONS, { id: draft.id });
    expect(data.edition.answers).toEqual([{ reactions: null }]);
  });
});
