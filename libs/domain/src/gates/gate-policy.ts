import { notFound, problem, type Problem } from '../result';
import { type Phase } from '../subgroups/subgroup';
import { type Viewer, viewerHas, viewerHasInSubgroup } from '../viewer';
import { type Gate, type GateState } from './gate';
import {
  canTakeGateStep,
  GATE_TRANSITIONS,
  GATE_VERBS,
  type GateVerb,
  type GateWho,
} from './gate-transitions';

/** What the policy asks of a gate. */
export type GateStanding = Pick<Gate, 'programmeId' | 'subgroupId' | 'phase'>;

/** The phases whose gates a sponsor decides as well (domain.md, "Who may do what"). */
export const SPONSORED_PHASES: readonly Phase[] = ['design', 'deliver'];

/** Whether the viewer may see gates, their criteria and decisions. */
export function maySeeGate(viewer: Viewer, gate: Pick<Gate, 'programmeId'>): boolean {
  return viewer.programmeId === gate.programmeId && viewerHas(viewer, 'see_work');
}

const IS_WHO: Record<GateWho, (viewer: Viewer, gate: GateStanding) => boolean> = {
  preparer: (viewer, { subgroupId }) =>
    viewerHas(viewer, 'decide_any_gate') || viewerHasInSubgroup(viewer, 'prepare_subgroup_gate', subgroupId),
  decider: (viewer, { phase }) =>
    viewerHas(viewer, 'decide_any_gate') ||
    (viewerHas(viewer, 'decide_sponsored_gate') && SPONSORED_PHASES.includes(phase)),
};

/** Who takes each step. */
const WHO: Record<GateVerb, GateWho> = Object.fromEntries(
  GATE_TRANSITIONS.map(({ verb, who }) => [verb, who]),
) as Record<GateVerb, GateWho>;

/** What the viewer can do with the gate now: allowed by the policy and possible in its state. */
export function gateVerbsFor(
  viewer: Viewer,
  gate: GateStanding,
  now: { state: GateState; hasOpenConditions: boolean },
): GateVerb[] {
  if (!maySeeGate(viewer, gate)) return [];
  return GATE_VERBS.filter(
    (verb) =>
      canTakeGateStep(now.state, verb) &&
      (verb !== 'meet_condition' || now.hasOpenConditions) &&
      IS_WHO[WHO[verb]](viewer, gate),
  );
}

/** Null when the viewer may take the step, else the refusal that says who may. The state `checkGateState` judges. */
export function checkGateVerb(viewer: Viewer, gate: GateStanding, verb: GateVerb): Problem | null {
  if (!maySeeGate(viewer, gate)) return notFound('gate');
  if (IS_WHO[WHO[verb]](viewer, gate)) return null;
  return problem(null, 'NOT_ALLOWED', refusal(WHO[verb], gate.phase));
}

function refusal(who: GateWho, phase: Phase): string {
  if (who === 'preparer')
    return 'Only a lead of this subgroup or a programme lead prepares its gates. Ask one of them.';
  return SPONSORED_PHASES.includes(phase)
    ? 'Only a programme lead or a sponsor decides this gate. Ask one of them.'
    : 'Only a programme lead decides this gate. Ask one of them.';
}
