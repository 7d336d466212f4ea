import { baseIn, noOwnRow } from './benchmark-layout';
import { isMissing } from './import-cells';
import { type FileTally } from './import-tally';
import { type MeasuredPart } from './measure';
import { type LayoutReader, type MeasureFile } from './measure-import';
import { isOwnRow, type OrganisationColumns, organisationColumns } from './organisation-table';

/** The detailed spreadsheets: rows for organisations and their parts, percentages from 0 to 100. Only our rows are taken. */
export class DetailedLayout implements LayoutReader {
  private columns: OrganisationColumns | null = null;
  private isFound = false;

  constructor(
    private readonly file: MeasureFile,
    private readonly tally: FileTally,
  ) {}

  begin(_sheet: string, header: readonly string[]): boolean {
    this.columns = organisationColumns(header, this.tally);
    return this.columns !== null;
  }

  row(cells: readonly string[], row: number): void {
    const { columns, tally } = this;
    if (!columns || !isOwnRow(cells, columns, this.file.organisationCode)) return;
    this.isFound = true;
    const dimension = columns.dimension === null ? '' : (cells[columns.dimension] ?? '');
    const name = columns.part === null ? '' : (cells[columns.part] ?? '');
    if ([dimension, name].some((label) => tally.wrongLabel(label, label))) return;
    const part = partOf(dimension, name);
    for (const column of columns.values) {
      const cell = cells[column.at] ?? '';
      if (isMissing(cell)) continue;
      const value = tally.valueOf(cell, column.name, column.target.measure);
      const base = baseIn(cells, column, tally, row);
      if (value === null || base === undefined) continue;
      tally.take(column.target, { value, base, part, comparators: null }, { column: column.name, cell });
    }
  }

  end(): void {
    this.columns = null;
  }

  lacks(): string | null {
    return this.isFound ? null : noOwnRow(this.file.organisationCode);
  }
}

const WHOLE = ['', 'all', 'organisation', 'overall', 'total', 'trust', 'whole organisation'];

/** The part that two labels name; null when they name the whole. */
export function partOf(dimension: string, name: string): MeasuredPart | null {
  return WHOLE.includes(dimension.toLowerCase()) ? null : { dimension, name };
}
