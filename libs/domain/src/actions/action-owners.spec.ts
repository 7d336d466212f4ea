import { describe, expect, it } from '@jest/globals';
import { anAction } from '../testing';
import { type Action } from './action';
import { mustGiveAway, withoutPerson } from './action-owners';

const offer = { receivingOwnerId: 'leaver', note: '', offeredOn: '2025-03-01', acceptedOn: null };
const accepted = { ...offer, acceptedOn: '2025-03-02' };

describe('when somebody leaves', () => {
  it.each<[string, Partial<Action>, boolean]>([
    ['owned', { ownerId: 'leaver' }, true],
    ['owned and rolled out', { ownerId: 'leaver', state: 'rolled_out' }, true],
    ['owned and stopped', { ownerId: 'leaver', state: 'stopped' }, false],
    ['shared', { coOwnerIds: ['leaver'] }, false],
    ['received', { state: 'handed_over', handOver: accepted }, true],
    ['offered', { handOver: offer }, false],
  ])('an action %s must be given away: %s', (_, parts, expected) =>
    expect(mustGiveAway('leaver', anAction(parts))).toBe(expected),
  );

  it.each<[string, Partial<Action>, Partial<Action>]>([
    ['owner', { ownerId: 'leaver', coOwnerIds: ['heir', 'b'] }, { ownerId: 'heir', coOwnerIds: ['b'] }],
    ['sharer', { coOwnerIds: ['a', 'leaver'] }, { ownerId: 'owner', coOwnerIds: ['a'] }],
    ['receiving owner', { handOver: accepted }, { handOver: { ...accepted, receivingOwnerId: 'heir' } }],
    ['one who was offered it', { handOver: offer }, { handOver: null }],
    ['no part in it', {}, anAction()],
  ])('who was %s', (_, parts, expected) =>
    expect(withoutPerson(anAction(parts), 'leaver', 'heir')).toMatchObject(expected),
  );

  it('with nobody to take over, a stopped action keeps its owner’s name', () => {
    const stopped = anAction({ ownerId: 'leaver', state: 'stopped' });
    expect(withoutPerson(stopped, 'leaver', null)).toEqual(stopped);
  });
});
