import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestServer, type TestServer } from '../testing/test-server';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  for (const title of ['Team Time Out', 'Walking meetings', 'Cycle store']) {
    await server.world.addAction({ title, description: '', hopedChange: '' });
  }
});
afterAll(() => server.close());

/** What strangers, accidents and other programs type. */
const HOSTILE: [string, string][] = [
  ['quotes', `'"\`'';--`],
  ['SQL', "x'; drop table action; --"],
  ['a union', "' union select password_hash from account --"],
  ['wild cards', '%_%\\'],
  ['a backslash', '\\'],
  ['an escape', "E'\\x27'"],
  ['operators of full-text search', '!&|()<->:* "unclosed -'],
  ['only a minus', '-'],
  ['a regular expression', '(a+)+$'],
  ['a null', 'Team\u0000Time'],
  ['half a character', 'Team \ud83d Out'],
  ['text turned round', '\u202etuO emiT\u202c'],
  ['zero-width spaces', 'Te\u200bam\ufeff'],
  ['HTML', '<script>alert(1)</script>'],
  ['a formula', '=HYPERLINK("http://example.invalid","x")'],
  ['a template', '${7*7} {{7*7}} %s %n'],
  ['emoji', '👩🏽‍⚕️'.repeat(20)],
  ['control characters', '\u0001\u001b[31m\r\n\t'],
];

const LIST = 'query ($text: String!) { actions(filter: { search: $text }) { total items { title } } }';
const PLACES: [string, string][] = [
  ['the search of actions', LIST],
  [
    'the best match of actions',
    'query ($text: String!) { actions(filter: { search: $text }, sort: BEST_MATCH) { total } }',
  ],
  ['a title being typed', 'query ($text: String!) { similarActions(title: $text) { likeness } }'],
  ['the search of people', 'query ($text: String!) { people(filter: { search: $text }) { total } }'],
  ['the choice of an owner', 'query ($text: String!) { personChoices(search: $text) { name } }'],
  ['the search of the audit', 'query ($text: String!) { auditEvents(filter: { search: $text }) { total } }'],
  [
    'the verb of the audit',
    'query ($text: String!) { auditEvents(filter: { verb: $text, subjectType: $text }) { total } }',
  ],
  ['a link', 'query ($text: String!) { oneTimeLink(token: $text) { name } }'],
  ['a persona', 'mutation ($text: String!) { signInAsExample(persona: $text) { errors { code } } }'],
  ['a sign-in', 'mutation ($text: String!) { signIn(email: $text, password: $text) { errors { code } } }'],
  ['a reset', 'mutation ($text: String!) { requestReset(email: $text) { message errors { code } } }'],
  [
    'a password link',
    'mutation ($text: String!) { usePasswordLink(token: $text, password: $text) { errors { code } } }',
  ],
  [
    'a set-up',
    `mutation ($text: String!) { setUp(input: { organisation: $text, programmeName: $text, name: $text, email: $text,
     password: $text }) { errors { code } } }`,
  ],
  [
    'a saved view',
    'mutation ($text: String!) { saveView(name: $text, query: $text) { savedViews { name query } errors { code } } }',
  ],
];

describe.each(PLACES)('%s', (_, document) => {
  it.each(HOSTILE)('takes or refuses %s with a clear answer', async (_name, text) => {
    const { errors, status } = await server.ask(server.world.people.programmeLead, document, { text });
    const codes = errors?.map(({ extensions }) => extensions['code']) ?? [];
    expect(codes.filter((code) => code !== 'BAD_USER_INPUT')).toEqual([]);
    expect(status).toBe(200);
    // Every try above is a failed one, and the next would have to wait.
    server.clock.forward({ days: 1 });
  });

  it('takes or refuses 100,000 characters with a clear answer', async () => {
    for (const text of ['a', '%', ' ', 'ab ', '("'].map((part) => part.repeat(100_000 / part.length))) {
      const { errors, status } = await server.ask(server.world.people.programmeLead, document, { text });
      const codes = errors?.map(({ extensions }) => extensions['code']) ?? [];
      expect(codes.filter((code) => code !== 'BAD_USER_INPUT')).toEqual([]);
      expect(status).toBe(200);
      server.clock.forward({ days: 1 });
    }
  });
});

describe('what is searched for', () => {
  const found = async (text: string) => {
    const { data, errors } = await server.ask(server.world.people.leader, LIST, { text });
    return errors?.[0]?.message ?? data.actions.items.map(({ title }: { title: string }) => title).sort();
  };

  it.each([
    ['%', []],
    ['_', []],
    ['\\', []],
    ["' or true --", []],
    ['Team\u0000 Time', ['Team Time Out']],
    ['\u202eteam\u202c', ['Team Time Out']],
    ['te\u200bam', ['Team Time Out']],
    ['"time out"', ['Team Time Out']],
    ['e', ['Cycle store', 'Team Time Out', 'Walking meetings']],
    ['x'.repeat(200), []],
    ['x'.repeat(201), 'Search for 200 characters or fewer.'],
  ])('is itself and nothing else: %j', async (text, expected) => {
    expect(await found(text)).toEqual(expected);
  });
});

describe('what is written', () => {
  it('is kept without what cannot be seen, and otherwise as it was typed', async () => {
    const { data } = await server.ask(
      server.world.people.leader,
      `mutation ($input: ProposeActionInput!) { proposeAction(input: $input) {
        errors { code } action { title description hopedChange story { sentence } } } }`,
      {
        input: {
          subgroupId: server.world.subgroups.own.id,
          title: '  <b>Team</b>\u0000\u202e \ud83d Time ',
          description: "Robert'); drop table action;--\r\n\r\n\r\n\r\n=1+1",
          hopedChange: '👩🏽‍⚕️ \u0001',
        },
      },
    );
    expect(data.proposeAction).toMatchObject({
      errors: [],
      action: {
        title: '<b>Team</b> Time',
        description: "Robert'); drop table action;--\n\n=1+1",
        hopedChange: '👩🏽‍⚕️',
      },
    });
  });

  it.each([
    ['title', 'x'.repeat(121), 'TOO_LONG'],
    ['title', '\u200b\u0000', 'REQUIRED'],
    ['title', '👍👍', 'INVALID'],
    ['description', 'x'.repeat(4_001), 'TOO_LONG'],
    ['hopedChange', 'x'.repeat(100_000), 'TOO_LONG'],
  ])('is refused at its field: %s', async (field, text, code) => {
    const input = {
      subgroupId: server.world.subgroups.own.id,
      title: 'Lockers',
      description: '',
      hopedChange: '',
    };
    const { data } = await server.ask(
      server.world.people.leader,
      'mutation ($input: ProposeActionInput!) { proposeAction(input: $input) { action { id } errors { field code } } }',
      { input: { ...input, [field]: text } },
    );
    expect(data.proposeAction).toEqual({ action: null, errors: [{ field, code }] });
  });
});
