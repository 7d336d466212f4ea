import { type IsoDate } from '../calendar';
import { problem, type Problem } from '../result';
import { type Viewer, viewerHas, viewerHasInSubgroup } from '../viewer';
import { ACTION_VERBS, type ActionStanding, type ActionVerb, ownsOrShares } from './action';
import { ACTION_TRANSITIONS, type ActionWho, transitionsOf } from './action-transitions';

/** Whether the viewer may propose an action, in any subgroup of their programme. */
export function mayPropose(viewer: Viewer): boolean {
  return viewerHas(viewer, 'propose_action');
}

/** Whether the viewer may see the action at all. */
export function maySeeAction(viewer: Viewer, action: ActionStanding): boolean {
  return viewer.programmeId === action.programmeId && viewerHas(viewer, 'see_work');
}

/** Whether the viewer leads here: the action's subgroup, or the programme. */
export function leadsAction(viewer: Viewer, action: ActionStanding): boolean {
  return (
    viewer.programmeId === action.programmeId &&
    (viewerHas(viewer, 'change_any_action') ||
      viewerHasInSubgroup(viewer, 'change_subgroup_action', action.subgroupId))
  );
}

// A person is the owner only with a role that updates actions: a sponsor named as owner changes nothing.
const WHO: Record<ActionWho, (viewer: Viewer, action: ActionStanding) => boolean> = {
  owner_or_lead: (viewer, action) =>
    leadsAction(viewer, action) || (isActive(viewer, action) && ownsOrShares(viewer.personId, action)),
  lead: leadsAction,
  proposer_or_lead: (viewer, action) =>
    leadsAction(viewer, action) || (isActive(viewer, action) && action.proposedById === viewer.personId),
  receiving_owner: receives,
  receiving_owner_or_lead: (viewer, action) => leadsAction(viewer, action) || receives(viewer, action),
};

/**
 * Whether the viewer is one of those who may take this step. In a state from which nobody can take it, whoever
 * could elsewhere is let through to the rule, which then says what to do first.
 */
export function may(viewer: Viewer, verb: ActionVerb, action: ActionStanding): boolean {
  const rows = ACTION_TRANSITIONS.filter((row) => row.verb === verb);
  const here = rows.filter((row) => row.from.includes(action.state));
  return (here.length > 0 ? here : rows).some((row) => WHO[row.who](viewer, action));
}

/** What the viewer can do to the action today: allowed by the policy and possible in its state. */
export function verbsFor(viewer: Viewer, action: ActionStanding, today: IsoDate): ActionVerb[] {
  return ACTION_VERBS.filter((verb) =>
    transitionsOf(action, verb, today).some((row) => WHO[row.who](viewer, action)),
  );
}

/** The refusal of a step that is not the viewer's to take, saying whom to ask. */
export function notAllowedOnAction(verb: ActionVerb): Problem {
  const who = ACTION_TRANSITIONS.find((row) => row.verb === verb)?.who;
  const message = who?.startsWith('receiving_owner')
    ? 'Only the person this action is offered to can do this. Ask them.'
    : who === 'lead'
      ? 'Only a lead of this subgroup or of the programme can do this. Ask one of them.'
      : 'Only those who own or share this action, or a lead of its subgroup, can do this. Ask one of them.';
  return problem(null, 'NOT_ALLOWED', message);
}

function isActive(viewer: Viewer, action: ActionStanding): boolean {
  return viewer.programmeId === action.programmeId && viewerHas(viewer, 'update_own_action');
}

function receives(viewer: Viewer, action: ActionStanding): boolean {
  return isActive(viewer, action) && action.handOver?.receivingOwnerId === viewer.personId;
}
