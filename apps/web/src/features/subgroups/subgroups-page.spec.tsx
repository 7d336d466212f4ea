import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { answer, aViewer, renderPage } from '../../testing/render-page';
import { routes } from './routes';
import { METHOD } from './testing';
import { SubgroupsPageDocument, type SubgroupsPageQuery } from './subgroups-page.generated';

type Member = SubgroupsPageQuery['subgroups'][number]['members'][number];

const aMember = (id: string, kind: Member['kind'], name: string): Member => ({
  __typename: 'Membership',
  id,
  kind,
  person: { __typename: 'Person', id: `person-${id}`, name },
});

test('each card says who leads, who belongs, and where the priority stands', async () => {
  renderPage({
    at: '/subgroups',
    routes,
    answers: [
      answer(SubgroupsPageDocument).with({
        method: METHOD,
        subgroups: [
          {
            __typename: 'Subgroup',
            id: 'career',
            name: 'Career development',
            priorityText: 'Clear progression paths',
            actionCount: 1,
            memberCount: 4,
            goldenThreads: [],
            phase: 'DISCOVER',
            phaseSince: '2023-02-06',
            phaseHistory: [],
            members: [
              aMember('1', 'CHANGE_LEADER', 'Amira Okafor'),
              aMember('2', 'LEAD', 'Ben Whitfield'),
              aMember('3', 'CHANGE_LEADER', 'Chloe Patel'),
              aMember('4', 'STAKEHOLDER', 'Daniel Hughes'),
            ],
          },
        ],
      }),
    ],
  });
  const card = (await screen.findByRole('heading', { name: 'Career development' })).closest('li');
  const inside = within(card as HTMLElement);
  inside.getByRole('link', { name: 'Ben Whitfield' });
  inside.getByText('2 change leaders, 1 stakeholder');
  inside.getByRole('link', { name: '1 action of Career development' });
  inside.getByText('Now, since 6 Feb 2023');
  expect(screen.queryByRole('link', { name: 'Add a subgroup' })).toBeNull();
});

test('with no subgroup yet, whoever may is led to add the first', async () => {
  renderPage({
    at: '/subgroups',
    viewer: aViewer({ can: ['SEE_WORK', 'MANAGE_PROGRAMME'] }),
    routes,
    answers: [answer(SubgroupsPageDocument).with({ method: METHOD, subgroups: [] })],
  });
  await screen.findByRole('heading', { name: 'There is no subgroup yet' });
  screen.getByRole('link', { name: 'Add the first' });
});
