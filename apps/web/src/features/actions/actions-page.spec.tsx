import { expect, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { answer, aViewer, ConnectionLost, renderPage } from '../../testing/render-page';
import { ActionsTableDocument } from './actions-table.generated';
import { routes } from './routes';
import { RemoveViewDocument, SavedViewsDocument, SaveViewDocument } from './saved-views.generated';
import { aPage, anAction, anId, choices } from './testing';

const table = answer(ActionsTableDocument).with(aPage([anAction()]));
const lastAsked = (page: ReturnType<typeof renderPage>) =>
  page.asked.findLast(({ name }) => name === 'ActionsTable')?.variables;

test('the filters of the address are asked for, shown as chips and taken off one by one', async () => {
  const page = renderPage({
    at: `/actions?subgroup=${anId(12)}&state=launched&state=agreed`,
    answers: [...choices, table],
    routes,
  });
  await screen.findByRole('link', { name: 'Team Time Out' });
  expect(lastAsked(page)?.filter).toEqual({ subgroupIds: [anId(12)], states: ['AGREED', 'LAUNCHED'] });
  await page.user.click(
    await screen.findByRole('link', { name: 'Remove the filter Subgroup: Career development' }),
  );
  expect(page.address()).toBe('/actions?state=agreed&state=launched');
  await waitFor(() => expect(lastAsked(page)?.filter).toEqual({ states: ['AGREED', 'LAUNCHED'] }));
});

test('a filter chosen goes into the address, and the back button takes it off', async () => {
  const page = renderPage({ at: '/actions?page=2', answers: [...choices, table], routes });
  await page.user.click(await screen.findByRole('button', { name: 'Health Any health' }));
  await page.user.click(screen.getByRole('checkbox', { name: 'Overdue' }));
  expect(page.address()).toBe('/actions?health=overdue');
  await page.user.type(screen.getByRole('searchbox', { name: 'Search actions' }), 'time out{Enter}');
  expect(page.address()).toBe('/actions?search=time+out&health=overdue');
  await waitFor(() => expect(lastAsked(page)?.sort).toBe('BEST_MATCH'));
  await act(() => page.router.navigate(-1));
  await act(() => page.router.navigate(-1));
  await waitFor(() => expect(page.address()).toBe('/actions?page=2'));
  await waitFor(() => expect(lastAsked(page)).toMatchObject({ filter: {}, page: 2 }));
});

test('pages say which part of how many is shown, and headings sort', async () => {
  const actions = Array.from({ length: 20 }, (_, index) => anAction({ id: anId(100 + index) }));
  const page = renderPage({
    at: '/actions?page=2&open=true',
    answers: [...choices, answer(ActionsTableDocument).with(aPage(actions, { total: 132, page: 2 }))],
    routes,
  });
  await screen.findByText('Showing 21 to 40 of 132 actions');
  expect(screen.getByRole('link', { name: 'Page 3' }).getAttribute('href')).toBe('/actions?open=true&page=3');
  await page.user.click(
    within(screen.getByRole('columnheader', { name: 'Due' })).getByRole('link', { name: 'Due' }),
  );
  expect(page.address()).toBe('/actions?open=true&sort=due');
});

test('the same filters hold for the board and the timeline', async () => {
  renderPage({ at: '/actions?owner=me', answers: [...choices, table], routes });
  await screen.findByRole('link', { name: 'Remove the filter Owner: Me' });
  const views = within(screen.getByRole('navigation', { name: 'Ways of looking' }));
  const href = (name: string) => views.getByRole('link', { name }).getAttribute('href');
  expect(href('Board')).toBe('/actions?view=board&owner=me');
  expect(href('Timeline')).toBe('/actions?view=timeline&owner=me');
});

test('no match says so and leads out; a lost connection is said and tried again', async () => {
  let lost = true;
  const page = renderPage({
    at: '/actions?state=stopped',
    answers: [
      ...choices,
      answer(ActionsTableDocument).with(() => {
        if (lost) throw new ConnectionLost('Failed to fetch');
        return aPage([]);
      }),
    ],
    routes,
  });
  const failed = await screen.findByRole('alert');
  lost = false;
  await page.user.click(within(failed).getByRole('button', { name: 'Try again' }));
  await screen.findByRole('heading', { name: 'No action matches these filters' });
  expect(screen.getByRole('link', { name: 'Show all actions' }).getAttribute('href')).toBe('/actions');
});

test('a view is saved under a name, saved over, and removed with a way back', async () => {
  let savedViews: { __typename: 'SavedView'; id: string; name: string; query: string }[] = [];
  const page = renderPage({
    at: '/actions?state=launched&page=2',
    answers: [
      ...choices,
      table,
      answer(SavedViewsDocument).with(() => ({ savedViews })),
      answer(SaveViewDocument).with(({ id, name, query }) => {
        savedViews = [{ __typename: 'SavedView', id: id ?? '', name, query }];
        return { saveView: { __typename: 'SavedViewPayload', savedViews, errors: [] } };
      }),
      answer(RemoveViewDocument).with(() => {
        savedViews = [];
        return { removeView: { __typename: 'SavedViewPayload', savedViews, errors: [] } };
      }),
    ],
    routes,
  });
  await page.user.click(await screen.findByRole('button', { name: 'Save this view' }));
  await page.user.type(screen.getByRole('textbox', { name: 'Name of the view' }), 'Running{Enter}');
  const link = await screen.findByRole('link', { name: 'Running' });
  expect(link.getAttribute('href')).toBe('/actions?state=launched');
  expect(link.getAttribute('aria-current')).toBe('true');
  const [{ id: firstId } = { id: '' }] = savedViews;

  await act(() => page.router.navigate('/actions?state=agreed'));
  await page.user.click(await screen.findByRole('button', { name: 'Save this view' }));
  await page.user.type(screen.getByRole('textbox', { name: 'Name of the view' }), 'running');
  await page.user.click(screen.getByRole('button', { name: 'Save over it' }));
  await waitFor(() => expect(savedViews).toMatchObject([{ id: firstId, query: 'state=agreed' }]));

  await page.user.click(await screen.findByRole('button', { name: 'Remove the saved view running' }));
  await waitFor(() => expect(screen.queryByRole('link', { name: 'running' })).toBeNull());
  await page.user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByRole('link', { name: 'running' });
});

test('who may not see the work is told so', async () => {
  const page = renderPage({ at: '/actions', viewer: aViewer({ can: ['MANAGE_ACCOUNTS'] }), routes });
  await screen.findByRole('heading', { name: 'You cannot see this page' });
  expect(page.asked.map(({ name }) => name)).toEqual(['Session']);
});
