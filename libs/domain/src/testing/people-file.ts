import { type ImportPlan, planPersonImport } from '../people/person-import';
import { type ImportReferences } from '../people/person-import-lists';
import { IMPORT_COLUMNS, type ImportColumn } from '../people/person-import-row';

/** What files of people are compared with. */
export const FILE_REFERENCES: ImportReferences = {
  directorates: [
    { id: 'd1', name: 'Mental health services' },
    { id: 'd2', name: 'Community health services' },
  ],
  sites: [{ id: 's1', name: 'North Site' }],
  staffGroups: [{ id: 'g1', name: 'Nursing' }],
  subgroups: [
    { id: 'career', name: 'Career development', aliases: ['Career progression'] },
    { id: 'safety', name: 'Psychological safety' },
  ],
  people: [],
  importerId: 'importer',
  rolesToGive: ['change_leader', 'subgroup_lead', 'comms'],
  mayPlace: true,
  mayChange: () => true,
};

/** The cells of one row that a spec cares about. */
export type Cells = Partial<Record<ImportColumn, string>>;

/** A row with what is required and nothing else. */
export const GOOD_ROW: Cells = {
  email: 'Alex@Example.org',
  name: 'Alex Example',
  directorate: 'mental  HEALTH services',
  staff_group: 'Nursing',
};

/** The cells in the order of the columns. */
export function rowOf(cells: Cells): string[] {
  return IMPORT_COLUMNS.map((column) => cells[column] ?? '');
}

/** Plans a file of these rows. */
export function planRows(rows: Cells[], references: Partial<ImportReferences> = {}): ImportPlan {
  return planPersonImport(
    { header: IMPORT_COLUMNS, rows: rows.map(rowOf) },
    { ...FILE_REFERENCES, ...references },
  );
}
