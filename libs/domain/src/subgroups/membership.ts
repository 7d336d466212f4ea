import { checkDay, type IsoDate, spokenDay } from '../calendar';
import { fail, ok, okUnless, problem, type Result } from '../result';

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

/** A person's place in a subgroup, of one kind; it lasts until it has a `to`, the day on which it ended. */
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

/**
 * Whether the membership lasts. One that ends is over on that very day, and its rights with it, so that another can begin
 * on the same day; the end is never a day to come.
 */
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
    (other) => isLike(other, input) && (other.to === null || other.to > input.from),
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

/** The membership with the day on which it ended. */
export function endMembership(membership: Membership, to: IsoDate, today: IsoDate): Result<Membership> {
  if (!isCurrent(membership)) {
    return fail(
      problem(null, 'WRONG_STATE', 'This membership has already ended. Reload the page to see it.'),
    );
  }
  const day = checkDay('to', to, {
    label: 'The day it ends',
    required: 'Enter the day it ends.',
    notBefore: membership.from,
    notAfter: today,
  });
  return okUnless([day], () => ({ ...membership, to }));
}

/** The membership as if it had not ended; `existing` are those of the same person. */
export function reopenMembership(
  membership: Membership,
  existing: readonly Membership[],
): Result<Membership> {
  const { to } = membership;
  if (to === null) {
    return fail(problem(null, 'WRONG_STATE', 'This membership has not ended. Reload the page to see it.'));
  }
  const since = existing.find(
    (other) =>
      isLike(other, membership) && other.id !== membership.id && (isCurrent(other) || other.from >= to),
  );
  if (since) {
    return fail(
      problem(
        null,
        'DUPLICATE',
        `They have belonged to this subgroup in this way again since ${spokenDay(since.from)}.`,
      ),
    );
  }
  return ok({ ...membership, to: null });
}

/** Whether both are of the same person in the same subgroup and of the same kind. */
function isLike(
  one: Pick<Membership, 'subgroupId' | 'personId' | 'kind'>,
  other: Pick<Membership, 'subgroupId' | 'personId' | 'kind'>,
): boolean {
  return one.subgroupId === other.subgroupId && one.personId === other.personId && one.kind === other.kind;
}
