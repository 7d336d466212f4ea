import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { renderPage } from '../../testing/render-page';
import { routes } from './routes';
import { serverWith, type Gates } from './testing';

const aCycle = { __typename: 'Cycle' as const, id: 'cycle', name: 'Since November 2022' };

test('the gates stand with their progress, and what is still to be done', async () => {
  const { server, reading } = serverWith([], []);
  const gate: Gates['gates'][number] = {
    ...{ __typename: 'Gate', id: 'gate', phase: 'DESIGN', phaseName: 'Design', state: 'NOT_READY' },
    ...{ metCount: 3, criterionCount: 4, cycle: aCycle, standingDecision: null },
  };
  const decision = { __typename: 'GateDecision' as const, id: 'decision', on: '2023-09-11' };
  server.cycle = aCycle;
  server.gates = [
    gate,
    {
      ...{ ...gate, id: 'before', phase: 'DISCOVER', phaseName: 'Discover', state: 'DECIDED' },
      standingDecision: { ...decision, outcome: 'PASSED_WITH_CONDITIONS' },
    },
  ];
  server.conditions = [
    {
      ...{ __typename: 'GateCondition', id: 'condition', text: 'Hear the nights', dueOn: '2023-10-01' },
      ...{ isOverdue: true, owner: { __typename: 'Person', id: 'amira', name: 'Amira Okafor' } },
      gate: { __typename: 'Gate', id: 'before', phase: 'DISCOVER', phaseName: 'Discover', cycle: aCycle },
    },
  ];
  renderPage({ at: '/subgroups/career', routes, answers: reading });
  const gates = within(await screen.findByRole('region', { name: 'Gates' }));
  const address = '/gates/career/cycle';
  const href = (name: string) => gates.getByRole('link', { name }).getAttribute('href');
  expect(href('Gate of Design')).toBe(`${address}/design`);
  expect(href('Hear the nights')).toBe(`${address}/discover`);
  gates.getByText('Overdue');
  const row = within(gates.getByRole('row', { name: /^Discover/ }));
  row.getByText('Passed with conditions');
  row.getByText('11 September 2023');
});

test('in a cycle a subgroup goes back by hand alone, and onward by its gate', async () => {
  const { server, reading } = serverWith([], ['MOVE_PHASE']);
  server.cycle = aCycle;
  renderPage({ at: '/subgroups/career/phase', routes, answers: reading });
  const way = await screen.findByRole('link', { name: 'See the gate of Design' });
  expect(way.getAttribute('href')).toBe('/gates/career/cycle/design');
  expect(screen.getAllByRole('radio').map((radio) => radio.getAttribute('value'))).toEqual([
    'SCOPE',
    'DISCOVER',
  ]);
});
