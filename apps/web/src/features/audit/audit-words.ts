/** What an audit event can be about, in words. */
export const subjectWords: Record<string, string> = {
  action: 'Action',
  person: 'Person',
  account: 'Account',
  session: 'Session',
  person_import: 'Import of people',
  subgroup: 'Subgroup',
  membership: 'Membership',
  programme: 'Programme',
  saved_view: 'Saved view',
};

const happenings: Record<string, readonly string[]> = {
  action: [
    'proposed',
    'edited',
    'owner_changed',
    'updated',
    'agreed',
    'design_started',
    'launched',
    'evaluation_planned',
    'evaluated',
    'rolled_out',
    'relaunched',
    'hand_over_offered',
    'handed_over',
    'hand_over_declined',
    'hand_over_withdrawn',
    'checked',
    'check_failed',
    'reopened',
    'paused',
    'resumed',
    'stopped',
    'step_undone',
  ],
  person: [
    'invited',
    'invited_again',
    'joined',
    'edited',
    'roles_set',
    'paused',
    'resumed',
    'left',
    'reset_requested',
    'reset_link_made',
    'password_reset',
  ],
  session: ['opened', 'ended'],
  subgroup: ['added', 'edited', 'phase_moved'],
  membership: ['added', 'ended'],
  programme: [
    'set_up',
    'edited',
    'site_added',
    'directorate_added',
    'staff_group_added',
    'golden_thread_added',
  ],
  saved_view: ['kept', 'removed'],
};

/** The verbs that a filter can offer: those known from the start, and any seen meanwhile. */
export const knownVerbs = (seen: readonly string[]): string[] => [
  ...new Set([
    ...Object.entries(happenings).flatMap(([subject, verbs]) => verbs.map((verb) => `${subject}.${verb}`)),
    ...seen,
  ]),
];

const plain = (text: string) => text.replaceAll('_', ' ').replace('hand over', 'hand-over');

/** What happened, in words: "Action launched". */
export function happening(verb: string): string {
  const [subject = '', what = ''] = verb.split('.');
  return `${subjectWords[subject] ?? plain(subject)} ${plain(what)}`;
}

/** Where the subject of an event can be looked at; null when it has no page of its own. */
export function subjectAddress(
  { subjectType, subjectId, before, after }: SubjectOfEvent,
  work: boolean,
): string | null {
  switch (subjectType) {
    case 'action':
      return work ? `/actions/${subjectId}` : null;
    case 'subgroup':
      return work ? `/subgroups/${subjectId}` : null;
    case 'membership': {
      const subgroup = /"subgroupId":"([^"]+)"/.exec(after ?? before ?? '')?.[1];
      return work && subgroup ? `/subgroups/${subgroup}` : null;
    }
    case 'person':
    case 'account':
      return `/people/${subjectId}`;
    case 'person_import':
      return `/people/import/${subjectId}`;
    case 'programme':
      return '/programme';
    default:
      return null;
  }
}

/** The parts of an audit event that lead to its subject. */
export interface SubjectOfEvent {
  subjectType: string;
  subjectId: string;
  before: string | null;
  after: string | null;
}
