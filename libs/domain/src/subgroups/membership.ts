import { checkDay, type IsoDate, spokenDay } from '../calendar';
import { fail, okUnless, problem, type Result } from '../result';

/** In what way a person belongs to a subgroup. */
export const MEMBERSHIP_KINDS = [
  'change_leader',
  'stakeholder',
  'subject_matter_expert',
  'lead',
  'sponsor',
] as const;

/** One of MEMBERSHIP_KINDS. */
export type MembershipKind = (typeof MEMBERSHIP_KINDS)[number];

/** Each kind in words for a page. */
export const MEMBERSHIP_KIND_LABELS: Record<MembershipKind, string> = {
  change_leader: 'Change leader',
  stakeholder: 'Stakeholder',
  subject_matter_expert: 'Subject-matter expert',
  lead: 'Lead',
  sponsor: 'Sponsor',
};

/** A person's place in a subgroup, of one kind; it lasts until it has a `to`. */
export interface Membership {
  id: string;
  subgroupId: string;
  personId: string;
  kind: MembershipKind;
  from: IsoDate;
  to: IsoDate | null;
  /** Raised by the repository on each save, never here. */
  version: number;
}

/** Whether the membership lasts. */
export function isCurrent(membership: Pick<Membership, 'to'>): boolean {
  return membership.to === null;
}

/** A new membership; `existing` are those of the same person in the same subgroup. */
export function addMembership(
  input: Pick<Membership, 'id' | 'subgroupId' | 'personId' | 'kind' | 'from'>,
  existing: readonly Membership[],
  today: IsoDate,
): Result<Membership> {
  const overlapping = existing.find(
    (other) =>
      other.subgroupId === input.subgroupId &&
      other.personId === input.personId &&
      other.kind === input.kind &&
      (other.to === null || other.to > input.from),
  );
  const twice = overlapping
    ? problem(
        'from',
        'DUPLICATE',
        overlapping.to === null
          ? 'They already belong to this subgroup in this way. Choose another kind, or end that one first.'
          : `They belonged to this subgroup in this way until ${spokenDay(overlapping.to)}. Choose that day or a later one.`,
      )
    : null;
  const from = checkDay('from', input.from, {
    label: 'The first day',
    required: 'Enter the first day.',
    notAfter: today,
  });
  const { id, subgroupId, personId, kind } = input;
  return okUnless([from, twice], () => ({
    id,
    subgroupId,
    personId,
    kind,
    from: input.from,
    to: null,
    version: 1,
  }));
}

/** The membership with its last day. */
export function endMembership(membership: Membership, to: IsoDate, today: IsoDate): Result<Membership> {
  if (!isCurrent(membership)) {
    return fail(
      problem(null, 'WRONG_STATE', 'This membership has already ended. Reload the page to see it.'),
    );
  }
  const day = checkDay('to', to, {
    label: 'The last day',
    required: 'Enter the last day.',
    notBefore: membership.from,
    notAfter: today,
  });
  return okUnless([day], () => ({ ...membership, to }));
}
