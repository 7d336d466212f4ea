import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { v7 as newId } from 'uuid';
import { type Viewer } from '@heard/domain';
import { type Database } from '../database/database';
import { type DoorViewer, viewerSql } from '../sign-in/sign-in-door';
import { openTestDatabase } from '../testing/open-test-database';
import { addOneOfEach } from '../testing/one-of-each';
import { rightsBeside, sameRights, type WithRights } from './rights-beside';

const PROGRAMME = '0197a000-0000-7000-8000-00000000000a';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
  await database.withOwner(async (client) => {
    await addOneOfEach(client, PROGRAMME);
    await client.query(`update person set state = 'active'`);
  });
}, 30_000);
afterAll(() => database.close());

/** What may have happened to a session and to whoever opened it, told as statements about both. */
const HAPPENED: Record<string, { tell: string; stands: boolean }> = {
  nothing: { tell: '', stands: true },
  'it expired': { tell: `update session set expires_at = now() where token_hash = $1`, stands: false },
  'it idled out': {
    tell: `update session set last_seen_at = now() - interval '10 days' where token_hash = $1`,
    stands: false,
  },
  'it ended': { tell: 'delete from session where token_hash = $1', stands: false },
  'the person paused': { tell: `update person set state = 'paused'`, stands: true },
  'the person left': { tell: `update person set state = 'left'`, stands: false },
  'a role was given': {
    tell: `insert into person_role (programme_id, person_id, role) select programme_id, id, 'sponsor' from person on conflict do nothing`,
    stands: true,
  },
  'all roles were taken': { tell: 'delete from person_role', stands: true },
  'they began to lead a subgroup': {
    tell: `update membership set kind = 'lead', to_date = null`,
    stands: true,
  },
  'they led one until yesterday': {
    tell: `update membership set kind = 'lead', from_date = '2020-01-01', to_date = current_date - 1`,
    stands: true,
  },
};

/** Opens a session for the one person there is. */
async function open(client: pg.ClientBase): Promise<Buffer> {
  const tokenHash = randomBytes(32);
  await client.query(
    `insert into session (token_hash, programme_id, person_id, expires_at)
     select $1, programme_id, id, now() + interval '1 day' from person`,
    [tokenHash],
  );
  return tokenHash;
}

/** What the door says of a session, and what is said of it beside a read, after something happened that is taken back. */
async function askBoth(tell: string) {
  return database.withOwner(async (client) => {
    await client.query('begin');
    const tokenHash = await open(client);
    if (tell) await client.query(tell, tell.includes('$1') ? [tokenHash] : []);
    const door = await client.query<DoorViewer>(viewerSql('$1'), [tokenHash]);
    const beside = await client.query<WithRights<{ one: number }>>(rightsBeside('select 1 as one', 0), [
      tokenHash,
    ]);
    await client.query('rollback');
    return { door: door.rows[0], beside: beside.rows };
  });
}

describe('rights asked beside a read', () => {
  it.each(Object.entries(HAPPENED))('are those that the door gives: %s', async (_, { tell, stands }) => {
    const { door, beside } = await askBoth(tell);
    expect(Boolean(door)).toBe(stands);
    const { lastSeenAt: _seen, ...viewer } = door ?? { lastSeenAt: null };
    expect(beside).toEqual([{ rightsNow: door ? viewer : null, row: { one: 1 } }]);
  });

  it('are told once where the read finds nothing', async () => {
    const { rows } = await database.withOwner(async (client) =>
      client.query<WithRights<object>>(rightsBeside('select 1 as one where false', 0), [await open(client)]),
    );
    expect(rows).toEqual([{ rightsNow: expect.objectContaining({ programmeId: PROGRAMME }), row: null }]);
  });

  it('are those of the programme that is worked in: a session of another one has none', async () => {
    const tokenHash = await database.withOwner(open);
    const read = rightsBeside('select 1 as one', 0);
    const [own, other] = await Promise.all(
      [PROGRAMME, newId()].map((programmeId) =>
        database.withClient(programmeId, async (client) => (await client.query(read, [tokenHash])).rows[0]),
      ),
    );
    expect(own.rightsNow).toMatchObject({ programmeId: PROGRAMME });
    expect(other).toEqual({ rightsNow: null, row: { one: 1 } });
  });
});

it.each<[string, Partial<Viewer>, boolean]>([
  ['nothing', {}, true],
  ['the programme', { programmeId: newId() }, false],
  ['the person', { personId: newId() }, false],
  ['the name', { name: 'Somebody Else' }, false],
  ['a role', { roles: ['comms', 'sponsor'] }, false],
  ['all roles', { roles: [] }, false],
  ['what they lead', { leadsSubgroups: [] }, false],
])('rights are no longer the same when there is another: %s', (_, change, same) => {
  const viewer = { ...{ programmeId: PROGRAMME, personId: newId(), name: 'A', roles: ['comms'] } } as Viewer;
  const known: Viewer = { ...viewer, leadsSubgroups: ['one'] };
  expect(sameRights({ ...known, ...change }, known)).toBe(same);
  expect(sameRights(null, known)).toBe(false);
});
