import { addDays, addMonths, checkDay, type IsoDate } from '../calendar';
import { fail, ok, okUnless, problem, type Problem, type Result } from '../result';
import { type Role, ROLES } from '../roles/role';
import { checkText, cleanLine } from '../text';
import { type Person } from './person';
import { checkPersonState } from './person-transitions';

/** The parts of a person that `editPerson` changes. */
export type PersonEdit = Pick<
  Person,
  'name' | 'email' | 'jobTitle' | 'directorateId' | 'siteId' | 'staffGroupId' | 'workingPattern'
>;

/** What is needed to invite somebody. */
export interface InviteInput extends Pick<Person, 'id' | 'programmeId' | 'name' | 'email' | 'roles'> {
  jobTitle?: string | null;
  directorateId?: string | null;
  siteId?: string | null;
  staffGroupId?: string | null;
  workingPattern?: Person['workingPattern'];
}

/** How long a person's pause may last at most. */
export const PERSON_PAUSE_MONTHS = 24;

/** Somebody new, invited and not yet here. */
export function invitePerson(input: InviteInput): Result<Person> {
  const fields = cleanPerson({
    name: input.name,
    email: input.email,
    jobTitle: input.jobTitle ?? '',
    directorateId: input.directorateId ?? null,
    siteId: input.siteId ?? null,
    staffGroupId: input.staffGroupId ?? null,
    workingPattern: input.workingPattern ?? null,
  });
  return okUnless(checkPerson(fields), () => ({
    ...fields,
    id: input.id,
    programmeId: input.programmeId,
    state: 'invited',
    joinedOn: null,
    pausedUntil: null,
    leftOn: null,
    roles: inOrder(input.roles),
    version: 1,
  }));
}

/** The person with other details; what is not named in the changes stays. */
export function editPerson(person: Person, changes: Partial<PersonEdit>, today: IsoDate): Result<Person> {
  const refusal = checkPersonState(person, 'edit', today);
  if (refusal) return fail(refusal);
  const { name, email, jobTitle, directorateId, siteId, staffGroupId, workingPattern } = person;
  const fields = cleanPerson({
    ...{ name, email, jobTitle, directorateId, siteId, staffGroupId, workingPattern },
    ...changes,
  });
  return okUnless(checkPerson(fields), () => ({ ...person, ...fields }));
}

/** The person once they have used their invitation. */
export function activatePerson(person: Person, today: IsoDate): Result<Person> {
  const refusal = checkPersonState(person, 'activate', today);
  return refusal ? fail(refusal) : ok({ ...person, state: 'active', joinedOn: person.joinedOn ?? today });
}

/** The person ready for a new invitation: unchanged while invited, without roles when they had left. */
export function inviteAgain(person: Person, today: IsoDate): Result<Person> {
  const refusal = checkPersonState(person, 'invite_again', today);
  if (refusal) return fail(refusal);
  return ok(person.state === 'left' ? { ...person, state: 'invited', leftOn: null, roles: [] } : person);
}

/** The person with exactly these roles. */
export function setPersonRoles(person: Person, roles: readonly Role[], today: IsoDate): Result<Person> {
  const refusal = checkPersonState(person, 'set_roles', today);
  return refusal ? fail(refusal) : ok({ ...person, roles: inOrder(roles) });
}

/** The person away until a day: nothing is asked of them meanwhile. */
export function pausePerson(person: Person, input: { until: IsoDate }, today: IsoDate): Result<Person> {
  const refusal = checkPersonState(person, 'pause', today);
  if (refusal) return fail(refusal);
  const until = checkDay('until', input.until, {
    label: 'The day they are back',
    required: 'Enter the day they are back.',
    notBefore: addDays(today, 1),
    notAfter: addMonths(today, PERSON_PAUSE_MONTHS),
  });
  return okUnless([until], () => ({ ...person, state: 'paused', pausedUntil: input.until }));
}

/** The person back before their day. */
export function resumePerson(person: Person, today: IsoDate): Result<Person> {
  const refusal = checkPersonState(person, 'resume', today);
  return refusal ? fail(refusal) : ok({ ...person, state: 'active', pausedUntil: null });
}

/** What is needed when somebody leaves; `owned` counts the actions they must give away. */
export interface LeaveInput {
  on: IsoDate;
  handOverToId: string | null;
  owned: number;
}

/** The person gone: without roles, and with somebody named for what they own. */
export function leavePerson(person: Person, input: LeaveInput, today: IsoDate): Result<Person> {
  const refusal = checkPersonState(person, 'leave', today);
  if (refusal) return fail(refusal);
  const day = checkDay('on', input.on, {
    label: 'The day they left',
    required: 'Enter the day they left.',
    notBefore: person.joinedOn ?? undefined,
    notAfter: today,
  });
  return okUnless([day, checkHeir(person, input)], () => ({
    ...person,
    state: 'left',
    leftOn: input.on,
    pausedUntil: null,
    roles: [],
  }));
}

function checkHeir(person: Person, { handOverToId, owned }: LeaveInput): Problem | null {
  if (handOverToId === person.id) {
    return problem('handOverToId', 'INVALID', `Choose somebody other than ${person.name}.`);
  }
  if (owned === 0 || handOverToId) return null;
  const what = owned === 1 ? 'an action' : `${owned} actions`;
  return problem('handOverToId', 'REQUIRED', `${person.name} owns ${what}. Choose who takes over.`);
}

function cleanPerson(fields: PersonEdit): PersonEdit {
  return {
    name: cleanLine(fields.name),
    email: cleanEmail(fields.email),
    jobTitle: cleanLine(fields.jobTitle),
    directorateId: fields.directorateId || null,
    siteId: fields.siteId || null,
    staffGroupId: fields.staffGroupId || null,
    workingPattern: fields.workingPattern || null,
  };
}

function checkPerson(fields: PersonEdit): (Problem | null)[] {
  return [
    checkText('name', fields.name, PERSON_TEXT_RULES.name),
    checkEmail(fields.email),
    checkText('jobTitle', fields.jobTitle, PERSON_TEXT_RULES.jobTitle),
  ];
}

/** How long a person's texts may be. */
export const PERSON_TEXT_RULES = {
  name: { label: 'The name', required: 'Enter a name.', max: 120 },
  jobTitle: { label: 'The job title', max: 120 },
  email: { label: 'The e-mail address', required: 'Enter an e-mail address.', max: 254 },
} as const;

/** An e-mail address as it is kept and compared. */
export function cleanEmail(email: string): string {
  return cleanLine(email).toLowerCase();
}

/** Checks an e-mail address that `cleanEmail` has been through. */
export function checkEmail(email: string): Problem | null {
  const wrong = checkText('email', email, PERSON_TEXT_RULES.email);
  if (wrong) return wrong;
  return /^[^\s@<>()[\],;:"\\]+@[^\s@.<>()[\],;:"\\]+(\.[^\s@.<>()[\],;:"\\]+)+$/.test(email)
    ? null
    : problem('email', 'INVALID', 'Enter an e-mail address like name@example.org.');
}

function inOrder(roles: readonly Role[]): Role[] {
  return ROLES.filter((role) => roles.includes(role));
}
