import { describe, expect, it } from '@jest/globals';
import { EVENT_STATES, type EventState } from '../listening/listening-event';
import { type Role, ROLES } from '../roles/role';
import { aViewer } from '../testing';
import {
  type EventOfNotes,
  readableNotes,
  mayReadNotes,
  mayReleaseNotes,
  mayTakeNotes,
  notAllowedWithNotes,
} from './note-policy';

/** How the viewer stands to the event. */
type Standing = 'facilitates' | 'stepped back' | 'apart';

const me = aViewer('change_leader').personId;

function anEvent(standing: Standing, parts: Partial<EventOfNotes> = {}): EventOfNotes {
  const others = { personId: 'somebody-else', isFacilitating: true, tookNotes: true };
  const mine = { personId: me, isFacilitating: standing === 'facilitates', tookNotes: true };
  return {
    programmeId: 'programme-1',
    subgroupId: 'subgroup-1',
    state: 'open',
    facilitators: standing === 'apart' ? [others] : [others, mine],
    ...parts,
  };
}

describe('taking notes', () => {
  it.each<[Role, boolean]>([
    ['change_leader', true],
    ['subgroup_lead', true],
    ['programme_lead', true],
    ['comms', false],
    ['sponsor', false],
    ['administrator', false],
  ])('%s, where they facilitate: %s, and nowhere else', (role, may) => {
    const viewer = aViewer(role);
    expect(mayTakeNotes(viewer, anEvent('facilitates'))).toBe(may);
    expect(mayTakeNotes(viewer, anEvent('stepped back'))).toBe(false);
    expect(mayTakeNotes(viewer, anEvent('apart'))).toBe(false);
    expect(mayTakeNotes(viewer, anEvent('facilitates', { programmeId: 'programme-2' }))).toBe(false);
  });
});

describe('releasing notes', () => {
  it.each<[Role, boolean, boolean, boolean]>([
    ['change_leader', false, false, false],
    ['subgroup_lead', true, false, false],
    ['programme_lead', true, true, true],
    ['comms', false, false, false],
    ['sponsor', false, false, false],
    ['administrator', false, false, false],
  ])('%s, of their subgroup: %s; of another: %s; of the programme: %s', (role, own, other, programme) => {
    const may = (subgroupId: string | null) =>
      mayReleaseNotes(aViewer(role), anEvent('apart', { subgroupId }));
    expect([may('subgroup-1'), may('subgroup-2'), may(null)]).toEqual([own, other, programme]);
  });

  it('is never for who facilitates or did, whatever their roles', () => {
    const all = aViewer([...ROLES]);
    expect(mayReleaseNotes(all, anEvent('facilitates'))).toBe(false);
    expect(mayReleaseNotes(all, anEvent('stepped back'))).toBe(false);
    expect(mayReleaseNotes(all, anEvent('apart'))).toBe(true);
    expect(mayReleaseNotes(all, anEvent('apart', { programmeId: 'programme-2' }))).toBe(false);
  });
});

describe('reading notes', () => {
  const readable = (role: Role, standing: Standing, parts: Partial<EventOfNotes> = {}) =>
    EVENT_STATES.filter((state: EventState) =>
      mayReadNotes(aViewer(role), anEvent(standing, { state, ...parts })),
    ).join(' ');
  const ALWAYS = EVENT_STATES.join(' ');

  it.each<[Role, Standing, string]>([
    ['change_leader', 'facilitates', ALWAYS],
    ['change_leader', 'stepped back', ''],
    ['change_leader', 'apart', ''],
    ['subgroup_lead', 'facilitates', ALWAYS],
    ['subgroup_lead', 'stepped back', ''],
    ['subgroup_lead', 'apart', 'written_up'],
    ['programme_lead', 'facilitates', ALWAYS],
    ['programme_lead', 'stepped back', 'released closed'],
    ['programme_lead', 'apart', 'written_up released closed'],
    ['comms', 'facilitates', ''],
    ['comms', 'apart', ''],
    ['sponsor', 'facilitates', ''],
    ['sponsor', 'apart', ''],
    ['administrator', 'facilitates', ''],
    ['administrator', 'apart', ''],
  ])('%s who %s: while %s', (role, standing, states) => expect(readable(role, standing)).toBe(states));

  it('is not for the lead of another subgroup, nor across programmes', () => {
    expect(readable('subgroup_lead', 'apart', { subgroupId: 'subgroup-2' })).toBe('');
    expect(readable('subgroup_lead', 'apart', { subgroupId: null })).toBe('');
    expect(readable('programme_lead', 'apart', { programmeId: 'programme-2' })).toBe('');
    expect(readable('programme_lead', 'facilitates', { programmeId: 'programme-2' })).toBe('');
  });

  it.each<[Role, string]>([
    ['change_leader', ''],
    ['subgroup_lead', 'released closed'],
    ['programme_lead', 'written_up released closed'],
    ['comms', ''],
    ['sponsor', ''],
    ['administrator', ''],
  ])('%s by its tag, elsewhere: while %s', (role, states) => {
    const tagged = EVENT_STATES.filter((state) => {
      const notes = readableNotes(aViewer(role), anEvent('apart', { state, subgroupId: 'subgroup-2' }));
      return notes === 'all' || notes.includes('subgroup-1');
    });
    expect(tagged.join(' ')).toBe(states);
  });
});

it('says whom to ask', () => {
  expect(notAllowedWithNotes('take').message).toContain('named as facilitator');
  expect(notAllowedWithNotes('read').message).toContain('themes');
  expect(notAllowedWithNotes('release').message).toContain('second person');
});
