import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { contractorFile, monthlyFile } from '@heard/domain/testing';
import { auditOf, ERRORS, FORBIDDEN, type Who } from '../testing/asking';
import { ADD_MEASURE, EDIT_MEASURE } from '../testing/measure-calls';
import { checkFigures, confirmFigures, csvOf } from '../testing/measure-files';
import { startTestServer, type TestServer } from '../testing/test-server';
import { makeWorld } from '../testing/world';

let server: TestServer;
let turnover: string;
let question: string;

const SET = `mutation ($input: SetChartInput!) { setMeasureChart(input: $input) { measure { id version } ${ERRORS} } }`;
const SAY = `mutation ($input: PublishedSignificanceInput!) { sayPublishedSignificance(input: $input) {
  measure { id version story { movement { significanceWords isSignificant } } } ${ERRORS} } }`;
const MEASURE = `query ($id: ID!) { measure(id: $id) { version
  chartSettings { fixAfter screensMovingRanges rebases { period reason } words }
  chartVersions { words by { name } }
  story { chart { variation screensMovingRanges } points { period mean rebase publishedSignificance }
    movement { significanceWords isSignificant } } } }`;

const as = (who: Who, query: string, variables: object = {}) =>
  server.ask(server.world.people[who], query, variables);
const read = async (id: string) => (await as('sponsor', MEASURE, { id })).data.measure;
const set = async (changes: object, who: Who = 'programmeLead', id = turnover) => {
  const { version } = await read(id);
  const input = { id, version, screensMovingRanges: true, rebases: [], ...changes };
  return as(who, SET, { input });
};
const MONTHS = Array.from(
  { length: 24 },
  (_, at) => `202${3 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
);
const monthlyInput = (changes: object = {}) => ({
  ...{ title: 'Turnover', unit: 'RATE', rhythm: 'MONTH', improvement: 'DECREASE' },
  variables: [{ layout: 'MONTHLY', variable: 'turnover' }],
  ...changes,
});

beforeAll(async () => {
  server = await startTestServer();
  turnover = (await as('programmeLead', ADD_MEASURE, { input: monthlyInput() })).data.addMeasure.measure.id;
  const yearly = {
    ...{ title: 'Positive action', unit: 'PERCENT', rhythm: 'YEAR', improvement: 'INCREASE' },
    variables: [{ layout: 'CONTRACTOR', variable: 'q11a' }],
  };
  question = (await as('programmeLead', ADD_MEASURE, { input: yearly })).data.addMeasure.measure.id;
  const months = MONTHS.map((month, at) => ['turnover', month, (at < 12 ? 9 : 5) + (at % 2), ''] as const);
  const said = { layout: 'monthly', vintage: '', organisationCode: '', release: 'Workforce report' };
  await confirmFigures(server, (await checkFigures(server, csvOf(monthlyFile([...months])), said)).id);
  const [sheet] = contractorFile([
    [2023, 'q11a', '', '', 3900, 66.77],
    [2024, 'q11a', '', '', 4000, 69.51],
  ]);
  const rows = (sheet?.rows ?? []).map((row, at) => [
    ...row,
    ['Significance', '', 'no difference'][at] ?? '',
  ]);
  const yearlyFile = csvOf([{ name: '', rows }]);
  await confirmFigures(server, (await checkFigures(server, yearlyFile, { layout: 'contractor' })).id);
});
afterAll(() => server.close());

describe('the chart of a measure', () => {
  it('is drawn as it was set, and each way it was drawn stays', async () => {
    expect(await read(turnover)).toMatchObject({
      chartSettings: { fixAfter: null, screensMovingRanges: true, rebases: [] },
      ...{ chartVersions: [], story: { chart: { variation: 'IMPROVEMENT_LOW' } } },
    });
    const rebases = [{ period: '2024-01', reason: 'New rota' }];
    const first = await set({ rebases });
    expect(first.data.setMeasureChart.errors).toEqual([]);
    const rebased = await read(turnover);
    expect(rebased.story.chart.variation).toBe('COMMON_CAUSE');
    expect(rebased.story.points.slice(11, 13)).toMatchObject([
      { mean: 9.5, rebase: '' },
      { period: '2024-01', mean: 5.5, rebase: 'New rota' },
    ]);
    await set({ fixAfter: 12, screensMovingRanges: false });
    const fixed = await read(turnover);
    expect(fixed.chartSettings).toMatchObject({ fixAfter: 12, screensMovingRanges: false, rebases: [] });
    expect(fixed.story).toMatchObject({ chart: { screensMovingRanges: false } });
    expect(fixed.story.points[23].mean).toBe(9.5);
    expect(fixed.chartVersions).toMatchObject([
      {
        words: expect.stringContaining('All moving ranges are kept in'),
        by: { name: 'programmeLead Tester' },
      },
      { words: expect.stringContaining('begin anew in January 2024: New rota.') },
    ]);
    const [event] = await auditOf(server, turnover);
    expect([event?.verb, JSON.parse(event?.before ?? ''), JSON.parse(event?.after ?? '')]).toEqual([
      'measure.chart_set',
      { fixAfter: null, screensMovingRanges: true, rebases },
      { fixAfter: 12, screensMovingRanges: false, rebases: [] },
    ]);
  });

  it('stays as it is drawn when the measure is edited', async () => {
    await set({ fixAfter: 13, rebases: [{ period: '2024-02', reason: 'Merged' }] });
    const { version, chartSettings } = await read(turnover);
    const input = { id: turnover, version, ...monthlyInput({ target: 4 }) };
    expect((await as('programmeLead', EDIT_MEASURE, { input })).data.editMeasure.errors).toEqual([]);
    expect((await read(turnover)).chartSettings).toEqual(chartSettings);
  });

  it.each<[string, object, string]>([
    ['eleven values', { fixAfter: 11 }, 'fixAfter INVALID'],
    ['a beginning without a reason', { rebases: [{ period: '2024-01', reason: '' }] }, 'rebases REQUIRED'],
    ['a beginning in no month', { rebases: [{ period: '2024', reason: 'x' }] }, 'rebases INVALID'],
    ['an old version', { version: 1 }, 'null STALE'],
    ['a strange measure', { id: newId() }, 'null NOT_FOUND'],
  ])('is not drawn with %s', async (_, changes, refusal) => {
    const { errors } = (await set(changes)).data.setMeasureChart;
    expect(errors.map((each: { field: string; code: string }) => `${each.field} ${each.code}`)).toEqual([
      refusal,
    ]);
  });

  it('has no settings by the year', async () => {
    const { errors } = (await set({}, 'programmeLead', question)).data.setMeasureChart;
    expect(errors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });

  it.each(['leader', 'subgroupLead', 'comms', 'sponsor', 'administrator'] as const)(
    'is for %s neither to set nor to judge',
    async (who) => {
      expect(await set({}, who)).toMatchObject(FORBIDDEN);
      const input = { id: question, version: 1, vintage: '2024', period: '2024' };
      expect(await as(who, SAY, { input })).toMatchObject(FORBIDDEN);
    },
  );

  it('of another programme is not there', async () => {
    const other = await makeWorld(server.database, server.clock, 'other.invalid');
    const { version } = await read(turnover);
    const input = { id: turnover, version, screensMovingRanges: true, rebases: [] };
    const { data } = await server.ask(other.people.programmeLead, SET, { input });
    expect(data.setMeasureChart).toMatchObject({ measure: null, errors: [{ code: 'NOT_FOUND' }] });
  });
});

describe('what a source says of a change', () => {
  const say = async (changes: object) => {
    const { version } = await read(question);
    const input = { id: question, version, vintage: '2024', period: '2024', ...changes };
    return (await as('programmeLead', SAY, { input })).data.sayPublishedSignificance;
  };

  it('comes with its file, stands above our own check, and can be corrected', async () => {
    expect((await read(question)).story.movement).toEqual({
      ...{ significanceWords: 'No significant change, as published.', isSignificant: false },
    });
    const said = await say({ significance: 'HIGHER' });
    expect([said.errors, said.measure.story.movement]).toEqual([
      [],
      { significanceWords: 'A significant change, as published: higher.', isSignificant: true },
    ]);
    const none = await say({ significance: null });
    expect(none.measure.story.movement.significanceWords).toMatch(/^By our own check/);
    const [event] = await auditOf(server, question);
    expect([event?.verb, JSON.parse(event?.before ?? ''), JSON.parse(event?.after ?? '')]).toEqual([
      'measure.significance_said',
      { vintage: '2024', period: '2024', publishedSignificance: 'higher' },
      { vintage: '2024', period: '2024', publishedSignificance: null },
    ]);
  });

  it.each<[string, object, string]>([
    ['a year without a figure', { period: '2019' }, 'NOT_FOUND'],
    ['an old version', { version: 1 }, 'STALE'],
  ])('is refused of %s', async (_, changes, code) => {
    expect((await say(changes)).errors).toMatchObject([{ code }]);
  });
});
