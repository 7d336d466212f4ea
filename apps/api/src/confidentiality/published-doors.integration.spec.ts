import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOCUMENT_KEYS } from '@heard/publishing';
import { TellReactions } from '../reactions/commands/tell-reactions';
import { everyPageFrom, goThroughDoor, registeredRoutes, type Through } from '../testing/public-doors';
import { PICTURED, type PublishedWorld, publishWorld, TOLD } from '../testing/published-world';
import { NORTH, sendTap } from '../testing/reactions';
import { ROOT, routesOf } from '../testing/routes';
import { startTestServer, type TestServer } from '../testing/test-server';

let server: TestServer;
let world: PublishedWorld;
const webFolder = mkdtempSync(join(tmpdir(), 'heard-web-'));
beforeAll(async () => {
  writeFileSync(join(webFolder, 'index.html'), '<!doctype html><title>Heard</title>');
  server = await startTestServer({
    settings: { PUBLIC_URL: 'https://culture.example.org', WEB_FOLDER: webFolder },
  });
  world = await publishWorld(server);
}, 120_000);
afterAll(async () => {
  await server.close();
  rmSync(webFolder, { recursive: true });
});

const ROUTES = routesOf(() => ({ server, world }));
const get = (path: string, options?: Parameters<typeof goThroughDoor>[2]) =>
  goThroughDoor(server, path, options);

const doors = Object.entries(ROUTES).flatMap(([route, { doors: behind }]) =>
  Object.entries(behind).map(([door, open]) => [route, door, open] as const),
);

/** The secrets that what came through a door tells; words that were in the question may be told back. */
function toldIn({ path, text, contentType }: Through): string[] {
  // Every page offers all sites to whoever reacts; beside that form, none tells where somebody was heard.
  const beside = contentType.includes('html') ? text.replace(/<form[^]*?<\/form>/g, '') : text;
  // Two letters come by chance among so many bytes of a picture.
  const least = contentType.startsWith('image/') ? 5 : 0;
  const secrets = {
    ...world.secrets,
    'where an event was': [NORTH],
    'what a camera wrote': ['camera', 'Exif'],
  };
  return Object.entries(secrets).flatMap(([what, words]) =>
    words
      .filter((word) => word.length >= least && beside.includes(word))
      .map((word) => `${path} tells ${what}: ${word}`),
  );
}

describe('the routes of the server', () => {
  it('are all known here, and none is known that is not there', () => {
    expect(registeredRoutes(server)).toEqual(Object.keys(ROUTES).sort());
  });

  it.each(Object.entries(ROUTES).filter(([, route]) => route.for !== 'everybody'))(
    'that are not for everybody refuse them: %s',
    async (route) => {
      const [method = '', url = ''] = route.split(' ');
      for (const id of [world.out.id, world.draft.id]) {
        const path = url
          .replace(':id', id)
          .replace(':key', 'text')
          .replace(':file', `${'a'.repeat(43)}.ics`);
        const through = await get(path, { method });
        expect([path, [401, 404].includes(through.status)]).toEqual([path, true]);
        expect(through.text).not.toContain(TOLD);
        expect(toldIn(through)).toEqual([]);
      }
    },
  );
});

describe('what everybody is told', () => {
  it.each(doors)('gives none of the secrets away: %s, %s', async (_route, _door, open) => {
    const through = await open();
    expect(through.length).toBeGreaterThan(0);
    expect(through.flatMap(toldIn)).toEqual([]);
    expect(through.filter(({ status }) => status >= 500)).toEqual([]);
  });

  it('is found by this spec, so that what it does not find is not there', async () => {
    const pages = await everyPageFrom(server, ROOT);
    for (const kind of [
      ...[
        /^\/feedback-into-action\/$/,
        /editions\/$/,
        /editions\/1\/$/,
        /versions\/1\/$/,
        /answers\/[^/]+\/$/,
      ],
      ...[/priorities\//, /sites\/south-house\//, /feed\.atom$/, /\.css$/],
    ]) {
      expect([String(kind), pages.some(({ path, status }) => kind.test(path) && status === 200)]).toEqual([
        String(kind),
        true,
      ]);
    }
    expect((await get(world.preview.path)).text).toContain(world.preview.draftedWord);
    const page = pages.find(({ path }) => path.includes(world.answerId));
    expect(page?.text).toMatch(new RegExp(`property="og:title" content="[^"]*${TOLD}`));
    expect(page?.text).toContain(`alt="Two ${PICTURED}"`);
    const kinds = [...[/^image\/jpeg/, /html/, /atom/], /xml/, /css/];
    for (const kind of kinds) expect(pages.some(({ contentType }) => kind.test(contentType))).toBe(true);
    expect(pages.find(({ path }) => path === `${ROOT}ar/answers/${world.answerId}/`)?.text).toContain(
      'AR youSaid',
    );
    expect((await get(`${ROOT}search?q=${TOLD}`)).text).toContain(world.answerId);
    const bicycles = await get(`${ROOT}search?q=bicycle`);
    expect(bicycles.text).not.toContain(world.answerId);
    for (const key of DOCUMENT_KEYS) {
      const path = `/editions/${world.out.id}/documents/${key}`;
      const { text } = await get(path, { as: server.world.people.comms });
      expect([key, text.includes(TOLD) && text.includes('Test trust')]).toEqual([key, true]);
    }
  });

  it('would be found out: the same search finds the secrets where somebody may read them', async () => {
    const { leader, comms } = server.world.people;
    const asked = { method: 'POST', headers: { 'content-type': 'application/json' } };
    const query =
      '{ listeningEvents { items { id title place heldOn facilitators { id name } site { name } } } }';
    const through = await get('/graphql', { ...asked, as: leader, body: JSON.stringify({ query }) });
    const found = toldIn(through).join('\n');
    for (const what of [
      'the id of an event',
      'the day of an event',
      'a word of',
      'the id of a person',
      'the name of a person',
      'where',
    ]) {
      expect([what, found.includes(what)]).toEqual([what, true]);
    }
    const preview = await get(`/editions/${world.draft.id}/preview/poster-a4`, { as: comms });
    expect(toldIn(preview).join()).toContain('a word of');
  });

  it('is the same after some reacted, so that no page or file tells how many', async () => {
    const look = async () => {
      const pages = await everyPageFrom(server, ROOT);
      return new Map(pages.map(({ path, text }) => [path, text.replace(/^(date|etag): .*$/gm, '')]));
    };
    const before = await look();
    await sendTap(server, world.answerId, { reaction: 'made_a_difference', site: '' });
    await server.app.get(TellReactions).run(server.world.programmeId);
    expect(await look()).toEqual(before);
  });
});
