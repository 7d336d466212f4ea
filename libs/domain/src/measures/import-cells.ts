import { comparable } from '../text';
import { type MeasureUnit, type PublishedSignificance, type SourceLayout, tidy } from './measure';

/** How a file without a value says so. */
const MISSING = ['', '-', '–', '*', '**', '..', ':', 'n/a', 'na', 'null', 'suppressed'];

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec';
// What spreadsheets make of labels such as 1-5, 11/12 or MAR1.
const DATE_LIKE = new RegExp(
  [
    '^\\d{4}-\\d{2}-\\d{2}(?:[T ].*)?$',
    `^\\d{1,2}[-/ ](?:${MONTHS})(?:[-/ ]\\d{2,4})?$`,
    `^(?:${MONTHS})[-/ ]\\d{1,4}$`,
    '^\\d{1,2}/\\d{1,2}/\\d{2,4}$',
  ].join('|'),
  'i',
);

/** Whether a label is one that a spreadsheet has turned into a date: what it was, nobody can tell any more. */
export function isTurnedIntoDate(label: string): boolean {
  return DATE_LIKE.test(label.trim());
}

/** What to do about such a label. */
export const TURNED_INTO_DATE =
  'A spreadsheet has turned this label into a date. Take the file as it was published, without opening and saving it.';

/** The name of a column as it is compared. */
export function columnName(header: string): string {
  return comparable(header).replace(/[\s_-]+/g, '');
}

/** A cell that says that there is no value. */
export function isMissing(cell: string): boolean {
  return MISSING.includes(cell.trim().toLowerCase());
}

/** The number in a cell; undefined when it is none. A decimal comma or a per cent sign is not guessed at. */
export function numberIn(cell: string): number | undefined {
  const text = cell.trim();
  return /^[+-]?(\d+(\.\d+)?|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
}

const SIGNIFICANCES: Record<string, PublishedSignificance> = {
  ...{ higher: 'higher', 'significantly higher': 'higher', lower: 'lower', 'significantly lower': 'lower' },
  ...{ 'no difference': 'no_difference', 'not significant': 'no_difference', no_difference: 'no_difference' },
};

/** What a source says of a change; undefined when the cell is none of its words. */
export function significanceIn(cell: string): PublishedSignificance | undefined {
  return SIGNIFICANCES[cell.trim().toLowerCase()];
}

/** The whole number in a cell, thousands marked or not; undefined when it is none. */
export function wholeNumberIn(cell: string): number | undefined {
  const text = cell.trim();
  const plain = /^\d{1,3}(,\d{3})+$/.test(text) ? text.replaceAll(',', '') : text;
  return /^\d{1,9}(\.0+)?$/.test(plain) ? Number(plain) : undefined;
}

/** How the numbers of a layout are written: what one is in the unit of its measure, and the highest that can be. */
export interface Scale {
  factor: number;
  highest: number;
  /** What is accepted, for the refusal. */
  words: string;
}

/** How a layout writes values of a unit: the benchmark workbook has proportions, everything else percentages. */
export function scaleOf(layout: SourceLayout, unit: MeasureUnit): Scale {
  if (unit === 'score') return { factor: 1, highest: 10, words: 'a score from 0 to 10' };
  if (unit !== 'percent') return { factor: 1, highest: Infinity, words: 'a number, 0 or more' };
  return layout === 'benchmark'
    ? { factor: 100, highest: 1, words: 'a proportion from 0 to 1' }
    : { factor: 1, highest: 100, words: 'a percentage from 0 to 100, without a sign' };
}

/** The value of a cell in the unit of its measure; undefined when the layout cannot hold it. */
export function valueIn(cell: string, { factor, highest }: Scale): number | undefined {
  const number = numberIn(cell);
  return number === undefined || number < 0 || number > highest ? undefined : tidy(number * factor);
}

/** Whether two files say the same: one of them may have been rounded. */
export function isSameFigure(one: number, other: number): boolean {
  const places = Math.min(placesOf(one), placesOf(other));
  return Math.abs(one - other) <= 0.5 * 10 ** -places + 1e-9;
}

function placesOf(value: number): number {
  return String(tidy(value)).split('.')[1]?.length ?? 0;
}
