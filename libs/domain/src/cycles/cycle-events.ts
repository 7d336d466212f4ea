import { type CycleVerb } from './cycle-transitions';

/** What the audit and a history call something that happened to a cycle, or to the phases and criteria. */
export interface CycleEvent {
  /** The verb of the audit event. */
  audit: `cycle.${string}` | `programme.${string}`;
  /** The sentence of the history, said of nobody: "Closed". */
  sentence: string;
}

/** Every thing that can happen to a cycle, and to the programme's phases and criteria. */
export const CYCLE_EVENTS: Record<CycleVerb | 'open' | 'edit_method', CycleEvent> = {
  open: { audit: 'cycle.opened', sentence: 'Opened' },
  edit: { audit: 'cycle.edited', sentence: 'Days or survey results changed' },
  enter: { audit: 'cycle.entered', sentence: 'A subgroup went into it' },
  close: { audit: 'cycle.closed', sentence: 'Closed' },
  reopen: { audit: 'cycle.reopened', sentence: 'Reopened' },
  edit_method: { audit: 'programme.method_edited', sentence: 'Phases or criteria changed' },
};

/** What an audited verb tells of a cycle; null when it is not one of these. */
export function cycleEventOf(audit: string): CycleEvent | null {
  return Object.values(CYCLE_EVENTS).find((event) => event.audit === audit) ?? null;
}
