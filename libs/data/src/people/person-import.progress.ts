import { type ImportError } from '@heard/domain';
import { type Database } from '../database/database';
import { preparedName } from '../work/prepared';

/** How far the check of a file has come, or what it found. */
export type ImportProgress =
  | { rowsTotal: number; rowsDone: number }
  | { state: 'ready'; rows: string[][]; creates: number; updates: number; unchanged: number }
  | { state: 'refused'; errorCount: number; errors: ImportError[] }
  | { state: 'interrupted' };

/** How long another server may be at a file before it counts as dead, and how long a checked one waits for its yes. */
const LONGEST = { check: '10 minutes', wait: '1 day' };

/**
 * Tells of the check of a file while it runs, outside any unit of work: it changes nothing that the audit is about.
 * The file's beginning and its taking in are audited.
 */
export class PersonImportProgress {
  constructor(private readonly database: Database) {}

  /** Writes how far the check is; the cells of the file are kept only for as long as it waits to be confirmed. */
  async tell(programmeId: string, id: string, progress: ImportProgress): Promise<void> {
    const done = 'state' in progress;
    const changes: Record<string, unknown> = done
      ? { ...progress, rows: progress.state === 'ready' ? JSON.stringify(progress.rows) : null }
      : progress;
    if ('errors' in progress) changes['errors'] = JSON.stringify(progress.errors);
    const columns = Object.keys(changes);
    const text = `update person_import set ${columns.map((column, index) => `${COLUMNS[column]} = $${index + 2}`).join(', ')}
      ${done ? ', rows_done = rows_total' : ''} where id = $1 and state in ('checking', 'ready')`;
    await this.database.withClient(programmeId, (client) =>
      client.query({ name: preparedName(text), text, values: [id, ...Object.values(changes)] }),
    );
  }

  /**
   * Marks what a stopped server left behind as interrupted, in every programme. Whoever holds the embedded database is
   * alone with it; on a server another process may be at work, so only what is old counts.
   */
  async sweep(now: Date): Promise<void> {
    const { check, wait } = LONGEST;
    const left =
      this.database.kind === 'embedded' ? 'true' : `started_at < $1::timestamptz - interval '${check}'`;
    await this.database.withOwner((client) =>
      client.query(
        `update person_import set state = 'interrupted', rows = null
         where (state in ('checking', 'importing') and ${left})
           or (state = 'ready' and started_at < $1::timestamptz - interval '${wait}')`,
        [now],
      ),
    );
  }
}

const COLUMNS: Record<string, string> = {
  state: 'state',
  rows: 'rows',
  rowsTotal: 'rows_total',
  rowsDone: 'rows_done',
  creates: 'creates',
  updates: 'updates',
  unchanged: 'unchanged',
  errorCount: 'error_count',
  errors: 'errors',
};
