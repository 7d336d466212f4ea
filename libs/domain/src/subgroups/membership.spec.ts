import { describe, expect, it } from '@jest/globals';
import { aMembership, refusalsOf, TODAY, valueOf } from '../testing';
import { addMembership, endMembership, isCurrent, type Membership, reopenMembership } from './membership';

const NEW: Parameters<typeof addMembership>[0] = {
  id: 'membership-9',
  subgroupId: 'subgroup-1',
  personId: 'person-1',
  kind: 'change_leader',
  from: '2025-01-01',
};

describe('beginning a membership', () => {
  it.each<[string, Partial<Membership> | null, string[]]>([
    ['the first', null, []],
    ['one that lasts', {}, ['from DUPLICATE']],
    ['one that ended before', { to: '2024-12-31' }, []],
    ['one that ended on its first day', { to: '2025-01-01' }, []],
    ['one that ended later', { to: '2025-01-02' }, ['from DUPLICATE']],
    ['one of another kind', { kind: 'lead' }, []],
    ['one in another subgroup', { subgroupId: 'subgroup-2' }, []],
    ['somebody else’s', { personId: 'person-2' }, []],
  ])('beside %s', (_, other, refusals) => {
    const existing = other ? [aMembership(other)] : [];
    expect(refusalsOf(addMembership(NEW, existing, TODAY))).toEqual(refusals);
  });

  it.each([
    [TODAY, []],
    ['2025-03-15', ['from INVALID']],
    ['', ['from REQUIRED']],
  ])('on %s', (from, refusals) =>
    expect(refusalsOf(addMembership({ ...NEW, from }, [], TODAY))).toEqual(refusals),
  );

  it('lasts', () => {
    const begun = valueOf(addMembership(NEW, [], TODAY));
    expect(begun).toEqual(aMembership({ id: 'membership-9', from: '2025-01-01' }));
    expect(isCurrent(begun)).toBe(true);
  });
});

describe('ending a membership', () => {
  it.each([
    ['2024-11-01', []],
    [TODAY, []],
    ['2024-10-31', ['to INVALID']],
    ['2025-03-15', ['to INVALID']],
    ['', ['to REQUIRED']],
  ])('on %s', (to, refusals) =>
    expect(refusalsOf(endMembership(aMembership(), to, TODAY))).toEqual(refusals),
  );

  it('is for once', () => {
    const ended = valueOf(endMembership(aMembership(), TODAY, TODAY));
    expect(isCurrent(ended)).toBe(false);
    expect(refusalsOf(endMembership(ended, TODAY, TODAY))).toEqual(['* WRONG_STATE']);
  });
});

describe('reopening a membership', () => {
  const ended = aMembership({ to: '2025-03-01', version: 4 });

  it('leaves it as if it had not ended', () =>
    expect(valueOf(reopenMembership(ended, [ended]))).toEqual({ ...ended, to: null }));

  it('is for what has ended', () =>
    expect(refusalsOf(reopenMembership(aMembership(), []))).toEqual(['* WRONG_STATE']));

  it.each<[string, Partial<Membership>, string[]]>([
    ['one that lasts', { from: '2025-03-02' }, ['* DUPLICATE']],
    [
      'one that began on the day it ended and is over',
      { from: '2025-03-01', to: '2025-03-05' },
      ['* DUPLICATE'],
    ],
    ['one that ended before it began', { from: '2024-01-01', to: '2024-02-01' }, []],
    ['one of another kind', { kind: 'lead' }, []],
    ['one in another subgroup', { subgroupId: 'subgroup-2' }, []],
  ])('beside %s', (_, other, refusals) =>
    expect(refusalsOf(reopenMembership(ended, [ended, aMembership({ id: 'other', ...other })]))).toEqual(
      refusals,
    ),
  );
});
