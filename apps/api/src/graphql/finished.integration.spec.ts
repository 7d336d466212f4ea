import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ACTION_PAGE_JSON } from '@heard/data';
import { countQueries } from '@heard/data/testing';
import { addActionIn, SITUATIONS } from '../testing/steps';
import { startTestServer, type TestServer } from '../testing/test-server';
import { makeWorld } from '../testing/world';

let server: TestServer;
const heard: string[] = [];
beforeAll(async () => {
  server = await startTestServer();
  const { leader } = server.world.people;
  for (const situation of SITUATIONS) {
    const title = `${situation} "quoted" \\ and\nbroken: ‘é’ 🙂 {"json": 1}`;
    await addActionIn(server, situation, { title, dueOn: situation === 'agreed' ? null : '2026-03-10' });
  }
  const told = await addActionIn(server, 'launched', { title: 'Told of' });
  await server.ask(
    leader,
    `mutation ($id: ID!) { postUpdate(input: { actionId: $id, text: "Two teams went.", nothingNew: false, confidence: UNSURE,
      waitingOn: "Estates" }) { errors { code } } }`,
    { id: told.id },
  );
  server.database.onStatement((text) => heard.push(text));
});
afterAll(() => server.close());

/** The names of all fields that the database can finish, with what each asks in turn. */
function everything({ fields }: typeof ACTION_PAGE_JSON): string {
  const asked = Object.entries(fields).map(([name, way]) =>
    typeof way === 'string' ? name : `${name} { ${everything(way.type)} }`,
  );
  return `__typename ${asked.join(' ')}`;
}

const isFinished = () => heard.some((text) => text.includes('as json'));

/** Asks for the same twice, once finished by the database and once picked from its rows, as a directive makes it be. */
async function expectAlike(selection: string, args = '', variables: object = {}) {
  const { leader } = server.world.people;
  const names = Object.keys(variables).map((name) => `$${name}: ${TYPES[name]}`);
  const head = names.length ? `(${names.join(', ')})` : '';
  const fragments = 'fragment One on Action { id title owner { id } }';
  const ask = (root: string) => {
    heard.length = 0;
    const used = selection.includes('...One') ? fragments : '';
    return server.ask(leader, `query ${head} { ${root} } ${used}`, variables);
  };
  const finished = await ask(`actions${args} { ${selection} }`);
  expect(isFinished()).toBe(true);
  const picked = await ask(`actions${args} @include(if: true) { ${selection} }`);
  expect(isFinished()).toBe(false);
  expect(JSON.stringify(finished)).toBe(JSON.stringify(picked));
  expect(finished.errors).toBeUndefined();
  return finished.data.actions;
}

const TYPES: Record<string, string> = {
  filter: 'ActionFilter',
  sort: 'ActionSort',
  page: 'Int!',
  pageSize: 'Int!',
};

describe('an answer that the database writes is the one that would be picked from its rows', () => {
  it('of every field', async () => {
    const { items, total } = await expectAlike(everything(ACTION_PAGE_JSON));
    expect(items).toHaveLength(total);
    expect(items.filter((item: { lastUpdate: unknown }) => item.lastUpdate)).toHaveLength(1);
  });

  it.each([
    ['one field', 'items { title }'],
    ['no rows', 'total pageCount'],
    ['names of its own', 'some: items { called: title who: owner { called: name } } all: total'],
    [
      'fragments',
      'items { ...One ... on Action { state } ... { owner { name } } } ... on ActionPage { total }',
    ],
    ['the same name twice', 'items { owner { id } title owner { name } } items { title }'],
    ['the types’ names', '__typename items { __typename owner { __typename } lastUpdate { __typename } }'],
    ['an update’s author', 'items { lastUpdate { author { name } } }'],
  ])('asked for with %s', async (_, selection) => {
    await expectAlike(selection);
  });

  it.each(['NEWEST_UPDATE', 'OLDEST_UPDATE', 'DUE', 'TITLE', 'NEWEST', 'BEST_MATCH'])(
    'in the order %s, page by page and past the last',
    async (sort) => {
      for (const page of [1, 2, 3, 4, 50]) {
        await expectAlike(
          'items { id title } total page pageSize pageCount',
          '(sort: $sort, page: $page, pageSize: $pageSize)',
          { sort, page, pageSize: 4 },
        );
      }
    },
  );

  it.each([
    ['states', { states: ['LAUNCHED', 'AGREED'] }],
    ['health', { healths: ['OVERDUE', 'CLOSED', 'DUE_SOON'] }],
    ['words', { search: 'told' }],
    ['what is open', { open: true }],
    ['what is mine', { mine: true }],
    ['what there is none of', { search: 'no such words' }],
  ])('narrowed to %s', async (_, filter) => {
    await expectAlike('items { id title health } total', '(filter: $filter)', { filter });
  });
});

it.each([
  ['a field with rows of its own', '{ actions { items { title coOwners { name } } } }'],
  ['what the viewer may do', '{ actions { items { viewerCan } } }'],
  ['a field that needs another look', '{ actions { items { owner { name jobTitle } } } }'],
  [
    'a variable that decides',
    'query ($yes: Boolean = true) { actions { items { title @include(if: $yes) } } }',
  ],
  ['another root field', '{ actions { items { title } } viewer { roles } }'],
  ['introspection', '{ actions { total } __type(name: "Query") { fields { name type { kind } } } }'],
])('is picked from rows where it must be: %s', async (_, document) => {
  heard.length = 0;
  const { data, errors } = await server.ask(server.world.people.leader, document);
  expect(errors).toBeUndefined();
  expect(isFinished()).toBe(false);
  expect(data.actions).toBeTruthy();
});

it('asks one statement, for two lists two', async () => {
  const { leader } = server.world.people;
  const two =
    '{ open: actions(filter: { open: true }) { items { title } } closed: actions(filter: { open: false }) { total } }';
  for (const [document, count] of [
    ['{ actions { total items { title owner { name } } } }', 1],
    [two, 2],
  ] as const) {
    await server.ask(leader, document);
    const { result, count: counted } = await countQueries(server.database, () =>
      server.ask(leader, document),
    );
    expect(result.errors).toBeUndefined();
    expect(counted).toBe(count);
  }
});

describe('the fences stand', () => {
  const LIST = '{ actions { items { title } } }';

  it('nobody, and a viewer whose roles do not include it, are told nothing', async () => {
    heard.length = 0;
    for (const as of [null, server.world.people.administrator]) {
      const { data, errors } = await server.ask(as, LIST);
      expect(data).toBeNull();
      expect(errors).toMatchObject([
        { path: ['actions'], extensions: { code: as ? 'FORBIDDEN' : 'UNAUTHENTICATED' } },
      ]);
    }
    expect(isFinished()).toBe(false);
  });

  it('a page that is none is refused, and empties the answer as any field would', async () => {
    const { data, errors } = await server.ask(
      server.world.people.leader,
      '{ a: actions { total } b: actions(page: 0) { total } }',
    );
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ path: ['b'], extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('another programme’s actions are not there', async () => {
    const elsewhere = await makeWorld(server.database, server.clock, 'elsewhere.invalid');
    const { data } = await server.ask(elsewhere.people.leader, '{ actions { total items { id } } }');
    expect(data.actions).toEqual({ total: 0, items: [] });
  });

  it('a fault of the database is masked', async () => {
    const rename = (from: string, to: string) =>
      server.database.withOwner((client) =>
        client.query(`alter table action rename column ${from} to ${to}`),
      );
    await rename('funder', 'gone');
    try {
      const { data, errors } = await server.ask(
        server.world.people.leader,
        '{ actions { items { funder } } }',
      );
      expect(data).toBeNull();
      expect(errors).toMatchObject([{ path: ['actions'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
      expect(JSON.stringify(errors)).not.toMatch(/funder|column/);
    } finally {
      await rename('gone', 'funder');
    }
  });
});
