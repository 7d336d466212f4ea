import { describe, expect, it } from '@jest/globals';
import { COMPUTED_CRITERIA, type ComputedCriterion } from '../cycles/method';
import { aCycle, aGateAction, aGateTheme, aHeardRow, gateFacts } from '../testing';
import { computeCriterion } from './computed-criteria';
import { type GateFacts } from './gate-facts';

const done = { state: 'done', on: '2025-02-01', finding: 'It helps', method: 'Survey' } as const;
const unplanned = { state: 'not_planned', on: null, finding: '', method: '' } as const;
const settled = gateFacts({
  themes: [aGateTheme({ state: 'answered', isAnsweredInPublic: true })],
  actions: [aGateAction({ state: 'rolled_out', evaluation: done })],
  cycles: [aCycle(), aCycle({ id: 'cycle-2', startsOn: '2025-01-06', endsOn: null })],
});

describe('a computed criterion', () => {
  it.each(COMPUTED_CRITERIA)('%s is met by work that is whole', (criterion) => {
    const { isMet, missing, told } = computeCriterion(criterion, settled);
    expect([isMet, missing]).toEqual([true, []]);
    expect(told).not.toBe('');
  });

  it.each<[ComputedCriterion, string, Partial<GateFacts>, string[]]>([
    ['sponsor_named', 'nobody', { members: [] }, ['members']],
    ['sponsor_named', 'one who has gone', { members: [{ kind: 'sponsor', to: '2024-01-01' }] }, ['members']],
    [
      'change_leaders_recruited',
      'a sponsor alone',
      { members: [{ kind: 'sponsor', to: null }] },
      ['members'],
    ],
    ['directorates_heard', 'no directorates', { directorates: [] }, ['method']],
    [
      'directorates_heard',
      'one never heard',
      { directorates: [aHeardRow('d', 'Estates', null)] },
      ['coverage'],
    ],
    [
      'directorates_heard',
      'one heard before the cycle',
      { directorates: [aHeardRow('d', 'Estates', '2022-07-01')] },
      ['coverage'],
    ],
    [
      'directorates_heard',
      'the quarter it began in',
      { directorates: [aHeardRow('d', 'E', '2022-10-01')] },
      [],
    ],
    ['nights_and_community_heard', 'no nights', { nights: aHeardRow('n', 'N', null).last }, ['coverage']],
    [
      'nights_and_community_heard',
      'nights before',
      { nights: aHeardRow('n', 'N', '2022-10-01').last },
      ['coverage'],
    ],
    ['nights_and_community_heard', 'community unsaid', { communityPartIds: [] }, ['method']],
    [
      'nights_and_community_heard',
      'a site in the community not heard',
      { communityPartIds: ['site-1'], sites: [aHeardRow('site-1', 'North House', null)] },
      ['coverage'],
    ],
    ['themes_evidenced', 'none agreed', { themes: [aGateTheme({ state: 'forming' })] }, ['themes']],
    [
      'themes_evidenced',
      'one without',
      { themes: [aGateTheme(), aGateTheme({ hasEvidence: false })] },
      ['theme'],
    ],
    [
      'themes_evidenced',
      'one set aside',
      { themes: [aGateTheme(), aGateTheme({ hasEvidence: false, state: 'set_aside' })] },
      [],
    ],
    ['themes_taken_up', 'neither', { themes: [aGateTheme({ hasAction: false })] }, ['theme']],
    [
      'themes_taken_up',
      'an answer alone',
      { themes: [aGateTheme({ hasAction: false, isAnsweredInPublic: true })] },
      [],
    ],
    ['themes_answered', 'reopened since', { themes: [aGateTheme({ state: 'reopened' })] }, ['theme']],
    ['actions_complete', 'none', { actions: [] }, ['actions']],
    ['actions_complete', 'a proposal alone', { actions: [aGateAction({ state: 'proposed' })] }, ['actions']],
    ['actions_complete', 'no owner', { actions: [aGateAction({ hasOwner: false })] }, ['action']],
    [
      'actions_complete',
      'no measure',
      { actions: [aGateAction({ hasMeasure: false, hasBaseline: false })] },
      ['action'],
    ],
    ['actions_complete', 'no baseline', { actions: [aGateAction({ hasBaseline: false })] }, ['action']],
    [
      'actions_complete',
      'neither owner nor date',
      { actions: [aGateAction({ hasOwner: false, evaluation: unplanned })] },
      ['action', 'action'],
    ],
    [
      'actions_complete',
      'a stopped one',
      { actions: [aGateAction({ state: 'stopped', hasOwner: false })] },
      [],
    ],
    ['actions_evaluated', 'one planned', { actions: [aGateAction({ state: 'launched' })] }, ['action']],
    ['actions_evaluated', 'one stopped', { actions: [aGateAction({ state: 'stopped' })] }, []],
    ['actions_settled', 'one relaunched', { actions: [aGateAction({ state: 'relaunched' })] }, ['action']],
    ['actions_settled', 'handed over', { actions: [aGateAction({ state: 'handed_over' })] }, []],
    ['next_cycle_opened', 'this one alone', { cycles: [aCycle()] }, ['cycles']],
    [
      'next_cycle_opened',
      'one before',
      { cycles: [aCycle({ id: 'c0', startsOn: '2020-01-01' })] },
      ['cycles'],
    ],
  ])('%s, with %s', (criterion, _, parts, links) => {
    const { isMet, missing } = computeCriterion(criterion, { ...settled, ...parts });
    expect(missing.map(({ link }) => link.to)).toEqual(links);
    expect(isMet).toBe(links.length === 0);
    // Each says what to do after what is missing.
    for (const { message } of missing) expect(message).toMatch(/^.+[.”] ?.+\.$/);
  });

  it('tells how far it is, and leads to what is missing', () => {
    const actions = [aGateAction(), aGateAction({ id: 'action-2', title: 'Rota', hasBaseline: false })];
    expect(computeCriterion('actions_complete', gateFacts({ actions }))).toEqual({
      isMet: false,
      told: '1 of 2 actions with owner, measure, baseline and evaluation date',
      missing: [
        {
          message: '“Rota” has no baseline. Enter a reading from before it began.',
          link: { to: 'action', id: 'action-2' },
        },
      ],
    });
  });

  it('names small directorates together, as coverage does', () => {
    const pooled = {
      ...aHeardRow('a', 'Audit', null),
      parts: [
        { id: 'a', name: 'Audit' },
        { id: 'b', name: 'Board' },
      ],
    };
    const { missing } = computeCriterion('directorates_heard', gateFacts({ directorates: [pooled] }));
    expect(missing).toEqual([
      {
        message: 'Not heard in this cycle: Audit, Board. Plan an event there.',
        link: { to: 'coverage', axis: 'directorate', partIds: ['a', 'b'] },
      },
    ]);
  });
});
