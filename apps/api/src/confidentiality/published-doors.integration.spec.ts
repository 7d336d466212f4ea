import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOCUMENT_KEYS } from '@heard/publishing';
import { TellReactions } from '../reactions/commands/tell-reactions';
import { everyPageFrom, goThroughDoor, registeredRoutes, type Through } from '../testing/public-doors';
import { PICTURED, type PublishedWorld, publishWorld, TOLD } from '../testing/published-world';
import { NORTH, sendTap } from '../testing/reactions';
import { startTestServer, type TestServer } from '../testing/test-server';

const ROOT = '/feedback-into-action/';
const ABSENT = '3d5c1f0a-8f1e-4b6d-9a55-0c2f4e7b1a01';

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

const get = (path: string, options?: Parameters<typeof goThroughDoor>[2]) =>
  goThroughDoor(server, path, options);
const all = (paths: readonly string[], options?: Parameters<typeof goThroughDoor>[2]) =>
  Promise.all(paths.map((path) => get(path, options)));
const post = (path: string, body: RequestInit['body'], contentType: string) =>
  get(path, { method: 'POST', body, headers: { 'content-type': contentType } });
const graphql = (query: string, variables: object = {}) =>
  post('/graphql', JSON.stringify({ query, variables }), 'application/json');

/** What is behind a route. Each door of it is gone through by somebody who should learn none of the secrets. */
interface Route {
  /** Whether anybody at all comes in, somebody who signed in, or who has its secret address. */
  for: 'everybody' | 'whoever signs in' | 'whoever has the address';
  /** What must be behind it, in words; what is not for everybody and tells nothing that is published has none. */
  doors: Record<string, () => Promise<Through[]>>;
}

/**
 * Every route of the server. A new one fails the first test below until it has a line here: what it tells everybody is a
 * door, and every door is searched for every secret.
 */
const ROUTES: Record<string, Route> = {
  'GET /feedback-into-action': { for: 'everybody', doors: { root: () => all([ROOT.slice(0, -1)]) } },
  'GET /feedback-into-action/*': {
    for: 'everybody',
    doors: {
      'every page that a page, the feed or the sitemap leads to': async () => [
        ...(await everyPageFrom(server, ROOT)),
        ...(await everyPageFrom(server, `${ROOT}sitemap.xml`)),
        ...(await everyPageFrom(server, `${ROOT}feed.atom`)),
      ],
      'old versions': () => all([1, 2].map((each) => `${ROOT}editions/1/versions/${each}/`)),
      'what was withdrawn': () =>
        all([
          ...[
            `${ROOT}editions/${world.withdrawn.number}/`,
            `${ROOT}answers/${world.withdrawn.answers[0]?.id}/`,
          ],
          `${ROOT}editions/${world.withdrawn.number}/versions/1/`,
        ]),
      messages: () =>
        all(['thanks', 'not-counted', 'gone', 'not-found'].map((message) => `${ROOT}${message}/en/`)),
      'drafts, and what is not there': () =>
        all([
          ...[`${ROOT}answers/${world.draft.answers[0]?.id}/`, `${ROOT}editions/${world.draft.id}/`],
          ...[`${ROOT}editions/3/`, `${ROOT}answers/${ABSENT}/`, `${ROOT}sites/north-house/`],
          ...[`${ROOT}%00`, `${ROOT}%E0%A4%A`, `${ROOT}..%2f..%2fgraphql`, `${ROOT}${'a'.repeat(3000)}`],
        ]),
    },
  },
  'GET /feedback-into-action/search': {
    for: 'everybody',
    doors: {
      'what is told': () => all([`${ROOT}search?q=${TOLD}`, `${ROOT}search?q=lock&language=ar`]),
      'what notes and events say': () =>
        all(['bicycle', 'my', 'café', 'tester', 'drafted', 'withdrawn'].map((q) => `${ROOT}search?q=${q}`)),
      'nothing, and nonsense': () => all(['', '?q=', '?q=%00', '?q[]=a&q=b'].map((q) => `${ROOT}search${q}`)),
    },
  },
  'GET /feedback-into-action/pictures/:name': {
    for: 'everybody',
    doors: {
      'what is not there': () =>
        all(['.jpg', '-small.jpg', ''].map((ending) => `${ROOT}pictures/${ABSENT}${ending}`)),
    },
  },
  'POST /feedback-into-action/answers/:id/reactions': {
    for: 'everybody',
    doors: {
      'a tap': () => taps(world.answerId, 'reaction=reached_me'),
      'a tap on what is gone, drafted or nowhere': async () =>
        (
          await Promise.all(
            [world.withdrawn.answers[0]?.id, world.draft.answers[0]?.id, ABSENT, 'x'].map((id) =>
              taps(id ?? '', 'reaction=reached_me'),
            ),
          )
        ).flat(),
      'a tap that makes no sense': async () => [
        ...(await taps(world.answerId, 'reaction=__proto__&site=north-house')),
        ...(await taps(world.answerId, `reaction=reached_me&site=${'x'.repeat(2000)}`)),
        await post(`${ROOT}answers/${world.answerId}/reactions`, '{}', 'application/json'),
      ],
    },
  },
  'GET /editions/:id/documents/:key': {
    for: 'whoever signs in',
    doors: Object.fromEntries(
      DOCUMENT_KEYS.map((key) => [
        `${key}, which is handed to everybody`,
        () => all([`/editions/${world.out.id}/documents/${key}`], { as: server.world.people.comms }),
      ]),
    ),
  },
  'GET /editions/:id/preview/:key': { for: 'whoever signs in', doors: {} },
  'GET /editions/:id/pictures/:picture': { for: 'whoever signs in', doors: {} },
  'POST /editions/:id/pictures/:picture': { for: 'whoever signs in', doors: {} },
  'GET /graphql': {
    for: 'everybody',
    doors: { asked: () => all(['/graphql', '/graphql?query={__typename}']) },
  },
  'POST /graphql': {
    for: 'everybody',
    doors: {
      'an edition, its reactions and postings, asked by anybody': async () => [
        await graphql('query ($id: ID!) { edition(id: $id) { title answers { id } } }', { id: world.out.id }),
        await graphql('{ editions { items { id title } } }'),
        await graphql(
          'mutation ($id: ID!) { withdrawEdition(id: $id, version: 1, reason: "x") { errors { message } } }',
          { id: world.out.id },
        ),
        await graphql('{ nothing }'),
      ],
      'the example’s people and the box': async () => [
        await graphql('{ signInOptions { __typename } }'),
        await graphql('{ somethingToAdd { __typename } }'),
      ],
    },
  },
  'GET /': { for: 'everybody', doors: { web: () => all(['/', '/something-to-add', '/sign-in']) } },
  'GET /index.html': { for: 'everybody', doors: { file: () => all(['/index.html']) } },
  'GET /*': { for: 'everybody', doors: { nowhere: () => all(['/nowhere', '/robots.txt', '/editions/']) } },
  'GET /health': { for: 'everybody', doors: { health: () => all(['/health']) } },
  'GET /people/export.csv': { for: 'whoever signs in', doors: {} },
  'GET /people/export.xlsx': { for: 'whoever signs in', doors: {} },
  'POST /people/import': { for: 'whoever signs in', doors: {} },
  'POST /measures/import': { for: 'whoever signs in', doors: {} },
  'GET /calendar/:file': { for: 'whoever has the address', doors: {} },
  'GET /preview/:token': {
    for: 'whoever has the address',
    doors: { 'a wrong one': () => all(['/preview/x', `/preview/${'x'.repeat(43)}`]) },
  },
  'GET /preview/:token/pictures/:name': { for: 'whoever has the address', doors: {} },
};

async function taps(answerId: string, form: string): Promise<Through[]> {
  return [await post(`${ROOT}answers/${answerId}/reactions`, form, 'application/x-www-form-urlencoded')];
}

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
