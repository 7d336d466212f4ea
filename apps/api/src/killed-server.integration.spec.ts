import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { type Browser, openBrowser } from './testing/browser';
import { buildServer, removeBuiltServer, type ServedChild, startChild } from './testing/served-child';

const ROUNDS = 2;
const POST = `mutation ($input: PostUpdateInput!) { postUpdate(input: $input) { update { id } errors { code } } }`;

let base: string;
let folder: string;
let child: ServedChild;
let browser: Browser;
let actionId: string;

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'heard-killed-'));
  folder = join(base, 'data');
  buildServer();
  await start();
  await done(
    `mutation { made: setUp(input: { organisation: "Example Trust", programmeName: "Our Culture", name: "Robin Example",
      email: "robin@example.org", password: "three unlikely words" }) { errors { code } } }`,
  );
  const { subgroup } = await done(
    'mutation { made: addSubgroup(name: "Wellbeing", priorityText: "") { subgroup { id } errors { code } } }',
  );
  const { action } = await done(
    `mutation { made: proposeAction(input: { subgroupId: "${subgroup.id}", title: "Team Time Out", description: "", hopedChange: "" }) {
      action { id } errors { code } } }`,
  );
  actionId = action.id;
}, 180_000);

afterAll(async () => {
  child.kill('SIGKILL');
  await child.ended;
  rmSync(base, { recursive: true, force: true });
  removeBuiltServer();
});

/** Starts the server on the folder; the browser goes on with its cookie. */
async function start(): Promise<void> {
  child = startChild(['serve', '--empty', '--port', '0'], folder);
  const address = (await child.prints(/http:\/\/127\.0\.0\.1:\d+(?= |$)/m))?.[0] ?? '';
  if (!address) throw new Error(child.printed());
  await child.prints(/Ctrl-C/);
  const { cookie = '' } = browser ?? {};
  browser = openBrowser({ address });
  browser.cookie = cookie;
}

async function done(document: string) {
  const { data, errors } = await browser.ask(document);
  expect({ errors, refused: data?.made.errors }).toEqual({ errors: undefined, refused: [] });
  return data.made;
}

const post = (id: string) =>
  browser.ask(POST, {
    input: { id, actionId, text: `Word ${id}.`, nothingNew: false, confidence: 'ON_COURSE' },
  });

/** The ids of every update that is there, and how many steps the story has. */
async function kept(): Promise<{ ids: string[]; told: number }> {
  const ids: string[] = [];
  let total = 1;
  for (let page = 1; ids.length < total; page += 1) {
    const { data } = await browser.ask(
      'query ($id: ID!, $page: Int!) { action(id: $id) { updates(page: $page, pageSize: 100) { total items { id } } } }',
      { id: actionId, page },
    );
    ({ total } = data.action.updates);
    if (data.action.updates.items.length === 0) break;
    ids.push(...data.action.updates.items.map(({ id }: { id: string }) => id));
  }
  const { data } = await browser.ask(
    'query ($id: ID!) { auditEvents(filter: { subjectId: $id, verb: "action.updated" }) { total } }',
    { id: actionId },
  );
  return { ids, told: data.auditEvents.total };
}

describe('a server killed while people post', () => {
  it(`keeps every acknowledged update exactly once, ${ROUNDS} times over`, async () => {
    const acknowledged = new Set<string>();
    const lost: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      let killed = false;
      const goOn = async () => {
        while (!killed) {
          const id = newId();
          try {
            const { data } = await post(id);
            if (data.postUpdate.errors.length === 0) acknowledged.add(id);
          } catch {
            lost.push(id);
          }
        }
      };
      const people = Array.from({ length: 5 }, goOn);
      await new Promise((later) => setTimeout(later, 150 + Math.random() * 1_200));
      child.kill('SIGKILL');
      killed = true;
      await Promise.all(people);
      expect(await child.ended).toBeNull();
      await start();
      const { ids, told } = await kept();
      expect(new Set(ids).size).toBe(ids.length);
      expect([...acknowledged].filter((id) => !ids.includes(id))).toEqual([]);
      expect(ids.filter((id) => !acknowledged.has(id) && !lost.includes(id))).toEqual([]);
      // Each with its event, in the same commit.
      expect(told).toBe(ids.length);
    }
    expect(acknowledged.size).toBeGreaterThan(ROUNDS * 5);
    // What was not acknowledged is sent again, and is there once.
    for (const id of lost) expect((await post(id)).data.postUpdate).toEqual({ update: { id }, errors: [] });
    const { ids, told } = await kept();
    expect([...ids].sort()).toEqual([...acknowledged, ...lost].sort());
    expect(told).toBe(ids.length);
  }, 240_000);
});

describe('a second start', () => {
  it('on the same folder says who holds it, and does no harm', async () => {
    const second = startChild(['serve', '--port', '0'], folder);
    expect(await second.ended).toBe(75);
    expect(second.printed()).toContain(`The folder ${folder} is in use by process ${child.pid}`);
    expect(second.printed()).toMatch(/Stop it first, or choose another folder\./);
    expect((await post(newId())).data.postUpdate.errors).toEqual([]);
  }, 60_000);

  it('on a taken port says so and how to choose another, and leaves the folder free', async () => {
    child.kill('SIGINT');
    expect(await child.ended).toBe(0);
    expect(child.printed()).toContain('Stopping: what is under way is finished first.');
    expect(existsSync(join(folder, 'heard.lock'))).toBe(false);
    const other = createServer();
    const port = await new Promise<number>((listening) =>
      other.listen(0, '127.0.0.1', () => listening((other.address() as { port: number }).port)),
    );
    const second = startChild(['serve', '--port', String(port)], folder);
    expect(await second.ended).toBe(69);
    expect(second.printed()).toContain(
      `Port ${port} on 127.0.0.1 is taken by another program. Stop that one, or choose another port: npm start -- --port ${port + 1}`,
    );
    expect(second.printed()).not.toContain('    at ');
    expect(existsSync(join(folder, 'heard.lock'))).toBe(false);
    other.close();
  }, 60_000);

  it.each([
    ['a port that is none', ['serve', '--port', 'x'], 78, 'PORT'],
    ['an unknown option', ['serve', '--colour', 'red'], 64, 'heard serve'],
    ['an unknown command', ['paint'], 64, 'heard serve'],
  ] as const)(
    'with %s says what is right',
    async (_, words, code, told) => {
      const second = startChild([...words], folder);
      expect(await second.ended).toBe(code);
      expect(second.printed()).toContain(told);
      expect(second.printed()).not.toContain('    at ');
    },
    60_000,
  );
});
