import { fail, ok, problem, type Problem, type Result } from '../result';
import { LEAST_POINTS_TO_FIX, type SpcChart, spcChart } from '../spc/spc-chart';
import { checkText, cleanLine } from '../text';
import { isPeriod, type Measure, type Period } from './measure';
import { spokenPeriod } from './movement';

/** From when on the limits of a chart begin anew, and why. */
export interface Rebase {
  period: Period;
  reason: string;
}

/** How the control chart of a measure is drawn. */
export interface ChartSettings {
  /** After how many values of each stretch its limits are fixed; null: they go on moving. */
  fixAfter: number | null;
  /** Whether outlying moving ranges are left out of the limits. */
  screensMovingRanges: boolean;
  /** In the order of their months. */
  rebases: Rebase[];
}

/** How a chart is drawn of which nobody has said anything. */
export const CHART_DEFAULTS: ChartSettings = { fixAfter: null, screensMovingRanges: true, rebases: [] };

/** How often the limits of one chart may begin anew, and after how many values they may be fixed at most. */
export const MOST_REBASES = 20;
const MOST_POINTS_TO_FIX = 120;

const REASON = { label: 'The reason', required: 'Say why the limits begin anew.', max: 300 };

/** The measure with its chart drawn in another way. */
export function setChart(measure: Measure, settings: ChartSettings): Result<Measure> {
  if (measure.rhythm !== 'month') {
    const message = 'A measure by the year has too few values for limits, and so no settings of its chart.';
    return fail(problem(null, 'WRONG_STATE', message));
  }
  const { fixAfter, screensMovingRanges } = settings;
  const rebases = settings.rebases
    .map(({ period, reason }) => ({ period: period.trim(), reason: cleanLine(reason) }))
    .sort((one, other) => (one.period < other.period ? -1 : 1));
  const problems = [checkFixing(fixAfter), ...checkRebases(rebases)].filter((found) => found !== null);
  return problems.length > 0 ? fail(...problems) : ok({ ...measure, fixAfter, screensMovingRanges, rebases });
}

function checkFixing(fixAfter: number | null): Problem | null {
  const isRight =
    fixAfter === null ||
    (Number.isInteger(fixAfter) && fixAfter >= LEAST_POINTS_TO_FIX && fixAfter <= MOST_POINTS_TO_FIX);
  return isRight
    ? null
    : problem(
        'fixAfter',
        'INVALID',
        `Fix the limits after ${LEAST_POINTS_TO_FIX} to ${MOST_POINTS_TO_FIX} values, or leave it empty: from fewer they would still move.`,
      );
}

function checkRebases(rebases: readonly Rebase[]): (Problem | null)[] {
  if (rebases.length > MOST_REBASES)
    return [problem('rebases', 'TOO_LONG', `Enter ${MOST_REBASES} new beginnings at most.`)];
  return rebases.map(({ period, reason }, at) => {
    if (!isPeriod(period, 'month'))
      return problem('rebases', 'INVALID', 'Write the month of a new beginning as 2024-03.');
    if (rebases[at - 1]?.period === period)
      return problem('rebases', 'DUPLICATE', `${spokenPeriod(period)} is there twice. Keep one.`);
    return checkText('rebases', reason, REASON);
  });
}

/** Where the limits of a series begin anew: where the question is another one, and where somebody said so. */
export function rebasedAt(
  series: readonly { period: Period; isBreak: boolean }[],
  { rebases }: Pick<ChartSettings, 'rebases'>,
): number[] {
  const said = new Set(rebases.map(({ period }) => period));
  return series.flatMap(({ period, isBreak }, at) => (isBreak || said.has(period) ? [at] : []));
}

/** The control chart of a series as the measure has it drawn. */
export function chartOf(
  series: readonly { period: Period; isBreak: boolean; reading: { value: number | null } | null }[],
  measure: Pick<Measure, 'improvement' | 'target' | keyof ChartSettings>,
): SpcChart {
  const { improvement, target, fixAfter, screensMovingRanges } = measure;
  const values = series.map(({ reading }) => reading?.value ?? null);
  const rebaseAt = rebasedAt(series, measure);
  return spcChart(values, {
    improvement,
    target,
    fixAfter,
    screenMovingRanges: screensMovingRanges,
    rebaseAt,
  });
}

/** How the limits of a chart came about, in sentences: no chart leaves it to be guessed. */
export function spokenSettings({ fixAfter, screensMovingRanges, rebases }: ChartSettings): string {
  const sentences = [
    'Limits are the mean and 2.66 times the mean moving range on either side (NHS Making Data Count).',
    screensMovingRanges
      ? 'Outlying moving ranges are left out.'
      : 'All moving ranges are kept in, as the NHS spreadsheets do.',
    fixAfter === null
      ? ''
      : `Limits are fixed after the first ${fixAfter} values, and again after each new beginning.`,
    ...rebases.map(({ period, reason }) => `They begin anew in ${spokenPeriod(period)}: ${reason}`),
  ];
  return sentences
    .filter((sentence) => sentence !== '')
    .map((sentence) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`))
    .join(' ');
}
