import { type Criterion, type Method, methodPhase } from '../cycles/method';
import { computeCriterion } from './computed-criteria';
import { type Gate, type GateEvidence, type GateState, standingDecision, type Waiver } from './gate';
import { type ComputedStanding, type GateFacts } from './gate-facts';

/** How one criterion of a gate stands now. */
export interface CriterionStanding {
  criterion: Criterion;
  /** How it is met; null when it is not. */
  met: 'computed' | 'evidence' | 'waived' | null;
  /** What the program works out; null when people give evidence. */
  computed: ComputedStanding | null;
  /** The evidence that counts. */
  evidence: GateEvidence[];
  /** Evidence that was given for other words: look at it again and confirm it. */
  outdated: GateEvidence[];
  waiver: Waiver | null;
}

/** How each criterion stands that the programme asks of this gate today, in its order. */
export function criteriaOf(
  gate: Pick<Gate, 'phase' | 'evidence' | 'waivers'>,
  method: Pick<Method, 'phases'>,
  facts: GateFacts,
): CriterionStanding[] {
  return methodPhase(method, gate.phase).criteria.map((criterion) => standingOf(criterion, gate, facts));
}

function standingOf(
  criterion: Criterion,
  gate: Pick<Gate, 'evidence' | 'waivers'>,
  facts: GateFacts,
): CriterionStanding {
  const computed = criterion.computed === null ? null : computeCriterion(criterion.computed, facts);
  const isOf = (each: { criterionId: string }) => each.criterionId === criterion.id;
  const isForWords = (each: { wording: string }) => each.wording === criterion.wording;
  const given = criterion.computed === null ? gate.evidence.filter(isOf) : [];
  const evidence = given.filter(isForWords);
  const waiver = gate.waivers.filter(isOf).find(isForWords) ?? null;
  const isMet = computed?.isMet ?? evidence.length > 0;
  return {
    ...{ criterion, computed, evidence, waiver },
    outdated: given.filter((each) => !isForWords(each)),
    // What is met needs no waiver, so that the record tells the better of the two.
    met: isMet ? (computed ? 'computed' : 'evidence') : waiver ? 'waived' : null,
  };
}

/** Where the gate stands: decided while a decision stands, else ready once every criterion is met or waived. */
export function gateState(
  gate: Pick<Gate, 'history'>,
  criteria: readonly Pick<CriterionStanding, 'met'>[],
): GateState {
  if (standingDecision(gate)) return 'decided';
  return criteria.length > 0 && criteria.every(({ met }) => met !== null) ? 'ready' : 'not_ready';
}
