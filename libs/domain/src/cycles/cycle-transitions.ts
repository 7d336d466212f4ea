import { problem, type Problem } from '../result';
import { type Cycle, CYCLE_STATE_LABELS, type CycleState } from './cycle';

/** What somebody can do to a cycle that is there, in the order a page offers it. */
export const CYCLE_VERBS = ['edit', 'enter', 'close', 'reopen'] as const;

/** One of CYCLE_VERBS. */
export type CycleVerb = (typeof CYCLE_VERBS)[number];

/** One step a cycle can take; all of them are a programme lead's. */
export interface CycleTransition {
  /** Null when it is not there yet. */
  from: CycleState | null;
  verb: CycleVerb | 'open';
  to: CycleState | 'same';
  condition: string;
}

/** Every step there is: the rule, the policy and docs/states.md are read from here. */
export const CYCLE_TRANSITIONS: readonly CycleTransition[] = [
  {
    from: null,
    verb: 'open',
    to: 'open',
    condition: 'begins after every cycle there is, and says on which survey results it rests',
  },
  { from: 'open', verb: 'edit', to: 'same', condition: 'keeps its place in the order of cycles' },
  {
    from: 'open',
    verb: 'enter',
    to: 'same',
    condition: 'a subgroup that is in no cycle goes in; one that passes its last gate does so by itself',
  },
  { from: 'open', verb: 'close', to: 'closed', condition: 'no subgroup is in it any more' },
  { from: 'closed', verb: 'reopen', to: 'open', condition: '' },
];

/** Null when the cycle can take the step, else the refusal that says what to do first. */
export function checkCycleState({ state }: Pick<Cycle, 'state'>, verb: CycleVerb): Problem | null {
  if (CYCLE_TRANSITIONS.some((row) => row.verb === verb && row.from === state)) return null;
  const next = state === 'closed' ? 'Reopen it first.' : 'Reload the page to see it as it is.';
  return problem(null, 'WRONG_STATE', `This cycle is ${CYCLE_STATE_LABELS[state].toLowerCase()}. ${next}`);
}
