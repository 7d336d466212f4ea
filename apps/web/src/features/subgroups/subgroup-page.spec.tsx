import { expect, test } from '@jest/globals';
import { type Permission } from '@heard/schema';
import { screen, within } from '@testing-library/react';
import { answer, aViewer, renderPage } from '../../testing/render-page';
import { routes } from './routes';
import {
  AddMembershipDocument,
  EditSubgroupDocument,
  EndMembershipDocument,
  ReopenMembershipDocument,
  MoveSubgroupPhaseDocument,
} from './subgroup-page.generated';
import { aLead, aMember, serverWith } from './testing';

const viewerWho = (...can: Permission[]) => aViewer({ can: ['SEE_WORK', ...can] });

test('the phases are told in words, and the actions are a filter away', async () => {
  const { reading } = serverWith([], ['PROPOSE_ACTION']);
  renderPage({ at: '/subgroups/career', routes, answers: reading });
  const phases = await screen.findByRole('list', { name: 'Phases' });
  expect(
    within(phases)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['Scope Left out', 'Discover Done', 'Design Now, since 11 Sept 2023', 'Deliver To come']);
  expect(screen.getByRole('link', { name: '3 actions' }).getAttribute('href')).toBe(
    '/actions?subgroup=career',
  );
  expect(screen.getByRole('link', { name: 'Propose an action' }).getAttribute('href')).toBe(
    '/actions/new?subgroup=career',
  );
});

test('the newest themes lead to what staff said', async () => {
  const { reading } = serverWith([], []);
  renderPage({ at: '/subgroups/career', routes, answers: reading });
  const themes = await screen.findByRole('region', { name: 'Newest themes' });
  expect(within(themes).getByRole('link', { name: 'Courses are full' }).getAttribute('href')).toBe(
    '/themes/theme',
  );
  within(themes).getByText('Agreed');
});

test('a membership ends on a day, moves to the past, and Undo brings it back as it was', async () => {
  const { server, reading } = serverWith([aMember()], ['CHANGE_MEMBERS']);
  const sent: unknown[] = [];
  const page = renderPage({
    at: '/subgroups/career',
    viewer: viewerWho('MANAGE_OWN_SUBGROUP_PEOPLE'),
    routes,
    answers: [
      ...reading,
      answer(EndMembershipDocument).with((variables) => {
        sent.push(variables);
        server.members = [aMember({ to: variables.to, version: 2 })];
        return {
          endMembership: {
            __typename: 'MembershipPayload',
            membership: { __typename: 'Membership', id: 'membership', to: variables.to, version: 2 },
            errors: [],
          },
        };
      }),
      answer(ReopenMembershipDocument).with((variables) => {
        sent.push(variables);
        server.members = [aMember({ version: 3 })];
        return {
          reopenMembership: {
            __typename: 'MembershipPayload',
            membership: { __typename: 'Membership', id: 'membership', to: null, version: 3 },
            errors: [],
          },
        };
      }),
    ],
  });
  await page.user.click(await screen.findByRole('button', { name: 'End membership of Amira Okafor' }));
  const dialog = screen.getByRole('dialog', { name: 'End the membership of Amira Okafor' });
  const year = within(dialog).getByRole('textbox', { name: 'Year' });
  await page.user.clear(year);
  await page.user.click(within(dialog).getByRole('button', { name: 'End membership' }));
  within(dialog).getByRole('link', { name: 'Day it ends must include a year' });
  expect(sent).toEqual([]);
  for (const [box, text] of [
    ['Day', '31'],
    ['Month', '1'],
    ['Year', '2025'],
  ] as const) {
    const input = within(dialog).getByRole('textbox', { name: box });
    await page.user.clear(input);
    await page.user.type(input, text);
  }
  await page.user.click(within(dialog).getByRole('button', { name: 'End membership' }));

  await screen.findByText('The membership of Amira Okafor ended on 31 January 2025.');
  await screen.findByText('Past members (1)');
  expect(screen.queryByRole('list', { name: /Change leaders/ })).toBeNull();
  await page.user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByRole('list', { name: /Change leaders/ });
  expect(sent).toEqual([
    { id: 'membership', version: 1, to: '2025-01-31' },
    { id: 'membership', version: 2 },
  ]);
});

test('a subgroup lead ends change leaders’ memberships, not leads’; a change leader ends none', async () => {
  const { reading } = serverWith([aMember(), aLead], ['CHANGE_MEMBERS']);
  const viewer = viewerWho('MANAGE_OWN_SUBGROUP_PEOPLE');
  const page = renderPage({ at: '/subgroups/career', viewer, routes, answers: reading });
  await screen.findByRole('button', { name: 'End membership of Amira Okafor' });
  expect(screen.queryByRole('button', { name: 'End membership of Ben Whitfield' })).toBeNull();
  page.unmount();

  renderPage({
    at: '/subgroups/career',
    routes,
    answers: serverWith([aMember(), aLead], ['PROPOSE_ACTION']).reading,
  });
  await screen.findByRole('link', { name: 'Amira Okafor' });
  expect(screen.queryByRole('button', { name: /End membership/ })).toBeNull();
  expect(screen.queryByRole('link', { name: 'Add a member' })).toBeNull();
});

test('somebody joins, found by name, as what the viewer may give', async () => {
  const { reading } = serverWith([], ['CHANGE_MEMBERS']);
  const page = renderPage({
    at: '/subgroups/career/add-member',
    viewer: viewerWho('MANAGE_OWN_SUBGROUP_PEOPLE'),
    routes,
    answers: [
      ...reading,
      answer(AddMembershipDocument).with(({ personId, kind }) => {
        expect([personId, kind]).toEqual(['chloe', 'STAKEHOLDER']);
        return {
          addMembership: {
            __typename: 'MembershipPayload',
            membership: { __typename: 'Membership', id: 'new' },
            errors: [],
          },
        };
      }),
    ],
  });
  await page.user.click(await screen.findByRole('button', { name: 'Add member' }));
  screen.getByRole('link', { name: 'Choose who joins' });
  await page.user.type(screen.getByRole('combobox', { name: 'Who joins' }), 'chl');
  await page.user.click(await screen.findByRole('option', { name: 'Chloe Patel' }));
  expect(screen.queryByRole('radio', { name: 'Lead' })).toBeNull();
  await page.user.click(screen.getByRole('radio', { name: 'Stakeholder' }));
  await page.user.click(screen.getByRole('button', { name: 'Add member' }));
  await screen.findByText('Chloe Patel is a member of Career development.');
  expect(page.address()).toBe('/subgroups/career');
});

test('moving back wants a reason; moving on does not', async () => {
  const { reading } = serverWith([], ['MOVE_PHASE']);
  const page = renderPage({
    at: '/subgroups/career/phase',
    viewer: viewerWho('MANAGE_PROGRAMME'),
    routes,
    answers: [
      ...reading,
      answer(MoveSubgroupPhaseDocument).with(({ phase, note, version }) => {
        expect([phase, note, version]).toEqual(['DELIVER', '', 2]);
        const errors = [
          { __typename: 'UserError' as const, field: 'on', code: 'INVALID' as const, message: 'Too early.' },
        ];
        return { moveSubgroupPhase: { __typename: 'SubgroupPayload', subgroup: null, errors } };
      }),
    ],
  });
  await page.user.click(await screen.findByRole('radio', { name: 'Discover' }));
  await page.user.click(screen.getByRole('button', { name: 'Move to this phase' }));
  screen.getByRole('link', { name: 'Say why it goes back or leaves a phase out' });
  await page.user.click(screen.getByRole('radio', { name: 'Deliver' }));
  await page.user.click(screen.getByRole('button', { name: 'Move to this phase' }));
  await screen.findByRole('link', { name: 'Too early.' });
});

test('an edit over somebody else’s shows both; theirs can be kept', async () => {
  const { server, reading } = serverWith([], ['EDIT']);
  const page = renderPage({
    at: '/subgroups/career/edit',
    viewer: viewerWho('MANAGE_OWN_SUBGROUP'),
    routes,
    answers: [
      ...reading,
      answer(EditSubgroupDocument).with(({ aliases }) => {
        expect(aliases).toEqual(['Career progression', 'Careers']);
        server.words = { ...server.words, priorityText: 'A welcoming start', version: 3 };
        const stale = { field: null, code: 'STALE' as const, message: 'Somebody else saved first.' };
        return {
          editSubgroup: {
            __typename: 'SubgroupPayload',
            subgroup: server.words,
            errors: [{ __typename: 'UserError', ...stale }],
          },
        };
      }),
    ],
  });
  const names = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /Other names/ });
  await page.user.type(names, '\n Careers ');
  await page.user.click(screen.getByRole('button', { name: 'Save subgroup' }));
  const both = await screen.findByRole('table', { name: 'What you typed and what is saved now' });
  within(both).getByText('A welcoming start');
  await page.user.click(screen.getByRole('button', { name: 'Keep theirs' }));
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Priority/ }).value).toBe(
    'A welcoming start',
  );
  expect(names.value).toBe('Career progression');
});
