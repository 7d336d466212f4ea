import { stringify } from 'csv-stringify/sync';
import { breathe } from './breathe';
import { withGuard } from './formula-guard';

const ROWS_AT_ONCE = 500;

/** The rows as CSV in UTF-8, with the mark by which Excel knows it; what would be taken for a formula is guarded. */
export async function* csvOf(rows: string[][]): AsyncGenerator<string> {
  yield '\uFEFF';
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const guarded = rows.slice(from, from + ROWS_AT_ONCE).map((row) => row.map(withGuard));
    yield stringify(guarded, { record_delimiter: 'windows' });
    await breathe();
  }
}
