import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { answer, aViewer, ConnectionLost, renderPage } from '../../testing/render-page';
import { InvitePersonDocument } from './invite-person-page.generated';
import { PeopleListsDocument } from './people-page.generated';
import { routes } from './routes';

const lists = answer(PeopleListsDocument).with({
  programme: { __typename: 'Programme', id: 'programme', sites: [], directorates: [], staffGroups: [] },
  subgroups: [{ __typename: 'Subgroup', id: 'career', name: 'Career development' }],
});

test('a lost answer is sent again as the same invitation, and the link is shown to be copied', async () => {
  const ids: unknown[] = [];
  const page = renderPage({
    at: '/people/invite',
    viewer: aViewer({ roles: ['PROGRAMME_LEAD'], can: ['SEE_WORK', 'MANAGE_PEOPLE'] }),
    routes,
    answers: [
      lists,
      answer(InvitePersonDocument).with(({ input }) => {
        ids.push(input.id);
        if (ids.length === 1) throw new ConnectionLost('no network');
        return {
          invitePerson: {
            __typename: 'InvitePersonPayload',
            person: { __typename: 'Person', id: String(input.id), name: input.name },
            link: '/link/secret',
            errors: [],
          },
        };
      }),
    ],
  });
  await page.user.click(await screen.findByRole('button', { name: 'Invite' }));
  screen.getByRole('link', { name: 'Enter a name' });
  await page.user.type(screen.getByRole('textbox', { name: 'Name' }), 'Kwame Mensah');
  await page.user.type(screen.getByRole('textbox', { name: 'E-mail address' }), 'kwame@example.org');
  await page.user.click(screen.getByRole('button', { name: 'Invite' }));
  await screen.findByText(/^No connection. What you typed is kept. Try again/);
  await page.user.click(screen.getByRole('button', { name: 'Invite' }));
  await screen.findByRole('heading', { level: 1, name: 'Kwame Mensah is invited' });
  expect(ids[0]).toBe(ids[1]);

  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Link to join' }).value).toBe(
    'http://localhost/link/secret',
  );
  screen.getByText(/seven days/);
  await page.user.click(screen.getByRole('button', { name: 'Copy the link' }));
  await screen.findByText('Copied');
});

test('a subgroup lead invites change leaders, into the subgroups they lead', async () => {
  const viewer = {
    ...aViewer({ roles: ['SUBGROUP_LEAD'], can: ['SEE_WORK', 'MANAGE_OWN_SUBGROUP_PEOPLE'] }),
    leadsSubgroups: [{ __typename: 'Subgroup' as const, id: 'safety', name: 'Psychological safety' }],
  };
  const page = renderPage({ at: '/people/invite', viewer, routes, answers: [lists] });
  const subgroup = await screen.findByRole('combobox', { name: 'Subgroup' });
  expect([...subgroup.querySelectorAll('option')].map((option) => option.textContent)).toEqual([
    'Choose a subgroup',
    'Psychological safety',
  ]);
  expect(screen.getAllByRole('checkbox')).toHaveLength(1);
  await page.user.click(screen.getByRole('button', { name: 'Invite' }));
  screen.getByRole('link', { name: 'Choose the subgroup they join' });
});

test('whoever may not invite is told so', async () => {
  renderPage({ at: '/people/invite', routes, answers: [lists] });
  await screen.findByRole('heading', { name: 'You cannot see this page' });
});
