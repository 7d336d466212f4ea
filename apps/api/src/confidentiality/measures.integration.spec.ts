import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { contractorFile } from '@heard/domain/testing';
import { type Who } from '../testing/asking';
import { beginEdition, goThrough, takeEditionStep, wholeWords } from '../testing/edition-steps';
import { ADD_MEASURE, MEASURE, MEASURES } from '../testing/measure-calls';
import { checkFigures, confirmFigures, csvOf } from '../testing/measure-files';
import { startTestServer, type TestServer } from '../testing/test-server';

/** Figures that nobody may read: each is written in no other way than the one that is looked for. */
const SMALL = { whole: '51.37', part: '43.19', sibling: '62.83' };
const EMBARGOED = '77.71';
const EMBARGO = '2026-03-20';

let server: TestServer;
let question: string;
let actionId: string;

const as = (who: Who, query: string, variables: object = {}) =>
  server.ask(server.world.people[who], query, variables);
const SEERS = ['leader', 'subgroupLead', 'comms', 'sponsor'] as const;

const takeIn = async (rows: Parameters<typeof contractorFile>[0], said: object = {}) => {
  const from = { layout: 'contractor', ...said };
  await confirmFigures(server, (await checkFigures(server, csvOf(contractorFile(rows)), from)).id);
};
const takeInEmbargoed = () =>
  takeIn([[2025, 'q11a', '', '', 4100, Number(EMBARGOED)]], {
    ...{ vintage: '2025', release: 'Survey 2025', releasedOn: EMBARGO, embargoedUntil: EMBARGO },
  });

/** Every door through which a figure of a measure can be read. */
const DOORS: [name: string, query: string, variables: () => object][] = [
  ['the list', MEASURES, () => ({ pageSize: 20 })],
  ['the search', MEASURES, () => ({ filter: { search: 'positive' }, pageSize: 20 })],
  ['the measure, its chart and its table', MEASURE, () => ({ id: question })],
  ...['2024', '2025'].map((vintage): [string, string, () => object] => [
    `the vintage ${vintage}`,
    `query ($id: ID!) { measure(id: $id) { story(vintage: "${vintage}") { summary
      latest { valueWords } points { value valueWords base average best mean lower upper isHidden }
      movement { change words } parts { name value valueWords base isHidden } } } }`,
    () => ({ id: question }),
  ]),
  [
    'the actions of the measure',
    'query ($id: ID!) { measure(id: $id) { actions { baseline { words } alongside } } }',
    () => ({ id: question }),
  ],
  [
    'the action',
    `query ($id: ID!) { action(id: $id) { measures { baseline { words } movement { change words } alongside
      measure { vintages { name release } story { summary points { value valueWords } } } } } }`,
    () => ({ id: actionId }),
  ],
  [
    'the board',
    'query { boardStanding { subgroups { figures { title latest movement summary } } } }',
    () => ({}),
  ],
];
const seenBy = async (who: Who) =>
  Promise.all(
    DOORS.map(async ([name, query, variables]) => [name, JSON.stringify(await as(who, query, variables()))]),
  );

beforeAll(async () => {
  server = await startTestServer();
  const { subgroups, people } = server.world;
  const input = {
    ...{ title: 'Positive action', unit: 'PERCENT', rhythm: 'YEAR', improvement: 'INCREASE' },
    ...{ subgroupId: subgroups.own.id, variables: [{ layout: 'CONTRACTOR', variable: 'q11a' }] },
  };
  question = (await as('programmeLead', ADD_MEASURE, { input })).data.addMeasure.measure.id;
  await takeIn([
    [2021, 'q11a', '', '', 10, Number(SMALL.whole)],
    [2022, 'q11a', '', '', 3800, 64],
    [2023, 'q11a', '', '', 3900, 66.77],
    [2024, 'q11a', '', '', 4000, 69.51],
    [2024, 'q11a', 'Directorate', 'Community', 2000, 68.05],
    [2024, 'q11a', 'Directorate', 'Enabling', 10, Number(SMALL.part)],
    [2024, 'q11a', 'Directorate', 'Hosted', 90, Number(SMALL.sibling)],
    [2024, 'q11a', 'Directorate', 'Mental health', 1900, 71.4],
  ]);
  const action = await server.world.addAction({ launchedOn: '2023-02-01' });
  actionId = action.id;
  const baseline = { vintage: '2024', period: '2022' };
  const edited = await as(
    'leader',
    `mutation ($input: EditActionInput!) { editAction(input: $input) { errors { message } } }`,
    {
      input: {
        ...{ id: action.id, version: action.version, title: action.title, description: '', hopedChange: '' },
        ...{ subgroupId: action.subgroupId, ownerId: people.leader.id, coOwnerIds: [], goldenThreadIds: [] },
        ...{ claimOfSuccess: '', nextStep: '', funder: '', partner: '' },
        measures: [{ measureId: question, baseline }],
      },
    },
  );
  expect(edited.data.editAction.errors).toEqual([]);
});
afterAll(() => server.close());

describe('a value of too few people', () => {
  it.each(['programmeLead', ...SEERS] as const)(
    'is behind no door for %s, nor is the next smallest part, which would give it away',
    async (who) => {
      for (const [name, seen] of await seenBy(who)) {
        for (const value of Object.values(SMALL))
          expect([name, seen]).not.toEqual([name, expect.stringContaining(value)]);
      }
      const { story } = (await as(who, MEASURE, { id: question })).data.measure;
      expect(
        story.parts.map((part: { name: string; isHidden: boolean }) => [part.name, part.isHidden]),
      ).toEqual([
        ['Community', false],
        ['Enabling', true],
        ['Hosted', true],
        ['Mental health', false],
      ]);
    },
  );

  it('is no baseline and no figure of an answer', async () => {
    const begun = await beginEdition(server);
    expect(await writeFigure(begun, { vintage: '2024', period: '2021' })).toMatchObject([
      { field: 'figures.0.reading', code: 'NOT_FOUND' },
    ]);
  });
});

const WRITE = `mutation ($input: WriteAnswerInput!) { writeAnswer(input: $input) {
  edition { id version state number answers { id version figures { value base year source comparator embargoedUntil vintage period } } } errors { field code message } } }`;

/** Gives the first answer of the edition a figure that is taken from the question. */
async function writeFigure(
  begun: Awaited<ReturnType<typeof beginEdition>>,
  from: { vintage: string; period: string },
  who: Who = 'comms',
) {
  const [answer] = begun.answers;
  const typed = {
    id: newId(),
    label: 'see positive action',
    value: 1,
    unit: 'NUMBER',
    source: 'x',
    comparator: '',
  };
  const figures = [{ ...typed, reading: { measureId: question, ...from } }];
  const words = wholeWords(server, [begun.actionId], { figures });
  const { data } = await as(who, WRITE, { input: { id: answer?.id, version: answer?.version, words } });
  const { errors, edition } = data.writeAnswer;
  if (errors.length === 0) Object.assign(begun, edition);
  return errors.length > 0 ? errors : edition.answers[0].figures;
}

describe('what is under embargo', () => {
  it('leaves each door as it was for everybody but those who keep measures', async () => {
    const before = new Map<Who, string[][]>();
    for (const who of SEERS) before.set(who, await seenBy(who));
    await takeInEmbargoed();
    for (const who of SEERS) expect(await seenBy(who)).toEqual(before.get(who));
    const [list] = await seenBy('programmeLead');
    expect(list?.[1]).toContain(EMBARGOED);
  });

  it('is in no draft, which everybody sees, whoever writes it', async () => {
    const begun = await beginEdition(server);
    const absent = await writeFigure(begun, { vintage: '2025', period: '2019' });
    for (const who of ['comms', 'programmeLead'] as const)
      expect(await writeFigure(begun, { vintage: '2025', period: '2025' }, who)).toEqual(absent);
    expect(absent).toMatchObject([{ field: 'figures.0.reading', code: 'NOT_FOUND' }]);
  });

  it('keeps an edition back at each step, also when it was open while it was written', async () => {
    const begun = await beginEdition(server);
    expect(await writeFigure(begun, { vintage: '2024', period: '2024' })).toMatchObject([
      { value: 69.51, base: 4000, year: 2024, source: 'NHS Staff Survey 2024', embargoedUntil: null },
    ]);
    const { actionId: linked } = begun;
    const embargo = (until: string | null) =>
      server.database.withOwner((client) =>
        client.query(`update measure_import set embargoed_until = $1 where vintage = '2024'`, [until]),
      );
    await giveComparator(true);
    const inCheck = await goThrough(server, begun, ['send_to_check']);
    await embargo(EMBARGO);
    const refused = await takeEditionStep(server, server.world.people.sponsor, 'approve', inCheck);
    expect(refused.errors).toMatchObject([
      { field: 'checklist', message: expect.stringContaining('under embargo until 20 March 2026') },
    ]);
    await embargo(null);
    const approved = await goThrough(server, inCheck, ['approve']);
    await embargo(EMBARGO);
    const kept = await takeEditionStep(server, server.world.people.sponsor, 'publish', approved);
    expect([kept.edition?.state, kept.errors.length]).toEqual(['APPROVED', 1]);
    await embargo(null);
    await goThrough(server, approved, ['publish']);
    expect(linked).not.toBe('');
  });

  it('nor does a figure go out that has nothing beside it', async () => {
    await giveComparator(false);
    const begun = await beginEdition(server);
    await writeFigure(begun, { vintage: '2024', period: '2024' });
    const { errors } = await takeEditionStep(server, server.world.people.comms, 'send_to_check', begun);
    expect(errors).toMatchObject([
      { field: 'checklist', message: expect.stringContaining('nothing to be compared with') },
    ]);
  });

  it('opens with the morning of its day', async () => {
    server.clock.forward({ days: 19 });
    for (const [name, seen] of (await seenBy('leader')).filter(([door]) =>
      /list|search|2025/.test(door ?? ''),
    ))
      expect([name, seen]).toEqual([name, expect.stringContaining(EMBARGOED)]);
  });
});

/** What the benchmark workbook would bring beside the figure of 2024. */
async function giveComparator(isThere: boolean): Promise<void> {
  await server.database.withOwner((client) =>
    client.query(
      `update measure_reading set comparator_group = $1, organisations = $2, average = $3
       where vintage = '2024' and period = '2024' and dimension = ''`,
      isThere ? ['Mental health', 50, 66] : [null, null, null],
    ),
  );
}
