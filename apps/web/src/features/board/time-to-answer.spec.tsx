import { type Unmasked } from '@apollo/client/masking';
import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { answer, ConnectionLost, renderPage } from '../../testing/render-page';
import { BoardDocument } from './board-page.generated';
import { routes } from './routes';
import { TimesToAnswerDocument, type TimesToAnswerQuery } from './time-to-answer.generated';

type Times = Unmasked<TimesToAnswerQuery>['timesToAnswer'];
type Numbers = Times['whole'];

const subgroup = { __typename: 'Subgroup' as const, id: 'own', name: 'Psychological safety' };

const numbers = (changes: Partial<Numbers> = {}): Numbers => ({
  ...{ __typename: 'TimeToAnswer', themes: 5, answered: 4, share: 80, medianDays: 212, quarters: [] },
  oldestUnanswered: {
    __typename: 'UnansweredTheme',
    heardFrom: '2025-04-01',
    theme: { __typename: 'Theme', id: 'lamps', wording: 'Lamps are broken' },
  },
  ...changes,
});

const quarter = (label: string, answered: number, medianDays: number | null) => ({
  ...{ __typename: 'AnsweredQuarter' as const, quarter: `${label} day`, label, answered, medianDays },
});

const times = (whole: Numbers, own = whole) =>
  answer(TimesToAnswerDocument).with({
    timesToAnswer: {
      ...{ __typename: 'TimesToAnswer', asOf: '2026-02-08', leastThemes: 3, whole },
      subgroups: [{ __typename: 'SubgroupTimeToAnswer', subgroup, timeToAnswer: own }],
    },
  });

const board = answer(BoardDocument).with({
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

const open = (asked: ReturnType<typeof times>) =>
  renderPage({ at: '/board', routes, answers: [board, asked] });
const panel = () => screen.findByRole('region', { name: 'From heard to answered' });
const rowOf = async (name: string) =>
  within(await panel()).findByRole('row', { name: new RegExp(`^${name}`) });

test('the whole and each subgroup say how long, how many and what waits longest', async () => {
  open(
    times(
      numbers({
        quarters: [quarter('July to September 2025', 3, 212), quarter('October to December 2025', 1, null)],
      }),
    ),
  );
  expect((await panel()).textContent).toContain(
    'Half waited 212 days or less. 4 of 5 agreed themes are answered (80%).',
  );
  const row = await rowOf('Psychological safety');
  expect(row.textContent).toContain('212 days');
  expect(within(row).getByRole('link', { name: 'Lamps are broken' }).getAttribute('href')).toBe(
    '/themes/lamps',
  );
  expect(row.textContent).toContain('since April 2025');
  expect(within(row).getByRole('link', { name: '4 of 5' }).getAttribute('href')).toBe(
    '/themes?subgroup=own&state=agreed&state=being_worked_on&state=answered&state=reopened',
  );
  expect(
    within(row)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'July to September 2025: 3 answered, half within 212 days',
    'October to December 2025: 1 answered',
  ]);
});

test.each<[string, Partial<Numbers>, string]>([
  ['too few answered for a median', { medianDays: null }, 'Told from 3 themes on'],
  ['all answered', { answered: 5, share: 100, oldestUnanswered: null }, 'All are answered'],
  ['none whose time may be told', { oldestUnanswered: null }, 'too few notes to say since when'],
  ['none agreed', { themes: 0, answered: 0, share: null, oldestUnanswered: null }, 'No theme agreed yet'],
  ['none answered', { answered: 0, share: 0, medianDays: null }, 'No answer yet'],
])('a subgroup with %s says so', async (_, own, words) => {
  open(times(numbers(), numbers(own)));
  expect((await rowOf('Psychological safety')).textContent).toContain(words);
});

test('a programme without agreed themes says what will stand here', async () => {
  open(times(numbers({ themes: 0, answered: 0, share: null, medianDays: null, oldestUnanswered: null })));
  expect((await panel()).textContent).toContain('No theme is agreed yet');
});

test('what could not be loaded can be tried again, and the board stands', async () => {
  let lost = true;
  const { user } = open({
    ...times(numbers()),
    give: async (variables) => {
      if (lost) throw new ConnectionLost('gone');
      return times(numbers()).give(variables);
    },
  });
  await screen.findByRole('link', { name: 'Psychological safety' });
  const again = await within(await panel()).findByRole('button', { name: 'Try again' });
  lost = false;
  await user.click(again);
  await rowOf('All subgroups');
});
