import {
  type CriterionMet,
  type EvidenceKind,
  type GateOutcome,
  type GateState,
  type MissingLink,
  type Phase,
} from '@heard/schema';
import { type Tone } from '@heard/ui';

/** Where a gate stands. */
export const gateStateWords: Record<GateState, string> = {
  NOT_READY: 'Not ready',
  READY: 'Ready to be decided',
  DECIDED: 'Decided',
};

/** The look of each. */
export const gateStateTones: Record<GateState, Tone> = {
  NOT_READY: 'waiting',
  READY: 'active',
  DECIDED: 'done',
};

/** What a decision says. */
export const gateOutcomeWords: Record<GateOutcome, string> = {
  PASSED: 'Passed',
  PASSED_WITH_CONDITIONS: 'Passed with conditions',
  HELD: 'Held',
};

/** The look of each. */
export const gateOutcomeTones: Record<GateOutcome, Tone> = {
  PASSED: 'good',
  PASSED_WITH_CONDITIONS: 'soon',
  HELD: 'bad',
};

/** How a criterion is met. */
export const criterionMetWords: Record<CriterionMet, string> = {
  COMPUTED: 'Met',
  EVIDENCE: 'Met by evidence',
  WAIVED: 'Waived',
};

/** The look of each. */
export const criterionMetTones: Record<CriterionMet, Tone> = {
  COMPUTED: 'good',
  EVIDENCE: 'good',
  WAIVED: 'neutral',
};

/** What evidence can lead to, in the order of a form. */
export const evidenceKindWords: Record<EvidenceKind, string> = {
  DOCUMENT: 'A document at an address',
  THEME: 'A theme',
  ACTION: 'An action',
  EVENT_COUNT: 'A count of listening events',
  MEASURE: 'A measure',
  EDITION: 'An edition',
};

/** Where one gate can be looked at. */
export function gateAddress(subgroupId: string, cycleId: string, phase: Phase): string {
  return `/gates/${subgroupId}/${cycleId}/${phase.toLowerCase()}`;
}

/** How far a gate is, in words: "5 of 6 met". */
export const gateProgress = ({ metCount, criterionCount }: { metCount: number; criterionCount: number }) =>
  `${metCount} of ${criterionCount} met`;

/** Where what a criterion lacks can be done. */
export function missingAddress({ to, id, axis }: Pick<MissingLink, 'to' | 'id' | 'axis'>): string {
  switch (to) {
    case 'MEMBERS':
      return `/subgroups/${id ?? ''}`;
    case 'EVENTS':
      return `/listening?subgroup=${id ?? ''}`;
    case 'THEMES':
      return `/themes?subgroup=${id ?? ''}`;
    case 'ACTIONS':
      return `/actions?subgroup=${id ?? ''}`;
    case 'THEME':
      return `/themes/${id ?? ''}`;
    case 'ACTION':
      return `/actions/${id ?? ''}`;
    case 'COVERAGE':
      return `/coverage?axis=${(axis ?? 'SITE').toLowerCase().replace('_', '-')}`;
    case 'CYCLES':
      return '/programme/cycles';
    case 'METHOD':
      return '/programme/method';
  }
}

/** Where what evidence leads to can be looked at. */
export function evidenceAddress({
  kind,
  targetId,
  address,
}: {
  kind: EvidenceKind;
  targetId: string;
  address: string;
}): string {
  switch (kind) {
    case 'DOCUMENT':
      return address;
    case 'THEME':
      return `/themes/${targetId}`;
    case 'ACTION':
      return `/actions/${targetId}`;
    case 'MEASURE':
      return `/measures/${targetId}`;
    case 'EDITION':
      return `/editions/${targetId}`;
    case 'EVENT_COUNT':
      return `/listening?kind=${targetId.replaceAll('_', '-')}`;
  }
}
