import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { PersonChoicesDocument } from '../../app/person-choices.generated';
import { answer, aViewer, renderPage } from '../../testing/render-page';
import {
  AuditNamesDocument,
  AuditPageDocument,
  AuditPersonNameDocument,
  AuditVerbsDocument,
  type AuditPageQuery,
} from './audit-page.generated';
import { routes } from './routes';

type Event = AuditPageQuery['auditEvents']['items'][number];

const anEvent = (changes: Partial<Event> = {}): Event => ({
  __typename: 'AuditEvent',
  id: 'event',
  at: '2025-07-01T22:30:00Z',
  verb: 'action.owner_changed',
  subjectType: 'action',
  subjectId: 'timeout',
  subjectTitle: 'Team Time Out',
  before: JSON.stringify({ ownerId: 'amira', dueOn: null, nextStep: 'Same', version: 3 }),
  after: JSON.stringify({ ownerId: 'ben', dueOn: '2025-12-24', nextStep: 'Same', version: 4 }),
  actor: { __typename: 'Person', id: 'carys', name: 'Carys Example' },
  ...changes,
});

const events = (items: Event[], total = items.length) => ({
  auditEvents: { __typename: 'AuditEventPage' as const, total, page: 1, pageSize: 50, items },
});

const names: Record<string, string> = { amira: 'Amira Okafor', ben: 'Ben Whitfield' };
const reading = [
  answer(AuditPersonNameDocument).with(({ id }) => ({
    person: { __typename: 'Person', id, name: names[id] ?? '' },
  })),
  answer(AuditNamesDocument).with({
    programme: {
      __typename: 'Programme',
      id: 'programme',
      sites: [],
      directorates: [],
      staffGroups: [],
      goldenThreads: [],
    },
    subgroups: [],
  }),
  answer(AuditVerbsDocument).with({
    auditVerbs: [
      { __typename: 'AuditVerb', verb: 'action.launched', subjectType: 'action' },
      { __typename: 'AuditVerb', verb: 'membership.ended', subjectType: 'membership' },
      { __typename: 'AuditVerb', verb: 'tea_urn.boiled_dry', subjectType: 'tea_urn' },
    ],
  }),
  answer(PersonChoicesDocument).with({
    personChoices: [{ __typename: 'Person', id: 'ben', name: 'Ben Whitfield', jobTitle: '' }],
  }),
];
const viewer = aViewer({ roles: ['PROGRAMME_LEAD'], can: ['SEE_WORK', 'SEE_AUDIT'] });

test('an event is one line in London time, and opens to the fields it changed, names and not ids', async () => {
  const page = renderPage({
    at: '/audit',
    viewer,
    routes,
    answers: [...reading, answer(AuditPageDocument).with(events([anEvent()]))],
  });
  const list = await screen.findByRole('list', { name: 'Events, newest first' });
  const line = within(within(list).getByRole('listitem'));
  line.getByText('1 July 2025 at 11:30pm');
  line.getByRole('link', { name: 'Carys Example' });
  expect(line.getByRole('link', { name: 'Team Time Out' }).getAttribute('href')).toBe('/actions/timeout');

  await page.user.click(
    line.getByRole('button', { name: 'Show changes of Action owner changed Team Time Out' }),
  );
  const table = await screen.findByRole('table');
  await within(table).findByText('Amira Okafor');
  const rows = within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.querySelectorAll('.heard-table__value')].map((cell) => cell.textContent));
  expect(rows).toEqual([
    ['Owner', 'Amira Okafor', 'Ben Whitfield'],
    ['Due date', 'Empty', '24 December 2025'],
  ]);
});

test('of what is new only the new side is shown, without the id of its own subject', async () => {
  const event = anEvent({
    verb: 'action.updated',
    before: null,
    after: JSON.stringify({ actionId: 'timeout', text: 'Two more teams have booked.' }),
  });
  const page = renderPage({
    at: '/audit',
    viewer,
    routes,
    answers: [...reading, answer(AuditPageDocument).with(events([event]))],
  });
  await page.user.click(await screen.findByRole('button', { name: /Show changes/ }));
  const table = within(screen.getByRole('table'));
  expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'Field',
    'After',
  ]);
  expect(table.getAllByRole('row')).toHaveLength(2);
  table.getByText('Two more teams have booked.');
});

test('the address bar is the filter, and choosing changes it', async () => {
  const page = renderPage({
    at: '/audit?actorId=ben&from=2025-07-01&to=yesterday&page=2',
    viewer,
    routes,
    answers: [
      ...reading,
      answer(AuditPageDocument).with(({ filter }) => events(filter?.subjectType ? [] : [anEvent()], 80)),
    ],
  });
  const chip = await screen.findByRole('link', { name: 'Remove the filter Who: Ben Whitfield' });
  expect(chip.getAttribute('href')).toBe('/audit?from=2025-07-01');
  expect(page.asked.find(({ name }) => name === 'AuditPage')?.variables).toEqual({
    filter: { actorId: 'ben', from: '2025-07-01', withoutSignIns: true },
    page: 2,
  });
  await page.user.selectOptions(screen.getByRole('combobox', { name: 'Kind of thing' }), 'Membership');
  expect(page.address()).toBe('/audit?actorId=ben&subjectType=membership&from=2025-07-01');

  const lastDay = within(screen.getByRole('group', { name: 'Last day' }));
  await page.user.type(lastDay.getByRole('textbox', { name: 'Day' }), '30');
  await page.user.click(screen.getByRole('button', { name: 'Show these days' }));
  screen.getByRole('link', { name: 'Last day must include a month and a year' });
  expect(page.address()).toBe('/audit?actorId=ben&subjectType=membership&from=2025-07-01');
  await page.user.type(lastDay.getByRole('textbox', { name: 'Month' }), '7');
  await page.user.type(lastDay.getByRole('textbox', { name: 'Year' }), '2025');
  await page.user.click(screen.getByRole('button', { name: 'Show these days' }));
  expect(page.address()).toBe('/audit?actorId=ben&subjectType=membership&from=2025-07-01&to=2025-07-30');
});

test('what can be filtered by is what the API says has happened', async () => {
  const page = renderPage({
    at: '/audit?verb=action.agreed',
    viewer,
    routes,
    answers: [...reading, answer(AuditPageDocument).with(events([anEvent()]))],
  });
  const told = (name: string) =>
    within(screen.getByRole('combobox', { name }))
      .getAllByRole('option')
      .slice(1)
      .map(({ textContent }) => textContent);
  await screen.findByRole('option', { name: 'Tea urn' });
  expect(told('Kind of thing')).toEqual(['Action', 'Membership', 'Tea urn']);
  expect(told('What happened')).toEqual([
    'Action agreed',
    'Action launched',
    'Membership ended',
    'Tea urn boiled dry',
  ]);
  await page.user.selectOptions(screen.getByRole('combobox', { name: 'Kind of thing' }), 'Tea urn');
  expect(page.address()).toBe('/audit?subjectType=tea_urn');
  expect(told('What happened')).toEqual(['Tea urn boiled dry']);
});

test('sign-ins are left out until they are asked for, and the address bar keeps it', async () => {
  const page = renderPage({
    at: '/audit?search=team',
    viewer,
    routes,
    answers: [...reading, answer(AuditPageDocument).with(events([anEvent()]))],
  });
  const asked = () => page.asked.filter(({ name }) => name === 'AuditPage').at(-1)?.variables.filter;
  await screen.findByText(/^Sign-ins and sign-outs are left out\./);
  expect(asked()).toEqual({ search: 'team', withoutSignIns: true });
  await page.user.click(screen.getByRole('link', { name: /^Show them/ }));
  await screen.findByText(/^Sign-ins and sign-outs are shown\./);
  expect(page.address()).toBe('/audit?search=team&signIns=shown');
  expect(asked()).toEqual({ search: 'team' });
  await page.user.selectOptions(screen.getByRole('combobox', { name: 'What happened' }), 'Action launched');
  expect(page.address()).toBe('/audit?search=team&verb=action.launched&signIns=shown');
  expect(screen.queryByText(/^Sign-ins and sign-outs/)).toBeNull();
});

test('who may not read the audit is told so', async () => {
  renderPage({
    at: '/audit',
    routes,
    answers: [
      ...reading,
      answer(AuditPageDocument).with(() => {
        throw new GraphQLError('Not allowed', { extensions: { code: 'NOT_ALLOWED' } });
      }),
    ],
  });
  await screen.findByRole('heading', { name: 'You cannot see this page' });
  expect(screen.queryByRole('searchbox')).toBeNull();
});
