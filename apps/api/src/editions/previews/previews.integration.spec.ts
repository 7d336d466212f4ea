import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { MOST_PREVIEW_LINKS } from '@heard/domain';
import { beginEdition, type EditionRead, goThrough, wholeWords } from '../../testing/edition-steps';
import { startTestServer, type TestServer } from '../../testing/test-server';
import { type Member } from '../../testing/world';
import { PREVIEW_LIMITS } from './preview-pages.controller';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ settings: { PUBLIC_URL: 'https://culture.example.org' } });
}, 60_000);
afterAll(() => server.close());

const sql = <Row>(text: string, values: unknown[] = []) =>
  server.database.withOwner(async (client) => (await client.query(text, values)).rows as Row[]);

async function make(as: Member, editionId: string, more = '') {
  const { data, errors } = await server.ask(
    as,
    `mutation ($id: ID!) { makePreviewLink(input: { editionId: $id ${more} }) {
       address edition { previewLinks { id until madeBy { name } } } errors { field code message } } }`,
    { id: editionId },
  );
  return { ...(data?.makePreviewLink ?? {}), refused: errors?.[0]?.extensions['code'] };
}

const end = async (as: Member, id: string) =>
  (
    await server.ask(
      as,
      `mutation ($id: ID!) { endPreviewLink(id: $id) { edition { previewLinks { id } } errors { code } } }`,
      { id },
    )
  ).data?.endPreviewLink;

/** Opens an address as somebody without an account. */
async function open(address: string, cookie?: string) {
  const path = address.replace('https://culture.example.org', '');
  const answer = await fetch(`${server.address}${path}`, cookie ? { headers: { cookie } } : {});
  return { status: answer.status, headers: answer.headers, html: await answer.text() };
}

/** Writes the answer of an edition anew. */
async function write(edition: EditionRead & { actionId: string }, changes: object) {
  const { data } = await server.ask(
    server.world.people.comms,
    `mutation ($input: WriteAnswerInput!) { writeAnswer(input: $input) {
       edition { id version state number answers { id version } } errors { message } } }`,
    {
      input: {
        ...{ id: edition.answers[0]?.id, version: edition.answers[0]?.version },
        words: wholeWords(server, [edition.actionId], changes),
      },
    },
  );
  return { ...edition, ...data.writeAnswer.edition } as typeof edition;
}

const GONE = 'This preview is no longer there';

describe('a preview link', () => {
  it('shows the draft as the public page would, to anybody who has it, and to no search engine or cache', async () => {
    const { comms, programmeLead } = server.world.people;
    const edition = await beginEdition(server);
    const made = await make(comms, edition.id);
    expect(made.errors).toEqual([]);
    expect(made.address).toMatch(/^https:\/\/culture\.example\.org\/preview\/[\w-]{43}$/);
    expect(made.edition.previewLinks).toEqual([
      { id: expect.any(String), until: '2026-03-09T09:00:00.000Z', madeBy: { name: comms.name } },
    ]);
    const { status, headers, html } = await open(made.address, `heard=${programmeLead.token}`);
    expect(status).toBe(200);
    expect(html).toContain('The rota comes too late');
    expect(html).toContain('Preview, not published, until');
    expect(html).toContain('9 March 2026 at 9:00am');
    expect(html).not.toContain('Published on');
    expect(html).toContain('<meta name="robots" content="noindex, nofollow"/>');
    for (const forbidden of ['<script', 'og:', 'rel="canonical"', made.address, '/answers/'])
      expect(html).not.toContain(forbidden);
    expect(Object.fromEntries(headers)).toMatchObject({
      ...{ 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' },
      'x-robots-tag': 'noindex, nofollow, noarchive',
    });
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
  });

  it('is kept as a hash, and only its making is in the audit', async () => {
    const { comms } = server.world.people;
    const edition = await beginEdition(server);
    const { address } = await make(comms, edition.id, 'days: 1');
    const token = address.split('/').at(-1);
    const before = await sql('select id from audit_event');
    await open(address);
    expect(await sql('select id from audit_event')).toEqual(before);
    const everything = await sql<{ kept: string }>(
      `select row_to_json(l)::text as kept from preview_link l
       union all select row_to_json(a)::text from audit_event a where a.verb like 'edition.preview%'`,
    );
    expect(everything.filter(({ kept }) => kept.includes(token))).toEqual([]);
    expect(
      await sql(`select after ->> 'told' as told from audit_event where subject_id = $1 and verb = $2`, [
        ...[edition.id, 'edition.preview_made'],
      ]),
    ).toEqual([{ told: 'For 1 day' }]);
  });

  it('that is sent twice under one id is one, and opens by the secret that was told last', async () => {
    const { comms, sponsor } = server.world.people;
    const edition = await beginEdition(server);
    const id = `id: "${randomUUID()}"`;
    const first = await make(comms, edition.id, id);
    const again = await make(comms, edition.id, id);
    expect(again.edition.previewLinks).toHaveLength(1);
    expect([(await open(first.address)).status, (await open(again.address)).status]).toEqual([404, 200]);
    expect((await make(sponsor, edition.id, id)).errors).toMatchObject([{ code: 'DUPLICATE' }]);
  });

  it('is made and seen by those who compose or approve', async () => {
    const { leader, sponsor, administrator } = server.world.people;
    const edition = await beginEdition(server);
    expect((await make(sponsor, edition.id)).errors).toEqual([]);
    for (const other of [leader, administrator])
      expect((await make(other, edition.id)).refused).toBe('FORBIDDEN');
    const { data } = await server.ask(
      leader,
      'query ($id: ID!) { edition(id: $id) { previewLinks { id } } }',
      { id: edition.id },
    );
    expect(data.edition.previewLinks).toEqual([]);
    expect((await make(sponsor, edition.id, 'days: 30')).errors).toMatchObject([{ field: 'days' }]);
    for (let more = 1; more < MOST_PREVIEW_LINKS; more += 1) await make(sponsor, edition.id);
    expect((await make(sponsor, edition.id)).errors[0].message).toContain('End one that is not needed');
  });
});

describe('the same page says that a preview is no longer there', () => {
  it('when it is wrong, was ended, is over, or its edition is out', async () => {
    const { comms } = server.world.people;
    const wrong = await open(`/preview/${'x'.repeat(43)}`);
    expect(wrong.status).toBe(404);
    expect(wrong.html).toContain(GONE);
    const isGone = async (address: string) => {
      const { status, html } = await open(address);
      expect([status, html]).toEqual([404, wrong.html]);
    };
    await isGone('/preview/short');
    const edition = await beginEdition(server);
    const ended = await make(comms, edition.id);
    const [link] = ended.edition.previewLinks;
    expect(await end(comms, link.id)).toEqual({ edition: { previewLinks: [] }, errors: [] });
    expect((await end(comms, link.id)).errors).toEqual([]);
    await isGone(ended.address);
    const published = await make(comms, edition.id);
    const out = await goThrough(server, edition, ['send_to_check', 'approve']);
    expect((await open(published.address)).status).toBe(200);
    const correcting = await goThrough(server, out, ['publish', 'correct']);
    await isGone(published.address);
    const correction = await make(comms, edition.id);
    expect((await open(correction.address)).status).toBe(200);
    await goThrough(server, correcting, ['drop_correction']);
    await isGone(correction.address);
    expect((await make(comms, edition.id)).errors).toMatchObject([{ code: 'WRONG_STATE' }]);
    const over = await make(comms, (await beginEdition(server)).id, 'days: 1');
    await sql(`update preview_link set until = until - interval '1 day'`);
    await isGone(over.address);
  });
});

describe('what a rule of confidentiality keeps back', () => {
  it.each<[string, object, string]>([
    [
      'a figure of few people',
      {
        figures: [
          {
            id: randomUUID(),
            label: 'stay',
            value: 4,
            unit: 'PEOPLE',
            base: 4,
            year: 2024,
            source: 'HR',
            comparator: '',
          },
        ],
      },
      '>4<',
    ],
    ['words that give somebody away', { next: 'Ring 07700 900123.' }, '07700'],
    ['a quotation nobody cleared', { quotation: { text: 'I am so tired.', isCleared: false } }, 'so tired'],
  ])('is not in a preview either: %s', async (_, changes, words) => {
    const edition = await write(await beginEdition(server), changes);
    const { address } = await make(server.world.people.comms, edition.id);
    const { status, html } = await open(address);
    expect(status).toBe(200);
    expect(html).not.toContain(words);
    expect(html).not.toContain('The rota comes too late');
    expect(html).toContain('1 answer is not shown yet: the checklist keeps it back.');
  });
});

it('shows the pictures of its answers, and no others', async () => {
  const { comms } = server.world.people;
  const edition = await beginEdition(server);
  const [shown, other] = [randomUUID(), randomUUID()];
  const file = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  for (const id of [shown, other]) {
    const form = new FormData();
    form.append('picture', new Blob([new Uint8Array(file)]), 'a.png');
    const headers = { 'x-heard': '1', cookie: `heard=${comms.token}` };
    await fetch(`${server.address}/editions/${edition.id}/pictures/${id}`, {
      method: 'POST',
      body: form,
      headers,
    });
  }
  await write(edition, { pictureId: shown, pictureAlt: 'White.' });
  const { address } = await make(comms, edition.id);
  const path = new URL(address).pathname;
  const { html } = await open(address);
  expect(html).toContain(`src="${path}/pictures/${shown}-small.jpg"`);
  const { status, headers } = await open(`${path}/pictures/${shown}-small.jpg`);
  expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
    ...[200, 'image/jpeg', 'private, no-store'],
  ]);
  for (const name of [`${other}.jpg`, 'x.jpg'])
    expect((await open(`${path}/pictures/${name}`)).status).toBe(404);
  expect((await open(`/preview/${'x'.repeat(43)}/pictures/${shown}.jpg`)).status).toBe(404);
});

it('whoever tries addresses is slowed down', async () => {
  server.clock.forward({ minutes: 1 });
  const tries = Array.from({ length: PREVIEW_LIMITS.perAddress + 1 }, () => open('/preview/x'));
  const statuses = (await Promise.all(tries)).map(({ status }) => status);
  expect([...new Set(statuses)].sort()).toEqual([404, 429]);
});
