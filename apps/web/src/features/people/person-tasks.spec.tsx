import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { PersonChoicesDocument } from '../../app/person-choices.generated';
import { answer, aViewer, ConnectionLost, renderPage } from '../../testing/render-page';
import { PeopleListsDocument } from './people-page.generated';
import {
  EditPersonDocument,
  LeavePersonDocument,
  PausePersonDocument,
  PersonPageDocument,
  PersonTaskDocument,
  ResumePersonDocument,
  type PersonTaskQuery,
} from './person-page.generated';
import { routes } from './routes';

type Person = NonNullable<PersonTaskQuery['person']>;

const anAction = (id: string, title: string) => ({
  __typename: 'Action' as const,
  id,
  title,
  state: 'LAUNCHED' as const,
  health: 'ON_TRACK' as const,
  dueOn: null,
});

const aPerson = (changes: Partial<Person> = {}): Person & { memberships: [] } => ({
  __typename: 'Person',
  id: 'amira',
  name: 'Amira Okafor',
  email: 'amira@example.org',
  state: 'ACTIVE',
  jobTitle: 'Community nurse',
  directorate: null,
  site: null,
  staffGroup: null,
  workingPattern: null,
  joinedOn: '2023-05-12',
  pausedUntil: null,
  leftOn: null,
  roles: ['CHANGE_LEADER'],
  version: 4,
  viewerCan: ['EDIT', 'SET_ROLES', 'MAKE_RESET_LINK', 'PAUSE', 'LEAVE'],
  memberships: [],
  actionsToGiveAway: changes.ownedActions?.length ?? 0,
  ownedActions: [],
  ...changes,
});

const viewer = aViewer({ roles: ['PROGRAMME_LEAD'], can: ['SEE_WORK', 'MANAGE_PEOPLE'] });

/** The person as the server holds them; the answers read and the spec changes it. */
function serverWith(person: ReturnType<typeof aPerson>) {
  const server = { person };
  return {
    server,
    reading: [
      answer(PeopleListsDocument).with({
        programme: {
          __typename: 'Programme',
          id: 'programme',
          sites: [],
          directorates: [],
          staffGroups: [],
        },
        subgroups: [],
      }),
      answer(PersonTaskDocument).with(() => ({ person: server.person })),
      answer(PersonPageDocument).with(() => ({
        person: {
          ...server.person,
          ownedActions: (server.person.ownedActions ?? []).map(({ id, title }) => anAction(id, title)),
        },
      })),
      answer(PersonChoicesDocument).with({
        personChoices: [{ __typename: 'Person', id: 'ben', name: 'Ben Whitfield', jobTitle: 'Ward sister' }],
      }),
    ],
  };
}

test('whoever owns actions leaves only when somebody takes them over, and after a second question', async () => {
  const { server, reading } = serverWith(
    aPerson({ ownedActions: [anAction('1', 'Team Time Out'), anAction('2', 'Induction buddies')] }),
  );
  const sent: unknown[] = [];
  const page = renderPage({
    at: '/people/amira/leave',
    viewer,
    routes,
    answers: [
      ...reading,
      answer(LeavePersonDocument).with((variables) => {
        sent.push(variables);
        server.person = aPerson({
          state: 'LEFT',
          leftOn: '2025-03-03',
          roles: [],
          viewerCan: [],
          version: 5,
        });
        return { leavePerson: { __typename: 'PersonPayload', person: server.person, errors: [] } };
      }),
    ],
  });
  await screen.findByText('2 actions');
  const leave = screen.getByRole('button', { name: 'Record that they left' });
  await page.user.click(leave);
  screen.getByRole('link', { name: 'Choose who takes over the 2 actions that Amira Okafor owns' });
  expect(screen.queryByRole('dialog')).toBeNull();

  await page.user.type(screen.getByRole('combobox', { name: 'Who takes over what they own' }), 'ben');
  await page.user.click(await screen.findByRole('option', { name: /Ben Whitfield/ }));
  for (const [box, text] of [
    ['Day', '3'],
    ['Month', '3'],
    ['Year', '2025'],
  ] as const) {
    await page.user.clear(screen.getByRole('textbox', { name: box }));
    await page.user.type(screen.getByRole('textbox', { name: box }), text);
  }
  await page.user.click(leave);
  const question = screen.getByRole('dialog', { name: 'Amira Okafor left on 3 March 2025?' });
  within(question).getByText('Ben Whitfield');
  expect(sent).toEqual([]);
  await page.user.click(within(question).getByRole('button', { name: 'Yes, they have left' }));
  await screen.findByText('Left on 3 Mar 2025');
  expect(sent).toEqual([{ id: 'amira', version: 4, on: '2025-03-03', handOverToId: 'ben' }]);
  expect(page.address()).toBe('/people/amira');
});

test('an administrator, who sees no action, is told how many must go to somebody', async () => {
  const { reading } = serverWith(aPerson({ actionsToGiveAway: 3, ownedActions: undefined }));
  const administrator = aViewer({ roles: ['ADMINISTRATOR'], can: ['MANAGE_ACCOUNTS'] });
  const page = renderPage({ at: '/people/amira/leave', viewer: administrator, routes, answers: reading });
  await screen.findByText('3 actions');
  expect(screen.queryByText(/change their owners/)).toBeNull();
  await page.user.click(screen.getByRole('button', { name: 'Record that they left' }));
  screen.getByRole('link', { name: 'Choose who takes over the 3 actions that Amira Okafor owns' });
});

test('whoever owns nothing leaves without naming anybody', async () => {
  const { reading } = serverWith(aPerson());
  renderPage({ at: '/people/amira/leave', viewer, routes, answers: reading });
  await screen.findByRole('button', { name: 'Record that they left' });
  expect(screen.queryByRole('combobox', { name: /takes over/ })).toBeNull();
});

test('a lost connection and a refused save keep what was typed, through a reload', async () => {
  const { reading } = serverWith(aPerson());
  let tries = 0;
  const show = () =>
    renderPage({
      at: '/people/amira/edit',
      viewer,
      routes,
      answers: [
        ...reading,
        answer(EditPersonDocument).with(() => {
          tries += 1;
          if (tries === 1) throw new ConnectionLost('no network');
          const refusal = { field: 'email', code: 'DUPLICATE' as const, message: 'This address is taken.' };
          return {
            editPerson: {
              __typename: 'PersonPayload',
              person: aPerson(),
              errors: [{ __typename: 'UserError', ...refusal }],
            },
          };
        }),
      ],
    });
  const page = show();
  const title = await screen.findByRole('textbox', { name: 'Job title (optional)' });
  await page.user.clear(title);
  await page.user.type(title, 'Night sister');
  await page.user.click(screen.getByRole('button', { name: 'Save details' }));
  await screen.findByText(/^No connection. What you typed is kept. Try again/);
  await page.user.click(screen.getByRole('button', { name: 'Save details' }));
  await screen.findByRole('link', { name: 'This address is taken.' });
  expect(page.address()).toBe('/people/amira/edit');

  page.unmount();
  show();
  expect((await screen.findByRole<HTMLInputElement>('textbox', { name: /Job title/ })).value).toBe(
    'Night sister',
  );
  screen.getByText(/We kept what you typed/);
});

test('an edit over somebody else’s shows both, and saves mine over theirs when I choose to', async () => {
  const { server, reading } = serverWith(aPerson());
  const versions: number[] = [];
  const page = renderPage({
    at: '/people/amira/edit',
    viewer,
    routes,
    answers: [
      ...reading,
      answer(EditPersonDocument).with(({ input }) => {
        versions.push(input.version);
        if (versions.length === 1) server.person = aPerson({ jobTitle: 'Matron', version: 5 });
        const stale = { field: null, code: 'STALE' as const, message: 'Somebody else saved first.' };
        const errors = versions.length === 1 ? [{ __typename: 'UserError' as const, ...stale }] : [];
        return { editPerson: { __typename: 'PersonPayload', person: server.person, errors } };
      }),
    ],
  });
  const title = await screen.findByRole('textbox', { name: /Job title/ });
  await page.user.clear(title);
  await page.user.type(title, 'Ward sister');
  await page.user.click(screen.getByRole('button', { name: 'Save details' }));
  await screen.findByRole('heading', { name: /Somebody else changed this person/ });
  const both = screen.getByRole('table', { name: 'What you typed and what is saved now' });
  within(both).getByText('Ward sister');
  within(both).getByText('Matron');
  await page.user.click(screen.getByRole('button', { name: 'Save yours' }));
  await screen.findByText('Details saved.');
  expect(versions).toEqual([4, 5]);
});

test('a pause can be undone at once', async () => {
  const { server, reading } = serverWith(aPerson());
  const page = renderPage({
    at: '/people/amira/pause',
    viewer,
    routes,
    answers: [
      ...reading,
      answer(PausePersonDocument).with(({ until, version }) => {
        server.person = aPerson({ state: 'PAUSED', pausedUntil: until, version: version + 1 });
        return { pausePerson: { __typename: 'PersonPayload', person: server.person, errors: [] } };
      }),
      answer(ResumePersonDocument).with(({ version }) => {
        expect(version).toBe(5);
        server.person = aPerson({ version: 6 });
        return { resumePerson: { __typename: 'PersonPayload', person: server.person, errors: [] } };
      }),
    ],
  });
  await page.user.click(await screen.findByRole('button', { name: 'Pause until then' }));
  screen.getByRole('link', { name: 'Enter the day they are back' });
  await page.user.type(screen.getByRole('textbox', { name: 'Day' }), '4');
  await page.user.type(screen.getByRole('textbox', { name: 'Month' }), '1');
  await page.user.type(screen.getByRole('textbox', { name: 'Year' }), '2040');
  await page.user.click(screen.getByRole('button', { name: 'Pause until then' }));
  await screen.findByText('Paused until 4 Jan 2040');
  await page.user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText('Active');
});

test('what may not be done now is not offered, nor done by its address', async () => {
  const { reading } = serverWith(aPerson({ viewerCan: ['EDIT'] }));
  const page = renderPage({ at: '/people/amira', viewer, routes, answers: reading });
  await screen.findByRole('link', { name: 'Edit details' });
  expect(screen.queryByRole('link', { name: 'Record that they left' })).toBeNull();
  page.unmount();
  renderPage({ at: '/people/amira/leave', viewer, routes, answers: reading });
  await screen.findByRole('heading', { name: 'This cannot be done now' });
});
