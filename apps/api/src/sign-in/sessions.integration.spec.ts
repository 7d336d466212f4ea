import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, openBrowser, whoIsIn } from '../testing/browser';
import { startTestServer, type TestServer } from '../testing/test-server';
import { type Member } from '../testing/world';
import { newToken, tokenHash } from './token';

const SIGN_OUT = 'mutation { signOut { errors { code } } }';
const SAVE = 'mutation { saveView(name: "Mine", query: "mine=true") { errors { code } } }';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ now: new Date() });
});
afterAll(() => server.close());

/** A browser in which the person is signed in, and which nobody has asked from yet. */
async function openFor({ id: personId }: Member, expiresAt = new Date('2099-01-01')): Promise<Browser> {
  const token = newToken();
  await server.world.within(({ signIn }) =>
    signIn.addSession({ tokenHash: tokenHash(token), personId, expiresAt }),
  );
  const browser = openBrowser(server);
  browser.cookie = `heard=${token}`;
  return browser;
}

const asOwner = (statement: string, values: unknown[] = []) =>
  server.database.withOwner((client) => client.query(statement, values));
const hashOf = ({ cookie }: Browser) => tokenHash(cookie.slice('heard='.length));
const idle = (browser: Browser, minutes: number) =>
  asOwner('update session set last_seen_at = now() - make_interval(mins => $1) where token_hash = $2', [
    minutes,
    hashOf(browser),
  ]);
const lastSeen = async (browser: Browser) => {
  const { rows } = await asOwner(
    'select extract(epoch from now() - last_seen_at)::int as seconds from session where token_hash = $1',
    [hashOf(browser)],
  );
  return rows[0]?.seconds as number | undefined;
};

describe('a session', () => {
  it('ends after the programme’s idle minutes', async () => {
    const { leader } = server.world.people;
    const [within, beyond] = [await openFor(leader), await openFor(leader)];
    await idle(within, 29);
    await idle(beyond, 31);
    expect(await whoIsIn(within)).toBe(leader.name);
    expect(await whoIsIn(beyond)).toBeNull();
    const { errors } = await beyond.ask('{ home { mine { id } } }');
    expect(errors).toMatchObject([
      { message: 'Sign in to go on. What you typed is kept.', extensions: { code: 'UNAUTHENTICATED' } },
    ]);
    await asOwner('update programme set idle_minutes = 5');
    const shorter = await openFor(leader);
    await idle(shorter, 6);
    expect(await whoIsIn(shorter)).toBeNull();
    await asOwner('update programme set idle_minutes = 30');
  });

  it('goes on while it is used, noted once a minute', async () => {
    const browser = await openFor(server.world.people.leader);
    await idle(browser, 20);
    await whoIsIn(browser);
    expect(await lastSeen(browser)).toBeLessThan(60);
    await asOwner(`update session set last_seen_at = now() - interval '40 seconds' where token_hash = $1`, [
      hashOf(browser),
    ]);
    await browser.ask(SAVE);
    expect(await lastSeen(browser)).toBeGreaterThanOrEqual(40);
  });

  it('ends after twelve hours, however much it is used', async () => {
    const { comms } = server.world.people;
    expect(await whoIsIn(await openFor(comms, new Date(Date.now() - 1_000)))).toBeNull();
    expect(await whoIsIn(await openFor(comms, new Date(Date.now() + 60_000)))).toBe(comms.name);
  });

  it('ends at sign-out, at once, in this browser alone, and takes its cookie away', async () => {
    const { leader } = server.world.people;
    const [here, there] = [await openFor(leader), await openFor(leader)];
    const copied = openBrowser(server);
    copied.cookie = here.cookie;
    expect(await whoIsIn(here)).toBe(leader.name);
    const { data } = await here.ask(SIGN_OUT);
    expect(data.signOut.errors).toEqual([]);
    expect(here.given).toMatch(/^heard=; .*Expires=Thu, 01 Jan 1970/);
    expect(await whoIsIn(here)).toBeNull();
    expect(await whoIsIn(copied)).toBeNull();
    expect(await whoIsIn(there)).toBe(leader.name);
    // Twice is no mistake, and neither is a stranger's.
    expect((await here.ask(SIGN_OUT)).data.signOut.errors).toEqual([]);
  });

  it('of somebody who has left is nobody’s', async () => {
    const { otherLead } = server.world.people;
    const browser = await openFor(otherLead);
    await asOwner(`update person set state = 'left' where id = $1`, [otherLead.id]);
    expect(await whoIsIn(browser)).toBeNull();
    await asOwner(`update person set state = 'active' where id = $1`, [otherLead.id]);
  });

  it('writes by the rights of this moment, whatever was read before', async () => {
    const { sponsor } = server.world.people;
    const browser = await openFor(sponsor);
    expect(await whoIsIn(browser)).toBe(sponsor.name);
    await asOwner('delete from person_role where person_id = $1', [sponsor.id]);
    const { errors } = await browser.ask(SAVE);
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await browser.ask('{ savedViews { id } }')).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
  });

  it('is kept in the database as a hash alone', async () => {
    const browser = await openFor(server.world.people.leader);
    const { rows } = await asOwner('select token_hash from session');
    const kept = rows.map(({ token_hash: hash }) => (hash as Buffer).toString('base64url'));
    expect(kept).toContain(hashOf(browser).toString('base64url'));
    expect(kept).not.toContain(browser.cookie.slice('heard='.length));
  });
});
