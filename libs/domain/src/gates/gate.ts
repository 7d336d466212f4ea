import { type IsoDate } from '../calendar';
import { type ShownCount } from '../coverage/suppression';
import { type Phase } from '../subgroups/subgroup';

/** Where a gate stands; ready and not ready are worked out from its criteria, never typed in. */
export const GATE_STATES = ['not_ready', 'ready', 'decided'] as const;

/** One of GATE_STATES. */
export type GateState = (typeof GATE_STATES)[number];

/** Each state of a gate in words for a page. */
export const GATE_STATE_LABELS: Record<GateState, string> = {
  not_ready: 'Not ready',
  ready: 'Ready',
  decided: 'Decided',
};

/** What a decision says. */
export const GATE_OUTCOMES = ['passed', 'passed_with_conditions', 'held'] as const;

/** One of GATE_OUTCOMES. */
export type GateOutcome = (typeof GATE_OUTCOMES)[number];

/** Each outcome in words for a page. */
export const GATE_OUTCOME_LABELS: Record<GateOutcome, string> = {
  passed: 'Passed',
  passed_with_conditions: 'Passed with conditions',
  held: 'Held',
};

/** What evidence can lead to: something in the workspace, or a document at an address. */
export const EVIDENCE_KINDS = ['event_count', 'theme', 'action', 'measure', 'edition', 'document'] as const;

/** One of EVIDENCE_KINDS. */
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Each kind of evidence in words for a page. */
export const EVIDENCE_KIND_LABELS: Record<EvidenceKind, string> = {
  event_count: 'Count of events',
  theme: 'Theme',
  action: 'Action',
  measure: 'Measure',
  edition: 'Edition',
  document: 'Document',
};

/** What somebody gave to show that a criterion is met. */
export interface GateEvidence {
  id: string;
  criterionId: string;
  /** How the criterion was worded then: evidence for other words does not count. */
  wording: string;
  kind: EvidenceKind;
  /** What it leads to: the id of a row, or the kind of the events that are counted; empty for a document. */
  targetId: string;
  /** The address of a document; else empty. */
  address: string;
  /** The title of a document; what is in the workspace has a title of its own. */
  title: string;
  givenById: string;
  givenOn: IsoDate;
}

/** Why a criterion need not be met this time. */
export interface Waiver {
  criterionId: string;
  /** How the criterion was worded then: a waiver of other words does not count. */
  wording: string;
  reason: string;
  waivedById: string;
  waivedOn: IsoDate;
}

/** A number that evidence told on the day, suppressed where it is a count of people. */
export interface EvidenceNumber {
  label: string;
  count: ShownCount;
}

/** Evidence as it stood when the gate was decided. */
export interface FrozenEvidence {
  kind: EvidenceKind;
  targetId: string;
  address: string;
  title: string;
  numbers: EvidenceNumber[];
}

/** One criterion as it stood when the gate was decided. */
export interface FrozenCriterion {
  criterionId: string;
  wording: string;
  met: 'computed' | 'evidence' | 'waived';
  /** What the program worked out, in a sentence; empty when it was not computed. */
  told: string;
  evidence: FrozenEvidence[];
  waiver: Pick<Waiver, 'reason' | 'waivedById' | 'waivedOn'> | null;
}

/** What must still be done although the gate is passed; shown until it is met. */
export interface GateCondition {
  id: string;
  text: string;
  ownerId: string;
  dueOn: IsoDate;
}

/** A decision on a gate: never edited, whatever happens after it. */
export interface GateDecision {
  kind: 'decision';
  id: string;
  outcome: GateOutcome;
  on: IsoDate;
  byId: string;
  /** Why, or what to mend; a decision to pass may leave it empty. */
  reason: string;
  conditions: GateCondition[];
  /** What the phase that was left was called then. */
  phaseName: string;
  /** The phase into which the subgroup went; null when held, or when no cycle came next. */
  toPhase: Phase | null;
  /** The cycle in which that phase is: the next one after the last phase; null with the phase. */
  toCycleId: string | null;
  /** The criteria as they stood. */
  record: FrozenCriterion[];
}

/** A decision taken up again; it stays in the history. */
export interface GateReopening {
  kind: 'reopening';
  id: string;
  on: IsoDate;
  byId: string;
  reason: string;
}

/** A condition of a decision said to be met. */
export interface ConditionMet {
  kind: 'condition_met';
  id: string;
  conditionId: string;
  on: IsoDate;
  byId: string;
  /** How it was met. */
  how: string;
}

/** One thing in the history of a gate. */
export type GateEntry = GateDecision | GateReopening | ConditionMet;

/** The edge by which one subgroup leaves one phase in one cycle. */
export interface Gate {
  id: string;
  programmeId: string;
  subgroupId: string;
  cycleId: string;
  /** The phase that is left. */
  phase: Phase;
  evidence: GateEvidence[];
  waivers: Waiver[];
  /** Decisions, reopenings and conditions met, oldest first; only ever appended to. */
  history: readonly GateEntry[];
  /** Raised by the repository on each save, never here. */
  version: number;
}

/** The decision that stands; null before the first one, and after a reopening. */
export function standingDecision({ history }: Pick<Gate, 'history'>): GateDecision | null {
  const last = history.filter(({ kind }) => kind !== 'condition_met').at(-1);
  return last?.kind === 'decision' ? last : null;
}

/** A new gate, when a subgroup's phase begins to be prepared for its end. */
export function beginGate(
  input: Pick<Gate, 'id' | 'programmeId' | 'subgroupId' | 'cycleId' | 'phase'>,
): Gate {
  const { id, programmeId, subgroupId, cycleId, phase } = input;
  return { id, programmeId, subgroupId, cycleId, phase, evidence: [], waivers: [], history: [], version: 1 };
}
