import { describe, expect, it } from '@jest/globals';
import { anAction, TODAY } from '../testing';
import { type Action, ACTION_STATES, ACTION_VERBS, type ActionState, type ActionVerb } from './action';
import { ACTION_TRANSITIONS, checkState, isPaused, overlayOf, transitionsOf } from './action-transitions';

const offer = {
  receivingOwnerId: 'receiver',
  note: 'The booking form',
  offeredOn: '2025-03-01',
  acceptedOn: null,
};
const paused = { pausedUntil: '2025-04-01', pauseReason: 'Winter' };

function possible(action: Action): ActionVerb[] {
  return ACTION_VERBS.filter((verb) => transitionsOf(action, verb, TODAY).length > 0);
}

// domain.md's states, said a second time on purpose.
const ALWAYS = 'post_update edit';
const BY_STATE: Record<ActionState, string> = {
  proposed: `${ALWAYS} agree stop`,
  agreed: `${ALWAYS} start_design launch plan_evaluation pause stop`,
  in_design: `${ALWAYS} launch plan_evaluation pause stop`,
  launched: `${ALWAYS} plan_evaluation evaluate relaunch pause stop`,
  evaluated: `${ALWAYS} roll_out relaunch offer_hand_over pause stop`,
  rolled_out: `${ALWAYS} offer_hand_over stop`,
  relaunched: `${ALWAYS} plan_evaluation evaluate offer_hand_over pause stop`,
  handed_over: `${ALWAYS} record_check reopen`,
  stopped: 'reopen',
};

describe('the steps of an action', () => {
  it.each(ACTION_STATES)('from %s', (state) => {
    expect(possible(anAction({ state }))).toEqual(BY_STATE[state].split(' '));
  });

  it.each<ActionState>(['agreed', 'in_design', 'launched', 'relaunched', 'evaluated'])(
    'while paused in %s are resuming, stopping and words',
    (state) =>
      expect(possible(anAction({ state, ...paused }))).toEqual(['post_update', 'edit', 'resume', 'stop']),
  );

  it.each<[ActionState, string]>([
    ['evaluated', ''],
    ['rolled_out', ''],
    ['relaunched', 'plan_evaluation '],
  ])('while offered in %s are the answer, withdrawing, stopping and words', (state, more) =>
    expect(possible(anAction({ state, handOver: offer })).join(' ')).toBe(
      `${ALWAYS} ${more}accept_hand_over decline_hand_over withdraw_hand_over stop`,
    ),
  );

  it('lead from proposed to every state, and each verb is used', () => {
    const reached = new Set(ACTION_TRANSITIONS.map(({ to }) => to));
    expect(ACTION_STATES.filter((state) => state !== 'proposed' && !reached.has(state))).toEqual([]);
    expect(ACTION_VERBS.filter((verb) => !ACTION_TRANSITIONS.some((row) => row.verb === verb))).toEqual([]);
  });

  it('are one row for each verb and state, but for the two outcomes of a check', () => {
    const seen = ACTION_TRANSITIONS.flatMap(({ from, verb }) => from.map((state) => `${verb} ${state}`));
    expect(seen.filter((key, index) => seen.indexOf(key) !== index)).toEqual(['record_check handed_over']);
  });
});

describe('a pause', () => {
  it.each([
    [null, false],
    ['2025-03-13', false],
    ['2025-03-14', false],
    ['2025-03-15', true],
  ])('until %s lasts on 14 March: %s', (pausedUntil, lasts) => {
    expect(isPaused({ pausedUntil }, TODAY)).toBe(lasts);
    expect(overlayOf(anAction({ pausedUntil }), TODAY)).toBe(lasts ? 'paused' : 'none');
  });
});

describe('a refusal says what to do first', () => {
  it.each<[string, Partial<Action>, ActionVerb, string]>([
    ['paused', paused, 'evaluate', 'This action is paused. Resume it first.'],
    ['offered', { state: 'evaluated', handOver: offer }, 'roll_out', 'withdraw the hand-over first'],
    ['not paused', {}, 'resume', 'there is nothing to resume'],
    ['not offered', { state: 'evaluated' }, 'accept_hand_over', 'Offer it first'],
    ['stopped', { state: 'stopped' }, 'post_update', 'A lead can reopen it first'],
    ['handed over', { state: 'handed_over' }, 'stop', 'A lead can reopen it first'],
    [
      'elsewhere',
      { state: 'in_design' },
      'evaluate',
      'This action is in design. It must be launched or relaunched for this step.',
    ],
  ])('%s', (_, parts, verb, words) => {
    const refusal = checkState(anAction(parts), verb, TODAY);
    expect(refusal).toMatchObject({
      field: null,
      code: 'WRONG_STATE',
      message: expect.stringContaining(words),
    });
  });
});
