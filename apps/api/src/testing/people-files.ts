import { IMPORT_COLUMNS, type ImportColumn } from '@heard/domain';
import { CheckPersonImport } from '../people/import/check-person-import';
import { ERRORS } from './asking';
import { type TestServer } from './test-server';
import { type Member } from './world';

/** How a file of people stands. */
export const IMPORT = `query ($id: ID!) { personImport(id: $id) { fileName state rowsTotal rowsDone creates updates
  unchanged errorCount errors { row column value message acceptedValues } startedAt } }`;

/** The word to take a file in. */
export const CONFIRM = `mutation ($id: ID!) { confirmPersonImport(id: $id) {
  personImport { state creates updates unchanged errors { row message } } ${ERRORS} } }`;

/** A file of people with these rows below its header. */
export const fileOf = (...rows: string[]) => [IMPORT_COLUMNS.join(','), ...rows].join('\n');

/** One row of such a file, with what is required and whatever else is said. */
export function rowOf(email: string, more: Partial<Record<ImportColumn, string>> = {}): string {
  const required = {
    email,
    name: 'Kim Example',
    directorate: 'Mental health services',
    staff_group: 'Nursing',
  };
  const cells: Partial<Record<ImportColumn, string>> = { ...required, ...more };
  return IMPORT_COLUMNS.map((column) => `"${cells[column] ?? ''}"`).join(',');
}

/** What the server answers to a file. */
export interface Sent {
  status: number;
  body: { id: string; errors?: { field: string | null; code: string; message: string }[] };
}

/** Sends a file as the web does, or with other headers. */
export async function sendFile(
  server: TestServer,
  as: Member | null,
  content: string | Buffer,
  headers: Record<string, string> = { 'x-heard': '1' },
): Promise<Sent> {
  const form = new FormData();
  form.append('file', new Blob([content as never]), 'people.csv');
  const cookie: Record<string, string> = as ? { cookie: `heard=${as.token}` } : {};
  const response = await fetch(`${server.address}/people/import`, {
    ...{ method: 'POST', body: form, headers: { ...cookie, ...headers } },
  });
  return { status: response.status, body: (await response.json()) as Sent['body'] };
}

/** Sends a file, waits for its check and gives what came of it. */
export async function checkFile(server: TestServer, content: string | Buffer, as: Member) {
  const { status, body } = await sendFile(server, as, content);
  if (status !== 202) throw new Error(`The file was refused: ${status} ${JSON.stringify(body)}`);
  await server.app.get(CheckPersonImport).settled();
  const { data } = await server.ask(as, IMPORT, { id: body.id });
  return { id: body.id, ...data.personImport };
}

/** Takes a checked file in. */
export async function confirmFile(server: TestServer, id: string, as: Member) {
  return (await server.ask(as, CONFIRM, { id })).data.confirmPersonImport;
}

/** How many people and memberships there are in all programmes. */
export async function countPeople(server: TestServer): Promise<{ people: number; places: number }> {
  const counts =
    'select count(*)::int as people, (select count(*)::int from membership) as places from person';
  return (await server.database.withOwner((client) => client.query(counts))).rows[0];
}
