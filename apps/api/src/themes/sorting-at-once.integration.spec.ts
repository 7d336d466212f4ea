import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v4 as newId, v7 } from 'uuid';
import { auditOf } from '../testing/asking';
import { addNotes, addReleasedEvent, agreeTheme, formTheme, readTheme, sortNotes } from '../testing/sorting';
import { startTestServer, type TestServer } from '../testing/test-server';
import { type World } from '../testing/world';

let server: TestServer;
let people: World['people'];
beforeAll(async () => {
  server = await startTestServer();
  people = server.world.people;
});
afterAll(() => server.close());

const idsOf = (items: { id: string }[]) => items.map(({ id }) => id);

describe('two who sort at once', () => {
  it('both succeed, and each note is in the theme once', async () => {
    const notes = await addNotes(server, await addReleasedEvent(server), ['One', 'Two', 'Three', 'Four']);
    const theme = await formTheme(server, people.subgroupLead);
    const [one, two] = await Promise.all([
      sortNotes(server, people.subgroupLead, 'putNotesIntoTheme', theme.id, notes.slice(0, 3)),
      sortNotes(server, people.programmeLead, 'putNotesIntoTheme', theme.id, notes.slice(1)),
    ]);
    expect([one.errors, two.errors]).toEqual([[], []]);
    expect((await readTheme(server, people.subgroupLead, theme.id)).evidence.notes).toBe(4);
  });

  it('one who merges and one who sorts: the notes are counted, or the second is told', async () => {
    const notes = await addNotes(server, await addReleasedEvent(server), ['One', 'Two']);
    const [from, into] = [
      await formTheme(server, people.subgroupLead),
      await formTheme(server, people.subgroupLead),
    ];
    const [merged, put] = await Promise.all([
      server.ask(
        people.programmeLead,
        `mutation { mergeThemes(fromId: "${from.id}", fromVersion: 1, intoId: "${into.id}") { errors { code } } }`,
      ),
      sortNotes(server, people.subgroupLead, 'putNotesIntoTheme', from.id, notes),
    ]);
    expect(merged.data.mergeThemes.errors).toEqual([]);
    const counted = (await readTheme(server, people.subgroupLead, into.id)).evidence.notes;
    expect([put.errors.map(({ code }) => code).join(), counted]).toEqual(
      put.errors.length > 0 ? ['WRONG_STATE', 0] : ['', 2],
    );
  });

  it('two merges that would run in a circle: one of them is refused', async () => {
    const [a, b] = [
      await formTheme(server, people.subgroupLead),
      await formTheme(server, people.subgroupLead),
    ];
    const merge = (from: string, into: string) =>
      server.ask(
        people.subgroupLead,
        `mutation { mergeThemes(fromId: "${from}", fromVersion: 1, intoId: "${into}") { errors { code } } }`,
      );
    const done = await Promise.all([merge(a.id, b.id), merge(b.id, a.id)]);
    const codes = done.map(({ data }) =>
      data.mergeThemes.errors.map(({ code }: { code: string }) => code).join(),
    );
    expect(codes.sort()).toEqual(['', 'WRONG_STATE']);
  });

  it('the same theme sent twice at once is formed once', async () => {
    const notes = await addNotes(server, await addReleasedEvent(server), ['Sent twice']);
    const id = newId();
    const formed = await Promise.all([1, 2].map(() => formTheme(server, people.subgroupLead, notes, { id })));
    expect(idsOf(formed)).toEqual([id, id]);
    const audit = await auditOf(server, id);
    expect(audit.map(({ verb }) => verb)).toEqual(['theme.formed']);
    const other = formTheme(server, people.subgroupLead, [], { id, wording: 'Something else' });
    await expect(other).rejects.toThrow('DUPLICATE');
  });
});

describe('splitting and merging', () => {
  it('keep where each theme came from, there and back', async () => {
    const lead = people.subgroupLead;
    const notes = await addNotes(server, await addReleasedEvent(server), [
      'Rota late',
      'Rota wrong',
      'No lockers',
    ]);
    const theme = await formTheme(server, lead, notes);
    const input = {
      ...{ id: newId(), themeId: theme.id, version: 1, subgroupId: server.world.subgroups.own.id },
      ...{ wording: 'No lockers', noteIds: notes.slice(2) },
    };
    const SPLIT = `mutation ($input: SplitThemeInput!) { splitTheme(input: $input) {
      theme { id splitFrom { id evidence { notes } } evidence { notes } } errors { field code } } }`;
    const expected = {
      theme: { id: input.id, splitFrom: { id: theme.id, evidence: { notes: 2 } }, evidence: { notes: 1 } },
      errors: [],
    };
    expect((await server.ask(lead, SPLIT, { input })).data.splitTheme).toEqual(expected);
    // Sent again, it has happened.
    expect((await server.ask(lead, SPLIT, { input })).data.splitTheme).toEqual(expected);
    await server.ask(
      lead,
      `mutation { mergeThemes(fromId: "${input.id}", fromVersion: 1, intoId: "${theme.id}") { errors { code } } }`,
    );
    const { data } = await server.ask(
      lead,
      `{ theme(id: "${theme.id}") { evidence { notes } splitInto { id } mergedFrom { id state } history { sentence detail } } }`,
    );
    expect(data.theme).toMatchObject({
      ...{ evidence: { notes: 3 }, splitInto: [{ id: input.id }] },
      mergedFrom: [{ id: input.id, state: 'MERGED' }],
    });
    expect(data.theme.history.slice(0, 2)).toEqual([
      { sentence: 'Another theme was merged into it', detail: 'No lockers' },
      { sentence: 'Split: some of its notes went into another theme', detail: 'No lockers' },
    ]);
    const inner = await server.ask(lead, SPLIT, {
      input: { ...input, id: newId(), noteIds: notes.slice(2) },
    });
    expect(inner.data.splitTheme.errors).toEqual([{ field: 'noteIds', code: 'INVALID' }]);
  });

  it('tell others nothing of a theme that they do not see', async () => {
    const lead = people.subgroupLead;
    const notes = await addNotes(server, await addReleasedEvent(server), ['Two rooms', 'One key']);
    const theme = await agreeTheme(server, lead, await formTheme(server, lead, notes));
    const input = {
      ...{ id: newId(), themeId: theme.id, version: theme.version, noteIds: notes.slice(1) },
      ...{ subgroupId: server.world.subgroups.own.id, wording: 'Keys are few' },
    };
    await server.ask(
      lead,
      'mutation ($input: SplitThemeInput!) { splitTheme(input: $input) { errors { code } } }',
      { input },
    );
    await server.ask(
      lead,
      `mutation { mergeThemes(fromId: "${input.id}", fromVersion: 1, intoId: "${theme.id}") { errors { code } } }`,
    );
    for (const who of ['comms', 'leader', 'otherLead', 'sponsor'] as const) {
      const { data } = await server.ask(
        people[who],
        `{ theme(id: "${theme.id}") { history { sentence detail } splitInto { wording } mergedFrom { wording } } }`,
      );
      expect(data.theme).toMatchObject({ splitInto: [], mergedFrom: [] });
      expect(JSON.stringify(data)).not.toContain('Keys are few');
      expect(data.theme.history.map(({ sentence }: { sentence: string }) => sentence)).toEqual(['Agreed']);
    }
  });

  it('have random ids, for any other tells when a theme was formed', async () => {
    const { data } = await server.ask(
      people.subgroupLead,
      'mutation ($input: FormThemeInput!) { formTheme(input: $input) { theme { id } errors { field code } } }',
      { input: { id: v7(), subgroupId: server.world.subgroups.own.id, wording: 'Too few keys' } },
    );
    expect(data.formTheme).toEqual({ theme: null, errors: [{ field: 'id', code: 'INVALID' }] });
  });

  it('tell others than its leads of steps, and not of when notes came in', async () => {
    const notes = await addNotes(server, await addReleasedEvent(server), ['One']);
    const theme = await formTheme(server, people.subgroupLead);
    await sortNotes(server, people.subgroupLead, 'putNotesIntoTheme', theme.id, notes);
    await agreeTheme(server, people.subgroupLead, theme);
    const history = async (who: keyof World['people']) => {
      const { data } = await server.ask(people[who], `{ theme(id: "${theme.id}") { history { sentence } } }`);
      return data.theme.history.map(({ sentence }: { sentence: string }) => sentence);
    };
    expect(await history('subgroupLead')).toEqual(['Agreed', 'Notes put in', 'Formed']);
    for (const who of ['comms', 'leader', 'otherLead', 'sponsor'] as const)
      expect(await history(who)).toEqual(['Agreed']);
  });
});
