import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DOCUMENT_KEYS, DOCUMENTS } from '@heard/publishing';
import { arrangeEdition, goThrough } from '../testing/edition-steps';
import { startTestServer, type TestServer } from '../testing/test-server';
import { type Member } from '../testing/world';

type Edition = Awaited<ReturnType<typeof goThrough>>;

let server: TestServer;
let draft: Edition;
let out: Edition;
beforeAll(async () => {
  server = await startTestServer();
  draft = await arrangeEdition(server, 'send_to_check');
  out = await goThrough(server, await arrangeEdition(server, 'publish'), ['publish']);
}, 60_000);
afterAll(() => server.close());

const get = (as: Member | null, path: string) =>
  fetch(`${server.address}/editions/${path}`, { headers: as ? { cookie: `heard=${as.token}` } : {} });

describe('a document', () => {
  it.each(DOCUMENT_KEYS)('%s is made of what is out, for everybody who sees the work', async (key) => {
    const { leader } = server.world.people;
    const answer = await get(leader, `${out.id}/documents/${key}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(DOCUMENTS[key].contentType);
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="feedback-into-action-${out.number}-${key}-en.${DOCUMENTS[key].extension}"`,
    );
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(100);
  });

  it('of a draft is for those who compose and approve', async () => {
    const { comms, sponsor, leader } = server.world.people;
    const text = await (await get(comms, `${draft.id}/preview/text`)).text();
    expect(text).toContain('The rota comes too late');
    expect((await get(sponsor, `${draft.id}/preview/text`)).status).toBe(200);
    expect((await get(leader, `${draft.id}/preview/text`)).status).toBe(403);
    expect((await get(leader, `${draft.id}/documents/text`)).status).toBe(404);
  });

  it('is refused to whoever is not signed in or sees no work, and where there is none', async () => {
    const { administrator, leader } = server.world.people;
    expect((await get(null, `${out.id}/documents/text`)).status).toBe(401);
    expect((await get(administrator, `${out.id}/documents/text`)).status).toBe(404);
    for (const path of [
      `${out.id}/documents/constructor`,
      `${out.id}/documents/text?language=xx`,
      'nothing/documents/text',
    ]) {
      expect([path, (await get(leader, path)).status]).toEqual([path, 404]);
    }
  });

  it('is told where it is had: of what is out to everybody, of a draft to those who make it', async () => {
    const { comms, leader } = server.world.people;
    const told = async (as: Member, id: string) => {
      const { data } = await server.ask(
        as,
        'query ($id: ID!) { edition(id: $id) { documents { key address isPreview } } }',
        { id },
      );
      return data.edition.documents as { key: string; address: string; isPreview: boolean }[];
    };
    expect((await told(leader, out.id)).map(({ key }) => key)).toEqual([...DOCUMENT_KEYS]);
    expect(await told(leader, draft.id)).toEqual([]);
    const [preview] = await told(comms, draft.id);
    expect(preview).toMatchObject({ key: 'poster-a4', isPreview: true });
    const answer = await fetch(`${server.address}${preview?.address}`, {
      headers: { cookie: `heard=${comms.token}` },
    });
    expect(answer.headers.get('content-type')).toBe('application/pdf');
  });

  it('of an edition that was withdrawn is gone', async () => {
    const gone = await goThrough(server, out, ['withdraw']);
    expect((await get(server.world.people.comms, `${gone.id}/documents/text`)).status).toBe(404);
  });
});
