import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EDITION_TRANSITIONS, londonDay } from '@heard/domain';
import { liveThroughAYear, type YearOver } from '../testing/publishing-year';
import { startTestServer, type TestServer } from '../testing/test-server';

/** Each is another year; one that fails names its own. */
const SEEDS = (process.env['YEARS'] ?? '1,2').split(',').map(Number);

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
}, 60_000);
afterAll(() => server.close());

const sql = <Row>(text: string, values: unknown[]) =>
  server.database.withOwner(async (client) => (await client.query(text, values)).rows as Row[]);

interface Edition {
  id: string;
  state: string;
  number: number | null;
  publishedOn: string | null;
  publishedVersion: number;
  versions: number[];
}

interface Told {
  id: string;
  verb: string;
  at: Date;
  byHand: boolean;
  from: string;
  to: string;
  scheduledFor: string | null;
}

const editionsOf = ({ world }: YearOver) =>
  sql<Edition>(
    `select id, state, number, published_on as "publishedOn", published_version as "publishedVersion",
       array(select version from edition_version v where v.edition_id = e.id order by 1) as versions
     from edition e where programme_id = $1`,
    [world.programmeId],
  );

const auditOf = ({ world }: YearOver) =>
  sql<Told>(
    `select subject_id as id, replace(verb, 'edition.', '') as verb, at, actor_id is not null as "byHand",
       before ->> 'state' as from, after ->> 'state' as to, before ->> 'scheduledFor' as "scheduledFor"
     from audit_event where programme_id = $1 and subject_type = 'edition' and before ->> 'state' is not null
       and verb in ('edition.scheduled', 'edition.unscheduled', 'edition.published', 'edition.withdrawn')
     order by (after ->> 'version')::int`,
    [world.programmeId],
  );

const WORDS = {
  publish: 'published',
  unschedule: 'unscheduled',
  schedule: 'scheduled',
  withdraw: 'withdrawn',
} as const;

describe.each(SEEDS)('the year of seed %i', (seed) => {
  let year: YearOver;
  let editions: Edition[];
  let audit: Told[];
  beforeAll(async () => {
    year = await liveThroughAYear(server, seed);
    editions = await editionsOf(year);
    audit = await auditOf(year);
  }, 60_000);

  const out = () => editions.filter(({ versions }) => versions.length > 0);
  const published = () => audit.filter(({ verb }) => verb === 'published');

  it('was a hard one: servers died, clocks were wrong, and much went out by time and by hand', () => {
    expect(year.killed).toBeGreaterThan(1);
    expect([...year.looks.values()].filter(({ off }) => Math.abs(off) > 60_000).length).toBeGreaterThan(10);
    expect(published().filter(({ byHand }) => !byHand).length).toBeGreaterThan(10);
    expect(year.handed.filter(({ told }) => told === 'done').length).toBeGreaterThan(5);
  });

  it('published each edition once: one version, one event, one number, none left out between', () => {
    for (const { id, versions, publishedVersion } of out()) {
      const events = published().filter((event) => event.id === id);
      expect([id, versions, publishedVersion, events.length]).toEqual([id, [1], 1, 1]);
    }
    expect(published()).toHaveLength(out().length);
    const numbers = editions.flatMap(({ number }) => number ?? []).sort((one, other) => one - other);
    expect(numbers).toEqual(out().map((_, index) => index + 1));
  });

  it('missed none: what was set and not stopped is out, and no quiet look left behind what was due', () => {
    expect(year.leftBehind).toEqual([]);
    expect(editions.filter(({ state }) => state === 'scheduled')).toEqual([]);
    for (const { id, state, versions } of editions) {
      const last = audit.filter((event) => event.id === id).at(-1)?.verb;
      const stopped = last === undefined || last === 'unscheduled';
      expect([id, state, versions.length]).toEqual(stopped ? [id, 'approved', 0] : [id, last, 1]);
    }
  });

  it('published none before its time, but for a clock that was ahead by as much', () => {
    for (const { id, at, scheduledFor } of published().filter(({ byHand }) => !byHand)) {
      const look = year.looks.get(at.getTime());
      const early = Date.parse(scheduledFor ?? '') - (look?.truth ?? NaN);
      expect([id, early <= Math.max(0, look?.off ?? NaN)]).toEqual([id, true]);
    }
  });

  it('dated each by the day in London of whoever published it', () => {
    for (const { id, publishedOn } of out()) {
      const [event] = published().filter((each) => each.id === id);
      expect(publishedOn).toBe(londonDay(event!.at));
    }
  });

  it('kept what people were told was done, once, did nothing that was refused, and took no step that is not in the table', () => {
    for (const { id } of editions) {
      for (const verb of ['publish', 'unschedule', 'schedule', 'withdraw'] as const) {
        const told = (what: string) =>
          year.handed.filter((each) => each.id === id && each.verb === verb && each.told === what).length;
        const kept = audit.filter((event) => event.id === id && event.verb === WORDS[verb] && event.byHand);
        expect(kept.length).toBeGreaterThanOrEqual(told('done'));
        expect(kept.length).toBeLessThanOrEqual(told('done') + told('nothing'));
      }
      let state = 'approved';
      for (const { verb, from, to } of audit.filter((event) => event.id === id)) {
        const known = EDITION_TRANSITIONS.filter((row) => WORDS[row.verb as keyof typeof WORDS] === verb);
        expect([id, from, known.some((row) => (row.from as string[]).includes(from))]).toEqual([
          id,
          state,
          true,
        ]);
        state = to;
      }
      expect(editions.find((each) => each.id === id)?.state).toBe(state);
    }
  });
});
