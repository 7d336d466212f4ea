import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { countQueries } from '@heard/data/testing';
import { auditOf } from '../testing/asking';
import { addNotes, addReleasedEvent, formTheme, sortNotes } from '../testing/sorting';
import { startTestServer, type TestServer } from '../testing/test-server';
import { type World } from '../testing/world';

let server: TestServer;
let people: World['people'];
beforeAll(async () => {
  server = await startTestServer();
  people = server.world.people;
});
afterAll(() => server.close());

const NOTES = `query ($filter: SortingNoteFilter, $page: Int = 1, $pageSize: Int = 100) {
  sortingNotes(filter: $filter, page: $page, pageSize: $pageSize) { total items { id text kind version
    subgroup { id name } goldenThread { name } themes { id wording state } } } }`;
const idsOf = (items: { id: string }[]) => items.map(({ id }) => id);

/** What the audit says of who read the notes of an event. */
async function readersOf(eventId: string): Promise<string[]> {
  const { data } = await server.ask(
    people.programmeLead,
    `query ($id: ID!) { auditEvents(filter: { subjectId: $id }) { items { verb at actor { id } before after } } }`,
    { id: eventId },
  );
  const reads = data.auditEvents.items.filter(
    ({ verb }: { verb: string }) => verb === 'listening_event.notes_read',
  );
  return reads.map(({ actor, at, before, after }: { actor: { id: string } } & Record<string, unknown>) => {
    expect({ at, before, after }).toEqual({ at: '2026-03-02T00:00:00.000Z', before: null, after: null });
    return actor.id;
  });
}

describe('notes to sort', () => {
  it('are those that are released and speak to a subgroup one leads, in the order of their random ids', async () => {
    const released = await addReleasedEvent(server);
    const written = await addReleasedEvent(server, { state: 'written_up' });
    const own = await addNotes(server, released, ['For us, one', 'For us, two']);
    const other = await addNotes(server, released, ['For others'], server.world.subgroups.other.id);
    const untagged = await addNotes(server, released, ['For nobody yet'], null);
    await addNotes(server, written, ['Not released']);
    const { data } = await server.ask(people.subgroupLead, NOTES);
    expect(idsOf(data.sortingNotes.items)).toEqual([...own].sort());
    const all = await server.ask(people.programmeLead, NOTES);
    expect(idsOf(all.data.sortingNotes.items)).toEqual([...own, ...other, ...untagged].sort());
    const filtered = async (filter: object) =>
      idsOf((await server.ask(people.programmeLead, NOTES, { filter })).data.sortingNotes.items);
    expect(await filtered({ isUntagged: true })).toEqual(untagged);
    expect(await filtered({ subgroupId: server.world.subgroups.other.id })).toEqual(other);
    expect(await filtered({ search: 'nobody' })).toEqual(untagged);
    expect(await filtered({ kind: 'PRAISE' })).toEqual([]);
    const theme = await formTheme(server, people.subgroupLead, own.slice(0, 1));
    expect(await filtered({ themeId: theme.id })).toEqual(own.slice(0, 1));
    expect(await filtered({ isUnsorted: true })).toEqual([own[1] ?? '', ...other, ...untagged].sort());
    // A lead who asks for another subgroup's notes, or for untagged ones, gets none.
    for (const filter of [{ subgroupId: server.world.subgroups.other.id }, { isUntagged: true }]) {
      const none = await server.ask(people.subgroupLead, NOTES, { filter });
      expect(none.data.sortingNotes).toEqual({ total: 0, items: [] });
    }
  });

  it('are read under audit: once a day, at its start, for every event that is on the table, whichever notes are shown', async () => {
    const [first, second] = [await addReleasedEvent(server), await addReleasedEvent(server)];
    const [shown = ''] = await addNotes(server, first, ['A note about lockers']);
    await addNotes(server, second, ['A note about laundry']);
    const others = await addReleasedEvent(server);
    await addNotes(server, others, ['Not theirs'], server.world.subgroups.other.id);
    expect(await readersOf(first)).toEqual([]);
    const one = await server.ask(people.subgroupLead, NOTES, { filter: { search: 'lockers' }, pageSize: 1 });
    expect(idsOf(one.data.sortingNotes.items)).toEqual([shown]);
    // Told by what is shown, a page of one note would tell from which event it came.
    expect(await readersOf(first)).toEqual([people.subgroupLead.id]);
    expect(await readersOf(second)).toEqual([people.subgroupLead.id]);
    expect(await readersOf(others)).toEqual([]);
    await server.ask(people.subgroupLead, NOTES);
    await server.ask(people.subgroupLead, `{ suggestions(noteId: "${shown}") { notes { likeness } } }`);
    expect(await readersOf(first)).toEqual([people.subgroupLead.id]);
  });

  it('and themes have no way to an event, a day or a place', async () => {
    const { data } = await server.ask(
      people.programmeLead,
      `{ note: __type(name: "SortingNote") { fields { name type { name ofType { name } } } }
         theme: __type(name: "Theme") { fields { name } } evidence: __type(name: "ThemeEvidence") { fields { name } } }`,
    );
    const names = (type: { fields: { name: string }[] }) => type.fields.map(({ name }) => name).sort();
    expect(names(data.note)).toEqual(
      ['id', 'kind', 'text', 'version', 'subgroup', 'goldenThread', 'themes'].sort(),
    );
    expect(names(data.evidence)).toEqual(['events', 'isExact', 'isHidden', 'notes', 'sentence', 'span']);
    expect(names(data.theme).filter((name) => /note|event|place|site|heldOn/i.test(name))).toEqual([]);
  });

  it('leave no word and no id of a note in the audit', async () => {
    const notes = await addNotes(server, await addReleasedEvent(server), [
      'Unmistakable words, one',
      'and two',
    ]);
    const theme = await formTheme(server, people.subgroupLead, notes);
    await sortNotes(server, people.subgroupLead, 'takeNotesOutOfTheme', theme.id, notes.slice(0, 1));
    await sortNotes(server, people.subgroupLead, 'putNotesIntoTheme', theme.id, notes);
    const audit = await auditOf(server, theme.id);
    expect(audit.map(({ verb, after }) => [verb, JSON.parse(after ?? '{}').notes])).toEqual([
      ['theme.notes_put', 1],
      ['theme.notes_taken_out', 1],
      ['theme.formed', 2],
    ]);
    for (const trace of ['Unmistakable', ...notes]) expect(JSON.stringify(audit)).not.toContain(trace);
  });
});

describe('a note that is tagged', () => {
  it('is its lead’s to sort from then on', async () => {
    const [note = ''] = await addNotes(
      server,
      await addReleasedEvent(server),
      ['Whom does it concern'],
      null,
    );
    const seen = async () => {
      const filter = { search: 'concern' };
      return idsOf((await server.ask(people.otherLead, NOTES, { filter })).data.sortingNotes.items);
    };
    expect(await seen()).toEqual([]);
    const tag = (version: number, subgroupId: string) =>
      server.ask(
        people.programmeLead,
        `mutation { tagNote(noteId: "${note}", version: ${version}, subgroupId: "${subgroupId}") {
          notes { version subgroup { name } } errors { field code } } }`,
      );
    const { other, own } = server.world.subgroups;
    expect((await tag(1, newId())).data.tagNote.errors).toEqual([{ field: 'subgroupId', code: 'NOT_FOUND' }]);
    const tagged = { notes: [{ version: 2, subgroup: { name: other.name } }], errors: [] };
    expect((await tag(1, other.id)).data.tagNote).toEqual(tagged);
    expect(await seen()).toEqual([note]);
    expect((await tag(1, other.id)).data.tagNote).toEqual(tagged);
    expect((await tag(1, own.id)).data.tagNote).toEqual({
      ...tagged,
      errors: [{ field: null, code: 'STALE' }],
    });
  });
});

describe('suggestions', () => {
  it('are what is most like a note, each with its reason, among what the viewer may sort', async () => {
    const event = await addReleasedEvent(server);
    const [rota = '', alike = ''] = await addNotes(server, event, [
      'Christmas rosters arrive far too late to plan childcare',
      'The rosters for Christmas arrived late again',
      'Somebody should thank the porters',
    ]);
    const [theirs = ''] = await addNotes(
      server,
      event,
      ['Christmas rosters arrive late in the kitchens too'],
      server.world.subgroups.other.id,
    );
    const theme = await formTheme(server, people.subgroupLead, [alike], { wording: 'Rosters come late' });
    const SUGGEST = `query ($id: ID!) { suggestions(noteId: $id) {
      notes { likeness because note { id } } themes { likeness because theme { id } } } }`;
    const { data } = await server.ask(people.subgroupLead, SUGGEST, { id: rota });
    expect(data.suggestions.notes).toEqual([
      {
        likeness: expect.any(Number),
        because: 'shares the words “christmas”, “rosters”, “arrive”, “late”',
        note: { id: alike },
      },
    ]);
    expect(data.suggestions.themes[0]).toEqual({
      likeness: expect.any(Number),
      because: 'shares the words “rosters”, “late”; has 1 note like this one',
      theme: { id: theme.id },
    });
    const all = await server.ask(people.programmeLead, SUGGEST, { id: rota });
    expect(
      idsOf(all.data.suggestions.notes.map(({ note }: { note: { id: string } }) => note)).sort(),
    ).toEqual([alike, theirs].sort());
    const hidden = await server.ask(people.subgroupLead, SUGGEST, { id: theirs });
    expect(hidden.data.suggestions).toBeNull();
  });
});

describe('as many statements for fifty rows as for five', () => {
  const WHOLE = `id wording evidence { sentence } viewerCan subgroup { name memberCount } goldenThreads { name }
    mergedInto { id wording } mergedFrom { id } splitFrom { id } splitInto { id } actions { id title owner { name } }`;
  const ASKED: [string, string][] = [
    ['themes', `{ themes(pageSize: 50) { total items { ${WHOLE} } } }`],
    [
      'notes to sort',
      '{ sortingNotes(pageSize: 50) { total items { text subgroup { name } goldenThread { name } themes { wording } } } }',
    ],
    [
      'suggestions',
      '{ suggestions(noteId: "$note") { themes { because theme { wording evidence { sentence } } } notes { note { text themes { wording } } } } }',
    ],
  ];

  it.each(ASKED)('%s', async (_, document) => {
    let note = '';
    const fill = async (number: number) => {
      for (let each = 0; each < number; each += 1) {
        const event = await addReleasedEvent(server);
        const notes = await addNotes(server, event, [
          'Nobody ever hears what became of it',
          'Nobody hears what came of it',
        ]);
        note = notes[0] ?? '';
        const theme = await formTheme(server, people.programmeLead, notes);
        const { id } = await server.world.addAction();
        await server.ask(
          people.programmeLead,
          `mutation { linkAction(themeId: "${theme.id}", actionId: "${id}") { errors { code } } }`,
        );
      }
    };
    const count = async () => {
      const ask = () => server.ask(people.programmeLead, document.replace('$note', note));
      await ask();
      const { result, count: statements } = await countQueries(server.database, ask);
      expect(result.errors).toBeUndefined();
      return statements;
    };
    await fill(5);
    const few = await count();
    await fill(15);
    expect(await count()).toBe(few);
    expect(few).toBeLessThan(16);
  });
});
