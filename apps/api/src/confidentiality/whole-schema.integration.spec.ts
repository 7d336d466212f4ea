import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type GraphQLSchema, isObjectType } from 'graphql';
import { type Who } from '../testing/asking';
import { MARK, type MarkedWorld, markWorld } from '../testing/known-world';
import { startTestServer, type TestServer } from '../testing/test-server';
import { type Asked, walkRoots, walkTo, worthAsking } from '../testing/whole-schema';

/** Those who read no note of these events: neither facilitators nor leads of what the notes speak to. */
const OUTSIDE: (Who | null)[] = ['otherLeader', 'otherLead', 'comms', 'sponsor', 'administrator', null];

/** Ends the session of whoever asks it, and is asked last by nobody. */
const NOT_ASKED = ['signOut'];

let server: TestServer;
let schema: GraphQLSchema;
let marked: MarkedWorld;
let queries: Asked[];
const reached = new Set<string>();
beforeAll(async () => {
  server = await startTestServer();
  schema = server.app.get(GraphQLSchemaHost).schema;
  marked = await markWorld(server);
  queries = walkRoots(schema, 'query', marked.known, reached);
  queries.push(...walkTo(schema, missed(), marked.known, reached));
}, 60_000);
afterAll(() => server.close());

/** Fields of the types that are asked for which no question asks. */
function missed(): string[] {
  const types = new Set([...reached].map((field) => field.split('.')[0] ?? ''));
  return [...types].flatMap((name) => {
    const type = schema.getType(name);
    const fields = isObjectType(type) ? Object.keys(type.getFields()) : [];
    return fields.map((field) => `${name}.${field}`).filter((field) => !reached.has(field));
  });
}

const noteIds = () => Object.values(marked.notes).flat();

/** What an answer gives away: marked words, and ids of notes that were not in the question. */
function givenAway(answer: object, { variables }: Asked): string[] {
  const text = JSON.stringify(answer);
  const question = JSON.stringify(variables);
  // A word that was looked for may be told back; no note holds it alone.
  const words = text.match(/zq(open|written|released|carried)/g) ?? [];
  return [...new Set(words), ...noteIds().filter((id) => text.includes(id) && !question.includes(id))];
}

async function walk(who: Who | null, asked: Asked[]): Promise<{ found: string[]; answered: Set<string> }> {
  const found: string[] = [];
  const answered = new Set<string>();
  const roles = who ? server.world.people[who].roles : [];
  const open = asked.filter(({ root }) => !NOT_ASKED.includes(root));
  for (const each of worthAsking(schema, open, roles)) {
    const answer = await server.ask(who && server.world.people[who], each.document, each.variables);
    const tooMuch = (answer.errors ?? []).filter(({ extensions }) =>
      /VALIDATION|PARSE|INTERNAL/.test(String(extensions['code'])),
    );
    // A walk whose questions are not understood finds nothing.
    if (tooMuch.length > 0 || answer.status !== 200)
      throw new Error(`${each.document.slice(0, 300)}: ${answer.status} ${JSON.stringify(tooMuch)}`);
    if (answer.data?.[each.root] != null) answered.add(each.root);
    for (const what of givenAway(answer, each)) found.push(`${each.root} tells ${who} ${what}`);
  }
  return { found, answered };
}

describe('a walk over the whole schema', () => {
  it('asks every root field, and every field of what queries give', () => {
    const roots = Object.keys(schema.getQueryType()?.getFields() ?? {});
    expect([...new Set(queries.map(({ root }) => root))].sort()).toEqual(roots.sort());
    const types = new Set([...reached].map((field) => field.split('.')[0] ?? ''));
    expect(missed()).toEqual([]);
    for (const name of [
      'Note',
      'SortingNote',
      'LastTime',
      'PeopleHeard',
      'ThemeHistoryEvent',
      'AuditEvent',
    ]) {
      expect([name, types.has(name)]).toEqual([name, true]);
    }
  });

  it('finds what there is when somebody walks it who may read it', async () => {
    const { found, answered } = await walk('programmeLead', queries);
    const told = (what: string) =>
      found.filter((each) => each.endsWith(what)).map((each) => each.split(' ')[0]);
    expect(new Set(told('zqwritten'))).toEqual(new Set(['eventForRelease', 'eventNotes']));
    expect(new Set(told('zqreleased'))).toEqual(new Set(['eventNotes', 'sortingNotes', 'suggestions']));
    expect(told('zqopen')).toEqual([]);
    expect(answered.size).toBeGreaterThan(30);
    const own = await walk(
      'leader',
      queries.filter(({ root }) => /event|note/i.test(root)),
    );
    expect(own.found.some((each) => each.endsWith('zqopen'))).toBe(true);
    expect(own.found.some((each) => each.endsWith('zqcarried'))).toBe(true);
  }, 120_000);

  it.each(OUTSIDE)(
    'gives no word, and no id of a note, to %s',
    async (who) => {
      const { found, answered } = await walk(who, queries);
      expect(found).toEqual([]);
      expect(answered.size).toBeGreaterThan(who === null ? 0 : 5);
    },
    120_000,
  );

  it.each(OUTSIDE)(
    'gives none through what changes things, nor its refusals, to %s',
    async (who) => {
      const { found } = await walk(who, walkRoots(schema, 'mutation', marked.known));
      expect(found).toEqual([]);
    },
    120_000,
  );
});

describe('doors beside GraphQL', () => {
  const get = async (path: string, who: Who | null) => {
    const cookie: Record<string, string> = who ? { cookie: `heard=${server.world.people[who].token}` } : {};
    const response = await fetch(`${server.address}${path}`, { headers: { ...cookie, 'x-heard': '1' } });
    return { status: response.status, text: await response.text() };
  };

  it.each(OUTSIDE)('give none to %s', async (who) => {
    const paths = [
      '/people/export?format=csv',
      '/people/export.csv',
      '/calendar/x.ics',
      '/health',
      '/graphql',
      '/',
    ];
    const asked = [...paths, `/graphql?query={eventNotes(eventId:"${marked.events.open}"){items{text}}}`];
    for (const path of asked) {
      const { text } = await get(path, who);
      expect([path, text.includes(MARK) && !path.includes(MARK)]).toEqual([path, false]);
    }
  });

  it.each(['otherLeader', 'comms', 'leader', 'programmeLead'] as const)(
    'give none in the calendar feed of %s',
    async (who) => {
      const { data } = await server.ask(
        server.world.people[who],
        'mutation { makeCalendarFeed { address errors { code } } }',
      );
      const path = new URL(data.makeCalendarFeed.address, server.address).pathname;
      const { status, text } = await get(`${path}?all=1`, null);
      expect([status, text.includes('BEGIN:VEVENT'), text.includes(MARK)]).toEqual([200, true, false]);
      for (const id of noteIds()) expect(text).not.toContain(id);
    },
  );
});
