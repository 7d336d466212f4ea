import { type IsoDate } from '../calendar';

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
