import { type IsoDate, spokenDay } from '../calendar';
import { problem, type Problem } from '../result';
import {
  EVENT_STATE_LABELS,
  EVENT_STATES,
  type EventState,
  type EventVerb,
  type ListeningEvent,
} from './listening-event';

/** Who may take a step; event-policy.ts says how each is known. */
export type EventWho =
  'facilitator' | 'facilitator_or_planner' | 'second_person' | 'facilitator_or_second_person';

/** Each `who` in words for the printed table. */
export const EVENT_WHO_LABELS: Record<EventWho, string> = {
  facilitator: 'who facilitates it',
  facilitator_or_planner: 'who facilitates it, a subgroup lead, or a programme lead',
  second_person:
    'a lead of the subgroup that holds it, or a programme lead; never somebody who facilitates it or did',
  facilitator_or_second_person: 'who facilitates it, or the second person who would release it',
};

/** One step a listening event can take. */
export interface EventTransition {
  from: readonly EventState[];
  verb: EventVerb;
  to: EventState | 'same';
  who: EventWho;
  condition: string;
}

/** Every step there is: the rule, the policy and docs/states.md are all read from here. */
export const EVENT_TRANSITIONS: readonly EventTransition[] = [
  {
    from: ['planned', 'open', 'written_up'],
    verb: 'edit',
    to: 'same',
    who: 'facilitator_or_planner',
    condition:
      'has a title and a day; its subgroup changes only while it is planned. Once it is open nobody makes themself a facilitator, and once it is written up nobody joins',
  },
  {
    from: ['planned'],
    verb: 'open',
    to: 'open',
    who: 'facilitator',
    condition: 'on its day or later',
  },
  { from: ['open'], verb: 'take_notes', to: 'same', who: 'facilitator', condition: '' },
  {
    from: ['open', 'written_up'],
    verb: 'write_carry_over',
    to: 'same',
    who: 'facilitator',
    condition: 'what is still open for the next time; the second person reads it with the notes',
  },
  { from: ['open'], verb: 'write_up', to: 'written_up', who: 'facilitator', condition: '' },
  {
    from: ['written_up'],
    verb: 'open_again',
    to: 'open',
    who: 'facilitator_or_second_person',
    condition: 'there is more to write, or the second person sends it back',
  },
  {
    from: ['written_up'],
    verb: 'release',
    to: 'released',
    who: 'second_person',
    condition: 'every note with flagged words is reworded, removed or confirmed as safe',
  },
  {
    from: ['released'],
    verb: 'close',
    to: 'closed',
    who: 'facilitator_or_planner',
    condition: 'nothing more is to be done with it',
  },
  {
    from: ['planned', 'open'],
    verb: 'cancel',
    to: 'cancelled',
    who: 'facilitator_or_planner',
    condition: 'gives a reason; has no notes and nobody counted',
  },
  {
    from: ['cancelled'],
    verb: 'reinstate',
    to: 'planned',
    who: 'facilitator_or_planner',
    condition: 'takes the cancelling back',
  },
];

/** What people do to the web box: its month is planned, opened and written up by the program. */
export const WEB_BOX_VERBS: readonly EventVerb[] = ['release', 'close'];

/** Whether the event can take the step in its state, whoever asks. */
export function isPossible(event: Pick<ListeningEvent, 'state' | 'kind'>, verb: EventVerb): boolean {
  if (event.kind === 'web_box' && !WEB_BOX_VERBS.includes(verb)) return false;
  return EVENT_TRANSITIONS.some((row) => row.verb === verb && row.from.includes(event.state));
}

/** Null when the event can take the step today, else the refusal that says what to do first. */
export function checkEventState(
  event: Pick<ListeningEvent, 'state' | 'kind' | 'heldOn'>,
  verb: EventVerb,
  today: IsoDate,
): Problem | null {
  if (!isPossible(event, verb)) return problem(null, 'WRONG_STATE', stateMessage(event, verb));
  if (verb === 'open' && today < event.heldOn) {
    const day = spokenDay(event.heldOn);
    return problem(
      null,
      'WRONG_STATE',
      `This event is on ${day}. Open it on that day or later, or change its day first.`,
    );
  }
  return null;
}

function stateMessage(event: Pick<ListeningEvent, 'state' | 'kind'>, verb: EventVerb): string {
  if (event.kind === 'web_box' && !WEB_BOX_VERBS.includes(verb)) {
    return 'The web box is kept by the program. Its notes can be released once its month is over.';
  }
  if (event.state === 'cancelled') return 'This event is cancelled. Take the cancelling back first.';
  const from = EVENT_STATES.filter((state) =>
    EVENT_TRANSITIONS.some((row) => row.verb === verb && row.from.includes(state)),
  );
  const wanted = from.map((state) => EVENT_STATE_LABELS[state].toLowerCase()).join(' or ');
  return `This event is ${EVENT_STATE_LABELS[event.state].toLowerCase()}. It must be ${wanted} for this step.`;
}
