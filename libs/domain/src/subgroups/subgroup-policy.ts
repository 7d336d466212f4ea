import { mayPropose } from '../actions/action-policy';
import { problem, type Problem } from '../result';
import { type Viewer, viewerHas, viewerHasInSubgroup } from '../viewer';
import { type MembershipKind } from './membership';
import { type Subgroup } from './subgroup';

/** What somebody can do to a subgroup, in the order a page offers it. */
export const SUBGROUP_VERBS = ['propose_action', 'edit', 'change_members', 'move_phase'] as const;

/** One of SUBGROUP_VERBS. */
export type SubgroupVerb = (typeof SUBGROUP_VERBS)[number];

/** Kinds of membership that bring rights with them, so that a lead does not give them away. */
export const KINDS_WITH_RIGHTS: readonly MembershipKind[] = ['lead', 'sponsor'];

const RULES: Record<SubgroupVerb, (viewer: Viewer, subgroupId: string) => boolean> = {
  propose_action: mayPropose,
  edit: (viewer, id) =>
    viewerHas(viewer, 'manage_programme') || viewerHasInSubgroup(viewer, 'manage_own_subgroup', id),
  change_members: (viewer, id) =>
    viewerHas(viewer, 'manage_people') || viewerHasInSubgroup(viewer, 'manage_own_subgroup_people', id),
  // To leave a phase is to decide a gate: leads prepare it, the programme lead decides (domain.md).
  move_phase: (viewer) => viewerHas(viewer, 'manage_programme'),
};

/** Whether the viewer may do this to the subgroup. */
export function mayWithSubgroup(
  viewer: Viewer,
  verb: SubgroupVerb,
  subgroup: Pick<Subgroup, 'id' | 'programmeId'>,
): boolean {
  return subgroup.programmeId === viewer.programmeId && RULES[verb](viewer, subgroup.id);
}

/** What the viewer can do to the subgroup. */
export function subgroupVerbsFor(
  viewer: Viewer,
  subgroup: Pick<Subgroup, 'id' | 'programmeId'>,
): SubgroupVerb[] {
  return SUBGROUP_VERBS.filter((verb) => mayWithSubgroup(viewer, verb, subgroup));
}

/** Whether the viewer may add a subgroup to their programme. */
export function mayAddSubgroup(viewer: Viewer): boolean {
  return viewerHas(viewer, 'manage_programme');
}

/** Whether the viewer may begin or end a membership of this kind in the subgroup. */
export function mayChangeMembership(
  viewer: Viewer,
  subgroup: Pick<Subgroup, 'id' | 'programmeId'>,
  kind: MembershipKind,
): boolean {
  if (!mayWithSubgroup(viewer, 'change_members', subgroup)) return false;
  return !KINDS_WITH_RIGHTS.includes(kind) || viewerHas(viewer, 'manage_people');
}

/** The refusal of what is not the viewer's to do to a subgroup, saying whom to ask. */
export function notAllowedWithSubgroup(verb: SubgroupVerb | 'add'): Problem {
  const programmeLeadOnly = verb === 'move_phase' || verb === 'add';
  return problem(
    null,
    'NOT_ALLOWED',
    programmeLeadOnly
      ? 'Only a programme lead can do this. Ask one of them.'
      : 'Only a lead of this subgroup or a programme lead can do this. Ask one of them.',
  );
}
