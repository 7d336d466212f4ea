import { type ImportError } from '@heard/domain';
import { type Reading } from '../work/reading';
import { type PersonImportKept } from './person-import.repository';

/** A file of people as pages show it. */
export interface PersonImportView {
  id: string;
  fileName: string;
  state: PersonImportKept['state'];
  rowsTotal: number;
  rowsDone: number;
  creates: number;
  updates: number;
  unchanged: number;
  errorCount: number;
  errors: ImportError[];
  startedAt: Date;
}

/** One file of people, or null when this programme has none such. */
export async function personImportById(reading: Reading, id: string): Promise<PersonImportView | null> {
  const [view] = await reading.query<PersonImportView>(
    `select id, file_name as "fileName", state, rows_total as "rowsTotal", rows_done as "rowsDone", creates, updates,
       unchanged, error_count as "errorCount", errors, started_at as "startedAt" from person_import where id = $1`,
    [id],
  );
  return view ?? null;
}
