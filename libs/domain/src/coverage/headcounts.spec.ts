import { describe, expect, it } from '@jest/globals';
import { ROLES } from '../roles/role';
import { aViewer, messageOf, refusalsOf, valueOf } from '../testing';
import { type Headcount } from './coverage';
import { changedHeadcounts, checkHeadcounts, maySetHeadcounts } from './headcounts';

const PARTS = {
  site: [{ id: 'a', name: 'North House' }],
  directorate: [{ id: 'x', name: 'Pharmacy' }],
  staff_group: [],
  shift: [{ id: 'night', name: 'Night' }],
};
const A: Headcount = { axis: 'site', part: 'a', people: 400 };
const NIGHT: Headcount = { axis: 'shift', part: 'night', people: 0 };

describe('entering headcounts', () => {
  it('keeps them all, in an order of their own', () => {
    expect(valueOf(checkHeadcounts([A, NIGHT], PARTS))).toEqual([NIGHT, A]);
    expect(valueOf(checkHeadcounts([], PARTS))).toEqual([]);
  });

  it.each<[string, Headcount[], string[]]>([
    ['fewer than none', [{ ...A, people: -1 }], ['headcounts.0 INVALID']],
    ['half a person', [NIGHT, { ...A, people: 1.5 }], ['headcounts.1 INVALID']],
    ['more than there are', [{ ...A, people: 1_000_001 }], ['headcounts.0 INVALID']],
    ['a part of another axis', [{ ...A, axis: 'directorate' }], ['headcounts.0 NOT_FOUND']],
    ['a part twice', [A, A], ['headcounts.1 DUPLICATE']],
  ])('refuses %s', (_, entered, refusals) => {
    expect(refusalsOf(checkHeadcounts(entered, PARTS))).toEqual(refusals);
  });

  it('names the part in what it says', () => {
    expect(messageOf(checkHeadcounts([{ ...A, people: -1 }], PARTS))).toContain('North House');
  });

  it('tells the audit what changed and no more', () => {
    const B: Headcount = { axis: 'directorate', part: 'x', people: 30 };
    expect(changedHeadcounts([A, B], [{ ...A, people: 410 }, NIGHT, B])).toEqual({
      before: [A],
      after: [{ ...A, people: 410 }, NIGHT],
    });
  });

  it.each(ROLES)('is for the programme lead alone: %s', (role) => {
    expect(maySetHeadcounts(aViewer(role))).toBe(role === 'programme_lead');
  });
});
