import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { contractorFile } from '@heard/domain/testing';
import { Reading } from '@heard/data';
import { countQueries } from '@heard/data/testing';
import { auditOf, ERRORS, FORBIDDEN, type Who } from '../testing/asking';
import { ADD_MEASURE, MEASURE } from '../testing/measure-calls';
import { checkFigures, confirmFigures, csvOf } from '../testing/measure-files';
import { startTestServer, type TestServer } from '../testing/test-server';
import { makeWorld } from '../testing/world';
import { latestOfMeasures } from './latest-of-measures';

let server: TestServer;
let question: string;

const as = (who: Who, query: string, variables: object = {}) =>
  server.ask(server.world.people[who], query, variables);
const MEASURED = `measures { measure { id title } baseline { vintage period words } movement { words } alongside }`;
const PROPOSE = `mutation ($input: ProposeActionInput!) { proposeAction(input: $input) {
  action { id version ${MEASURED} } ${ERRORS} } }`;
const EDIT = `mutation ($input: EditActionInput!) { editAction(input: $input) {
  action { id version ${MEASURED} } ${ERRORS} } }`;
const ACTION = `query ($id: ID!) { action(id: $id) { ${MEASURED} } }`;
const OF_MEASURE = `query ($id: ID!) { measure(id: $id) { actions {
  id title subgroupName launchedOn launchPeriod baseline { words } alongside } } }`;

const YEAR_2022 = { vintage: '2024', period: '2022' };
const measured = (baseline: object | null = YEAR_2022, measureId = question) => [{ measureId, baseline }];
const propose = async (measures: object[] | null, who: Who = 'leader', more: object = {}) => {
  const { own } = server.world.subgroups;
  const input = { subgroupId: own.id, title: 'Lockers', description: '', hopedChange: '', measures, ...more };
  return (await as(who, PROPOSE, { input })).data?.proposeAction;
};
const edit = async (id: string, version: number, more: object, who: Who = 'leader') => {
  const { subgroups, people } = server.world;
  const words = { title: 'Lockers', description: '', hopedChange: '', claimOfSuccess: '', nextStep: '' };
  const names = {
    subgroupId: subgroups.own.id,
    ownerId: people.leader.id,
    coOwnerIds: [],
    goldenThreadIds: [],
  };
  const input = { id, version, ...words, ...names, funder: '', partner: '', ...more };
  return (await as(who, EDIT, { input })).data?.editAction;
};
const refusalsOf = ({ errors }: { errors: { field: string; code: string }[] }) =>
  errors.map(({ field, code }) => `${field} ${code}`);
const takeIn = async (rows: Parameters<typeof contractorFile>[0], said: object) => {
  const from = { layout: 'contractor', ...said };
  await confirmFigures(server, (await checkFigures(server, csvOf(contractorFile(rows)), from)).id);
};

beforeAll(async () => {
  server = await startTestServer();
  const input = {
    ...{ title: 'Positive action', unit: 'PERCENT', rhythm: 'YEAR', improvement: 'INCREASE' },
    variables: [{ layout: 'CONTRACTOR', variable: 'q11a' }],
  };
  question = (await as('programmeLead', ADD_MEASURE, { input })).data.addMeasure.measure.id;
  await takeIn(
    [
      [2021, 'q11a', '', '', 9, 50],
      [2022, 'q11a', '', '', 3800, 64],
      [2022, 'q11a', 'Directorate', 'Community', 1800, 61],
      [2023, 'q11a', '', '', 3900, 66.77],
      [2024, 'q11a', '', '', 4000, 69.51],
    ],
    {},
  );
  const embargoedUntil = '2026-03-20';
  const said = { vintage: '2025', release: 'Survey 2025', releasedOn: embargoedUntil, embargoedUntil };
  await takeIn([[2025, 'q11a', '', '', 4100, 75.25]], said);
});
afterAll(() => server.close());

describe('an action', () => {
  it('is proposed with what it should move and from where, once however often it is sent', async () => {
    const id = newId();
    const both = [await propose(measured(), 'leader', { id }), await propose(measured(), 'leader', { id })];
    for (const { action, errors } of both) {
      expect(errors).toEqual([]);
      expect(action).toMatchObject({
        ...{ id, measures: [{ measure: { id: question, title: 'Positive action' } }] },
      });
      expect(action.measures[0]).toMatchObject({
        baseline: { ...YEAR_2022, words: '64 % in 2022' },
        movement: { words: '+5.51 points' },
        alongside: '',
      });
    }
    const [event] = await auditOf(server, id);
    expect(JSON.parse(event?.after ?? '')).toMatchObject({ measures: measured() });
  });

  it('keeps its measures when an edit does not name them, and loses them when it names none', async () => {
    const { action } = await propose(measured());
    const kept = await edit(action.id, action.version, { title: 'Other lockers' });
    expect([kept.errors, kept.action.measures]).toEqual([[], action.measures]);
    const other = await edit(action.id, kept.action.version, { measures: measured(null) });
    expect(other.action.measures).toMatchObject([{ baseline: null, movement: null }]);
    const none = await edit(action.id, other.action.version, { measures: [] });
    expect(none.action.measures).toEqual([]);
    const stale = await edit(action.id, action.version, { measures: measured() });
    expect([refusalsOf(stale), stale.action.measures]).toEqual([['null STALE'], []]);
  });

  it('is told alongside its measure once it is launched, never as its cause', async () => {
    const action = await server.world.addAction({ title: 'Team Time Out', launchedOn: '2023-02-01' });
    const { errors } = await edit(action.id, action.version, { title: action.title, measures: measured() });
    expect(errors).toEqual([]);
    const told =
      '“Positive action” moved by +5.51 points from 2022 to 2024, alongside “Team Time Out”, launched on 1 February 2023. That does not say that one brought about the other.';
    expect((await as('sponsor', ACTION, { id: action.id })).data.action.measures[0].alongside).toBe(told);
    const { actions } = (await as('sponsor', OF_MEASURE, { id: question })).data.measure;
    expect(actions[0]).toMatchObject({
      ...{ id: action.id, launchedOn: '2023-02-01', launchPeriod: '2023', alongside: told },
      ...{ subgroupName: server.world.subgroups.own.name, baseline: { words: '64 % in 2022' } },
    });
    const { story } = (await as('sponsor', MEASURE, { id: question })).data.measure;
    expect(story.marks).toEqual([{ letter: 'A', title: 'Team Time Out', period: '2023' }]);
    expect(story.summary).toMatch(
      /for the better\. It moved alongside this action: A, “Team Time Out”, launched on 1 February 2023\.$/,
    );
  });

  it.each<[string, () => object[], string]>([
    ['a strange measure', () => measured(null, newId()), 'measures NOT_FOUND'],
    ['a measure twice', () => [...measured(), ...measured(null)], 'measures DUPLICATE'],
    ['six measures', () => Array.from({ length: 6 }, () => measured(null, newId())[0]!), 'measures INVALID'],
    [
      'a baseline that is not there',
      () => measured({ vintage: '2024', period: '2019' }),
      'measures NOT_FOUND',
    ],
    ['one of another vintage', () => measured({ vintage: '2025', period: '2022' }), 'measures NOT_FOUND'],
    ['one of too few people', () => measured({ vintage: '2024', period: '2021' }), 'measures NOT_ALLOWED'],
    ['one under embargo', () => measured({ vintage: '2025', period: '2025' }), 'measures NOT_FOUND'],
  ])('with %s is refused, to programme leads too', async (_, measures, refusal) => {
    for (const who of ['leader', 'programmeLead'] as const)
      expect(refusalsOf(await propose(measures(), who))).toEqual([refusal]);
  });

  it('with a baseline from after its launch is refused', async () => {
    const action = await server.world.addAction({ launchedOn: '2022-12-31' });
    const after = await edit(action.id, action.version, {
      measures: measured({ vintage: '2024', period: '2023' }),
    });
    expect(refusalsOf(after)).toEqual(['measures INVALID']);
  });

  it('gets its measures from those who may edit it', async () => {
    const { action } = await propose(null);
    for (const who of ['otherLeader', 'otherLead', 'comms', 'sponsor'] as const)
      expect((await edit(action.id, action.version, { measures: measured() }, who)).errors).toMatchObject([
        { code: 'NOT_ALLOWED' },
      ]);
    expect(await as('administrator', ACTION, { id: action.id })).toMatchObject(FORBIDDEN);
    expect((await edit(action.id, action.version, { measures: measured() }, 'subgroupLead')).errors).toEqual(
      [],
    );
  });

  it('of another programme names none of our measures', async () => {
    const other = await makeWorld(server.database, server.clock, 'other.invalid');
    const input = { subgroupId: other.subgroups.own.id, title: 'Theirs', description: '', hopedChange: '' };
    const { data } = await server.ask(other.people.leader, PROPOSE, {
      input: { ...input, measures: measured() },
    });
    expect(refusalsOf(data.proposeAction)).toEqual(['measures NOT_FOUND']);
  });

  it('and others are listed with their measures in as many statements for many as for few', async () => {
    for (let at = 0; at < 6; at += 1) await propose(measured());
    const ask = async (pageSize: number) => {
      const list = `query { actions(pageSize: ${pageSize}) { items { id ${MEASURED} } } }`;
      const { count } = await countQueries(server.database, async () => {
        expect((await as('sponsor', list)).data.actions.items).toHaveLength(pageSize);
      });
      return count;
    };
    await ask(2);
    expect(await ask(6)).toBe(await ask(2));
  });
});

describe('the latest of the measures of a subgroup', () => {
  const latest = (subgroupIds: string[], sight?: { seesEmbargoed: boolean }) => {
    const { id: personId, name, roles, programmeId } = server.world.people.leader;
    const viewer = { personId, name, roles, programmeId, leadsSubgroups: [] };
    return latestOfMeasures(new Reading(server.database, viewer, server.clock.today()), subgroupIds, sight);
  };

  it('is told in words, without what is under embargo unless that is asked for', async () => {
    const { own, other } = server.world.subgroups;
    const input = {
      ...{ title: 'Rest', unit: 'PERCENT', rhythm: 'YEAR', improvement: 'INCREASE', subgroupId: own.id },
      variables: [{ layout: 'CONTRACTOR', variable: 'q12' }],
    };
    await as('programmeLead', ADD_MEASURE, { input });
    await takeIn(
      [
        [2023, 'q12', '', '', 900, 50],
        [2024, 'q12', '', '', 900, 51],
      ],
      {},
    );
    const embargoedUntil = '2026-03-20';
    const said = { vintage: '2025', release: 'Survey 2025', releasedOn: embargoedUntil, embargoedUntil };
    await takeIn([[2025, 'q12', '', '', 900, 58]], said);
    const found = await latest([own.id, other.id]);
    expect(found.get(other.id)).toEqual([]);
    expect(found.get(own.id)).toMatchObject([
      {
        ...{ title: 'Rest', latest: '51 % in 2024', movement: '+1 point', direction: 'better' },
        ...{ source: 'NHS Staff Survey 2024', variation: null },
        summary: expect.stringContaining('51 % in 2024, of 900 people. That is +1 point from 2023'),
      },
    ]);
    const [embargoed] = (await latest([own.id], { seesEmbargoed: true })).get(own.id) ?? [];
    expect(embargoed).toMatchObject({ latest: '58 % in 2025', movement: '' });
  });

  it('takes one statement for any number of subgroups, and none for none', async () => {
    const { own, other } = server.world.subgroups;
    const countOf = async (ids: string[]) => (await countQueries(server.database, () => latest(ids))).count;
    const none = await countOf([]);
    const one = await countOf([own.id]);
    expect([none, await countOf([own.id, other.id])]).toEqual([0, one]);
  });
});

describe('figures under embargo', () => {
  it('move no action for anybody but programme leads', async () => {
    const action = await server.world.addAction({ title: 'Rest', launchedOn: '2024-02-01' });
    await edit(action.id, action.version, { title: 'Rest', measures: measured() });
    for (const who of ['leader', 'subgroupLead', 'comms', 'sponsor'] as const) {
      const seen = JSON.stringify([
        await as(who, ACTION, { id: action.id }),
        await as(who, OF_MEASURE, { id: question }),
      ]);
      expect(seen).toContain('+5.51 points');
      expect(seen).not.toMatch(/75\.25|11\.25|2025 vintage/);
    }
  });
});
