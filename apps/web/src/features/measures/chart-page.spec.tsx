import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { answer, aViewer, renderPage } from '../../testing/render-page';
import {
  ChartPageDocument,
  SayPublishedSignificanceDocument,
  SetMeasureChartDocument,
} from './chart-page.generated';
import { MeasurePageDocument, type MeasurePageQuery } from './measure-page.generated';
import { routes } from './routes';
import { aMeasure, anId } from './testing';

const keeper = aViewer({ can: ['SEE_WORK', 'KEEP_MEASURES'] });
const one = (measure: MeasurePageQuery['measure']) => answer(MeasurePageDocument).with({ measure });

test('how a chart is drawn is set with its reasons, and told of the times before', async () => {
  const drawn = (version: number) => ({
    __typename: 'Measure' as const,
    ...{ id: anId(1), title: 'Turnover', rhythm: 'MONTH' as const, version, viewerCanEdit: true },
    chartSettings: {
      __typename: 'ChartSettings' as const,
      ...{ fixAfter: null, screensMovingRanges: true, words: 'Limits are the mean.', rebases: [] },
    },
    chartVersions: [
      {
        __typename: 'ChartVersion' as const,
        ...{ id: anId(30), at: '2026-01-05T10:00:00Z', words: 'It was fixed.' },
        by: { __typename: 'Person' as const, id: anId(31), name: 'Carys' },
      },
    ],
  });
  const refused = answer(SetMeasureChartDocument).with(({ input }) => ({
    setMeasureChart: {
      __typename: 'MeasurePayload',
      measure: drawn(3),
      errors:
        input.version < 3
          ? [{ __typename: 'UserError' as const, field: null, code: 'STALE' as const, message: 'Changed.' }]
          : [],
    },
  }));
  const page = renderPage({
    at: `/measures/${anId(1)}/chart`,
    viewer: keeper,
    routes,
    answers: [answer(ChartPageDocument).with({ measure: drawn(2) }), refused, one(aMeasure())],
  });
  await page.user.type(await screen.findByLabelText(/^Fix the limits/), 'many');
  screen.getByText('It was fixed.');
  await page.user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByRole('link', { name: /whole number of values/ });
  await page.user.clear(screen.getByLabelText(/^Fix the limits/));
  await page.user.type(screen.getByLabelText(/^Fix the limits/), '12');
  await page.user.click(screen.getByRole('checkbox', { name: /^Leave outlying/ }));
  await page.user.click(screen.getByRole('button', { name: 'Add a new beginning' }));
  await page.user.type(screen.getByLabelText(/^Month/), '2024-03');
  await page.user.type(screen.getByLabelText(/^Why/), 'New rota');
  await page.user.click(screen.getByRole('button', { name: 'Save' }));
  await page.user.click(await screen.findByRole('button', { name: 'Save yours' }));
  await screen.findByText('69.51 % in 2024, of 4,000 people.');
  expect(page.asked.filter(({ name }) => name === 'SetMeasureChart').at(-1)?.variables).toEqual({
    input: {
      ...{ id: anId(1), version: 3, fixAfter: 12, screensMovingRanges: false },
      rebases: [{ period: '2024-03', reason: 'New rota' }],
    },
  });
});

test('what the source says of a change is taken down as published', async () => {
  const said = answer(SayPublishedSignificanceDocument).with({
    sayPublishedSignificance: {
      __typename: 'MeasurePayload',
      measure: { __typename: 'Measure', id: anId(1), version: 2 },
      errors: [],
    },
  });
  const page = renderPage({
    at: `/measures/${anId(1)}`,
    viewer: keeper,
    routes,
    answers: [one(aMeasure({ viewerCanEdit: true })), said],
  });
  const change = await screen.findByLabelText(/^The change to 2024/);
  await page.user.selectOptions(change, 'Significantly higher');
  await page.user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(page.asked.find(({ name }) => name === 'SayPublishedSignificance')?.variables).toEqual({
      input: { id: anId(1), version: 1, vintage: '2024', period: '2024', significance: 'HIGHER' },
    }),
  );
});
