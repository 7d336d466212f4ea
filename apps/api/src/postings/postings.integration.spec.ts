import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { beginEdition, goThrough } from '../testing/edition-steps';
import { move, POSTING_READ, publishedEdition, putUp } from '../testing/postings';
import { startTestServer, type TestServer } from '../testing/test-server';

let server: TestServer;
let edition: Awaited<ReturnType<typeof publishedEdition>>;
beforeAll(async () => {
  server = await startTestServer();
  edition = await publishedEdition(server);
});
afterAll(() => server.close());

const hanging = async (id = edition.id) => {
  const ask = `query ($id: ID!) { edition(id: $id) { postings ${POSTING_READ} } }`;
  return (await server.ask(server.world.people.sponsor, ask, { id })).data.edition.postings;
};
const toRemove = async (siteId: string) => {
  const ask = 'query ($siteId: ID!) { postersToRemove(siteId: $siteId) { removal edition { id } } }';
  return (await server.ask(server.world.people.leader, ask, { siteId })).data.postersToRemove;
};

describe('a poster', () => {
  it('is ticked once, however often it is sent and by however many', async () => {
    const id = newId();
    const first = await putUp(server, 'leader', edition.id, { id });
    expect(first).toMatchObject({ posting: { id, editionVersion: 1, takenDownOn: null }, errors: [] });
    const again = await Promise.all([
      putUp(server, 'leader', edition.id, { id }),
      putUp(server, 'comms', edition.id),
      putUp(server, 'subgroupLead', edition.id),
    ]);
    for (const { posting, errors } of again) expect([posting?.id, errors]).toEqual([id, []]);
    expect(await hanging()).toMatchObject([
      { id, putUpBy: { id: server.world.people.leader.id }, removal: null },
    ]);
  });

  it('is not ticked under an id that is taken', async () => {
    const [posting] = await hanging();
    const siteId = server.world.sites[1];
    expect(await putUp(server, 'leader', edition.id, { id: posting.id, siteId })).toMatchObject({
      posting: null,
      errors: [{ code: 'DUPLICATE' }],
    });
  });

  it('is taken down by whoever comes by, and put back the same day', async () => {
    const [posting] = await hanging();
    const down = await move(server, 'comms', 'takeDownPoster', posting);
    expect(down).toMatchObject({ posting: { takenDownOn: server.clock.today() }, errors: [] });
    expect(await move(server, 'leader', 'takeDownPoster', posting)).toMatchObject({
      posting: { version: 2 },
      errors: [{ code: 'STALE' }],
    });
    const back = await move(server, 'leader', 'putPosterBack', down.posting!);
    expect(back).toMatchObject({ posting: { takenDownOn: null, version: 3 }, errors: [] });
  });

  it('is put back no more once another hangs there', async () => {
    const [posting] = await hanging();
    const down = await move(server, 'leader', 'takeDownPoster', posting);
    const { posting: anew } = await putUp(server, 'leader', edition.id);
    expect(anew?.id).not.toBe(posting.id);
    expect(await move(server, 'leader', 'putPosterBack', down.posting!)).toMatchObject({
      errors: [{ code: 'WRONG_STATE' }],
    });
    expect(await hanging()).toMatchObject([{ id: anew?.id }, { id: posting.id, viewerCan: [] }]);
  });

  it.each(['sponsor', 'administrator'] as const)('is not for %s to tick', async (who) => {
    const [posting] = await hanging();
    await expect(putUp(server, who, edition.id)).rejects.toThrow('FORBIDDEN');
    await expect(move(server, who, 'takeDownPoster', posting)).rejects.toThrow('FORBIDDEN');
  });

  it('is of an edition that is out, at a site that is there', async () => {
    const draft = await beginEdition(server);
    expect(await putUp(server, 'leader', draft.id)).toMatchObject({ errors: [{ code: 'WRONG_STATE' }] });
    expect(await putUp(server, 'leader', newId())).toMatchObject({ errors: [{ code: 'NOT_FOUND' }] });
    expect(await putUp(server, 'leader', edition.id, { siteId: newId() })).toMatchObject({
      errors: [{ field: 'siteId', code: 'NOT_FOUND' }],
    });
    expect(await move(server, 'leader', 'takeDownPoster', { id: newId(), version: 1 })).toMatchObject({
      posting: null,
      errors: [{ code: 'NOT_FOUND' }],
    });
  });
});

describe('what is to come off the wall', () => {
  const [north, south] = [0, 1] as const;

  it('is an older edition once a newer one is out, and not what was taken down', async () => {
    expect(await toRemove(server.world.sites[north])).toEqual([]);
    const newer = await publishedEdition(server);
    expect(await toRemove(server.world.sites[north])).toEqual([
      { removal: 'SUPERSEDED', edition: { id: edition.id } },
    ]);
    expect(await toRemove(server.world.sites[south])).toEqual([]);
    const [posting] = await hanging();
    await move(server, 'leader', 'takeDownPoster', posting);
    expect(await toRemove(server.world.sites[north])).toEqual([]);
    edition = newer;
  });

  it('is the version before a correction, which comes down as the new one is put up', async () => {
    await putUp(server, 'leader', edition.id);
    const correcting = await goThrough(server, edition, ['correct']);
    const write = `mutation ($input: WriteEditionInput!) { writeEdition(input: $input) { edition { version } errors { message } } }`;
    const words = { title: 'Spring', introduction: [], whatChanged: 'A figure was wrong.' };
    const { data } = await server.ask(server.world.people.comms, write, {
      input: { id: edition.id, version: correcting.version, ...words },
    });
    const written = { ...correcting, ...data.writeEdition.edition };
    edition = await goThrough(server, written, ['send_to_check', 'approve', 'publish']);
    expect(await toRemove(server.world.sites[north])).toMatchObject([{ removal: 'CORRECTED' }]);
    const { posting } = await putUp(server, 'comms', edition.id);
    expect(posting?.editionVersion).toBe(2);
    expect(await hanging()).toMatchObject([
      { id: posting?.id, takenDownOn: null },
      {
        editionVersion: 1,
        takenDownOn: server.clock.today(),
        takenDownBy: { id: server.world.people.comms.id },
      },
    ]);
    expect(await toRemove(server.world.sites[north])).toEqual([]);
  });

  it('is every poster of an edition that was withdrawn, listed with it', async () => {
    await putUp(server, 'leader', edition.id, { siteId: server.world.sites[south] });
    await goThrough(server, edition, ['withdraw']);
    const up = (await hanging()).filter(({ takenDownOn }: { takenDownOn: string | null }) => !takenDownOn);
    expect(up).toMatchObject([
      { site: { name: 'North House' }, removal: 'WITHDRAWN', viewerCan: [] },
      { site: { name: 'South House' }, removal: 'WITHDRAWN' },
    ]);
    expect(await putUp(server, 'leader', edition.id)).toMatchObject({ errors: [{ code: 'WRONG_STATE' }] });
    expect((await move(server, 'leader', 'takeDownPoster', up[0])).errors).toEqual([]);
  });
});
