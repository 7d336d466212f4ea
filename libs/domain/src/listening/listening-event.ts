import { type IsoDate } from '../calendar';

/** The ways in which staff are listened to: kinds of one thing. */
export const EVENT_KINDS = [
  'culture_cafe',
  'roadshow',
  'focus_group',
  'conference',
  'paper_forms',
  'web_box',
] as const;

/** One of EVENT_KINDS. */
export type EventKind = (typeof EVENT_KINDS)[number];

/** Each kind of event in words for a page. */
export const EVENT_KIND_LABELS: Record<EventKind, string> = {
  culture_cafe: 'Culture café',
  roadshow: 'Roadshow',
  focus_group: 'Focus group',
  conference: 'Conference',
  paper_forms: 'Paper forms',
  web_box: 'Web box',
};

/** When people work: the finest time of day that listening knows. */
export const SHIFTS = ['day', 'evening', 'night', 'weekend'] as const;

/** One of SHIFTS. */
export type Shift = (typeof SHIFTS)[number];

/** Each shift in words for a page. */
export const SHIFT_LABELS: Record<Shift, string> = {
  day: 'Day',
  evening: 'Evening',
  night: 'Night',
  weekend: 'Weekend',
};

/** Where an event stands, in the order of its life. */
export const EVENT_STATES = ['planned', 'open', 'written_up', 'released', 'closed', 'cancelled'] as const;

/** One of EVENT_STATES. */
export type EventState = (typeof EVENT_STATES)[number];

/** Each state of an event in words for a page. */
export const EVENT_STATE_LABELS: Record<EventState, string> = {
  planned: 'Planned',
  open: 'Open',
  written_up: 'Written up',
  released: 'Released',
  closed: 'Closed',
  cancelled: 'Cancelled',
};

/** Everything somebody can do to an event, in the order a page offers it. */
export const EVENT_VERBS = [
  'take_notes',
  'open',
  'write_up',
  'release',
  'open_again',
  'close',
  'write_carry_over',
  'edit',
  'cancel',
  'reinstate',
] as const;

/** One of EVENT_VERBS. */
export type EventVerb = (typeof EVENT_VERBS)[number];

/** Somebody who facilitates an event, or did. */
export interface EventFacilitator {
  personId: string;
  /** Whether they still do; who stepped back stays listed, so that they do not release what they helped to write. */
  isFacilitating: boolean;
  /** Whether they took notes: known once per person and event, never per note. */
  tookNotes: boolean;
}

/** How many people of one part of an axis were heard at an event. */
export interface Tally {
  axis: TallyAxis;
  /** The id of a directorate or staff group, or a shift. */
  part: string;
  people: number;
}

/** The axes along which an event counts whom it heard; the site is the event's own. */
export const TALLY_AXES = ['directorate', 'staff_group', 'shift'] as const;

/** One of TALLY_AXES. */
export type TallyAxis = (typeof TALLY_AXES)[number];

/** A culture café, a roadshow and the like: place, day, shift, facilitators, and numbers of people heard, never names. */
export interface ListeningEvent {
  id: string;
  programmeId: string;
  kind: EventKind;
  title: string;
  heldOn: IsoDate;
  shift: Shift;
  siteId: string | null;
  /** Where at the site, or anywhere else. */
  place: string;
  /** What people need to know before they come, such as when it begins. */
  details: string;
  /** Who is invited, in words. */
  invited: string;
  /** The subgroup that holds it: its lead may release the notes; null when the programme does. */
  subgroupId: string | null;
  seriesId: string | null;
  state: EventState;
  facilitators: EventFacilitator[];
  peopleHeard: number;
  tallies: Tally[];
  /** What is still open for the next time, as "last time you said…": words from one event, deleted with its notes. */
  carryOver: string;
  cancelReason: string;
  writtenUpOn: IsoDate | null;
  releasedOn: IsoDate | null;
  closedOn: IsoDate | null;
  /** The day on which its notes were deleted on schedule. */
  notesDeletedOn: IsoDate | null;
  /** Raised by the repository on each save, never here. */
  version: number;
}

/** Whether the person facilitates the event now. */
export function isFacilitatedBy(personId: string, event: Pick<ListeningEvent, 'facilitators'>): boolean {
  return event.facilitators.some((one) => one.personId === personId && one.isFacilitating);
}

/** Whether the person ever facilitated the event, so that they do not release what they may have written. */
export function wasFacilitatedBy(personId: string, event: Pick<ListeningEvent, 'facilitators'>): boolean {
  return event.facilitators.some((one) => one.personId === personId);
}

/** Who facilitates the event now, by id. */
export function facilitatorIdsOf({ facilitators }: Pick<ListeningEvent, 'facilitators'>): string[] {
  return facilitators.filter(({ isFacilitating }) => isFacilitating).map(({ personId }) => personId);
}

/** The event as the audit keeps it: without numbers of people, and without words that were said. */
export function auditedEvent(event: ListeningEvent): object {
  const { peopleHeard: _people, tallies: _tallies, carryOver: _words, facilitators, ...kept } = event;
  return {
    ...kept,
    facilitators: facilitators.map(({ personId, isFacilitating }) => ({ personId, isFacilitating })),
  };
}
