import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { DisposeOfNotes } from '../retention/commands/dispose-of-notes';
import { type Who } from '../testing/asking';
import { formTheme, sortNotes } from '../testing/sorting';
import { startTestServer, type TestServer } from '../testing/test-server';
import { holdEvent, releaseEvent } from '../testing/told-event';
import { type Asked, walkRoots, worthAsking } from '../testing/whole-schema';

/** Those who see themes and coverage and read no notes. */
const WATCHERS: Who[] = ['comms', 'sponsor', 'otherLeader', 'otherLead'];

/** Of these, two who together are let into every room that the four are. */
const TWO: Who[] = ['comms', 'otherLead'];

let server: TestServer;
let queries: Asked[];
let themeId: string;
let second: { id: string; noteIds: string[] };
let feeds: Record<string, string>;

const tallies = (parts: readonly string[], people: number) =>
  parts.map((part) => ({ axis: 'STAFF_GROUP' as const, part, people }));
const said = (...what: string[]) => what.map((each) => `The ${each} is out of order at night`);

/** A place and a group that only the event to be released has heard. */
beforeAll(async () => {
  server = await startTestServer();
  const { world } = server;
  const lead = world.people.subgroupLead;
  const [north, south] = world.sites;
  const [nursing, admin] = world.staffGroups;
  const notes: string[] = [];
  for (const texts of [said('lift', 'heater'), said('lamp', 'door')]) {
    const told = { texts, siteId: north, peopleHeard: 15, tallies: tallies([nursing], 15) };
    notes.push(...(await holdEvent(server, told)).noteIds);
  }
  const theme = await formTheme(server, lead, notes, { wording: 'The lift is always out of order' });
  themeId = theme.id;
  const agree =
    'mutation ($id: ID!, $version: Int!) { moveTheme(id: $id, version: $version, move: AGREE) { errors { code } } }';
  await server.ask(lead, agree, theme);
  second = await holdEvent(server, {
    ...{ title: 'The only one', texts: said('kettle', 'fridge', 'tap', 'bell'), until: 'written_up' },
    ...{ siteId: south, shift: 'night', peopleHeard: 4, tallies: tallies([admin], 4) },
  });
  server.clock.forward({ days: 3 });
  await releaseEvent(server, (await holdEvent(server, { texts: said('gate'), until: 'written_up' })).id);
  const ids = {
    ...{ event: [second.id], note: second.noteIds.slice(0, 1), theme: [themeId] },
    ...{ subgroup: [world.subgroups.own.id], goldenThread: [world.goldenThreads[0]] },
    ...{ site: [south], person: [world.people.leader.id] },
  };
  const known = { ids, words: ['lift', 'kettle'], days: [server.clock.today(), '2026-01-01'] };
  queries = walkRoots(server.app.get(GraphQLSchemaHost).schema, 'query', known);
  feeds = Object.fromEntries(
    await Promise.all(
      WATCHERS.map(async (who) => {
        const make = 'mutation { makeCalendarFeed { address } }';
        const { data } = await server.ask(world.people[who], make);
        return [who, `${new URL(data.makeCalendarFeed.address, server.address).pathname}?all=1`];
      }),
    ),
  );
}, 60_000);
afterAll(() => server.close());

type Json = null | string | number | boolean | Json[] | { [key: string]: Json };

/** What everybody may see of an event itself: that it was held, where, and how far it has come. */
const OF_EVENTS = ['ListeningEvent', 'EventSeries', 'LastTime'];

/** An answer without the public facts of events, so that what is left must not move. */
function withoutEvents(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutEvents).filter((each) => each !== EVENT);
  if (value === null || typeof value !== 'object') return value;
  if (OF_EVENTS.includes(String(value['__typename']))) return EVENT;
  const kept = Object.entries(value).map(([key, each]) => [key, withoutEvents(each)] as const);
  // A list of events narrowed by their state has another total when the state moves.
  const isOfEvents = value['__typename'] === 'ListeningEventPage';
  return Object.fromEntries(kept.filter(([key]) => !isOfEvents || !['total', 'pageCount'].includes(key)));
}
const EVENT = 'an event';

/** Everything that somebody can see now, by what they asked. */
async function look(who: Who): Promise<Record<string, string>> {
  const seen: Record<string, string> = {};
  const { schema } = server.app.get(GraphQLSchemaHost);
  const { roles } = server.world.people[who];
  for (const { document, variables } of worthAsking(schema, queries, roles)) {
    const { status, ...answer } = await server.ask(server.world.people[who], document, variables);
    seen[`${document.slice(0, 120)} ${JSON.stringify(variables)}`] =
      `${status} ${JSON.stringify(withoutEvents(answer as Json))}`;
  }
  const feed = await (await fetch(`${server.address}${feeds[who]}`)).text();
  // The stamp and the version of an event are those of its public facts.
  seen['calendar'] = feed.replace(/^(DTSTAMP|SEQUENCE):.*$/gm, '');
  return seen;
}

/** What changed between two looks, question by question. */
function changes(before: Record<string, string>, after: Record<string, string>): string[] {
  return Object.keys(before)
    .filter((asked) => before[asked] !== after[asked])
    .map((asked) => `${asked}\n  ${before[asked]}\n  ${after[asked]}`);
}

const lookAll = async (watchers: readonly Who[]) =>
  Object.fromEntries(await Promise.all(watchers.map(async (who) => [who, await look(who)])));

/** What they saw last; nothing has happened since, unless the clock went on. */
let last: Awaited<ReturnType<typeof lookAll>> | null = null;

async function expectNothingMoved(watchers: readonly Who[], work: () => Promise<unknown>): Promise<void> {
  const before = last ?? (await lookAll(watchers));
  await work();
  const after = (last = await lookAll(watchers));
  for (const who of watchers) expect([who, changes(before[who], after[who])]).toEqual([who, []]);
}

/** What a watcher is told of the theme's evidence. */
async function told(who: Who): Promise<string> {
  const ask = 'query ($id: ID!) { theme(id: $id) { evidence { isExact notes events } history { on } } }';
  const { data } = await server.ask(server.world.people[who], ask, { id: themeId });
  const { isExact, notes, events } = data.theme.evidence;
  return `${isExact ? 'exactly' : 'about'} ${notes} from ${events}`;
}

const tellAll = async () => new Set(await Promise.all(WATCHERS.map(told)));

describe('between two points in time', () => {
  it('everybody sees the theme, with numbers that are not exact', async () => {
    expect(await tellAll()).toEqual(new Set(['about 4 from 2']));
    const looked = await look('sponsor');
    const seen = Object.values(looked).filter((answer) => answer.includes(themeId));
    expect(seen.length).toBeGreaterThanOrEqual(10);
    expect(looked['calendar']).toContain('The only one');
  });

  it('themes, evidence, history, lists, coverage and searches stand still while one event is released', () =>
    expectNothingMoved(WATCHERS, () => releaseEvent(server, second.id)));

  it('and while its notes are sorted into a theme, one after the other, and partly out again', () =>
    expectNothingMoved(TWO, async () => {
      const { subgroupLead } = server.world.people;
      const sort = async (...args: ['putNotesIntoTheme' | 'takeNotesOutOfTheme', string, string[]]) =>
        expect((await sortNotes(server, subgroupLead, ...args)).errors).toEqual([]);
      for (const id of second.noteIds) await sort('putNotesIntoTheme', themeId, [id]);
      await sort('takeNotesOutOfTheme', themeId, second.noteIds.slice(0, 1));
    }));

  it('and while one of its notes is tagged to another subgroup and back', () =>
    expectNothingMoved(TWO, async () => {
      const { world } = server;
      const tag = `mutation ($id: ID!, $version: Int!, $to: ID!) { tagNote(noteId: $id, version: $version, subgroupId: $to) {
        errors { code } } }`;
      const read = `{ sortingNotes(filter: { search: "bell" }) { items { id version } } }`;
      for (const to of [world.subgroups.other.id, world.subgroups.own.id]) {
        const { data } = await server.ask(world.people.programmeLead, read);
        const [note] = data.sortingNotes.items;
        await server.ask(world.people.programmeLead, tag, { ...note, to });
      }
    }));

  it('and while its notes are deleted on schedule', async () => {
    server.clock.forward({ days: 171 });
    last = null;
    await expectNothingMoved(TWO, async () => {
      await server.world.within((transaction) => transaction.query(RELEASED_FIRST, [second.id]));
      const run = await server.app.get(DisposeOfNotes).run(server.world.programmeId);
      expect(run).toEqual({ events: 1, notes: 4 });
    });
  });

  it('numbers move when a batch has come, by no single event', async () => {
    const { subgroupLead } = server.world.people;
    for (const [texts, expected] of [
      [said('window', 'switch', 'chair'), 'about 4 from 2'],
      [said('table'), 'about 11 from 5'],
    ] as const) {
      const { noteIds } = await holdEvent(server, { texts });
      await sortNotes(server, subgroupLead, 'putNotesIntoTheme', themeId, noteIds);
      expect(await tellAll()).toEqual(new Set([expected]));
    }
  });
});

/** Lets the notes of this event be the only ones that are due. */
const RELEASED_FIRST = `update listening_event set released_on = released_on - 10 where id = $1`;
