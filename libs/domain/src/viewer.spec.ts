import { describe, expect, it } from '@jest/globals';
import { aViewer } from './testing';
import { viewerHas, viewerHasInSubgroup } from './viewer';

describe('what a viewer has', () => {
  it.each([
    ['a lead with a membership of kind lead', aViewer('subgroup_lead'), true],
    ['a lead of another subgroup', aViewer('subgroup_lead', { leadsSubgroups: ['subgroup-2'] }), false],
    ['a lead by role without a membership', aViewer('subgroup_lead', { leadsSubgroups: [] }), false],
    [
      'a membership of kind lead without the role',
      aViewer('sponsor', { leadsSubgroups: ['subgroup-1'] }),
      false,
    ],
  ])('%s', (_, viewer, expected) =>
    expect(viewerHasInSubgroup(viewer, 'change_subgroup_action', 'subgroup-1')).toBe(expected),
  );

  it('without roles has nothing', () => expect(viewerHas(aViewer([]), 'see_work')).toBe(false));
});
