import { problem, type Problem } from '../result';
import { type Viewer, viewerHas, viewerHasInSubgroup } from '../viewer';
import { EVENT_TRANSITIONS, type EventWho, isPossible, WEB_BOX_VERBS } from './event-transitions';
import {
  EVENT_VERBS,
  wasFacilitatedBy,
  type EventVerb,
  isFacilitatedBy,
  type ListeningEvent,
} from './listening-event';

/** What the policy needs to know of an event. */
export type EventFacts = Pick<
  ListeningEvent,
  'programmeId' | 'kind' | 'state' | 'subgroupId' | 'facilitators'
>;

/** Whether the viewer may plan an event: any, or one that they facilitate themself. */
export function mayPlanEvent(viewer: Viewer, facilitatorIds: readonly string[]): boolean {
  if (viewerHas(viewer, 'plan_any_event')) return true;
  return viewerHas(viewer, 'facilitate_event') && facilitatorIds.includes(viewer.personId);
}

/** Whether the viewer may see that the event is, was or will be held. */
export function maySeeEvent(viewer: Viewer, event: Pick<ListeningEvent, 'programmeId'>): boolean {
  return viewer.programmeId === event.programmeId && viewerHas(viewer, 'see_work');
}

/** Whether the viewer facilitates the event now, with a role that does. */
export function isFacilitatorOf(
  viewer: Viewer,
  event: Pick<EventFacts, 'programmeId' | 'facilitators'>,
): boolean {
  return (
    viewer.programmeId === event.programmeId &&
    viewerHas(viewer, 'facilitate_event') &&
    isFacilitatedBy(viewer.personId, event)
  );
}

/** Whether the viewer is the second person for this event: leads where it belongs, and never facilitated it. */
export function isSecondPersonFor(
  viewer: Viewer,
  event: Pick<EventFacts, 'programmeId' | 'subgroupId' | 'facilitators'>,
): boolean {
  if (viewer.programmeId !== event.programmeId || wasFacilitatedBy(viewer.personId, event)) return false;
  if (viewerHas(viewer, 'release_any_notes')) return true;
  return event.subgroupId !== null && viewerHasInSubgroup(viewer, 'release_subgroup_notes', event.subgroupId);
}

const WHO: Record<EventWho, (viewer: Viewer, event: EventFacts) => boolean> = {
  facilitator: isFacilitatorOf,
  facilitator_or_planner: (viewer, event) =>
    isFacilitatorOf(viewer, event) ||
    (viewer.programmeId === event.programmeId && viewerHas(viewer, 'plan_any_event')),
  second_person: isSecondPersonFor,
  facilitator_or_second_person: (viewer, event) =>
    isFacilitatorOf(viewer, event) || isSecondPersonFor(viewer, event),
};

/**
 * Whether the viewer is one of those who may take this step. In a state from which nobody can take it, whoever could
 * elsewhere is let through to the rule, which then says what to do first.
 */
export function mayWithEvent(viewer: Viewer, verb: EventVerb, event: EventFacts): boolean {
  if (event.kind === 'web_box' && !WEB_BOX_VERBS.includes(verb)) return false;
  const rows = EVENT_TRANSITIONS.filter((row) => row.verb === verb);
  const here = rows.filter((row) => row.from.includes(event.state));
  return (here.length > 0 ? here : rows).some((row) => WHO[row.who](viewer, event));
}

/** What the viewer can do to the event in its state. */
export function eventVerbsFor(viewer: Viewer, event: EventFacts): EventVerb[] {
  return EVENT_VERBS.filter((verb) => isPossible(event, verb) && mayWithEvent(viewer, verb, event));
}

/**
 * Whether the viewer may read what an event left open for the next time. These are words from one event: its own
 * facilitators read them; the second person does from when it is written up; once it is released, so do those who
 * facilitate a later one, who read it out.
 */
export function mayReadCarryOver(
  viewer: Viewer,
  event: EventFacts,
  later: Pick<EventFacts, 'programmeId' | 'facilitators'> | null,
): boolean {
  if (isFacilitatorOf(viewer, event)) return true;
  const isReleased = event.state === 'released' || event.state === 'closed';
  if ((isReleased || event.state === 'written_up') && isSecondPersonFor(viewer, event)) return true;
  return isReleased && later !== null && isFacilitatorOf(viewer, later);
}

/** The refusal of what is not the viewer's to do to an event, saying whom to ask. */
export function notAllowedWithEvent(verb: EventVerb | 'plan'): Problem {
  return problem(null, 'NOT_ALLOWED', REFUSALS[whoOf(verb)]);
}

const REFUSALS: Record<EventWho | 'plan', string> = {
  plan: 'You can plan an event that you facilitate. Add yourself to its facilitators, or ask a lead.',
  facilitator: 'Only those who facilitate this event can do this. Ask one of them.',
  facilitator_or_planner: 'Only those who facilitate this event, or a lead, can do this. Ask one of them.',
  second_person:
    'Only a lead who did not facilitate this event can do this. Ask a lead of its subgroup or a programme lead.',
  facilitator_or_second_person:
    'Only those who facilitate this event, or the lead who would release it, can do this. Ask one of them.',
};

function whoOf(verb: EventVerb | 'plan'): EventWho | 'plan' {
  return EVENT_TRANSITIONS.find((row) => row.verb === verb)?.who ?? 'plan';
}
