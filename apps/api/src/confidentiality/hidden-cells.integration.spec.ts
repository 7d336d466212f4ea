import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { COVERAGE_AXES as AXES, type CoverageAxis, type Tally } from '@heard/domain';
import { type Who } from '../testing/asking';
import { key, randomFrom, type Sum, workedOut } from '../testing/coverage-attack';
import { storeEvent } from '../testing/listening';
import { startTestServer, type TestServer } from '../testing/test-server';

const SHIFTS = ['day', 'evening', 'night', 'weekend'] as const;
const COVERAGE = `query ($axis: CoverageAxis!, $from: Date) { coverage(axis: $axis, from: $from) { threshold
  quarters { startsOn total hiddenTogether } rows { parts { id } headcount cells { quarter isHidden people share } } } }`;
/** Quarters that are over when the specs look, and one that is over when they look again. */
const QUARTERS = ['2025-07-01', '2025-10-01', '2026-01-01'];

interface Told {
  quarters: { startsOn: string; total: number | null; hiddenTogether: number | null }[];
  rows: {
    parts: { id: string }[];
    headcount: number | null;
    cells: { quarter: string; isHidden: boolean; people: number | null; share: number | null }[];
  }[];
}

let server: TestServer;
let parts: Record<CoverageAxis, string[]>;
/** How many were heard in truth, and how many of them at events of `leader`, by axis, quarter and part. */
let truth: Map<string, number>;
let own: Map<string, number>;

beforeAll(async () => {
  server = await startTestServer();
  const { programmeLead } = server.world.people;
  for (const [field, list] of [
    ['addSite', 'sites'],
    ['addDirectorate', 'directorates'],
    ['addStaffGroup', 'staffGroups'],
  ]) {
    for (const name of ['Third', 'Fourth', 'Fifth']) {
      await server.ask(programmeLead, `mutation { ${field}(name: "${name} ${list}") { errors { code } } }`);
    }
  }
  const { data } = await server.ask(
    programmeLead,
    '{ programme { sites { id } directorates { id } staffGroups { id } } }',
  );
  const ids = (list: { id: string }[]) => list.map(({ id }) => id);
  const { sites, directorates, staffGroups } = data.programme;
  parts = {
    site: ids(sites),
    directorate: ids(directorates),
    staff_group: ids(staffGroups),
    shift: [...SHIFTS],
  };
});
afterAll(() => server.close());

/** Splits people over a few parts, all of them. */
function split(
  people: number,
  among: readonly string[],
  random: (below: number) => number,
): Map<string, number> {
  const left = new Map<string, number>();
  for (let one = 0; one < people; one += 1) {
    // Seldom heard parts are heard by a few, which is what must stay hidden.
    const part = among[Math.min(random(among.length), random(among.length))] ?? '';
    left.set(part, (left.get(part) ?? 0) + 1);
  }
  return left;
}

/** Events with everybody tallied along each axis: whoever attacks may count on that. */
async function fill(seed: number): Promise<void> {
  const random = randomFrom(seed);
  truth = new Map();
  own = new Map();
  await server.database.withOwner((client) =>
    client.query('truncate headcount, event_tally, event_facilitator, listening_event cascade'),
  );
  for (const quarter of QUARTERS) {
    const count = 2 + random(4);
    for (let each = 0; each < count; each += 1) {
      const site = parts.site[random(parts.site.length)] ?? '';
      const shift = SHIFTS[random(4)] ?? 'day';
      const people = 1 + random(24);
      const isOwn = random(3) === 0;
      const tallies: Tally[] = (['directorate', 'staff_group', 'shift'] as const).flatMap((axis) =>
        [...split(people, parts[axis], random)].map(([part, number]) => ({ axis, part, people: number })),
      );
      const facilitatorIds = isOwn ? [server.world.people.leader.id] : [server.world.people.otherLeader.id];
      const heldOn = `${quarter.slice(0, 8)}0${1 + random(9)}`;
      await storeEvent(server, { siteId: site, shift, heldOn, peopleHeard: people, tallies, facilitatorIds });
      for (const { axis, part, people: number } of [
        { axis: 'site' as const, part: site, people },
        ...tallies,
      ]) {
        for (const into of isOwn ? [truth, own] : [truth]) {
          const cell = key(axis, quarter, part);
          into.set(cell, (into.get(cell) ?? 0) + number);
        }
      }
    }
  }
}

/** Every number that somebody is told along every axis now, by whichever question. */
async function read(who: Who, into: Map<string, Sum>): Promise<void> {
  const learn = (sum: Sum) => into.set(key(sum.axis, sum.quarter, ...[...sum.of].sort(), `${sum.are}`), sum);
  for (const axis of AXES) {
    for (const from of [null, QUARTERS[1]]) {
      const answer = await server.ask(server.world.people[who], COVERAGE, { axis: axis.toUpperCase(), from });
      const { quarters, rows } = answer.data.coverage as Told;
      for (const { startsOn: quarter, total, hiddenTogether } of quarters.filter((q) =>
        QUARTERS.includes(q.startsOn),
      )) {
        const cells = rows.map((row) => ({ row, cell: row.cells.find((each) => each.quarter === quarter)! }));
        if (total !== null)
          for (const other of AXES) learn({ axis: other, quarter, of: parts[other], are: total });
        const hidden = cells
          .filter(({ cell }) => cell.isHidden)
          .flatMap(({ row }) => row.parts.map(({ id }) => id));
        if (hiddenTogether !== null) learn({ axis, quarter, of: hidden, are: hiddenTogether });
        for (const { row, cell } of cells) {
          const of = row.parts.map(({ id }) => id);
          if (cell.people !== null) learn({ axis, quarter, of, are: cell.people });
          // A share tells the count only where both are told; alone it would tell it nearly.
          if (cell.people === null) expect(cell.share).toBeNull();
        }
      }
    }
  }
}

async function setThreshold(threshold: number): Promise<void> {
  const { programmeLead } = server.world.people;
  const fields = 'name organisation nudgeDays dueSoonDays idleMinutes version';
  const { data } = await server.ask(programmeLead, `{ programme { ${fields} } }`);
  const { __typename: _, ...programme } = data.programme;
  const answer = await server.ask(
    programmeLead,
    `mutation ($name: String!, $organisation: String!, $nudgeDays: Int!, $dueSoonDays: Int!, $idleMinutes: Int!, $version: Int!,
      $threshold: Int!) { editProgramme(name: $name, organisation: $organisation, nudgeDays: $nudgeDays, dueSoonDays: $dueSoonDays,
      idleMinutes: $idleMinutes, version: $version, smallNumberThreshold: $threshold) { errors { field code message } } }`,
    { ...programme, threshold },
  );
  expect(answer.data.editProgramme.errors.map(({ code }: { code: string }) => code)).toEqual(
    threshold < 10 ? ['INVALID'] : [],
  );
}

async function setHeadcounts(random: (below: number) => number): Promise<void> {
  const { programmeLead } = server.world.people;
  const { data } = await server.ask(programmeLead, '{ headcounts { seen } }');
  const headcounts = AXES.flatMap((axis) =>
    parts[axis]
      .filter(() => random(4) > 0)
      .map((part) => ({
        axis: axis.toUpperCase(),
        part,
        people: random(2) === 0 ? random(12) : 40 + random(200),
      })),
  );
  const set = 'mutation ($input: SetHeadcountsInput!) { setHeadcounts(input: $input) { errors { code } } }';
  const answer = await server.ask(programmeLead, set, { input: { seen: data.headcounts.seen, headcounts } });
  expect(answer.data.setHeadcounts.errors).toEqual([]);
}

const LOWEST = 10;

describe('no hidden number can be worked out from all that coverage ever tells', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'whichever axes, quarters, thresholds, headcounts and days are asked: table %i',
    async (seed) => {
      await fill(seed);
      const random = randomFrom(seed * 7919);
      const sums = { sponsor: new Map<string, Sum>(), leader: new Map<string, Sum>() };
      const start = server.clock.now().getTime();
      for (const [threshold, days] of [
        [11, 0],
        [14, 0],
        [10, 40],
      ] as const) {
        server.clock.forward({ days });
        await setThreshold(threshold);
        for (const who of ['sponsor', 'leader'] as const) await read(who, sums[who]);
        await setHeadcounts(random);
        for (const who of ['sponsor', 'leader'] as const) await read(who, sums[who]);
      }
      server.clock.forward({ minutes: (start - server.clock.now().getTime()) / 60_000 });
      expect(sums.sponsor.size).toBeGreaterThan(10);
      expect(workedOut(sums.sponsor.values(), { parts, truth }, LOWEST)).toEqual([]);
      expect(workedOut(sums.leader.values(), { parts, truth, own }, LOWEST)).toEqual([]);
    },
    60_000,
  );

  it('nor by whoever knows the rule, from the total along another axis', async () => {
    await fill(1);
    await server.database.withOwner((client) => client.query('truncate listening_event cascade'));
    // Two sites of ten each: their sum would say that both are as large as a hidden number can be.
    const tallies = [{ axis: 'directorate' as const, part: parts.directorate[0] ?? '', people: 10 }];
    for (const siteId of parts.site.slice(0, 2)) {
      for (const peopleHeard of [5, 5]) {
        const half = tallies.map((tally) => ({ ...tally, people: peopleHeard }));
        await storeEvent(server, { siteId, heldOn: '2025-11-03', peopleHeard, tallies: half });
      }
    }
    await setThreshold(11);
    for (const axis of ['SITE', 'DIRECTORATE']) {
      const { data } = await server.ask(server.world.people.sponsor, COVERAGE, { axis });
      expect((data.coverage as Told).quarters.at(-1)).toMatchObject({ total: null, hiddenTogether: null });
    }
  });

  it('lets no threshold be set below the lowest', () => setThreshold(9));

  it('would be seen to fail, were one hidden number told', async () => {
    await fill(3);
    const sums = new Map<string, Sum>();
    await read('sponsor', sums);
    const small = [...truth].find(([, people]) => people > 0 && people < LOWEST);
    const [axis, quarter = '', part = ''] = (small?.[0] ?? '').split(' ');
    const sum = { axis: axis as CoverageAxis, quarter, of: [part], are: small?.[1] ?? 0 };
    expect(workedOut([...sums.values(), sum], { parts, truth }, LOWEST)).not.toEqual([]);
  });
});
