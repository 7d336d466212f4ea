import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { BENCHMARK_FILE, contractorFile, detailedFile, monthlyFile } from '@heard/domain/testing';
import { countQueries } from '@heard/data/testing';
import { auditOf, FORBIDDEN, type Who } from '../testing/asking';
import { ADD_MEASURE, EDIT_MEASURE, MEASURE, MEASURES } from '../testing/measure-calls';
import { checkFigures, confirmFigures, csvOf, sendFigures, workbookOf } from '../testing/measure-files';
import { startTestServer, type TestServer } from '../testing/test-server';
import { makeWorld } from '../testing/world';

let server: TestServer;
/** The question of the files, and turnover by the month. */
let question: { id: string; version: number };
let turnover: { id: string; version: number };

const as = (who: Who, query: string, variables: object = {}) =>
  server.ask(server.world.people[who], query, variables);
const question11a = (more: object = {}) => ({
  ...{ title: 'Positive action on health', unit: 'PERCENT', rhythm: 'YEAR', improvement: 'INCREASE' },
  variables: [
    { layout: 'BENCHMARK', variable: 'q11a' },
    { layout: 'DETAILED', variable: 'q11a' },
    { layout: 'CONTRACTOR', variable: 'q11a' },
  ],
  ...more,
});
const monthly = (title: string, variable: string) => ({
  ...{ title, unit: 'RATE', rhythm: 'MONTH', improvement: 'DECREASE' },
  variables: [{ layout: 'MONTHLY', variable }],
});
const add = async (input: object, who: Who = 'programmeLead') =>
  (await as(who, ADD_MEASURE, { input })).data?.addMeasure;
const told = async (id: string, who: Who = 'leader') => (await as(who, MEASURE, { id })).data.measure;

beforeAll(async () => {
  server = await startTestServer();
  const { subgroups, goldenThreads } = server.world;
  const more = { subgroupId: subgroups.own.id, goldenThreadIds: [goldenThreads[0]], target: 70 };
  question = (await add(question11a(more))).measure;
  turnover = (await add(monthly('Turnover', 'turnover'))).measure;
});
afterAll(() => server.close());

describe('a measure', () => {
  it('is seen with its place and what files call it', async () => {
    expect(await told(question.id)).toMatchObject({
      ...{ title: 'Positive action on health', subgroup: { name: server.world.subgroups.own.name } },
      ...{ goldenThreads: [{ id: server.world.goldenThreads[0] }], vintages: [], story: null },
      viewerCanEdit: false,
    });
    expect((await auditOf(server, question.id)).map(({ verb }) => verb)).toEqual(['measure.added']);
  });

  it('is added once however often it is sent', async () => {
    const input = { ...monthly('Sickness', 'sickness'), id: newId() };
    const both = await Promise.all([add(input), add(input)]);
    for (const { measure, errors } of both) expect([measure?.id, errors]).toEqual([input.id, []]);
    expect((await add({ ...input, title: 'Other' })).errors).toMatchObject([{ code: 'DUPLICATE' }]);
  });

  it.each<[string, object, string]>([
    ['a variable of another measure', question11a({ title: 'Again' }), 'variables DUPLICATE'],
    ['a strange subgroup', { ...monthly('X', 'x'), subgroupId: newId() }, 'subgroupId NOT_FOUND'],
    ['a strange thread', { ...monthly('X', 'x'), goldenThreadIds: [newId()] }, 'goldenThreadIds NOT_FOUND'],
    ['no title', monthly('', 'x'), 'title REQUIRED'],
  ])('with %s is refused', async (_, input, refusal) => {
    const { measure, errors } = await add(input);
    expect([
      measure,
      errors.map((each: { field: string; code: string }) => `${each.field} ${each.code}`),
    ]).toEqual([null, [refusal]]);
  });

  it('is edited by whoever saw the last version', async () => {
    const input = { id: turnover.id, ...monthly('Turnover of staff', 'turnover') };
    const first = (
      await as('programmeLead', EDIT_MEASURE, { input: { ...input, version: turnover.version } })
    ).data.editMeasure;
    expect(first).toMatchObject({ measure: { title: 'Turnover of staff', version: 2 }, errors: [] });
    const second = (
      await as('programmeLead', EDIT_MEASURE, { input: { ...input, version: turnover.version } })
    ).data.editMeasure;
    expect(second).toMatchObject({ measure: { version: 2 }, errors: [{ code: 'STALE' }] });
  });

  it.each(['leader', 'subgroupLead', 'comms', 'sponsor', 'administrator'] as const)(
    'is for %s neither to add nor to take in',
    async (who) => {
      expect(await as(who, ADD_MEASURE, { input: monthly('X', 'x') })).toMatchObject(FORBIDDEN);
      const { status } = await sendFigures(server, server.world.people[who], Buffer.from('x'));
      expect(status).toBe(403);
    },
  );
});

describe('a file of figures', () => {
  it('is checked without a trace, then taken in whole, and brings nothing the second time', async () => {
    const workbook = await workbookOf(BENCHMARK_FILE);
    const checked = await checkFigures(server, workbook);
    expect(checked).toMatchObject({
      ...{ state: 'READY', creates: 2, updates: 0, unchanged: 0, unknownVariables: [], errorCount: 0 },
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect((await told(question.id)).story).toBeNull();
    const both = await Promise.all([confirmFigures(server, checked.id), confirmFigures(server, checked.id)]);
    for (const each of both) expect(each).toMatchObject({ measureImport: { state: 'DONE' }, errors: [] });
    expect(await told(question.id)).toMatchObject({
      vintages: [{ name: '2024' }],
      story: {
        latest: {
          period: '2024',
          value: 69.51,
          valueWords: '69.51 %',
          base: 4000,
          average: 65.255,
          best: 72,
        },
        movement: { change: 2.74, words: '+2.74 points', direction: 'BETTER', isSignificant: true },
        ...{ comparatorGroup: 'Mental health', chart: null },
      },
    });
    const again = await checkFigures(server, workbook);
    expect(again).toMatchObject({
      state: 'READY',
      creates: 0,
      updates: 0,
      unchanged: 2,
      sha256: checked.sha256,
    });
    expect((await auditOf(server, checked.id)).map(({ verb }) => verb).sort()).toEqual([
      'measure_import.begun',
      'measure_import.done',
    ]);
  });

  it('of another layout says the same of the same figure, and brings its parts', async () => {
    const columns = ['q11a_2023', 'q11a_2024', 'q11a_n_2024'];
    const file = detailedFile(columns, [
      ['', '', 66.77, 69.51, 4000],
      ['Directorate', 'Community', 60, 65, 1500],
      ['Directorate', 'Enabling', 60, 40, 9],
      ['Directorate', 'Mental health', 60, 71, 2400],
    ]);
    const checked = await checkFigures(server, await workbookOf(file), { layout: 'detailed' });
    expect(checked).toMatchObject({ state: 'READY', creates: 6, unchanged: 2 });
    await confirmFigures(server, checked.id);
    const { story } = await told(question.id);
    expect(story.partsPeriod).toBe('2024');
    expect(story.parts).toEqual([
      { dimension: 'Directorate', name: 'Community', value: null, base: null, isHidden: true },
      { dimension: 'Directorate', name: 'Enabling', value: null, base: null, isHidden: true },
      { dimension: 'Directorate', name: 'Mental health', value: 71, base: 2400, isHidden: false },
    ]);
  });

  it('with mistakes says where, and is taken in by nobody', async () => {
    const file = contractorFile([
      [2024, 'q11a', '', '', 4000, 69.51],
      [2024, 'q11a', '', '', 4000, '70 %'],
    ]);
    const checked = await checkFigures(server, csvOf(file), { layout: 'contractor' });
    expect(checked).toMatchObject({ state: 'REFUSED', errorCount: 1, errors: [{ row: 3, column: 'Score' }] });
    expect((await confirmFigures(server, checked.id)).errors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });

  it.each([
    ['no layout', { layout: '' }, 'layout'],
    ['no vintage', { vintage: '' }, 'vintage'],
    ['a day to come', { releasedOn: '2027-01-01' }, 'releasedOn'],
    ['no code', { organisationCode: '' }, 'organisationCode'],
  ])('with %s is refused at once', async (_, said, field) => {
    const { programmeLead } = server.world.people;
    const { status, body } = await sendFigures(server, programmeLead, Buffer.from('a,b'), said);
    expect([status, body.errors?.[0]?.field]).toEqual([400, field]);
  });

  it('is from the workspace’s own page, and a file that can be read', async () => {
    const { programmeLead } = server.world.people;
    expect((await sendFigures(server, null, Buffer.from('x'))).status).toBe(401);
    expect((await sendFigures(server, programmeLead, Buffer.from('x'), {}, {})).status).toBe(403);
    expect((await sendFigures(server, programmeLead, Buffer.from('%PDF-1.7'))).status).toBe(400);
  });

  it('checked before its measure was changed is refused', async () => {
    const file = contractorFile([[2022, 'q11a', '', '', 3800, 60]]);
    const checked = await checkFigures(server, csvOf(file), { layout: 'contractor' });
    const { data } = await as('programmeLead', EDIT_MEASURE, {
      input: {
        id: question.id,
        version: question.version,
        ...question11a({ target: 71, subgroupId: server.world.subgroups.own.id }),
      },
    });
    expect(data.editMeasure.errors).toEqual([]);
    expect((await confirmFigures(server, checked.id)).errors).toMatchObject([{ code: 'STALE' }]);
  });
});

describe('vintages', () => {
  it('stand beside one another, each comparable with itself alone', async () => {
    const file = contractorFile([[2025, 'q11a', '', '', 4100, 70.1]]);
    const said = { layout: 'contractor', vintage: '2025', release: 'Survey 2025', releasedOn: '2026-02-20' };
    await confirmFigures(server, (await checkFigures(server, csvOf(file), said)).id);
    const newest = await told(question.id);
    expect(newest.vintages).toEqual([{ name: '2025' }, { name: '2024' }]);
    expect(newest.story).toMatchObject({
      vintage: { name: '2025' },
      movement: null,
      points: [{ value: 70.1 }],
    });
    const older = `query ($id: ID!) { measure(id: $id) { story(vintage: "2024") { movement { words } } } }`;
    expect((await as('leader', older, { id: question.id })).data.measure.story.movement.words).toBe(
      '+2.74 points',
    );
  });

  it('under embargo are for programme leads alone until the day', async () => {
    const file = contractorFile([[2026, 'q11a', '', '', 4200, 75]]);
    const embargoedUntil = '2026-03-04';
    const said = {
      layout: 'contractor',
      vintage: '2026',
      release: 'Survey 2026',
      releasedOn: '2026-03-04',
      embargoedUntil,
    };
    await confirmFigures(server, (await checkFigures(server, csvOf(file), said)).id);
    const latest = async (who: Who) => (await told(question.id, who)).story.latest.value;
    expect(await latest('programmeLead')).toBe(75);
    for (const who of ['leader', 'subgroupLead', 'comms', 'sponsor'] as const) {
      expect(await latest(who)).toBe(70.1);
      const list = await as(who, MEASURES, { filter: { search: 'positive' }, pageSize: 20 });
      expect(list.data.measures.items[0].story.latest.valueWords).toBe('70.1 %');
    }
    server.clock.forward({ days: 2 });
    expect(await latest('comms')).toBe(75);
  });
});

describe('figures by the month', () => {
  it('are a control chart', async () => {
    const months = Array.from({ length: 12 }, (_, at) => `2025-${String(at + 1).padStart(2, '0')}`);
    const rows = months.map((month, at) => ['turnover', month, at % 2 ? 0.9 : 1.1, ''] as const);
    const file = monthlyFile([...rows, ['turnover', '2026-01', 3, '']]);
    const said = { layout: 'monthly', vintage: '', organisationCode: '', release: 'Workforce report' };
    await confirmFigures(server, (await checkFigures(server, csvOf(file), said)).id);
    const { story } = await told(turnover.id);
    expect(story).toMatchObject({
      ...{ vintage: { name: 'monthly' }, chart: { variation: 'CONCERN_HIGH', isTrial: false } },
      latest: { period: '2026-01', value: 3, label: 'ABOVE_LIMIT' },
      summary: expect.stringContaining('Something has changed for the worse'),
    });
    expect(story.points).toHaveLength(13);
  });
});

describe('the list', () => {
  it('is narrowed by words, subgroup and golden thread', async () => {
    const { subgroups, goldenThreads } = server.world;
    const totalOf = async (filter: object) =>
      (await as('sponsor', MEASURES, { filter, pageSize: 20 })).data.measures.total;
    expect(await totalOf({})).toBe(3);
    expect(await totalOf({ search: 'TURNOVER' })).toBe(1);
    expect(await totalOf({ subgroupId: subgroups.own.id })).toBe(1);
    expect(await totalOf({ goldenThreadId: goldenThreads[1] })).toBe(0);
    expect(await as('administrator', MEASURES, { pageSize: 20 })).toMatchObject(FORBIDDEN);
  });

  it('takes as many statements for many as for few', async () => {
    for (let at = 0; at < 4; at += 1) await add(monthly(`Other ${at}`, `other${at}`));
    const ask = async (pageSize: number) => {
      const { count } = await countQueries(server.database, async () => {
        expect((await as('leader', MEASURES, { pageSize })).data.measures.items).toHaveLength(pageSize);
      });
      return count;
    };
    await ask(2);
    expect(await ask(6)).toBe(await ask(2));
  });

  it('of another programme is empty', async () => {
    const other = await makeWorld(server.database, server.clock, 'other.invalid');
    const { data } = await server.ask(other.people.programmeLead, MEASURES, { pageSize: 20 });
    expect(data.measures.total).toBe(0);
    expect(
      (await server.ask(other.people.programmeLead, MEASURE, { id: question.id })).data.measure,
    ).toBeNull();
  });
});
