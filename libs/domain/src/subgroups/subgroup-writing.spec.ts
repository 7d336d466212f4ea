import { describe, expect, it } from '@jest/globals';
import { aPhasePeriod, aSubgroup, messageOf, refusalsOf, TODAY, valueOf } from '../testing';
import { type Phase, PHASES } from './subgroup';
import {
  addSubgroup,
  editSubgroup,
  movePhase,
  type NewSubgroup,
  PHASE_TRANSITIONS,
} from './subgroup-writing';

const NEW: NewSubgroup = {
  ...{ id: 'subgroup-9', programmeId: 'programme-1', name: ' Career  development ', priorityText: '' },
  ...{ position: 3, periodId: 'period-9' },
};

describe('adding a subgroup', () => {
  it('begins its history', () => {
    const { subgroup, period } = valueOf(addSubgroup(NEW, TODAY));
    expect(subgroup).toMatchObject({
      name: 'Career development',
      phase: 'discover',
      phaseSince: TODAY,
      position: 3,
    });
    expect(period).toEqual(
      aPhasePeriod({ id: 'period-9', subgroupId: 'subgroup-9', phase: 'discover', from: TODAY }),
    );
  });

  it('may begin with Scope', () =>
    expect(valueOf(addSubgroup({ ...NEW, phase: 'scope' }, TODAY)).period.phase).toBe('scope'));

  it.each<[string, Partial<NewSubgroup>, string[]]>([
    ['no name', { name: ' ' }, ['name REQUIRED']],
    ['a long name', { name: 'x'.repeat(121) }, ['name TOO_LONG']],
    ['a name that would be two in a file', { name: 'Health; wellbeing' }, ['name INVALID']],
    ['a long priority', { priorityText: 'x'.repeat(4001) }, ['priorityText TOO_LONG']],
  ])('%s', (_, parts, refusals) =>
    expect(refusalsOf(addSubgroup({ ...NEW, ...parts }, TODAY))).toEqual(refusals),
  );
});

describe('editing a subgroup', () => {
  it('keeps other names once, and not the name itself', () => {
    const aliases = ['Career progression', '', ' career  PROGRESSION', 'Career development', 'Careers'];
    expect(valueOf(editSubgroup(aSubgroup(), { aliases })).aliases).toEqual([
      'Career progression',
      'Careers',
    ]);
  });

  it.each<[string, Parameters<typeof editSubgroup>[1], string[]]>([
    ['no name', { name: '' }, ['name REQUIRED']],
    ['a name that would be two in a file', { name: 'Health; wellbeing' }, ['name INVALID']],
    ['another name that would be two in a file', { aliases: ['Health;'] }, ['aliases INVALID']],
    ['a long other name', { aliases: ['x'.repeat(121)] }, ['aliases TOO_LONG']],
    [
      'too many other names',
      { aliases: Array.from({ length: 11 }, (_, i) => `n${i}`) },
      ['aliases TOO_LONG'],
    ],
  ])('%s', (_, changes, refusals) =>
    expect(refusalsOf(editSubgroup(aSubgroup(), changes))).toEqual(refusals),
  );
});

it('says where the sign that a name may not have is used', () =>
  expect(messageOf(editSubgroup(aSubgroup(), { name: 'Health; wellbeing' }))).toBe(
    'Leave out ";": in the file of people it stands between one subgroup and the next.',
  ));

describe('moving to another phase', () => {
  const pairs = PHASES.flatMap((from) => PHASES.map((to) => [from, to] as const));

  it.each(pairs)('%s to %s', (from, to) => {
    const subgroup = aSubgroup({ phase: from });
    const open = aPhasePeriod({ phase: from });
    const input = { phase: to, on: '2025-03-01', note: '', periodId: 'period-2' };
    const onward = PHASES.indexOf(to) - PHASES.indexOf(from) === 1;
    const silent = movePhase(subgroup, open, input, TODAY);
    const said = movePhase(subgroup, open, { ...input, note: 'Heard more' }, TODAY);
    if (from === to) {
      expect(refusalsOf(said)).toEqual(['phase WRONG_STATE']);
    } else {
      expect(refusalsOf(silent)).toEqual(onward ? [] : ['note REQUIRED']);
      expect(valueOf(said)).toEqual({
        subgroup: { ...subgroup, phase: to, phaseSince: '2025-03-01' },
        closed: { ...open, to: '2025-03-01' },
        opened: aPhasePeriod({ id: 'period-2', phase: to, from: '2025-03-01', note: 'Heard more' }),
      });
    }
  });

  it('has one row of the table for each pair', () => {
    const rows = PHASE_TRANSITIONS.flatMap(({ from, to }) => from.map((phase) => `${phase} ${to}`));
    expect(rows.sort()).toEqual(
      pairs
        .filter(([a, b]) => a !== b)
        .map((pair) => pair.join(' '))
        .sort(),
    );
  });

  it.each([
    ['tomorrow', '2025-03-15', 'on INVALID'],
    ['before the phase began', '2024-05-31', 'on INVALID'],
    ['on no day', '', 'on REQUIRED'],
  ])('is refused %s', (_, on, refusal) => {
    const input = { phase: 'deliver' as Phase, on, note: '', periodId: 'p' };
    expect(refusalsOf(movePhase(aSubgroup(), aPhasePeriod(), input, TODAY))).toEqual([refusal]);
  });

  it('says where it already is', () => {
    const input = { phase: 'design' as Phase, on: TODAY, note: '', periodId: 'p' };
    expect(messageOf(movePhase(aSubgroup(), aPhasePeriod(), input, TODAY))).toContain('already in Design');
  });
});
