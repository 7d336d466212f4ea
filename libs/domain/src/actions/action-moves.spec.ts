import { describe, expect, it } from '@jest/globals';
import { anAction, messageOf, refusalsOf, TODAY, valueOf } from '../testing';
import { type Action, ACTION_STATES } from './action';
import { healthOf } from './action-health';
import { move, type MoveInputs, type MoveVerb } from './action-moves';
import { ACTION_TRANSITIONS } from './action-transitions';

const offer = { receivingOwnerId: 'receiver', note: 'The form', offeredOn: '2025-03-01', acceptedOn: null };
const accepted = { ...offer, acceptedOn: '2024-12-14' };
const checks: Action['checks'] = [
  { months: 3, dueOn: '2025-03-14', doneOn: null, result: null, note: '' },
  { months: 6, dueOn: '2025-06-14', doneOn: null, result: null, note: '' },
  { months: 12, dueOn: '2025-12-14', doneOn: null, result: null, note: '' },
];
const handedOver = anAction({ state: 'handed_over', handOver: accepted, checks });

const GOOD: MoveInputs = {
  agree: {},
  start_design: {},
  launch: {},
  plan_evaluation: { on: '2025-06-01', method: 'A survey' },
  evaluate: { finding: 'Positive', method: 'A survey', on: '2025-03-10' },
  roll_out: {},
  relaunch: {},
  offer_hand_over: { receivingOwnerId: 'receiver', note: 'The form' },
  accept_hand_over: {},
  decline_hand_over: { reason: 'No room' },
  withdraw_hand_over: {},
  record_check: { months: 3, holding: true, note: '' },
  reopen: { reason: 'Asked again' },
  resume: {},
  pause: { until: '2025-04-01', reason: 'Winter' },
  stop: { reason: 'No money' },
};
const VERBS = Object.keys(GOOD) as MoveVerb[];

describe('a move', () => {
  const steps = VERBS.flatMap((verb) => ACTION_STATES.map((state) => [verb, state] as const));

  it.each(steps)('%s from %s goes where the table says, or is refused', (verb, state) => {
    const rows = ACTION_TRANSITIONS.filter((row) => row.verb === verb && row.from.includes(state));
    const overlay = rows[0]?.during.includes('none') ? 'none' : rows[0]?.during[0];
    const action = anAction({
      state,
      handOver: overlay === 'offered' ? offer : state === 'handed_over' ? accepted : null,
      checks: state === 'handed_over' ? checks : [],
      pausedUntil: overlay === 'paused' ? '2025-04-01' : null,
    });
    const result = move(action, verb, GOOD[verb], TODAY);
    if (rows.length === 0) {
      expect(refusalsOf(result)).toEqual(['* WRONG_STATE']);
    } else {
      const wanted = rows[0]?.to === 'same' ? state : rows[0]?.to;
      expect(valueOf(result).state).toBe(wanted);
    }
  });

  it('leaves the action that it was given as it was, version and all', () => {
    const action = anAction({ state: 'agreed', launchedOn: null });
    const before = structuredClone(action);
    expect(valueOf(move(action, 'launch', {}, TODAY)).version).toBe(before.version);
    expect(action).toEqual(before);
  });
});

it('a step marks its day, so that nothing agreed today is quiet today', () => {
  const proposed = anAction({ state: 'proposed', lastUpdate: null, lastStepOn: '2024-11-01' });
  const agreed = valueOf(move(proposed, 'agree', {}, TODAY));
  expect(agreed.lastStepOn).toBe(TODAY);
  expect(healthOf(agreed, { nudgeDays: 30, dueSoonDays: 14 }, TODAY)).toBe('on_track');
});

describe('launching', () => {
  it.each([
    [null, '2025-03-14'],
    ['2024-05-01', '2024-05-01'],
  ])('keeps the first day: %s becomes %s', (launchedOn, expected) => {
    const action = anAction({ state: 'in_design', launchedOn });
    expect(valueOf(move(action, 'launch', {}, TODAY)).launchedOn).toBe(expected);
  });
});

describe('evaluating', () => {
  it('keeps finding, method and day apart from claim, next step and funder', () => {
    const action = anAction({
      claimOfSuccess: 'A success so far',
      nextStep: 'Fund it',
      funder: 'The charity',
    });
    expect(valueOf(move(action, 'evaluate', GOOD.evaluate, TODAY))).toEqual({
      ...action,
      lastStepOn: TODAY,
      state: 'evaluated',
      evaluation: { state: 'done', on: '2025-03-10', finding: 'Positive', method: 'A survey' },
    });
  });

  it.each<[string, MoveInputs['evaluate'], string[]]>([
    [
      'nothing said',
      { finding: ' ', method: '', on: '' },
      ['finding REQUIRED', 'method REQUIRED', 'on REQUIRED'],
    ],
    ['tomorrow', { ...GOOD.evaluate, on: '2025-03-15' }, ['on INVALID']],
    ['before the launch', { ...GOOD.evaluate, on: '2025-01-31' }, ['on INVALID']],
    ['no such day', { ...GOOD.evaluate, on: '2025-02-30' }, ['on INVALID']],
    ['too much', { ...GOOD.evaluate, finding: 'x'.repeat(4001) }, ['finding TOO_LONG']],
    ['invisible only', { ...GOOD.evaluate, finding: '\u202E\u200B' }, ['finding REQUIRED']],
  ])('is refused: %s', (_, input, refusals) =>
    expect(refusalsOf(move(anAction(), 'evaluate', input, TODAY))).toEqual(refusals),
  );

  it.each([
    [undefined, 'planned'],
    [true, 'under_way'],
  ])('planned, under way %s: %s', (underWay, state) => {
    const planned = move(anAction(), 'plan_evaluation', { ...GOOD.plan_evaluation, underWay }, TODAY);
    expect(valueOf(planned).evaluation).toEqual({ state, on: '2025-06-01', finding: '', method: 'A survey' });
  });

  it('is not planned for yesterday', () => {
    const planned = move(anAction(), 'plan_evaluation', { on: '2025-03-13', method: 'A survey' }, TODAY);
    expect(messageOf(planned)).toBe('The day of the evaluation must be 14 March 2025 or later.');
  });
});

describe('a hand-over', () => {
  const evaluated = anAction({ state: 'evaluated' });

  it.each([
    ['nobody', { receivingOwnerId: '', note: 'x' }, ['receivingOwnerId REQUIRED']],
    ['the owner', { receivingOwnerId: 'owner', note: 'x' }, ['receivingOwnerId INVALID']],
    ['without a word', { receivingOwnerId: 'receiver', note: '' }, ['note REQUIRED']],
  ])('is not offered to %s', (_, input, refusals) =>
    expect(refusalsOf(move(evaluated, 'offer_hand_over', input, TODAY))).toEqual(refusals),
  );

  it('is offered, accepted, and checked after 3, 6 and 12 months', () => {
    const offered = valueOf(move(evaluated, 'offer_hand_over', GOOD.offer_hand_over, '2024-11-30'));
    expect(offered.handOver).toEqual({ ...offer, offeredOn: '2024-11-30' });
    const taken = valueOf(move(offered, 'accept_hand_over', {}, '2024-11-30'));
    expect(taken.handOver?.acceptedOn).toBe('2024-11-30');
    expect(taken.checks.map(({ months, dueOn }) => [months, dueOn])).toEqual([
      [3, '2025-02-28'],
      [6, '2025-05-30'],
      [12, '2025-11-30'],
    ]);
  });

  it.each<['decline_hand_over' | 'withdraw_hand_over']>([['decline_hand_over'], ['withdraw_hand_over']])(
    'is over after %s',
    (verb) => {
      const offered = { ...evaluated, handOver: offer };
      expect(valueOf(move(offered, verb, GOOD[verb] as never, TODAY))).toEqual({
        ...evaluated,
        lastStepOn: TODAY,
      });
    },
  );
});

describe('a check', () => {
  it('that holds is kept', () => {
    const checked = valueOf(
      move(handedOver, 'record_check', { months: 3, holding: true, note: 'Still on' }, TODAY),
    );
    expect(checked.state).toBe('handed_over');
    expect(checked.checks[0]).toEqual({ ...checks[0], doneOn: TODAY, result: 'holding', note: 'Still on' });
  });

  it('that fails reopens the action, ends the hand-over and stays on record', () => {
    const failed = { months: 3, holding: false, note: 'No longer funded' };
    const reopened = valueOf(move(handedOver, 'record_check', failed, TODAY));
    expect(reopened).toMatchObject({ state: 'relaunched', handOver: null });
    expect(reopened.checks.map(({ months, result }) => [months, result])).toEqual([[3, 'failed']]);
  });

  it.each([
    ['failed without a reason', { months: 3, holding: false, note: '' }, 'Say what no longer holds'],
    ['out of order', { months: 6, holding: true, note: '' }, 'The next check is the one at 3 months'],
    ['not one of the three', { months: 4, holding: true, note: '' }, 'The next check is the one at 3 months'],
  ])('is refused: %s', (_, input, words) =>
    expect(messageOf(move(handedOver, 'record_check', input, TODAY))).toContain(words),
  );

  it('is refused before its day', () => {
    expect(messageOf(move(handedOver, 'record_check', GOOD.record_check, '2025-03-13'))).toBe(
      'This check is due on 14 March 2025. Record it on that day or later.',
    );
  });

  it('is refused when all are done', () => {
    const done = { ...handedOver, checks: checks.map((check) => ({ ...check, doneOn: TODAY })) };
    expect(messageOf(move(done, 'record_check', GOOD.record_check, TODAY))).toContain('Every check');
  });
});

describe('a pause', () => {
  it.each([
    ['until today', { until: TODAY, reason: 'x' }, ['until INVALID']],
    ['for three years', { until: '2028-03-14', reason: 'x' }, ['until INVALID']],
    ['without a day', { until: '', reason: 'x' }, ['until REQUIRED']],
    ['without a reason', { until: '2025-04-01', reason: ' ' }, ['reason REQUIRED']],
  ])('is refused: %s', (_, input, refusals) =>
    expect(refusalsOf(move(anAction(), 'pause', input, TODAY))).toEqual(refusals),
  );

  it('that is over by itself leaves nothing behind at the next step', () => {
    const over = anAction({ pausedUntil: TODAY, pauseReason: 'Winter' });
    expect(valueOf(move(over, 'relaunch', {}, TODAY))).toMatchObject({ pausedUntil: null, pauseReason: '' });
  });
});

describe('stopping and reopening', () => {
  it('a stop needs its reason, and ends a pause and an offer', () => {
    expect(messageOf(move(anAction(), 'stop', { reason: '' }, TODAY))).toContain(
      'we could not, and this is why',
    );
    const offered = anAction({ state: 'evaluated', handOver: offer });
    expect(valueOf(move(offered, 'stop', GOOD.stop, TODAY))).toMatchObject({
      state: 'stopped',
      stopReason: 'No money',
      handOver: null,
    });
    const paused = anAction({ pausedUntil: '2025-04-01', pauseReason: 'Winter' });
    expect(valueOf(move(paused, 'stop', GOOD.stop, TODAY))).toMatchObject({
      pausedUntil: null,
      pauseReason: '',
    });
  });

  it('a stopped action opens again as agreed, a handed-over one as relaunched', () => {
    const stopped = anAction({ state: 'stopped', stopReason: 'No money' });
    expect(valueOf(move(stopped, 'reopen', GOOD.reopen, TODAY))).toMatchObject({
      state: 'agreed',
      stopReason: '',
    });
    expect(valueOf(move(handedOver, 'reopen', GOOD.reopen, TODAY))).toMatchObject({
      state: 'relaunched',
      handOver: null,
      checks: [],
    });
    expect(refusalsOf(move(stopped, 'reopen', { reason: '' }, TODAY))).toEqual(['reason REQUIRED']);
  });
});
