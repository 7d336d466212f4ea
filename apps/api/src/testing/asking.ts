import { type TestServer } from './test-server';

/** Somebody of the small programme, by their key. */
export type Who = keyof TestServer['world']['people'];

/** The errors of a payload, as a selection. */
export const ERRORS = 'errors { field code message }';

/** What the first fence answers. */
export const FORBIDDEN = { errors: [{ extensions: { code: 'FORBIDDEN' } }] };

/** What a policy answers, in the payload of this field. */
export const notAllowed = (field: string) => ({ data: { [field]: { errors: [{ code: 'NOT_ALLOWED' }] } } });

/** The audit of one subject, newest first, as the programme lead reads it. */
export async function auditOf(
  server: TestServer,
  subjectId: string,
): Promise<{ verb: string; before: string | null; after: string | null }[]> {
  const { data } = await server.ask(
    server.world.people.programmeLead,
    `query ($id: ID!) { auditEvents(filter: { subjectId: $id }) { items { verb before after } } }`,
    { id: subjectId },
  );
  return data.auditEvents.items;
}
