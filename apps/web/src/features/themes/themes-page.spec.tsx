import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { answer, aViewer, renderPage } from '../../testing/render-page';
import { readAddress, writeAddress } from './address';
import { readSortAddress, writeSortAddress } from './sort-address';
import { routes } from './routes';
import { anId } from './testing';
import { ThemeChoicesDocument, ThemesPageDocument, type ThemesPageQuery } from './themes-page.generated';

const subgroup = { __typename: 'Subgroup' as const, id: anId(11), name: 'Health and wellbeing' };
const choices = answer(ThemeChoicesDocument).with({
  programme: { __typename: 'Programme', id: anId(9), goldenThreads: [] },
  subgroups: [subgroup],
});
const list = (items: ThemesPageQuery['themes']['items'], total = items.length) =>
  answer(ThemesPageDocument).with({
    themes: { __typename: 'ThemePage', total, page: 1, pageSize: 20, items },
  });

test('each theme says where it stands, what it rests on and what is done', async () => {
  const page = renderPage({
    at: `/themes?subgroup=${anId(11)}&state=forming`,
    routes,
    answers: [
      choices,
      list([
        {
          __typename: 'Theme',
          ...{ id: anId(1), wording: 'The rota comes too late', state: 'FORMING' },
          subgroup,
          evidence: { __typename: 'ThemeEvidence', isHidden: true, sentence: 'Not enough. And why.' },
          actions: [],
        },
      ]),
    ],
  });
  const item = (await screen.findByRole('link', { name: 'The rota comes too late' })).closest('li');
  const inside = within(item as HTMLElement);
  inside.getByText('Forming');
  inside.getByText('Not enough notes yet to show numbers');
  inside.getByText('No action yet');
  expect(page.asked.find(({ name }) => name === 'ThemesPage')?.variables).toEqual({
    ...{ filter: { subgroupIds: [anId(11)], states: ['FORMING'] }, sort: 'NEWEST', page: 1 },
  });
  expect(screen.queryByRole('link', { name: 'Sort notes' })).toBeNull();
});

test('with no theme yet, a lead is led to the notes', async () => {
  const viewer = aViewer({ can: ['SEE_WORK', 'SORT_SUBGROUP_NOTES'] });
  renderPage({ at: '/themes', viewer, routes, answers: [choices, list([])] });
  const first = await screen.findByRole('link', { name: /Sort the released notes/ });
  expect(first.getAttribute('href')).toBe('/themes/sort');
});

test('with filters that nothing matches, the way out of them is there', async () => {
  renderPage({ at: '/themes?search=zebra', routes, answers: [choices, list([])] });
  await screen.findByRole('link', { name: 'Show all themes' });
});

test.each([
  '?',
  `?search=rota&subgroup=${anId(11)}&state=agreed&state=answered&thread=${anId(12)}&sort=wording&page=3`,
])('an address of the list reads as it is written: %s', (address) =>
  expect(decodeURIComponent(writeAddress(readAddress(new URLSearchParams(address))))).toBe(address),
);

test.each([
  '?',
  `?search=rota&kind=idea&show=all`,
  `?theme=${anId(1)}`,
  `?theme=${anId(1)}&show=unsorted&page=2`,
])('an address of the table reads as it is written: %s', (address) =>
  expect(writeSortAddress(readSortAddress(new URLSearchParams(address)))).toBe(address),
);
