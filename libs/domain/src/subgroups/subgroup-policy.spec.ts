import { describe, expect, it } from '@jest/globals';
import { type Role, ROLES } from '../roles/role';
import { aSubgroup, aViewer } from '../testing';
import { MEMBERSHIP_KINDS } from './membership';
import {
  mayAddSubgroup,
  mayChangeMembership,
  notAllowedWithSubgroup,
  subgroupVerbsFor,
} from './subgroup-policy';

const other = aSubgroup({ id: 'subgroup-2' });

describe('who may do what to a subgroup', () => {
  it.each<[Role, string, string]>([
    ['change_leader', 'propose_action', 'propose_action'],
    ['subgroup_lead', 'propose_action edit change_members', 'propose_action'],
    [
      'programme_lead',
      'propose_action edit change_members move_phase',
      'propose_action edit change_members move_phase',
    ],
    ['comms', '', ''],
    ['sponsor', '', ''],
    ['administrator', '', ''],
  ])('%s, own: %s; another: %s', (role, own, another) => {
    expect(subgroupVerbsFor(aViewer(role), aSubgroup()).join(' ')).toBe(own);
    expect(subgroupVerbsFor(aViewer(role), other).join(' ')).toBe(another);
  });

  it('nothing in another programme', () =>
    expect(subgroupVerbsFor(aViewer([...ROLES]), aSubgroup({ programmeId: 'programme-2' }))).toEqual([]));

  it('only a programme lead adds one', () =>
    expect(ROLES.filter((role) => mayAddSubgroup(aViewer(role)))).toEqual(['programme_lead']));
});

describe('memberships', () => {
  it.each<[Role, string]>([
    ['change_leader', ''],
    ['subgroup_lead', 'change_leader stakeholder subject_matter_expert'],
    ['programme_lead', 'change_leader stakeholder subject_matter_expert lead sponsor'],
    ['comms', ''],
    ['sponsor', ''],
    ['administrator', ''],
  ])('%s changes those of kind: %s', (role, kinds) => {
    const allowed = MEMBERSHIP_KINDS.filter((kind) => mayChangeMembership(aViewer(role), aSubgroup(), kind));
    expect(allowed.join(' ')).toBe(kinds);
  });

  it('of another subgroup are not a lead’s to change', () =>
    expect(mayChangeMembership(aViewer('subgroup_lead'), other, 'stakeholder')).toBe(false));
});

it('says whom to ask', () => {
  expect(notAllowedWithSubgroup('move_phase').message).toContain('Only a programme lead');
  expect(notAllowedWithSubgroup('edit').message).toContain('lead of this subgroup');
});
