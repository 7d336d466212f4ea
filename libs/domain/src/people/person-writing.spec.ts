import { describe, expect, it } from '@jest/globals';
import { aPerson, messageOf, refusalsOf, TODAY, valueOf } from '../testing';
import {
  activatePerson,
  checkEmail,
  editPerson,
  inviteAgain,
  type InviteInput,
  invitePerson,
  type LeaveInput,
  leavePerson,
  pausePerson,
  resumePerson,
  setPersonRoles,
} from './person-writing';

const NEW: InviteInput = {
  id: 'person-9',
  programmeId: 'programme-1',
  name: ' Alex  Example ',
  email: ' Alex@Example.ORG ',
  roles: ['comms', 'change_leader', 'comms'],
};

describe('inviting', () => {
  it('makes an invited person, with names and address as they are kept', () => {
    expect(valueOf(invitePerson(NEW))).toEqual({
      ...{ id: 'person-9', programmeId: 'programme-1', name: 'Alex Example', email: 'alex@example.org' },
      ...{ state: 'invited', jobTitle: '', directorateId: null, siteId: null, staffGroupId: null },
      ...{ workingPattern: null, joinedOn: null, pausedUntil: null, leftOn: null },
      ...{ roles: ['change_leader', 'comms'], version: 1 },
    });
  });

  it.each<[string, Partial<InviteInput>, string[]]>([
    ['nothing', { name: '', email: '' }, ['name REQUIRED', 'email REQUIRED']],
    ['a long name', { name: 'x'.repeat(121) }, ['name TOO_LONG']],
    ['a long job title', { jobTitle: 'x'.repeat(121) }, ['jobTitle TOO_LONG']],
    ['no address', { email: 'alex' }, ['email INVALID']],
  ])('is refused: %s', (_, parts, refusals) =>
    expect(refusalsOf(invitePerson({ ...NEW, ...parts }))).toEqual(refusals),
  );
});

describe('checkEmail', () => {
  it.each([
    ['robin.o-example+heard@nhs.example.org', true],
    ['a@b.uk', true],
    ['a@b', false],
    ['a b@c.org', false],
    ['a@@b.org', false],
    ['a@b..org', false],
    ['a@.org', false],
    ['<a@b.org>', false],
    ['a@b.org,c@d.org', false],
    ['@b.org', false],
    [`${'a'.repeat(250)}@b.org`, false],
  ])('%s: %s', (email, good) => expect(checkEmail(email) === null).toBe(good));
});

describe('the life of a person', () => {
  const invited = aPerson({ state: 'invited', joinedOn: null });
  const paused = aPerson({ state: 'paused', pausedUntil: '2025-04-01' });
  const left = aPerson({ state: 'left', leftOn: '2025-01-31', roles: [] });

  it('joins on the day of the first use of the link', () => {
    expect(valueOf(activatePerson(invited, TODAY))).toMatchObject({ state: 'active', joinedOn: TODAY });
    const known = { ...invited, joinedOn: '2024-01-01' };
    expect(valueOf(activatePerson(known, TODAY)).joinedOn).toBe('2024-01-01');
  });

  it('pauses until a day and comes back before it', () => {
    expect(valueOf(pausePerson(aPerson(), { until: '2025-04-01' }, TODAY))).toEqual(paused);
    expect(valueOf(resumePerson(paused, TODAY))).toEqual(aPerson());
  });

  it('can pause again once a pause is over by itself', () => {
    const over = { ...paused, pausedUntil: TODAY };
    expect(valueOf(pausePerson(over, { until: '2025-05-01' }, TODAY)).pausedUntil).toBe('2025-05-01');
    expect(refusalsOf(resumePerson(over, TODAY))).toEqual(['* WRONG_STATE']);
  });

  it('comes back after leaving, without the roles of before', () => {
    const back = valueOf(inviteAgain({ ...left, roles: ['programme_lead'] }, TODAY));
    expect(back).toMatchObject({ state: 'invited', leftOn: null, roles: [] });
    expect(valueOf(inviteAgain(invited, TODAY))).toEqual(invited);
  });

  it('changes details and roles', () => {
    expect(valueOf(editPerson(aPerson(), { jobTitle: ' Matron ' }, TODAY))).toEqual(
      aPerson({ jobTitle: 'Matron' }),
    );
    expect(refusalsOf(editPerson(aPerson(), { email: 'x' }, TODAY))).toEqual(['email INVALID']);
    expect(valueOf(setPersonRoles(aPerson(), ['sponsor', 'comms'], TODAY)).roles).toEqual([
      'comms',
      'sponsor',
    ]);
  });

  it.each([
    ['activating twice', activatePerson(aPerson(), TODAY)],
    ['pausing before joining', pausePerson(invited, { until: '2025-04-01' }, TODAY)],
    ['resuming without a pause', resumePerson(aPerson(), TODAY)],
    ['inviting again somebody active', inviteAgain(aPerson(), TODAY)],
    ['editing somebody who has left', editPerson(left, { name: 'Other' }, TODAY)],
    ['roles for somebody who has left', setPersonRoles(left, ['comms'], TODAY)],
    ['leaving twice', leavePerson(left, { on: TODAY, handOverToId: null, owned: 0 }, TODAY)],
  ])('refuses %s', (_, result) => expect(refusalsOf(result)).toEqual(['* WRONG_STATE']));

  it.each([
    ['today', TODAY],
    ['in three years', '2028-03-14'],
    ['on no day', 'soon'],
  ])('refuses a pause that ends %s', (_, until) =>
    expect(refusalsOf(pausePerson(aPerson(), { until }, TODAY))).toEqual(['until INVALID']),
  );
});

describe('leaving', () => {
  const going: LeaveInput = { on: TODAY, handOverToId: null, owned: 0 };

  it('ends roles and pause', () => {
    const paused = aPerson({ state: 'paused', pausedUntil: '2025-04-01' });
    expect(valueOf(leavePerson(paused, going, TODAY))).toEqual(
      aPerson({ state: 'left', leftOn: TODAY, pausedUntil: null, roles: [] }),
    );
  });

  it.each<[string, Partial<LeaveInput>, string[]]>([
    ['owning something, somebody named', { owned: 2, handOverToId: 'heir' }, []],
    ['owning something, nobody named', { owned: 2 }, ['handOverToId REQUIRED']],
    ['giving to oneself', { owned: 2, handOverToId: 'person-1' }, ['handOverToId INVALID']],
    ['tomorrow', { on: '2025-03-15' }, ['on INVALID']],
    ['before joining', { on: '2024-10-31' }, ['on INVALID']],
  ])('%s', (_, parts, refusals) =>
    expect(refusalsOf(leavePerson(aPerson(), { ...going, ...parts }, TODAY))).toEqual(refusals),
  );

  it('says how much there is to take over', () => {
    expect(messageOf(leavePerson(aPerson(), { ...going, owned: 3 }, TODAY))).toBe(
      'Robin Example owns 3 actions. Choose who takes over.',
    );
  });
});
