import { describe, expect, it } from '@jest/globals';
import { anEvent, messageOf, refusalsOf, TODAY, valueOf } from '../testing';
import { EVENT_AUDIT, moveEvent, type EventMoveVerb } from './event-moves';
import { EVENT_VERBS, type ListeningEvent } from './listening-event';

const written = { state: 'written_up', writtenUpOn: TODAY } as const;

describe('the moves of an event', () => {
  it.each<[EventMoveVerb, Partial<ListeningEvent>, Partial<ListeningEvent>]>([
    ['open', { state: 'planned' }, { state: 'open' }],
    ['write_up', { state: 'open' }, written],
    ['open_again', written, { state: 'open', writtenUpOn: null }],
    ['release', written, { ...written, state: 'released', releasedOn: TODAY }],
    ['close', { state: 'released' }, { state: 'closed', closedOn: TODAY }],
    ['reinstate', { state: 'cancelled', cancelReason: 'Snow' }, { state: 'planned', cancelReason: '' }],
  ])('%s', (verb, before, after) => {
    expect(valueOf(moveEvent(anEvent(before), verb, {} as never, TODAY))).toEqual(
      anEvent({ ...before, ...after }),
    );
  });

  it.each<[string, Partial<ListeningEvent>, boolean, string[]]>([
    ['with a reason', { state: 'planned' }, false, []],
    ['open and empty', {}, false, []],
    ['with notes', {}, true, ['* WRONG_STATE']],
    ['with people counted', { peopleHeard: 1 }, false, ['* WRONG_STATE']],
    ['with a tally', { tallies: [{ axis: 'shift', part: 'day', people: 1 }] }, false, ['* WRONG_STATE']],
    ['written up', { state: 'written_up' }, false, ['* WRONG_STATE']],
  ])('cancel, %s', (_, parts, hasNotes, refusals) =>
    expect(refusalsOf(moveEvent(anEvent(parts), 'cancel', { reason: 'Snow', hasNotes }, TODAY))).toEqual(
      refusals,
    ),
  );

  it('cancels only with a reason, and keeps it', () => {
    expect(refusalsOf(moveEvent(anEvent(), 'cancel', { reason: ' ', hasNotes: false }, TODAY))).toEqual([
      'reason REQUIRED',
    ]);
    const cancelled = valueOf(moveEvent(anEvent(), 'cancel', { reason: ' Snow ', hasNotes: false }, TODAY));
    expect(cancelled).toEqual(anEvent({ state: 'cancelled', cancelReason: 'Snow' }));
  });

  it('says what to do where a step is not possible', () =>
    expect(messageOf(moveEvent(anEvent(), 'open', {}, TODAY))).toBe(
      'This event is open. It must be planned for this step.',
    ));

  it('are each called something in the audit, but for taking notes', () =>
    expect(EVENT_VERBS.filter((verb) => !(verb in EVENT_AUDIT))).toEqual(['take_notes']));
});
