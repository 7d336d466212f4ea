import { describe, expect, it } from '@jest/globals';
import { anAction, healthCases, TODAY } from '../testing';
import { type Action, type HandOverCheck } from './action';
import { ACTION_HEALTHS, type ActionHealth, deadlineOf, HEALTH_RULES, healthOf } from './action-health';

const SETTINGS = { nudgeDays: 30, dueSoonDays: 14 };
const waiting = { on: TODAY, confidence: 'unsure', waitingOn: 'Estates' } as const;
const quiet = { on: '2025-02-12', confidence: 'on_course', waitingOn: '' } as const;

function check(months: 3 | 6 | 12, dueOn: string, doneOn: string | null = null): HandOverCheck {
  return { months, dueOn, doneOn, result: doneOn ? 'holding' : null, note: '' };
}

describe('healthOf', () => {
  it.each<[string, Partial<Action>, ActionHealth]>([
    ['an action that goes well', {}, 'on_track'],
    ['without a due date', { dueOn: null }, 'on_track'],
    ['due yesterday', { dueOn: '2025-03-13' }, 'overdue'],
    ['due today', { dueOn: TODAY }, 'due_soon'],
    ['due in 14 days', { dueOn: '2025-03-28' }, 'due_soon'],
    ['due in 15 days', { dueOn: '2025-03-29' }, 'on_track'],
    ['last word 29 days ago', { lastUpdate: { ...quiet, on: '2025-02-13' } }, 'on_track'],
    ['last word 30 days ago', { lastUpdate: quiet }, 'quiet'],
    ['no word, last step 30 days ago', { lastUpdate: null, lastStepOn: '2025-02-12' }, 'quiet'],
    ['no word, last step 29 days ago', { lastUpdate: null, lastStepOn: '2025-02-13' }, 'on_track'],
    ['last word long before the last step', { lastUpdate: quiet, lastStepOn: '2025-02-13' }, 'on_track'],
    ['waiting', { lastUpdate: waiting }, 'waiting'],
    ['paused until tomorrow', { pausedUntil: '2025-03-15' }, 'paused'],
    ['paused until today', { pausedUntil: TODAY }, 'on_track'],
    ['stopped', { state: 'stopped' }, 'closed'],
    [
      'rolled out, overdue and quiet',
      { state: 'rolled_out', dueOn: '2025-01-01', lastUpdate: quiet },
      'closed',
    ],
    ['proposed long ago', { state: 'proposed', lastUpdate: null, lastStepOn: '2024-01-01' }, 'on_track'],
    ['proposed and overdue', { state: 'proposed', dueOn: '2025-03-13' }, 'overdue'],
    ['handed over, nothing to check', { state: 'handed_over', dueOn: '2025-01-01' }, 'closed'],
    [
      'handed over, all checked',
      { state: 'handed_over', checks: [check(3, '2025-01-01', '2025-01-02')] },
      'closed',
    ],
    ['handed over, check to come', { state: 'handed_over', checks: [check(3, '2025-03-15')] }, 'closed'],
    ['handed over, check today', { state: 'handed_over', checks: [check(3, TODAY)] }, 'due_soon'],
    ['handed over, check missed', { state: 'handed_over', checks: [check(3, '2025-03-13')] }, 'overdue'],
    [
      'handed over, silent',
      { state: 'handed_over', checks: [check(3, TODAY)], lastUpdate: quiet },
      'due_soon',
    ],
  ])('%s', (_, parts, health) => expect(healthOf(anAction(parts), SETTINGS, TODAY)).toBe(health));

  const all = {
    state: 'stopped',
    pausedUntil: '2025-04-01',
    dueOn: '2025-03-13',
    lastUpdate: waiting,
  } as const;
  it.each<[ActionHealth, Partial<Action>]>([
    ['closed', all],
    ['paused', { ...all, state: 'launched' }],
    ['overdue', { ...all, state: 'launched', pausedUntil: null }],
    ['waiting', { ...all, state: 'launched', pausedUntil: null, dueOn: TODAY }],
    ['due_soon', { dueOn: TODAY, lastUpdate: quiet }],
    ['quiet', { lastUpdate: quiet }],
  ])('%s goes before what comes after it', (health, parts) =>
    expect(healthOf(anAction(parts), SETTINGS, TODAY)).toBe(health),
  );
});

it('has one line for each health', () =>
  expect(HEALTH_RULES.map(({ health }) => health).sort()).toEqual([...ACTION_HEALTHS].sort()));

it('takes the earliest check that is not done as the deadline', () => {
  const checks = [check(12, '2025-12-01'), check(3, '2025-03-01', '2025-03-02'), check(6, '2025-06-01')];
  expect(deadlineOf(anAction({ state: 'handed_over', checks }))).toBe('2025-06-01');
});

it('gives a second statement of the rule cases of every health', () => {
  expect(new Set(healthCases().map(({ health }) => health))).toEqual(new Set(ACTION_HEALTHS));
});
