import { placesOf } from './contractor-layout';
import { isMissing, wholeNumberIn } from './import-cells';
import { type FileTally } from './import-tally';
import { isPeriod } from './measure';
import { type LayoutReader, type MeasureFile } from './measure-import';

/** The columns of a list of monthly figures; the base may be left out. */
export const MONTHLY_COLUMNS = ['measure', 'month', 'value', 'base'] as const;

/** Monthly figures of our own: a row for each measure and month, in the unit of the measure. */
export class MonthlyLayout implements LayoutReader {
  private places = new Map<string, number>();

  constructor(
    _file: MeasureFile,
    private readonly tally: FileTally,
  ) {}

  begin(_sheet: string, header: readonly string[]): boolean {
    const places = placesOf(header, MONTHLY_COLUMNS, MONTHLY_COLUMNS.slice(0, 3), this.tally);
    this.places = places ?? new Map<string, number>();
    return places !== null;
  }

  row(cells: readonly string[]): void {
    const { tally } = this;
    const cell = (column: (typeof MONTHLY_COLUMNS)[number]) => cells[this.places.get(column) ?? -1] ?? '';
    const [name, month] = [cell('measure'), cell('month')];
    if (!isPeriod(month, 'month')) {
      tally.wrong('month', month, 'This is not a month. Write it as 2024-03, as text.');
      return;
    }
    if (tally.wrongLabel('measure', name)) return;
    const target = name === '' ? null : tally.targetOf(name, month);
    if (!target) {
      const message = 'No measure by the month has this variable. Add it to one, or correct the cell.';
      tally.wrong('measure', name, message);
      return;
    }
    if (isMissing(cell('value'))) return;
    const value = tally.valueOf(cell('value'), 'value', target.measure);
    const base = isMissing(cell('base')) ? null : wholeNumberIn(cell('base'));
    if (base === undefined)
      tally.wrong('base', cell('base'), 'This is not a whole number of people, 0 or more.');
    if (value === null || base === undefined) return;
    tally.take(
      target,
      { value, base, part: null, comparators: null },
      { column: 'value', cell: cell('value') },
    );
  }

  end(): void {
    this.places.clear();
  }

  lacks(): null {
    return null;
  }
}
