import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { execute, getNamedType, type GraphQLObjectType, isLeafType, parse } from 'graphql';
import { SignInDoor } from '@heard/data';
import { tokenHash } from '../sign-in/token';
import { addActionIn } from '../testing/steps';
import { startTestServer, type TestServer } from '../testing/test-server';
import { type Member } from '../testing/world';
import { RequestContext } from './context';
import { maskError } from './masking';

let server: TestServer;
let ids: Record<'launched' | 'offered' | 'handed_over', string>;
beforeAll(async () => {
  server = await startTestServer();
  const { leader, otherLeader } = server.world.people;
  const shared = { coOwnerIds: [otherLeader.id], goldenThreadIds: [server.world.goldenThreads[0]] };
  const launched = await addActionIn(server, 'launched', { ...shared, funder: 'Raising Health' });
  const [offered, handedOver] = [
    await addActionIn(server, 'offered'),
    await addActionIn(server, 'handed_over'),
  ];
  ids = { launched: launched.id, offered: offered.id, handed_over: handedOver.id };
  await server.ask(
    leader,
    `mutation ($id: ID!) { postUpdate(input: { actionId: $id, text: "Two teams went.", nothingNew: false, confidence: UNSURE,
      waitingOn: "Estates" }) { errors { code } } }`,
    { id: launched.id },
  );
});
afterAll(() => server.close());

/** The same operation run by graphql-js as it stands, with every column loaded, masked as the server masks. */
async function interpreted(as: Member | null, document: string, variables: object) {
  const { schema } = server.app.get(GraphQLSchemaHost);
  const found = as && (await new SignInDoor(server.database).viewer(tokenHash(as.token)));
  const context = new RequestContext({} as never, {} as never, server.database, server.clock, {
    remembered: () => found?.viewer ?? null,
    viewerOf: async () => found?.viewer ?? null,
    rightsOf: () => undefined,
  });
  await context.arrive();
  const answer = await execute({
    schema,
    document: parse(document),
    contextValue: context,
    variableValues: variables as Record<string, unknown>,
  });
  // Apollo marks a refused variable as the asker's fault before it masks.
  const refused = answer.data === undefined ? { extensions: { code: 'BAD_USER_INPUT' } } : {};
  const errors = answer.errors?.map((error) => maskError({ ...error.toJSON(), ...refused }, error));
  return JSON.parse(JSON.stringify({ data: answer.data, errors })) as { data?: unknown; errors?: Refusal[] };
}

interface Refusal {
  message: string;
  path?: (string | number)[];
  extensions?: Record<string, unknown>;
}

/** What a client goes by: the words, the place and the code; references are drawn anew each time. */
function comparable({ data, errors }: { data?: unknown; errors?: Refusal[] }) {
  const told = errors?.map(({ message, path, extensions }) => ({
    message: message.replaceAll(String(extensions?.['reference']), 'REFERENCE'),
    path,
    code: extensions?.['code'],
  }));
  const ordered = told?.sort((one, other) => (String(one.path) < String(other.path) ? -1 : 1));
  return { data, errors: ordered };
}

async function expectSame(
  document: string,
  variables: object = {},
  as: Member | null = server.world.people.leader,
) {
  const compiled = await server.ask(as, document, variables);
  const plain = await interpreted(as, document, variables);
  expect(comparable(compiled)).toEqual(comparable(plain));
  return compiled;
}

const EVERYTHING = `id title description hopedChange state health dueOn deadline launchedOn createdOn silentSince version claimOfSuccess
  nextStep funder partner pausedUntil pauseReason stopReason viewerCan
  subgroup { id name priorityText phase } owner { id name jobTitle roles } coOwners { id name } proposedBy { id name }
  goldenThreads { id name } evaluation { state on finding method } lastUpdate { id text on confidence waitingOn author { name } }
  handOver { note offeredOn acceptedOn receivingOwner { name } } checks { months dueOn doneOn holding note }
  updates { total items { id text nothingNew author { id } } } story { id on verb sentence detail by { name } }`;

/** What is asked of the things that hang on an action, where their type alone says little. */
const NESTED: Record<string, string> = {
  subgroup: 'name',
  owner: 'name',
  coOwners: 'name',
  proposedBy: 'name',
  goldenThreads: 'name',
  evaluation: 'state on finding method',
  lastUpdate: 'on text confidence waitingOn nothingNew author { name }',
  handOver: 'note offeredOn acceptedOn receivingOwner { name }',
  checks: 'months dueOn doneOn holding note',
  updates: 'total items { text }',
  story: 'sentence detail',
};

describe('an operation run compiled answers as it would interpreted', () => {
  it.each([
    ['all of a list', `{ actions { total page pageSize pageCount items { ${EVERYTHING} } } }`],
    [
      'the board',
      `{ board { asOf subgroups { subgroup { id name } memberCount byState { state count } byHealth { health count } }
      late { ${EVERYTHING} } quiet { ${EVERYTHING} } latestUpdates { update { text author { name } } action { ${EVERYTHING} } } } }`,
    ],
    [
      'home',
      `{ home { wantAWord { ${EVERYTHING} } mine { ${EVERYTHING} } checksDue { title } toAgree { title } nextSteps { text href } } }`,
    ],
    ['one field each', '{ actions { items { title } } home { mine { id } } board { late { title } } }'],
    [
      'names of its own',
      '{ first: actions(page: 1) { some: items { called: title who: owner { called: name } } } second: actions(page: 2) { total } }',
    ],
    ['the type’s name', '{ __typename actions { __typename items { __typename owner { __typename } } } }'],
    [
      'fragments',
      `{ actions { ...Page } } fragment Page on ActionPage { items { ...One } total }
      fragment One on Action { id ... on Action { title } owner { name } }`,
    ],
    ['the same field twice', '{ actions { items { owner { id } owner { name } } items { title } } }'],
    [
      'introspection',
      '{ __type(name: "Action") { name kind fields { name type { name kind ofType { name } } args { name } } } }',
    ],
    ['nobody', '{ viewer { roles } door { programmeName } }'],
  ])('%s', async (_, document) => {
    const { errors } = await expectSame(document);
    expect(errors).toBeUndefined();
  });

  it('each field alone, of which only what it needs is read', async () => {
    const { schema } = server.app.get(GraphQLSchemaHost);
    const action = schema.getType('Action') as GraphQLObjectType;
    const fields = Object.values(action.getFields()).map(({ name, type }) => {
      const leaves = isLeafType(getNamedType(type)) ? '' : NESTED[name];
      return leaves === '' ? name : `${name} { ${leaves ?? '__typename'} }`;
    });
    expect(fields.length).toBeGreaterThan(25);
    for (const field of fields) {
      await expectSame(`{ actions { items { ${field} } } }`);
      await expectSame(
        `{ home { mine { ${field} } wantAWord { ${field} } } board { late { ${field} } latestUpdates { action { ${field} } } } }`,
      );
    }
  });

  it.each(['launched', 'offered', 'handed_over'] as const)('one action, %s, for everybody', async (which) => {
    for (const member of Object.values(server.world.people)) {
      await expectSame(`query ($id: ID!) { action(id: $id) { ${EVERYTHING} } }`, { id: ids[which] }, member);
    }
  });

  it.each([true, false])('@include and @skip with %j', async (yes) => {
    const document = `query ($yes: Boolean!, $more: Boolean = true) { actions { total @include(if: $yes) pageCount @skip(if: $yes)
      items @include(if: $more) { title @skip(if: true) ... @include(if: $yes) { id state } ...Owner @skip(if: $yes) } } }
      fragment Owner on Action { owner { name @include(if: $more) id } }`;
    await expectSame(document, { yes });
    await expectSame(document, { yes, more: false });
  });
});

describe('variables', () => {
  const LIST = `query ($filter: ActionFilter, $sort: ActionSort = TITLE, $page: Int = 1, $ids: [ID!], $mine: Boolean) {
    actions(filter: $filter, sort: $sort, page: $page) { total items { title } }
    other: actions(filter: { subgroupIds: $ids, mine: $mine }) { total } }`;

  it.each([
    ['none', {}],
    ['null', { filter: null, ids: null, mine: null }],
    ['enums', { filter: { states: ['LAUNCHED'], healths: ['OVERDUE', 'QUIET'] }, sort: 'DUE' }],
    ['one for a list', { filter: { states: 'LAUNCHED' } }],
    ['days', { filter: { dueFrom: '2025-01-01', dueTo: '2026-12-31' } }],
    ['a number for an id', { filter: { ownerId: 7 } }],
    ['unknown ones', { nothing: 1 }],
  ])('are taken alike: %s', async (_, variables) => {
    await expectSame(LIST, variables);
  });

  it.each([
    ['a word for a number', { page: 'one' }],
    ['a fraction', { page: 1.5 }],
    ['a number too large', { page: 2 ** 31 }],
    ['an enum that is none', { sort: 'title' }],
    ['a null in a list', { ids: [null] }],
    ['a field that is none', { filter: { secret: true } }],
    ['an object for a text', { filter: { search: { $ne: null } } }],
    ['a text for an object', { filter: 'x' }],
    ['a word for a truth', { mine: 'yes' }],
    ['a list for an id', { filter: { ownerId: ['x'] } }],
  ])('are refused alike: %s', async (_, variables) => {
    const compiled = await server.ask(server.world.people.leader, LIST, variables);
    const plain = await interpreted(server.world.people.leader, LIST, variables);
    expect(compiled.data).toBeUndefined();
    // The words are the compiler's own.
    const codes = (errors: Refusal[] = []) => errors.map(({ extensions }) => extensions?.['code']);
    expect(codes(plain.errors)).toEqual(['BAD_USER_INPUT']);
    expect(codes(compiled.errors)).toEqual(['BAD_USER_INPUT']);
    expect(compiled.errors?.[0]?.message).toMatch(/^Variable "\$\w+" /);
  });

  it('are refused alike when one is missing', async () => {
    await expectSame('query ($id: ID!) { action(id: $id) { title } }');
    await expectSame('query ($id: ID!) { action(id: $id) { title } }', { id: null });
  });
});

describe('refusals and faults', () => {
  it('come with the same words, place and code, and empty the same part of the answer', async () => {
    const { comms, administrator } = server.world.people;
    const [first, second] = [
      '{ actions(page: 0) { total } }',
      '{ viewer { roles } a: actions(page: 0) { total } }',
    ];
    await expectSame(first);
    await expectSame(second);
    await expectSame('{ savedViews { id } similarActions(title: "abc", exceptId: "x") { likeness } }');
    await expectSame('{ board { asOf } }', {}, null);
    await expectSame('{ viewer { person { name } } board { asOf } }', {}, administrator);
    await expectSame(
      'mutation { proposeAction(input: { subgroupId: "x", title: "", description: "", hopedChange: "" }) { errors { code } } }',
      {},
      comms,
    );
    await expectSame(`query ($id: ID!) { action(id: $id) { title updates(page: 0) { total } } }`, {
      id: ids.launched,
    });
    await expectSame(`{ actions { items { title updates(pageSize: 1000) { total } } } }`);
  });

  it('empty no more than they must where the database fails under one field', async () => {
    const rename = (from: string, to: string) =>
      server.database.withOwner((client) =>
        client.query(`alter table golden_thread rename column ${from} to ${to}`),
      );
    await rename('description', 'gone');
    try {
      const one = await expectSame(
        'query ($id: ID!) { action(id: $id) { title goldenThreads { name } } board { asOf } }',
        {
          id: ids.launched,
        },
      );
      expect(one.data).toEqual({ action: null, board: { asOf: '2026-03-02' } });
      const many = await expectSame('{ actions { items { title goldenThreads { name } } } }');
      expect(many.data).toBeNull();
    } finally {
      await rename('gone', 'description');
    }
  });
});
