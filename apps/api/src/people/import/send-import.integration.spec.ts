import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { IMPORT_COLUMNS } from '@heard/domain';
import { type Who } from '../../testing/asking';
import { checkFile, fileOf, rowOf, sendFile } from '../../testing/people-files';
import { startTestServer, type TestServer } from '../../testing/test-server';
import { CheckPersonImport } from './check-person-import';

const HEADER = IMPORT_COLUMNS.join(',');

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const check = (content: string | Buffer) => checkFile(server, content, server.world.people.programmeLead);

describe('a file that is sent', () => {
  it.each<[string, string | Buffer, number, string]>([
    ['empty', '', 400, 'empty'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 400, 'neither'],
    ['a byte too large', Buffer.alloc(10 * 1024 * 1024 + 1, 'x'), 413, '10 MB'],
    ['far too large', Buffer.alloc(25 * 1024 * 1024, 'x'), 413, '10 MB'],
  ])('%s is refused at once', async (_, content, status, words) => {
    const sent = await sendFile(server, server.world.people.programmeLead, content);
    expect(sent).toMatchObject({ status, body: { errors: [{ field: 'file' }] } });
    expect(sent.body.errors?.[0]?.message).toContain(words);
  });

  it.each<[string, string, string]>([
    ['has a quotation mark too many', `${HEADER}\n"open,x\n`, 'quotation'],
    ['has no people', `${HEADER}\n\n`, 'no people'],
    ['has other columns', 'a,b\n1,2', 'not known'],
    ['is a workbook that was cut off', `PK\u0003\u0004${'x'.repeat(50)}`, 'broken'],
  ])('that %s is refused with words', async (_, content, words) => {
    const checked = await check(content);
    expect(checked.state).toBe('REFUSED');
    expect(checked.errors[0].message).toContain(words);
  });

  it.each<[Who | null, number, Record<string, string> | null]>([
    [null, 401, null],
    ['leader', 403, null],
    ['subgroupLead', 403, null],
    ['comms', 403, null],
    ['sponsor', 403, null],
    ['programmeLead', 403, {}],
    ['programmeLead', 403, { 'sec-fetch-site': 'cross-site' }],
    ['programmeLead', 202, { 'sec-fetch-site': 'same-origin' }],
    ['administrator', 202, null],
  ])('by %s is answered with %d when its headers are %o', async (role, status, headers) => {
    const as = role && server.world.people[role];
    const sent = await sendFile(server, as, fileOf(rowOf('who@example.org')), headers ?? undefined);
    expect(sent.status).toBe(status);
    if (status >= 400) expect(sent.body.errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    await server.app.get(CheckPersonImport).settled();
  });

  it('that is no form is refused', async () => {
    const response = await fetch(`${server.address}/people/import`, {
      method: 'POST',
      body: '{}',
      headers: {
        ...{ cookie: `heard=${server.world.people.programmeLead.token}`, 'x-heard': '1' },
        'content-type': 'application/json',
      },
    });
    expect(response.status).toBe(415);
  });
});

describe('what a stopped server left behind', () => {
  const start = async (id: string, state: string, startedAt: Date) =>
    server.database.withOwner((client) =>
      client.query(
        `insert into person_import (id, programme_id, made_by_id, file_name, state, started_at, rows)
         values ($1, $2, $3, 'left.csv', $4, $5, '[["a"]]')`,
        [id, server.world.programmeId, server.world.people.programmeLead.id, state, startedAt],
      ),
    );
  let ids: Record<'checking' | 'importing' | 'ready' | 'fresh', string>;

  beforeEach(async () => {
    ids = { checking: newId(), importing: newId(), ready: newId(), fresh: newId() };
    const longAgo = new Date(server.clock.now().getTime() - 2 * 86_400_000);
    await start(ids.checking, 'checking', longAgo);
    await start(ids.importing, 'importing', longAgo);
    await start(ids.ready, 'ready', longAgo);
    await start(ids.fresh, 'ready', server.clock.now());
  });

  it('is interrupted at the next start, and its cells are forgotten', async () => {
    await server.app.get(CheckPersonImport).onApplicationBootstrap();
    const { rows } = await server.database.withOwner((client) =>
      client.query('select id, state, rows is null as forgotten from person_import where id = any($1)', [
        Object.values(ids),
      ]),
    );
    const stateOf = (id: string) => rows.find((each) => each.id === id);
    for (const key of ['checking', 'importing', 'ready'] as const) {
      expect(stateOf(ids[key])).toMatchObject({ state: 'interrupted', forgotten: true });
    }
    expect(stateOf(ids.fresh)).toMatchObject({ state: 'ready', forgotten: false });
  });
});
