import { type SpcImprovement } from '../spc/spc-chart';
import { type ChartSettings } from './measure-chart';

/** What the values of a measure count; a file's layout says in what its numbers are written, never a single cell. */
export const MEASURE_UNITS = ['percent', 'score', 'rate', 'count'] as const;

/** One of MEASURE_UNITS. */
export type MeasureUnit = (typeof MEASURE_UNITS)[number];

/** Each unit in words for a page. */
export const MEASURE_UNIT_LABELS: Record<MeasureUnit, string> = {
  percent: 'Per cent, from 0 to 100',
  score: 'Score, from 0 to 10',
  rate: 'Rate, such as so many in a thousand',
  count: 'Count',
};

/** How often a measure has a value. */
export const MEASURE_RHYTHMS = ['year', 'month'] as const;

/** One of MEASURE_RHYTHMS. */
export type MeasureRhythm = (typeof MEASURE_RHYTHMS)[number];

/** The year, `2024`, or the month, `2024-03`, that a value is about; two of one rhythm compare as text. */
export type Period = string;

/** The layouts of files that can be taken in. */
export const SOURCE_LAYOUTS = ['benchmark', 'detailed', 'contractor', 'monthly'] as const;

/** One of SOURCE_LAYOUTS. */
export type SourceLayout = (typeof SOURCE_LAYOUTS)[number];

/** Each layout in words for a page. */
export const SOURCE_LAYOUT_LABELS: Record<SourceLayout, string> = {
  benchmark: 'National benchmark workbook',
  detailed: 'Detailed spreadsheet',
  contractor: 'Contractor’s list',
  monthly: 'Monthly figures of our own',
};

/**
 * What a file of one layout calls a measure, from a period on. Which way is better is said for each file: the same
 * question may stand in one as it was asked and in another the other way round.
 */
export interface MeasureVariable {
  layout: SourceLayout;
  /** As the file writes it, such as `q11a`. */
  variable: string;
  /** The first and the last period for which it holds; empty for all before, or all since. */
  from: Period | '';
  to: Period | '';
  /** Which way is better of the numbers in the file. */
  improvement: SpcImprovement;
  /** The question was worded anew in `from`: the series breaks there. */
  isReworded: boolean;
}

/** A survey question or another figure: one idea across the years, whatever its code in a file. */
export interface Measure extends ChartSettings {
  id: string;
  programmeId: string;
  title: string;
  /** The question as it is asked, or what is counted and how. */
  wording: string;
  unit: MeasureUnit;
  rhythm: MeasureRhythm;
  improvement: SpcImprovement;
  /** In the unit of the measure. */
  target: number | null;
  /** The subgroup to whose priority it speaks. */
  subgroupId: string | null;
  goldenThreadIds: string[];
  variables: MeasureVariable[];
  /** Raised by the repository on each save, never here. */
  version: number;
}

/** Which part of the organisation a value is about, in the words of its file; null for the whole. */
export interface MeasuredPart {
  /** Such as Directorate. */
  dimension: string;
  /** Such as Community health services. */
  name: string;
}

/** What others have: the organisations of one benchmark group, ours among them. */
export interface Comparators {
  group: string;
  /** Null where a source gives an average and does not say of how many. */
  organisations: number | null;
  /** As the source calls it: in the national survey the median of the group. */
  average: number;
  /** Null where neither way is better. */
  best: number | null;
}

/** What a source says of the change since the year before, in its own judgement. */
export const PUBLISHED_SIGNIFICANCES = ['higher', 'lower', 'no_difference'] as const;

/** One of PUBLISHED_SIGNIFICANCES. */
export type PublishedSignificance = (typeof PUBLISHED_SIGNIFICANCES)[number];

/** One value of a measure, in its unit and its direction. */
export interface MeasureReading {
  measureId: string;
  period: Period;
  part: MeasuredPart | null;
  value: number;
  /** How many people the value is of; null when the source does not say. */
  base: number | null;
  comparators: Comparators | null;
  publishedSignificance: PublishedSignificance | null;
  /**
   * Which telling of history it belongs to: each year's release weighs the years before anew, so a value is only ever
   * compared with one of the same vintage, and none overwrites another.
   */
  vintage: string;
}

/** Whether the text is a period of the rhythm. */
export function isPeriod(text: string, rhythm: MeasureRhythm): boolean {
  return rhythm === 'year' ? /^(19|20)\d\d$/.test(text) : /^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(text);
}

/** The period that follows. */
export function nextPeriod(period: Period): Period {
  const [year = 0, month] = period.split('-').map(Number);
  if (month === undefined) return String(year + 1);
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
}

/** The variable by which a file of this layout calls the measure in this period; null when it has none. */
export function variableIn(
  measure: Pick<Measure, 'variables'>,
  layout: SourceLayout,
  variable: string,
  period: Period,
): MeasureVariable | null {
  return (
    measure.variables.find(
      (each) =>
        each.layout === layout &&
        each.variable.toLowerCase() === variable.toLowerCase() &&
        holdsIn(each, period),
    ) ?? null
  );
}

/** Whether a variable holds in the period. */
export function holdsIn({ from, to }: Pick<MeasureVariable, 'from' | 'to'>, period: Period): boolean {
  return (from === '' || from <= period) && (to === '' || period <= to);
}

/** The periods at which the series of a measure breaks, because the question is another one from then on. */
export function breaksOf({ variables }: Pick<Measure, 'variables'>): Period[] {
  const from = variables.filter(({ isReworded }) => isReworded).map((variable) => variable.from);
  return [...new Set(from)].filter((period) => period !== '').sort();
}

/** A number of a file as the measure counts it: turned round where the file's better is the measure's worse. */
export function inOwnDirection(
  value: number,
  measure: Pick<Measure, 'unit' | 'improvement'>,
  variable: Pick<MeasureVariable, 'improvement'>,
): number {
  const isTurned = variable.improvement !== measure.improvement && measure.unit === 'percent';
  return tidy(isTurned ? 100 - value : value);
}

/** A source's judgement of a change, turned round with its numbers. */
export function inOwnJudgement(
  said: PublishedSignificance | null,
  measure: Pick<Measure, 'unit' | 'improvement'>,
  variable: Pick<MeasureVariable, 'improvement'>,
): PublishedSignificance | null {
  if (variable.improvement === measure.improvement || said === null || said === 'no_difference') return said;
  return said === 'higher' ? 'lower' : 'higher';
}

/** A number without the last digits that arithmetic leaves behind: 66.77, not 66.77000000000001. */
export function tidy(value: number): number {
  return Number(value.toFixed(8));
}
