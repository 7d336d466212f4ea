import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v4 as newId } from 'uuid';
import {
  type EditionStep,
  arrangeEdition,
  beginEdition,
  goThrough,
  wholeWords,
} from '../testing/edition-steps';
import { startTestServer, type TestServer } from '../testing/test-server';

type Edition = Awaited<ReturnType<typeof goThrough>>;

const OUT: EditionStep[] = ['send_to_check', 'approve', 'publish'];
const LONG = 'ab '.repeat(33_400);
const formatted = (text: string, href: string | null = null) => [
  { kind: 'PARAGRAPH', lines: [[{ text, bold: true, href }]] },
];

let server: TestServer;
let draft: Edition;
let inCheck: Edition;
let out: Edition;
let correcting: Edition;
beforeAll(async () => {
  server = await startTestServer();
  draft = await beginEdition(server);
  inCheck = await arrangeEdition(server, 'send_back');
  out = await arrangeEdition(server, 'withdraw');
  correcting = await arrangeEdition(server, 'drop_correction');
});
afterAll(() => server.close());

/** Sends a mutation with one text in one of its inputs, and gives the errors of its payload. */
async function send(
  who: 'comms' | 'sponsor',
  field: string,
  type: string,
  input: object,
): Promise<{ field: string | null; code: string; message: string }[]> {
  const { data, errors } = await server.ask(
    server.world.people[who],
    `mutation ($input: ${type}!) { done: ${field}(input: $input) { errors { field code message } } }`,
    { input },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.done.errors;
}

async function reasonOf(mutation: string, { id, version }: Edition, reason: string) {
  const { data } = await server.ask(
    server.world.people.sponsor,
    `mutation ($id: ID!, $version: Int!, $reason: String!) {
      done: ${mutation}(id: $id, version: $version, reason: $reason) { errors { field code message } } }`,
    { id, version, reason },
  );
  return data.done.errors;
}

const writeEdition = ({ id, version }: Edition, words: object) =>
  send('comms', 'writeEdition', 'WriteEditionInput', {
    ...{ id, version, title: 'Spring', introduction: [], whatChanged: 'The title.', ...words },
  });

const figure = (words: object) => ({
  ...{ id: newId(), label: 'have a locker', value: 61.5, unit: 'PERCENT', base: 400, year: 2025 },
  ...{ source: 'Survey', comparator: 'before', comparatorValue: 50, ...words },
});

const writeAnswer = ({ answers: [answer], actionId }: Edition, words: object) =>
  send('comms', 'writeAnswer', 'WriteAnswerInput', {
    ...{ id: answer?.id, version: answer?.version, words: wholeWords(server, [actionId], words) },
  });

/** Every text that somebody can write on an edition, by the field at which it is refused. */
const FIELDS: [
  field: string,
  write: (text: string) => Promise<{ field: string | null; code: string; message: string }[]>,
][] = [
  ['title', (title) => send('comms', 'beginEdition', 'BeginEditionInput', { title })],
  ['title', (title) => writeEdition(draft, { title })],
  ['introduction', (text) => writeEdition(draft, { introduction: formatted(text) })],
  ['whatChanged', (whatChanged) => writeEdition(correcting, { whatChanged })],
  ['reason', (reason) => reasonOf('sendEditionBack', inCheck, reason)],
  ['reason', (reason) => reasonOf('withdrawEdition', out, reason)],
  ['youSaid', (youSaid) => writeAnswer(draft, { youSaid })],
  ['weDid', (text) => writeAnswer(draft, { weDid: formatted(text) })],
  ['next', (next) => writeAnswer(draft, { next })],
  ['quotation', (text) => writeAnswer(draft, { quotation: { text, isCleared: true } })],
  ['pictureAlt', (pictureAlt) => writeAnswer(draft, { pictureAlt })],
  ['figures.0.label', (label) => writeAnswer(draft, { figures: [figure({ label })] })],
  ['figures.0.source', (source) => writeAnswer(draft, { figures: [figure({ source })] })],
  ['figures.0.comparator', (comparator) => writeAnswer(draft, { figures: [figure({ comparator })] })],
];

describe('100,000 characters', () => {
  it.each(FIELDS)('are refused at %s, with how many there may be', async (field, write) => {
    const [error, ...more] = await write(LONG);
    expect([error?.field, error?.code, more]).toEqual([field, 'TOO_LONG', []]);
    expect(error?.message).toMatch(/Shorten it to \d+/);
  });

  it('are refused as an address, and in a script that takes many bytes before anything is read', async () => {
    const link = await writeEdition(draft, {
      introduction: formatted('here', `https://example.org/${LONG.trim()}`),
    });
    expect(link.map(({ field, code }) => [field, code])).toEqual([['introduction', 'INVALID']]);
    const answer = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: `heard=${server.world.people.comms.token}` },
      body: JSON.stringify({ query: '{ __typename }', variables: { text: 'क'.repeat(100_000) } }),
    });
    expect([answer.status, (await answer.text()).includes('too large')]).toEqual([413, true]);
  });
});

describe('words that are hostile', () => {
  const HOSTILE =
    '<script>alert(1)</script> =1+1 \u202Eevil\u202C \u0000\u0007\u001B \uD800 \u200B\uFEFF {{7*7}} #eval("1") 👩🏽‍⚕️';
  const KEPT = '<script>alert(1)</script> =1+1 evil {{7*7}} #eval("1") 👩🏽‍⚕️';

  it('are kept in every field without what cannot be seen, and go out so', async () => {
    const edition = await beginEdition(server);
    const texts = { youSaid: HOSTILE, next: HOSTILE, quotation: { text: HOSTILE, isCleared: true } };
    const figures = [figure({ label: HOSTILE, source: HOSTILE, comparator: HOSTILE })];
    expect(await writeAnswer(edition, { ...texts, weDid: formatted(HOSTILE), figures })).toEqual([]);
    expect(await writeEdition(edition, { title: HOSTILE, introduction: formatted(HOSTILE) })).toEqual([]);
    const { id } = await goThrough(server, await asItIs(edition), OUT);
    const content = await frozen(id);
    const [answer] = content.answers;
    const { en } = answer.texts;
    const said = [
      content.texts.en.title,
      content.texts.en.introduction[0].lines[0][0].text,
      en.youSaid,
      en.next,
    ]
      .concat([en.quotation, en.weDid[0].lines[0][0].text, en.figures[0].label, en.figures[0].comparator])
      .concat(answer.figures[0].source);
    expect(new Set(said.map((text) => text.replace(/ +/g, ' ')))).toEqual(new Set([KEPT]));
    const page = await fetch(`${server.address}/feedback-into-action/answers/${answer.id}/`);
    const html = await page.text();
    expect([page.status, html.includes('<script'), html.includes('&lt;script&gt;')]).toEqual([
      200,
      false,
      true,
    ]);
  });

  it('lead nowhere that is not safe', async () => {
    for (const href of ['javascript:alert(1)', 'http://example.org/', '//example.org', 'data:text/html,x']) {
      const errors = await writeAnswer(draft, { weDid: formatted('here', href) });
      expect([href, errors[0]?.field, errors[0]?.code]).toEqual([href, 'weDid', 'INVALID']);
    }
  });
});

/** The edition as it is now, since writing moves it on. */
async function asItIs(edition: Edition): Promise<Edition> {
  const { data } = await server.ask(
    server.world.people.comms,
    'query ($id: ID!) { edition(id: $id) { id version state number answers { id version } } }',
    { id: edition.id },
  );
  return { ...edition, ...data.edition };
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what went out, as it lies in the database
async function frozen(id: string): Promise<any> {
  return server.database.withOwner(async (client) => {
    const { rows } = await client.query('select content from edition_version where edition_id = $1', [id]);
    return rows[0].content;
  });
}
