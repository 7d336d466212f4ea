/** Kinds of thing whose word is not their name alone. */
const subjectWords: Record<string, string> = {
  action: 'Action',
  person: 'Person',
  account: 'Account',
  session: 'Session',
  person_import: 'Import of people',
  subgroup: 'Subgroup',
  membership: 'Membership',
  programme: 'Programme',
  saved_view: 'Saved view',
  measure_import: 'File of figures',
};

const plain = (text: string) => text.replaceAll('_', ' ').replace('hand over', 'hand-over');

/** What happened, in words: "Action launched". */
export function happening(verb: string): string {
  const [subject = '', what = ''] = verb.split('.');
  return `${kindOfThing(subject)} ${plain(what)}`;
}

/** A kind of thing in words. */
export const kindOfThing = (subject: string): string =>
  subjectWords[subject] ?? plain(subject).replace(/^./, (first) => first.toUpperCase());

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
    case 'listening_event':
      return work ? `/listening/${subjectId}` : null;
    case 'event_series':
      return work ? `/listening/series/${subjectId}` : null;
    case 'theme':
      return work ? `/themes/${subjectId}` : null;
    case 'membership': {
      const subgroup = /"subgroupId":"([^"]+)"/.exec(after ?? before ?? '')?.[1];
      return work && subgroup ? `/subgroups/${subgroup}` : null;
    }
    case 'person':
    case 'account':
      return `/people/${subjectId}`;
    case 'person_import':
      return `/people/import/${subjectId}`;
    case 'measure':
      return work ? `/measures/${subjectId}` : null;
    case 'cycle':
      return work ? '/programme/cycles' : null;
    case 'gate':
      return work ? gateIn(after ?? before ?? '') : null;
    case 'wellbeing_framework':
      return work ? '/wellbeing' : null;
    case 'wellbeing_assessment':
      return work ? `/wellbeing/${subjectId}` : null;
    case 'measure_import':
      return `/measures/import/${subjectId}`;
    case 'paper':
      return work ? '/papers' : null;
    case 'programme':
      return '/programme';
    default:
      return null;
  }
}

/** The page of the gate that an event tells of; null when it does not say which. */
function gateIn(told: string): string | null {
  const [subgroup, cycle, phase] = ['subgroupId', 'cycleId', 'phase'].map(
    (key) => new RegExp(`"${key}":"([^"]+)"`).exec(told)?.[1],
  );
  return subgroup && cycle && phase ? `/gates/${subgroup}/${cycle}/${phase}` : null;
}

/** The parts of an audit event that lead to its subject. */
export interface SubjectOfEvent {
  subjectType: string;
  subjectId: string;
  before: string | null;
  after: string | null;
}
