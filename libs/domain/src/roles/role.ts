/** What a person may be in a programme; one person may hold several. */
export const ROLES = [
  'change_leader',
  'subgroup_lead',
  'programme_lead',
  'comms',
  'sponsor',
  'administrator',
] as const;

/** One of ROLES. */
export type Role = (typeof ROLES)[number];

/** Each role in words for a page. */
export const ROLE_LABELS: Record<Role, string> = {
  change_leader: 'Change leader',
  subgroup_lead: 'Subgroup lead',
  programme_lead: 'Programme lead',
  comms: 'Communications',
  sponsor: 'Executive sponsor',
  administrator: 'Administrator',
};
