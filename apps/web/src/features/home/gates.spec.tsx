import { expect, test } from '@jest/globals';
import { type Permission } from '@heard/schema';
import { screen, within } from '@testing-library/react';
import { answer, aViewer, renderPage } from '../../testing/render-page';
import { HomeConditionsDocument, HomeGatesToDecideDocument } from './gates.generated';
import { aHome } from './home.builder';
import { HomeDocument } from './home-page.generated';
import { routes } from './routes';

const where = {
  ...{ __typename: 'Gate' as const, id: 'gate', phase: 'DESIGN' as const, phaseName: 'Design' },
  subgroup: { __typename: 'Subgroup' as const, id: 'career', name: 'Career development' },
  cycle: { __typename: 'Cycle' as const, id: 'cycle', name: 'Since April 2025' },
};
const answers = [
  answer(HomeDocument).with({ home: aHome() }),
  answer(HomeGatesToDecideDocument).with({ gatesToDecide: [{ ...where, metCount: 4, criterionCount: 4 }] }),
  answer(HomeConditionsDocument).with({
    conditionsToMeet: [
      {
        ...{ __typename: 'GateCondition', id: 'condition', text: 'Hear the nights', dueOn: '2025-01-31' },
        ...{ isOverdue: true, gate: where },
      },
    ],
  }),
];
const home = (...can: Permission[]) => renderPage({ at: '/', viewer: aViewer({ can }), routes, answers });
const href = (title: string, link: string) =>
  within(screen.getByRole('region', { name: title }))
    .getByRole('link', { name: link })
    .getAttribute('href');

test('gates that wait for a decision, and conditions one answers for, stand on Home', async () => {
  home('SEE_WORK', 'DECIDE_SPONSORED_GATE');
  await screen.findByRole('region', { name: 'Gates that wait for your decision' });
  const gate = '/gates/career/cycle/design';
  expect(href('Gates that wait for your decision', 'Career development: gate of Design')).toBe(gate);
  screen.getByText(/4 of 4 met/);
  await screen.findByRole('region', { name: 'Conditions you answer for' });
  expect(href('Conditions you answer for', 'Hear the nights')).toBe(gate);
  screen.getByText('Overdue');
});

test('who decides no gate is not asked about any, and who sees no work about no condition', async () => {
  const leader = home('SEE_WORK');
  await screen.findByRole('region', { name: 'Conditions you answer for' });
  expect(leader.asked.map(({ name }) => name)).not.toContain('HomeGatesToDecide');
  leader.unmount();
  const administrator = home('MANAGE_ACCOUNTS');
  await screen.findByText(/Nothing waits for you today/);
  expect(administrator.asked.map(({ name }) => name)).not.toContain('HomeConditions');
});
