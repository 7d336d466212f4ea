import { type Role, ROLE_LABELS, ROLES } from '../roles/role';
import { type MembershipKind, MEMBERSHIP_KIND_LABELS, MEMBERSHIP_KINDS } from '../subgroups/membership';
import { comparable } from '../text';
import { type Person, WORKING_PATTERN_LABELS, WORKING_PATTERNS, type WorkingPattern } from './person';
import { cleanEmail } from './person-writing';

/** Something a cell can name. */
export interface Named {
  id: string;
  name: string;
  aliases?: readonly string[];
}

/** Somebody the programme knows, with their current memberships. */
export interface KnownPerson {
  person: Person;
  memberships: readonly { subgroupId: string; kind: MembershipKind }[];
}

/** What a file of people is compared with. */
export interface ImportReferences {
  directorates: readonly Named[];
  sites: readonly Named[];
  staffGroups: readonly Named[];
  subgroups: readonly Named[];
  people: readonly KnownPerson[];
  importerId: string;
  /** The roles that the importer may give. */
  rolesToGive: readonly Role[];
  /** Whether the importer may put people into subgroups. */
  mayPlace: boolean;
  /** Whether the importer may change somebody known. */
  mayChange: (known: KnownPerson) => boolean;
}

/** What one column accepts, found whatever its case and spaces. */
export class AcceptedList<T extends string> {
  readonly names: readonly string[];
  private readonly byName = new Map<string, T>();
  private readonly nameById = new Map<string, string>();

  constructor(entries: readonly { value: T; name: string; others: readonly string[] }[]) {
    this.names = entries.map(({ name }) => name);
    for (const { value, name, others } of entries) {
      this.nameById.set(value, name);
      for (const written of [name, ...others]) this.byName.set(key(written), value);
    }
  }

  /** What the cell names, or undefined. */
  find(cell: string): T | undefined {
    return this.byName.get(key(cell));
  }

  /** How the value is written in a file. */
  nameOf(value: T | null): string {
    return (value && this.nameById.get(value)) ?? '';
  }
}

/** Everything the cells of a file can name, made once per file so that each row only looks up. */
export class ImportLists {
  readonly directorates: AcceptedList<string>;
  readonly sites: AcceptedList<string>;
  readonly staffGroups: AcceptedList<string>;
  readonly subgroups: AcceptedList<string>;
  readonly roles: AcceptedList<Role> = labelled(ROLES, ROLE_LABELS);
  readonly kinds: AcceptedList<MembershipKind> = labelled(MEMBERSHIP_KINDS, MEMBERSHIP_KIND_LABELS);
  readonly patterns: AcceptedList<WorkingPattern> = labelled(WORKING_PATTERNS, WORKING_PATTERN_LABELS);
  readonly people: ReadonlyMap<string, KnownPerson>;

  constructor(
    references: Pick<ImportReferences, 'directorates' | 'sites' | 'staffGroups' | 'subgroups' | 'people'>,
  ) {
    this.directorates = named(references.directorates);
    this.sites = named(references.sites);
    this.staffGroups = named(references.staffGroups);
    this.subgroups = named(references.subgroups);
    this.people = new Map(references.people.map((known) => [cleanEmail(known.person.email), known]));
  }
}

function named(list: readonly Named[]): AcceptedList<string> {
  return new AcceptedList(list.map(({ id, name, aliases }) => ({ value: id, name, others: aliases ?? [] })));
}

function labelled<T extends string>(values: readonly T[], labels: Record<T, string>): AcceptedList<T> {
  return new AcceptedList(values.map((value) => ({ value, name: labels[value], others: [value] })));
}

function key(text: string): string {
  return comparable(text).replace(/[_-]/g, ' ');
}
