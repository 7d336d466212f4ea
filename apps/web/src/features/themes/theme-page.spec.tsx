import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { answer, aViewer, renderPage } from '../../testing/render-page';
import { routes } from './routes';
import { anId, aTheme } from './testing';
import {
  MergeThemesDocument,
  MoveThemeDocument,
  OtherThemesDocument,
  SetThemeAsideDocument,
  ThemePageDocument,
  UndoMergeDocument,
} from './theme-page.generated';

const at = `/themes/${anId(1)}`;
const lead = aViewer({ can: ['SEE_WORK', 'SORT_SUBGROUP_NOTES'], roles: ['SUBGROUP_LEAD'] });
const done = { __typename: 'ThemePayload' as const, errors: [] };

test('who does not sort its notes sees words, why there are no numbers, and no steps', async () => {
  renderPage({ at, routes, answers: [answer(ThemePageDocument).with({ theme: aTheme() })] });
  await screen.findByRole('heading', { level: 1, name: /The rota comes too late/ });
  screen.getByText('Not enough notes yet to show.');
  screen.getByText('Why no numbers are shown');
  expect(screen.queryByRole('heading', { name: 'Steps' })).toBeNull();
  expect(screen.queryByRole('link', { name: 'See and sort its notes' })).toBeNull();
});

test('its actions, where it comes from and its history are there for all', async () => {
  const theme = aTheme({
    state: 'BEING_WORKED_ON',
    viewerCan: ['PROPOSE_ACTION'],
    actions: [{ __typename: 'Action', id: anId(31), title: 'Rotas six weeks ahead', state: 'LAUNCHED' }],
    mergedFrom: [{ __typename: 'Theme', id: anId(2), wording: 'Rotas change overnight', version: 2 }],
    history: [
      {
        __typename: 'ThemeHistoryEvent',
        ...{ id: 'a', on: '2026-02-05', sentence: 'Another theme was merged into it' },
        detail: 'Rotas change overnight',
        by: { __typename: 'Person', id: anId(21), name: 'Ben Whitfield' },
      },
    ],
  });
  renderPage({ at, routes, answers: [answer(ThemePageDocument).with({ theme })] });
  const actions = await screen.findByRole('region', { name: 'What is done about it' });
  expect(within(actions).getByRole('link', { name: 'Rotas six weeks ahead' }).getAttribute('href')).toBe(
    `/actions/${anId(31)}`,
  );
  const propose = screen.getByRole('link', { name: 'Propose an action from this theme' });
  expect(propose.getAttribute('href')).toBe(`/actions/new?theme=${anId(1)}`);
  const origins = screen.getByRole('region', { name: 'Where it comes from' });
  within(origins).getByRole('link', { name: 'Rotas change overnight' });
  const history = screen.getByRole('region', { name: 'History' });
  within(history).getByText('5 February 2026');
  within(history).getByText(/Another theme was merged into it/);
});

test('a lead agrees it, and a refusal is said', async () => {
  const theme = aTheme({ viewerCan: ['AGREE'] });
  const page = renderPage({
    at,
    viewer: lead,
    routes,
    answers: [
      answer(ThemePageDocument).with({ theme }),
      answer(MoveThemeDocument).with({
        moveTheme: {
          __typename: 'ThemePayload',
          theme,
          errors: [{ __typename: 'UserError', field: null, code: 'STALE', message: 'Somebody changed it.' }],
        },
      }),
    ],
  });
  await page.user.click(await screen.findByRole('button', { name: 'Agree' }));
  within(await screen.findByRole('alert')).getByText('Somebody changed it.');
  expect(page.asked.find(({ name }) => name === 'MoveTheme')?.variables).toEqual({
    ...{ id: anId(1), version: 1, move: 'AGREE' },
  });
});

test('a merge asks which theme stays, and can be taken back at once', async () => {
  const theme = aTheme({ viewerCan: ['MERGE'] });
  const into = { __typename: 'Theme' as const, id: anId(2), wording: 'Rotas', subgroup: theme.subgroup };
  const page = renderPage({
    at,
    viewer: lead,
    routes,
    answers: [
      answer(ThemePageDocument).with({ theme }),
      answer(OtherThemesDocument).with({ themes: { __typename: 'ThemePage', items: [into] } }),
      answer(MergeThemesDocument).with({
        mergeThemes: { ...done, theme: { ...theme, version: 2, state: 'MERGED' } },
      }),
      answer(UndoMergeDocument).with({ undoMerge: { ...done, theme: { ...theme, version: 3 } } }),
    ],
  });
  await page.user.click(await screen.findByRole('button', { name: 'Merge into another' }));
  const dialog = screen.getByRole('dialog');
  await page.user.click(within(dialog).getByRole('button', { name: 'Merge' }));
  within(dialog).getByRole('link', { name: 'Choose the theme that stays' });
  await page.user.type(within(dialog).getByRole('combobox'), 'Rot');
  await page.user.click(await within(dialog).findByRole('option', { name: /Rotas/ }));
  await page.user.click(within(dialog).getByRole('button', { name: 'Merge' }));
  const notices = screen.getByRole('region', { name: 'Notices' });
  await page.user.click(await within(notices).findByRole('button', { name: 'Undo' }));
  const undone = page.asked.find(({ name }) => name === 'UndoMerge');
  expect(undone?.variables).toEqual({ id: anId(1), version: 2 });
});

test('setting it aside asks for a reason', async () => {
  const theme = aTheme({ viewerCan: ['SET_ASIDE'] });
  const page = renderPage({
    at,
    viewer: lead,
    routes,
    answers: [
      answer(ThemePageDocument).with({ theme }),
      answer(SetThemeAsideDocument).with(({ reason }) => ({
        setThemeAside: {
          __typename: 'ThemePayload',
          theme,
          errors: reason
            ? []
            : [{ __typename: 'UserError', field: 'reason', code: 'REQUIRED', message: 'Say why.' }],
        },
      })),
    ],
  });
  await page.user.click(await screen.findByRole('button', { name: 'Set aside' }));
  const dialog = screen.getByRole('dialog');
  await page.user.click(within(dialog).getByRole('button', { name: 'Set aside' }));
  await within(dialog).findByRole('link', { name: 'Say why.' });
  await page.user.type(within(dialog).getByLabelText(/Why/), 'One ward only');
  await page.user.click(within(dialog).getByRole('button', { name: 'Set aside' }));
  await screen.findByText('The theme is set aside.');
});

test('a theme that is not there is not found', async () => {
  renderPage({ at, routes, answers: [answer(ThemePageDocument).with({ theme: null })] });
  await screen.findByText('This theme was not found');
});
