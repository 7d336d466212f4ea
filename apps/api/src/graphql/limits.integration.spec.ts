import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  type DocumentNode,
  getIntrospectionQuery,
  parse,
  print,
  separateOperations,
  validate,
} from 'graphql';
import { startTestServer, type TestServer } from '../testing/test-server';
import { limitRules, LIMITS } from './limits';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const nested = (depth: number) =>
  `{ subgroups { ${'members { subgroup { '.repeat(depth)} id ${'} }'.repeat(depth)} } }`;
const named = (count: number) =>
  `{ ${Array.from({ length: count }, (_, number) => `a${number}: door { idleMinutes }`).join(' ')} }`;
const spread = (depth: number) =>
  `{ subgroups { ...f${depth} } } fragment f0 on Subgroup { id } ${Array.from(
    { length: depth },
    (_, number) => `fragment f${number + 1} on Subgroup { members { subgroup { ...f${number} } } }`,
  ).join(' ')}`;
const DEEP = '{ actions { items { owner { memberships { subgroup { goldenThreads { name } } } } } } }';
const wide = (fields: number) => DEEP.replace(' name ', ' name '.repeat(fields));

const OWNED =
  '{ actions(pageSize: 100) { items { owner { ownedActions { owner { ownedActions { id } } } } } } }';
const FRAGMENTED = `{ actions(pageSize: 100) { items { ...own } } }
  fragment own on Action { owner { ownedActions { coOwners { name } } } }`;
/** Each fragment spreads the next one twice: two to the power of forty, counted one by one. */
const DOUBLING = `{ subgroups { ...d40 } } fragment d0 on Subgroup { id } ${Array.from(
  { length: 40 },
  (_, number) => `fragment d${number + 1} on Subgroup { ...d${number} ...d${number} }`,
).join(' ')}`;

async function refusal(document: string): Promise<string> {
  const { errors, status, data } = await server.ask(server.world.people.leader, document);
  expect({ status, data }).toEqual({ status: 400, data: undefined });
  expect(errors?.[0]?.extensions['code']).toMatch(/^GRAPHQL_(VALIDATION|PARSE)_FAILED$/);
  return errors?.[0]?.message ?? '';
}

describe('an operation that asks for too much', () => {
  it.each([
    ['deep', nested(4), 'Ask for less at once. Query depth limit of 8 exceeded'],
    ['deep through fragments', spread(5), 'Ask for less at once. Query depth limit of 8 exceeded'],
    ['of many names', named(16), 'Ask for less at once. Aliases limit of 15 exceeded'],
    ['made of fragments that double', DOUBLING, 'Ask for less at once. Query depth limit of 8 exceeded'],
    ['costly', wide(1_500), 'Ask for less at once. Query Cost limit of 12000 exceeded'],
    [
      'of rows that multiply',
      OWNED,
      'The lists of this operation multiply to 44201 rows; 10000 are the most.',
    ],
    ['of rows that multiply in fragments', FRAGMENTED, 'The lists of this operation multiply to 42201 rows'],
    [
      'of rows by a variable',
      OWNED.replace('{', 'query ($size: Int) {').replace('100', '$size'),
      'multiply to 44201 rows',
    ],
    ['long', `{ ${'__typename '.repeat(2001)} }`, 'Syntax Error: Document contains more that 2000 tokens.'],
    [
      'circular',
      '{ subgroups { ...f } } fragment f on Subgroup { ...f }',
      'Cannot spread fragment "f" within itself.',
    ],
    ['unknown', '{ subgroups { secrets } }', 'Cannot query field "secrets" on type "Subgroup".'],
  ])('is refused when it is %s', async (_, document, message) => {
    expect(await refusal(document)).toContain(message);
  });

  it('is answered within the limits', async () => {
    for (const document of [
      DEEP,
      named(15),
      spread(1),
      wide(50),
      OWNED.replace('100', '10'),
      `{ ${'__typename '.repeat(20)} }`,
    ]) {
      const { errors } = await server.ask(server.world.people.leader, document);
      expect(errors).toBeUndefined();
    }
  });

  it('may be the introspection that tools send', async () => {
    const { data, errors } = await server.ask(null, getIntrospectionQuery());
    expect(errors).toBeUndefined();
    expect(data.__schema.queryType.name).toBe('Query');
  });
});

describe('the operations of our own pages', () => {
  const root = fileURLToPath(new URL('../../../web/src/', import.meta.url));
  const pages = parse(
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.graphql'))
      .map((file) => readFileSync(`${root}${file}`, 'utf8'))
      .join('\n'),
  );
  const operations = Object.entries(separateOperations(pages));

  const tokens = (document: DocumentNode) => {
    let count = 0;
    for (let token = parse(print(document)).loc?.startToken.next; token?.next; token = token.next) count += 1;
    return count;
  };

  it('stay within every limit, with a third to spare in length', () => {
    const { schema } = server.app.get(GraphQLSchemaHost);
    expect(operations.length).toBeGreaterThan(20);
    const beyond = operations.flatMap(([name, document]) => [
      ...validate(schema, document, limitRules).map(({ message }) => `${name}: ${message}`),
      ...(tokens(document) > (LIMITS.tokens * 2) / 3 ? [`${name} is ${tokens(document)} tokens long`] : []),
    ]);
    expect(beyond).toEqual([]);
  });
});

describe('a request that is no operation of a page', () => {
  const send = async (path: string, init: RequestInit) => {
    const response = await fetch(`${server.address}/graphql${path}`, init);
    const type = response.headers.get('content-type') ?? '';
    return { status: response.status, type, text: await response.text() };
  };
  const json = { 'content-type': 'application/json' };
  const ask = '{ door { idleMinutes } }';
  const signOut = encodeURIComponent('mutation { signOut { errors { code } } }');

  it.each([
    [
      'a body of more than 256 kB',
      '',
      {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ query: ask, variables: { x: 'y'.repeat(LIMITS.bodyBytes) } }),
      },
      413,
      'Request body is too large',
    ],
    [
      'a body that is no JSON',
      '',
      { method: 'POST', headers: json, body: '{"query":' },
      400,
      'Body is not valid JSON',
    ],
    [
      'a list of operations',
      '',
      { method: 'POST', headers: json, body: JSON.stringify([{ query: ask }, { query: ask }]) },
      400,
      'Operation batching disabled.',
    ],
    [
      'a body without an operation',
      '',
      { method: 'POST', headers: json, body: '{}' },
      400,
      'POST body missing',
    ],
    [
      'an operation by its hash',
      '',
      {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }),
      },
      200,
      'PersistedQueryNotSupported',
    ],
    [
      'a form of another site',
      '',
      { method: 'POST', headers: { 'content-type': 'text/plain' }, body: JSON.stringify({ query: ask }) },
      400,
      'Cross-Site Request Forgery',
    ],
    [
      'a form posted',
      '',
      { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query=x' },
      400,
      'Cross-Site Request Forgery',
    ],
    ['an address that asks', `?query=${encodeURIComponent(ask)}`, {}, 400, 'Cross-Site Request Forgery'],
    [
      'an address that writes',
      `?query=${signOut}`,
      { headers: { 'apollo-require-preflight': '1' } },
      405,
      'GET requests only support query operations',
    ],
  ] as [string, string, RequestInit, number, string][])(
    'is refused: %s',
    async (_, path, init, status, words) => {
      const answer = await send(path, init);
      expect(answer).toMatchObject({ status, type: expect.stringContaining('application/json') });
      expect(answer.text).toContain(words);
      expect(answer.text).not.toContain('    at ');
    },
  );
});
