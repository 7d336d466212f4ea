import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v4 as randomId } from 'uuid';
import { londonDay } from '@heard/domain';
import { type Browser, openBrowser } from '../testing/browser';
import { buildServer, removeBuiltServer, type ServedChild, startChild } from '../testing/served-child';

const ROUNDS = 2;
const PASSWORD = 'three unlikely words';
const ADD = `mutation ($input: AddNoteInput!) { addNote(input: $input) { note { id } errors { code } } }`;
const READ = `query ($eventId: ID!, $page: Int!) { eventNotes(eventId: $eventId, page: $page, pageSize: 100) {
  total items { id text } } }`;

let base: string;
let child: ServedChild;
let browsers: Browser[] = [];
let eventId: string;

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'heard-killed-notes-'));
  buildServer();
  browsers = [openBrowser({ address: '' })];
  await start();
  const lead = browsers[0]!;
  await done(
    lead,
    `setUp(input: { organisation: "Example Trust", programmeName: "Our Culture", name: "Robin Example",
      email: "robin@example.org", password: "${PASSWORD}" }) { errors { code } }`,
  );
  const ids = [(await lead.ask('{ viewer { person { id } } }')).data.viewer.person.id];
  for (const name of ['Kim', 'Lou']) ids.push(await joins(lead, name));
  const { event } = await done(
    lead,
    `planEvent(input: { kind: CULTURE_CAFE, title: "Café", heldOn: "${londonDay(new Date())}", shift: DAY, place: "",
      details: "", invited: "", facilitatorIds: ${JSON.stringify(ids)} }) { event { id version } errors { code } }`,
  );
  eventId = event.id;
  await done(lead, `moveEvent(id: "${event.id}", version: ${event.version}, move: OPEN) { errors { code } }`);
}, 180_000);

afterAll(async () => {
  child.kill('SIGKILL');
  await child.ended;
  rmSync(base, { recursive: true, force: true });
  removeBuiltServer();
});

/** Starts the server on the folder; each browser goes on with its cookie. */
async function start(): Promise<void> {
  child = startChild(['serve', '--empty', '--port', '0'], join(base, 'data'));
  const address = (await child.prints(/http:\/\/127\.0\.0\.1:\d+(?= |$)/m))?.[0] ?? '';
  if (!address) throw new Error(child.printed());
  await child.prints(/Ctrl-C/);
  browsers = browsers.map(({ cookie }) => Object.assign(openBrowser({ address }), { cookie }));
}

async function done(browser: Browser, call: string) {
  const { data, errors } = await browser.ask(`mutation { made: ${call} }`);
  expect({ errors, refused: data?.made.errors }).toEqual({ errors: undefined, refused: [] });
  return data.made;
}

/** Somebody joins the programme as a change leader, with a browser of their own; gives their id. */
async function joins(lead: Browser, name: string): Promise<string> {
  const { person } = await done(
    lead,
    `invitePerson(input: { name: "${name} Example", email: "${name}@example.org", roles: [CHANGE_LEADER] }) {
      person { id } errors { code } }`,
  );
  const { link } = await done(lead, `makeInvitationLink(id: "${person.id}") { link errors { code } }`);
  const browser = openBrowser({
    address: (await child.prints(/http:\/\/127\.0\.0\.1:\d+(?= |$)/m))?.[0] ?? '',
  });
  const token = link.split('/').at(-1);
  await done(browser, `usePasswordLink(token: "${token}", password: "${PASSWORD}") { errors { code } }`);
  browsers.push(browser);
  return person.id;
}

const add = (browser: Browser, id: string) =>
  browser.ask(ADD, { input: { id, eventId, kind: 'CONCERN', text: `Said ${id}` } });

async function kept(): Promise<string[]> {
  const ids: string[] = [];
  for (let page = 1, total = 1; ids.length < total; page += 1) {
    const { data } = await browsers[0]!.ask(READ, { eventId, page });
    ({ total } = data.eventNotes);
    for (const { id, text } of data.eventNotes.items) {
      expect(text).toBe(`Said ${id}`);
      ids.push(id);
    }
    if (data.eventNotes.items.length === 0) break;
  }
  return ids;
}

describe('a server killed while three facilitators write', () => {
  it(`keeps every acknowledged note exactly once, ${ROUNDS} times over`, async () => {
    const acknowledged = new Set<string>();
    const lost: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      let killed = false;
      const goOn = async (browser: Browser) => {
        // A table never writes this fast; the bound keeps the event within what it may hold.
        for (let notes = 0; !killed && notes < 60; notes += 1) {
          const id = randomId();
          try {
            const { data } = await add(browser, id);
            if (data.addNote.errors.length === 0) acknowledged.add(id);
          } catch {
            lost.push(id);
          }
        }
      };
      const writing = browsers.map(goOn);
      await new Promise((later) => setTimeout(later, 150 + Math.random() * 500));
      child.kill('SIGKILL');
      killed = true;
      await Promise.all(writing);
      expect(await child.ended).toBeNull();
      await start();
      const ids = await kept();
      expect(new Set(ids).size).toBe(ids.length);
      expect([...acknowledged].filter((id) => !ids.includes(id))).toEqual([]);
      expect(ids.filter((id) => !acknowledged.has(id) && !lost.includes(id))).toEqual([]);
    }
    expect(acknowledged.size).toBeGreaterThan(ROUNDS * 3);
    // What was not acknowledged is sent again by somebody, and is there once.
    for (const id of [...lost, ...acknowledged].slice(0, 40)) {
      expect((await add(browsers[1]!, id)).data.addNote).toEqual({ note: { id }, errors: [] });
    }
    expect([...(await kept())].sort()).toEqual([...acknowledged, ...lost].sort());
  }, 240_000);
});
