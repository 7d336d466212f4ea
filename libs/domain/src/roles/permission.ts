import { type Role } from './role';

/** What the doors of the API ask for; which rows a permission reaches, the policies say. */
export const PERMISSIONS = [
  'see_work',
  'propose_action',
  'update_own_action',
  'change_subgroup_action',
  'change_any_action',
  'facilitate_event',
  'plan_any_event',
  'release_subgroup_notes',
  'release_any_notes',
  'sort_subgroup_notes',
  'sort_any_notes',
  'compose_edition',
  'approve_edition',
  'put_up_posters',
  'keep_measures',
  'make_own_subgroup_papers',
  'make_papers',
  'prepare_subgroup_gate',
  'decide_any_gate',
  'decide_sponsored_gate',
  'manage_own_subgroup_people',
  'manage_people',
  'manage_accounts',
  'manage_own_subgroup',
  'manage_programme',
  'manage_settings',
  'see_audit',
  'see_system_audit',
] as const;

/** One of PERMISSIONS. */
export type Permission = (typeof PERMISSIONS)[number];

/** Each permission in words, for the schema and the printed states. */
export const PERMISSION_LABELS: Record<Permission, string> = {
  see_work: 'see the board, subgroups, actions and the directory of people',
  propose_action: 'propose an action',
  update_own_action: 'update an action they own or share',
  change_subgroup_action: 'change any action of a subgroup they lead',
  change_any_action: 'change any action',
  facilitate_event: 'plan an event they facilitate, and take its notes',
  plan_any_event: 'plan any event, and say who facilitates it',
  release_subgroup_notes:
    'release the notes of an event held by a subgroup they lead, and not facilitated by them',
  release_any_notes: 'release the notes of any event not facilitated by them',
  sort_subgroup_notes: 'sort the released notes of a subgroup they lead, and agree its themes',
  sort_any_notes: 'sort all released notes, and agree all themes',
  compose_edition: 'compose an edition of Feedback into Action',
  approve_edition: 'check an edition, approve one they did not write, publish and withdraw it',
  put_up_posters: 'tick that a poster is up on a wall, or taken down',
  keep_measures: 'take in figures, and say what is measured',
  make_own_subgroup_papers: 'make the highlight report of a subgroup they lead',
  make_papers: 'make papers for those who read elsewhere',
  prepare_subgroup_gate: 'prepare the gates of a subgroup they lead',
  decide_any_gate: 'prepare and decide any gate',
  decide_sponsored_gate: 'decide the gates of Design and Deliver',
  manage_own_subgroup_people: 'look after the people and members of a subgroup they lead',
  manage_people: 'look after all people and members',
  manage_accounts: 'look after accounts: links, roles, e-mail addresses',
  manage_own_subgroup: 'edit a subgroup they lead',
  manage_programme: 'change the programme: subgroups, phases, sites, directorates, golden threads',
  manage_settings: 'change settings',
  see_audit: 'read the audit of the programme',
  see_system_audit: 'read the audit of accounts, people and settings',
};

/** Who holds what (domain.md, "Who may do what"). What is not listed is not allowed. */
export const ROLE_PERMISSIONS: Record<Role, readonly Permission[]> = {
  change_leader: ['see_work', 'propose_action', 'update_own_action', 'facilitate_event', 'put_up_posters'],
  subgroup_lead: [
    'see_work',
    'propose_action',
    'update_own_action',
    'change_subgroup_action',
    'facilitate_event',
    'plan_any_event',
    'release_subgroup_notes',
    'sort_subgroup_notes',
    'put_up_posters',
    'make_own_subgroup_papers',
    'prepare_subgroup_gate',
    'manage_own_subgroup_people',
    'manage_own_subgroup',
  ],
  programme_lead: [
    'see_work',
    'propose_action',
    'update_own_action',
    'change_any_action',
    'facilitate_event',
    'plan_any_event',
    'release_any_notes',
    'sort_any_notes',
    'compose_edition',
    'approve_edition',
    'put_up_posters',
    'keep_measures',
    'make_papers',
    'decide_any_gate',
    'manage_people',
    'manage_programme',
    'manage_settings',
    'see_audit',
  ],
  comms: ['see_work', 'compose_edition', 'approve_edition', 'put_up_posters'],
  sponsor: ['see_work', 'approve_edition', 'decide_sponsored_gate'],
  administrator: ['manage_accounts', 'manage_settings', 'see_system_audit'],
};

/** Everything that somebody with these roles may ask for, in the order of PERMISSIONS. */
export function permissionsOf(roles: readonly Role[]): Permission[] {
  return PERMISSIONS.filter((permission) => holds(roles, permission));
}

/** Whether one of these roles brings the permission. */
export function holds(roles: readonly Role[], permission: Permission): boolean {
  return roles.some((role) => ROLE_PERMISSIONS[role].includes(permission));
}
