import { describe, expect, it } from '@jest/globals';
import { aCondition, aDecision, aGate, refusalsOf, TODAY, valueOf } from '../testing';
import { type GateCondition, type GateEntry } from './gate';
import { checkConditions, meetCondition, MOST_CONDITIONS, openConditions } from './gate-conditions';

const later = aCondition({ id: 'condition-2', dueOn: '2025-06-30' });
const late = aCondition({ dueOn: '2025-03-13' });
const gate = aGate({
  history: [aDecision({ outcome: 'passed_with_conditions', conditions: [later, late] })],
});
const input = { id: 'met-1', conditionId: 'condition-1', byId: 'decider', how: ' Agreed on 10 March ' };

describe('conditions', () => {
  it('are shown soonest first, and say which is late', () =>
    expect(openConditions(gate, TODAY).map(({ id, isOverdue }) => [id, isOverdue])).toEqual([
      ['condition-1', true],
      ['condition-2', false],
    ]));

  it('stay through a reopening and another decision, until they are met', () => {
    const since: GateEntry[] = [
      { kind: 'reopening', id: 'r', on: TODAY, byId: 'x', reason: 'New facts' },
      aDecision({ id: 'decision-2' }),
    ];
    const again = { ...gate, history: [...gate.history, ...since] };
    expect(openConditions(again, TODAY)).toHaveLength(2);
    const met = valueOf(meetCondition(again, input, TODAY));
    expect(openConditions(met, TODAY).map(({ id }) => id)).toEqual(['condition-2']);
    expect(met.history.slice(0, 3)).toEqual(again.history);
    expect(met.history[3]).toMatchObject({ kind: 'condition_met', on: TODAY, how: 'Agreed on 10 March' });
  });

  it('are met once, with a word on how', () => {
    expect(refusalsOf(meetCondition(gate, { ...input, how: '' }, TODAY))).toEqual(['how REQUIRED']);
    expect(refusalsOf(meetCondition(gate, { ...input, conditionId: 'x' }, TODAY))).toEqual(['* NOT_FOUND']);
    const met = valueOf(meetCondition(gate, input, TODAY));
    expect(refusalsOf(meetCondition(met, input, TODAY))).toEqual(['* WRONG_STATE']);
  });

  it('are not without number', () => {
    const many = Array.from({ length: MOST_CONDITIONS + 1 }, (_, at): GateCondition =>
      aCondition({ id: `c${at}` }),
    );
    const problems = checkConditions('passed_with_conditions', many, TODAY).filter((found) => found !== null);
    expect(problems.map(({ code }) => code)).toEqual(['TOO_LONG']);
  });
});
