import { describe, expect, it } from '@jest/globals';
import { type Role, ROLES } from '../roles/role';
import { aPerson, aViewer, TODAY } from '../testing';
import {
  checkRolesRemain,
  mayChangeEmail,
  mayGiveRoles,
  mayImportPeople,
  mayInvite,
  maySeePeople,
  mayWithPerson,
  notAllowedWithPerson,
  type PersonInPlace,
  personVerbsFor,
} from './person-policy';
import { PERSON_VERBS } from './person-transitions';

const ALL = PERSON_VERBS.join(' ');
const KEEPING = 'edit invite_again pause resume leave';

const PLACES: Record<string, PersonInPlace> = {
  'a change leader of subgroup-1': { person: aPerson(), subgroupIds: ['subgroup-1'] },
  'a stakeholder of subgroup-1': { person: aPerson({ roles: [] }), subgroupIds: ['subgroup-1'] },
  'a change leader elsewhere': { person: aPerson(), subgroupIds: ['subgroup-2'] },
  'a lead in subgroup-1': {
    person: aPerson({ roles: ['change_leader', 'subgroup_lead'] }),
    subgroupIds: ['subgroup-1'],
  },
  'an administrator': { person: aPerson({ roles: ['administrator'] }), subgroupIds: [] },
  'somebody of another programme': {
    person: aPerson({ programmeId: 'programme-2' }),
    subgroupIds: ['subgroup-1'],
  },
};

const EXPECTED: Record<string, string> = {
  'subgroup_lead a change leader of subgroup-1': KEEPING,
  'subgroup_lead a stakeholder of subgroup-1': KEEPING,
  'programme_lead a change leader of subgroup-1': ALL,
  'programme_lead a stakeholder of subgroup-1': ALL,
  'programme_lead a change leader elsewhere': ALL,
  'programme_lead a lead in subgroup-1': ALL,
  'administrator a change leader of subgroup-1': ALL,
  'administrator a stakeholder of subgroup-1': ALL,
  'administrator a change leader elsewhere': ALL,
  'administrator a lead in subgroup-1': ALL,
  'administrator an administrator': ALL,
};

describe('who may do what with a person', () => {
  const cells = ROLES.flatMap((role) => Object.keys(PLACES).map((place) => [role, place] as const));

  it.each(cells)('%s, with %s', (role, name) => {
    const place = PLACES[name] as PersonInPlace;
    const allowed = PERSON_VERBS.filter((verb) => mayWithPerson(aViewer(role), verb, place));
    const expected = (EXPECTED[`${role} ${name}`] ?? '').split(' ');
    expect(allowed).toEqual(PERSON_VERBS.filter((verb) => expected.includes(verb)));
  });

  it.each<Role>(['programme_lead', 'administrator'])(
    'a %s neither changes their own roles nor leaves',
    (role) => {
      const own = { person: aPerson({ id: 'viewer', roles: ['change_leader'] }), subgroupIds: [] };
      expect(PERSON_VERBS.filter((verb) => !mayWithPerson(aViewer(role), verb, own))).toEqual([
        'set_roles',
        'leave',
      ]);
    },
  );

  it('offers what the policy allows and the state makes possible', () => {
    const place = { person: aPerson({ state: 'invited' }), subgroupIds: ['subgroup-1'] };
    expect(personVerbsFor(aViewer('subgroup_lead'), place, TODAY)).toEqual(['edit', 'invite_again', 'leave']);
  });
});

describe('the directory and its files', () => {
  it.each<[Role, boolean, boolean]>([
    ['change_leader', true, false],
    ['subgroup_lead', true, false],
    ['programme_lead', true, true],
    ['comms', true, false],
    ['sponsor', true, false],
    ['administrator', true, true],
  ])('%s: sees %s, imports %s', (role, sees, imports) => {
    expect(maySeePeople(aViewer(role))).toBe(sees);
    expect(mayImportPeople(aViewer(role))).toBe(imports);
  });
  it('are closed to somebody without a role', () => expect(maySeePeople(aViewer([]))).toBe(false));
});

describe('inviting', () => {
  it.each<[Role, Role[], string | null, boolean]>([
    ['change_leader', ['change_leader'], 'subgroup-1', false],
    ['subgroup_lead', ['change_leader'], 'subgroup-1', true],
    ['subgroup_lead', [], 'subgroup-1', true],
    ['subgroup_lead', ['change_leader'], 'subgroup-2', false],
    ['subgroup_lead', ['change_leader'], null, false],
    ['subgroup_lead', ['subgroup_lead'], 'subgroup-1', false],
    ['programme_lead', ['programme_lead'], null, true],
    ['programme_lead', ['administrator'], null, false],
    ['comms', [], 'subgroup-1', false],
    ['sponsor', [], 'subgroup-1', false],
    ['administrator', ['administrator'], null, true],
  ])('%s, as %j into %s: %s', (role, roles, subgroupId, expected) =>
    expect(mayInvite(aViewer(role), roles, subgroupId)).toBe(expected),
  );
});

describe('giving roles', () => {
  it.each<[Role, Role[], Role[], boolean]>([
    ['subgroup_lead', [], ['change_leader'], false],
    ['programme_lead', [], ['comms', 'programme_lead'], true],
    ['programme_lead', [], ['administrator'], false],
    ['programme_lead', ['administrator'], [], false],
    ['administrator', [], ['administrator'], true],
    ['administrator', ['administrator', 'comms'], ['comms'], true],
  ])('%s, from %j to %j: %s', (role, from, to, expected) => {
    const place = { person: aPerson({ roles: from }), subgroupIds: ['subgroup-1'] };
    expect(mayGiveRoles(aViewer(role), place, to)).toBe(expected);
  });
});

it('lets only those who keep the account change its address', () => {
  const place = { person: aPerson(), subgroupIds: ['subgroup-1'] };
  const allowed = ROLES.filter((role) => mayChangeEmail(aViewer(role), place));
  expect(allowed).toEqual(['programme_lead', 'administrator']);
});

it('says whom to ask', () => {
  expect(notAllowedWithPerson('set_roles').message).toContain('nobody to themselves');
  expect(notAllowedWithPerson('pause').message).toContain('lead of their subgroup');
});

describe('the roles that somebody must hold', () => {
  it.each<[string, Role[], Role[], Partial<Record<Role, number>>, string]>([
    ['the last programme lead', ['programme_lead'], [], {}, 'programme lead'],
    ['the last administrator', ['administrator', 'comms'], ['comms'], { administrator: 0 }, 'administrator'],
  ])('are not taken from %s', (_, before, after, others, word) => {
    const refused = checkRolesRemain(before, after, others);
    expect(refused).toMatchObject({ field: 'roles', code: 'WRONG_STATE' });
    expect(refused?.message).toContain(word);
  });

  it.each<[string, Role[], Role[], Partial<Record<Role, number>>]>([
    ['with another holder', ['programme_lead'], [], { programme_lead: 1 }],
    ['when kept', ['administrator'], ['administrator', 'comms'], {}],
    ['when it is another role', ['sponsor', 'subgroup_lead'], [], {}],
  ])('are no obstacle %s', (_, before, after, others) => {
    expect(checkRolesRemain(before, after, others)).toBeNull();
  });
});
