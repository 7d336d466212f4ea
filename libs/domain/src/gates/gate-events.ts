import { type GateVerb } from './gate-transitions';

/** What the audit and a gate's history call something that happened to it. */
export interface GateEvent {
  /** The verb of the audit event. */
  audit: `gate.${string}`;
  /** The sentence of the history, said of nobody: "Passed". */
  sentence: string;
}

/** Every thing that can happen to a gate, as audited and as told in its history. */
export const GATE_EVENTS: Record<GateVerb | 'begin', GateEvent> = {
  begin: { audit: 'gate.begun', sentence: 'Preparation begun' },
  give_evidence: { audit: 'gate.evidence_given', sentence: 'Evidence given' },
  take_back_evidence: { audit: 'gate.evidence_taken_back', sentence: 'Evidence taken back' },
  waive: { audit: 'gate.criterion_waived', sentence: 'Criterion waived' },
  take_back_waiver: { audit: 'gate.waiver_taken_back', sentence: 'Waiver taken back' },
  pass: { audit: 'gate.passed', sentence: 'Passed' },
  pass_with_conditions: { audit: 'gate.passed_with_conditions', sentence: 'Passed with conditions' },
  hold: { audit: 'gate.held', sentence: 'Held' },
  meet_condition: { audit: 'gate.condition_met', sentence: 'Condition met' },
  reopen: { audit: 'gate.reopened', sentence: 'Reopened' },
};

/** What an audited verb tells of a gate; null when it is not one of a gate's. */
export function gateEventOf(audit: string): GateEvent | null {
  return Object.values(GATE_EVENTS).find((event) => event.audit === audit) ?? null;
}
