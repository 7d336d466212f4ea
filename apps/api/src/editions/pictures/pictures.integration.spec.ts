import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { MOST_PICTURES, UNUSED_PICTURE_DAYS } from '@heard/domain';
import { type EditionRead, beginEdition, goThrough, wholeWords } from '../../testing/edition-steps';
import { startTestServer, type TestServer } from '../../testing/test-server';
import { type Member } from '../../testing/world';
import { DropUnusedPictures } from './drop-unused-pictures';

let server: TestServer;
let edition: Awaited<ReturnType<typeof beginEdition>>;
let photo: Buffer;
let shown: string;
beforeAll(async () => {
  server = await startTestServer();
  edition = await beginEdition(server);
  photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#7c2855' } })
    .withExif({ IFD0: { Artist: 'Robin Example' } })
    .jpeg()
    .toBuffer();
}, 60_000);
afterAll(() => server.close());

const ROOT = '/feedback-into-action/pictures';
const sql = <Row>(text: string, values: unknown[] = []) =>
  server.database.withOwner(async (client) => (await client.query(text, values)).rows as Row[]);

async function send(
  as: Member | null,
  { to = edition.id, id = randomUUID() as string, file = photo as Uint8Array } = {},
) {
  const form = new FormData();
  form.append('picture', new Blob([new Uint8Array(file)]), 'photo.jpg');
  const answer = await fetch(`${server.address}/editions/${to}/pictures/${id}`, {
    ...{ method: 'POST', body: form },
    headers: { 'x-heard': '1', ...(as ? { cookie: `heard=${as.token}` } : {}) },
  });
  const body = (await answer.json()) as { errors?: { code: string; message: string }[] };
  return { id, status: answer.status, code: body.errors?.[0]?.code, body };
}

const get = (path: string, as: Member | null = null, headers: Record<string, string> = {}) =>
  fetch(`${server.address}${path}`, {
    headers: { ...headers, ...(as ? { cookie: `heard=${as.token}` } : {}) },
  });

/** Has the answer of an edition show a picture. */
async function show(of: EditionRead & { actionId: string }, pictureId: string, pictureAlt = 'Two chairs.') {
  const [first] = of.answers;
  const { data } = await server.ask(
    server.world.people.comms,
    `mutation ($input: WriteAnswerInput!) { writeAnswer(input: $input) {
       answer { version pictureAlt picture { id width height address } }
       edition { id version state number answers { id version } } errors { field message } } }`,
    {
      input: {
        ...{ id: first?.id, version: first?.version },
        words: wholeWords(server, [of.actionId], { pictureId, pictureAlt }),
      },
    },
  );
  return data.writeAnswer;
}

describe('a picture that is sent', () => {
  it('is made anew, once however often it is sent, and told in the history', async () => {
    const { comms } = server.world.people;
    const id = randomUUID();
    const both = await Promise.all([send(comms, { id }), send(comms, { id })]);
    const again = await send(comms, { id });
    for (const { status, body } of [...both, again])
      expect([status, body]).toEqual([201, { id, width: 900, height: 600 }]);
    const [row] = await sql<{ body: Buffer; small_body: Buffer; media_type: string }>(
      'select body, small_body, media_type from picture',
    );
    expect(row?.media_type).toBe('image/jpeg');
    for (const body of [row?.body, row?.small_body]) expect(body?.includes('Robin')).toBe(false);
    expect(await sql(`select verb, after from audit_event where verb = 'edition.picture_added'`)).toEqual([
      { verb: 'edition.picture_added', after: { pictureId: id, width: 900, height: 600 } },
    ]);
    shown = id;
  });

  it.each<[string, number, string, () => Parameters<typeof send>]>([
    ['by nobody', 401, 'NOT_ALLOWED', () => [null]],
    ['by who only reads', 403, 'NOT_ALLOWED', () => [server.world.people.leader]],
    ['by who sees no work', 404, 'NOT_FOUND', () => [server.world.people.administrator]],
    ['to no edition', 404, 'NOT_FOUND', () => [server.world.people.comms, { to: randomUUID() }]],
    ['under no id', 404, 'NOT_FOUND', () => [server.world.people.comms, { id: 'picture' }]],
    ['that is none', 400, 'INVALID', () => [server.world.people.comms, { file: Buffer.from('<svg/>') }]],
  ])('%s is refused', async (_, status, code, sending) => {
    const before = await sql('select id from picture');
    const [as, options] = sending();
    const refused = await send(as, options);
    expect([refused.status, refused.code]).toEqual([status, code]);
    expect(await sql('select id from picture')).toEqual(before);
  });

  it('from another site is refused, and so is one too many', async () => {
    const { comms } = server.world.people;
    const form = new FormData();
    form.append('picture', new Blob([new Uint8Array(photo)]), 'photo.jpg');
    const answer = await fetch(`${server.address}/editions/${edition.id}/pictures/${randomUUID()}`, {
      ...{ method: 'POST', body: form },
      headers: { cookie: `heard=${comms.token}`, 'sec-fetch-site': 'cross-site' },
    });
    expect(answer.status).toBe(403);
    const full = await beginEdition(server);
    await sql(
      `insert into picture (id, programme_id, edition_id, media_type, width, height, body, small_body, added_on)
       select gen_random_uuid(), programme_id, $1, media_type, width, height, body, small_body, added_on
       from picture, generate_series(1, $2::int)`,
      [full.id, MOST_PICTURES],
    );
    expect((await send(comms, { to: full.id })).body.errors?.[0]?.message).toContain('the most there can be');
  });

  it('is never that of another edition', async () => {
    const other = await beginEdition(server);
    const { comms } = server.world.people;
    const taken = await send(comms, { to: other.id, id: shown });
    expect([taken.status, taken.code]).toEqual([409, 'DUPLICATE']);
    expect((await show(other, shown)).errors).toEqual([
      { field: 'pictureId', message: 'Choose a picture of this edition, or add it anew.' },
    ]);
  });
});

describe('a picture of a draft', () => {
  it('is seen by those who see the draft, and kept by no cache', async () => {
    const { answer, edition: now } = await show(edition, shown, '');
    edition = { ...edition, ...now };
    expect(answer.picture).toEqual({
      ...{ id: shown, width: 900, height: 600 },
      address: `/editions/${edition.id}/pictures/${shown}-small.jpg`,
    });
    const { leader, administrator } = server.world.people;
    const seen = await get(answer.picture.address, leader);
    expect([seen.status, seen.headers.get('content-type'), seen.headers.get('cache-control')]).toEqual([
      ...[200, 'image/jpeg', 'private, no-store'],
    ]);
    expect((await get(answer.picture.address)).status).toBe(401);
    expect((await get(answer.picture.address, administrator)).status).toBe(404);
    expect((await get(answer.picture.address.replace('.jpg', '.png'), leader)).status).toBe(404);
    expect((await get(`${ROOT}/${shown}.jpg`, leader)).status).toBe(404);
  });

  it('keeps the edition back until it is described', async () => {
    const { comms } = server.world.people;
    const checklist = async () => {
      const { data } = await server.ask(
        comms,
        'query ($id: ID!) { edition(id: $id) { checklist { kind field isRefusal } } }',
        { id: edition.id },
      );
      return data.edition.checklist;
    };
    expect(await checklist()).toContainEqual({
      ...{ kind: 'NO_ALTERNATIVE_TEXT', field: 'pictureAlt', isRefusal: true },
    });
    edition = { ...edition, ...(await show(edition, shown, 'Two armchairs.')).edition };
    expect(await checklist()).toEqual([]);
  });
});

describe('a picture that is out', () => {
  beforeAll(async () => {
    edition = await goThrough(server, edition, ['send_to_check', 'approve', 'publish']);
  });

  it('is had by anybody under an address that never changes what it shows', async () => {
    const page = await (await get(`/feedback-into-action/editions/${edition.number}/`)).text();
    expect(page).toContain(`src="${ROOT}/${shown}-small.jpg"`);
    expect(page).toContain('alt="Two armchairs."');
    expect(page).toMatch(new RegExp(`og:image" content="[^"]*${ROOT}/${shown}\\.jpg"`));
    for (const name of [`${shown}.jpg`, `${shown}-small.jpg`]) {
      const picture = await get(`${ROOT}/${name}`);
      expect(picture.headers.get('cache-control')).toBe('public, max-age=31536000, s-maxage=60, immutable');
      expect(picture.headers.get('set-cookie')).toBeNull();
      const { format } = await sharp(Buffer.from(await picture.arrayBuffer())).metadata();
      expect(format).toBe('jpeg');
      const etag = picture.headers.get('etag') ?? '';
      expect((await get(`${ROOT}/${name}`, null, { 'if-none-match': etag })).status).toBe(304);
    }
    for (const name of [`${randomUUID()}.jpg`, `${shown}.png`, '..%2f..%2fgraphql'])
      expect((await get(`${ROOT}/${name}`)).status).toBe(404);
  });

  it('is carried by the poster', async () => {
    const { comms } = server.world.people;
    const easy = await get(`/editions/${edition.id}/documents/easy-read`, comms);
    expect(await easy.text()).toContain('data:image/jpeg;base64,');
  });

  it('stays in its version when a correction shows another, and is deleted by nobody', async () => {
    const { comms } = server.world.people;
    const correcting = await goThrough(server, edition, ['correct']);
    const { id: other } = await send(comms, { to: edition.id });
    const { edition: now } = await show({ ...edition, ...correcting }, other, 'A window.');
    const { data } = await server.ask(
      comms,
      `mutation ($input: WriteEditionInput!) { writeEdition(input: $input) { edition { id version } errors { message } } }`,
      {
        input: {
          ...{ id: edition.id, version: now.version, title: 'Spring', introduction: [] },
          whatChanged: 'Another picture.',
        },
      },
    );
    edition = { ...edition, ...now, ...data.writeEdition.edition };
    expect((await get(`${ROOT}/${other}.jpg`)).status).toBe(404);
    edition = await goThrough(server, edition, ['send_to_check', 'approve', 'publish']);
    const first = await (await get(`/feedback-into-action/editions/${edition.number}/versions/1/`)).text();
    expect(first).toContain(`${shown}-small.jpg`);
    for (const id of [shown, other]) expect((await get(`${ROOT}/${id}.jpg`)).status).toBe(200);
    const asApplication = (text: string) =>
      server.database.withClient(server.world.programmeId, (client) => client.query(text, [shown]));
    await expect(asApplication('delete from picture where id = $1')).rejects.toMatchObject({ code: '23503' });
    await expect(asApplication('update picture set width = 1 where id = $1')).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('outlives the daily work, which deletes what nothing shows', async () => {
    const drop = () => server.app.get(DropUnusedPictures).run(server.world.programmeId);
    const { comms } = server.world.people;
    const draft = await beginEdition(server);
    const { id: unused } = await send(comms, { to: draft.id });
    expect(await drop()).toBe(0);
    await sql('update picture set added_on = added_on - $1::int', [UNUSED_PICTURE_DAYS + 1]);
    expect(await drop()).toBe(MOST_PICTURES + 1);
    const left = (await sql<{ id: string }>('select id from picture')).map(({ id }) => id);
    expect(left).toContain(shown);
    expect(left).not.toContain(unused);
    expect(
      await sql(`select subject_id from audit_event where verb = 'edition.pictures_dropped'`),
    ).toHaveLength(2);
  });

  it('is gone with its edition', async () => {
    await goThrough(server, edition, ['withdraw']);
    for (const name of [`${shown}.jpg`, `${shown}-small.jpg`]) {
      const gone = await get(`${ROOT}/${name}`);
      expect([gone.status, gone.headers.get('etag')]).toEqual([410, expect.not.stringContaining(shown)]);
      expect((await gone.text()).includes('This was withdrawn')).toBe(true);
    }
  });
});
