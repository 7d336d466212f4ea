import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '@heard/domain';
import { aFacilitator } from '@heard/domain/testing';
import { auditOf, FORBIDDEN, type Who } from '../testing/asking';
import { startTestServer, type TestServer } from '../testing/test-server';
import { makeWorld } from '../testing/world';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ settings: { PUBLIC_URL: 'https://heard.example' } });
  const { world, clock } = server;
  const { people, sites } = world;
  const today = clock.today();
  await world.addEvent({
    title: 'Café; at North, House\nBEGIN:VEVENT',
    heldOn: addDays(today, 3),
    shift: 'night',
    siteId: sites[0],
    place: 'Room 2',
    details: 'From 8',
  });
  await world.addEvent({ title: 'Snowed off', state: 'cancelled', cancelReason: 'Snow' });
  await world.addEvent({
    title: 'Of somebody else',
    facilitators: [
      aFacilitator(people.otherLeader.id),
      aFacilitator(people.leader.id, { isFacilitating: false }),
    ],
  });
  await world.addEvent({ title: 'Long ago', heldOn: addDays(today, -400) });
  await world.addEvent({ title: 'Something to add', kind: 'web_box', facilitators: [] });
  const theirs = await makeWorld(server.database, clock, 'elsewhere.invalid');
  await theirs.addEvent({ title: 'Theirs' });
});
afterAll(() => server.close());

const MAKE = 'mutation { makeCalendarFeed { address feed { exists } errors { code } } }';
const REMOVE = 'mutation { removeCalendarFeed { address feed { exists } errors { code } } }';

async function made(who: Who): Promise<string> {
  const { data } = await server.ask(server.world.people[who], MAKE);
  expect(data.makeCalendarFeed).toMatchObject({ feed: { exists: true }, errors: [] });
  const { address } = data.makeCalendarFeed;
  expect(address).toMatch(/^https:\/\/heard\.example\/calendar\/[\w-]{43}\.ics$/);
  return address.replace('https://heard.example', server.address);
}

/** The summaries of a calendar, unfolded and unescaped. */
const summaries = (text: string) =>
  [...text.replaceAll('\r\n ', '').matchAll(/^SUMMARY:(.*)\r$/gm)]
    .map(([, words]) => words!.replaceAll('\\', ''))
    .sort();

describe('a calendar feed', () => {
  it('has the events that its owner facilitates, as whole days, with cancelled ones marked', async () => {
    const response = await fetch(await made('leader'));
    const text = await response.text();
    expect(response.status).toBe(200);
    expect(summaries(text)).toEqual(['Café; at North, HousenBEGIN:VEVENT (night)', 'Snowed off (day)']);
    expect(text.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(2);
    const day = addDays(server.clock.today(), 3).replaceAll('-', '');
    const next = addDays(server.clock.today(), 4).replaceAll('-', '');
    expect(text).toContain(`DTSTART;VALUE=DATE:${day}\r\n`);
    expect(text).toContain(`DTEND;VALUE=DATE:${next}\r\n`);
    expect(text).toContain('LOCATION:North House\\, Room 2\r\n');
    expect(text.match(/STATUS:CANCELLED/g)).toHaveLength(1);
    expect(text).not.toMatch(/DTSTART(?!;VALUE=DATE)/);
  });

  it('has all events when it is asked for them, but neither the web box nor another programme’s', async () => {
    const text = await (await fetch(`${await made('sponsor')}?all=1`)).text();
    expect(summaries(text)).toEqual([
      'Café; at North, HousenBEGIN:VEVENT (night)',
      'Of somebody else (day)',
      'Snowed off (day)',
    ]);
  });

  it('is empty for who facilitates nothing', async () =>
    expect(summaries(await (await fetch(await made('comms'))).text())).toEqual([]));

  it('is private, sets no cookie, and tells no number of people, no note and no name', async () => {
    const { people } = server.world;
    await server.world.addEvent({ title: 'Counted', peopleHeard: 4321, carryOver: 'The lift' });
    const response = await fetch(`${await made('leader')}?all=1`);
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('private, max-age=3600');
    expect(response.headers.get('x-robots-tag')).toBe('noindex');
    expect(response.headers.getSetCookie()).toEqual([]);
    const text = await response.text();
    expect(text).not.toMatch(new RegExp(`4321|The lift|${people.leader.name}|Tester`));
  });

  it('has a new address when it is renewed, and the one before opens nothing', async () => {
    const before = await made('otherLeader');
    const after = await made('otherLeader');
    expect([(await fetch(before)).status, (await fetch(after)).status]).toEqual([404, 200]);
    const { id } = server.world.people.otherLeader;
    const kept = (await auditOf(server, id)).filter(({ verb }) => verb.startsWith('calendar_feed'));
    expect(kept.map(({ verb }) => verb)).toEqual(['calendar_feed.renewed', 'calendar_feed.made']);
    expect(JSON.stringify(kept)).not.toContain(after.split('/').at(-1)!.slice(0, 43));
  });

  it('ends when it is removed, once', async () => {
    const address = await made('programmeLead');
    const remove = () => server.ask(server.world.people.programmeLead, REMOVE);
    expect((await remove()).data.removeCalendarFeed).toEqual({
      address: null,
      feed: { exists: false },
      errors: [],
    });
    expect((await fetch(address)).status).toBe(404);
    expect((await remove()).data.removeCalendarFeed.errors).toEqual([{ code: 'WRONG_STATE' }]);
  });

  it('ends for good when its owner leaves', async () => {
    const address = await made('otherLead');
    const { id, name } = server.world.people.otherLead;
    const { data } = await server.ask(
      server.world.people.programmeLead,
      `mutation ($id: ID!, $on: Date!) { leavePerson(id: $id, version: 1, on: $on) { errors { message } } }`,
      { id, on: server.clock.today() },
    );
    expect({ name, errors: data.leavePerson.errors }).toEqual({ name, errors: [] });
    expect((await fetch(address)).status).toBe(404);
    const kept = await server.database.withOwner((client) =>
      client.query('select from calendar_feed where person_id = $1', [id]),
    );
    expect(kept.rowCount).toBe(0);
  });

  it('opens nothing for who holds no role any more that sees work', async () => {
    const address = await made('subgroupLead');
    const { id } = server.world.people.subgroupLead;
    await server.database.withOwner((client) =>
      client.query('delete from person_role where person_id = $1', [id]),
    );
    expect((await fetch(address)).status).toBe(404);
  });

  it('is not for administrators', async () =>
    expect(await server.ask(server.world.people.administrator, MAKE)).toMatchObject(FORBIDDEN));

  it.each(['a'.repeat(43), 'short', `${'a'.repeat(43)}.ics.ics`, '..%2f..%2fetc', `${'a'.repeat(43)}.txt`])(
    'is not at the address %s',
    async (name) => {
      const response = await fetch(`${server.address}/calendar/${name.endsWith('a') ? `${name}.ics` : name}`);
      expect(response.status).toBe(404);
      expect(response.headers.getSetCookie()).toEqual([]);
    },
  );
});
