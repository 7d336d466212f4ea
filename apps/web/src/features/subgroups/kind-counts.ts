import { type MembershipKind } from '@heard/schema';

const words: Record<MembershipKind, [one: string, many: string]> = {
  LEAD: ['lead', 'leads'],
  SPONSOR: ['sponsor', 'sponsors'],
  CHANGE_LEADER: ['change leader', 'change leaders'],
  STAKEHOLDER: ['stakeholder', 'stakeholders'],
  SUBJECT_MATTER_EXPERT: ['subject-matter expert', 'subject-matter experts'],
};

/** The kinds of membership in the order a page shows them. */
export const kindsInOrder = Object.keys(words) as MembershipKind[];

/** The heading over the members of one kind. */
export const kindHeading = (kind: MembershipKind) => {
  const [, many] = words[kind];
  return many.charAt(0).toUpperCase() + many.slice(1);
};

/** How many members of each kind there are: "23 change leaders, 2 stakeholders". */
export const kindCounts = (members: readonly { kind: MembershipKind }[]) =>
  kindsInOrder
    .map((kind) => [kind, members.filter((member) => member.kind === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${words[kind][count === 1 ? 0 : 1]}`)
    .join(', ');
