import { problem, type Problem } from '../result';
import { GATE_STATE_LABELS, type GateState } from './gate';

/** What somebody can do to a gate, in the order a page offers it. */
export const GATE_VERBS = [
  'give_evidence',
  'take_back_evidence',
  'waive',
  'take_back_waiver',
  'pass',
  'pass_with_conditions',
  'hold',
  'meet_condition',
  'reopen',
] as const;

/** One of GATE_VERBS. */
export type GateVerb = (typeof GATE_VERBS)[number];

/** Who takes a step: whoever prepares the gate, or whoever decides it. */
export type GateWho = 'preparer' | 'decider';

/** Each of them in words. */
export const GATE_WHO_LABELS: Record<GateWho, string> = {
  preparer: 'a lead of the subgroup or a programme lead',
  decider: 'a programme lead; of Design and Deliver a sponsor too',
};

/** One step a gate can take. `weighed` is ready once every criterion is met or waived, and not ready before. */
export interface GateTransition {
  from: readonly GateState[];
  verb: GateVerb;
  to: 'weighed' | 'decided' | 'same';
  who: GateWho;
  condition: string;
}

const OPEN = ['not_ready', 'ready'] as const;

/** Every step there is: the rule, the policy and docs/states.md are read from here. */
export const GATE_TRANSITIONS: readonly GateTransition[] = [
  {
    ...{ from: OPEN, verb: 'give_evidence', to: 'weighed', who: 'preparer' },
    condition: 'for a criterion that is not computed; what is in the workspace, or a document with its title',
  },
  { from: OPEN, verb: 'take_back_evidence', to: 'weighed', who: 'preparer', condition: '' },
  { from: OPEN, verb: 'waive', to: 'weighed', who: 'preparer', condition: 'gives a reason' },
  { from: OPEN, verb: 'take_back_waiver', to: 'weighed', who: 'preparer', condition: '' },
  {
    ...{ from: ['ready'], verb: 'pass', to: 'decided', who: 'decider' },
    condition:
      'the subgroup is in this phase; it moves on that day, and the criteria are frozen as they stand',
  },
  {
    ...{ from: ['ready'], verb: 'pass_with_conditions', to: 'decided', who: 'decider' },
    condition:
      'the same; each condition has a text, an owner and a day to come, and is shown until it is met',
  },
  {
    ...{ from: ['ready'], verb: 'hold', to: 'decided', who: 'decider' },
    condition: 'gives a reason; the subgroup stays in its phase, and the criteria are frozen as they stand',
  },
  {
    ...{ from: [...OPEN, 'decided'], verb: 'meet_condition', to: 'same', who: 'decider' },
    condition: 'a condition is not met yet; says how it was met',
  },
  {
    ...{ from: ['decided'], verb: 'reopen', to: 'weighed', who: 'decider' },
    condition:
      'gives a reason; the subgroup is in this phase, or goes back to it from the one it led to; all that was decided stays',
  },
];

/** Whether the gate can take the step from a state. */
export function canTakeGateStep(state: GateState, verb: GateVerb): boolean {
  return GATE_TRANSITIONS.some((row) => row.verb === verb && row.from.includes(state));
}

/** Null when the gate can take the step, else the refusal that says what to do first. */
export function checkGateState(state: GateState, verb: GateVerb): Problem | null {
  if (canTakeGateStep(state, verb)) return null;
  const now = `This gate is ${GATE_STATE_LABELS[state].toLowerCase()}.`;
  if (state === 'decided') {
    return problem(
      null,
      'WRONG_STATE',
      `${now} A decision is never changed. Reopen the gate to decide anew.`,
    );
  }
  const next =
    verb === 'reopen' ? 'Nothing is decided yet.' : 'Meet or waive every criterion before it is decided.';
  return problem(null, 'WRONG_STATE', `${now} ${next}`);
}
