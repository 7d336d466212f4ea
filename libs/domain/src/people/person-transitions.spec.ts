import { describe, expect, it } from '@jest/globals';
import { aPerson, TODAY } from '../testing';
import { PERSON_STATES, type PersonState } from './person';
import {
  checkPersonState,
  PERSON_TRANSITIONS,
  PERSON_VERBS,
  personCan,
  personStateOn,
} from './person-transitions';

describe('the steps of a person', () => {
  it.each<[PersonState, string]>([
    ['invited', 'edit set_roles invite_again leave'],
    ['active', 'edit set_roles make_reset_link pause leave'],
    ['paused', 'edit set_roles make_reset_link resume leave'],
    ['left', 'invite_again'],
  ])('from %s: %s', (state, verbs) => {
    const person = aPerson({ state, pausedUntil: state === 'paused' ? '2025-04-01' : null });
    expect(PERSON_VERBS.filter((verb) => personCan(person, verb, TODAY)).join(' ')).toBe(verbs);
  });

  it('reach every state', () => {
    const reached = new Set(PERSON_TRANSITIONS.map(({ to }) => to));
    expect(PERSON_STATES.filter((state) => !reached.has(state))).toEqual([]);
  });
});

it.each<[PersonState, string | null, PersonState]>([
  ['paused', '2025-03-15', 'paused'],
  ['paused', TODAY, 'active'],
  ['paused', null, 'paused'],
  ['active', null, 'active'],
  ['left', '2025-01-01', 'left'],
])('%s until %s stands as %s on 14 March', (state, pausedUntil, expected) =>
  expect(personStateOn({ state, pausedUntil }, TODAY)).toBe(expected),
);

it('says what to do first', () => {
  expect(checkPersonState(aPerson({ state: 'left' }), 'pause', TODAY)?.message).toBe(
    'Robin Example has left. Invite them again first.',
  );
  expect(checkPersonState(aPerson({ state: 'invited' }), 'pause', TODAY)?.message).toContain(
    'must be active',
  );
});
