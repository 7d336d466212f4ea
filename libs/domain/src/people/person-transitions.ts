import { type IsoDate } from '../calendar';
import { problem, type Problem } from '../result';
import { type Person, PERSON_STATES, type PersonState } from './person';

/** What somebody can do to a person, in the order a page offers it. */
export const PERSON_VERBS = [
  'edit',
  'set_roles',
  'invite_again',
  'make_reset_link',
  'pause',
  'resume',
  'leave',
] as const;

/** One of PERSON_VERBS. */
export type PersonVerb = (typeof PERSON_VERBS)[number];

/** Who may take a step; person-policy.ts says how each is known. */
export type PersonWho = 'the_person' | 'people_keeper' | 'account_keeper';

/** Each `who` in words for the printed table. */
export const PERSON_WHO_LABELS: Record<PersonWho, string> = {
  the_person: 'the person, by their one-time link',
  people_keeper:
    'an administrator; a programme lead, but not on an administrator; a subgroup lead, on change leaders of their own subgroup',
  account_keeper: 'an administrator; a programme lead, but not on an administrator',
};

/** One step a person can take in the programme. */
export interface PersonTransition {
  from: readonly PersonState[];
  verb: PersonVerb | 'invite' | 'activate';
  to: PersonState | 'same';
  who: PersonWho;
  condition: string;
}

const HERE: readonly PersonState[] = ['invited', 'active', 'paused'];

/** Every step there is for a person; an empty `from` is somebody the programme does not know yet. */
export const PERSON_TRANSITIONS: readonly PersonTransition[] = [
  {
    from: [],
    verb: 'invite',
    to: 'invited',
    who: 'people_keeper',
    condition: 'has a name and an e-mail address',
  },
  { from: ['invited'], verb: 'activate', to: 'active', who: 'the_person', condition: 'chooses a password' },
  { from: ['invited'], verb: 'invite_again', to: 'same', who: 'people_keeper', condition: 'gets a new link' },
  {
    from: ['left'],
    verb: 'invite_again',
    to: 'invited',
    who: 'people_keeper',
    condition: 'comes back, with no roles',
  },
  {
    from: ['active', 'paused'],
    verb: 'make_reset_link',
    to: 'same',
    who: 'account_keeper',
    condition: '',
  },
  {
    from: HERE,
    verb: 'edit',
    to: 'same',
    who: 'people_keeper',
    condition: 'an e-mail address: account keepers only',
  },
  {
    from: HERE,
    verb: 'set_roles',
    to: 'same',
    who: 'account_keeper',
    condition: 'never one’s own; the role of administrator is given and taken by administrators',
  },
  {
    from: ['active'],
    verb: 'pause',
    to: 'paused',
    who: 'people_keeper',
    condition: 'until a later day; ends by itself on that day',
  },
  { from: ['paused'], verb: 'resume', to: 'active', who: 'people_keeper', condition: '' },
  {
    from: HERE,
    verb: 'leave',
    to: 'left',
    who: 'people_keeper',
    condition: 'never oneself; what they own goes to somebody named; roles, memberships and sessions end',
  },
];

/** Where the person stands today: a pause ends by itself when its day comes. */
export function personStateOn(person: Pick<Person, 'state' | 'pausedUntil'>, today: IsoDate): PersonState {
  const over = person.state === 'paused' && person.pausedUntil !== null && person.pausedUntil <= today;
  return over ? 'active' : person.state;
}

/** Whether the person can take the step today, whoever asks. */
export function personCan(person: Person, verb: PersonTransition['verb'], today: IsoDate): boolean {
  const state = personStateOn(person, today);
  return PERSON_TRANSITIONS.some((row) => row.verb === verb && row.from.includes(state));
}

/** Null when the person can take the step today, else the refusal that says what to do first. */
export function checkPersonState(
  person: Person,
  verb: PersonTransition['verb'],
  today: IsoDate,
): Problem | null {
  if (personCan(person, verb, today)) return null;
  const state = personStateOn(person, today);
  if (state === 'left')
    return problem(null, 'WRONG_STATE', `${person.name} has left. Invite them again first.`);
  const from = PERSON_STATES.filter((wanted) =>
    PERSON_TRANSITIONS.some((row) => row.verb === verb && row.from.includes(wanted)),
  );
  return problem(
    null,
    'WRONG_STATE',
    `${person.name} is ${state}. They must be ${from.join(' or ')} for this step. Reload the page to see where they stand.`,
  );
}
