import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { slugOf } from '@heard/domain';
import { TellReactions } from '../reactions/commands/tell-reactions';
import { beginEdition, goThrough } from '../testing/edition-steps';
import { catchLog } from '../testing/log-caught';
import { NORTH, READ_REACTIONS, sendTap } from '../testing/reactions';
import { startTestServer, type TestServer } from '../testing/test-server';

/** Who taps, as a proxy and a browser tell it. */
const SENDER = { 'x-forwarded-for': '203.0.113.77', 'user-agent': 'Mozilla/5.0 (zqagent)', cookie: 'zq=1' };
const THRESHOLD = 11;

let server: TestServer;
let log: ReturnType<typeof catchLog>;
let edition: { id: string };
let answerId: string;
let sites: string[];
beforeAll(async () => {
  server = await startTestServer({ settings: { TRUST_PROXY: 'true' } });
  const out = await goThrough(server, await beginEdition(server), ['send_to_check', 'approve', 'publish']);
  edition = out;
  answerId = out.answers[0]?.id ?? '';
  const [north, south] = server.world.sites;
  sites = ['', slugOf({ id: north, name: NORTH }), slugOf({ id: south, name: 'South House' })];
  log = catchLog();
});
afterAll(async () => {
  log.stop();
  await server.close();
});

async function tap(site: string): Promise<void> {
  // So that none is taken for a double tap, and none for a flood.
  server.clock.forward({ minutes: 1 });
  const { status } = await sendTap(server, answerId, { reaction: 'not_here_yet', site }, SENDER);
  expect(status).toBe(303);
}

/** Every row of every table but the sessions, which say when somebody who looks last looked. */
async function everything(): Promise<Map<string, string>> {
  return server.database.withOwner(async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
       and relname <> 'session' order by 1`,
    );
    const tables = new Map<string, string>();
    for (const { name } of rows) {
      const { rows: all } = await client.query(`select to_jsonb(t) as row from ${name} t order by 1`);
      tables.set(name, JSON.stringify(all));
    }
    return tables;
  });
}

async function look(): Promise<{ total: number; elsewhere: number; sites: number[] }> {
  const { data, errors } = await server.ask(server.world.people.comms, READ_REACTIONS, { id: edition.id });
  expect(errors).toBeUndefined();
  const { total, elsewhere, sites: told } = data.edition.answers[0].reactions.notHereYet;
  const people = (name: string) => told.find((each: { name: string }) => each.name === name)?.people ?? 0;
  return { total: total ?? 0, elsewhere: elsewhere ?? 0, sites: [people(NORTH), people('South House')] };
}

describe('a tap', () => {
  it('leaves one number one higher, and nothing else in any table or the log', async () => {
    await tap(sites[1] ?? '');
    const before = await everything();
    await tap(sites[1] ?? '');
    const after = await everything();
    const changed = [...after].filter(([name, rows]) => before.get(name) !== rows).map(([name]) => name);
    expect(changed).toEqual(['reaction_count']);
    expect(after.get('reaction_count')).toBe(
      before.get('reaction_count')?.replace('"waiting":1', '"waiting":2'),
    );
    for (const [name, rows] of after) expect([name, /203\.0\.113|zqagent/.test(rows)]).toEqual([name, false]);
    expect(log.lines.join('\n')).not.toMatch(/203\.0\.113|zqagent|not_here_yet/);
  });

  it('that is the first of its kind has an id without a time in it', async () => {
    const { rows } = await server.database.withOwner((client) =>
      client.query<{ id: string }>('select id from reaction_count'),
    );
    for (const { id } of rows) expect(id[14]).toBe('4');
  });
});

describe('somebody who looks after every tap and every night', () => {
  it('sees nothing move by day, and by night no number or difference below the threshold', async () => {
    const looks = [await look()];
    for (let day = 0; day < 6; day += 1) {
      for (let taps = 0; taps < 5 + day; taps += 1) {
        await tap(sites[(taps * (day + 1)) % 3] ?? '');
        expect(await look()).toEqual(looks.at(-1));
      }
      await server.app.get(TellReactions).run(server.world.programmeId);
      looks.push(await look());
    }
    expect(looks.at(-1)?.total).toBeGreaterThan(THRESHOLD);
    for (const [index, before] of looks.entries()) {
      for (const after of looks.slice(index)) {
        const differences = [
          after.total - before.total,
          after.elsewhere - before.elsewhere,
          ...after.sites.map((people, site) => people - (before.sites[site] ?? 0)),
        ];
        expect(differences.filter((each) => each !== 0 && each < THRESHOLD)).toEqual([]);
      }
    }
  });

  it('reads in the audit that something was told, and no number', async () => {
    const { rows } = await server.database.withOwner((client) =>
      client.query(
        `select distinct actor_id, subject_type, subject_title, before, after from audit_event
         where verb ilike '%react%' or after::text ilike '%reach%'`,
      ),
    );
    expect(rows).toEqual([
      { actor_id: null, subject_type: 'edition', subject_title: '', before: null, after: null },
    ]);
  });
});
