import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v4 as randomId, v7 as newId } from 'uuid';
import { auditOf } from '../testing/asking';
import { addNotes, addReleasedEvent, formTheme } from '../testing/sorting';
import { startTestServer, type TestServer } from '../testing/test-server';
import { arrangeTheme, takeThemeStep, type ThemeStep } from '../testing/theme-steps';
import { makeWorld, type World } from '../testing/world';

type Who = keyof World['people'] | 'nobody';

const STEPS: ThemeStep[] = [
  'form',
  'put_notes',
  'take_notes',
  'edit',
  'agree',
  'start_work',
  'answer',
  'reopen',
  'link_action',
  'unlink_action',
  'split',
  'merge',
  'undo_merge',
  'set_aside',
  'take_up_again',
];
/** Steps that say which version was seen; the others add up, whoever is first. */
const VERSIONED = STEPS.filter(
  (step) => !['form', 'put_notes', 'take_notes', 'link_action', 'unlink_action'].includes(step),
);
const EXPECTED: Record<Who, string> = {
  leader: 'FORBIDDEN',
  otherLeader: 'FORBIDDEN',
  subgroupLead: 'DONE',
  otherLead: 'NOT_ALLOWED',
  programmeLead: 'DONE',
  comms: 'FORBIDDEN',
  sponsor: 'FORBIDDEN',
  administrator: 'FORBIDDEN',
  nobody: 'UNAUTHENTICATED',
};

let server: TestServer;
let theirs: World;
beforeAll(async () => {
  server = await startTestServer();
  theirs = await makeWorld(server.database, server.clock, 'elsewhere.invalid');
});
afterAll(() => server.close());

describe('who may change a theme', () => {
  it.each(STEPS)('%s', async (step) => {
    const codes: Record<string, string> = {};
    const arranged = await arrangeTheme(server, step);
    // While it forms, or was put away while it did, it is as absent for leads of others.
    const isSeen = ['form', 'start_work', 'answer', 'reopen'].includes(step);
    const expected = { ...EXPECTED, otherLead: isSeen ? 'NOT_ALLOWED' : 'NOT_FOUND' };
    // Those who may come last, since they change it.
    const inOrder = (Object.keys(EXPECTED) as Who[]).sort((one) => (EXPECTED[one] === 'DONE' ? 1 : -1));
    for (const who of inOrder) {
      const fresh = EXPECTED[who] === 'DONE' ? await arrangeTheme(server, step) : arranged;
      const as = who === 'nobody' ? null : server.world.people[who];
      codes[who] = (await takeThemeStep(server, as, step, fresh)).code;
    }
    expect(codes).toEqual(expected);
    const { data } = await server.ask(
      server.world.people.programmeLead,
      'query ($id: ID!) { theme(id: $id) { state version } }',
      { id: arranged.theme.id },
    );
    expect(data.theme).toEqual({ state: arranged.theme.state, version: arranged.theme.version });
  });

  it.each(['sortingNotes { total }', 'suggestions(noteId: "$note") { notes { likeness } }'])(
    'reads: %s',
    async (field) => {
      const [note = ''] = await addNotes(server, await addReleasedEvent(server), ['The rota comes too late']);
      const codes: Record<string, unknown> = {};
      for (const who of Object.keys(EXPECTED) as Who[]) {
        const as = who === 'nobody' ? null : server.world.people[who];
        const { data, errors } = await server.ask(as, `{ answer: ${field.replace('$note', note)} }`);
        codes[who] = errors?.[0]?.extensions['code'] ?? (data.answer === null ? 'ABSENT' : 'DONE');
      }
      // A lead of another subgroup reads their own notes; this one is as absent.
      const otherLead = field.startsWith('suggestions') ? 'ABSENT' : 'DONE';
      expect(codes).toEqual({ ...EXPECTED, otherLead });
    },
  );

  it('tagNote: the programme lead alone', async () => {
    const [note = ''] = await addNotes(
      server,
      await addReleasedEvent(server),
      ['Nobody knows whom to ask'],
      null,
    );
    const codes: Record<string, unknown> = {};
    for (const who of Object.keys(EXPECTED) as Who[]) {
      const { data, errors } = await server.ask(
        who === 'nobody' ? null : server.world.people[who],
        `mutation { tagNote(noteId: "${note}", version: 1, subgroupId: "${server.world.subgroups.own.id}") { errors { code } } }`,
      );
      codes[who] = errors?.[0]?.extensions['code'] ?? data.tagNote.errors[0]?.code ?? 'DONE';
    }
    expect(codes).toEqual({ ...EXPECTED, subgroupLead: 'FORBIDDEN', otherLead: 'FORBIDDEN' });
  });
});

describe('a step that came too late', () => {
  it.each(VERSIONED)('%s is refused as stale, and brings the theme as it is', async (step) => {
    const { subgroupLead } = server.world.people;
    const arranged = await arrangeTheme(server, step);
    const old = { ...arranged, theme: { ...arranged.theme, version: arranged.theme.version - 1 } };
    const taken = await takeThemeStep(server, subgroupLead, step, old);
    expect(taken).toMatchObject({ code: 'STALE', theme: { version: arranged.theme.version } });
  });

  it.each(STEPS.filter((step) => !['form', 'edit', 'split'].includes(step)))(
    '%s taken twice changes it once',
    async (step) => {
      const { subgroupLead } = server.world.people;
      const arranged = await arrangeTheme(server, step);
      expect((await takeThemeStep(server, subgroupLead, step, arranged)).code).toBe('DONE');
      const after = await auditOf(server, arranged.theme.id);
      const again = await takeThemeStep(server, subgroupLead, step, arranged);
      expect(again.code).toBe(VERSIONED.includes(step) ? 'STALE' : 'DONE');
      expect(await auditOf(server, arranged.theme.id)).toEqual(after);
    },
  );
});

describe('another programme', () => {
  it.each(STEPS.filter((step) => step !== 'form'))('%s finds nothing there', async (step) => {
    const arranged = await arrangeTheme(server, step);
    const there = await takeThemeStep(server, theirs.people.programmeLead, step, arranged);
    const absent = { ...arranged, theme: { ...arranged.theme, id: newId() } };
    const nowhere = await takeThemeStep(server, theirs.people.programmeLead, step, absent);
    expect(there).toMatchObject({ code: 'NOT_FOUND', theme: null });
    expect(there.answer).toEqual(nowhere.answer);
  });

  it('lends no theme, note, subgroup or action, and shows none in lists or suggestions', async () => {
    const { programmeLead } = server.world.people;
    const there = { database: server.database, world: theirs };
    const [hidden = ''] = await addNotes(there, await addReleasedEvent(there), [
      'The parking is too dear for porters',
    ]);
    const [own = ''] = await addNotes(server, await addReleasedEvent(server), [
      'The parking is too dear for porters',
    ]);
    const theme = await formTheme(server, programmeLead, [own]);
    const put = (noteId: string) =>
      server.ask(
        programmeLead,
        `mutation { putNotesIntoTheme(themeId: "${theme.id}", noteIds: ["${noteId}"]) { notes { id } errors { field code } } }`,
      );
    const refused = await put(hidden);
    expect(refused.data.putNotesIntoTheme).toEqual({
      notes: [],
      errors: [{ field: 'noteIds', code: 'NOT_FOUND' }],
    });
    expect((await put(randomId())).data).toEqual(refused.data);
    const { data } = await server.ask(
      theirs.people.programmeLead,
      `{ themes { total } sortingNotes { total items { id } } suggestions(noteId: "${hidden}") { notes { note { id } } themes { likeness } }
        theirs: suggestions(noteId: "${own}") { notes { likeness } }
        searched: sortingNotes(filter: { search: "parking" }) { total items { id } } }`,
    );
    expect(data).toEqual({
      themes: { total: 0 },
      sortingNotes: { total: 1, items: [{ id: hidden }] },
      suggestions: { notes: [], themes: [] },
      theirs: null,
      searched: { total: 1, items: [{ id: hidden }] },
    });
    // The function passes the fence for the sake of an index, and so keeps to the programme itself.
    const said = await server.database.withClient(theirs.programmeId, (client) =>
      client.query(`select notes_saying('parking', 'parking') as id`),
    );
    expect(said.rows).toEqual([{ id: hidden }]);
    const linked = await server.ask(
      programmeLead,
      `mutation { linkAction(themeId: "${theme.id}", actionId: "${(await theirs.addAction()).id}") { errors { field code } } }`,
    );
    expect(linked.data.linkAction.errors).toEqual([{ field: 'actionId', code: 'NOT_FOUND' }]);
    const formed = await server.ask(
      programmeLead,
      `mutation { formTheme(input: { subgroupId: "${theirs.subgroups.own.id}", wording: "Theirs" }) { errors { field code } } }`,
    );
    expect(formed.data.formTheme.errors).toEqual([{ field: 'subgroupId', code: 'NOT_FOUND' }]);
  });
});
