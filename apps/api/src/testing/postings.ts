import { v7 as newId } from 'uuid';
import { beginEdition, goThrough } from './edition-steps';
import { type TestServer } from './test-server';
import { type World } from './world';

/** What a spec reads of a posting. */
export const POSTING_READ =
  '{ id version editionVersion putUpOn takenDownOn removal viewerCan site { id name } putUpBy { id } takenDownBy { id } }';

/** What came of a tick. */
export interface Ticked {
  posting: { id: string; version: number; editionVersion: number; takenDownOn: string | null } | null;
  errors: { field: string | null; code: string; message: string }[];
}

/** An edition that is out. */
export async function publishedEdition(server: TestServer): ReturnType<typeof beginEdition> {
  return goThrough(server, await beginEdition(server), ['send_to_check', 'approve', 'publish']);
}

/** Ticks that an edition hangs at a site, by default the first. */
export async function putUp(
  server: TestServer,
  who: keyof World['people'],
  editionId: string,
  { siteId = server.world.sites[0], id = newId() } = {},
): Promise<Ticked> {
  const { data, errors } = await server.ask(
    server.world.people[who],
    `mutation ($input: PutUpPosterInput!) { putUpPoster(input: $input) { posting ${POSTING_READ} errors { field code message } } }`,
    { input: { id, editionId, siteId } },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.putUpPoster;
}

/** Ticks that a poster was taken down, or put back. */
export async function move(
  server: TestServer,
  who: keyof World['people'],
  mutation: 'takeDownPoster' | 'putPosterBack',
  { id, version }: { id: string; version: number },
): Promise<Ticked> {
  const { data, errors } = await server.ask(
    server.world.people[who],
    `mutation ($id: ID!, $version: Int!) { ${mutation}(id: $id, version: $version) { posting ${POSTING_READ} errors { field code message } } }`,
    { id, version },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data[mutation];
}

/** The arguments of a posting's mutation, with what it needs made first. */
export async function posterArguments(
  server: TestServer,
  step: 'put_up' | 'take_down' | 'put_back',
): Promise<string> {
  const { id: editionId } = await publishedEdition(server);
  if (step === 'put_up')
    return `input: { id: "${newId()}", editionId: "${editionId}", siteId: "${server.world.sites[0]}" }`;
  let { posting } = await putUp(server, 'leader', editionId);
  if (posting && step === 'put_back') ({ posting } = await move(server, 'leader', 'takeDownPoster', posting));
  return `id: "${posting?.id}", version: ${posting?.version}`;
}
