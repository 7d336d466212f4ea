import { type Cycle, type CyclePeriod } from '../cycles/cycle';
import { type Method } from '../cycles/method';
import { defaultMethod } from '../cycles/method-writing';
import { type Gate, type GateCondition, type GateDecision, type GateEvidence } from '../gates/gate';
import { type GateAction, type GateFacts, type GateTheme, type HeardRow } from '../gates/gate-facts';

/** The first cycle, still open. */
export function aCycle(parts: Partial<Cycle> = {}): Cycle {
  return {
    ...{ id: 'cycle-1', programmeId: 'programme-1', state: 'open', startsOn: '2022-11-01' },
    ...{ endsOn: '2025-03-31', surveyResults: 'NHS Staff Survey 2022', version: 1 },
    ...parts,
  };
}

/** The open stretch of the subgroup that `aSubgroup` makes in the cycle that `aCycle` makes. */
export function aCyclePeriod(parts: Partial<CyclePeriod> = {}): CyclePeriod {
  return {
    ...{ id: 'stretch-1', subgroupId: 'subgroup-1', cycleId: 'cycle-1', from: '2022-11-01', to: null },
    ...parts,
  };
}

/** The default phases and criteria, with one directorate that works in the community. */
export function aMethod(parts: Partial<Method> = {}): Method {
  return { ...defaultMethod('programme-1'), communityPartIds: ['directorate-2'], ...parts };
}

/** The gate by which the subgroup that `aSubgroup` makes leaves Design; nothing is prepared. */
export function aGate(parts: Partial<Gate> = {}): Gate {
  return {
    ...{ id: 'gate-1', programmeId: 'programme-1', subgroupId: 'subgroup-1', cycleId: 'cycle-1' },
    ...{ phase: 'design', evidence: [], waivers: [], history: [], version: 1 },
    ...parts,
  };
}

/** A document that shows that the sponsor approves the priorities. */
export function anEvidence(parts: Partial<GateEvidence> = {}): GateEvidence {
  return {
    ...{ id: 'evidence-1', criterionId: 'priorities_approved' },
    wording: 'The sponsor approves the priorities',
    ...{ kind: 'document', targetId: '', address: 'https://example.org/minutes', title: 'Board minutes' },
    ...{ givenById: 'lead', givenOn: '2025-03-10' },
    ...parts,
  };
}

/** The two criteria of Design that are not computed, met. */
export const DESIGN_EVIDENCE: readonly GateEvidence[] = [
  anEvidence(),
  anEvidence({
    ...{ id: 'evidence-2', criterionId: 'duplicates_resolved', kind: 'theme', targetId: 'theme-1' },
    ...{ wording: 'Duplicates across subgroups are resolved', address: '', title: '' },
  }),
];

/** A condition that is still to be met. */
export function aCondition(parts: Partial<GateCondition> = {}): GateCondition {
  return {
    ...{ id: 'condition-1', text: 'Agree the baseline with finance', ownerId: 'owner', dueOn: '2025-04-30' },
    ...parts,
  };
}

/** A decision that passed the gate of Design. */
export function aDecision(parts: Partial<GateDecision> = {}): GateDecision {
  return {
    ...{ kind: 'decision', id: 'decision-1', outcome: 'passed', on: '2025-03-01', byId: 'decider' },
    ...{ reason: '', conditions: [], phaseName: 'Design', toPhase: 'deliver', toCycleId: 'cycle-1' },
    record: [],
    ...parts,
  };
}

/** A directorate heard in the first quarter of 2024. */
export function aHeardRow(id: string, name: string, startsOn: string | null = '2024-01-01'): HeardRow {
  return {
    parts: [{ id, name }],
    last: startsOn
      ? { status: 'quiet_90_days', period: { startsOn, label: startsOn } }
      : { status: 'never', period: null },
  };
}

/** An action that lacks nothing that Design asks. */
export function aGateAction(parts: Partial<GateAction> = {}): GateAction {
  return {
    ...{ id: 'action-1', title: 'Team Time Out', state: 'agreed' },
    evaluation: { state: 'planned', on: '2025-09-01', finding: '', method: '' },
    ...{ hasOwner: true, hasMeasure: true, hasBaseline: true },
    ...parts,
  };
}

/** An agreed theme with evidence and an action, not answered yet. */
export function aGateTheme(parts: Partial<GateTheme> = {}): GateTheme {
  return {
    ...{ id: 'theme-1', wording: 'The rota comes too late', state: 'agreed' },
    ...{ hasEvidence: true, hasAction: true, isAnsweredInPublic: false },
    ...parts,
  };
}

/** Facts by which every computed criterion of Scope, Discover and Design is met. */
export function gateFacts(parts: Partial<GateFacts> = {}): GateFacts {
  return {
    subgroupId: 'subgroup-1',
    members: [
      { kind: 'sponsor', to: null },
      { kind: 'change_leader', to: null },
    ],
    directorates: [aHeardRow('directorate-1', 'Surgery'), aHeardRow('directorate-2', 'Community')],
    nights: aHeardRow('night', 'Night').last,
    sites: [aHeardRow('site-1', 'North House')],
    communityPartIds: ['directorate-2'],
    themes: [aGateTheme()],
    actions: [aGateAction()],
    cycle: aCycle(),
    cycles: [aCycle()],
    ...parts,
  };
}
