import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { addDays } from '@heard/domain';
import { countQueries } from '@heard/data/testing';
import { auditOf, FORBIDDEN, type Who } from '../testing/asking';
import { startTestServer, type TestServer } from '../testing/test-server';
import {
  ASSESSMENT,
  ASSESSMENTS,
  CORRECT_ASSESSMENT,
  RECORD_ASSESSMENT,
  SET_FRAMEWORK,
  WELLBEING,
} from '../testing/wellbeing-calls';
import { makeWorld } from '../testing/world';

let server: TestServer;
/** The newest version of the framework. */
let framework: { id: string; number: number };

const LEVELS = ['Not begun', 'Begun', 'In place'];
const ELEMENTS = [{ name: 'Relationships' }, { name: 'Environment', description: 'Where we work and rest' }];

const as = (who: Who, query: string, variables: object = {}) =>
  server.ask(server.world.people[who], query, variables);
const set = async (changes: object = {}) => {
  const input = { numberSeen: framework?.number ?? 0, elements: ELEMENTS, levels: LEVELS, ...changes };
  const { setWellbeingFramework: done } = (await as('programmeLead', SET_FRAMEWORK, { input })).data;
  return done;
};
const said = (changes: object = {}) => ({
  ...{ assessedOn: server.clock.today(), assessorId: server.world.people.otherLead.id },
  findings: [{ element: 'Relationships', level: 2, note: 'Mediators are trained.' }],
  ...changes,
});
const record = async (changes: object = {}) =>
  (
    await as('programmeLead', RECORD_ASSESSMENT, {
      input: { id: newId(), frameworkId: framework.id, ...said(changes) },
    })
  ).data.recordWellbeingAssessment;
const correct = async (seen: { id: string; version: number }, changes: object = {}) =>
  (
    await as('programmeLead', CORRECT_ASSESSMENT, {
      input: { ...seen, reason: 'It was typed wrongly.', ...said(changes) },
    })
  ).data.correctWellbeingAssessment;
const listed = async (pageSize: number, page = 1) =>
  (await as('leader', ASSESSMENTS, { page, pageSize })).data.wellbeingAssessments;
const refusals = ({ errors }: { errors: { field: string | null; code: string }[] }) =>
  errors.map(({ field, code }) => `${field ?? 'whole'} ${code}`);

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

describe('the framework', () => {
  it('is the programme’s own, and offers the seven elements of 2021 to begin with', async () => {
    const before = (await as('leader', WELLBEING)).data.wellbeing;
    expect(before).toMatchObject({ viewerCanKeep: false, frameworks: [] });
    expect(before.elementsOf2021).toHaveLength(7);
    const done = await set();
    expect(done).toMatchObject({ errors: [], framework: { number: 1, scaleNumber: 1, levels: LEVELS } });
    framework = done.framework;
    const { programmeLead } = server.world.people;
    expect((await as('programmeLead', WELLBEING)).data.wellbeing).toMatchObject({
      viewerCanKeep: true,
      frameworks: [{ number: 1, elements: [{ description: '' }, {}], madeBy: { name: programmeLead.name } }],
    });
    expect((await auditOf(server, framework.id)).map(({ verb }) => verb)).toEqual([
      'wellbeing_framework.set',
    ]);
  });

  it('is made once however often it is sent', async () => {
    const input = { id: newId(), elements: [...ELEMENTS, { name: 'Data insights' }] };
    const both = await Promise.all([set(input), set(input)]);
    for (const each of both)
      expect(each).toMatchObject({
        errors: [],
        framework: { id: input.id, number: 2, scaleNumber: 1 },
      });
    framework = both[0].framework;
    expect(refusals(await set({ ...input, numberSeen: 2 }))).toEqual(['id DUPLICATE']);
  });

  it('of two who change it at once, takes the first and shows it to the second', async () => {
    const one = { levels: [...LEVELS, 'Part of daily work'] };
    const both = await Promise.all([set(one), set({ ...one, elements: ELEMENTS.slice(1) })]);
    expect(both.map(refusals).sort()).toEqual([[], ['whole STALE']]);
    expect(both.map(({ framework: { number } }) => number)).toContain(3);
    const { number, ...late } = both[0].framework;
    framework = { ...late, number };
    expect(refusals(await set({ numberSeen: 1 }))).toEqual(['whole STALE']);
    framework = (await set({ levels: LEVELS, elements: ELEMENTS })).framework;
    expect(framework).toMatchObject({ number: 4, scaleNumber: 3 });
  });

  it.each([
    ['nothing new', {}, 'whole INVALID'],
    ['an element twice', { elements: [...ELEMENTS, ...ELEMENTS.slice(0, 1)] }, 'elements DUPLICATE'],
    ['one level', { levels: ['Only'] }, 'levels REQUIRED'],
  ])('with %s is refused', async (_, changes, refusal) => {
    expect(refusals(await set(changes))).toEqual([refusal]);
  });
});

describe('an assessment', () => {
  it('is recorded once however often it is sent, and tells who and when', async () => {
    const input = { id: newId(), assessedOn: addDays(server.clock.today(), -200) };
    const both = await Promise.all([record(input), record(input)]);
    const { programmeLead, otherLead } = server.world.people;
    for (const { assessment, errors } of both) {
      expect(errors).toEqual([]);
      expect(assessment).toMatchObject({
        ...{ id: input.id, version: 1, reason: '', assessor: { name: otherLead.name } },
        recordedBy: { name: programmeLead.name },
        findings: [
          { element: 'Relationships', level: 2, levelLabel: 'Begun', change: 'FIRST' },
          { element: 'Environment', level: null, levelLabel: '', note: '', change: 'NOT_ASSESSED' },
        ],
      });
    }
    expect((await listed(20)).total).toBe(1);
    expect(refusals(await record({ ...input, assessedOn: server.clock.today() }))).toEqual(['id DUPLICATE']);
    expect((await auditOf(server, input.id)).map(({ verb }) => verb)).toEqual([
      'wellbeing_assessment.recorded',
    ]);
  });

  it('says how each level moved since the one before', async () => {
    const { id } = (await record({ findings: [{ element: 'relationships', level: 3, note: 'All teams.' }] }))
      .assessment;
    const [newest, first] = (await listed(20)).items;
    expect(newest.id).toBe(id);
    expect(newest.findings[0]).toMatchObject({
      change: 'HIGHER',
      changeWords: expect.stringContaining('One level higher than in'),
    });
    // On a page of its own it is still compared with the one on the next page.
    expect((await listed(1)).items).toEqual([newest]);
    expect((await listed(1, 2)).items).toEqual([first]);
    expect((await as('sponsor', ASSESSMENT, { id })).data.wellbeingAssessment).toMatchObject({
      ...{ findings: newest.findings, framework: { number: 4 }, viewerCanCorrect: false },
    });
  });

  it('made by another scale is not compared, and what was assessed before stays as it was', async () => {
    const before = (await listed(20)).items;
    framework = (await set({ levels: ['None', ...LEVELS] })).framework;
    const { assessment } = await record();
    expect(assessment.findings[0]).toMatchObject({
      change: 'SCALE_CHANGED',
      changeWords: expect.stringMatching(/^Scale changed since \w+ \d{4}, so not compared$/),
    });
    const { items } = await listed(20);
    expect(items.slice(1)).toEqual(before);
    expect(items[1].findings[0].levelLabel).toBe('In place');
  });

  it.each<[string, () => object, string]>([
    ['a day to come', () => ({ assessedOn: addDays(server.clock.today(), 1) }), 'assessedOn INVALID'],
    ['a stranger as assessor', () => ({ assessorId: newId() }), 'assessorId NOT_FOUND'],
    ['a framework that is gone', () => ({ frameworkId: newId() }), 'frameworkId STALE'],
    [
      'a strange element',
      () => ({ findings: [{ element: 'Parking', level: 1, note: 'x' }, ...said().findings] }),
      'findings NOT_FOUND',
    ],
    ['no level', () => ({ findings: [] }), 'findings REQUIRED'],
  ])('with %s is refused', async (_, changes, refusal) => {
    const { total } = await listed(1);
    const done = await record(changes());
    expect([done.assessment, refusals(done)]).toEqual([null, [refusal]]);
    expect((await listed(1)).total).toBe(total);
  });

  it('is corrected by whoever saw the last version, and what it said stays beside it', async () => {
    const { assessment } = await record();
    const findings = [{ element: 'Environment', level: 4, note: 'The rooms are open.' }];
    const both = await Promise.all(
      [1, 2].map(() => correct({ id: assessment.id, version: 1 }, { findings })),
    );
    expect(both.map(refusals).sort()).toEqual([[], ['whole STALE']]);
    const now = (await as('leader', ASSESSMENT, { id: assessment.id })).data.wellbeingAssessment;
    expect(now).toMatchObject({
      ...{ version: 2, reason: 'It was typed wrongly.', findings: [{ level: null }, { level: 4 }] },
      earlierVersions: [{ version: 1, reason: '', findings: [{ level: 2 }, { level: null }] }],
    });
    expect((await listed(1)).items[0]).toMatchObject({ version: 2, earlierVersions: [{ version: 1 }] });
    expect(refusals(await correct({ id: assessment.id, version: 2 }, { reason: ' ' }))).toEqual([
      'reason REQUIRED',
    ]);
    expect(refusals(await correct({ id: newId(), version: 1 }))).toEqual(['whole NOT_FOUND']);
    expect((await auditOf(server, assessment.id)).map(({ verb }) => verb)).toEqual([
      ...['wellbeing_assessment.corrected', 'wellbeing_assessment.recorded'],
    ]);
  });
});

describe('who comes near', () => {
  it.each(['leader', 'subgroupLead', 'comms', 'sponsor', 'administrator'] as const)(
    '%s neither sets, records nor corrects',
    async (who) => {
      const id = newId();
      for (const [call, input] of [
        [SET_FRAMEWORK, { numberSeen: 0, elements: ELEMENTS, levels: LEVELS }],
        [RECORD_ASSESSMENT, { frameworkId: id, ...said() }],
        [CORRECT_ASSESSMENT, { id, version: 1, reason: 'x', ...said() }],
      ] as const)
        expect(await as(who, call, { input })).toMatchObject(FORBIDDEN);
    },
  );

  it('an administrator does not see it', async () => {
    for (const [query, variables] of [
      [WELLBEING, {}],
      [ASSESSMENTS, { page: 1, pageSize: 5 }],
      [ASSESSMENT, { id: newId() }],
    ] as const)
      expect(await as('administrator', query, variables)).toMatchObject(FORBIDDEN);
  });

  it('another programme sees none of it, and cannot name it', async () => {
    const other = (await makeWorld(server.database, server.clock, 'other.invalid')).people.programmeLead;
    const ask = async (query: string, variables: object = {}) =>
      (await server.ask(other, query, variables)).data;
    expect((await ask(WELLBEING)).wellbeing.frameworks).toEqual([]);
    expect((await ask(ASSESSMENTS, { page: 1, pageSize: 5 })).wellbeingAssessments.total).toBe(0);
    const [ours] = (await listed(1)).items;
    expect((await ask(ASSESSMENT, { id: ours.id })).wellbeingAssessment).toBeNull();
    const seen = { id: ours.id, version: ours.version, reason: 'Ours now.' };
    const { correctWellbeingAssessment: done } = await ask(CORRECT_ASSESSMENT, {
      input: { ...seen, ...said() },
    });
    expect([done.assessment, refusals(done)]).toEqual([null, ['whole NOT_FOUND']]);
  });

  it('a long list takes as many statements as a short one', async () => {
    for (let at = 0; at < 8; at += 1) await record({ assessedOn: addDays(server.clock.today(), -at) });
    const ask = async (pageSize: number) => {
      const { count } = await countQueries(server.database, async () => {
        expect((await listed(pageSize)).items).toHaveLength(pageSize);
      });
      return count;
    };
    await ask(2);
    expect(await ask(10)).toBe(await ask(2));
  });
});
