import { type Unmasked } from '@apollo/client/masking';
import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { answer, ConnectionLost, renderPage } from '../../testing/render-page';
import { monthsBefore } from './board-day-form';
import { BoardDocument } from './board-page.generated';
import { BoardStandingDocument, type BoardStandingQuery } from './board-standing.generated';
import { PastBoardDocument, type PastBoardQuery } from './past-board.generated';
import { routes } from './routes';
import { TimesToAnswerDocument } from './time-to-answer.generated';

type Answered = Unmasked<PastBoardQuery>['boardOn'];
type Past = NonNullable<Answered['board']>;
type Standing = Unmasked<BoardStandingQuery>['boardStanding'];

const DAY = '2025-06-30';
const subgroup = { __typename: 'Subgroup' as const, id: 'own', name: 'Psychological safety' };
const time = {
  ...{ __typename: 'TimeToAnswer' as const, themes: 5, answered: 4, share: 80, medianDays: 212 },
};
const figure = {
  ...{
    __typename: 'LatestFigure' as const,
    measureId: 'rest',
    title: 'Time to rest',
    latest: '51 % in 2024',
  },
  ...{ movement: '+1 point', trend: 'BETTER' as const },
};
const decision = {
  ...{ __typename: 'GateDecision' as const, id: 'd', outcome: 'PASSED' as const, on: '2023-09-04' },
  phaseName: 'Discover',
};
/** The programme calls its third phase by a word of its own. */
const method = {
  __typename: 'Method' as const,
  phases: (['SCOPE', 'DISCOVER', 'DESIGN', 'DELIVER'] as const).map((phase) => ({
    ...{ __typename: 'MethodPhase' as const, phase },
    name: phase === 'DESIGN' ? 'Shape' : phase.charAt(0) + phase.slice(1).toLowerCase(),
  })),
};
const unheard = [
  {
    ...{ __typename: 'Unheard' as const, axis: 'SITE' as const, of: 8 },
    rows: [
      { __typename: 'UnheardRow' as const, names: ['Alder House', 'Elm Lodge'], lastHeard: null },
      { __typename: 'UnheardRow' as const, names: ['Willow Bank'], lastHeard: 'March 2025' },
    ],
  },
];
const thing = (kind: 'ACTION' | 'THEME' | 'GATE' | 'MEASURE', id: string, title: string) => ({
  ...{ __typename: 'ChangedThing' as const, kind, id, title },
  gate:
    kind === 'GATE'
      ? {
          __typename: 'Gate' as const,
          id,
          phase: 'DESIGN' as const,
          cycle: { __typename: 'Cycle' as const, id: 'cycle' },
        }
      : null,
});
const change = (words: string, ...things: ReturnType<typeof thing>[]): Past['changes'][number] => ({
  ...{ __typename: 'BoardChange', subgroupId: 'own', kind: things[0]?.kind ?? 'SUBGROUP', words, things },
});

const aPast = (changes: Partial<Past> = {}): Past => ({
  ...{ __typename: 'PastBoard', asOf: DAY, today: '2026-02-08', editionsOut: 2, leastThemes: 3, unheard },
  ...{ latestEdition: { __typename: 'Edition', id: 'summer', title: 'Summer' }, timeToAnswer: time },
  notKnown: ['Names are those of today.'],
  subgroups: [
    {
      ...{ __typename: 'PastSubgroup', subgroup, phase: 'DESIGN', phaseSince: '2023-09-04', memberCount: 26 },
      ...{ openConditions: 1, lastDecision: decision, figures: [figure], timeToAnswer: time },
      byState: [{ __typename: 'StateCount', state: 'LAUNCHED', count: 1 }],
      byHealth: [{ __typename: 'HealthCount', health: 'OVERDUE', count: 1 }],
      actions: [
        {
          ...{ __typename: 'PastAction', state: 'LAUNCHED', health: 'OVERDUE', deadline: '2025-06-24' },
          ...{
            silentSince: '2025-01-01',
            action: { __typename: 'Action', id: 'tea', title: 'Tea at night' },
          },
        },
      ],
    },
  ],
  changes: [
    change('Moved from Design to Deliver'),
    change('2 actions launched', thing('ACTION', 'tea', 'Tea at night'), thing('ACTION', 'rest', 'Rest')),
    change('1 gate passed', thing('GATE', 'gate', 'The gate at the end of Design')),
  ],
  ...changes,
});

const pastBoard = (board: Past | null = aPast(), message = '') =>
  answer(PastBoardDocument).with({
    method,
    boardOn: {
      ...{ __typename: 'PastBoardAnswer', firstDay: '2022-11-01', board },
      errors: message ? [{ __typename: 'UserError', field: 'on', message }] : [],
    },
  });

const today = answer(BoardDocument).with({
  board: {
    ...{ __typename: 'Board', asOf: '2026-02-08', late: [], quiet: [], latestUpdates: [] },
    subgroups: [
      {
        ...{ __typename: 'BoardSubgroup', memberCount: 2, byState: [], byHealth: [] },
        subgroup: { ...subgroup, phase: 'DESIGN', phaseSince: '2023-09-04' },
      },
    ],
  },
});

const open = (asked = pastBoard(), at = `/board?on=${DAY}`) =>
  renderPage({ at, routes, answers: [today, asked] });
const href = (within: HTMLElement, name: string) =>
  Array.from(within.querySelectorAll('a'))
    .find(({ textContent }) => textContent === name)
    ?.getAttribute('href');

test('a past day says what changed since, each with the way to what it is about', async () => {
  open();
  const changes = await screen.findByRole('region', { name: 'What changed since 30 June 2025' });
  within(changes).getByText('Moved from Design to Deliver');
  expect(href(changes, 'Tea at night')).toBe('/actions/tea');
  expect(href(changes, 'The gate at the end of Design')).toBe('/gates/own/cycle/design');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('As it was on 30 June 2025');
});

test('it says where each priority stood, by word, and what cannot be known', async () => {
  open();
  const then = await screen.findByRole('region', { name: 'How it stood on 30 June 2025' });
  const words = then.textContent ?? '';
  for (const said of [
    'Half of staff’s themes waited 212 days or less. 4 of 5 agreed themes were answered (80%).',
    '2 editions were out; the last one was Summer.',
    'Shape then',
    'Discover gate passed, 4 Sept 2023, 1 condition open',
    'Its measure Time to rest: better, +1 point',
    'launched, 6 days late',
  ]) {
    expect(words).toContain(said);
  }
  expect(within(then).queryByRole('link', { name: '1 Overdue in Psychological safety' })).toBeNull();
  screen.getByText('Names are those of today.');
  expect(screen.getByRole('region', { name: 'Who was unheard' }).textContent).toContain('2 of 8 sites');
  expect(screen.getByRole('link', { name: 'Back to today' }).getAttribute('href')).toBe('/board');
});

test('a day on which nothing differed says so; a subgroup that had not begun does too', async () => {
  const [first] = aPast().subgroups;
  const notBegun = { ...first!, phase: null, phaseSince: null, actions: [], byState: [], byHealth: [] };
  open(pastBoard(aPast({ changes: [], subgroups: [notBegun] })));
  await screen.findByText('Nothing on the board has changed since that day.');
  screen.getByText('It had not begun on that day.');
});

test.each([
  [
    'the server refuses',
    '/board?on=2030-01-01',
    'This day is still to come. Choose today or a day before it.',
  ],
  ['is no day', '/board?on=yesterday', 'Day must include a day and a month'],
])('a day that %s is refused at the field, with the way on', async (_, at, message) => {
  open(pastBoard(null, message), at);
  await screen.findByRole('heading', { name: 'There is no board of that day' });
  await screen.findByRole('link', { name: message });
  expect(screen.getByRole('link', { name: 'go to the board of today' }).getAttribute('href')).toBe('/board');
});

test('a day is chosen by its three boxes, and is in the address', async () => {
  const { user, asked } = open(pastBoard(), '/board');
  await user.click(await screen.findByText('Look at a past day'));
  await user.click(screen.getByRole('button', { name: 'Show that day' }));
  await screen.findByRole('link', { name: 'Enter the day' });
  for (const [box, typed] of [
    ['Day', '30'],
    ['Month', '6'],
    ['Year', '2025'],
  ] as const) {
    await user.type(screen.getByRole('textbox', { name: box }), typed);
  }
  await user.click(screen.getByRole('button', { name: 'Show that day' }));
  await screen.findByRole('region', { name: 'What changed since 30 June 2025' });
  expect(asked.find(({ name }) => name === 'PastBoard')?.variables).toEqual({ day: DAY });
});

test('another day is a page of its own, which takes the focus', async () => {
  const { user } = open();
  await screen.findByRole('region', { name: 'What changed since 30 June 2025' });
  await user.click(screen.getByText('Look at another day'));
  await user.click(screen.getByRole('link', { name: 'A year ago' }));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })));
});

test.each([
  ['2026-03-31', 1, '2026-02-28'],
  ['2026-02-08', 3, '2025-11-08'],
  ['2024-02-29', 12, '2023-02-28'],
])('%s less %i months is %s', (day, months, expected) => expect(monthsBefore(day, months)).toBe(expected));

test('a board that cannot be had can be tried again, and one that is not theirs says so', async () => {
  let fails: Error = new ConnectionLost('gone');
  const { user } = open({
    ...pastBoard(),
    give: async (variables) => {
      if (fails) throw fails;
      return pastBoard().give(variables);
    },
  });
  const again = await screen.findByRole('button', { name: 'Try again' });
  fails = new GraphQLError('Not allowed', { extensions: { code: 'FORBIDDEN' } });
  await user.click(again);
  await screen.findByRole('heading', { name: 'You cannot see this page' });
});

const standing = (changes: Partial<Standing['subgroups'][number]> = {}) =>
  answer(BoardStandingDocument).with({
    method,
    boardStanding: {
      ...{ __typename: 'BoardStanding', unheard },
      subgroups: [
        {
          ...{ __typename: 'SubgroupStanding', subgroup: { __typename: 'Subgroup', id: 'own' } },
          gate: {
            ...{ __typename: 'Gate', id: 'gate', phase: 'DESIGN', phaseName: 'Shape' },
            ...{ state: 'NOT_READY', metCount: 3, criterionCount: 4 },
            ...{ cycle: { __typename: 'Cycle', id: 'cycle' } },
          },
          ...{ lastDecision: decision, openConditions: 2, overdueConditions: 1, figures: [figure] },
          ...changes,
        },
      ],
    },
  });

const times = answer(TimesToAnswerDocument).with({
  timesToAnswer: {
    ...{
      __typename: 'TimesToAnswer',
      asOf: '2026-02-08',
      leastThemes: 3,
      whole: { ...time, oldestUnanswered: null, quarters: [] },
    },
    subgroups: [
      {
        __typename: 'SubgroupTimeToAnswer',
        subgroup,
        timeToAnswer: { ...time, oldestUnanswered: null, quarters: [] },
      },
    ],
  },
});

test('today, each subgroup says what proves it, whether it moves and how long staff wait', async () => {
  renderPage({ at: '/board', routes, answers: [today, standing(), times] });
  const row = (await screen.findByRole('heading', { level: 3, name: subgroup.name })).closest('li')!;
  await within(row).findByText(/Time to rest/);
  for (const said of [
    'Shape gate: 3 of 4 met',
    'Discover gate passed, 4 Sept 2023, 2 conditions open, 1 late',
    'Its measure Time to rest: better, +1 point',
    'Half waited up to 212 days · 4 of 5 themes answered',
  ]) {
    expect(row.textContent).toContain(said);
  }
  const panel = screen.getByRole('region', { name: 'Who is unheard' });
  expect(href(panel, '2 of 8 sites')).toBe('/coverage?axis=site');
  expect(panel.textContent).toContain('Smaller ones together: Alder House, Elm Lodge never heard');
  expect(panel.textContent).toContain('Willow Bank last heard March 2025');
});

test('several measures are counted by how they move, each by word', async () => {
  const other = { ...figure, measureId: 'calm', trend: 'WORSE' as const };
  const figures = [
    figure,
    { ...other, measureId: 'voice' },
    other,
    { ...figure, measureId: 'new', latest: '' },
  ];
  renderPage({
    at: '/board',
    routes,
    answers: [today, standing({ figures, gate: null, lastDecision: null }), times],
  });
  await screen.findByText('2 worse');
  screen.getByText('1 better');
  expect(screen.getByRole('link', { name: 'Measures' }).getAttribute('href')).toBe('/measures?subgroup=own');
  screen.getByText('In no cycle yet, so no gate');
});
