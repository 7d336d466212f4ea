import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, openBrowser, whoIsIn } from '../testing/browser';
import { startTestServer, type TestServer } from '../testing/test-server';
import { type Member } from '../testing/world';
import { hashPassword } from './password-hash';

const SIGN_IN = `mutation ($email: String!, $password: String!) {
  signIn(email: $email, password: $password) { viewer { roles person { name } } errors { field code message } } }`;
const EXAMPLE = `mutation ($persona: String!) {
  signInAsExample(persona: $persona) { viewer { person { name } } errors { field code message } } }`;
const PASSWORD = 'three unlikely words';

let server: TestServer;
let proxied: TestServer;
beforeAll(async () => {
  [server, proxied] = [
    await startTestServer({ now: new Date() }),
    await startTestServer({ now: new Date(), settings: { TRUST_PROXY: 'true' } }),
  ];
  for (const each of [server, proxied]) await givePassword(each, Object.values(each.world.people));
});
afterAll(async () => {
  await server.close();
  await proxied.close();
});

async function givePassword({ world }: TestServer, people: Member[]) {
  const hash = await hashPassword(PASSWORD);
  await world.within(async ({ signIn }) => {
    for (const { id } of people) await signIn.setPassword(id, hash);
  });
}

async function signIn(browser: Browser, email: string, password = PASSWORD) {
  const { data, errors } = await browser.ask(SIGN_IN, { email, password });
  expect(errors).toBeUndefined();
  return data.signIn as {
    viewer: object | null;
    errors: { field: string | null; code: string; message: string }[];
  };
}

describe('signing in', () => {
  it('lets in whoever knows the password, whatever the capitals of the address', async () => {
    const { leader } = server.world.people;
    const browser = openBrowser(server);
    expect(await whoIsIn(browser)).toBeNull();
    const { viewer, errors } = await signIn(browser, ` ${leader.email.toUpperCase()} `);
    expect({ viewer, errors }).toEqual({
      viewer: { roles: ['CHANGE_LEADER'], person: { name: leader.name } },
      errors: [],
    });
    expect(await whoIsIn(browser)).toBe(leader.name);
  });

  it.each([
    ['a wrong password', 'leader@example.invalid', 'three likely words'],
    ['another’s password in capitals', 'leader@example.invalid', PASSWORD.toUpperCase()],
    ['no password', 'leader@example.invalid', ''],
    ['an unknown address', 'nobody@example.invalid', PASSWORD],
    ['no address', '', PASSWORD],
  ])('says the same for %s, and gives no cookie', async (_, email, password) => {
    const browser = openBrowser(server);
    const refused = await signIn(browser, email, password);
    expect(refused).toEqual({
      viewer: null,
      errors: [
        {
          field: 'password',
          code: 'INVALID',
          message: 'The e-mail address or the password is not right. Check both, or choose a new password.',
        },
      ],
    });
    expect(browser.given).toBe('');
  });

  it('is not for who is invited, has left or has no password', async () => {
    const { world } = server;
    const hash = await hashPassword(PASSWORD);
    for (const state of ['invited', 'left'] as const) {
      const person = {
        ...world.people.leader,
        id: crypto.randomUUID(),
        state,
        email: `${state}@example.invalid`,
      };
      await world.within(async ({ people, signIn: accounts }) => {
        await people.add(person);
        await accounts.keepAccount(person.id, person.email);
        await accounts.setPassword(person.id, hash);
      });
      expect((await signIn(openBrowser(server), person.email)).errors).toMatchObject([{ code: 'INVALID' }]);
    }
  });
});

describe('the cookie', () => {
  it('is out of reach of scripts and of other sites', async () => {
    const browser = openBrowser(server);
    await signIn(browser, 'comms@example.invalid');
    expect(browser.given).toMatch(/^heard=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it('is bound to TLS where a proxy that is believed ends it', async () => {
    const browser = openBrowser(proxied, { 'x-forwarded-proto': 'https' });
    await signIn(browser, 'comms@example.invalid');
    expect(browser.given).toMatch(/^__Host-heard=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(await whoIsIn(browser)).toBe('comms Tester');
    // The same session without TLS is nobody's.
    const plain = openBrowser(proxied);
    plain.cookie = browser.cookie;
    expect(await whoIsIn(plain)).toBeNull();
    plain.cookie = browser.cookie.replace('__Host-', '');
    expect(await whoIsIn(openBrowser(proxied))).toBeNull();
  });

  it('does not believe a header that anybody can send', async () => {
    const browser = openBrowser(server, { 'x-forwarded-proto': 'https' });
    await signIn(browser, 'sponsor@example.invalid');
    expect(browser.given).toMatch(/^heard=/);
    expect(browser.given).not.toContain('Secure');
  });

  it('of a stranger’s making lets nobody in', async () => {
    for (const cookie of [
      'heard=',
      'heard=x',
      `heard=${'a'.repeat(43)}`,
      'heard=%00',
      `heard=${"' or 1=1 --".repeat(9)}`,
    ]) {
      const browser = openBrowser(server);
      browser.cookie = cookie;
      expect(await whoIsIn(browser)).toBeNull();
    }
  });
});

describe('guessing', () => {
  it('is slowed for an account, longer each time, and freed by the right password', async () => {
    const email = 'subgroupLead@example.invalid';
    const guess = async (password = 'a wrong password') =>
      (await signIn(openBrowser(server), email, password)).errors[0];
    for (let tries = 0; tries < 6; tries += 1) expect((await guess())?.code).toBe('INVALID');
    const slowed = { field: null, code: 'TOO_MANY_TRIES' };
    expect(await guess()).toMatchObject({
      ...slowed,
      message: expect.stringContaining('Too many tries. Wait 2 seconds,'),
    });
    // The right password has to wait as well, or waiting would tell which it is.
    expect(await guess(PASSWORD)).toMatchObject(slowed);
    server.clock.forward({ minutes: 2 / 60 });
    expect((await guess())?.code).toBe('INVALID');
    expect(await guess()).toMatchObject({ ...slowed, message: expect.stringContaining('Wait 4 seconds') });
    // Another account is not slowed.
    expect((await signIn(openBrowser(server), 'comms@example.invalid')).errors).toEqual([]);
    server.clock.forward({ minutes: 1 });
    expect(await guess(PASSWORD)).toBeUndefined();
    for (let tries = 0; tries < 6; tries += 1) expect((await guess())?.code).toBe('INVALID');
  });

  it('many at once is counted like one after the other', async () => {
    const tries = Array.from({ length: 20 }, () =>
      signIn(openBrowser(server), 'otherLead@example.invalid', 'a wrong password'),
    );
    const codes = (await Promise.all(tries)).map(({ errors }) => errors[0]?.code);
    expect(codes.filter((code) => code === 'INVALID')).toHaveLength(6);
    expect(codes.filter((code) => code === 'TOO_MANY_TRIES')).toHaveLength(14);
  });

  it('is slowed for an address, whatever accounts it tries and whatever it says of itself', async () => {
    const from = (said: string) => openBrowser(proxied, { 'x-forwarded-for': `${said}, 192.0.2.7` });
    const codes: (string | undefined)[] = [];
    for (let tries = 0; tries < 55; tries += 1) {
      const { errors } = await signIn(
        from(`198.51.100.${tries}`),
        `guess${tries}@example.invalid`,
        'a wrong password',
      );
      codes.push(errors[0]?.code);
    }
    expect(codes.indexOf('TOO_MANY_TRIES')).toBe(51);
    const elsewhere = openBrowser(proxied, { 'x-forwarded-for': '192.0.2.8' });
    expect((await signIn(elsewhere, 'leader@example.invalid')).errors).toEqual([]);
    expect((await signIn(from('192.0.2.8'), 'leader@example.invalid')).errors[0]?.code).toBe(
      'TOO_MANY_TRIES',
    );
  }, 120_000);

  it('leaves no name and no address in the database', async () => {
    const rows = await server.database.withOwner(
      async (client) => (await client.query<{ key: Buffer }>('select * from sign_in_attempt')).rows,
    );
    expect(rows.length).toBeGreaterThan(2);
    for (const { key } of rows) expect(key).toHaveLength(32);
  });
});

describe('the people of the example', () => {
  const AMARA = { id: crypto.randomUUID(), name: 'Amara', email: 'amara@example.invalid' };
  beforeAll(async () => {
    for (const { world } of [server, proxied]) {
      await world.within(async ({ people, signIn: accounts }) => {
        await people.add({ ...world.people.leader, ...AMARA });
        await accounts.keepAccount(AMARA.id, AMARA.email);
      });
    }
  });

  it('are refused where the programme is not the example', async () => {
    const browser = openBrowser(server);
    const { data } = await browser.ask(`{ door { examplePersonas { key } } }`);
    expect(data.door.examplePersonas).toEqual([]);
    const refused = await browser.ask(EXAMPLE, { persona: 'change-leader' });
    expect(refused.data.signInAsExample).toMatchObject({
      viewer: null,
      errors: [{ field: 'persona', code: 'NOT_FOUND' }],
    });
    expect(browser.given).toBe('');
  });

  it('are let in where it is, and nobody else is', async () => {
    const { database } = proxied;
    await database.withOwner((client) => client.query('update programme set is_example = true'));
    const browser = openBrowser(proxied);
    const { data } = await browser.ask(EXAMPLE, { persona: 'change-leader' });
    expect(data.signInAsExample).toEqual({ viewer: { person: { name: 'Amara' } }, errors: [] });
    expect(await whoIsIn(browser)).toBe('Amara');
    for (const persona of ['leader@example.invalid', 'comms', '', 'constructor']) {
      const refused = await openBrowser(proxied).ask(EXAMPLE, { persona });
      expect(refused.data.signInAsExample).toMatchObject({ viewer: null, errors: [{ code: 'NOT_FOUND' }] });
    }
    const { rows } = await database.withOwner((client) =>
      client.query(`select verb from audit_event where actor_id = '${AMARA.id}'`),
    );
    expect(rows).toEqual([{ verb: 'session.opened' }]);
  });
});
