import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openBrowser, whoIsIn } from '../testing/browser';
import { startTestServer, type TestServer } from '../testing/test-server';

const SET_UP = `mutation ($input: SetUpInput!) {
  setUp(input: $input) { viewer { roles person { name email state } } errors { field code message } } }`;
const DOOR = '{ door { needsSetUp programmeName organisation examplePersonas { key } } }';
const INPUT = {
  organisation: 'Example Trust',
  programmeName: 'Our Culture',
  name: 'Robin Example',
  email: 'Robin@Example.org',
  password: 'three unlikely words',
};

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ empty: true, now: new Date() });
});
afterAll(() => server.close());

const setUp = async (changes: object = {}, browser = openBrowser(server)) => {
  const { data, errors } = await browser.ask(SET_UP, { input: { ...INPUT, ...changes } });
  expect(errors).toBeUndefined();
  return data.setUp;
};

describe('setting up', () => {
  it('is what an empty workspace asks for', async () => {
    const { data } = await openBrowser(server).ask(DOOR);
    expect(data.door).toEqual({ needsSetUp: true, programmeName: '', organisation: '', examplePersonas: [] });
  });

  it('lets nobody in before', async () => {
    const browser = openBrowser(server);
    const { data } = await browser.ask(
      'mutation { signIn(email: "robin@example.org", password: "x") { errors { code } } }',
    );
    expect(data.signIn.errors).toEqual([{ code: 'INVALID' }]);
    expect(await whoIsIn(browser)).toBeNull();
  });

  it.each([
    [{ organisation: '' }, ['organisation', 'REQUIRED']],
    [{ organisation: 'x'.repeat(121) }, ['organisation', 'TOO_LONG']],
    [{ programmeName: ' \u0000\u200b' }, ['programmeName', 'REQUIRED']],
    [{ programmeName: 'x'.repeat(100_000) }, ['programmeName', 'TOO_LONG']],
    [{ name: '' }, ['name', 'REQUIRED']],
    [{ name: 'x'.repeat(121) }, ['name', 'TOO_LONG']],
    [{ email: '' }, ['email', 'REQUIRED']],
    [{ email: 'robin' }, ['email', 'INVALID']],
    [{ email: `${'x'.repeat(300)}@example.org` }, ['email', 'TOO_LONG']],
    [{ email: '<script>@example.org' }, ['email', 'INVALID']],
    [{ password: 'short' }, ['password', 'INVALID']],
    [{ password: 'my robin and his words' }, ['password', 'INVALID']],
    [{ password: 'myrobinandhiswords', email: ' Robin@example.org' }, ['password', 'INVALID']],
  ])('says what is not right: %j', async (changes, [field, code]) => {
    const { viewer, errors } = await setUp(changes);
    expect({ viewer, errors }).toMatchObject({ viewer: null, errors: [{ field, code }] });
    expect(errors).toHaveLength(1);
  });

  it('says all that is not right at once', async () => {
    const { errors } = await setUp({
      organisation: '',
      programmeName: '',
      name: '',
      email: '',
      password: '',
    });
    expect(errors.map(({ field }: { field: string }) => field).sort()).toEqual([
      'email',
      'name',
      'organisation',
      'password',
      'programmeName',
    ]);
  });

  it('happens once when two ask at the same moment, and signs that one in', async () => {
    const browsers = Array.from({ length: 8 }, () => openBrowser(server));
    const answers = await Promise.all(
      browsers.map((browser, index) =>
        setUp({ name: `Robin ${index}\u0000`, email: ` Robin${index}@Example.org\u200b` }, browser),
      ),
    );
    const won = answers.findIndex(({ errors }) => errors.length === 0);
    expect(answers[won].viewer).toEqual({
      roles: ['ADMINISTRATOR', 'PROGRAMME_LEAD'],
      person: { name: `Robin ${won}`, email: `robin${won}@example.org`, state: 'ACTIVE' },
    });
    const others = answers.filter((_, index) => index !== won);
    const refused = {
      viewer: null,
      errors: [
        {
          field: null,
          code: 'WRONG_STATE',
          message: 'This workspace is set up already. Sign in, or ask for an invitation.',
        },
      ],
    };
    expect(others).toEqual(Array(7).fill(refused));
    const inside = await Promise.all(browsers.map(whoIsIn));
    expect(inside.filter(Boolean)).toEqual([`Robin ${won}`]);
    const { rows } = await server.database.withOwner((client) =>
      client.query(
        'select (select count(*)::int from programme) as programmes, (select count(*)::int from person) as people',
      ),
    );
    expect(rows).toEqual([{ programmes: 1, people: 1 }]);
    const events = await server.database.withOwner((client) =>
      client.query('select verb, actor_id is not null as acted from audit_event order by id'),
    );
    expect(events.rows).toEqual([
      { verb: 'programme.set_up', acted: true },
      { verb: 'session.opened', acted: true },
    ]);
  });

  it('is refused ever after', async () => {
    expect((await setUp({ email: 'later@example.org' })).errors).toMatchObject([{ code: 'WRONG_STATE' }]);
    const { data } = await openBrowser(server).ask(DOOR);
    expect(data.door).toMatchObject({
      needsSetUp: false,
      programmeName: 'Our Culture',
      organisation: 'Example Trust',
    });
  });
});
