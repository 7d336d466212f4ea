import { describe, expect, it } from '@jest/globals';
import { ROLES } from '../roles/role';
import {
  aCycle,
  aCyclePeriod,
  aPhasePeriod,
  aSubgroup,
  aViewer,
  messageOf,
  refusalsOf,
  TODAY,
  valueOf,
} from '../testing';
import { type Cycle, cycleName, nextCycle, periodsIn } from './cycle';
import { checkMayKeepCycle, cycleVerbsFor, mayEditMethod, mayKeepCycles } from './cycle-policy';
import { closeCycle, editCycle, enterCycle, openCycle, reopenCycle } from './cycle-writing';

const NEW = {
  ...{ id: 'cycle-2', programmeId: 'programme-1', startsOn: '2025-01-06', endsOn: null },
  surveyResults: ' NHS Staff Survey  2024 ',
};
const second = aCycle({ id: 'cycle-2', startsOn: '2025-01-06', endsOn: null });

describe('cycles', () => {
  it('are called by their months', () => {
    expect(cycleName(aCycle())).toBe('November 2022 – March 2025');
    expect(cycleName(second)).toBe('Since January 2025');
  });

  it('follow each other', () => {
    const third = aCycle({ id: 'cycle-3', startsOn: '2025-02-01' });
    expect(nextCycle(aCycle(), [third, second, aCycle()])).toBe(second);
    expect(nextCycle(third, [third, second, aCycle()])).toBeNull();
  });

  it('hold the phases that began in a subgroup’s stretch of them', () => {
    const [before, first, next] = ['2022-10-31', '2022-11-01', '2025-01-06'].map((from) =>
      aPhasePeriod({ from }),
    );
    const periods = [before, first, next, aPhasePeriod({ subgroupId: 'other' })].filter(
      (each) => each !== undefined,
    );
    expect(periodsIn(aCyclePeriod({ to: '2025-01-06' }), periods)).toEqual([first]);
    expect(periodsIn(aCyclePeriod(), periods)).toEqual([first, next]);
  });
});

describe('opening a cycle', () => {
  it('keeps clean words', () =>
    expect(valueOf(openCycle(NEW, [aCycle()], TODAY))).toEqual({
      ...{ ...NEW, surveyResults: 'NHS Staff Survey 2024', state: 'open', version: 1 },
    }));

  it.each<[string, Partial<Cycle>, string[]]>([
    ['no day', { startsOn: '' }, ['startsOn REQUIRED']],
    ['a day to come', { startsOn: '2025-03-15' }, ['startsOn INVALID']],
    ['the day of another', { startsOn: '2022-11-01' }, ['startsOn INVALID']],
    ['an end before it begins', { endsOn: '2025-01-05' }, ['endsOn INVALID']],
    ['no survey results', { surveyResults: ' ' }, ['surveyResults REQUIRED']],
  ])('is refused: %s', (_, parts, refusals) =>
    expect(refusalsOf(openCycle({ ...NEW, ...parts }, [aCycle()], TODAY))).toEqual(refusals),
  );
});

describe('a cycle that is there', () => {
  it.each([
    ['2025-01-07', []],
    ['2022-11-02', []],
    ['2022-11-01', ['startsOn INVALID']],
  ])('keeps its place when it is edited to begin on %s', (startsOn, refusals) =>
    expect(refusalsOf(editCycle(second, { ...NEW, startsOn }, [aCycle(), second], TODAY))).toEqual(refusals),
  );

  it('does not pass the one after it', () => {
    const words = { ...aCycle(), startsOn: '2025-01-06' };
    expect(refusalsOf(editCycle(aCycle(), words, [second], TODAY))).toEqual(['startsOn INVALID']);
  });

  it('is closed once nobody is in it, and can be reopened', () => {
    const inside = closeCycle(second, TODAY, [aSubgroup()], TODAY);
    expect(refusalsOf(inside)).toEqual(['* WRONG_STATE']);
    expect(messageOf(inside)).toContain('Career development');
    expect(refusalsOf(closeCycle(second, '2025-03-15', [], TODAY))).toEqual(['endsOn INVALID']);
    const closed = valueOf(closeCycle(second, TODAY, [], TODAY));
    expect(closed).toEqual({ ...second, state: 'closed', endsOn: TODAY });
    expect(refusalsOf(closeCycle(closed, TODAY, [], TODAY))).toEqual(['* WRONG_STATE']);
    expect(refusalsOf(editCycle(closed, NEW, [], TODAY))).toEqual(['* WRONG_STATE']);
    expect(valueOf(reopenCycle(closed)).state).toBe('open');
    expect(refusalsOf(reopenCycle(second))).toEqual(['* WRONG_STATE']);
  });

  it.each<[string, Partial<Cycle>, string, boolean, string[]]>([
    ['on a day long ago', {}, '2022-11-01', false, []],
    ['before it began', {}, '2022-10-31', false, ['on INVALID']],
    ['on a day to come', {}, '2025-03-15', false, ['on INVALID']],
    ['twice', {}, TODAY, true, ['* WRONG_STATE']],
    ['once it is closed', { state: 'closed' }, TODAY, false, ['* WRONG_STATE']],
    ['of another programme', { programmeId: 'programme-2' }, TODAY, false, ['* NOT_FOUND']],
  ])('is entered %s', (_, parts, on, isIn, refusals) => {
    const input = { id: 'stretch-1', subgroup: aSubgroup(), cycle: aCycle(parts), on };
    const entered = enterCycle(input, isIn ? aCyclePeriod() : null, TODAY);
    expect(refusalsOf(entered)).toEqual(refusals);
    if (entered.ok) expect(entered.value).toEqual(aCyclePeriod({ from: on }));
  });
});

describe('who looks after cycles, phases and criteria', () => {
  it.each(ROLES)('%s', (role) => {
    const keeps = role === 'programme_lead';
    expect([mayKeepCycles(aViewer(role)), mayEditMethod(aViewer(role))]).toEqual([keeps, keeps]);
    expect(cycleVerbsFor(aViewer(role), aCycle())).toEqual(keeps ? ['edit', 'enter', 'close'] : []);
    const refusal = role === 'administrator' ? 'NOT_FOUND' : 'NOT_ALLOWED';
    expect(checkMayKeepCycle(aViewer(role), aCycle())?.code).toBe(keeps ? undefined : refusal);
    expect(checkMayKeepCycle(aViewer(role), aCycle({ programmeId: 'other' }))?.code).toBe('NOT_FOUND');
  });
});
