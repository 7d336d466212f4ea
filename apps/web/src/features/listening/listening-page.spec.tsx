import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { today } from '@heard/ui';
import { answer, aViewer, ConnectionLost, renderPage } from '../../testing/render-page';
import { aPageOf, aRow, type EventRow } from './event.builder';
import { ListeningChoicesDocument, ListeningPageDocument } from './listening-page.generated';
import { routes } from './routes';

const choices = answer(ListeningChoicesDocument).with({
  subgroups: [],
  programme: {
    __typename: 'Programme',
    id: 'programme',
    sites: [{ __typename: 'Site', id: 'north', name: 'North House' }],
  },
});
const events = (items: EventRow[]) => answer(ListeningPageDocument).with({ listeningEvents: aPageOf(items) });

const LATER = '2099-05-04';

test('what is to come and what was held stand apart, each with what it waits for', async () => {
  renderPage({
    at: '/listening',
    routes,
    answers: [
      choices,
      events([
        aRow({ id: 'later', title: 'Roadshow at the depot', kind: 'ROADSHOW', heldOn: LATER, isMine: true }),
        aRow({ heldOn: '2026-03-02', state: 'OPEN', writeUp: 'LOOP_OPEN' }),
      ]),
    ],
  });
  const toCome = within(await screen.findByRole('table', { name: 'To come' }));
  toCome.getByRole('link', { name: 'Roadshow at the depot' });
  toCome.getByText(/Roadshow, you facilitate/);
  const held = within(screen.getByRole('table', { name: 'Held' }));
  held.getByText('The loop is open');
  held.getByText('North House, The canteen');
  screen.getByText('2 events found');
  expect(screen.queryByRole('link', { name: 'Plan an event' })).toBeNull();
});

test('filters are kept in the address and sent', async () => {
  const page = renderPage({ at: '/listening?page=3', routes, answers: [choices, events([aRow()])] });
  await screen.findByRole('table', { name: 'Held' });
  await page.user.selectOptions(screen.getByLabelText('Facilitated by'), 'Me');
  await page.user.click(screen.getByRole('button', { name: /^State/ }));
  await page.user.click(screen.getByRole('checkbox', { name: 'Written up' }));
  expect(page.address()).toBe('/listening?state=written-up&mine=true');
  expect(page.asked.at(-1)).toMatchObject({
    name: 'ListeningPage',
    variables: { filter: { states: ['WRITTEN_UP'], mine: true }, sort: 'UPCOMING_FIRST', page: 1 },
  });
  await page.user.click(screen.getByRole('link', { name: 'Remove the filter State: Written up' }));
  expect(page.address()).toBe('/listening?mine=true');
});

test('two days narrow the list once both are right', async () => {
  const page = renderPage({ at: '/listening', routes, answers: [choices, events([aRow()])] });
  await screen.findByRole('table', { name: 'Held' });
  await page.user.click(screen.getByRole('button', { name: 'More filters' }));
  await page.user.selectOptions(screen.getByLabelText('Held'), 'Between two days');
  const form = within(screen.getByRole('form', { name: 'Held between two days' }));
  const from = within(form.getByRole('group', { name: 'Held from' }));
  await page.user.type(from.getByLabelText('Day'), '1');
  await page.user.click(form.getByRole('button', { name: 'Show these' }));
  await form.findAllByText('First day must include a month and a year');
  await page.user.type(from.getByLabelText('Month'), '2');
  await page.user.type(from.getByLabelText('Year'), '2026');
  await page.user.click(form.getByRole('button', { name: 'Show these' }));
  expect(page.address()).toBe('/listening?from=2026-02-01');
});

test('the calendar shows a month, and goes to others', async () => {
  const page = renderPage({
    at: '/listening?view=calendar&month=2026-03',
    routes,
    answers: [choices, events([aRow(), aRow({ id: 'off', title: 'Snowed off', state: 'CANCELLED' })])],
  });
  await screen.findByRole('heading', { name: 'March 2026' });
  const grid = within(screen.getByRole('table', { name: 'Events of March 2026' }));
  const second = grid.getAllByRole('cell').find((cell) => cell.textContent?.startsWith('2Café'));
  within(second!).getByRole('link', { name: 'Café at North House' });
  within(second!).getByText('Night, cancelled');
  expect(page.asked.at(-1)?.variables).toMatchObject({
    filter: { from: '2026-03-01', to: '2026-03-31' },
    sort: 'DAY',
    pageSize: 100,
  });
  await page.user.click(screen.getByRole('link', { name: /^Next month/ }));
  await screen.findByRole('heading', { name: 'April 2026' });
  await page.user.click(screen.getByRole('link', { name: 'This month' }));
  expect(page.address()).toBe('/listening?view=calendar');
  expect(page.asked.at(-1)?.variables).toMatchObject({ filter: { from: `${today().slice(0, 7)}-01` } });
});

test('with no event yet, whoever may is led to plan the first', async () => {
  renderPage({
    at: '/listening',
    viewer: aViewer({ can: ['SEE_WORK', 'FACILITATE_EVENT'] }),
    routes,
    answers: [choices, events([])],
  });
  await screen.findByRole('heading', { name: 'No listening event yet' });
  screen.getByRole('link', { name: 'Plan the first' });
  screen.getByRole('link', { name: 'Plan an event' });
});

test('with filters that nothing matches, they can be taken off', async () => {
  const page = renderPage({ at: '/listening?mine=true', routes, answers: [choices, events([])] });
  await screen.findByRole('heading', { name: 'No event matches these filters' });
  await page.user.click(screen.getByRole('link', { name: 'Show all events' }));
  expect(page.address()).toBe('/listening');
});

test('a lost connection is said, and trying again is offered', async () => {
  renderPage({
    at: '/listening',
    routes,
    answers: [
      choices,
      answer(ListeningPageDocument).with(() => {
        throw new ConnectionLost('gone');
      }),
    ],
  });
  const failed = within(await screen.findByRole('alert'));
  failed.getByText(/There is no connection/);
  failed.getByRole('button', { name: 'Try again' });
});
