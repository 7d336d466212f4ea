import { type IsoDate } from '../calendar';
import { problem, type Problem } from '../result';
import { type Role, ROLE_LABELS } from '../roles/role';
import { type Viewer, viewerHas, viewerHasInSubgroup } from '../viewer';
import { type Person } from './person';
import {
  PERSON_TRANSITIONS,
  PERSON_VERBS,
  personCan,
  type PersonVerb,
  type PersonWho,
} from './person-transitions';

/** A person as the policy sees them: with the subgroups they now belong to. */
export interface PersonInPlace {
  person: Person;
  subgroupIds: readonly string[];
}

/** Whether the viewer may see the directory: those who see the work, and those who look after accounts. */
export function maySeePeople(viewer: Viewer): boolean {
  return viewerHas(viewer, 'see_work') || viewerHas(viewer, 'manage_accounts');
}

/** Whether the viewer may import people from a file, and take the directory out as one. */
export function mayImportPeople(viewer: Viewer): boolean {
  return viewerHas(viewer, 'manage_people') || viewerHas(viewer, 'manage_accounts');
}

/** Whether the viewer may invite somebody with these roles, into this subgroup or none. */
export function mayInvite(viewer: Viewer, roles: readonly Role[], subgroupId: string | null): boolean {
  if (viewerHas(viewer, 'manage_accounts')) return true;
  if (viewerHas(viewer, 'manage_people')) return !roles.includes('administrator');
  return (
    subgroupId !== null &&
    viewerHasInSubgroup(viewer, 'manage_own_subgroup_people', subgroupId) &&
    isAtMostChangeLeader(roles)
  );
}

/** Whether the viewer may give the person exactly these roles. */
export function mayGiveRoles(viewer: Viewer, place: PersonInPlace, roles: readonly Role[]): boolean {
  if (!mayWithPerson(viewer, 'set_roles', place)) return false;
  const touchesAdministrator =
    roles.includes('administrator') !== place.person.roles.includes('administrator');
  return !touchesAdministrator || viewerHas(viewer, 'manage_accounts');
}

/** Roles of which somebody must always be left, or nobody could put the workspace right again. */
export const ROLES_THAT_REMAIN: readonly Role[] = ['programme_lead', 'administrator'];

/** Null when after the change somebody still holds each role that must remain; `others` counts its other holders. */
export function checkRolesRemain(
  before: readonly Role[],
  after: readonly Role[],
  others: Readonly<Partial<Record<Role, number>>>,
): Problem | null {
  const last = ROLES_THAT_REMAIN.find(
    (role) => before.includes(role) && !after.includes(role) && !others[role],
  );
  return last
    ? problem(
        'roles',
        'WRONG_STATE',
        `Nobody else who can sign in is ${ROLE_LABELS[last].toLowerCase()}. Give somebody else that role first.`,
      )
    : null;
}

/** Whether the viewer may change the address that the person's account and links go by. */
export function mayChangeEmail(viewer: Viewer, place: PersonInPlace): boolean {
  return keepsAccountOf(viewer, place.person);
}

/** Whether the viewer may take this step with the person, in whatever state they are. */
export function mayWithPerson(viewer: Viewer, verb: PersonVerb, place: PersonInPlace): boolean {
  const oneself = place.person.id === viewer.personId;
  if (oneself && (verb === 'set_roles' || verb === 'leave')) return false;
  return PERSON_TRANSITIONS.some((row) => row.verb === verb && WHO[row.who](viewer, place));
}

/** What the viewer can do with the person today: allowed by the policy and possible in their state. */
export function personVerbsFor(viewer: Viewer, place: PersonInPlace, today: IsoDate): PersonVerb[] {
  return PERSON_VERBS.filter(
    (verb) => mayWithPerson(viewer, verb, place) && personCan(place.person, verb, today),
  );
}

/** The refusal of a step with a person that is not the viewer's to take, saying whom to ask. */
export function notAllowedWithPerson(verb: PersonVerb | 'invite'): Problem {
  const accounts = PERSON_TRANSITIONS.some((row) => row.verb === verb && row.who === 'account_keeper');
  return problem(
    null,
    'NOT_ALLOWED',
    accounts
      ? 'Only a programme lead or an administrator can do this, and nobody to themselves. Ask one of them.'
      : 'Only a lead of their subgroup, a programme lead or an administrator can do this. Ask one of them.',
  );
}

const WHO: Record<PersonWho, (viewer: Viewer, place: PersonInPlace) => boolean> = {
  the_person: () => false,
  account_keeper: (viewer, { person }) => keepsAccountOf(viewer, person),
  people_keeper: (viewer, { person, subgroupIds }) =>
    keepsAccountOf(viewer, person) ||
    (person.programmeId === viewer.programmeId &&
      isAtMostChangeLeader(person.roles) &&
      subgroupIds.some((id) => viewerHasInSubgroup(viewer, 'manage_own_subgroup_people', id))),
};

// Whoever can make a link can sign in as its owner: so nobody keeps the account of somebody above them.
function keepsAccountOf(viewer: Viewer, person: Person): boolean {
  if (person.programmeId !== viewer.programmeId) return false;
  if (viewerHas(viewer, 'manage_accounts')) return true;
  return viewerHas(viewer, 'manage_people') && !person.roles.includes('administrator');
}

function isAtMostChangeLeader(roles: readonly Role[]): boolean {
  return roles.every((role) => role === 'change_leader');
}
