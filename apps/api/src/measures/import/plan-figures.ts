import { allMeasures, type Asking, readingsOfVintage, type SourceFile } from '@heard/data';
import { type Measure, type MeasureImportPlan, MeasureImportPlanner } from '@heard/domain';
import { breathe } from '../../people/files/breathe';
import { readCsv } from '../../people/files/read-csv';
import { readSheets } from '../../people/files/read-xlsx';
import { UnreadableFile } from '../../people/files/table-rows';
import { isZip } from '../../people/files/zip-parts';

/** The most columns that a sheet can have; two thousand are usual. */
const MOST_CELLS = 16_384;
/** The most cells that are read of one file: twenty times a national workbook. */
const MOST_CELLS_OF_FILE = 4_000_000;
const TELL_EVERY = 500;

/** What a file of figures comes to, and the measures that it was compared with. */
export interface PlannedFigures extends MeasureImportPlan {
  measures: Measure[];
  rowsDone: number;
}

/** Reads a file of figures row by row, keeps none of it but what is taken in, and lets others have their turn. */
export async function planFigures(
  asking: Asking,
  file: Pick<SourceFile, 'layout' | 'vintage' | 'organisationCode'>,
  bytes: Buffer,
  tell: (rowsDone: number) => Promise<void>,
): Promise<PlannedFigures> {
  const measures = await allMeasures(asking);
  const known = await readingsOfVintage(asking, file.vintage);
  const planner = new MeasureImportPlanner({ ...file, measures, known });
  let rowsDone = 0;
  let cells = 0;
  for await (const { name, rows } of sheetsOf(bytes)) {
    planner.begin(name);
    for await (const row of rows) {
      planner.add(row);
      rowsDone += 1;
      cells += row.length;
      if (cells > MOST_CELLS_OF_FILE)
        throw new UnreadableFile('This file has far more figures than a survey. Split it.', rowsDone);
      await breathe();
      if (rowsDone % TELL_EVERY === 0) await tell(rowsDone);
    }
  }
  return { ...planner.finish(), measures, rowsDone };
}

async function* sheetsOf(bytes: Buffer): AsyncGenerator<{ name: string; rows: AsyncIterable<string[]> }> {
  if (isZip(bytes)) yield* readSheets(bytes, MOST_CELLS);
  else yield { name: '', rows: withoutMark(readCsv(bytes)) };
}

/** A file's byte-order mark belongs to no column. */
async function* withoutMark(rows: AsyncIterable<string[]>): AsyncGenerator<string[]> {
  for await (const row of rows) yield row.map((cell) => cell.replace(/^\uFEFF/, ''));
}
