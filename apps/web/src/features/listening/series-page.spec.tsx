import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { answer, aViewer, renderPage } from '../../testing/render-page';
import { aPageOf, aRow, aSeries } from './event.builder';
import { CancelEventDocument } from './event-page.generated';
import { ListeningChoicesDocument } from './listening-page.generated';
import { routes } from './routes';
import {
  AddSeriesDocument,
  EndSeriesDocument,
  PlanNextInSeriesDocument,
  ReopenSeriesDocument,
  SeriesListDocument,
  SeriesPageDocument,
} from './series.generated';

const page = answer(SeriesPageDocument).with({
  eventSeries: aSeries(),
  listeningEvents: { ...aPageOf([aRow()]) },
});

test('the list says how often, and when last', async () => {
  renderPage({
    at: '/listening/series',
    routes,
    answers: [
      answer(SeriesListDocument).with({
        eventSeriesList: {
          __typename: 'EventSeriesPage',
          total: 2,
          page: 1,
          pageSize: 20,
          items: [aSeries(), aSeries({ id: 'series-2', title: 'Roadshow', everyWeeks: 1, isEnded: true })],
        },
      }),
    ],
  });
  await screen.findByText('Every 4 weeks');
  screen.getByText('Every week');
  screen.getByText('Ended');
});

test('the next event is planned once, however often it is sent, and can be taken back', async () => {
  const shown = renderPage({
    at: '/listening/series/series-1',
    routes,
    answers: [
      page,
      answer(PlanNextInSeriesDocument).with(({ eventId }) => {
        if (shown.asked.filter(({ name }) => name === 'PlanNextInSeries').length === 1)
          throw new TypeError('gone');
        return {
          planNextInSeries: {
            __typename: 'EventSeriesPayload',
            series: aSeries(),
            event: {
              __typename: 'ListeningEvent',
              id: eventId!,
              title: 'Night café',
              heldOn: '2026-03-30',
              version: 1,
            },
            errors: [],
          },
        };
      }),
      answer(CancelEventDocument).with({
        cancelEvent: { __typename: 'ListeningEventPayload', event: null, errors: [] },
      }),
    ],
  });
  await shown.user.click(await screen.findByRole('button', { name: 'Plan the next event' }));
  await screen.findByRole('alert');
  await shown.user.click(screen.getByRole('button', { name: 'Plan the next event' }));
  await screen.findByText('The next event is planned for 30 March 2026.');
  const [first, second] = shown.asked.filter(({ name }) => name === 'PlanNextInSeries');
  expect(second?.variables).toEqual(first?.variables);
  await shown.user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText('The event is cancelled.');
});

test('a series ends, and goes on when that is undone', async () => {
  const shown = renderPage({
    at: '/listening/series/series-1',
    routes,
    answers: [
      page,
      answer(EndSeriesDocument).with({
        endSeries: {
          __typename: 'EventSeriesPayload',
          series: aSeries({ isEnded: true, version: 3, viewerCan: ['EDIT', 'REOPEN'] }),
          errors: [],
        },
      }),
      answer(ReopenSeriesDocument).with({
        reopenSeries: { __typename: 'EventSeriesPayload', series: aSeries({ version: 4 }), errors: [] },
      }),
    ],
  });
  await shown.user.click(await screen.findByRole('button', { name: 'End the series' }));
  await screen.findByRole('button', { name: 'Let it go on' });
  await shown.user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByRole('button', { name: 'Plan the next event' });
  expect(shown.asked.at(-1)).toMatchObject({
    name: 'ReopenSeries',
    variables: { id: 'series-1', version: 3 },
  });
});

test('a series begins with its first event; weeks that are none are pointed out', async () => {
  const shown = renderPage({
    at: '/listening/series/new',
    viewer: aViewer({ can: ['SEE_WORK', 'FACILITATE_EVENT'] }),
    routes,
    answers: [
      answer(ListeningChoicesDocument).with({
        subgroups: [],
        programme: { __typename: 'Programme', id: 'programme', sites: [] },
      }),
      answer(AddSeriesDocument).with({
        addSeries: {
          __typename: 'EventSeriesPayload',
          series: { __typename: 'EventSeries', id: 'series-1', title: 'Night café' },
          errors: [],
        },
      }),
      page,
    ],
  });
  const weeks = await screen.findByLabelText('How often');
  await shown.user.clear(weeks);
  await shown.user.type(weeks, 'often');
  await shown.user.type(screen.getByLabelText('Title'), 'Night café');
  for (const [box, value] of [
    ['Day', '2'],
    ['Month', '3'],
    ['Year', '2026'],
  ] as const) {
    await shown.user.type(screen.getByRole('textbox', { name: box }), value);
  }
  await shown.user.click(screen.getByRole('button', { name: 'Begin the series' }));
  await screen.findByRole('link', { name: 'Enter how many weeks lie between, such as 4' });
  await shown.user.clear(weeks);
  await shown.user.type(weeks, '6');
  await shown.user.click(screen.getByRole('button', { name: 'Begin the series' }));
  await screen.findByText('“Night café” begins, and its first event is planned.');
  expect(shown.asked.find(({ name }) => name === 'AddSeries')?.variables['input']).toMatchObject({
    everyWeeks: 6,
    firstOn: '2026-03-02',
    facilitatorIds: ['viewer'],
  });
});
