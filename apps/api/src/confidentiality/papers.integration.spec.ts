import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countQueries } from '@heard/data/testing';
import { BENCHMARK_FILE } from '@heard/domain/testing';
import { wordsOfDocument } from '@heard/publishing/testing';
import { MARK as NOTE_MARK, markWorld } from '../testing/known-world';
import { storeEvent } from '../testing/listening';
import { ADD_MEASURE } from '../testing/measure-calls';
import { checkFigures, confirmFigures, workbookOf } from '../testing/measure-files';
import { aRequest, fetchPaper, madePaper, makePapers, askForPaper } from '../testing/paper-calls';
import { startTestServer, type TestServer } from '../testing/test-server';

const KINDS = ['BOARD_PAPER', 'HIGHLIGHT_REPORT', 'SLIDES', 'WORKBOOK', 'ASSURANCE_PACK'] as const;
type Kind = (typeof KINDS)[number];

/** Counts that must be hidden, and figures that nobody may have yet: numbers that nothing else here comes to. */
const HIDDEN_COUNT = 9;
const EMBARGOED_VALUE = '69.51';

let server: TestServer;
/** Everything that each paper says, in each of its files. */
const papers = new Map<Kind, string>();

/** Every word in a file: of an archive, of each file in it. */
async function wordsIn(format: string, body: Uint8Array): Promise<string> {
  if (format === 'ZIP') {
    const parts = await Promise.all(
      Object.entries(unzipSync(body)).map(async ([name, part]) => [
        name,
        await wordsIn(name.split('.').at(-1)?.toUpperCase() ?? '', part),
      ]),
    );
    return parts.flat().join('\n');
  }
  if (format === 'XLSX')
    return Object.entries(unzipSync(body))
      .map(([name, part]) => `${name}\n${strFromU8(part)}`)
      .join('\n');
  const extension = format === 'DOCX' || format === 'PPTX' || format === 'PDF' ? format.toLowerCase() : 'txt';
  return wordsOfDocument({ extension }, body);
}

const requestOf = (kind: Kind) =>
  aRequest({
    ...{ kind, from: '2025-10-01', to: '2026-03-02', title: `The ${kind}` },
    ...(kind === 'HIGHLIGHT_REPORT' && { subgroupId: server.world.subgroups.own.id }),
  });

beforeAll(async () => {
  server = await startTestServer();
  const { world } = server;
  await markWorld(server);
  // South House was heard by few, and North House is the next smallest: both are hidden, the third is not.
  const quarter = { heldOn: '2025-11-12', releasedOn: '2025-11-20' };
  const [north, south] = world.sites;
  for (const [siteId, people] of [
    [north, 46],
    [south, HIDDEN_COUNT],
    [null, 77],
  ] as const) {
    // At two events each, so that nobody who facilitates one knows the whole.
    for (const peopleHeard of [Math.floor(people / 2), Math.ceil(people / 2)])
      await storeEvent(server, { ...quarter, siteId, peopleHeard });
  }
  await server.ask(world.people.programmeLead, ADD_MEASURE, {
    input: {
      ...{ title: 'Positive action on health', unit: 'PERCENT', rhythm: 'YEAR', improvement: 'INCREASE' },
      ...{ subgroupId: world.subgroups.own.id, variables: [{ layout: 'BENCHMARK', variable: 'q11a' }] },
    },
  });
  const checked = await checkFigures(server, await workbookOf(BENCHMARK_FILE), {
    embargoedUntil: '2026-04-01',
  });
  await confirmFigures(server, checked.id);
  for (const kind of KINDS) {
    const made = await madePaper(server, 'programmeLead', requestOf(kind));
    const said: string[] = [];
    for (const { path, format } of made.files) {
      const { status, bytes } = await fetchPaper(server, 'programmeLead', path);
      expect(status).toBe(200);
      said.push(await wordsIn(format, bytes));
    }
    papers.set(kind, said.join('\n'));
  }
}, 120_000);
afterAll(() => server.close());

describe('no paper', () => {
  it.each(KINDS)('of the kind %s holds a word of a note', (kind) => {
    const said = papers.get(kind) ?? '';
    expect(said.length).toBeGreaterThan(1000);
    expect(said).not.toContain(NOTE_MARK);
    expect(said).not.toMatch(/lift is|heater is|rota is/);
  });

  it.each(KINDS)('of the kind %s holds a figure under embargo, even for who took it in', (kind) => {
    const said = papers.get(kind) ?? '';
    expect(said).not.toContain(EMBARGOED_VALUE);
    expect(said).toMatch(/figures are under embargo and left out/);
  });

  it.each(['BOARD_PAPER', 'WORKBOOK'] as const)(
    'of the kind %s holds a count that the page hides',
    (kind) => {
      const said = papers.get(kind) ?? '';
      expect(said).toContain('South House');
      expect(said).toContain('Hidden');
      // In a workbook a text is the number of a shared one; what stands there as a number is one.
      const counts = kind === 'WORKBOOK' ? /<c (?:(?!t="s")[^>])*><v>(9|46|77)</g : />(9|46|77)</g;
      const shown = new Set([...said.matchAll(counts)].map(([, count]) => count));
      expect([...shown]).toEqual(['77']);
    },
  );

  it('tells in its extract of the audit what was in a change', () => {
    const said = papers.get('ASSURANCE_PACK') ?? '';
    expect(said).toContain('paper.requested');
    expect(said).toContain('theme.formed');
    expect(said).not.toContain('Well begun.\\",');
    expect(said).not.toMatch(/session\.(opened|ended)/);
    expect(said).not.toMatch(/"(before|after)"/);
  });

  it('is left without saying that something is', async () => {
    // The day on which the embargo ends: the same paper now tells the figure.
    server.clock.forward({ days: 30 });
    const made = await madePaper(server, 'programmeLead', aRequest({ from: '2025-10-01', to: '2026-03-02' }));
    const { bytes } = await fetchPaper(server, 'leader', made.files[0].path);
    const said = await wordsIn('DOCX', bytes);
    expect(said).toContain(EMBARGOED_VALUE);
    expect(said).not.toContain('under embargo');
    server.clock.forward({ days: -30 });
  });
});

it('is gathered with as many questions for one subgroup, action and event as for many', async () => {
  const statements = async (kind: Kind) => {
    await askForPaper(server, 'programmeLead', requestOf(kind));
    return (await countQueries(server.database, () => makePapers(server))).count;
  };
  const few = [];
  for (const kind of KINDS) few.push(await statements(kind));
  const { world } = server;
  for (let each = 0; each < 30; each += 1) await world.addAction({ title: `Action ${each}` });
  for (let each = 0; each < 10; each += 1)
    await storeEvent(server, { siteId: world.sites[0], peopleHeard: 20, heldOn: '2025-12-01' });
  const many = [];
  for (const kind of KINDS) many.push(await statements(kind));
  expect(many).toEqual(few);
});
