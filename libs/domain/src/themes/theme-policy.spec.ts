import { describe, expect, it } from '@jest/globals';
import { type Role, ROLES } from '../roles/role';
import { aTheme, aViewer } from '../testing';
import {
  leadsTheme,
  maySeeTheme,
  mayTagNotes,
  notAllowedOnTheme,
  sortsNotesOf,
  themeOffersFor,
} from './theme-policy';

const LEADS = 'sort_notes edit agree link_action split merge set_aside propose_action';

describe('what is offered with a theme that forms', () => {
  it.each<[Role, string, string]>([
    ['change_leader', 'propose_action', 'propose_action'],
    ['subgroup_lead', LEADS, 'propose_action'],
    ['programme_lead', LEADS, LEADS],
    ['comms', '', ''],
    ['sponsor', '', ''],
    ['administrator', '', ''],
  ])('%s', (role, own, other) => {
    expect(themeOffersFor(aViewer(role), aTheme()).join(' ')).toBe(own);
    expect(themeOffersFor(aViewer(role), aTheme({ subgroupId: 'subgroup-2' })).join(' ')).toBe(other);
  });

  it('is nothing but its own way back when it is merged', () => {
    const merged = aTheme({ state: 'merged', stateBefore: 'forming', mergedIntoId: 'theme-2' });
    expect(themeOffersFor(aViewer('programme_lead'), merged)).toEqual(['undo_merge']);
    expect(themeOffersFor(aViewer('change_leader'), merged)).toEqual([]);
  });

  it('is no step in another programme', () => {
    const theme = aTheme({ programmeId: 'programme-2' });
    expect(leadsTheme(aViewer([...ROLES]), theme)).toBe(false);
    expect(maySeeTheme(aViewer([...ROLES]), theme)).toBe(false);
  });
});

describe('who sees themes, sorts notes and tags them', () => {
  it.each<[Role, boolean, 'all' | string[], boolean]>([
    ['change_leader', true, [], false],
    ['subgroup_lead', true, ['subgroup-1'], false],
    ['programme_lead', true, 'all', true],
    ['comms', true, [], false],
    ['sponsor', true, [], false],
    ['administrator', false, [], false],
  ])('%s: sees %s, sorts those of %s, tags %s', (role, sees, sorts, tags) => {
    // A change leader, or an administrator, who is named as lead of a subgroup sorts nothing by that alone.
    const viewer = aViewer(role, { leadsSubgroups: ['subgroup-1'] });
    expect(maySeeTheme(viewer, aTheme({ state: 'agreed' }))).toBe(sees);
    // One that forms, or was put away while it did, only those who may sort into it.
    const sortsHere = sorts === 'all' || sorts.length > 0;
    expect(maySeeTheme(viewer, aTheme({ state: 'forming' }))).toBe(sortsHere);
    expect(maySeeTheme(viewer, aTheme({ state: 'set_aside', stateBefore: 'forming' }))).toBe(sortsHere);
    expect(maySeeTheme(viewer, aTheme({ state: 'merged', stateBefore: 'agreed' }))).toBe(sees);
    expect(sortsNotesOf(viewer)).toEqual(sorts);
    expect(mayTagNotes(viewer)).toBe(tags);
  });
});

it('says whom to ask', () =>
  expect(notAllowedOnTheme()).toMatchObject({
    code: 'NOT_ALLOWED',
    message: expect.stringContaining('Only a lead'),
  }));
