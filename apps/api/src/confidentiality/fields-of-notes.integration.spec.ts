import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
} from 'graphql';
import { type Who } from '../testing/asking';
import { MARK, type MarkedWorld, markWorld } from '../testing/known-world';
import { NOTES } from '../testing/notes';
import { startTestServer, type TestServer } from '../testing/test-server';

const OUTSIDE: (Who | null)[] = ['otherLeader', 'otherLead', 'comms', 'sponsor', 'administrator', null];
const EVERYBODY: (Who | null)[] = [...OUTSIDE, 'leader', 'subgroupLead', 'programmeLead'];

/** All that a note tells, to anybody. A new field stands here only after somebody asked what it gives away. */
const NOTE = ['flags', 'goldenThread', 'id', 'isConfirmedSafe', 'kind', 'subgroup', 'text', 'version'];
const SORTING_NOTE = ['goldenThread', 'id', 'kind', 'subgroup', 'text', 'themes', 'version'];

let server: TestServer;
let marked: MarkedWorld;
let schema: GraphQLSchema;
beforeAll(async () => {
  server = await startTestServer();
  marked = await markWorld(server);
  schema = server.app.get(GraphQLSchemaHost).schema;
}, 60_000);
afterAll(() => server.close());

const fieldsOf = (type: string) => Object.values((schema.getType(type) as GraphQLObjectType).getFields());

/** Each field of a type as it is asked alone. */
const alone = (type: string) =>
  fieldsOf(type).map(({ name, type: inner }) =>
    isCompositeType(getNamedType(inner)) ? `${name} { __typename }` : name,
  );

const words = (value: unknown) => JSON.stringify(value);

/** The doors to raw notes, each with how many it gave to somebody who asked for one field; null where it stayed shut. */
const DOORS: Record<string, { type: string; ask: (field: string) => string }> = {
  'notes of an open event': {
    type: 'Note',
    ask: (field) => `{ door: eventNotes(eventId: ${words(marked.events.open)}) { items { ${field} } } }`,
  },
  'notes of an event that is written up': {
    type: 'Note',
    ask: (field) => `{ door: eventNotes(eventId: ${words(marked.events.writtenUp)}) { items { ${field} } } }`,
  },
  'notes of a released event': {
    type: 'Note',
    ask: (field) => `{ door: eventNotes(eventId: ${words(marked.events.released)}) { items { ${field} } } }`,
  },
  'notes to release': {
    type: 'Note',
    ask: (field) =>
      `{ door: eventForRelease(eventId: ${words(marked.events.writtenUp)}) { notes { items { ${field} } } } }`,
  },
  'notes to sort': { type: 'SortingNote', ask: (field) => `{ door: sortingNotes { items { ${field} } } }` },
  'notes like another': {
    type: 'SortingNote',
    ask: (field) =>
      `{ door: suggestions(noteId: ${words(marked.notes.released[0])}) { notes { note { ${field} } } } }`,
  },
};

async function countAt(door: string, field: string, who: Who | null): Promise<number> {
  const { ask } = DOORS[door] ?? { ask: () => '' };
  const { data, errors } = await server.ask(who && server.world.people[who], ask(field));
  for (const error of errors ?? [])
    expect(['FORBIDDEN', 'UNAUTHENTICATED']).toContain(error.extensions['code']);
  const found = data?.door;
  return found ? (found.items ?? found.notes.items ?? found.notes).length : 0;
}

describe('a note', () => {
  it('tells what it tells, and nothing else', () => {
    expect(fieldsOf('Note').map(({ name }) => name)).toEqual(NOTE);
    expect(fieldsOf('SortingNote').map(({ name }) => name)).toEqual(SORTING_NOTE);
  });

  it('is given by these doors alone', () => {
    const giving = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) && !type.name.startsWith('__')
        ? Object.values(type.getFields())
            .filter((field) => ['Note', 'SortingNote'].includes(getNamedType(field.type).name))
            .map((field) => `${type.name}.${field.name}`)
        : [],
    );
    expect(giving.sort()).toEqual([
      ...['NotePage.items', 'NotePayload.note', 'SortPayload.notes', 'SortingNotePage.items'],
      ...['SuggestedNote.note'],
    ]);
  });

  const READERS: Record<string, (Who | null)[]> = {
    'notes of an open event': ['leader'],
    'notes of an event that is written up': ['leader', 'subgroupLead', 'programmeLead'],
    'notes of a released event': ['leader', 'subgroupLead', 'programmeLead'],
    'notes to release': ['subgroupLead', 'programmeLead'],
    'notes to sort': ['subgroupLead', 'programmeLead'],
    'notes like another': ['subgroupLead', 'programmeLead'],
  };

  it.each(Object.keys(DOORS))(
    'of “%s” gives each of its fields to those who read it, and to nobody else',
    async (door) => {
      for (const field of alone(DOORS[door]?.type ?? '')) {
        for (const who of EVERYBODY) {
          const isOpen = (await countAt(door, field, who)) > 0;
          expect([door, field, who, isOpen]).toEqual([door, field, who, READERS[door]?.includes(who)]);
        }
      }
    },
  );
});

describe('hidden and absent look alike', () => {
  const absent = randomUUID();

  it.each(OUTSIDE)('to %s, at every door that takes an id', async (who) => {
    const member = who && server.world.people[who];
    const [hidden = ''] = marked.notes.open;
    const released = marked.notes.released[0] ?? '';
    const note = { kind: 'IDEA', text: 'Something else', version: 1 };
    const theme = {
      id: randomUUID(),
      subgroupId: server.world.subgroups.other.id,
      wording: 'Something heard',
    };
    const tag = `mutation ($id: ID!, $to: ID!) { tagNote(noteId: $id, version: 1, subgroupId: $to) {
      theme { id } notes { id } errors { field code message } } }`;
    const form = `mutation ($input: FormThemeInput!) { formTheme(input: $input) { theme { id } notes { id }
      errors { field code message } } }`;
    const put = `mutation ($theme: ID!, $id: ID!) { putNotesIntoTheme(noteIds: [$id], themeId: $theme) {
      notes { id } errors { field code message } } }`;
    const doors: [string, (id: string) => object, string][] = [
      [NOTES.reword, (id) => ({ input: { ...note, id } }), hidden],
      [NOTES.remove, (id) => ({ id, version: 1 }), hidden],
      [`query ($id: ID!) { suggestions(noteId: $id) { notes { likeness } } }`, (id) => ({ id }), released],
      [tag, (id) => ({ id, to: server.world.subgroups.other.id }), released],
      [form, (id) => ({ input: { ...theme, noteIds: [id] } }), released],
      [put, (id) => ({ id, theme: marked.themeId }), released],
      [NOTES.read, (id) => ({ eventId: id }), marked.events.open],
      [NOTES.check, (id) => ({ eventId: id }), marked.events.writtenUp],
    ];
    for (const [document, variables, there] of doors) {
      const [answer, none] = [
        await server.ask(member, document, variables(there)),
        await server.ask(member, document, variables(absent)),
      ];
      expect(answer).toEqual(none);
      expect(JSON.stringify(answer)).not.toContain(MARK);
    }
  });
});

describe('reading notes', () => {
  it('is told to the audit once a day for each reader and event, before anything is given', async () => {
    const { leader, programmeLead } = server.world.people;
    const told = async () => {
      const audit = `query { auditEvents(filter: { verb: "listening_event.notes_read", subjectId: ${words(marked.events.released)} },
        pageSize: 100) { items { at actor { id } } } }`;
      const { data } = await server.ask(programmeLead, audit);
      return data.auditEvents.items as { at: string; actor: { id: string } }[];
    };
    server.clock.forward({ days: 1 });
    const before = (await told()).length;
    for (let time = 0; time < 3; time += 1) {
      await server.ask(leader, NOTES.read, { eventId: marked.events.released });
      await server.ask(programmeLead, '{ sortingNotes(pageSize: 1) { items { text } } }');
      server.clock.forward({ minutes: 7 });
    }
    const since = (await told()).slice(0, -before || undefined);
    expect(since.map(({ actor }) => actor.id).sort()).toEqual([leader.id, programmeLead.id].sort());
    expect(new Set(since.map(({ at }) => at))).toEqual(new Set([`${server.clock.today()}T00:00:00.000Z`]));
    await server.database.withOwner((client) => client.query('alter table audit_event rename to gone'));
    const answer = await server.ask(leader, NOTES.read, { eventId: marked.events.released });
    await server.database.withOwner((client) => client.query('alter table gone rename to audit_event'));
    // The reading of today was told; one that cannot be told gives nothing.
    expect(answer.errors).toHaveLength(1);
    expect(JSON.stringify(answer)).not.toContain(MARK);
  });
});
