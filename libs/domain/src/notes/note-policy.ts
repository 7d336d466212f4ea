import { isFacilitatorOf, isSecondPersonFor } from '../listening/event-policy';
import { type EventState, type ListeningEvent } from '../listening/listening-event';
import { problem, type Problem } from '../result';
import { type Viewer, viewerHas } from '../viewer';

/** What the rules of notes ask of an event. */
export type EventOfNotes = Pick<ListeningEvent, 'programmeId' | 'subgroupId' | 'facilitators' | 'state'>;

/** The states in which notes are no longer those of their facilitators alone. */
export const AFTER_RELEASE: readonly EventState[] = ['released', 'closed'];

/** Whether the viewer may take notes of the event, and count whom it heard, while it is open. */
export function mayTakeNotes(viewer: Viewer, event: EventOfNotes): boolean {
  return isFacilitatorOf(viewer, event);
}

/** Whether the viewer may release the event's notes: never who facilitated it, even if they stepped back. */
export function mayReleaseNotes(viewer: Viewer, event: EventOfNotes): boolean {
  return isSecondPersonFor(viewer, event);
}

/** Whether the viewer may read all notes of the event, by the event. */
export function mayReadNotes(viewer: Viewer, event: EventOfNotes): boolean {
  if (isFacilitatorOf(viewer, event)) return true;
  if (event.state === 'written_up') return mayReleaseNotes(viewer, event);
  return (
    AFTER_RELEASE.includes(event.state) &&
    event.programmeId === viewer.programmeId &&
    viewerHas(viewer, 'sort_any_notes')
  );
}

/** Which notes of the event the viewer may read: all, once it is released those tagged to these subgroups, or none. */
export function readableNotes(viewer: Viewer, event: EventOfNotes): 'all' | readonly string[] {
  if (mayReadNotes(viewer, event)) return 'all';
  const byTag =
    AFTER_RELEASE.includes(event.state) &&
    event.programmeId === viewer.programmeId &&
    viewerHas(viewer, 'sort_subgroup_notes');
  return byTag ? viewer.leadsSubgroups : [];
}

/** The refusal of what is not the viewer's to do with notes, saying whom to ask. */
export function notAllowedWithNotes(what: 'take' | 'read' | 'release'): Problem {
  const messages = {
    take: 'Only those who facilitate this event take its notes. Ask one of them, or ask to be named as facilitator.',
    read: 'Notes are read by those who facilitate the event, and after that by those who check and sort them. What they come to is among the themes.',
    release:
      'A second person releases notes: a lead of the subgroup that holds the event or a programme lead, who did not facilitate it. Ask one of them.',
  };
  return problem(null, 'NOT_ALLOWED', messages[what]);
}
