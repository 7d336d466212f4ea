import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { answer, aViewer, renderPage } from '../../testing/render-page';
import { AddMeasureDocument, MeasureChoicesDocument } from './measure-form.generated';
import { ConfirmMeasureImportDocument, MeasureImportPageDocument } from './measure-import-page.generated';
import { MeasurePageDocument, type MeasurePageQuery } from './measure-page.generated';
import {
  MeasuresPageDocument,
  MeasureSubgroupsDocument,
  type MeasuresPageQuery,
} from './measures-page.generated';
import { routes } from './routes';
import { aMeasure, anId, anImport, aPoint, aStory } from './testing';

const keeper = aViewer({ can: ['SEE_WORK', 'KEEP_MEASURES'] });
const choices = answer(MeasureSubgroupsDocument).with({ subgroups: [] });
const lists = answer(MeasureChoicesDocument).with({
  programme: { __typename: 'Programme', id: anId(9), goldenThreads: [] },
  subgroups: [],
});
const list = (items: MeasuresPageQuery['measures']['items']) =>
  answer(MeasuresPageDocument).with({
    measures: { __typename: 'MeasurePage', total: items.length, page: 1, pageSize: 20, items },
  });
const one = (measure: MeasurePageQuery['measure']) => answer(MeasurePageDocument).with({ measure });

test('the list says the newest value of each measure, how it moved, and how it stands', async () => {
  const page = renderPage({
    at: '/measures?search=health',
    routes,
    answers: [
      choices,
      list([
        {
          __typename: 'Measure',
          ...{ id: anId(1), title: 'Positive action', subgroup: null },
          story: {
            __typename: 'MeasureStory',
            latest: {
              __typename: 'MeasurePoint',
              ...{ period: '2024', periodWords: '2024', valueWords: '69.51 %', average: null },
            },
            movement: { __typename: 'MeasureMovement', words: '+2.74 points', direction: 'BETTER' },
            chart: null,
          },
        },
      ]),
    ],
  });
  const row = within(
    (await screen.findByRole('link', { name: 'Positive action' })).closest('tr') as HTMLElement,
  );
  row.getByText('69.51 % (2024)');
  row.getByText('+2.74 points');
  row.getByText('Better');
  expect(page.asked.find(({ name }) => name === 'MeasuresPage')?.variables).toEqual({
    ...{ filter: { search: 'health', subgroupId: null }, page: 1 },
  });
  expect(screen.queryByRole('link', { name: 'Take in figures' })).toBeNull();
});

test('with nothing measured yet, who keeps measures is led to the first', async () => {
  renderPage({ at: '/measures', viewer: keeper, routes, answers: [choices, list([])] });
  const first = await screen.findByRole('link', { name: 'Add the first' });
  expect(first.getAttribute('href')).toBe('/measures/add');
});

test.each(['/measures', '/measures/add', '/measures/import'])('%s is not for everybody', async (at) => {
  const viewer = aViewer({ can: [] });
  renderPage({ at, viewer, routes, answers: [choices, lists] });
  await screen.findByText(/not allowed|cannot|do not have/i);
});

test('a measure is told in sentences, as a chart with its key, and as a table', async () => {
  const parts = [
    { dimension: 'Directorate', name: 'Community', valueWords: '71 %', base: 2400, isHidden: false },
    { dimension: 'Directorate', name: 'Enabling', valueWords: '', base: null, isHidden: true },
  ].map((part) => ({ __typename: 'PartReading' as const, ...part }));
  renderPage({
    at: `/measures/${anId(1)}`,
    routes,
    answers: [one(aMeasure({ story: aStory({ parts, partsPeriod: '2024' }) }))],
  });
  await screen.findByText('69.51 % in 2024, of 4,000 people.');
  screen.getByText('Better: +2.74 points');
  const picture = screen.getByRole('img', { name: 'Chart: Positive action on health' });
  await waitFor(() => expect(picture.querySelectorAll('svg [aria-label="dot"] > *').length).toBe(2));
  expect(picture.querySelector('style')).toBeNull();
  screen.getByText('Average of Mental health');
  const table = within(screen.getByRole('table', { name: 'The same as a table' }));
  expect(table.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
    'When 2024',
    'When 2023',
  ]);
  const divided = within(screen.getByRole('table', { name: 'Parts of the organisation, 2024' }));
  divided.getByText('Hidden to protect who answered');
});

test('launches are marked on the chart, in its key and in its table, as alongside', async () => {
  const mark = (letter: string, period: string | null) => ({
    __typename: 'ActionMark' as const,
    ...{ letter, actionId: anId(20), title: `Team ${letter}`, launchedOn: '2023-02-01', period },
  });
  const action = {
    __typename: 'MeasureAction' as const,
    ...{ id: anId(20), title: 'Team A', state: 'LAUNCHED' as const, subgroupName: 'Wellbeing' },
    ...{ launchedOn: '2023-02-01', baseline: null, alongside: 'It moved alongside.' },
  };
  const story = aStory({ marks: [mark('A', '2023'), mark('B', '2023'), mark('C', null)] });
  renderPage({
    at: `/measures/${anId(1)}`,
    routes,
    answers: [one(aMeasure({ story, actions: [action] }))],
  });
  const picture = await screen.findByRole('img', { name: /^Chart/ });
  await waitFor(() => expect(picture.textContent).toContain('A B'));
  expect(picture.textContent).not.toContain('C');
  screen.getByText(/which does not say that one brought about the other/);
  expect(screen.getByRole('link', { name: 'Team C' }).closest('li')?.textContent).toContain(
    'launched 1 February 2023 (not among these figures)',
  );
  const table = within(screen.getByRole('table', { name: 'The same as a table' }));
  table.getByRole('cell', { name: /A: Team A, B: Team B/ });
  const panel = within(screen.getByRole('region', { name: 'Actions that should move it' }));
  panel.getByText('It moved alongside.');
  panel.getByText(/Wellbeing\. Launched 1 February 2023\. No baseline yet\./);
});

test('a control chart gives points that stand out a shape of their own', async () => {
  const limits = { mean: 1, lower: 0.5, upper: 1.5, average: null, best: null, base: null };
  const points = [
    aPoint('2025-01', { ...limits, value: 1, valueWords: '1', variation: 'COMMON_CAUSE' }),
    aPoint('2025-02', { ...limits, value: null, valueWords: '' }),
    aPoint('2025-03', {
      ...{ ...limits, value: 3, valueWords: '3', variation: 'CONCERN_HIGH' },
      labelWords: 'above the upper limit',
    }),
  ];
  const chart = {
    __typename: 'ControlChart' as const,
    ...{ variation: 'CONCERN_HIGH' as const, assurance: null, screensMovingRanges: true, isTrial: true },
  };
  renderPage({
    at: `/measures/${anId(1)}`,
    routes,
    answers: [
      one(aMeasure({ rhythm: 'MONTH', unit: 'RATE', story: aStory({ points, chart, movement: null }) })),
    ],
  });
  await screen.findByText('Worse: it is high');
  screen.getByText('above the upper limit');
  screen.getByText('Changed for the worse');
  const picture = screen.getByRole('img', { name: /^Chart/ });
  await waitFor(() => expect(picture.querySelectorAll('svg [aria-label="dot"]').length).toBe(2));
  const shapes = [...picture.querySelectorAll('svg [aria-label="dot"] > *')].map((dot) =>
    dot.getAttribute('d'),
  );
  expect(new Set(shapes).size).toBe(2);
});

test('a measure without figures, and one that is not there, say so', async () => {
  const { unmount } = renderPage({
    at: `/measures/${anId(1)}`,
    routes,
    answers: [one(aMeasure({ story: null }))],
  });
  await screen.findByText('No figures yet');
  unmount();
  renderPage({ at: `/measures/${anId(2)}`, routes, answers: [one(null)] });
  await screen.findByText(/cannot be found|could not be found|not found/i);
});

test('a checked file says what would be taken in, and is taken in on a word', async () => {
  const confirm = answer(ConfirmMeasureImportDocument).with({
    confirmMeasureImport: {
      __typename: 'MeasureImportPayload',
      measureImport: anImport({ state: 'DONE' }),
      errors: [],
    },
  });
  const page = renderPage({
    at: `/measures/import/${anId(5)}`,
    viewer: keeper,
    routes,
    answers: [answer(MeasureImportPageDocument).with({ measureImport: anImport() }), confirm],
  });
  await page.user.click(await screen.findByRole('button', { name: 'Take in 5 values' }));
  await waitFor(() =>
    expect(page.asked.find(({ name }) => name === 'ConfirmMeasureImport')?.variables).toEqual({
      id: anId(5),
    }),
  );
  screen.getByText('Left out, since no measure has these names: 1');
});

test('a refused file says where and what to do', async () => {
  const error = {
    sheet: 'Mental health',
    row: 4,
    column: 'q11a_2024',
    value: '69.51',
    message: 'Not a proportion.',
  };
  const refused = anImport({
    ...{ state: 'REFUSED', errorCount: 1 },
    errors: [{ __typename: 'MeasureImportError', ...error }],
  });
  renderPage({
    at: `/measures/import/${anId(5)}`,
    viewer: keeper,
    routes,
    answers: [answer(MeasureImportPageDocument).with({ measureImport: refused })],
  });
  const row = (await screen.findByText('Mental health, row 4')).closest('tr') as HTMLElement;
  within(row).getByText('Not a proportion.');
});

test('a measure is added with what files call it; a row without a name is left out', async () => {
  const added = answer(AddMeasureDocument).with({
    addMeasure: { __typename: 'MeasurePayload', measure: { __typename: 'Measure', id: anId(1) }, errors: [] },
  });
  const page = renderPage({
    at: '/measures/add',
    viewer: keeper,
    routes,
    answers: [lists, added, one(aMeasure())],
  });
  await page.user.type(await screen.findByLabelText('Title'), 'Positive action');
  await page.user.type(screen.getByLabelText('Name in the file'), 'q11a');
  await page.user.click(screen.getByRole('button', { name: 'Add another name' }));
  await page.user.click(screen.getByRole('button', { name: 'Add the measure' }));
  await screen.findByText('69.51 % in 2024, of 4,000 people.');
  expect(page.asked.find(({ name }) => name === 'AddMeasure')?.variables).toMatchObject({
    input: {
      ...{ title: 'Positive action', target: null, subgroupId: null },
      variables: [{ layout: 'BENCHMARK', variable: 'q11a', from: '', improvement: 'INCREASE' }],
    },
  });
});
