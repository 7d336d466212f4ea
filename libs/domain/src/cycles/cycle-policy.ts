import { notFound, problem, type Problem } from '../result';
import { type Viewer, viewerHas } from '../viewer';
import { type Cycle } from './cycle';
import { CYCLE_TRANSITIONS, CYCLE_VERBS, type CycleVerb } from './cycle-transitions';

/** Whether the viewer sees cycles, phases and criteria: they are part of the work. */
export function maySeeCycles(viewer: Viewer): boolean {
  return viewerHas(viewer, 'see_work');
}

/** Whether the viewer opens cycles and looks after them. */
export function mayKeepCycles(viewer: Viewer): boolean {
  return viewerHas(viewer, 'manage_programme');
}

/** Whether the viewer changes the programme's phases and criteria. */
export function mayEditMethod(viewer: Viewer): boolean {
  return viewerHas(viewer, 'manage_programme');
}

/** What the viewer can do with the cycle now. */
export function cycleVerbsFor(viewer: Viewer, cycle: Pick<Cycle, 'programmeId' | 'state'>): CycleVerb[] {
  if (viewer.programmeId !== cycle.programmeId || !mayKeepCycles(viewer)) return [];
  return CYCLE_VERBS.filter((verb) =>
    CYCLE_TRANSITIONS.some((row) => row.verb === verb && row.from === cycle.state),
  );
}

/** Null when the viewer may change the cycle, else the refusal that says who may. */
export function checkMayKeepCycle(viewer: Viewer, cycle: Pick<Cycle, 'programmeId'>): Problem | null {
  if (viewer.programmeId !== cycle.programmeId || !maySeeCycles(viewer)) return notFound('cycle');
  return mayKeepCycles(viewer) ? null : notAllowedOnCycles();
}

/** The refusal of opening a cycle or changing phases and criteria, saying whom to ask. */
export function notAllowedOnCycles(): Problem {
  return problem(
    null,
    'NOT_ALLOWED',
    'Only a programme lead opens cycles and changes phases and criteria. Ask one of them.',
  );
}
