import { type MeasureImportError } from '@heard/domain';
import { type Database } from '../database/database';
import { type Reading } from '../work/reading';
import { preparedName } from '../work/prepared';
import { type MeasureImportKept, type ReadingPlan, type SourceFile } from './measure-import.repository';

/** What the check of a file of figures found. */
export type MeasureImportFound =
  | { state: 'checking'; rowsDone: number }
  | {
      state: 'ready';
      plan: ReadingPlan;
      creates: number;
      updates: number;
      unchanged: number;
      unknownVariables: string[];
      rowsDone: number;
    }
  | {
      state: 'refused';
      errorCount: number;
      errors: MeasureImportError[];
      unknownVariables: string[];
      rowsDone: number;
    }
  | { state: 'interrupted' };

/** A file of figures as pages show it. */
export interface MeasureImportView extends SourceFile {
  id: string;
  state: MeasureImportKept['state'];
  rowsDone: number;
  creates: number;
  updates: number;
  unchanged: number;
  unknownVariables: string[];
  errorCount: number;
  errors: MeasureImportError[];
  startedAt: Date;
}

const VIEW = `id, file_name as "fileName", sha256, layout, release, vintage, released_on as "releasedOn",
  embargoed_until as "embargoedUntil", organisation_code as "organisationCode", state, rows_done as "rowsDone", creates,
  updates, unchanged, unknown_variables as "unknownVariables", error_count as "errorCount", errors,
  started_at as "startedAt"`;

/** How long another server may be at a file before it counts as dead, and how long a checked one waits for its yes. */
const LONGEST = { check: '10 minutes', wait: '1 day' };

/**
 * Tells of the check of a file of figures while it runs, outside any unit of work: it changes nothing that the audit is
 * about. The file's beginning and its taking in are audited.
 */
export class MeasureImportProgress {
  constructor(private readonly database: Database) {}

  /** Writes how far the check is, or what it found. */
  async tell(programmeId: string, id: string, found: MeasureImportFound): Promise<void> {
    const text = `update measure_import set state = $2, rows_done = coalesce($3, rows_done), creates = coalesce($4, 0),
        updates = coalesce($5, 0), unchanged = coalesce($6, 0), unknown_variables = coalesce($7::jsonb, '[]'),
        error_count = coalesce($8, 0), errors = coalesce($9::jsonb, '[]'), plan = $10::jsonb
      where id = $1 and state in ('checking', 'ready')`;
    const all: Partial<Record<string, unknown>> = found;
    const json = (key: string) => (all[key] === undefined ? null : JSON.stringify(all[key]));
    const number = (key: string) => all[key] ?? null;
    await this.database.withClient(programmeId, (client) =>
      client.query({
        ...{ name: preparedName(text), text },
        values: [
          ...[id, found.state, number('rowsDone'), number('creates'), number('updates'), number('unchanged')],
          ...[json('unknownVariables'), number('errorCount'), json('errors'), json('plan')],
        ],
      }),
    );
  }

  /** Marks what a stopped server left behind as interrupted, in every programme; see the import of people. */
  async sweep(now: Date): Promise<void> {
    const { check, wait } = LONGEST;
    const left =
      this.database.kind === 'embedded' ? 'true' : `started_at < $1::timestamptz - interval '${check}'`;
    await this.database.withOwner((client) =>
      client.query(
        `update measure_import set state = 'interrupted', plan = null
         where (state = 'checking' and ${left})
           or (state = 'ready' and started_at < $1::timestamptz - interval '${wait}')`,
        [now],
      ),
    );
  }
}

/** One file of figures, or null when this programme has none such. */
export async function measureImportById(reading: Reading, id: string): Promise<MeasureImportView | null> {
  const [view] = await reading.query<MeasureImportView>(`select ${VIEW} from measure_import where id = $1`, [
    id,
  ]);
  return view ?? null;
}
