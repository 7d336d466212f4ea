import { type Unmasked } from '@apollo/client/masking';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { aViewer, answer, ConnectionLost, renderPage } from '../../testing/render-page';
import { aHome, aWord, resting, wanting, type WantingAction } from './home.builder';
import { HomeDocument } from './home-page.generated';
import { HomeLatestDocument } from './latest.generated';
import { routes } from './routes';
import { PostWordDocument, type PostWordMutation } from './word-card.generated';

const accepted = (action: WantingAction = wanting()) => ({
  postUpdate: {
    __typename: 'PostUpdatePayload' as const,
    update: { __typename: 'ActionUpdate' as const, id: 'update-2' },
    action: { ...action, version: 2, health: 'ON_TRACK' as const },
    errors: [],
  },
});

const refused = (message: string): Unmasked<PostWordMutation> => ({
  postUpdate: {
    __typename: 'PostUpdatePayload',
    update: null,
    action: null,
    errors: [{ __typename: 'UserError', field: 'text', code: 'TOO_LONG', message }],
  },
});

const home = (actions: WantingAction[], changes: Parameters<typeof aHome>[0] = {}) =>
  answer(HomeDocument).with({ home: aHome({ wantAWord: actions, ...changes }) });

const posting = (page: { asked: { name: string; variables: Record<string, unknown> }[] }) =>
  page.asked
    .filter(({ name }) => name === 'PostWord')
    .map(({ variables }) => variables.input as Record<string, unknown>);

beforeEach(() => {
  localStorage.clear();
  jest.useFakeTimers({ now: new Date('2026-02-08T10:00:00Z'), doNotFake: ['setTimeout', 'queueMicrotask'] });
});
afterEach(() => {
  jest.useRealTimers();
});

test('an action says why it wants a word, and what was said last', async () => {
  renderPage({
    at: '/',
    routes,
    answers: [
      home([
        wanting({ id: 'a', title: 'Late one', health: 'OVERDUE', dueOn: '2026-02-02' }),
        wanting({ id: 'b', title: 'Quiet one', lastUpdate: aWord({ id: 'u-b' }) }),
        wanting({ id: 'c', title: 'New one', lastUpdate: null, silentSince: '2026-02-07' }),
        wanting({ id: 'd', title: 'Due one', health: 'DUE_SOON', dueOn: '2026-02-13' }),
        wanting({
          id: 'e',
          title: 'Waiting one',
          health: 'WAITING',
          lastUpdate: aWord({ id: 'u-e', waitingOn: 'Estates' }),
        }),
      ]),
    ],
  });
  await screen.findByRole('heading', { name: 'Your actions that want a word' });
  const cards = screen.getAllByRole('listitem').map((card) => card.textContent);
  const saying = (title: string) => cards.find((text) => text?.includes(title));
  expect(saying('Late one')).toContain('Overdue by 6 days');
  expect(saying('Quiet one')).toContain('Quiet for 34 days');
  expect(saying('Quiet one')).toContain('from Maya Mossgrove: not sure.Four teams have begun.');
  expect(saying('New one')).toContain('Quiet for 1 day');
  expect(saying('New one')).toContain('No word on it yet.');
  expect(saying('Due one')).toContain('Due in 5 days');
  expect(saying('Waiting one')).toContain('Waiting on Estates');
});

test('a word takes two taps without typing, three with it, and never leaves the page', async () => {
  const page = renderPage({
    at: '/',
    routes,
    answers: [home([wanting()]), answer(PostWordDocument).with(accepted())],
  });
  await page.user.click(await screen.findByRole('radio', { name: 'In trouble' }));
  await page.user.type(screen.getByRole('textbox', { name: 'What happened? (optional)' }), 'No room yet. ');
  await page.user.click(screen.getByRole('button', { name: 'Post' }));
  const thanks = await screen.findByText('Thank you. Posted.');
  expect(document.activeElement).toBe(thanks);
  expect(posting(page)).toEqual([
    {
      id: expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-7/),
      actionId: 'action-1',
      text: 'No room yet.',
      nothingNew: false,
      confidence: 'IN_TROUBLE',
      waitingOn: '',
    },
  ]);
  expect(page.address()).toBe('/');
});

test('without words the chosen confidence is posted as nothing new', async () => {
  const page = renderPage({
    at: '/',
    routes,
    answers: [home([wanting()]), answer(PostWordDocument).with(accepted())],
  });
  await page.user.click(await screen.findByRole('radio', { name: 'On course' }));
  await page.user.click(screen.getByRole('button', { name: 'Post' }));
  await screen.findByText('Thank you. Posted.');
  expect(posting(page)).toMatchObject([{ nothingNew: true, confidence: 'ON_COURSE', text: '' }]);
});

test('nothing new is one tap, and all stays as it was said last', async () => {
  const page = renderPage({
    at: '/',
    routes,
    answers: [
      home([wanting({ lastUpdate: aWord({ confidence: 'IN_TROUBLE', waitingOn: 'Estates' }) })]),
      answer(PostWordDocument).with(accepted()),
    ],
  });
  await page.user.click(await screen.findByRole('button', { name: 'Nothing new, still on it' }));
  await screen.findByText('Thank you. Posted.');
  expect(posting(page)).toMatchObject([
    { nothingNew: true, confidence: 'IN_TROUBLE', waitingOn: 'Estates', text: '' },
  ]);
});

test('a refused word stays in its card with the reason, and through a reload', async () => {
  const message = 'The update can be 2,000 characters at most. Shorten it.';
  const answers = [home([wanting()]), answer(PostWordDocument).with(refused(message))];
  const page = renderPage({ at: '/', routes, answers });
  await page.user.click(await screen.findByRole('radio', { name: 'Not sure' }));
  await page.user.type(screen.getByRole('textbox', { name: /What happened/ }), 'Some news');
  await page.user.click(screen.getByRole('button', { name: 'Post' }));
  const card = await screen.findByRole('form', { name: 'A word on Team Time Out' });
  expect((await within(card).findByRole('alert')).textContent).toContain(message);
  expect(within(card).getByRole<HTMLTextAreaElement>('textbox', { name: /What happened/ }).value).toBe(
    'Some news',
  );
  page.unmount();
  renderPage({ at: '/', routes, answers });
  const typed = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /What happened/ });
  expect(typed.value).toBe('Some news');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Not sure' }).checked).toBe(true);
});

test('the same word sent again after a lost answer keeps its id; other words get another', async () => {
  let sent = 0;
  const page = renderPage({
    at: '/',
    routes,
    answers: [
      home([wanting()]),
      answer(PostWordDocument).with(() => {
        sent += 1;
        if (sent < 3) throw new ConnectionLost('gone');
        return accepted();
      }),
    ],
  });
  await page.user.click(await screen.findByRole('radio', { name: 'On course' }));
  await page.user.type(screen.getByRole('textbox', { name: /What happened/ }), 'Begun');
  for (const time of [1, 2]) {
    await page.user.click(screen.getByRole('button', { name: 'Post' }));
    await waitFor(() => expect(posting(page)).toHaveLength(time));
    await within(screen.getByRole('form', { name: /A word on/ })).findByRole('alert');
  }
  await page.user.type(screen.getByRole('textbox', { name: /What happened/ }), ' on two wards');
  await page.user.click(screen.getByRole('button', { name: 'Post' }));
  await screen.findByText('Thank you. Posted.');
  const [first, second, third] = posting(page).map(({ id }) => id);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

test('an answered card folds away, and the focus goes on to the next', async () => {
  const next = wanting({ id: 'action-5', title: 'Post-incident support', lastUpdate: aWord({ id: 'u-5' }) });
  const page = renderPage({
    at: '/',
    routes,
    answers: [
      home([wanting(), next]),
      answer(PostWordDocument).with(accepted(wanting({ lastUpdate: aWord({ on: '2026-02-08' }) }))),
    ],
  });
  const [first] = await screen.findAllByRole('button', { name: 'Nothing new, still on it' });
  if (first) await page.user.click(first);
  await screen.findByText('Thank you. Posted.');
  const heading = screen.getByRole('heading', { level: 3, name: 'Post-incident support' });
  await waitFor(() => expect(document.activeElement).toBe(heading), { timeout: 6_000 });
  expect(screen.queryByText('Thank you. Posted.')).toBeNull();
  // It has had its word, and is with the rest.
  const rest = screen.getByRole('region', { name: 'The rest of your actions' });
  within(rest).getByRole('link', { name: 'Team Time Out' });
}, 10_000);

test('an action that had its word today wants none', async () => {
  renderPage({
    at: '/',
    routes,
    answers: [
      home([wanting({ health: 'OVERDUE', dueOn: '2026-01-01', lastUpdate: aWord({ on: '2026-02-08' }) })]),
    ],
  });
  await screen.findByRole('heading', { name: 'Nothing wants a word from you today' });
  expect(screen.queryByRole('button', { name: 'Nothing new, still on it' })).toBeNull();
});

test('the first few are shown, and all when asked, going on from there', async () => {
  const many = [1, 2, 3, 4, 5, 6].map((each) =>
    wanting({ id: `a-${each}`, title: `Action ${each}`, lastUpdate: aWord({ id: `u-${each}` }) }),
  );
  const page = renderPage({ at: '/', routes, answers: [home(many)] });
  await screen.findByRole('link', { name: 'Action 5' });
  expect(screen.queryByRole('link', { name: 'Action 6' })).toBeNull();
  await page.user.click(screen.getByRole('button', { name: 'Show all' }));
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Action 6' }));
});

test('who may not post is shown the action, not the buttons', async () => {
  renderPage({ at: '/', routes, answers: [home([wanting({ viewerCan: [] })])] });
  await screen.findByRole('link', { name: 'Team Time Out' });
  expect(screen.queryByRole('button', { name: 'Nothing new, still on it' })).toBeNull();
});

test('an empty Home is warm to a change leader and says what to do next', async () => {
  renderPage({ at: '/', routes, answers: [home([], { mine: [resting()] })] });
  await screen.findByRole('heading', { name: 'Nothing wants a word from you today' });
  screen.getByText('In design · On track · due 4 Mar 2027');
  expect(screen.getByRole('link', { name: 'Read what is being done' }).getAttribute('href')).toBe(
    '/actions?open=true',
  );
});

test('a sponsor reads the latest and finds the board', async () => {
  const page = renderPage({
    at: '/',
    routes,
    viewer: aViewer({ roles: ['SPONSOR'], can: ['SEE_WORK'] }),
    answers: [
      home([]),
      answer(HomeLatestDocument).with({
        board: {
          __typename: 'Board',
          latestUpdates: [
            {
              __typename: 'BoardUpdate',
              update: {
                __typename: 'ActionUpdate',
                id: 'u',
                on: '2026-02-07',
                text: '',
                nothingNew: true,
                author: { __typename: 'Person', id: 'p', name: 'Isla Wrenhollow' },
              },
              action: { __typename: 'Action', id: 'x', title: 'Guess Who campaign' },
            },
          ],
        },
      }),
    ],
  });
  await screen.findByRole('link', { name: 'Guess Who campaign' });
  screen.getByText('Isla Wrenhollow, yesterday');
  expect(screen.getByRole('link', { name: 'See the board' }).getAttribute('href')).toBe('/board');
  screen.getByRole('heading', { name: 'What you can do next' });
  expect(screen.queryByText(/wants a word/)).toBeNull();
  expect(page.asked.map(({ name }) => name)).toContain('HomeLatest');
});

test('an administrator is told that no work is shown, and where to go', async () => {
  const page = renderPage({
    at: '/',
    routes,
    viewer: aViewer({ roles: ['ADMINISTRATOR'], can: ['MANAGE_ACCOUNTS'] }),
    answers: [
      home([], { nextSteps: [{ __typename: 'NextStep', text: 'Look after accounts', href: '/people' }] }),
    ],
  });
  await screen.findByRole('heading', { name: 'Nothing waits for you today' });
  screen.getByRole('link', { name: 'Look after accounts' });
  expect(page.asked.map(({ name }) => name)).not.toContain('HomeLatest');
});
