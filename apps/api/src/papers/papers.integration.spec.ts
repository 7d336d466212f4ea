import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { countQueries } from '@heard/data/testing';
import { auditOf, FORBIDDEN, type Who } from '../testing/asking';
import {
  aRequest,
  askAgain,
  askForPaper,
  fetchPaper,
  madePaper,
  makePapers,
  papersOf,
} from '../testing/paper-calls';
import { startTestServer, type TestServer } from '../testing/test-server';
import { makeWorld } from '../testing/world';
import { ExpirePapers } from './commands/expire-papers';
import { MakePapers } from './commands/make-papers';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());
afterEach(() => server.database.withOwner((client) => client.query('truncate paper, paper_file cascade')));

const sql = <Row>(text: string, values: unknown[] = []) =>
  server.database.withOwner(async (client) => (await client.query(text, values)).rows as Row[]);
const report = (more: object = {}) =>
  aRequest({ kind: 'HIGHLIGHT_REPORT', subgroupId: server.world.subgroups.own.id, ...more });
const KINDS = ['BOARD_PAPER', 'HIGHLIGHT_REPORT', 'SLIDES', 'WORKBOOK', 'ASSURANCE_PACK'] as const;

describe('a paper', () => {
  it('waits, is made, and is fetched as what its hash says', async () => {
    const { paper, errors } = (await askForPaper(server, 'programmeLead', aRequest())).data.requestPaper;
    expect([errors, paper.state, paper.files]).toEqual([[], 'WAITING', []]);
    expect(await makePapers(server)).toBe(1);
    const [made] = (await papersOf(server, 'programmeLead')).items;
    expect(made).toMatchObject({
      ...{ id: paper.id, state: 'READY', madeOn: '2026-03-02', expiresOn: '2026-04-01', stepsTotal: 3 },
      requestedBy: { name: 'programmeLead Tester' },
    });
    expect(made.files.map(({ format }: { format: string }) => format)).toEqual(['DOCX', 'PDF']);
    for (const { path, bytes, sha256 } of made.files) {
      const file = await fetchPaper(server, 'sponsor', path);
      expect([file.status, file.bytes.length]).toEqual([200, bytes]);
      expect(createHash('sha256').update(file.bytes).digest('hex')).toBe(sha256);
      expect(file.headers.get('content-disposition')).toMatch(
        /^attachment; filename="board-paper-2025-12-01-to-2026-02-28\.(docx|pdf)"$/,
      );
      expect(file.headers.get('cache-control')).toBe('no-store');
    }
    expect((await auditOf(server, paper.id)).map(({ verb }) => verb).reverse()).toEqual([
      ...['paper.requested', 'paper.begun', 'paper.made'],
    ]);
  });

  it('is asked for once however often it is sent', async () => {
    const input = aRequest();
    const both = await Promise.all([1, 2].map(() => askForPaper(server, 'programmeLead', input)));
    for (const { data } of both)
      expect(data.requestPaper).toMatchObject({ paper: { id: input.id }, errors: [] });
    expect((await papersOf(server, 'programmeLead')).total).toBe(1);
    const other = await askForPaper(server, 'programmeLead', { ...input, title: 'Other' });
    expect(other.data.requestPaper).toMatchObject({ errors: [{ field: 'id', code: 'DUPLICATE' }] });
  });

  it.each<[string, object, string]>([
    ['no title', { title: ' ' }, 'title REQUIRED'],
    ['a period to come', { to: '2026-03-03' }, 'to INVALID'],
    [
      'a subgroup that is not there',
      { kind: 'HIGHLIGHT_REPORT', subgroupId: newId() },
      'subgroupId NOT_FOUND',
    ],
    ['no subgroup', { kind: 'HIGHLIGHT_REPORT' }, 'subgroupId REQUIRED'],
  ])('with %s is refused', async (_, more, refusal) => {
    const { paper, errors } = (await askForPaper(server, 'programmeLead', aRequest(more))).data.requestPaper;
    expect([
      paper,
      errors.map((each: { field: string; code: string }) => `${each.field} ${each.code}`),
    ]).toEqual([...[null, [refusal]]]);
  });

  it('expires after thirty days, with its bytes, and says so', async () => {
    const made = await madePaper(server, 'programmeLead', aRequest());
    const expire = () => server.app.get(ExpirePapers).run(server.world.programmeId);
    server.clock.forward({ days: 29 });
    await expire();
    expect((await papersOf(server, 'leader')).items[0].state).toBe('READY');
    server.clock.forward({ days: 1 });
    await expire();
    expect((await papersOf(server, 'leader')).items[0]).toMatchObject({ state: 'EXPIRED', files: [] });
    expect(await sql('select from paper_file')).toEqual([]);
    expect((await fetchPaper(server, 'programmeLead', made.files[0].path)).status).toBe(404);
    server.clock.forward({ days: -30 });
  });
});

describe('a paper that is being made', () => {
  it('is taken up again when whoever made it fell silent, and the old try changes nothing', async () => {
    const { paper } = (await askForPaper(server, 'programmeLead', aRequest())).data.requestPaper;
    // As a server leaves it that is killed in the middle.
    await sql(`update paper set state = 'being_made', tries = 1, held_until = $1`, [
      new Date(server.clock.now().getTime() + 60_000),
    ]);
    expect(await server.app.get(MakePapers).hasWork(server.world.programmeId)).toBe(false);
    expect(await makePapers(server)).toBe(0);
    server.clock.forward({ minutes: 1 });
    expect(await server.app.get(MakePapers).hasWork(server.world.programmeId)).toBe(true);
    expect(await makePapers(server)).toBe(1);
    expect((await papersOf(server, 'programmeLead')).items[0]).toMatchObject({
      id: paper.id,
      state: 'READY',
    });
    expect(await sql('select tries from paper')).toEqual([{ tries: 2 }]);
  });

  it('is made once by two that begin at once', async () => {
    for (const title of ['One', 'Two', 'Three'])
      await askForPaper(server, 'programmeLead', aRequest({ title }));
    const made = await Promise.all([makePapers(server), makePapers(server)]);
    expect(made[0]! + made[1]!).toBe(3);
    expect(await sql('select tries from paper')).toEqual([{ tries: 1 }, { tries: 1 }, { tries: 1 }]);
    expect(await sql('select from paper_file')).toHaveLength(6);
  });

  it('waits for another try when it cannot be made, fails after three, and can be tried again', async () => {
    const { paper } = (await askForPaper(server, 'programmeLead', aRequest())).data.requestPaper;
    // Without a name that a heading could have, what gathers it finds a fault.
    await sql('alter table measure rename to measure_gone');
    await makePapers(server);
    await sql('alter table measure_gone rename to measure');
    const [failed] = (await papersOf(server, 'programmeLead')).items;
    expect(failed).toMatchObject({ state: 'FAILED', viewerCanTryAgain: true, files: [] });
    expect((await auditOf(server, paper.id)).map(({ verb }) => verb).reverse()).toEqual([
      ...['paper.requested', 'paper.begun', 'paper.put_back', 'paper.begun', 'paper.put_back'],
      ...['paper.begun', 'paper.failed'],
    ]);
    expect((await papersOf(server, 'leader')).items).toEqual([]);
    for (let each = 0; each < 2; each += 1) {
      const again = (await askAgain(server, 'programmeLead', paper.id)).data.tryPaperAgain;
      expect(again).toMatchObject({ paper: { state: 'WAITING' }, errors: [] });
    }
    expect(await makePapers(server)).toBe(1);
    expect((await askAgain(server, 'programmeLead', paper.id)).data.tryPaperAgain.errors).toMatchObject([
      { code: 'WRONG_STATE' },
    ]);
  });
});

describe('who', () => {
  it.each<[Who, readonly string[]]>([
    ['programmeLead', KINDS],
    ['subgroupLead', ['HIGHLIGHT_REPORT']],
  ])('makes papers: %s, of %s', async (who, allowed) => {
    for (const kind of KINDS) {
      const input = kind === 'HIGHLIGHT_REPORT' ? report() : aRequest({ kind });
      const { errors } = (await askForPaper(server, who, input)).data.requestPaper;
      expect([kind, errors.map(({ code }: { code: string }) => code)]).toEqual([
        ...[kind, allowed.includes(kind) ? [] : ['NOT_ALLOWED']],
      ]);
    }
    expect(await makePapers(server)).toBe(allowed.length);
    if (who === 'subgroupLead') {
      const { errors } = (
        await askForPaper(server, who, report({ subgroupId: server.world.subgroups.other.id }))
      ).data.requestPaper;
      expect(errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    }
  });

  it.each(['leader', 'comms', 'sponsor', 'administrator'] as const)('makes none: %s', async (who) => {
    expect(await askForPaper(server, who, aRequest())).toMatchObject(FORBIDDEN);
    expect(await askAgain(server, who, newId())).toMatchObject(FORBIDDEN);
  });

  it('reads what is made for readers, and fetches nothing else', async () => {
    const board = await madePaper(server, 'programmeLead', aRequest());
    const own = await madePaper(server, 'subgroupLead', report());
    const book = await madePaper(server, 'programmeLead', aRequest({ kind: 'WORKBOOK' }));
    const waits = (await askForPaper(server, 'subgroupLead', report({ title: 'Waits' }))).data.requestPaper
      .paper;
    const seenBy = async (who: Who) =>
      (await papersOf(server, who)).items.map(({ id }: { id: string }) => id).sort();
    const [all, readers] = [
      [board, own, book, waits],
      [board, own],
    ].map((papers) => papers.map(({ id }) => id).sort());
    expect(await seenBy('programmeLead')).toEqual(all);
    expect(await seenBy('subgroupLead')).toEqual([board.id, own.id, waits.id].sort());
    for (const who of ['leader', 'otherLead', 'comms', 'sponsor'] as const) {
      expect([who, await seenBy(who)]).toEqual([who, readers]);
      expect((await fetchPaper(server, who, own.files[0].path)).status).toBe(200);
      expect((await fetchPaper(server, who, book.files[0].path)).status).toBe(404);
    }
    expect((await fetchPaper(server, 'administrator', board.files[0].path)).status).toBe(404);
    expect((await fetchPaper(server, null, board.files[0].path)).status).toBe(401);
    expect((await fetchPaper(server, 'programmeLead', `/papers/${newId()}/files/docx`)).status).toBe(404);
    expect((await fetchPaper(server, 'programmeLead', `/papers/${board.id}/files/exe`)).status).toBe(404);
  });

  it('in another programme knows nothing of it', async () => {
    const board = await madePaper(server, 'programmeLead', aRequest());
    const other = await makeWorld(server.database, server.clock, 'elsewhere.invalid');
    const { data } = await server.ask(other.people.programmeLead, '{ papers { total } }');
    expect(data.papers.total).toBe(0);
    const cookie = `heard=${other.people.programmeLead.token}`;
    const file = await fetch(`${server.address}${board.files[0].path}`, { headers: { cookie } });
    expect(file.status).toBe(404);
    const again = await server.ask(
      other.people.programmeLead,
      `mutation { tryPaperAgain(id: "${board.id}") { errors { code } } }`,
    );
    expect(again.data.tryPaperAgain.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

it('asks the database as often for two papers as for fifty', async () => {
  const statements = async () =>
    (await countQueries(server.database, () => papersOf(server, 'programmeLead'))).count;
  const add = async (count: number) => {
    for (let each = 0; each < count; each += 1) await askForPaper(server, 'programmeLead', report());
  };
  await add(2);
  await statements();
  const few = await statements();
  await add(18);
  expect(await statements()).toBe(few);
});
