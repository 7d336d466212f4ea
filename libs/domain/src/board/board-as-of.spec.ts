import { describe, expect, it } from '@jest/globals';
import { aGate, aHistory, aHistoryOfPhases, aStep, aStepped, BOARD_DAY } from '../testing';
import { boardAsOf, type SubgroupAsOf } from './board-as-of';
import { changesBetween } from './board-changes';
import { checkBoardDay, firstBoardDay } from './board-day';
import { type BoardHistory } from './board-history';

const DAY = BOARD_DAY;
const [BEFORE, AFTER, TODAY] = ['2025-06-01', '2025-07-01', '2026-03-02'];

const own = (history: BoardHistory, day = DAY) => boardAsOf(history, day).subgroups[0] as SubgroupAsOf;
const healthOf = (action: Partial<BoardHistory['actions'][number]>, settings?: BoardHistory['settings']) =>
  own(aHistory({ actions: [{ ...aStepped(aStep(DAY)), ...action }], ...(settings && { settings }) }))
    .actions[0]?.health;

describe('the board as of a day', () => {
  it.each<[string, BoardHistory, Partial<SubgroupAsOf>]>([
    [
      'has the phase of the day, though it was left later',
      aHistoryOfPhases(
        { phase: 'discover', from: '2024-01-08', to: AFTER },
        { phase: 'design', from: AFTER, to: null },
      ),
      { phase: 'discover', phaseSince: '2024-01-08' },
    ],
    [
      'has the phase that began on the day',
      aHistoryOfPhases(
        { phase: 'discover', from: '2024-01-08', to: DAY },
        { phase: 'design', from: DAY, to: null },
      ),
      { phase: 'design', phaseSince: DAY },
    ],
    [
      'has the last of two phases that began on one day',
      aHistoryOfPhases({ phase: 'design', from: DAY, to: null }, { phase: 'scope', from: DAY, to: DAY }),
      { phase: 'design' },
    ],
    [
      'counts who belonged to it, each person once, and not who left on the day or joined later',
      aHistory({
        subgroups: [
          {
            ...{ id: 'own', phases: [{ phase: 'scope', from: BEFORE, to: null }] },
            members: [
              { personId: 'amara', on: BEFORE, until: null },
              { personId: 'amara', on: DAY, until: AFTER },
              { personId: 'bilal', on: BEFORE, until: AFTER },
              { personId: 'carys', on: BEFORE, until: DAY },
              { personId: 'dev', on: AFTER, until: null },
            ],
          },
        ],
      }),
      { memberCount: 2 },
    ],
    [
      'has an action in the state of the day',
      aHistory({
        actions: [
          aStepped(aStep(BEFORE, { state: 'proposed' }), aStep(DAY, { state: 'agreed' }), aStep(AFTER)),
        ],
      }),
      { actions: [{ id: 'tea', state: 'agreed', health: 'on_track', deadline: null, silentSince: DAY }] },
    ],
    [
      'has an action in the subgroup of the day',
      aHistory({ actions: [aStepped(aStep(BEFORE, { subgroupId: 'other' }), aStep(AFTER))] }),
      { actions: [] },
    ],
    [
      'has no action that was proposed later',
      aHistory({ actions: [aStepped(aStep(AFTER))] }),
      { actions: [] },
    ],
    [
      'has the themes that staff were owed an answer about, answered by the editions that were out',
      aHistory({
        themes: [
          {
            ...{
              id: 'lamps',
              heardFrom: '2025-01-01',
              answers: [
                { on: DAY, until: AFTER },
                { on: AFTER, until: null },
              ],
            },
            steps: [{ on: BEFORE, subgroupId: 'own', state: 'agreed' }],
          },
          {
            ...{ id: 'seats', heardFrom: AFTER, answers: [{ on: BEFORE, until: DAY }] },
            steps: [{ on: BEFORE, subgroupId: 'own', state: 'being_worked_on' }],
          },
          {
            ...{ id: 'doors', heardFrom: null, answers: [] },
            steps: [
              { on: BEFORE, subgroupId: 'own', state: 'set_aside' },
              { on: AFTER, subgroupId: 'own', state: 'agreed' },
            ],
          },
        ],
      }),
      {
        themes: [
          { id: 'lamps', subgroupId: 'own', answeredOn: DAY, heardFrom: '2025-01-01' },
          { id: 'seats', subgroupId: 'own', answeredOn: null, heardFrom: null },
        ],
      },
    ],
  ])('%s', (_, history, expected) => expect(own(history)).toMatchObject(expected));

  it.each<[string, ReturnType<typeof healthOf>, string]>([
    [
      'late by the due day of the day',
      healthOf({ steps: [aStep(BEFORE, { dueOn: BEFORE }), aStep(AFTER)] }),
      'overdue',
    ],
    ['not late yet', healthOf({ steps: [aStep(BEFORE, { dueOn: AFTER })] }), 'due_soon'],
    [
      'paused then, though it was resumed since',
      healthOf({ steps: [aStep(BEFORE, { pausedUntil: AFTER }), aStep(AFTER)] }),
      'paused',
    ],
    [
      'quiet, whatever was said since',
      healthOf({ steps: [aStep('2025-05-31')], words: [{ on: AFTER, waitingOn: '' }] }),
      'quiet',
    ],
    [
      'not quiet after a word before',
      healthOf({ steps: [aStep('2025-05-01')], words: [{ on: DAY, waitingOn: '' }] }),
      'on_track',
    ],
    [
      'waiting as its newest word then said',
      healthOf({
        words: [
          { on: BEFORE, waitingOn: 'Estates' },
          { on: AFTER, waitingOn: '' },
        ],
      }),
      'waiting',
    ],
    [
      'quiet by the settings of the day',
      healthOf({ steps: [aStep(BEFORE)] }, [
        { on: '', nudgeDays: 20, dueSoonDays: 14 },
        { on: AFTER, nudgeDays: 90, dueSoonDays: 14 },
      ]),
      'quiet',
    ],
  ])('an action was %s', (_, health, expected) => expect(health).toBe(expected));

  it('says of which actions nobody recorded where they stood', () => {
    const action = { ...aStepped(aStep(AFTER)), createdOn: BEFORE };
    expect(boardAsOf(aHistory({ actions: [action] }), DAY)).toMatchObject({
      unknownActionIds: ['tea'],
      subgroups: [{ actions: [] }],
    });
    expect(changesBetween(aHistory({ actions: [action] }), DAY, TODAY)).toEqual([
      { subgroupId: 'own', changes: [] },
    ]);
  });

  it('has no subgroup that had not begun, and the editions that were out', () => {
    const history = {
      ...aHistoryOfPhases({ phase: 'scope', from: AFTER, to: null }),
      editions: [
        { id: 'spring', on: BEFORE, until: AFTER },
        { id: 'withdrawn', on: BEFORE, until: DAY },
        { id: 'summer', on: AFTER, until: null },
      ],
    };
    const { subgroups, editions } = boardAsOf(history, DAY);
    expect([subgroups, editions.map(({ id }) => id)]).toEqual([[], ['spring']]);
  });

  it('has the decision that stood and the conditions that were open', () => {
    const condition = { id: 'c', text: 'Name a sponsor', ownerId: 'lead', dueOn: BEFORE };
    const decision = {
      ...{
        kind: 'decision' as const,
        id: 'd',
        outcome: 'passed_with_conditions' as const,
        on: BEFORE,
        byId: 'carys',
      },
      ...{ reason: '', conditions: [condition], phaseName: 'Discover', toPhase: 'design' as const },
      ...{ toCycleId: 'cycle-1', record: [] },
    };
    const met = {
      kind: 'condition_met' as const,
      id: 'm',
      conditionId: 'c',
      on: AFTER,
      byId: 'carys',
      how: 'Named',
    };
    const reopened = { kind: 'reopening' as const, id: 'r', on: AFTER, byId: 'carys', reason: 'New figures' };
    const gates = [aGate({ subgroupId: 'own', history: [decision, met, reopened] })];
    const on = (day: string) => own(aHistory({ gates }), day).gates[0];
    expect(on(DAY)).toMatchObject({ decision: { id: 'd' }, conditions: [{ id: 'c', isOverdue: true }] });
    expect(on(AFTER)).toMatchObject({ decision: null, conditions: [] });
    expect(on('2025-05-31')).toMatchObject({ decision: null, conditions: [] });
    expect(changesBetween(aHistory({ gates }), DAY, AFTER)[0]?.changes).toEqual([
      { kind: 'gate', words: '1 condition of a gate met', ids: ['gate-1'] },
      { kind: 'gate', words: '1 gate reopened', ids: ['gate-1'] },
    ]);
  });
});

describe('the day of a board', () => {
  const first = firstBoardDay(
    aHistoryOfPhases({ phase: 'scope', from: BEFORE, to: DAY }, { phase: 'design', from: DAY, to: null }),
  );

  it.each<[string, string | null, string | undefined]>([
    [TODAY, first, undefined],
    [BEFORE, first, undefined],
    ['2026-03-03', first, 'This day is still to come. Choose today or a day before it.'],
    ['2025-05-31', first, 'The programme began on 1 June 2025. Choose that day or a later one.'],
    ['2025-02-30', first, 'The day must be a real date. Enter a day, a month and a year.'],
    [DAY, null, 'The programme has no subgroups yet, so there is nothing to look back on.'],
  ])('%s of a programme that began on %s', (on, began, message) =>
    expect(checkBoardDay(on, began, TODAY)?.message).toBe(message),
  );
});
