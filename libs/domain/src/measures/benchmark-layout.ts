import { isMissing, wholeNumberIn } from './import-cells';
import { type FileTally } from './import-tally';
import { type Comparators } from './measure';
import { type LayoutReader, type MeasureFile } from './measure-import';
import {
  isOwnRow,
  type OrganisationColumns,
  organisationColumns,
  type ValueColumn,
} from './organisation-table';

/** What is kept of a sheet while it is read: the group's numbers of each column, and our own row. */
interface Group {
  name: string;
  columns: OrganisationColumns;
  numbers: number[][];
  own: { cells: readonly string[]; values: readonly (number | null)[]; row: number } | null;
}

/**
 * The national benchmark workbook: a sheet for each benchmark group, a row for each organisation, proportions from 0 to 1.
 * Only our own row is taken, with the median and the best of its group.
 */
export class BenchmarkLayout implements LayoutReader {
  private group: Group | null = null;
  private foundIn: string | null = null;

  constructor(
    private readonly file: MeasureFile,
    private readonly tally: FileTally,
  ) {}

  begin(sheet: string, header: readonly string[]): boolean {
    const columns = organisationColumns(header, this.tally);
    this.group = columns && {
      ...{ name: sheet, columns, own: null },
      numbers: columns.values.map(() => []),
    };
    return columns !== null;
  }

  row(cells: readonly string[], row: number): void {
    const { group, tally } = this;
    if (!group) return;
    const values = group.columns.values.map(({ at, name, target }, index) => {
      const cell = cells[at] ?? '';
      const value = isMissing(cell) ? null : tally.valueOf(cell, name, target.measure);
      if (value !== null) group.numbers[index]?.push(value);
      return value;
    });
    if (!isOwnRow(cells, group.columns, this.file.organisationCode)) return;
    if (this.foundIn === null) {
      this.foundIn = group.name;
      group.own = { cells, values, row };
    } else {
      const message = `This organisation stands in “${this.foundIn}” already. It belongs to one group: delete the other row.`;
      tally.wrong('', cells[group.columns.code] ?? '', message);
    }
  }

  end(): void {
    const { group, tally } = this;
    this.group = null;
    if (!group?.own) return;
    const { cells, values, row } = group.own;
    group.columns.values.forEach((column, index) => {
      const value = values[index] ?? null;
      if (value === null) return;
      const base = baseIn(cells, column, tally, row);
      if (base === undefined) return;
      const comparators = comparatorsOf(group.name, group.numbers[index] ?? [], column);
      const where = { column: column.name, cell: cells[column.at] ?? '', row };
      tally.take(column.target, { value, base, comparators, part: null }, where);
    });
  }

  lacks(): string | null {
    return this.foundIn === null ? noOwnRow(this.file.organisationCode) : null;
  }
}

/** What to do when no row is the organisation's own. */
export function noOwnRow(code: string): string {
  return `No row of this file has the code ${code}. Correct the code of the organisation, or choose another file.`;
}

/** The base beside a value: null when the file has none, undefined when it is wrong, which is noted. */
export function baseIn(
  cells: readonly string[],
  { base }: ValueColumn,
  tally: FileTally,
  row: number,
): number | null | undefined {
  const cell = base ? (cells[base.at] ?? '') : '';
  if (!base || isMissing(cell)) return null;
  const people = wholeNumberIn(cell);
  if (people === undefined)
    tally.wrong(base.name, cell, 'This is not a whole number of people, 0 or more.', row);
  return people;
}

/** The median and the best of a group; nothing is compared with oneself alone. */
function comparatorsOf(
  group: string,
  numbers: readonly number[],
  { target }: ValueColumn,
): Comparators | null {
  if (numbers.length < 2) return null;
  const sorted = [...numbers].sort((one, other) => one - other);
  const { improvement } = target.variable;
  const best = improvement === 'increase' ? sorted.at(-1) : sorted[0];
  return {
    ...{ group, organisations: sorted.length, average: median(sorted) },
    best: improvement === 'neutral' ? null : (best ?? null),
  };
}

function median(sorted: readonly number[]): number {
  const middle = sorted.length / 2;
  const above = sorted[Math.floor(middle)] ?? 0;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? 0) + above) / 2 : above;
}
