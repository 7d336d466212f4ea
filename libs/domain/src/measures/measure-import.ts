import { type ImportError } from '../people/person-import';
import { BenchmarkLayout } from './benchmark-layout';
import { ContractorLayout } from './contractor-layout';
import { DetailedLayout } from './detailed-layout';
import { type FileTally, ImportTally, type MeasureImportPlan } from './import-tally';
import { type Measure, type MeasureReading, type SourceLayout } from './measure';
import { MonthlyLayout } from './monthly-layout';

/** One thing wrong in a file of figures: also in which sheet, empty where a file has none. */
export interface MeasureImportError extends ImportError {
  sheet: string;
}

/** What a file of figures is said to be, and what it is compared with. */
export interface MeasureFile {
  layout: SourceLayout;
  vintage: string;
  /** By which the organisation's own row is known, such as RT5; only the layouts with a row for each need it. */
  organisationCode: string;
  measures: readonly Measure[];
  /** The readings of this vintage that are there. */
  known: readonly MeasureReading[];
}

/** How one layout is read: sheet by sheet, row by row, nothing kept but what is taken in. */
export interface LayoutReader {
  /** Begins a sheet; false when no row of it need be read. */
  begin(sheet: string, header: readonly string[]): boolean;
  row(cells: readonly string[], row: number): void;
  /** Ends the sheet. */
  end(): void;
  /** After the last sheet: what the file should have had and has not; null when it has all. */
  lacks(): string | null;
}

const LAYOUTS: Record<SourceLayout, new (file: MeasureFile, tally: FileTally) => LayoutReader> = {
  benchmark: BenchmarkLayout,
  detailed: DetailedLayout,
  contractor: ContractorLayout,
  monthly: MonthlyLayout,
};

/** From so many percentages on, all of them 1 or less, a file is not the one that it is said to be. */
const ENOUGH_TO_TELL = 10;

const NO_COLUMNS = 'Nothing in this file has the columns of its layout. Choose the layout again.';
const LOOKS_LIKE_PROPORTIONS =
  'Every percentage in this file is 1 or less. In this layout 1 is one per cent: is it the benchmark workbook?';

/**
 * Reads a file of figures and says what taking it in would do, and everything wrong with it. In which unit its numbers are
 * is known by its layout; no cell is guessed at. The same file read again brings nothing new.
 */
export class MeasureImportPlanner {
  private readonly tally: ImportTally;
  private readonly layout: LayoutReader;
  private sheet = '';
  private rowNumber = 0;
  private isReading = false;
  private sheetsRead = 0;

  constructor(private readonly file: MeasureFile) {
    this.tally = new ImportTally(file);
    this.layout = new LAYOUTS[file.layout](file, this.tally);
  }

  /** Begins the next sheet, whose header is the next row. */
  begin(sheet: string): void {
    this.end();
    this.sheet = sheet;
    this.rowNumber = 0;
  }

  /** Reads the next row; the first of a sheet is its header. */
  add(cells: readonly string[]): void {
    this.rowNumber += 1;
    this.tally.at(this.sheet, this.rowNumber);
    const trimmed = cells.map((cell) => cell.trim());
    if (this.rowNumber === 1) {
      this.isReading = this.layout.begin(this.sheet, trimmed);
      if (this.isReading) this.sheetsRead += 1;
    } else if (this.isReading && trimmed.some((cell) => cell !== '')) {
      this.layout.row(trimmed, this.rowNumber);
    }
  }

  /** Ends the file and says what it comes to. */
  finish(): MeasureImportPlan {
    this.end();
    const { layout } = this.file;
    this.tally.at('', 1);
    const lacks = this.sheetsRead > 0 ? this.layout.lacks() : NO_COLUMNS;
    if (lacks !== null && this.tally.errors.length === 0) this.tally.wrong('', '', lacks);
    if (layout !== 'benchmark' && this.tally.looksLikeProportions(ENOUGH_TO_TELL))
      this.tally.wrong('', '', LOOKS_LIKE_PROPORTIONS);
    return this.tally.plan();
  }

  private end(): void {
    if (this.isReading) this.layout.end();
    this.isReading = false;
  }
}
