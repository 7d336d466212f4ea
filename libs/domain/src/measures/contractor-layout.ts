import { partOf } from './detailed-layout';
import { columnName, isMissing, significanceIn, wholeNumberIn } from './import-cells';
import { type FileTally } from './import-tally';
import { type Comparators, isPeriod, type Measure } from './measure';
import { type LayoutReader, type MeasureFile } from './measure-import';

/** The columns of a survey contractor's list; all are there, in any order. */
export const CONTRACTOR_COLUMNS = [
  'Year',
  'QuestionNumber',
  'QuestionText',
  'DimName',
  'DimValue',
  'BaseSize',
  'Score',
] as const;

/** What a list may have besides: the source's own judgement of the change since the year before, and what others have. */
export const CONTRACTOR_MORE = ['Significance', 'Average', 'AverageOf'] as const;

/** A survey contractor's list: a row for each year, question and part of the organisation, percentages from 0 to 100. */
export class ContractorLayout implements LayoutReader {
  private places = new Map<string, number>();

  constructor(
    _file: MeasureFile,
    private readonly tally: FileTally,
  ) {}

  begin(_sheet: string, header: readonly string[]): boolean {
    const places = placesOf(
      header,
      [...CONTRACTOR_COLUMNS, ...CONTRACTOR_MORE],
      CONTRACTOR_COLUMNS,
      this.tally,
    );
    this.places = places ?? new Map<string, number>();
    return places !== null;
  }

  row(cells: readonly string[]): void {
    const { tally } = this;
    const cell = (column: (typeof CONTRACTOR_COLUMNS | typeof CONTRACTOR_MORE)[number]) =>
      cells[this.places.get(column) ?? -1] ?? '';
    const year = cell('Year');
    if (!isPeriod(year, 'year')) {
      tally.wrong('Year', year, 'This is not a year. Write it as 2024.');
      return;
    }
    const labels = ['QuestionNumber', 'DimName', 'DimValue'] as const;
    if (labels.some((column) => tally.wrongLabel(column, cell(column)))) return;
    if (cell('QuestionNumber') === '') {
      tally.wrong('QuestionNumber', '', 'This cell is empty. Fill it in.');
      return;
    }
    const target = tally.targetOf(cell('QuestionNumber'), year);
    if (!target || isMissing(cell('Score'))) return;
    const part = partOf(cell('DimName'), cell('DimValue'));
    if (part?.name === '') {
      tally.wrong('DimValue', '', `Say which ${part.dimension} this is.`);
      return;
    }
    const value = tally.valueOf(cell('Score'), 'Score', target.measure);
    const base = isMissing(cell('BaseSize')) ? null : wholeNumberIn(cell('BaseSize'));
    if (base === undefined)
      tally.wrong('BaseSize', cell('BaseSize'), 'This is not a whole number of people, 0 or more.');
    const said = cell('Significance');
    const publishedSignificance = isMissing(said) ? null : significanceIn(said);
    if (publishedSignificance === undefined)
      tally.wrong('Significance', said, 'Write higher, lower or no difference, as the source says.');
    const comparators = this.comparatorsIn(cell('Average'), cell('AverageOf'), target.measure);
    if (value === null || base === undefined || publishedSignificance === undefined) return;
    if (comparators === undefined) return;
    tally.take(
      target,
      { value, base, part, comparators, publishedSignificance },
      { column: 'Score', cell: cell('Score') },
    );
  }

  /** Undefined, and noted, when something is wrong with them. */
  private comparatorsIn(cell: string, group: string, measure: Measure): Comparators | null | undefined {
    if (isMissing(cell)) return null;
    if (group === '') {
      this.tally.wrong('AverageOf', '', 'Say whose average this is, such as community trusts.');
      return undefined;
    }
    const average = this.tally.valueOf(cell, 'Average', measure);
    return average === null ? undefined : { group, organisations: null, average, best: null };
  }

  end(): void {
    this.places.clear();
  }

  lacks(): null {
    return null;
  }
}

/** Where each column of a list stands; null, and noted, when one is missing, twice there, or not known. */
export function placesOf(
  header: readonly string[],
  known: readonly string[],
  required: readonly string[],
  tally: FileTally,
): Map<string, number> | null {
  const errors = tally.errors.length;
  const places = new Map<string, number>();
  header.forEach((name, at) => {
    const column = known.find((each) => columnName(each) === columnName(name));
    if (column && places.has(column)) tally.wrong(name, name, 'This column is there twice. Keep one.');
    else if (column) places.set(column, at);
    else if (name !== '')
      tally.wrong(name, name, `This column is not known. The columns are ${known.join(', ')}.`);
  });
  for (const column of required)
    if (!places.has(column)) tally.wrong(column, '', 'This column is missing. Add it.');
  return tally.errors.length > errors ? null : places;
}
