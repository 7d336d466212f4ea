import { type TestServer } from './test-server';

/** The name of the first site of the world. */
export const NORTH = 'North House';

/** What everybody who sees the work is told of the answers of an edition. */
export const READ_REACTIONS = `query ($id: ID!) { edition(id: $id) { answers { reactions {
  reachedMe { ...count } madeADifference { ...count } notHereYet { ...count } } } } }
  fragment count on ReactionCount { total sites { name people } elsewhere hiddenBecause }`;

/** Sends the form of an answer's page, as a browser without scripts does. */
export function sendTap(
  server: TestServer,
  answerId: string,
  form: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${server.address}/feedback-into-action/answers/${answerId}/reactions`, {
    method: 'POST',
    redirect: 'manual',
    headers,
    body: new URLSearchParams(form),
  });
}
