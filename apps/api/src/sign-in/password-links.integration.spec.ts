import { createServer as createMailServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openBrowser, whoIsIn } from '../testing/browser';
import { startTestServer, type TestServer } from '../testing/test-server';

const LOOK = 'query ($token: String!) { oneTimeLink(token: $token) { purpose name email expiresAt } }';
const USE = `mutation ($token: String!, $password: String!) {
  usePasswordLink(token: $token, password: $password) { viewer { person { name state } } errors { field code message } } }`;
const RESET =
  'mutation ($email: String!) { requestReset(email: $email) { message errors { code message } } }';
const PASSWORD = 'three unlikely words';

let server: TestServer;
let mailServer: Server;
let mails: string[] = [];
beforeAll(async () => {
  mailServer = createMailServer((socket) => {
    let text = '';
    let inText = false;
    socket.write('220 ready\r\n');
    socket.on('data', (chunk) => {
      text += chunk.toString();
      for (let end = text.indexOf('\r\n'); end >= 0; end = text.indexOf('\r\n')) {
        const line = text.slice(0, end);
        text = text.slice(end + 2);
        if (inText) {
          if (line === '.') {
            inText = false;
            socket.write('250 kept\r\n');
          } else mails[mails.length - 1] += `${line}\n`;
        } else if (line === 'DATA') {
          inText = true;
          mails.push('');
          socket.write('354 go on\r\n');
        } else socket.write(line === 'QUIT' ? '221 bye\r\n' : '250 ok\r\n');
      }
    });
    socket.on('error', () => undefined);
  });
  await new Promise<void>((done) => mailServer.listen(0, '127.0.0.1', done));
  const { port } = mailServer.address() as { port: number };
  const settings = { SMTP_URL: `smtp://127.0.0.1:${port}`, PUBLIC_URL: 'https://heard.example.org/' };
  server = await startTestServer({ now: new Date(), settings });
});
afterAll(async () => {
  await server.close();
  mailServer.close();
});

/** A link that the programme lead makes, as the last part of its address. */
async function makeLink(mutation: 'makeInvitationLink' | 'makeResetLink', id: string): Promise<string> {
  const document = `mutation ($id: ID!) { made: ${mutation}(id: $id) { link errors { code message } } }`;
  const { data, errors } = await server.ask(server.world.people.programmeLead, document, { id });
  expect({ errors, refused: data?.made.errors }).toEqual({ errors: undefined, refused: [] });
  expect(data.made.link).toMatch(/^https:\/\/heard\.example\.org\/link\/[\w-]{43}$/);
  return data.made.link.split('/').at(-1);
}

async function invited(email: string): Promise<{ id: string; token: string }> {
  const { data } = await server.ask(
    server.world.people.programmeLead,
    `mutation ($email: String!) { invitePerson(input: { name: "Robin Example", email: $email, roles: [CHANGE_LEADER] }) {
      person { id } errors { code } } }`,
    { email },
  );
  const { id } = data.invitePerson.person;
  return { id, token: await makeLink('makeInvitationLink', id) };
}

const use = async (token: string, password = PASSWORD, browser = openBrowser(server)) =>
  (await browser.ask(USE, { token, password })).data.usePasswordLink;
const look = async (token: string) => (await openBrowser(server).ask(LOOK, { token })).data.oneTimeLink;
const EXPIRED = {
  viewer: null,
  errors: [
    {
      field: null,
      code: 'EXPIRED',
      message: 'This link was used already or is too old. Ask whoever sent it for a new one.',
    },
  ],
};

describe('a link to choose a password', () => {
  it('invites: it can be looked at, works once and signs in', async () => {
    const { token } = await invited('robin@example.org');
    expect(await look(token)).toMatchObject({
      purpose: 'INVITATION',
      name: 'Robin Example',
      email: 'robin@example.org',
    });
    expect(await look(token)).not.toBeNull();
    const browser = openBrowser(server);
    expect(await use(token, PASSWORD, browser)).toEqual({
      viewer: { person: { name: 'Robin Example', state: 'ACTIVE' } },
      errors: [],
    });
    expect(await whoIsIn(browser)).toBe('Robin Example');
    expect(await use(token)).toEqual(EXPIRED);
    expect(await look(token)).toBeNull();
  });

  it('works once when two use it at the same moment', async () => {
    const { token } = await invited('twice@example.org');
    const answers = await Promise.all([use(token), use(token, 'four quite unlikely words')]);
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(answers.filter(({ errors }) => errors[0]?.code === 'EXPIRED')).toHaveLength(1);
  });

  it.each([
    ['short', 'INVALID'],
    ['', 'REQUIRED'],
    ['x'.repeat(129), 'TOO_LONG'],
    ['aaaaaaaaaaaaaaaa', 'INVALID'],
    ['123456789012345', 'INVALID'],
    ['passwordpassword1', 'INVALID'],
  ])('stays good after a weak password: %j', async (password, code) => {
    const { token } = await invited(`weak${password.length}@example.org`);
    const refused = await use(token, password);
    expect(refused).toMatchObject({ viewer: null, errors: [{ field: 'password', code }] });
    expect((await use(token)).errors).toEqual([]);
  });

  it('does not take the name of the address into the password', async () => {
    const { token } = await invited('robinson@example.org');
    expect((await use(token, 'my robinson words')).errors).toMatchObject([
      { field: 'password', code: 'INVALID' },
    ]);
  });

  it('is too old after its days', async () => {
    const { token, id } = await invited('late@example.org');
    await server.database.withOwner((client) =>
      client.query(`update one_time_link set expires_at = now() - interval '1 second' where person_id = $1`, [
        id,
      ]),
    );
    expect(await look(token)).toBeNull();
    expect(await use(token)).toEqual(EXPIRED);
  });

  it('stops working when a newer one is made', async () => {
    const { token, id } = await invited('newer@example.org');
    const newer = await makeLink('makeInvitationLink', id);
    expect(await use(token)).toEqual(EXPIRED);
    expect((await use(newer)).errors).toEqual([]);
  });

  it.each(['', 'x', 'a'.repeat(43), "' or 1=1 --", '\u0000'])(
    'that nobody made opens nothing: %j',
    async (token) => {
      expect(await look(token)).toBeNull();
      expect(await use(token)).toEqual(EXPIRED);
    },
  );

  it('resets: every other session ends at once, and the old password is none', async () => {
    const { leader } = server.world.people;
    const first = openBrowser(server);
    await use(await makeLink('makeResetLink', leader.id), 'the first of the words', first);
    expect(await whoIsIn(first)).toBe(leader.name);
    const second = openBrowser(server);
    await use(await makeLink('makeResetLink', leader.id), PASSWORD, second);
    expect(await whoIsIn(second)).toBe(leader.name);
    expect(await whoIsIn(first)).toBeNull();
    expect((await first.ask('mutation { signOut { errors { code } } }')).data.signOut.errors).toEqual([]);
    const signIn = async (password: string) =>
      (
        await openBrowser(server).ask(
          'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { errors { code } } }',
          { email: leader.email, password },
        )
      ).data.signIn.errors;
    expect(await signIn('the first of the words')).toEqual([{ code: 'INVALID' }]);
    expect(await signIn(PASSWORD)).toEqual([]);
  });
});

describe('asking for a link', () => {
  const ask = async (email: string) => (await openBrowser(server).ask(RESET, { email })).data.requestReset;
  const arrived = async (count: number) => {
    for (let waited = 0; mails.length < count && waited < 5_000; waited += 50) {
      await new Promise((done) => setTimeout(done, 50));
    }
    return mails.length;
  };

  it('says the same whether or not the address is known, and sends to the known one', async () => {
    mails = [];
    const [known, unknown] = [await ask('COMMS@example.invalid '), await ask('nobody@example.invalid')];
    expect(known).toEqual(unknown);
    expect(known).toMatchObject({ message: expect.stringContaining('If the address belongs'), errors: [] });
    expect(await arrived(1)).toBe(1);
    const mail = (mails[0] ?? '').replaceAll('=\n', '').replaceAll('=3D', '=');
    expect(mail).toContain('To: comms@example.invalid');
    const token = /https:\/\/heard\.example\.org\/link\/([\w-]{43})/.exec(mail)?.[1] ?? '';
    const browser = openBrowser(server);
    expect((await use(token, PASSWORD, browser)).errors).toEqual([]);
    expect(await whoIsIn(browser)).toBe('comms Tester');
    const { rows } = await server.database.withOwner((client) =>
      client.query(`select actor_id from audit_event where verb = 'person.reset_requested'`),
    );
    expect(rows).toEqual([{ actor_id: null }]);
  });

  it('fills nobody’s inbox', async () => {
    mails = [];
    const codes: (string | undefined)[] = [];
    for (let times = 0; times < 9; times += 1)
      codes.push((await ask('sponsor@example.invalid')).errors[0]?.code);
    expect(codes.slice(0, 6)).toEqual(Array(6).fill(undefined));
    expect(codes.slice(6)).toEqual(Array(3).fill('TOO_MANY_TRIES'));
    expect(await arrived(7)).toBe(6);
  });

  it('goes on serving when the mail server is gone', async () => {
    await new Promise((done) => mailServer.close(done));
    expect(await ask('administrator@example.invalid')).toMatchObject({ errors: [] });
    expect(await whoIsIn(openBrowser(server))).toBeNull();
  });

  it('says whom to ask where no mail is sent', async () => {
    const without = await startTestServer();
    const { data } = await openBrowser(without).ask(RESET, { email: 'leader@example.invalid' });
    await without.close();
    expect(data.requestReset).toEqual({
      message: expect.stringContaining('Ask the programme lead or an administrator for a link'),
      errors: [],
    });
  });
});
