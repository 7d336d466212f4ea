import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { countQueries } from '@heard/data/testing';
import { addDays } from '@heard/domain';
import { aFacilitator } from '@heard/domain/testing';
import { type Who } from '../testing/asking';
import { addNotes, addReleasedEvent, formTheme } from '../testing/sorting';
import { startTestServer, type TestServer } from '../testing/test-server';

const EVENT = `id kind title heldOn shift place state writeUp isMine carryOver viewerCan site { name } subgroup { name memberCount }
  series { title viewerCan } facilitators { name jobTitle site { name } } lastTime { carryOver event { title heldOn } }`;
const NOTE = `id kind text isConfirmedSafe flags { kind message } subgroup { name } goldenThread { name }`;
const SORTED = 'id text subgroup { name } goldenThread { name } themes { id wording subgroup { name } }';
const THEME = `id wording state viewerCan evidence { sentence } subgroup { name } goldenThreads { name }
  mergedInto { wording } mergedFrom { wording } splitFrom { wording } splitInto { wording } actions { title owner { name } }`;

/** What is grown from a few rows to many. */
interface Grown {
  /** The event whose notes are taken. */
  eventId: string;
  /** A released note that has others like it. */
  noteId: string;
  /** The theme that others are merged into. */
  themeId: string;
}

/** Each screen of listening: who looks, what it asks, and its rows, of which there are to be 20 at least. */
const ASKED: [string, Who, (grown: Grown) => string, (data: never) => unknown[]][] = [
  [
    'the list of events',
    'leader',
    () => `{ listeningEvents(pageSize: 50) { total items { ${EVENT} } } }`,
    ({ listeningEvents }: { listeningEvents: { items: [] } }) => listeningEvents.items,
  ],
  [
    'the calendar',
    'sponsor',
    () =>
      `{ listeningEvents(filter: { from: "2025-01-01", to: "2027-01-01" }, sort: DAY, pageSize: 100) { total items { ${EVENT} } } }`,
    ({ listeningEvents }: { listeningEvents: { items: [] } }) => listeningEvents.items,
  ],
  [
    'an event’s page, among many of its series',
    'leader',
    ({ eventId }) =>
      `{ listeningEvent(id: "${eventId}") { ${EVENT} peopleHeard { total tallies { people } } } listeningEvents(pageSize: 50) { items { id } } }`,
    ({ listeningEvents }: { listeningEvents: { items: [] } }) => listeningEvents.items,
  ],
  [
    'notes as they are taken',
    'leader',
    ({ eventId }) => `{ eventNotes(eventId: "${eventId}", pageSize: 100) { total items { ${NOTE} } } }`,
    ({ eventNotes }: { eventNotes: { items: [] } }) => eventNotes.items,
  ],
  [
    'the sorting table',
    'programmeLead',
    () => `{ sortingNotes(pageSize: 100) { total items { ${SORTED} } } }`,
    ({ sortingNotes }: { sortingNotes: { items: [] } }) => sortingNotes.items,
  ],
  [
    'a search of the sorting table',
    'subgroupLead',
    () =>
      `{ sortingNotes(filter: { search: "heard", isUnsorted: false }, pageSize: 100) { total items { ${SORTED} } } }`,
    ({ sortingNotes }: { sortingNotes: { items: [] } }) => sortingNotes.items,
  ],
  [
    'suggestions',
    'programmeLead',
    ({ noteId }) => `{ suggestions(noteId: "${noteId}") { themes { because theme { ${THEME} } }
      notes { because note { ${SORTED} } } } sortingNotes(pageSize: 100) { items { id } } }`,
    ({ sortingNotes }: { sortingNotes: { items: [] } }) => sortingNotes.items,
  ],
  [
    'themes as their leads see them',
    'programmeLead',
    () => `{ themes(pageSize: 50) { total items { ${THEME} } } }`,
    ({ themes }: { themes: { items: [] } }) => themes.items,
  ],
  [
    'themes as others see them',
    'sponsor',
    () => `{ themes(pageSize: 50) { total items { ${THEME} } } }`,
    ({ themes }: { themes: { items: [] } }) => themes.items,
  ],
  [
    'a theme’s page, with all that is merged into it',
    'programmeLead',
    ({ themeId }) => `{ theme(id: "${themeId}") { ${THEME} history { sentence by { name jobTitle } } } }`,
    ({ theme }: { theme: { mergedFrom: [] } }) => theme.mergedFrom,
  ],
  [
    'home of a lead',
    'subgroupLead',
    () =>
      `{ home { listening { soon { ${EVENT} } toWriteUp { ${EVENT} } toRelease { ${EVENT} } loopOpen { ${EVENT} } } } }`,
    ({ home }: { home: { listening: { toRelease: []; loopOpen: [] } } }) => [
      ...home.listening.toRelease,
      ...home.listening.loopOpen,
    ],
  ],
  [
    'home of a change leader',
    'otherLeader',
    () =>
      `{ home { listening { soon { ${EVENT} } toWriteUp { ${EVENT} } toRelease { ${EVENT} } loopOpen { ${EVENT} } } } }`,
    ({ home }: { home: { listening: { toWriteUp: [] } } }) => home.listening.toWriteUp,
  ],
];

let server: TestServer;
const counted = new Map<string, { few: number; many: number; rows: number }>();

/** So many of everything: events in a series, waiting in every way, notes, themes with actions and with others in them. */
async function grow(grown: Grown, seriesId: string, howMany: number): Promise<void> {
  const { world, clock } = server;
  const { leader, otherLeader, programmeLead } = world.people;
  const { own, other } = world.subgroups;
  for (let each = 0; each < howMany; each += 1) {
    const parts = { seriesId, carryOver: 'We said that we would ask', siteId: world.sites[each % 2] };
    const heldOn = addDays(clock.today(), -10 - each);
    await world.addEvent({ ...parts, heldOn, state: 'written_up' });
    const facilitators = [aFacilitator(otherLeader.id), aFacilitator(leader.id)];
    await world.addEvent({ ...parts, heldOn, state: 'open', facilitators });
    const subgroupId = each % 2 ? own.id : other.id;
    await addNotes(server, grown.eventId, ['Nobody heard what became of it'], subgroupId);
    const notes: string[] = [];
    // From two events and then agreed, so that others than its leads may see the theme too.
    for (const text of ['Nobody heard what became of it', 'Nobody has heard of it']) {
      notes.push(...(await addNotes(server, await addReleasedEvent(server), [text, `${text} since`])));
    }
    grown.noteId = notes[0] ?? '';
    const theme = await formTheme(server, programmeLead, notes);
    const merged = await formTheme(server, programmeLead, notes);
    const { id: actionId } = await world.addAction();
    const { data } = await server.ask(
      programmeLead,
      `mutation { moveTheme(id: "${theme.id}", version: ${theme.version}, move: AGREE) { errors { code } }
        linkAction(themeId: "${theme.id}", actionId: "${actionId}") { errors { code } }
        mergeThemes(fromId: "${merged.id}", fromVersion: ${merged.version}, intoId: "${grown.themeId}") { errors { code } } }`,
    );
    const done = { errors: [] };
    expect(data).toEqual({ moveTheme: done, linkAction: done, mergeThemes: done });
  }
}

beforeAll(async () => {
  server = await startTestServer();
  const { world, clock } = server;
  const { data } = await server.ask(
    world.people.leader,
    `mutation ($input: AddSeriesInput!) { addSeries(input: $input) { series { id } errors { code } } }`,
    {
      input: {
        ...{ kind: 'CULTURE_CAFE', title: 'Night café', shift: 'NIGHT', place: '', details: '', invited: '' },
        ...{ everyWeeks: 4, firstOn: clock.today(), facilitatorIds: [world.people.leader.id] },
      },
    },
  );
  const seriesId = data.addSeries.series.id as string;
  const event = await world.addEvent({ id: newId(), seriesId, state: 'open' });
  const theme = await formTheme(server, world.people.programmeLead, []);
  const grown: Grown = { eventId: event.id, noteId: '', themeId: theme.id };
  const count = async (which: 'few' | 'many') => {
    for (const [name, who, documentOf, rowsOf] of ASKED) {
      const ask = () => server.ask(world.people[who], documentOf(grown));
      // Once before, so that the session is known and the day's reading is told.
      await ask();
      const { result, count: statements } = await countQueries(server.database, ask);
      expect(result.errors).toBeUndefined();
      const rows = rowsOf(result.data as never).length;
      counted.set(name, { ...{ few: 0, many: 0 }, ...counted.get(name), [which]: statements, rows });
    }
  };
  await grow(grown, seriesId, 5);
  await count('few');
  await grow(grown, seriesId, 40);
  await count('many');
}, 180_000);
afterAll(() => server.close());

describe('as many statements for fifty rows as for five', () => {
  it.each(ASKED.map(([name]) => name))('%s', (name) => {
    const { few, many, rows } = counted.get(name) ?? { few: 0, many: 1, rows: 0 };
    expect(rows).toBeGreaterThanOrEqual(20);
    expect({ statements: many }).toEqual({ statements: few });
    expect(few).toBeGreaterThan(0);
    expect(few).toBeLessThan(20);
  });
});
