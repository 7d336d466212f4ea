import { type Role } from '../roles/role';
import { cleanText, comparable, NAME_SEPARATOR } from '../text';
import { type Person } from './person';
import { ImportLists, type ImportReferences, type KnownPerson } from './person-import-lists';
import {
  type AddError,
  IMPORT_COLUMNS,
  type ImportColumn,
  type ImportedFields,
  type ImportedMembership,
  readRow,
} from './person-import-row';

/** One thing wrong in a file of people: where, what, and what would be accepted. */
export interface ImportError {
  /** As the spreadsheet numbers it: the header is row 1. */
  row: number;
  column: string;
  value: string;
  message: string;
  accepted?: readonly string[];
}

/** Somebody new in the file. */
export interface PersonToCreate {
  row: number;
  person: ImportedFields;
  memberships: ImportedMembership[];
}

/** Somebody known, with only what the file changes. */
export interface PersonToUpdate {
  row: number;
  personId: string;
  changes: Partial<ImportedFields>;
  memberships: ImportedMembership[];
}

/** What a file of people comes to: everything wrong with it, and what taking it in would do. */
export interface ImportPlan {
  errors: ImportError[];
  /** Only to be carried out when there are no errors: all or nothing. */
  plan: { create: PersonToCreate[]; update: PersonToUpdate[]; unchanged: number };
}

/** A table as read from CSV or XLSX, each cell as text. */
export interface ImportTable {
  header: readonly string[];
  rows: Iterable<readonly string[]>;
}

const LONGEST_ECHO = 100;

/**
 * Compares a file of people with those known, by e-mail address. A file adds and corrects, it takes nothing away:
 * an empty cell leaves what is there, and roles and memberships that it does not name stay. So the same file read
 * a second time changes nothing.
 */
export function planPersonImport(
  table: ImportTable,
  references: ImportReferences,
  onRow: (rowsDone: number) => void = () => undefined,
): ImportPlan {
  const planner = new PersonImportPlanner(table.header, references);
  if (planner.headerIsWrong) return planner.planned;
  let rowsDone = 0;
  for (const cells of table.rows) {
    planner.add(cells);
    onRow((rowsDone += 1));
  }
  return planner.planned;
}

/** The same, row by row, so that whoever reads a long file can let others have their turn in between. */
export class PersonImportPlanner {
  readonly planned: ImportPlan;
  /** No row can be read under such a header. */
  readonly headerIsWrong: boolean;
  private readonly columns: ImportColumn[];
  private readonly lists: ImportLists;
  private readonly rowsByEmail = new Map<string, number>();
  private row = 1;

  constructor(
    header: readonly string[],
    private readonly references: ImportReferences,
  ) {
    const names = columnNames(header);
    const errors = checkColumns(names);
    this.planned = { errors, plan: { create: [], update: [], unchanged: 0 } };
    this.headerIsWrong = errors.length > 0;
    this.columns = names as ImportColumn[];
    this.lists = new ImportLists(references);
  }

  /** Reads the next row of the file; an empty one counts as a row and brings nobody. */
  add(cells: readonly string[]): void {
    this.row += 1;
    const { row, columns } = this;
    const { errors, plan } = this.planned;
    const values = cells.map(cleanText);
    if (values.every((value) => value === '')) return;
    const add: AddError = (column, value, message, accepted) =>
      errors.push({ row, column, value: value.slice(0, LONGEST_ECHO), message, accepted });
    const spare = values.slice(columns.length).find((value) => value !== '');
    if (spare)
      add('', spare, 'This row has more cells than the header has columns. Move or remove the cell.');
    const read = readRow(
      new Map(columns.map((column, index) => [column, values[index] ?? ''])),
      this.lists,
      add,
    );
    const first = this.rowsByEmail.get(read.fields.email);
    if (first) {
      add('email', read.fields.email, `The same address is in row ${first}. Keep one of the two rows.`);
    } else if (read.fields.email) {
      this.rowsByEmail.set(read.fields.email, row);
    }
    sort(plan, { row, ...read }, this.lists.people.get(read.fields.email), this.references, add);
  }
}

interface ReadRow {
  row: number;
  fields: ImportedFields;
  memberships: ImportedMembership[];
}

function sort(
  plan: ImportPlan['plan'],
  { row, fields, memberships }: ReadRow,
  known: KnownPerson | undefined,
  references: ImportReferences,
  add: AddError,
): void {
  const newRoles = fields.roles.filter((role) => !known?.person.roles.includes(role));
  checkNewRoles(newRoles, known, references, add);
  if (!known) {
    checkPlaces(memberships, references, add);
    plan.create.push({ row, person: fields, memberships });
    return;
  }
  const changes = changesTo(known.person, fields, newRoles);
  const added = memberships.filter(
    ({ subgroupId, kind }) =>
      !known.memberships.some((held) => held.subgroupId === subgroupId && held.kind === kind),
  );
  if (Object.keys(changes).length === 0 && added.length === 0) {
    plan.unchanged += 1;
  } else if (known.person.state === 'left') {
    const message = 'This person has left. Take the row out, or invite them again from their page first.';
    add('email', fields.email, message);
  } else if (!references.mayChange(known)) {
    add('email', fields.email, 'You cannot change this person. Take the row out, or ask an administrator.');
  } else {
    checkPlaces(added, references, add);
    plan.update.push({ row, personId: known.person.id, changes, memberships: added });
  }
}

function checkPlaces(
  memberships: readonly ImportedMembership[],
  { mayPlace }: ImportReferences,
  add: AddError,
): void {
  if (mayPlace || memberships.length === 0) return;
  add('subgroup', '', 'You cannot put people into subgroups. Empty the cell, or ask a programme lead.');
}

function checkNewRoles(
  newRoles: readonly Role[],
  known: KnownPerson | undefined,
  references: ImportReferences,
  add: AddError,
): void {
  if (newRoles.length === 0) return;
  if (known?.person.id === references.importerId) {
    add(
      'roles',
      newRoles.join(NAME_SEPARATOR),
      'Nobody gives themselves a role. Ask another lead or an administrator.',
    );
    return;
  }
  const beyond = newRoles.find((role) => !references.rolesToGive.includes(role));
  if (beyond) {
    const message = 'You cannot give this role. Take it out, or ask an administrator.';
    add('roles', beyond, message, references.rolesToGive);
  }
}

function changesTo(person: Person, fields: ImportedFields, newRoles: Role[]): Partial<ImportedFields> {
  const changes: Partial<ImportedFields> = {};
  const change = <K extends keyof ImportedFields>(key: K, value: ImportedFields[K]) => {
    if (value !== null && value !== '' && value !== person[key]) changes[key] = value;
  };
  change('name', fields.name);
  change('jobTitle', fields.jobTitle);
  change('directorateId', fields.directorateId);
  change('siteId', fields.siteId);
  change('staffGroupId', fields.staffGroupId);
  change('workingPattern', fields.workingPattern);
  change('joinedOn', fields.joinedOn);
  if (newRoles.length > 0) changes.roles = [...person.roles, ...newRoles];
  return changes;
}

function columnNames(header: readonly string[]): string[] {
  const names = header.map((name) => comparable(name).replace(/[\s-]+/g, '_'));
  while (names.at(-1) === '') names.pop();
  return names;
}

function checkColumns(names: readonly string[]): ImportError[] {
  const known: readonly string[] = IMPORT_COLUMNS;
  const at = (column: string, message: string): ImportError => ({
    row: 1,
    column: column.slice(0, LONGEST_ECHO),
    value: column.slice(0, LONGEST_ECHO),
    message,
    accepted: IMPORT_COLUMNS,
  });
  return [
    ...names
      .filter((name) => !known.includes(name))
      .map((name) => at(name, 'This column is not known. Rename it or take it out.')),
    ...names
      .filter((name, index) => known.includes(name) && names.indexOf(name) !== index)
      .map((name) => at(name, 'This column is there twice. Keep one of the two.')),
    ...IMPORT_COLUMNS.filter((name) => !names.includes(name)).map((name) => ({
      ...at(name, 'This column is missing. Add it; its cells may be empty where nothing is required.'),
      value: '',
    })),
  ];
}
