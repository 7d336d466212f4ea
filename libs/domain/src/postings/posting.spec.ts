import { describe, expect, it } from '@jest/globals';
import { type Edition } from '../editions/edition';
import { ROLES, type Role } from '../roles/role';
import { type Viewer } from '../viewer';
import { type Posting, postingState, removalReason } from './posting';
import { postingVerbsFor, type PostingVerb } from './posting-transitions';
import { movePosting, putUpPoster } from './posting-writing';

const TODAY = '2026-03-02';
const UP: Posting = {
  ...{ id: 'posting', programmeId: 'programme', editionId: 'edition', editionVersion: 1, siteId: 'site' },
  ...{ putUpOn: '2026-02-01', putUpById: 'robin', takenDownOn: null, takenDownById: null, version: 1 },
};
const DOWN: Posting = { ...UP, takenDownOn: TODAY, takenDownById: 'sam' };
const viewer = (role: Role, changes: Partial<Viewer> = {}): Viewer => ({
  ...{ programmeId: 'programme', personId: 'robin', name: 'Robin', roles: [role], leadsSubgroups: [] },
  ...changes,
});
const edition = (changes: Partial<Edition> = {}) => ({
  ...{ id: 'edition', programmeId: 'programme', state: 'published' as const, publishedVersion: 1 },
  ...{ wordedVersion: 1, number: 3 },
  ...changes,
});

describe('putting a poster up', () => {
  const put = (of: Partial<Edition>) =>
    putUpPoster({ id: 'new', siteId: 'site', personId: 'robin' }, edition(of), TODAY);

  it.each<[string, Partial<Edition>, number]>([
    ['published', {}, 1],
    ['corrected', { state: 'corrected', publishedVersion: 2 }, 2],
    ['out while a correction is written', { state: 'draft', publishedVersion: 1 }, 1],
  ])('is of the version that is out: %s', (_, of, editionVersion) =>
    expect(put(of)).toMatchObject({ ok: true, value: { editionVersion, putUpOn: TODAY, takenDownOn: null } }),
  );

  it.each<[string, Partial<Edition>]>([
    ['a draft', { state: 'draft', publishedVersion: 0 }],
    ['what is approved and waits', { state: 'scheduled', publishedVersion: 0 }],
    ['what was withdrawn', { state: 'withdrawn' }],
  ])('is refused for %s', (_, of) =>
    expect(put(of)).toMatchObject({ ok: false, problems: [{ code: 'WRONG_STATE', field: 'editionId' }] }),
  );
});

describe('a step', () => {
  it.each<[PostingVerb, Posting, string, string | null]>([
    ['take_down', UP, TODAY, 'down'],
    ['take_down', DOWN, TODAY, null],
    ['put_back', DOWN, TODAY, 'up'],
    ['put_back', DOWN, '2026-03-03', null],
    ['put_back', UP, TODAY, null],
  ])('%s', (verb, posting, today, to) => {
    const moved = movePosting(posting, verb, 'kit', today);
    expect(moved.ok ? postingState(moved.value) : null).toBe(to);
    expect(postingVerbsFor(viewer('comms'), posting, today).includes(verb)).toBe(to !== null);
  });

  it('remembers who took it down, until it is put back', () => {
    expect(movePosting(UP, 'take_down', 'kit', TODAY)).toMatchObject({ value: { takenDownById: 'kit' } });
    expect(movePosting(DOWN, 'put_back', 'kit', TODAY)).toMatchObject({
      value: { takenDownById: null, takenDownOn: null, putUpById: 'robin' },
    });
  });

  it.each(ROLES)('is offered to %s, if they put up posters', (role) => {
    const may = ['change_leader', 'subgroup_lead', 'programme_lead', 'comms'].includes(role);
    expect(postingVerbsFor(viewer(role), UP, TODAY)).toEqual(may ? ['take_down'] : []);
  });

  it('is offered to nobody of another programme', () =>
    expect(postingVerbsFor(viewer('comms', { programmeId: 'other' }), UP, TODAY)).toEqual([]));
});

describe('what is to come off the wall', () => {
  it.each<[string, Posting, Partial<Edition>, number, string | null]>([
    ['nothing that is the newest', UP, {}, 3, null],
    ['what was withdrawn, before all else', UP, { state: 'withdrawn', publishedVersion: 2 }, 4, 'withdrawn'],
    ['what was corrected', UP, { state: 'corrected', publishedVersion: 2, wordedVersion: 2 }, 4, 'corrected'],
    ['what is out in more languages: it may hang', UP, { publishedVersion: 2 }, 3, null],
    ['what a newer edition follows', UP, {}, 4, 'superseded'],
    ['nothing that hangs no more', DOWN, { state: 'withdrawn' }, 4, null],
  ])('%s', (_, posting, of, newest, reason) =>
    expect(removalReason(posting, edition(of), newest)).toBe(reason),
  );
});
