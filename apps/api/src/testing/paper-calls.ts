import { v7 as newId } from 'uuid';
import { MakePapers } from '../papers/commands/make-papers';
import { type Who } from './asking';
import { type TestServer } from './test-server';

const PAPER = `id kind state title from to stepsDone stepsTotal requestedOn madeOn expiresOn viewerCanTryAgain
  subgroup { id name } requestedBy { name } files { format label path bytes sha256 }`;
const REQUEST = `mutation ($input: RequestPaperInput!) { requestPaper(input: $input) { paper { ${PAPER} }
  errors { field code message } } }`;
const AGAIN = `mutation ($id: ID!) { tryPaperAgain(id: $id) { paper { ${PAPER} } errors { code } } }`;

/** The list of papers. */
export const PAPERS = `query ($page: Int) { papers(page: $page) { total items { ${PAPER} } } }`;

/** A board paper of the last quarter before the clock of specs. */
export const aRequest = (more: object = {}) => ({
  ...{ id: newId(), kind: 'BOARD_PAPER', from: '2025-12-01', to: '2026-02-28' },
  ...{ title: 'Our Culture this quarter', narrative: 'Well begun.', ...more },
});

/** Asks for a paper as somebody; the whole answer. */
export function askForPaper(server: TestServer, who: Who, input: object) {
  return server.ask(server.world.people[who], REQUEST, { input });
}

/** Has a failed paper tried once more. */
export function askAgain(server: TestServer, who: Who, id: string) {
  return server.ask(server.world.people[who], AGAIN, { id });
}

/** The papers that somebody sees. */
export async function papersOf(server: TestServer, who: Who) {
  return (await server.ask(server.world.people[who], PAPERS, {})).data.papers;
}

/** Makes what waits, as the daily work does. */
export function makePapers(server: TestServer): Promise<number> {
  return server.app.get(MakePapers).run(server.world.programmeId);
}

/** A file of a paper as somebody fetches it. */
export async function fetchPaper(server: TestServer, who: Who | null, path: string) {
  const cookie = who ? { cookie: `heard=${server.world.people[who].token}` } : undefined;
  const answer = await fetch(`${server.address}${path}`, cookie ? { headers: cookie } : {});
  return {
    status: answer.status,
    headers: answer.headers,
    bytes: new Uint8Array(await answer.arrayBuffer()),
  };
}

/** Asks for a paper, makes it, and gives it back. */
export async function madePaper(server: TestServer, who: Who, input: object) {
  const asked = (await askForPaper(server, who, input)).data.requestPaper;
  if (asked.errors.length > 0) throw new Error(JSON.stringify(asked.errors));
  await makePapers(server);
  const { items } = await papersOf(server, who);
  return items.find(({ id }: { id: string }) => id === asked.paper.id);
}
