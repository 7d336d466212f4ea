import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { answer, aViewer, renderPage } from '../../testing/render-page';
import { PeopleListsDocument, PeoplePageDocument, type PeoplePageQuery } from './people-page.generated';
import { routes } from './routes';

type Row = PeoplePageQuery['people']['items'][number];

const aRow = (changes: Partial<Row> = {}): Row => ({
  __typename: 'Person',
  id: 'amira',
  name: 'Amira Okafor',
  jobTitle: 'Community nurse',
  state: 'ACTIVE',
  pausedUntil: null,
  leftOn: null,
  joinedOn: '2023-05-12',
  workingPattern: 'NIGHTS',
  roles: ['CHANGE_LEADER'],
  directorate: null,
  site: { __typename: 'Site', id: 'north', name: 'North site' },
  staffGroup: null,
  memberships: [],
  ...changes,
});

const lists = answer(PeopleListsDocument).with({
  programme: {
    __typename: 'Programme',
    id: 'programme',
    sites: [{ __typename: 'Site', id: 'north', name: 'North site' }],
    directorates: [],
    staffGroups: [],
  },
  subgroups: [{ __typename: 'Subgroup', id: 'career', name: 'Career development' }],
});

const people = (items: Row[], total = items.length) => ({
  people: { __typename: 'PersonPage' as const, total, page: 1, pageSize: 25, items },
});

const keeper = aViewer({ roles: ['PROGRAMME_LEAD'], can: ['SEE_WORK', 'MANAGE_PEOPLE'] });

test('the address bar is the filter: it is sent, shown as chips, and carried by the export', async () => {
  const page = renderPage({
    at: '/people?siteId=north&state=PAUSED&workingPattern=TEATIME&page=2',
    viewer: keeper,
    routes,
    answers: [lists, answer(PeoplePageDocument).with(people([aRow()], 30))],
  });
  await screen.findByRole('link', { name: 'Amira Okafor' });
  expect(page.asked.find(({ name }) => name === 'PeoplePage')?.variables).toEqual({
    filter: { siteId: 'north', state: 'PAUSED' },
    sort: 'NAME',
    page: 2,
    work: true,
  });
  const chip = await screen.findByRole('link', { name: 'Remove the filter Site: North site' });
  expect(chip.getAttribute('href')).toBe('/people?state=PAUSED');
  expect(screen.getByRole('link', { name: 'CSV' }).getAttribute('href')).toBe(
    '/people/export.csv?siteId=north&state=PAUSED',
  );

  await page.user.selectOptions(screen.getByRole('combobox', { name: 'Role' }), 'Subgroup lead');
  expect(page.address()).toBe('/people?siteId=north&state=PAUSED&role=SUBGROUP_LEAD');
});

test('searching begins at the first page and keeps the filters', async () => {
  const page = renderPage({
    at: '/people?state=ACTIVE&page=2',
    routes,
    answers: [lists, answer(PeoplePageDocument).with(({ filter }) => people(filter?.search ? [] : [aRow()]))],
  });
  await page.user.type(await screen.findByRole('searchbox'), ' nobody {Enter}');
  await screen.findByRole('heading', { name: 'Nobody matches' });
  expect(page.address()).toBe('/people?search=nobody&state=ACTIVE');
  await page.user.click(screen.getByRole('link', { name: 'Clear all filters' }));
  await screen.findByRole('rowheader', { name: /Amira Okafor/ });
});

test('a change leader is offered neither invitation, import nor export', async () => {
  renderPage({ at: '/people', routes, answers: [lists, answer(PeoplePageDocument).with(people([aRow()]))] });
  await screen.findByRole('link', { name: 'Amira Okafor' });
  for (const name of ['Invite somebody', 'Import from a file', 'CSV', 'Excel']) {
    expect(screen.queryByRole('link', { name })).toBeNull();
  }
});

test('an administrator, who sees no work, is neither asked nor shown subgroups', async () => {
  const page = renderPage({
    at: '/people?subgroupId=career',
    viewer: aViewer({ roles: ['ADMINISTRATOR'], can: ['MANAGE_ACCOUNTS'] }),
    routes,
    answers: [lists, answer(PeoplePageDocument).with(people([aRow()]))],
  });
  const table = await screen.findByRole('table', { name: 'People' });
  expect(within(table).queryByRole('columnheader', { name: 'Subgroup' })).toBeNull();
  expect(page.asked.find(({ name }) => name === 'PeoplePage')?.variables).toEqual({
    filter: {},
    sort: 'NAME',
    page: 1,
    work: false,
  });
});
