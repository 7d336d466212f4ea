import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { v4 as randomId, v7 } from 'uuid';
import { CloseWebBoxes } from '../retention/commands/close-web-boxes';
import { startTestServer, type TestServer } from '../testing/test-server';
import { BOX_LIMITS, BoxLimit } from './box-limit';

let server: TestServer;
const logged: string[] = [];
beforeAll(async () => {
  server = await startTestServer();
  const keep = (...words: unknown[]) => void logged.push(words.map(String).join(' '));
  server.app.useLogger({ log: keep, warn: keep, error: keep, fatal: keep });
});
afterAll(() => server.close());
// Each spec has a minute of its own, or the limit would count them together.
beforeEach(() => server.clock.forward({ minutes: 1 }));

const ADD = `mutation ($input: AddSomethingInput!) { addSomething(input: $input) {
  isKept flags { kind start end message } errors { field code message } } }`;
const PAGE = `{ somethingToAdd { programmeName organisation privacyNotice safetyGuidance contacts { name }
  priorities { id name } } }`;

const add = async (changes: object = {}) => {
  const input = { id: randomId(), kind: 'IDEA', text: 'A bench by the bus stop.', ...changes };
  const { data, errors } = await server.ask(null, ADD, { input });
  return errors ? { errors } : data.addSomething;
};
const KEPT = { isKept: true, flags: [], errors: [] };

const rows = <T>(sql: string) =>
  server.database.withOwner(async (client) => (await client.query(sql)).rows as T[]);
const boxes = () =>
  rows<{ id: string; title: string; held_on: string; state: string }>(
    `select * from listening_event where kind = 'web_box' order by held_on`,
  );

describe('the public box', () => {
  it('says what it is for, without a sign-in and without a cookie', async () => {
    const response = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: PAGE }),
    });
    const { data } = (await response.json()) as { data: { somethingToAdd: object } };
    expect(data.somethingToAdd).toMatchObject({
      ...{ programmeName: 'Test programme', organisation: 'Test trust', contacts: [] },
      priorities: [{ name: 'Health and wellbeing' }, { name: 'Career development' }],
    });
    expect(response.headers.getSetCookie()).toEqual([]);
    const sent = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: ADD,
        variables: { input: { id: randomId(), kind: 'PRAISE', text: 'Thank you all.' } },
      }),
    });
    expect(sent.headers.getSetCookie()).toEqual([]);
  });

  it('keeps what is sent once, in one event a month, of which nobody is the facilitator', async () => {
    const input = { id: randomId(), subgroupId: server.world.subgroups.own.id };
    expect(await Promise.all([add(input), add(input), add()])).toEqual([KEPT, KEPT, KEPT]);
    expect(await rows(`select id from note where id = '${input.id}'`)).toHaveLength(1);
    const [box] = await boxes();
    expect(await boxes()).toMatchObject([
      { title: 'Something to add, March 2026', state: 'open', site_id: null },
    ]);
    // Neither the box's id nor the audit tells when in the month or day the first of them came.
    expect(box?.id[14]).toBe('4');
    const told = await rows<{ verb: string; at: Date; actor_id: null }>(
      `select verb, at, actor_id from audit_event where subject_id = '${box?.id}' order by verb`,
    );
    expect(told).toEqual([
      { verb: 'listening_event.notes_taken', at: new Date('2026-03-02T00:00:00Z'), actor_id: null },
      { verb: 'listening_event.web_box_opened', at: new Date('2026-03-02T00:00:00Z'), actor_id: null },
    ]);
  });

  it('refuses what is no note, with what to do', async () => {
    expect(await add({ text: ' ' })).toMatchObject({
      isKept: false,
      errors: [{ field: 'text', code: 'REQUIRED' }],
    });
    expect(await add({ text: 'x'.repeat(501) })).toMatchObject({
      errors: [{ field: 'text', code: 'TOO_LONG' }],
    });
    expect(await add({ id: v7() })).toMatchObject({ errors: [{ field: 'id', code: 'INVALID' }] });
    expect(await add({ subgroupId: v7() })).toMatchObject({
      errors: [{ field: 'subgroupId', code: 'NOT_FOUND' }],
    });
  });

  it('shows what gives somebody away, and keeps it when it is meant', async () => {
    const text = 'Ring me on 07700 900123';
    const shown = await add({ text });
    expect(shown).toMatchObject({
      isKept: false,
      flags: [{ kind: 'TELEPHONE', start: 11, end: 23 }],
      errors: [],
    });
    expect(await add({ text, isMeant: true })).toEqual(KEPT);
  });

  it('never tells who or what is in the directory', async () => {
    const [there, nowhere] = [
      await add({ text: 'leader Tester never answers' }),
      await add({ text: 'Nobody Anywhere never answers' }),
    ];
    expect(there).toEqual(KEPT);
    expect(nowhere).toEqual(KEPT);
  });

  it('is written up by the program when its month is over, and released by a second person', async () => {
    const writeUp = server.app.get(CloseWebBoxes);
    expect(await writeUp.run(server.world.programmeId)).toEqual({ ok: true, value: 0 });
    server.clock.forward({ days: 30 });
    expect(await add()).toEqual(KEPT);
    expect((await boxes()).map(({ state }) => state)).toEqual(['open', 'open']);
    expect(await writeUp.run(server.world.programmeId)).toEqual({ ok: true, value: 1 });
    expect((await boxes()).map(({ state }) => state)).toEqual(['written_up', 'open']);
    const [march] = await boxes();
    const check = `query ($id: ID!) { eventForRelease(eventId: $id, pageSize: 100) { flaggedCount notes { items { text } } } }`;
    const { data } = await server.ask(server.world.people.programmeLead, check, { id: march?.id });
    expect(data.eventForRelease.flaggedCount).toBe(2);
    expect(data.eventForRelease.notes.items.length).toBeGreaterThan(4);
    expect((await server.ask(server.world.people.leader, check, { id: march?.id })).errors).toBeDefined();
    const [before] = await rows<{ version: number }>(
      `select version from listening_event where id = '${march?.id}'`,
    );
    const decisions = await rows<{ id: string }>(`select id from note where event_id = '${march?.id}'`);
    const released = await server.ask(
      server.world.people.programmeLead,
      `mutation ($id: ID!, $version: Int!, $decisions: [NoteDecisionInput!]!) {
        releaseNotes(eventId: $id, version: $version, decisions: $decisions) { event { state } errors { message } } }`,
      {
        id: march?.id,
        version: before?.version,
        decisions: decisions.map(({ id }) => ({ noteId: id, decision: 'KEEP', isConfirmedSafe: true })),
      },
    );
    expect(released.data.releaseNotes).toEqual({ event: { state: 'RELEASED' }, errors: [] });
  });

  it('keeps once what is sent again after its month ended', async () => {
    const id = randomId();
    expect(await add({ id, text: 'A lamp at the gate.' })).toEqual(KEPT);
    server.clock.forward({ days: 31 });
    expect(await add({ id, text: 'A lamp at the gate.' })).toEqual(KEPT);
    expect(await rows(`select from note where id = '${id}'`)).toHaveLength(1);
  });

  it('lets nobody take from the others what they are refused themselves', async () => {
    const limit = server.app.get(BoxLimit);
    for (let sent = 0; sent < BOX_LIMITS.inAll + 20; sent += 1) await limit.refusal('192.0.2.1');
    expect(await limit.refusal('192.0.2.1')).toMatchObject({ code: 'TOO_MANY_TRIES' });
    expect(await limit.refusal('192.0.2.2')).toBeNull();
    for (let sender = 3; sender < 100; sender += 1) {
      for (let sent = 0; sent < 2; sent += 1) await limit.refusal(`192.0.2.${sender}`);
    }
    expect(await limit.refusal('192.0.2.200')).toMatchObject({ code: 'TOO_MANY_TRIES' });
  });

  it('slows down a flood, and then takes more', async () => {
    const many = await Promise.all(Array.from({ length: BOX_LIMITS.perAddress + 5 }, () => add()));
    const kept = many.filter(({ isKept }) => isKept);
    expect(kept).toHaveLength(BOX_LIMITS.perAddress);
    const refused = many.find(({ isKept }) => !isKept);
    expect(refused.errors).toMatchObject([{ code: 'TOO_MANY_TRIES' }]);
    expect(refused.errors[0].message).toContain('your words stay on this page');
    server.clock.forward({ minutes: 1 });
    expect(await add()).toEqual(KEPT);
  });

  it('leaves no word and no address in any table but the notes, nor in the log', async () => {
    await add({ text: 'Zebra crossing at the gate.' });
    const refused = await server.ask(null, ADD, {
      input: { id: randomId(), kind: 'NONE', text: 'Zebra crossing' },
    });
    expect(refused.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(JSON.stringify(refused)).not.toContain('Zebra');
    const tables = await rows<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'note'`,
    );
    for (const { name } of tables) {
      const text = JSON.stringify(await rows(`select to_jsonb(t) from ${name} t`));
      expect([name, /Zebra|127\.0\.0\.1|07700/.test(text)]).toEqual([name, false]);
    }
    expect(logged.join('\n')).not.toMatch(/Zebra|127\.0\.0\.1|07700/);
  });
});

describe('without a programme', () => {
  let empty: TestServer;
  beforeAll(async () => {
    empty = await startTestServer({ empty: true });
  });
  afterAll(() => empty.close());

  it('there is no box', async () => {
    expect((await empty.ask(null, PAGE)).data).toEqual({ somethingToAdd: null });
    const input = { id: randomId(), kind: 'IDEA', text: 'A bench.' };
    const { data } = await empty.ask(null, ADD, { input });
    expect(data.addSomething).toMatchObject({ isKept: false, errors: [{ code: 'NOT_FOUND' }] });
  });
});
