import { DOCUMENT_KEYS } from '@heard/publishing';
import { everyPageFrom, goThroughDoor, type Through } from './public-doors';
import { type PublishedWorld, TOLD } from './published-world';
import { type TestServer } from './test-server';

/** Where the public pages are. */
export const ROOT = '/feedback-into-action/';

/** An id that nothing has. */
export const ABSENT = '3d5c1f0a-8f1e-4b6d-9a55-0c2f4e7b1a01';

/** What is behind a route. Each door of it is gone through by somebody who should learn none of the secrets. */
export interface Route {
  /** Whether anybody at all comes in, somebody who signed in, or who has its secret address. */
  for: 'everybody' | 'whoever signs in' | 'whoever has the address';
  /** What must be behind it, in words; what is not for everybody and tells nothing that is published has none. */
  doors: Record<string, () => Promise<Through[]>>;
}

/** The server and its world, once they are there. */
export interface Arranged {
  server: TestServer;
  world: PublishedWorld;
}

/**
 * Every route of the server. A new one fails the confidentiality suite until it has a line here: what it tells everybody is a
 * door, and every door is searched for every secret.
 */
export function routesOf(arranged: () => Arranged): Record<string, Route> {
  const get = (path: string, options?: Parameters<typeof goThroughDoor>[2]) =>
    goThroughDoor(arranged().server, path, options);
  const all = (paths: readonly string[], options?: Parameters<typeof goThroughDoor>[2]) =>
    Promise.all(paths.map((path) => get(path, options)));
  const post = (path: string, body: RequestInit['body'], contentType: string) =>
    get(path, { method: 'POST', body, headers: { 'content-type': contentType } });
  const graphql = (query: string, variables: object = {}) =>
    post('/graphql', JSON.stringify({ query, variables }), 'application/json');

  const taps = async (answerId: string, form: string) => [
    await post(`${ROOT}answers/${answerId}/reactions`, form, 'application/x-www-form-urlencoded'),
  ];

  return {
    'GET /feedback-into-action': { for: 'everybody', doors: { root: () => all([ROOT.slice(0, -1)]) } },
    'GET /feedback-into-action/*': {
      for: 'everybody',
      doors: {
        'every page that a page, the feed or the sitemap leads to': async () => [
          ...(await everyPageFrom(arranged().server, ROOT)),
          ...(await everyPageFrom(arranged().server, `${ROOT}sitemap.xml`)),
          ...(await everyPageFrom(arranged().server, `${ROOT}feed.atom`)),
        ],
        'old versions': () => all([1, 2].map((each) => `${ROOT}editions/1/versions/${each}/`)),
        'what was withdrawn': () =>
          all([
            ...[
              `${ROOT}editions/${arranged().world.withdrawn.number}/`,
              `${ROOT}answers/${arranged().world.withdrawn.answers[0]?.id}/`,
            ],
            `${ROOT}editions/${arranged().world.withdrawn.number}/versions/1/`,
          ]),
        messages: () =>
          all(['thanks', 'not-counted', 'gone', 'not-found'].map((message) => `${ROOT}${message}/en/`)),
        'drafts, and what is not there': () =>
          all([
            ...[
              `${ROOT}answers/${arranged().world.draft.answers[0]?.id}/`,
              `${ROOT}editions/${arranged().world.draft.id}/`,
            ],
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
        'nothing, and nonsense': () =>
          all(['', '?q=', '?q=%00', '?q[]=a&q=b'].map((q) => `${ROOT}search${q}`)),
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
        'a tap': () => taps(arranged().world.answerId, 'reaction=reached_me'),
        'a tap on what is gone, drafted or nowhere': async () =>
          (
            await Promise.all(
              [
                arranged().world.withdrawn.answers[0]?.id,
                arranged().world.draft.answers[0]?.id,
                ABSENT,
                'x',
              ].map((id) => taps(id ?? '', 'reaction=reached_me')),
            )
          ).flat(),
        'a tap that makes no sense': async () => [
          ...(await taps(arranged().world.answerId, 'reaction=__proto__&site=north-house')),
          ...(await taps(arranged().world.answerId, `reaction=reached_me&site=${'x'.repeat(2000)}`)),
          await post(`${ROOT}answers/${arranged().world.answerId}/reactions`, '{}', 'application/json'),
        ],
      },
    },
    'GET /editions/:id/documents/:key': {
      for: 'whoever signs in',
      doors: Object.fromEntries(
        DOCUMENT_KEYS.map((key) => [
          `${key}, which is handed to everybody`,
          () =>
            all([`/editions/${arranged().world.out.id}/documents/${key}`], {
              as: arranged().server.world.people.comms,
            }),
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
          await graphql('query ($id: ID!) { edition(id: $id) { title answers { id } } }', {
            id: arranged().world.out.id,
          }),
          await graphql('{ editions { items { id title } } }'),
          await graphql(
            'mutation ($id: ID!) { withdrawEdition(id: $id, version: 1, reason: "x") { errors { message } } }',
            { id: arranged().world.out.id },
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
    'GET /gates/decisions/:id/record.pdf': { for: 'whoever signs in', doors: {} },
    'GET /papers/:id/files/:format': { for: 'whoever signs in', doors: {} },
    'GET /calendar/:file': { for: 'whoever has the address', doors: {} },
    'GET /preview/:token': {
      for: 'whoever has the address',
      doors: {
        'a wrong one': () => all(['/preview/x', `/preview/${'x'.repeat(43)}`]),
        'the draft itself, whose own words are meant for it': async () => {
          const { path, draftedWord } = arranged().world.preview;
          const pages = await all([path, `${path}?language=ar`, `${path}/pictures/${ABSENT}.jpg`]);
          return pages.map((page) => ({ ...page, text: page.text.replaceAll(draftedWord, '') }));
        },
      },
    },
    'GET /preview/:token/pictures/:name': { for: 'whoever has the address', doors: {} },
  };
}
