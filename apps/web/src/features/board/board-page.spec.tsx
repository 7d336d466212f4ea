import { type Unmasked } from '@apollo/client/masking';
import { afterEach, expect, jest, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { aViewer, answer, ConnectionLost, renderPage } from '../../testing/render-page';
import { BoardDocument, type BoardQuery } from './board-page.generated';
import { routes } from './routes';

type Board = Unmasked<BoardQuery>['board'];

const SUBGROUP = '0197a000-0000-7000-8000-000000000001';
const subgroup = { __typename: 'Subgroup' as const, id: SUBGROUP, name: 'Psychological safety' };
const owner = { __typename: 'Person' as const, id: 'sam', name: 'Sam Nettlefold' };

const aBoard = (changes: Partial<Board> = {}): Board => ({
  __typename: 'Board',
  asOf: '2026-02-08',
  subgroups: [
    {
      __typename: 'BoardSubgroup',
      memberCount: 26,
      subgroup: { ...subgroup, phase: 'DESIGN', phaseSince: '2023-09-04' },
      byState: [
        { __typename: 'StateCount', state: 'IN_DESIGN', count: 2 },
        { __typename: 'StateCount', state: 'LAUNCHED', count: 4 },
      ],
      byHealth: [
        { __typename: 'HealthCount', health: 'DUE_SOON', count: 1 },
        { __typename: 'HealthCount', health: 'ON_TRACK', count: 5 },
      ],
    },
  ],
  late: [
    {
      __typename: 'Action',
      id: 'late',
      title: 'Reflect together',
      state: 'LAUNCHED',
      deadline: '2026-02-02',
      silentSince: '2025-01-01',
      subgroup,
      owner,
      lastUpdate: null,
    },
  ],
  quiet: [
    {
      __typename: 'Action',
      id: 'quiet',
      title: 'Quiet hour on wards',
      state: 'LAUNCHED',
      deadline: null,
      silentSince: '2026-01-05',
      subgroup,
      owner,
      lastUpdate: { __typename: 'ActionUpdate', id: 'u-quiet', on: '2026-01-05' },
    },
  ],
  latestUpdates: [
    {
      __typename: 'BoardUpdate',
      update: {
        __typename: 'ActionUpdate',
        id: 'u-new',
        on: '2026-02-07',
        text: 'Four teams have begun.',
        nothingNew: false,
        confidence: 'ON_COURSE',
        author: { __typename: 'Person', id: 'bilal', name: 'Bilal Example' },
      },
      action: { __typename: 'Action', id: 'new', title: 'Staff wellbeing spaces' },
    },
  ],
  ...changes,
});

const board = (changes: Partial<Board> = {}) => answer(BoardDocument).with({ board: aBoard(changes) });
const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href');

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

test('each number leads to its actions, and says in words what it counts', async () => {
  renderPage({ at: '/board', routes, answers: [board()] });
  await screen.findByRole('heading', { level: 3, name: 'Psychological safety' });
  const list = `/actions?subgroup=${SUBGROUP}`;
  expect(href('4 Launched in Psychological safety')).toBe(`${list}&state=launched`);
  expect(href('2 In design in Psychological safety')).toBe(`${list}&state=in_design`);
  expect(href('1 Due soon in Psychological safety')).toBe(`${list}&health=due_soon`);
  expect(href('6 actions')).toBe(list);
  screen.getByText(/26 members/);
});

test('the phase a subgroup is in is marked by word', async () => {
  renderPage({ at: '/board', routes, answers: [board()] });
  const phases = await screen.findByRole('list', { name: 'Phase of Psychological safety' });
  const steps = within(phases).getAllByRole('listitem');
  expect(steps.map((step) => step.textContent)).toEqual([
    'Scope behind',
    'Discover behind',
    'Design now',
    'Deliver to come',
  ]);
  expect(steps.map((step) => step.getAttribute('aria-current'))).toEqual([null, null, 'step', null]);
});

test('what is late, quiet and new leads to its action', async () => {
  renderPage({ at: '/board', routes, answers: [board()] });
  const late = await screen.findByRole('region', { name: 'Late' });
  expect(late.textContent).toContain('6 days latePsychological safety · Sam Nettlefold');
  expect(within(late).getByRole('link', { name: 'Reflect together' }).getAttribute('href')).toBe(
    '/actions/late',
  );
  expect(screen.getByRole('region', { name: 'Quiet' }).textContent).toContain('34 days quiet');
  const latest = screen.getByRole('region', { name: 'Latest updates' });
  expect(latest.textContent).toContain('On courseFour teams have begun.Bilal Example · yesterday');
});

test('coming back to the window refreshes quietly; a refresh that fails leaves what was known', async () => {
  let asked = 0;
  const page = renderPage({
    at: '/board',
    routes,
    answers: [
      answer(BoardDocument).with(() => {
        asked += 1;
        if (asked === 3) throw new ConnectionLost('gone');
        return { board: aBoard(asked === 2 ? { late: [] } : {}) };
      }),
    ],
  });
  await screen.findByRole('link', { name: 'Reflect together' });
  act(() => void window.dispatchEvent(new Event('focus')));
  await screen.findByText('Nothing is late.');
  act(() => void window.dispatchEvent(new Event('focus')));
  await screen.findByText(/this is what was last known/);
  screen.getByText('Nothing is late.');
  await page.user.click(screen.getByRole('button', { name: 'Refresh' }));
  await screen.findByRole('link', { name: 'Reflect together' });
  await waitFor(() => expect(screen.queryByText(/this is what was last known/)).toBeNull());
});

test('each minute it is asked for again, but not while nobody sees it', async () => {
  jest.useFakeTimers();
  const page = renderPage({ at: '/board', routes, answers: [board()] });
  const times = async (after: number) => {
    await act(() => jest.advanceTimersByTimeAsync(after));
    return page.asked.filter(({ name }) => name === 'Board').length;
  };
  expect(await times(1_000)).toBe(1);
  expect(await times(60_000)).toBe(2);
  jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  expect(await times(180_000)).toBe(2);
});

test('a programme without subgroups or actions says what will stand here', async () => {
  renderPage({
    at: '/board',
    routes,
    viewer: aViewer({ roles: ['PROGRAMME_LEAD'], can: ['SEE_WORK', 'MANAGE_PROGRAMME'] }),
    answers: [board({ subgroups: [], late: [], quiet: [], latestUpdates: [] })],
  });
  await screen.findByRole('heading', { name: 'There are no subgroups yet' });
  expect(href('Add the first subgroup')).toBe('/subgroups');
  expect(screen.queryByText('Look at a past day')).toBeNull();
  screen.getByText('Nothing has gone quiet.');
  screen.getByText(/No updates yet/);
});

test('who may not see the work is told so', async () => {
  renderPage({
    at: '/board',
    routes,
    viewer: aViewer({ roles: ['ADMINISTRATOR'], can: ['MANAGE_ACCOUNTS'] }),
    answers: [
      answer(BoardDocument).with(() => {
        throw new GraphQLError('Not allowed', { extensions: { code: 'NOT_ALLOWED' } });
      }),
    ],
  });
  await screen.findByRole('heading', { name: 'You cannot see this page' });
});
