import { describe, expect, it } from '@jest/globals';
import { anEvent, TODAY } from '../testing';
import { checkEventState, EVENT_TRANSITIONS, isPossible } from './event-transitions';
import { EVENT_STATES, EVENT_VERBS, type EventState, type EventVerb } from './listening-event';

// domain.md's states, said a second time on purpose.
const BY_STATE: Record<EventState, string> = {
  planned: 'open edit cancel',
  open: 'take_notes write_up write_carry_over edit cancel',
  written_up: 'release open_again write_carry_over edit',
  released: 'close',
  closed: '',
  cancelled: 'reinstate',
};

describe('the steps of a listening event', () => {
  it.each(EVENT_STATES)('from %s', (state) => {
    const possible = EVENT_VERBS.filter((verb) => isPossible(anEvent({ state }), verb));
    expect(possible.join(' ')).toBe(BY_STATE[state]);
  });

  it.each<[EventState, string]>([
    ['open', ''],
    ['written_up', 'release'],
    ['released', 'close'],
  ])('of the web box, %s', (state, verbs) => {
    const event = anEvent({ state, kind: 'web_box' });
    expect(EVENT_VERBS.filter((verb) => isPossible(event, verb)).join(' ')).toBe(verbs);
  });

  it('lead to every state, each verb is used, and each is one row for a state', () => {
    const reached = new Set(EVENT_TRANSITIONS.map(({ to }) => to));
    expect(EVENT_STATES.filter((state) => !reached.has(state))).toEqual([]);
    expect(EVENT_VERBS.filter((verb) => !EVENT_TRANSITIONS.some((row) => row.verb === verb))).toEqual([]);
    const seen = EVENT_TRANSITIONS.flatMap(({ from, verb }) => from.map((state) => `${verb} ${state}`));
    expect(seen.filter((key, index) => seen.indexOf(key) !== index)).toEqual([]);
  });
});

describe('a refusal says what to do first', () => {
  it.each<[Parameters<typeof anEvent>[0], EventVerb, string]>([
    [{ state: 'released' }, 'edit', 'This event is released. It must be planned or open or written up'],
    [{ state: 'cancelled' }, 'open', 'Take the cancelling back first'],
    [{ kind: 'web_box' }, 'write_up', 'kept by the program'],
    [
      { state: 'planned', heldOn: '2025-03-15' },
      'open',
      'This event is on 15 March 2025. Open it on that day',
    ],
  ])('%j: %s', (parts, verb, words) =>
    expect(checkEventState(anEvent(parts), verb, TODAY)).toMatchObject({
      field: null,
      code: 'WRONG_STATE',
      message: expect.stringContaining(words),
    }),
  );

  it.each(['2025-03-14', '2025-03-01'])('and there is none on the day %s or later', (heldOn) =>
    expect(checkEventState(anEvent({ state: 'planned', heldOn }), 'open', TODAY)).toBeNull(),
  );
});
