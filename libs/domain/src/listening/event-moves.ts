import { type IsoDate } from '../calendar';
import { fail, ok, okUnless, problem, type Result } from '../result';
import { checkText, cleanText } from '../text';
import { checkEventState } from './event-transitions';
import { EVENT_TEXT_RULES } from './event-writing';
import { type EventVerb, type ListeningEvent } from './listening-event';

type Nothing = Record<string, never>;

/** What each step needs besides the event and the day; the names are those of the GraphQL arguments. */
export interface EventMoveInputs {
  open: Nothing;
  write_up: Nothing;
  open_again: Nothing;
  /** Whether every flagged note is dealt with is asked before (notes/note-policy.ts). */
  release: Nothing;
  close: Nothing;
  cancel: { reason: string; hasNotes: boolean };
  reinstate: Nothing;
}

/** The verbs that move an event from state to state. */
export type EventMoveVerb = keyof EventMoveInputs & EventVerb;

type Apply<V extends EventMoveVerb> = (
  event: ListeningEvent,
  input: EventMoveInputs[V],
  today: IsoDate,
) => Result<ListeningEvent>;

const APPLY: { [V in EventMoveVerb]: Apply<V> } = {
  open: (event) => ok({ ...event, state: 'open' }),
  write_up: (event, _, today) => ok({ ...event, state: 'written_up', writtenUpOn: today }),
  open_again: (event) => ok({ ...event, state: 'open', writtenUpOn: null }),
  release: (event, _, today) => ok({ ...event, state: 'released', releasedOn: today }),
  close: (event, _, today) => ok({ ...event, state: 'closed', closedOn: today }),
  cancel: (event, input) => {
    if (input.hasNotes || event.peopleHeard > 0 || event.tallies.length > 0) {
      return fail(
        problem(
          null,
          'WRONG_STATE',
          'People were heard at this event, so it cannot be cancelled. Write it up instead.',
        ),
      );
    }
    const reason = cleanText(input.reason);
    const rule = { ...EVENT_TEXT_RULES.reason, required: 'Say why, so that those who are invited know.' };
    return okUnless([checkText('reason', reason, rule)], () => ({
      ...event,
      state: 'cancelled',
      cancelReason: reason,
      // What an event leaves open is deleted with its notes, and this one will never have any.
      carryOver: '',
    }));
  },
  reinstate: (event) => ok({ ...event, state: 'planned', cancelReason: '' }),
};

/** Takes one step of the table, or says what stands in its way. Who may take it is asked of the policy before. */
export function moveEvent<V extends EventMoveVerb>(
  event: ListeningEvent,
  verb: V,
  input: EventMoveInputs[V],
  today: IsoDate,
): Result<ListeningEvent> {
  const refusal = checkEventState(event, verb, today);
  if (refusal) return fail(refusal);
  const apply: Apply<V> = APPLY[verb];
  return apply(event, input, today);
}

/** What the audit calls each thing that can happen to an event. */
export const EVENT_AUDIT = {
  plan: 'listening_event.planned',
  edit: 'listening_event.edited',
  write_carry_over: 'listening_event.carry_over_written',
  open: 'listening_event.opened',
  write_up: 'listening_event.written_up',
  open_again: 'listening_event.opened_again',
  release: 'listening_event.released',
  close: 'listening_event.closed',
  cancel: 'listening_event.cancelled',
  reinstate: 'listening_event.reinstated',
} as const satisfies Partial<Record<EventVerb | 'plan', `listening_event.${string}`>>;
