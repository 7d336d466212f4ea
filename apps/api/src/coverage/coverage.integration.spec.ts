import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { countQueries } from '@heard/data/testing';
import { addDays } from '@heard/domain';
import { auditOf, FORBIDDEN, type Who } from '../testing/asking';
import { storeEvent } from '../testing/listening';
import { startTestServer, type TestServer } from '../testing/test-server';
import { makeWorld } from '../testing/world';

const COVERAGE = `query ($axis: CoverageAxis!, $from: Date) { coverage(axis: $axis, from: $from) {
  axis threshold runningQuarter viewerCanSetHeadcounts
  quarters { startsOn label total hiddenRows hiddenTogether }
  rows { parts { id name } headcount isHeadcountHidden isHeardThisQuarter status lastHeard
    cells { quarter isHidden people share } }
  nextCafes { site { id name } shift reason } } }`;
const HEADCOUNTS = '{ headcounts { seen all { axis part { id name } people } } }';
const SET = `mutation ($input: SetHeadcountsInput!) { setHeadcounts(input: $input) {
  headcounts { seen all { axis part { id } people } } errors { field code message } } }`;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

async function coverage(who: Who, axis: string, from: string | null = null) {
  const { data, errors } = await server.ask(server.world.people[who], COVERAGE, { axis, from });
  expect(errors).toBeUndefined();
  return data.coverage;
}

async function headcounts() {
  return (await server.ask(server.world.people.programmeLead, HEADCOUNTS)).data.headcounts;
}

async function set(entered: object[], seen?: string) {
  const input = { seen: seen ?? (await headcounts()).seen, headcounts: entered };
  return (await server.ask(server.world.people.programmeLead, SET, { input })).data.setHeadcounts;
}

/** Forgets the numbers of the last spec. */
async function forget() {
  await server.database.withOwner((client) =>
    client.query('truncate headcount, event_tally, event_facilitator, listening_event cascade'),
  );
}

/** People heard at each site, at two events each, so that nobody who facilitates one knows the whole. */
async function heard(people: Record<string, number>, more: object = {}) {
  for (const [siteId, all] of Object.entries(people)) {
    for (const peopleHeard of [Math.floor(all / 2), Math.ceil(all / 2)]) {
      await storeEvent(server, { siteId, peopleHeard, ...more });
    }
  }
}

const cellsOf = (rows: { parts: { name: string }[]; cells: { people: number | null }[] }[]) =>
  Object.fromEntries(
    rows.map(({ parts, cells }) => [parts.map(({ name }) => name).join(), cells.at(-1)?.people]),
  );

describe('coverage', () => {
  it('counts closed quarters by release, hides small counts, and says when who was last heard', async () => {
    await forget();
    const [north, south] = server.world.sites;
    await heard({ [north]: 40, [south]: 6 });
    await storeEvent(server, { siteId: null, peopleHeard: 7 });
    await storeEvent(server, { siteId: null, peopleHeard: 8 });
    await storeEvent(server, {
      siteId: south,
      heldOn: '2025-12-30',
      releasedOn: '2026-01-02',
      peopleHeard: 90,
    });
    await storeEvent(server, {
      siteId: south,
      state: 'open',
      releasedOn: null,
      heldOn: '2026-02-28',
      peopleHeard: 90,
    });
    await storeEvent(server, { kind: 'web_box', siteId: null, heldOn: '2025-11-30', peopleHeard: 500 });
    const found = await coverage('sponsor', 'SITE');
    expect(found).toMatchObject({
      threshold: 11,
      runningQuarter: 'January to March 2026',
      viewerCanSetHeadcounts: false,
    });
    expect(found.quarters).toHaveLength(4);
    expect(found.quarters[3]).toEqual({
      ...{ startsOn: '2025-10-01', label: 'October to December 2025' },
      ...{ total: 61, hiddenRows: 2, hiddenTogether: 21 },
    });
    expect(found.rows.map((row: { cells: unknown[] }) => [row.cells[3]])).toEqual([
      [{ quarter: '2025-10-01', isHidden: false, people: 40, share: null }],
      [{ quarter: '2025-10-01', isHidden: true, people: null, share: null }],
      [{ quarter: '2025-10-01', isHidden: true, people: null, share: null }],
    ]);
    expect(
      found.rows.map(({ status, lastHeard }: { status: string; lastHeard: string }) => [status, lastHeard]),
    ).toEqual([
      ['QUIET_90_DAYS', 'November 2025'],
      ['HEARD', 'December 2025'],
      ['QUIET_90_DAYS', 'November 2025'],
    ]);
  });

  it('counts directorates, staff groups and shifts by what was tallied', async () => {
    await forget();
    const [first, second] = server.world.directorates;
    const [group] = server.world.staffGroups;
    const tallies = [
      { axis: 'directorate' as const, part: first, people: 20 },
      { axis: 'directorate' as const, part: second, people: 15 },
      { axis: 'staff_group' as const, part: group, people: 35 },
      { axis: 'shift' as const, part: 'night', people: 35 },
    ];
    await storeEvent(server, { peopleHeard: 35, tallies });
    await storeEvent(server, { peopleHeard: 35, tallies });
    const along = async (axis: string) => Object.values(cellsOf((await coverage('leader', axis)).rows));
    expect((await along('DIRECTORATE')).sort()).toEqual([30, 40]);
    expect((await along('STAFF_GROUP')).sort()).toEqual([0, 70]);
    expect(await along('SHIFT')).toEqual([0, 0, 70, 0]);
    const { rows } = await coverage('leader', 'DIRECTORATE');
    expect(rows[0]).toMatchObject({
      lastHeard: 'October to December 2025',
      status: 'HEARD',
      isHeardThisQuarter: null,
    });
  });

  it('starts with the quarter asked for, twelve back at most', async () => {
    expect((await coverage('leader', 'SITE', '2025-08-15')).quarters).toHaveLength(2);
    expect((await coverage('leader', 'SITE', '2001-01-01')).quarters).toHaveLength(12);
  });

  it('takes away what a facilitator knows, of one event or of all of theirs', async () => {
    await forget();
    const [north, south] = server.world.sites;
    const facilitatorIds = [server.world.people.leader.id];
    await storeEvent(server, { siteId: north, peopleHeard: 20, facilitatorIds });
    await storeEvent(server, { siteId: north, peopleHeard: 20, facilitatorIds });
    await storeEvent(server, { siteId: north, peopleHeard: 5 });
    await storeEvent(server, { siteId: south, peopleHeard: 30 });
    expect(Object.values(cellsOf((await coverage('leader', 'SITE')).rows))).toEqual([null, null]);
  });

  it('says where to hold the next café, and not where one is planned', async () => {
    await forget();
    const [north, south] = server.world.sites;
    const names = (await coverage('leader', 'SITE')).rows.map(
      (row: { parts: { name: string }[] }) => row.parts[0]?.name,
    );
    await storeEvent(server, { siteId: north, state: 'planned', releasedOn: null, heldOn: '2026-03-02' });
    const { nextCafes } = await coverage('leader', 'SITE');
    const sites = nextCafes.flatMap(({ site }: { site: { id: string } | null }) => site?.id ?? []);
    expect(sites).toEqual([south]);
    expect(nextCafes.find(({ site }: { site: object | null }) => site)).toMatchObject({
      ...{ site: { id: south, name: names[1] }, shift: 'DAY' },
      reason: `${names[1]} has never been heard.`,
    });
  });

  it('asks the database as often for two events as for two hundred', async () => {
    await forget();
    const [site] = server.world.sites;
    const statements = async () =>
      (await countQueries(server.database, () => coverage('programmeLead', 'DIRECTORATE', '2023-03-01')))
        .count;
    await heard({ [site]: 40 });
    await statements();
    const few = await statements();
    for (let day = 0; day < 200; day += 1) {
      const tallies = server.world.directorates.map((part) => ({
        axis: 'directorate' as const,
        part,
        people: 6,
      }));
      const facilitatorIds = [server.world.people.leader.id, server.world.people.otherLeader.id];
      await storeEvent(server, {
        heldOn: addDays('2025-12-20', -day),
        peopleHeard: 12,
        tallies,
        facilitatorIds,
      });
    }
    expect(await statements()).toBe(few);
    expect(few).toBeLessThanOrEqual(4);
  });

  it('is seen by who sees the work, and by nobody else', async () => {
    for (const who of ['administrator'] as const) {
      expect(await server.ask(server.world.people[who], COVERAGE, { axis: 'SITE' })).toMatchObject(FORBIDDEN);
    }
    expect((await server.ask(null, COVERAGE, { axis: 'SITE' })).errors?.[0]?.extensions['code']).toBe(
      'UNAUTHENTICATED',
    );
    expect((await coverage('comms', 'SITE')).axis).toBe('SITE');
  });
});

describe('headcounts', () => {
  it('are entered at once, seen by the rule, and told to the audit as what changed', async () => {
    await forget();
    const [north, south] = server.world.sites;
    await heard({ [north]: 40 });
    const { headcounts: after, errors } = await set([
      { axis: 'SITE', part: north, people: 160 },
      { axis: 'SITE', part: south, people: 320 },
      { axis: 'SHIFT', part: 'night', people: 900 },
    ]);
    expect(errors).toEqual([]);
    expect(after.all.filter(({ people }: { people: number | null }) => people !== null)).toHaveLength(3);
    const { rows } = await coverage('leader', 'SITE');
    expect(rows[0]).toMatchObject({ headcount: 160, isHeadcountHidden: false });
    expect(rows[0].cells.at(-1)).toMatchObject({ people: 40, share: 25 });
    await set([
      { axis: 'SITE', part: north, people: 170 },
      { axis: 'SITE', part: south, people: 320 },
    ]);
    const [event] = await auditOf(server, server.world.programmeId);
    expect(event?.verb).toBe('headcount.set');
    expect(JSON.parse(event?.before ?? '')).toEqual({
      headcounts: [
        { axis: 'shift', part: 'night', people: 900 },
        { axis: 'site', part: north, people: 160 },
      ],
    });
    expect(JSON.parse(event?.after ?? '')).toEqual({
      headcounts: [{ axis: 'site', part: north, people: 170 }],
    });
  });

  it('that are small share a row, and are not shown alone', async () => {
    await forget();
    const [north, south] = server.world.sites;
    await set([
      { axis: 'SITE', part: north, people: 4 },
      { axis: 'SITE', part: south, people: 9 },
    ]);
    const { rows } = await coverage('leader', 'SITE');
    expect(rows).toHaveLength(1);
    expect(rows[0].parts).toHaveLength(2);
    expect(rows[0].headcount).toBe(13);
  });

  it('of somebody else’s saving are brought, and nothing is lost', async () => {
    await forget();
    const [north] = server.world.sites;
    const { seen } = await headcounts();
    await set([{ axis: 'SITE', part: north, people: 160 }]);
    const { errors, headcounts: theirs } = await set([{ axis: 'SITE', part: north, people: 10 }], seen);
    expect(errors).toMatchObject([{ field: null, code: 'STALE' }]);
    expect(theirs.all.find(({ part }: { part: { id: string } }) => part.id === north).people).toBe(160);
    expect(theirs.seen).not.toBe(seen);
  });

  it('are refused with what is wrong, and sent twice happen once', async () => {
    await forget();
    const [north] = server.world.sites;
    const wrong = await set([
      { axis: 'SITE', part: north, people: -1 },
      { axis: 'DIRECTORATE', part: north, people: 5 },
      { axis: 'SITE', part: randomUUID(), people: 5 },
    ]);
    expect(wrong.errors).toMatchObject([
      { field: 'headcounts.0', code: 'INVALID' },
      { field: 'headcounts.1', code: 'NOT_FOUND' },
      { field: 'headcounts.2', code: 'NOT_FOUND' },
    ]);
    const events = async () => (await auditOf(server, server.world.programmeId)).length;
    await set([{ axis: 'SITE', part: north, people: 7 }]);
    const before = await events();
    expect((await set([{ axis: 'SITE', part: north, people: 7 }])).errors).toEqual([]);
    expect(await events()).toBe(before);
  });

  it.each(['leader', 'subgroupLead', 'comms', 'sponsor', 'administrator'] as const)(
    'are neither seen nor entered by %s',
    async (who) => {
      const input = { seen: '', headcounts: [] };
      expect(await server.ask(server.world.people[who], HEADCOUNTS)).toMatchObject(FORBIDDEN);
      expect(await server.ask(server.world.people[who], SET, { input })).toMatchObject(FORBIDDEN);
    },
  );
});

it('keeps to the programme of whoever asks', async () => {
  await forget();
  const theirs = await makeWorld(server.database, server.clock, 'elsewhere.invalid');
  await storeEvent(server, { programmeId: theirs.programmeId, siteId: theirs.sites[0], peopleHeard: 50 });
  const [north] = server.world.sites;
  await set([{ axis: 'SITE', part: north, people: 160 }]);
  const ours = await coverage('programmeLead', 'SITE');
  expect(ours.quarters.map(({ total }: { total: number }) => total)).toEqual([0, 0, 0, 0]);
  const asked = (await server.ask(theirs.people.programmeLead, HEADCOUNTS)).data.headcounts.all;
  expect(asked.every(({ people }: { people: number | null }) => people === null)).toBe(true);
  const input = { seen: '', headcounts: [{ axis: 'SITE', part: north, people: 1 }] };
  const seen = (await server.ask(theirs.people.programmeLead, HEADCOUNTS)).data.headcounts.seen;
  const answer = await server.ask(theirs.people.programmeLead, SET, { input: { ...input, seen } });
  expect(answer.data.setHeadcounts.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
});
