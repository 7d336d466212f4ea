import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addNotes, addReleasedEvent, agreeTheme, formTheme, readTheme, sortNotes } from '../testing/sorting';
import { startTestServer, type TestServer } from '../testing/test-server';
import { type Member } from '../testing/world';

let server: TestServer;
let lead: Member;
let comms: Member;
let events: string[];
beforeAll(async () => {
  server = await startTestServer();
  lead = server.world.people.subgroupLead;
  comms = server.world.people.comms;
});
beforeEach(async () => {
  events = await Promise.all(
    ['2025-10-08', '2025-12-10', '2026-01-14'].map((heldOn) => addReleasedEvent(server, { heldOn })),
  );
});
afterAll(() => server.close());

const notesOf = (event: number, number: number) =>
  addNotes(
    server,
    events[event] ?? '',
    Array.from({ length: number }, (_, index) => `The rota comes late, again: ${index}`),
  );
/** A theme that others than its leads see. */
const agreed = async (...[of, as, ...rest]: Parameters<typeof formTheme>) =>
  agreeTheme(of, as, await formTheme(of, as, ...rest));
const put = (themeId: string, notes: string[]) =>
  sortNotes(server, lead, 'putNotesIntoTheme', themeId, notes);
const take = (themeId: string, notes: string[]) =>
  sortNotes(server, lead, 'takeNotesOutOfTheme', themeId, notes);
const told = async (as: Member, id: string) => {
  const { isHidden, notes, events: from } = (await readTheme(server, as, id)).evidence;
  return isHidden ? 'hidden' : `${notes} from ${from}`;
};

describe('what a theme rests on', () => {
  it('is told exactly to its leads, and hidden from others below three notes of two events', async () => {
    const one = await notesOf(0, 3);
    const theme = await agreed(server, lead, one);
    expect(theme.evidence).toMatchObject({ isExact: true, notes: 3, events: 1, span: 'UNDER_THREE_MONTHS' });
    const { people } = server.world;
    for (const other of [comms, people.leader, people.sponsor, people.otherLead]) {
      expect((await readTheme(server, other, theme.id)).evidence).toEqual({
        ...{ isExact: false, isHidden: true, notes: null, events: null, span: null },
      });
    }
    expect(await told(people.programmeLead, theme.id)).toBe('3 from 1');
  });

  it('moves for others in batches alone', async () => {
    const theme = await agreed(server, lead, [...(await notesOf(0, 2)), ...(await notesOf(1, 1))]);
    expect(await told(comms, theme.id)).toBe('3 from 2');
    // One event more, however many notes it brings, moves nothing for those who could tell whose it was.
    await put(theme.id, await notesOf(2, 4));
    expect(await told(comms, theme.id)).toBe('3 from 2');
    expect(await told(lead, theme.id)).toBe('7 from 3');
    // With another event's notes it is a batch: both come at once.
    await put(theme.id, await notesOf(0, 1));
    expect(await told(comms, theme.id)).toBe('8 from 3');
    expect((await readTheme(server, comms, theme.id)).evidence.span).toBe('THREE_TO_FIVE_MONTHS');
  });

  it('goes down for others in batches too, and is hidden when too little is left', async () => {
    const [first, second] = [await notesOf(0, 5), await notesOf(1, 3)];
    const theme = await agreed(server, lead, [...first, ...second]);
    await take(theme.id, first.slice(0, 2));
    expect(await told(comms, theme.id)).toBe('8 from 2');
    await take(theme.id, second.slice(0, 1));
    expect(await told(comms, theme.id)).toBe('5 from 2');
    await take(theme.id, second);
    expect(await told(comms, theme.id)).toBe('hidden');
    expect(await told(lead, theme.id)).toBe('3 from 1');
  });

  it('moves nothing when a note goes out and in again', async () => {
    const notes = [...(await notesOf(0, 2)), ...(await notesOf(1, 2))];
    const theme = await agreed(server, lead, notes);
    for (let time = 0; time < 3; time += 1) {
      await take(theme.id, notes.slice(0, 1));
      expect(await told(comms, theme.id)).toBe('4 from 2');
      await put(theme.id, notes.slice(0, 1));
      expect(await told(comms, theme.id)).toBe('4 from 2');
    }
  });

  it('counts each note once when themes are merged, and gives back what it was when that is undone', async () => {
    const shared = [...(await notesOf(0, 2)), ...(await notesOf(1, 2))];
    const from = await agreed(server, lead, [...shared, ...(await notesOf(2, 1))]);
    const into = await agreed(server, lead, shared);
    const { data } = await server.ask(
      lead,
      `mutation ($from: ID!, $into: ID!) { mergeThemes(fromId: $from, fromVersion: 2, intoId: $into) {
        theme { version mergedInto { id } } errors { code } } }`,
      { from: from.id, into: into.id },
    );
    expect(data.mergeThemes).toEqual({ theme: { version: 3, mergedInto: { id: into.id } }, errors: [] });
    expect(await told(lead, into.id)).toBe('5 from 3');
    // The merge brought one note of one event: no batch.
    expect(await told(comms, into.id)).toBe('4 from 2');
    await server.ask(lead, 'mutation ($id: ID!) { undoMerge(id: $id, version: 3) { errors { code } } }', {
      id: from.id,
    });
    expect([await told(lead, from.id), await told(lead, into.id)]).toEqual(['5 from 3', '4 from 2']);
    expect([await told(comms, from.id), await told(comms, into.id)]).toEqual(['5 from 3', '4 from 2']);
  });

  it('stays when its notes are deleted on schedule, in the theme and in the one it is merged into', async () => {
    const notes = [...(await notesOf(0, 2)), ...(await notesOf(1, 2))];
    const from = await agreed(server, lead, notes);
    const into = await agreed(server, lead, notes.slice(0, 1));
    await server.ask(
      lead,
      'mutation ($from: ID!, $into: ID!) { mergeThemes(fromId: $from, fromVersion: 2, intoId: $into) { errors { code } } }',
      { from: from.id, into: into.id },
    );
    const before = [await told(lead, from.id), await told(lead, into.id), await told(comms, into.id)];
    await server.world.within(async (transaction) => {
      await transaction.themes.keepEvidence(events.slice(0, 2));
      await transaction.query('delete from note where event_id = any($1::uuid[])', [events.slice(0, 2)]);
    });
    expect([await told(lead, from.id), await told(lead, into.id), await told(comms, into.id)]).toEqual(
      before,
    );
    expect(before).toEqual(['4 from 2', '4 from 2', '4 from 2']);
  });

  it('is never more in the order of a list than in its numbers', async () => {
    const hidden = await agreed(server, lead, await notesOf(0, 9), { wording: 'Zebra crossings' });
    const shown = await agreed(server, lead, [...(await notesOf(0, 2)), ...(await notesOf(1, 1))]);
    const { data } = await server.ask(comms, '{ themes(sort: MOST_HEARD, pageSize: 100) { items { id } } }');
    const order = data.themes.items.map(({ id }: { id: string }) => id);
    expect(order.indexOf(shown.id)).toBeLessThan(order.indexOf(hidden.id));
  });
});
