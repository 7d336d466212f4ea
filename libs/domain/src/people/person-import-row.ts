import { isIsoDate, type IsoDate } from '../calendar';
import { type Role } from '../roles/role';
import { type MembershipKind } from '../subgroups/membership';
import { checkText, cleanLine, NAME_SEPARATOR } from '../text';
import { type Person } from './person';
import { type AcceptedList, type ImportLists, type KnownPerson } from './person-import-lists';
import { checkEmail, cleanEmail, PERSON_TEXT_RULES } from './person-writing';

/** The columns of a file of people: all are there, in any order; the export writes them in this one. */
export const IMPORT_COLUMNS = [
  'email',
  'name',
  'job_title',
  'directorate',
  'site',
  'staff_group',
  'working_pattern',
  'roles',
  'subgroup',
  'membership',
  'joined_on',
] as const;

/** One of IMPORT_COLUMNS. */
export type ImportColumn = (typeof IMPORT_COLUMNS)[number];

/** Columns whose cells may not be empty. */
export const REQUIRED_COLUMNS: readonly ImportColumn[] = ['email', 'name', 'directorate', 'staff_group'];

/** Columns whose cells may not be empty for somebody known: of the others, an empty cell leaves what is there. */
export const REQUIRED_OF_KNOWN: readonly ImportColumn[] = ['email', 'name'];

/** The parts of a person that a file can bring. */
export type ImportedFields = Pick<
  Person,
  | 'name'
  | 'email'
  | 'jobTitle'
  | 'directorateId'
  | 'siteId'
  | 'staffGroupId'
  | 'workingPattern'
  | 'roles'
  | 'joinedOn'
>;

/** A membership that a row asks for. */
export interface ImportedMembership {
  subgroupId: string;
  kind: MembershipKind;
}

/** Notes one thing wrong in the row at hand. */
export type AddError = (
  column: ImportColumn | '',
  value: string,
  message: string,
  accepted?: readonly string[],
) => void;

/** Reads one row, noting everything wrong with it; what is wrong is read as empty. */
export function readRow(
  cells: ReadonlyMap<ImportColumn, string>,
  lists: ImportLists,
  add: AddError,
): { fields: ImportedFields; memberships: ImportedMembership[] } {
  const cell = (column: ImportColumn) => cells.get(column) ?? '';
  const name = cleanLine(cell('name'));
  const jobTitle = cleanLine(cell('job_title'));
  const email = cleanEmail(cell('email'));
  const required = lists.people.has(email) ? REQUIRED_OF_KNOWN : REQUIRED_COLUMNS;
  const missing = required.filter((column) => cell(column) === '');
  for (const column of missing) add(column, '', 'This cell is empty. Fill it in.', acceptedIn(column, lists));

  const wrongs = [
    { column: 'email', value: email, wrong: email ? checkEmail(email) : null },
    { column: 'name', value: name, wrong: name ? checkText('name', name, PERSON_TEXT_RULES.name) : null },
    {
      column: 'job_title',
      value: jobTitle,
      wrong: checkText('jobTitle', jobTitle, PERSON_TEXT_RULES.jobTitle),
    },
  ] as const;
  for (const { column, value, wrong } of wrongs) if (wrong) add(column, value, wrong.message);

  const one = <T extends string>(column: ImportColumn, list: AcceptedList<T>) =>
    cell(column) === '' ? null : lookUp(column, cell(column), list, add);
  return {
    fields: {
      name,
      email,
      jobTitle,
      directorateId: one('directorate', lists.directorates),
      siteId: one('site', lists.sites),
      staffGroupId: one('staff_group', lists.staffGroups),
      workingPattern: one('working_pattern', lists.patterns),
      roles: readRoles(cell('roles'), lists, add),
      joinedOn: readDay(cell('joined_on'), add),
    },
    memberships: readMemberships(cell('subgroup'), cell('membership'), lists, add),
  };
}

/** One person as a row of the file that the export writes and the import reads. */
export function importRowOf(known: KnownPerson, lists: ImportLists): string[] {
  const { person, memberships } = known;
  const row: Record<ImportColumn, string> = {
    email: person.email,
    name: person.name,
    job_title: person.jobTitle,
    directorate: lists.directorates.nameOf(person.directorateId),
    site: lists.sites.nameOf(person.siteId),
    staff_group: lists.staffGroups.nameOf(person.staffGroupId),
    working_pattern: lists.patterns.nameOf(person.workingPattern),
    roles: person.roles.map((role) => lists.roles.nameOf(role)).join(NAME_SEPARATOR),
    subgroup: memberships.map(({ subgroupId }) => lists.subgroups.nameOf(subgroupId)).join(NAME_SEPARATOR),
    membership: memberships.map(({ kind }) => lists.kinds.nameOf(kind)).join(NAME_SEPARATOR),
    joined_on: person.joinedOn ?? '',
  };
  return IMPORT_COLUMNS.map((column) => row[column]);
}

function acceptedIn(column: ImportColumn, lists: ImportLists): readonly string[] | undefined {
  if (column === 'directorate') return lists.directorates.names;
  return column === 'staff_group' ? lists.staffGroups.names : undefined;
}

function lookUp<T extends string>(
  column: ImportColumn,
  value: string,
  list: AcceptedList<T>,
  add: AddError,
): T | null {
  const found = list.find(value);
  if (found === undefined)
    add(column, value, 'This is not in the list. Use one of the accepted values.', list.names);
  return found ?? null;
}

function readRoles(cell: string, lists: ImportLists, add: AddError): Role[] {
  const roles = parts(cell).map((part) => lookUp('roles', part, lists.roles, add));
  return [...new Set(roles.filter((role) => role !== null))];
}

function readMemberships(
  subgroupCell: string,
  kindCell: string,
  lists: ImportLists,
  add: AddError,
): ImportedMembership[] {
  const subgroups = parts(subgroupCell).map((part) => lookUp('subgroup', part, lists.subgroups, add));
  const kinds = parts(kindCell).map((part) => lookUp('membership', part, lists.kinds, add));
  if (kinds.length > 1 && kinds.length !== subgroups.length) {
    const message = `Give one membership for all subgroups, or one for each of the ${subgroups.length}, in their order.`;
    add('membership', kindCell, message, lists.kinds.names);
    return [];
  }
  if (subgroups.length === 0 && kinds.length > 0) {
    add('subgroup', '', 'There is a membership but no subgroup. Name the subgroup.', lists.subgroups.names);
  }
  const wanted = new Map<string, ImportedMembership>();
  subgroups.forEach((subgroupId, index) => {
    const kind = kinds.length === 0 ? 'change_leader' : (kinds[index] ?? kinds[0]);
    if (subgroupId && kind) wanted.set(`${subgroupId} ${kind}`, { subgroupId, kind });
  });
  return [...wanted.values()];
}

function readDay(cell: string, add: AddError): IsoDate | null {
  if (cell === '') return null;
  const british = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cell);
  const [, day = '', month = '', year = ''] = british ?? [];
  const iso = british ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : cell;
  if (isIsoDate(iso)) return iso;
  add('joined_on', cell, 'This is not a date. Write it as 2025-03-31 or 31/03/2025.', [
    '2025-03-31',
    '31/03/2025',
  ]);
  return null;
}

function parts(cell: string): string[] {
  return cell
    .split(NAME_SEPARATOR)
    .map(cleanLine)
    .filter((part) => part !== '');
}
