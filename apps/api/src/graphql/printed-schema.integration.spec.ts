import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startTestServer, type TestServer } from '../testing/test-server';
import { printHeardSchema } from './print-schema';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ empty: true });
}, 60_000);

afterAll(() => server.close());

it('the schema that the code makes is the one in libs/schema; if not: npx nx print schema', () => {
  const kept = readFileSync(new URL('../../../../libs/schema/schema.graphql', import.meta.url), 'utf8');
  const [made, committed] = [printHeardSchema(server.app), kept].map((text) => text.split('\n'));
  // The first line that differs and what follows it say more than the whole.
  const from = made!.findIndex((line, index) => line !== committed![index]);
  const excerpt = (lines: string[]) => (from < 0 ? [] : lines.slice(from, from + 5));
  expect(excerpt(made!)).toEqual(excerpt(committed!));
  expect(committed).toHaveLength(made!.length);
});
