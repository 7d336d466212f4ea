import { type MeasureImportPlan } from '../measures/import-tally';
import { type MeasureFile, MeasureImportPlanner } from '../measures/measure-import';
import { aMeasure } from './measure-builders';

/** A sheet of a file of figures, every cell as a reader gives it. */
export interface FigureSheet {
  name: string;
  rows: string[][];
}

/** Our organisation in the files below. */
export const OWN_CODE = 'RT5';

/** One organisation's row of a benchmark workbook: its code, then a value for each column. */
export type OrganisationRow = readonly [code: string, ...cells: (string | number)[]];

/** A benchmark workbook: for each group its columns, such as `q11a_2024`, and a row for each organisation. */
export function benchmarkFile(
  groups: Record<string, { columns: readonly string[]; rows: readonly OrganisationRow[] }>,
): FigureSheet[] {
  return Object.entries(groups).map(([name, { columns, rows }]) => ({
    name,
    rows: [
      ['Organisation code', 'Organisation name', ...columns],
      ...rows.map(([code, ...cells]) => [code, `Organisation ${code}`, ...cells.map(String)]),
    ],
  }));
}

/** A detailed spreadsheet: our organisation as a whole and its parts. */
export function detailedFile(
  columns: readonly string[],
  rows: readonly (readonly [dimension: string, part: string, ...cells: (string | number)[]])[],
): FigureSheet[] {
  const header = ['ODS code', 'Breakdown', 'Group', ...columns];
  return [{ name: 'Questions', rows: [header, ...rows.map((row) => [OWN_CODE, ...row.map(String)])] }];
}

/** A contractor's list: year, question, dimension, part, base and score of each row. */
export function contractorFile(
  rows: readonly (readonly [
    year: string | number,
    question: string,
    dimension: string,
    part: string,
    base: string | number,
    score: string | number,
  ])[],
): FigureSheet[] {
  const header = ['Year', 'QuestionNumber', 'QuestionText', 'DimName', 'DimValue', 'BaseSize', 'Score'];
  const lines = rows.map(([year, question, ...rest]) => [year, question, `About ${question}`, ...rest]);
  return [{ name: '', rows: [header, ...lines.map((line) => line.map(String))] }];
}

/** A list of monthly figures: measure, month, value, base. */
export function monthlyFile(
  rows: readonly (readonly [measure: string, month: string, value: string | number, base: string | number])[],
): FigureSheet[] {
  return [{ name: '', rows: [['measure', 'month', 'value', 'base'], ...rows.map((row) => row.map(String))] }];
}

const COLUMNS = ['q11a_2023', 'q11a_n_2023', 'q11a_2024', 'q11a_n_2024'];
/** The measure of `aMeasure` in two years, among three or four organisations of its group. */
export const BENCHMARK_FILE = benchmarkFile({
  'Mental health': {
    columns: COLUMNS,
    rows: [
      ['RT1', 0.6, 900, 0.61, 950],
      [OWN_CODE, 0.6677, 3900, 0.6951, '4,000'],
      ['RT2', 0.7, 1200, 0.72, 1100],
      ['RT3', '*', '', 0.5, 12],
    ],
  },
  Ambulance: { columns: COLUMNS, rows: [['RX1', 0.2, 10, 0.3, 10]] },
  Notes: { columns: ['Weighted anew each year'], rows: [] },
});

/** What a file comes to for a programme that has the measure of `aMeasure` and no readings, unless said otherwise. */
export function planOfFile(
  layout: MeasureFile['layout'],
  sheets: readonly FigureSheet[],
  parts: Partial<MeasureFile> = {},
): MeasureImportPlan {
  const ours = { layout, vintage: '2024', organisationCode: OWN_CODE, measures: [aMeasure()], known: [] };
  const planner = new MeasureImportPlanner({ ...ours, ...parts });
  for (const { name, rows } of sheets) {
    planner.begin(name);
    for (const row of rows) planner.add(row);
  }
  return planner.finish();
}
