import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EditionStep, beginEdition, goThrough } from '../testing/edition-steps';
import { startTestServer, type TestServer } from '../testing/test-server';

type Edition = Awaited<ReturnType<typeof goThrough>>;

const OUT: EditionStep[] = ['send_to_check', 'approve', 'publish'];
const ROOT = '/feedback-into-action/';

let server: TestServer;
let edition: Edition;
beforeAll(async () => {
  server = await startTestServer({ settings: { PUBLIC_URL: 'https://culture.example.org' } });
  edition = await goThrough(server, await beginEdition(server), OUT);
});
afterAll(() => server.close());

interface Got {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Asks as a plain client does: nothing is followed, unpacked or added. */
function get(path: string, headers: Record<string, string> = {}): Promise<Got> {
  return new Promise((resolve, reject) => {
    request(`${server.address}${path}`, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

const page = async (path: string) => {
  const { status, body } = await get(path);
  return { status, html: body.toString('utf8') };
};

describe('what is out', () => {
  it('is read by anybody: the latest edition, its own page, the archive, the answer, its priority, the feed', async () => {
    const answer = `${ROOT}answers/${edition.answers[0]?.id}/`;
    const paths = [
      ROOT,
      `${ROOT}editions/1/`,
      `${ROOT}editions/`,
      answer,
      `${ROOT}priorities/health-and-wellbeing/`,
    ];
    for (const path of paths) {
      const { status, html } = await page(path);
      expect([path, status]).toEqual([path, 200]);
      expect(html).toContain(path === `${ROOT}editions/` ? 'Spring' : 'The rota comes too late');
      expect(html).not.toContain('<script');
    }
    const feed = await get(`${ROOT}feed.atom`);
    expect(feed.headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    expect(feed.body.toString()).toContain(`https://culture.example.org${ROOT}editions/1/`);
  });

  it('tells its story in the numbers that everybody may know', async () => {
    const { html } = await page(`${ROOT}answers/${edition.answers[0]?.id}/`);
    expect(html).toMatch(/2 listening events/);
    expect(html).not.toContain('2026-01-14');
  });

  it('sets no cookie, and asks for none', async () => {
    const { headers } = await get(ROOT, { cookie: `heard=${server.world.people.comms.token}` });
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['cache-control']).toMatch(/^public, max-age=\d+/);
  });

  it('comes small to whoever takes it so, with a validator of its own for each way', async () => {
    const plain = await get(ROOT);
    const br = await get(ROOT, { 'accept-encoding': 'gzip, br' });
    const gzip = await get(ROOT, { 'accept-encoding': 'gzip' });
    const refused = await get(ROOT, { 'accept-encoding': 'br;q=0' });
    expect(br.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(br.body)).toEqual(plain.body);
    expect(gunzipSync(gzip.body)).toEqual(plain.body);
    expect(refused.headers['content-encoding']).toBeUndefined();
    expect(plain.headers['vary']).toBe('accept-encoding');
    const tags = [plain, br, gzip].map(({ headers }) => headers['etag'] as string);
    expect(new Set(tags).size).toBe(3);
    const again = await get(ROOT, { 'accept-encoding': 'br', 'if-none-match': `"x", W/${tags[1]}` });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect((await get(ROOT, { 'if-none-match': tags[1] ?? '' })).status).toBe(200);
  });

  it('is the same page with the same head each time, however it is asked', async () => {
    for (const encoding of ['br', 'gzip', 'identity']) {
      const asked = { 'accept-encoding': encoding };
      const times = [await get(ROOT, asked), await get(ROOT, asked), await get(`${ROOT}?again`, asked)];
      const [first, ...others] = times.map(({ headers: { date: _now, ...headers }, ...rest }) => ({
        ...rest,
        headers,
      }));
      expect(first?.headers).toHaveProperty('content-security-policy');
      for (const other of others) expect(other).toEqual(first);
    }
    const tag = (await get(ROOT)).headers['etag'] as string;
    expect((await get(ROOT, { 'if-none-match': tag })).status).toBe(304);
  });

  it('is found by its address without the last slash, and by words', async () => {
    const { status, headers } = await get('/feedback-into-action');
    expect([status, headers['location']]).toEqual([308, ROOT]);
    const found = await page(`${ROOT}search?q=ROTA+late`);
    expect(found.html).toContain(edition.answers[0]?.id);
    const nothing = await page(`${ROOT}search?q=%3Cscript%3Ealert(1)%3C/script%3E`);
    expect(nothing.html).not.toContain('<script');
    expect(nothing.html).toContain('&lt;script&gt;');
  });

  it.each([
    `${ROOT}nothing/`,
    `${ROOT}editions/99/`,
    `${ROOT}../graphql`,
    `${ROOT}%00`,
    `${ROOT}${'a'.repeat(3000)}`,
  ])('is not what is not there: %s', async (path) => expect([404, 400]).toContain((await get(path)).status));
});

it('editions that go out at once are each read as soon as whoever published is told', async () => {
  const approved: Edition[] = [];
  for (let count = 0; count < 4; count += 1)
    approved.push(await goThrough(server, await beginEdition(server), ['send_to_check', 'approve']));
  const statuses = await Promise.all(
    approved.map(async (begun) => {
      await goThrough(server, begun, ['publish']);
      return (await page(`${ROOT}answers/${begun.answers[0]?.id}/`)).status;
    }),
  );
  expect(statuses).toEqual([200, 200, 200, 200]);
});

describe('an edition that is being corrected', () => {
  it('stays as it was until its next version is out, and then both can be read', async () => {
    const begun = await goThrough(server, await beginEdition(server), OUT);
    const at = `${ROOT}editions/${begun.number}/`;
    const correcting = await goThrough(server, begun, ['correct']);
    const write = (title: string, version: number) =>
      server.ask(
        server.world.people.comms,
        `mutation ($input: WriteEditionInput!) { writeEdition(input: $input) { edition { id version } errors { message } } }`,
        { input: { id: begun.id, version, title, introduction: [], whatChanged: 'The title was wrong.' } },
      );
    const { data } = await write('Summer', correcting.version);
    expect((await page(at)).html).toContain('Spring');
    await goThrough(server, { ...correcting, ...data.writeEdition.edition }, OUT);
    const newest = (await page(at)).html;
    expect(newest).toContain('Summer');
    expect(newest).toContain('The title was wrong.');
    expect((await page(`${at}versions/1/`)).html).toContain('Spring');
  });
});

describe('an edition that was withdrawn', () => {
  it('is gone from every door', async () => {
    const begun = await goThrough(
      server,
      await beginEdition(server, { changes: { youSaid: 'No hot food at night' } }),
      OUT,
    );
    const answer = `${ROOT}answers/${begun.answers[0]?.id}/`;
    const at = `${ROOT}editions/${begun.number}/`;
    expect((await page(answer)).status).toBe(200);
    await goThrough(server, begun, ['withdraw']);
    for (const path of [answer, at, `${at}versions/1/`]) {
      const { status, html } = await page(path);
      expect([path, status]).toEqual([path, 410]);
      expect(html).not.toContain('No hot food');
    }
    for (const path of [
      ROOT,
      `${ROOT}editions/`,
      `${ROOT}feed.atom`,
      `${ROOT}sitemap.xml`,
      `${ROOT}search?q=food`,
    ]) {
      const { html } = await page(path);
      expect(html).not.toContain('No hot food');
      expect(html).not.toContain(answer);
    }
  });
});

describe('the folder for another web server', () => {
  it('holds what is served, compressed beside plain, and lets go of what was withdrawn', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'heard-pages-'));
    const kept = await startTestServer({ settings: { PUBLIC_FOLDER: folder } });
    try {
      const out = await goThrough(kept, await beginEdition(kept), OUT);
      const answer = `${ROOT}answers/${out.answers[0]?.id}/`;
      const file = (path: string) => readFileSync(join(folder, 'current', path));
      const served = Buffer.from(await (await fetch(`${kept.address}${answer}`)).arrayBuffer());
      expect(file(`${answer}index.html`)).toEqual(served);
      expect(brotliDecompressSync(file(`${answer}index.html.br`))).toEqual(served);
      expect(gunzipSync(file(`${ROOT}feed.atom.gz`))).toEqual(file(`${ROOT}feed.atom`));
      await goThrough(kept, out, ['withdraw']);
      expect(() => file(`${answer}index.html`)).toThrow('ENOENT');
      expect(file(`${ROOT}index.html`).toString()).not.toContain('The rota comes too late');
      expect(readdirSync(folder)).toEqual(['current', expect.stringMatching(/^pages-/)]);
      // For a web server that runs as somebody else.
      expect(statSync(join(folder, 'current')).mode & 0o777).toBe(0o755);
    } finally {
      await kept.close();
      rmSync(folder, { recursive: true });
    }
  });
});

it('there is a page before anything was published', async () => {
  const empty = await startTestServer();
  try {
    const answer = await fetch(`${empty.address}${ROOT}`);
    expect(answer.status).toBe(200);
  } finally {
    await empty.close();
  }
});
