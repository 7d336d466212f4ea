import { type Action, type ActionUpdate } from '../actions/action';
import { type EventSeries } from '../listening/event-series';
import { type EventFacilitator, type ListeningEvent } from '../listening/listening-event';
import { type Note } from '../notes/note';
import { type Person } from '../people/person';
import { type Role } from '../roles/role';
import { type Membership } from '../subgroups/membership';
import { type PhasePeriod, type Subgroup } from '../subgroups/subgroup';
import { type Theme } from '../themes/theme';
import { type Viewer } from '../viewer';

/** The day on which the builders' world stands. */
export const TODAY = '2025-03-14';

/** An action, launched and on track unless said otherwise. */
export function anAction(parts: Partial<Action> = {}): Action {
  return {
    id: 'action-1',
    programmeId: 'programme-1',
    subgroupId: 'subgroup-1',
    title: 'Team Time Out',
    description: 'A team takes two hours together away from work.',
    hopedChange: 'Teams talk about how they are.',
    state: 'launched',
    ownerId: 'owner',
    coOwnerIds: [],
    goldenThreadIds: [],
    measures: [],
    dueOn: '2025-09-01',
    launchedOn: '2025-02-01',
    evaluation: { state: 'not_planned', on: null, finding: '', method: '' },
    claimOfSuccess: '',
    nextStep: '',
    funder: '',
    partner: '',
    pausedUntil: null,
    pauseReason: '',
    stopReason: '',
    handOver: null,
    checks: [],
    lastUpdate: { on: '2025-03-10', confidence: 'on_course', waitingOn: '' },
    proposedById: 'proposer',
    createdOn: '2025-01-06',
    lastStepOn: '2025-02-01',
    version: 3,
    ...parts,
  };
}

/** An update of the action that `anAction` makes. */
export function anUpdate(parts: Partial<ActionUpdate> = {}): ActionUpdate {
  return {
    id: 'update-1',
    actionId: 'action-1',
    authorId: 'owner',
    on: '2025-03-10',
    text: 'Six teams have booked.',
    nothingNew: false,
    confidence: 'on_course',
    waitingOn: '',
    ...parts,
  };
}

/** A note of the event that `anEvent` makes, with nothing in it that gives somebody away. */
export function aNote(parts: Partial<Note> = {}): Note {
  return {
    id: '5f0c9a1e-3c1b-4f6e-9d2a-7b8c9d0e1f2a',
    programmeId: 'programme-1',
    eventId: 'event-1',
    kind: 'concern',
    text: 'There is no hot food at night.',
    subgroupId: null,
    goldenThreadId: null,
    isConfirmedSafe: false,
    version: 1,
    ...parts,
  };
}

/** An active change leader. */
export function aPerson(parts: Partial<Person> = {}): Person {
  return {
    id: 'person-1',
    programmeId: 'programme-1',
    name: 'Robin Example',
    email: 'robin@example.org',
    state: 'active',
    jobTitle: 'Nurse',
    directorateId: 'directorate-1',
    siteId: 'site-1',
    staffGroupId: 'staff-group-1',
    workingPattern: 'days',
    joinedOn: '2024-11-01',
    pausedUntil: null,
    leftOn: null,
    roles: ['change_leader'],
    version: 1,
    ...parts,
  };
}

/** A subgroup in Design. */
export function aSubgroup(parts: Partial<Subgroup> = {}): Subgroup {
  return {
    id: 'subgroup-1',
    programmeId: 'programme-1',
    name: 'Career development',
    aliases: ['Career progression'],
    priorityText: 'Clear ways to grow.',
    phase: 'design',
    phaseSince: '2024-06-01',
    goldenThreadIds: [],
    position: 1,
    version: 1,
    ...parts,
  };
}

/** The open phase of the subgroup that `aSubgroup` makes. */
export function aPhasePeriod(parts: Partial<PhasePeriod> = {}): PhasePeriod {
  return {
    id: 'period-1',
    subgroupId: 'subgroup-1',
    phase: 'design',
    from: '2024-06-01',
    to: null,
    note: '',
    ...parts,
  };
}

/** A current membership as change leader. */
export function aMembership(parts: Partial<Membership> = {}): Membership {
  return {
    id: 'membership-1',
    subgroupId: 'subgroup-1',
    personId: 'person-1',
    kind: 'change_leader',
    from: '2024-11-01',
    to: null,
    version: 1,
    ...parts,
  };
}

/** A culture café that was held today and is open, with one facilitator. */
export function anEvent(parts: Partial<ListeningEvent> = {}): ListeningEvent {
  return {
    id: 'event-1',
    programmeId: 'programme-1',
    kind: 'culture_cafe',
    title: 'Café at North House',
    heldOn: TODAY,
    shift: 'day',
    siteId: null,
    place: 'The canteen',
    details: '',
    invited: 'Everybody on the wards',
    subgroupId: 'subgroup-1',
    seriesId: null,
    state: 'open',
    facilitators: [aFacilitator()],
    peopleHeard: 0,
    tallies: [],
    carryOver: '',
    cancelReason: '',
    writtenUpOn: null,
    releasedOn: null,
    closedOn: null,
    notesDeletedOn: null,
    version: 1,
    ...parts,
  };
}

/** Somebody who facilitates now and took no notes. */
export function aFacilitator(
  personId = 'facilitator',
  parts: Partial<EventFacilitator> = {},
): EventFacilitator {
  return { personId, isFacilitating: true, tookNotes: false, ...parts };
}

/** A café every four weeks. */
export function aSeries(parts: Partial<EventSeries> = {}): EventSeries {
  return {
    id: 'series-1',
    programmeId: 'programme-1',
    title: 'Café at North House',
    kind: 'culture_cafe',
    everyWeeks: 4,
    shift: 'day',
    siteId: null,
    place: 'The canteen',
    details: '',
    invited: 'Everybody on the wards',
    subgroupId: null,
    isEnded: false,
    version: 1,
    ...parts,
  };
}

/** A theme that forms. */
export function aTheme(parts: Partial<Theme> = {}): Theme {
  return {
    id: 'theme-1',
    programmeId: 'programme-1',
    subgroupId: 'subgroup-1',
    wording: 'The rota comes too late to plan a life',
    detail: 'On most wards it comes a week before.',
    state: 'forming',
    stateBefore: null,
    mergedIntoId: null,
    splitFromId: null,
    setAsideReason: '',
    goldenThreadIds: [],
    createdOn: '2025-02-03',
    version: 1,
    ...parts,
  };
}

/** A viewer who holds these roles; a subgroup lead leads subgroup-1 unless said otherwise. */
export function aViewer(roles: Role | Role[] = 'change_leader', parts: Partial<Viewer> = {}): Viewer {
  const held = Array.isArray(roles) ? roles : [roles];
  return {
    programmeId: 'programme-1',
    personId: 'viewer',
    name: 'Sam Example',
    roles: held,
    leadsSubgroups: held.includes('subgroup_lead') ? ['subgroup-1'] : [],
    ...parts,
  };
}
