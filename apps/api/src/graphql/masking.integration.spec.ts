import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestServer, type TestServer } from '../testing/test-server';

let server: TestServer;
const logged: string[] = [];
const quiet = () => undefined;
beforeAll(async () => {
  server = await startTestServer();
  const keep = (...words: unknown[]) => void logged.push(words.map((word) => told(word)).join(' '));
  server.app.useLogger({ log: quiet, warn: keep, error: keep, fatal: keep });
});
afterAll(() => server.close());
afterEach(() => void logged.splice(0));

/** Everything that a logger could print of a thing, an error's own properties too. */
function told(word: unknown): string {
  if (!(word instanceof Error)) return String(word);
  return `${word.stack} ${JSON.stringify(word, Object.getOwnPropertyNames(word))}`;
}

/** Changes a table under the server's feet, and puts it right again. */
async function underneath<T>(change: string, back: string, work: () => Promise<T>): Promise<T> {
  await server.database.withOwner((client) => client.query(change));
  try {
    return await work();
  } finally {
    await server.database.withOwner((client) => client.query(back));
  }
}

const SECRET = 'Zebra crossing 4711';
const SAVE =
  'mutation ($name: String!, $query: String!) { saveView(name: $name, query: $query) { errors { code } } }';

describe('a fault of ours', () => {
  it('is told with a reference, and logged under it without what was typed', async () => {
    const { errors, data, status } = await underneath(
      'alter table saved_view alter column query type integer using 0',
      'alter table saved_view alter column query type text',
      () => server.ask(server.world.people.leader, SAVE, { name: 'Mine', query: SECRET }),
    );
    const [error] = errors ?? [];
    expect({ status, data }).toEqual({ status: 200, data: null });
    expect(error).toMatchObject({ path: ['saveView'], extensions: { code: 'INTERNAL_SERVER_ERROR' } });
    expect(Object.keys(error?.extensions ?? {})).toEqual(['code', 'reference']);
    const reference = String(error?.extensions['reference']);
    expect(error?.message).toBe(
      `Something went wrong on our side, and nothing was saved. Try again; if it happens again, tell an administrator the reference ${reference}.`,
    );
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain(reference);
    expect(logged[0]).toContain('code=22P02');
    expect(logged[0]).toMatch(/\n\s+at /);
    expect(logged[0]).not.toContain('Zebra');
  });

  it('tells nothing of tables and statements', async () => {
    const { errors, data } = await underneath(
      'alter table saved_view rename column query to gone',
      'alter table saved_view rename column gone to query',
      () =>
        server.ask(
          server.world.people.leader,
          'query ($name: String!) { door { idleMinutes } similarActions(title: $name) { likeness } savedViews { id } }',
          { name: SECRET },
        ),
    );
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ path: ['savedViews'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(JSON.stringify(errors)).not.toMatch(/column|saved_view|select|\.ts/);
    expect(logged.join()).not.toContain('Zebra');
  });

  it('of TypeORM tells none of its values', async () => {
    const { errors } = await underneath(
      'alter table action add constraint never check (length(title) < 3) not valid',
      'alter table action drop constraint never',
      () =>
        server.ask(
          server.world.people.leader,
          `mutation ($subgroupId: ID!, $title: String!) { proposeAction(input: { subgroupId: $subgroupId, title: $title,
            description: $title, hopedChange: "" }) { errors { code } } }`,
          { subgroupId: server.world.subgroups.own.id, title: SECRET },
        ),
    );
    expect(errors?.[0]?.message).toContain('Something went wrong on our side');
    expect(logged.join()).toContain('constraint=never');
    expect(logged.join()).not.toContain('Zebra');
  });
});

describe('a refusal', () => {
  it.each([
    [
      'somebody not signed in',
      null,
      '{ board { asOf } }',
      'UNAUTHENTICATED',
      'Sign in to go on. What you typed is kept.',
    ],
    [
      'a role that may not',
      'comms',
      '{ auditEvents { total } }',
      'FORBIDDEN',
      'Your roles do not include this.',
    ],
    [
      'a page that is none',
      'leader',
      '{ actions(page: 0) { total } }',
      'BAD_USER_INPUT',
      'Ask for a page from 1',
    ],
    [
      'a day that is none',
      'leader',
      '{ actions(filter: { dueFrom: "2026-02-30" }) { total } }',
      'GRAPHQL_VALIDATION_FAILED',
      'Write the day as YYYY-MM-DD',
    ],
    [
      'a year that is none',
      'leader',
      '{ actions(filter: { dueFrom: "0000-02-03" }) { total } }',
      'GRAPHQL_VALIDATION_FAILED',
      'Write the day as YYYY-MM-DD',
    ],
  ] as const)('is told as it is, and not logged as a fault: %s', async (_, who, document, code, words) => {
    const { errors } = await server.ask(who && server.world.people[who], document);
    expect(errors).toMatchObject([{ extensions: { code } }]);
    expect(errors?.[0]?.message).toContain(words);
    expect(errors?.[0]?.extensions).toEqual({ code });
    expect(logged).toEqual([]);
  });
});
