import { isSameFigure, isTurnedIntoDate, scaleOf, TURNED_INTO_DATE, valueIn } from './import-cells';
import {
  inOwnDirection,
  inOwnJudgement,
  type Measure,
  type MeasureReading,
  type MeasureVariable,
  type Period,
  variableIn,
} from './measure';
import { type MeasureFile, type MeasureImportError } from './measure-import';

/** What a file of figures comes to. */
export interface MeasureImportPlan {
  errors: MeasureImportError[];
  /** Only to be carried out when there are no errors: all or nothing. */
  add: MeasureReading[];
  /** Readings that are there, with a base or comparators that they lacked. */
  complete: MeasureReading[];
  unchanged: number;
  /** What the file measures and no measure of the programme has as a variable: left out, and said so. */
  unknownVariables: string[];
}

/** A measure as one column or row of a file gives it. */
export interface Target {
  measure: Measure;
  variable: MeasureVariable;
  period: Period;
}

/** What the layouts note down while they read. */
export type FileTally = Pick<
  ImportTally,
  'wrong' | 'wrongLabel' | 'targetOf' | 'valueOf' | 'take' | 'errors'
>;

const LONGEST_ECHO = 100;

/** Gathers what a file brings, compares it with what is there, and notes everything wrong. */
export class ImportTally {
  readonly errors: MeasureImportError[] = [];
  private readonly taken = new Map<string, MeasureReading>();
  private readonly known: ReadonlyMap<string, MeasureReading>;
  private readonly measuresByVariable = new Map<string, Measure[]>();
  private readonly unknown = new Set<string>();
  private sheet = '';
  private rowNumber = 0;
  private percentages = 0;
  private highestPercentage = 0;

  constructor(private readonly file: MeasureFile) {
    this.known = new Map(file.known.map((reading) => [keyOf(reading), reading]));
    for (const measure of file.measures) {
      const names = measure.variables.filter(({ layout }) => layout === file.layout);
      for (const name of new Set(names.map(({ variable }) => variable.toLowerCase()))) {
        this.measuresByVariable.set(name, [...(this.measuresByVariable.get(name) ?? []), measure]);
      }
    }
  }

  /** Says where reading has come to. */
  at(sheet: string, row: number): void {
    this.sheet = sheet;
    this.rowNumber = row;
  }

  /** Notes something wrong, here unless another row is given. */
  wrong(column: string, value: string, message: string, row = this.rowNumber): void {
    const { sheet } = this;
    this.errors.push({
      ...{ sheet, row, message },
      ...{ column: column.slice(0, LONGEST_ECHO), value: value.slice(0, LONGEST_ECHO) },
    });
  }

  /** Notes a label that a spreadsheet has spoilt; true when it has. */
  wrongLabel(column: string, label: string): boolean {
    const isWrong = isTurnedIntoDate(label);
    if (isWrong) this.wrong(column, label, TURNED_INTO_DATE);
    return isWrong;
  }

  /** Which measure a variable of this file is in a period; null, and noted, when the programme has none such. */
  targetOf(variable: string, period: Period): Target | null {
    for (const measure of this.measuresByVariable.get(variable.toLowerCase()) ?? []) {
      const found = variableIn(measure, this.file.layout, variable, period);
      if (found) return { measure, variable: found, period };
    }
    this.unknown.add(variable);
    return null;
  }

  /** A cell's number in the unit of the measure, not turned round yet; null, and noted, when it cannot be one. */
  valueOf(cell: string, column: string, { unit }: Measure): number | null {
    const scale = scaleOf(this.file.layout, unit);
    const value = valueIn(cell, scale);
    if (value === undefined) {
      this.wrong(column, cell, `This is not ${scale.words}, which this layout has here.`);
      return null;
    }
    if (unit === 'percent') {
      this.percentages += 1;
      this.highestPercentage = Math.max(this.highestPercentage, value);
    }
    return value;
  }

  /** Takes a value, turned round where the file's better is the measure's worse. */
  take(
    { measure, variable, period }: Target,
    found: Pick<MeasureReading, 'part' | 'base' | 'comparators' | 'value'> &
      Partial<Pick<MeasureReading, 'publishedSignificance'>>,
    where: { column: string; cell: string; row?: number },
  ): void {
    const turned = (value: number) => inOwnDirection(value, measure, variable);
    const { part, base, comparators } = found;
    const reading: MeasureReading = {
      ...{ measureId: measure.id, period, part, base },
      publishedSignificance: inOwnJudgement(found.publishedSignificance ?? null, measure, variable),
      ...{ value: turned(found.value), vintage: this.file.vintage },
      comparators: comparators && {
        ...comparators,
        average: turned(comparators.average),
        best: comparators.best === null ? null : turned(comparators.best),
      },
    };
    const key = keyOf(reading);
    const twice = this.taken.get(key);
    const kept = this.known.get(key);
    if (twice && !isSameFigure(twice.value, reading.value)) {
      const message = `“${measure.title}” stands in this file twice for ${period}, once as ${twice.value}. Keep one.`;
      this.wrong(where.column, where.cell, message, where.row);
    } else if (kept && !isSameFigure(kept.value, reading.value)) {
      const message = `“${measure.title}” is ${kept.value} for ${period} in this vintage already, and is not overwritten. Give the file a vintage of its own if history was told anew.`;
      this.wrong(where.column, where.cell, message, where.row);
    } else if (!twice) {
      this.taken.set(key, reading);
    }
  }

  /** Whether there are enough percentages to tell, and all of them are as small as proportions. */
  looksLikeProportions(enough: number): boolean {
    return this.percentages >= enough && this.highestPercentage <= 1;
  }

  /** What all of it comes to. */
  plan(): MeasureImportPlan {
    const add: MeasureReading[] = [];
    const complete: MeasureReading[] = [];
    let unchanged = 0;
    for (const [key, reading] of this.taken) {
      const kept = this.known.get(key);
      const fuller = kept && completed(kept, reading);
      if (!kept) add.push(reading);
      else if (fuller) complete.push(fuller);
      else unchanged += 1;
    }
    const unknownVariables = [...this.unknown].sort();
    return { errors: this.errors, add, complete, unchanged, unknownVariables };
  }
}

/** The kept reading with what it lacked and the file has; null when that is nothing. */
function completed(kept: MeasureReading, found: MeasureReading): MeasureReading | null {
  const base = kept.base ?? found.base;
  const comparators = kept.comparators ?? found.comparators;
  const publishedSignificance = kept.publishedSignificance ?? found.publishedSignificance;
  const isSame =
    base === kept.base &&
    comparators === kept.comparators &&
    publishedSignificance === kept.publishedSignificance;
  return isSame ? null : { ...kept, base, comparators, publishedSignificance };
}

/** What makes a reading the same one within a vintage. */
function keyOf({ measureId, period, part }: MeasureReading): string {
  return [measureId, period, part?.dimension ?? '', part?.name ?? ''].join('\n').toLowerCase();
}
