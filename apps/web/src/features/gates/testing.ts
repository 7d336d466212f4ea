import { type Condition, type Criterion, type Decision, type Evidence, type Gate } from './gate';

/** Where the gate of the specs is. */
export const AT = '/gates/career/cycle/design';

/** A person by name. */
export const aPerson = (id: string, name: string) => ({ __typename: 'Person' as const, id, name });

/** A document given as evidence. */
export const anEvidence = (changes: Partial<Evidence> = {}): Evidence => ({
  __typename: 'GateEvidence',
  ...{ id: 'evidence', kind: 'DOCUMENT', targetId: '', address: 'https://example.org/', title: 'Minutes' },
  ...{ isGone: false, numbers: [], wording: 'Approved', givenOn: '2025-01-05' },
  givenBy: aPerson('bilal', 'Bilal Example'),
  ...changes,
});

/** A criterion for which people give evidence, and nobody has. */
export const aCriterion = (changes: Partial<Criterion> = {}): Criterion => ({
  __typename: 'GateCriterion',
  ...{ id: 'criterion', wording: 'Approved', isComputed: false, met: null, told: '', missing: [] },
  ...{ evidence: [], outdated: [], waiver: null },
  ...changes,
});

/** A condition that is overdue. */
export const aCondition = (changes: Partial<Condition> = {}): Condition => ({
  __typename: 'GateCondition',
  ...{ id: 'condition', text: 'Hear the nights', dueOn: '2025-01-31', isOverdue: true, met: null },
  owner: aPerson('esi', 'Esi Example'),
  ...changes,
});

/** A decision that holds. */
export const aDecision = (changes: Partial<Decision> = {}): Decision => ({
  __typename: 'GateDecision',
  ...{ id: 'first', outcome: 'HELD', on: '2025-01-10', reason: 'Wait.', phaseName: 'Design' },
  ...{ isStanding: false, toPhase: null, conditions: [], reopening: null },
  recordPath: `/gates/decisions/${changes.id ?? 'first'}/record.pdf`,
  by: aPerson('esi', 'Esi Example'),
  ...changes,
});

/** The gate of Design, before which the subgroup stands. */
export const aGate = (changes: Partial<Gate> = {}): Gate => ({
  __typename: 'Gate',
  ...{ id: 'gate', phase: 'DESIGN', phaseName: 'Design', version: 3, state: 'NOT_READY', isHere: true },
  ...{ metCount: 1, criterionCount: 2, viewerCan: [], viewerDecides: false },
  subgroup: {
    ...{ __typename: 'Subgroup', id: 'career', name: 'Career development', phase: 'DESIGN' },
    ...{ phaseSince: '2024-06-03', phaseName: 'Design' },
  },
  cycle: { __typename: 'Cycle', id: 'cycle', name: 'Since November 2022' },
  leadsTo: [{ __typename: 'PhaseAhead', phase: 'DELIVER', name: 'Deliver' }],
  leadsToCycle: { __typename: 'Cycle', id: 'cycle', name: 'Since November 2022' },
  ...{ criteria: [], openConditions: [], decisions: [] },
  ...changes,
});
