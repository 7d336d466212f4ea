import { signalsOf, type SpcLabel, type SpcLimits } from './spc-signals';

/** Which way a measure should go; neutral when neither way is better. */
export const SPC_IMPROVEMENTS = ['increase', 'decrease', 'neutral'] as const;

/** One of SPC_IMPROVEMENTS. */
export type SpcImprovement = (typeof SPC_IMPROVEMENTS)[number];

/** What a point says of its process: the variation icons of Making Data Count. */
export const SPC_VARIATIONS = [
  'common_cause',
  'improvement_high',
  'improvement_low',
  'concern_high',
  'concern_low',
  'neutral_high',
  'neutral_low',
] as const;

/** One of SPC_VARIATIONS. */
export type SpcVariation = (typeof SPC_VARIATIONS)[number];

/** Whether the process, as it is, will meet its target: the assurance icons of Making Data Count. */
export const SPC_ASSURANCES = ['consistently_hitting', 'consistently_failing', 'hit_and_miss'] as const;

/** One of SPC_ASSURANCES. */
export type SpcAssurance = (typeof SPC_ASSURANCES)[number];

/** How a series is to be read; every value is in the unit of the series. */
export interface SpcSettings {
  improvement: SpcImprovement;
  /** Leaves moving ranges above 3.267 × their mean out of the limits; as NHSRplotthedots does when not told otherwise. */
  screenMovingRanges?: boolean;
  target?: number | null;
  /** The points, counted from 0, with each of which limits begin anew. */
  rebaseAt?: number | readonly number[];
  /** Limits come from so many values of each stretch, 12 or more, and hold for what follows. */
  fixAfter?: number | null;
}

/** One point of a chart, in the unit of the series; a gap has no value and no label of its own. */
export interface SpcPoint extends SpcLimits {
  value: number | null;
  label: SpcLabel;
  variation: SpcVariation;
}

/** Points that share limits. */
export interface SpcStretch extends SpcLimits {
  /** Its first point, counted from 0. */
  from: number;
  /** From how many values the limits come. */
  basis: number;
  /** The limits come from fewer than 12 values: they are trial limits and will still move. */
  isTrial: boolean;
}

/** A series as a statistical process control chart. */
export interface SpcChart {
  points: SpcPoint[];
  stretches: SpcStretch[];
  screensMovingRanges: boolean;
  /** Of the last value; null when there is none. */
  variation: SpcVariation | null;
  /** Of the last limits against the target; null without a target, a direction or limits. */
  assurance: SpcAssurance | null;
}

/** The least number of values that limits can be fixed to. */
export const LEAST_POINTS_TO_FIX = 12;

// An XmR chart (Wheeler and Chambers): 2.66 = 3 / d2 and 3.267 = D4, for ranges of two.
const LIMIT_FACTOR = 2.66;
const SCREENING_FACTOR = 3.267;
const NOWHERE: SpcLimits = { mean: null, lower: null, upper: null };

/**
 * An XmR chart by the rules of NHS Making Data Count, agreeing with NHSRplotthedots 0.2 wherever that has a rule:
 * limits are mean ± 2.66 × mean moving range; a rebased stretch has limits, moving ranges and signals of its own; a tie with
 * the mean ends a run; a trend is strict. Of our own: a gap (null) ends runs and has no moving range on either side, a
 * moving range of exactly 3.267 × the mean stays in, so that a constant series has limits at its mean, and numbers that
 * differ only by rounding are the same. The Excel tools of Making Data Count do not screen moving ranges.
 * @see https://nhs-r-community.github.io/NHSRplotthedots/articles/deviations.html
 */
export function spcChart(values: readonly (number | null)[], settings: SpcSettings): SpcChart {
  const screens = settings.screenMovingRanges ?? true;
  const starts = startsOf(values, settings);
  const points: SpcPoint[] = [];
  const stretches: SpcStretch[] = [];
  starts.forEach((from, index) => {
    const stretch = values.slice(from, starts[index + 1]);
    const basis = basisOf(stretch, settings.fixAfter ?? Infinity);
    const limits = limitsOf(basis, screens);
    const count = basis.filter((value) => value !== null).length;
    stretches.push({ from, ...limits, basis: count, isTrial: count < LEAST_POINTS_TO_FIX });
    const labels = signalsOf(stretch, limits, toleranceOf(stretch));
    stretch.forEach((value, at) => {
      const label = labels[at] ?? 'common_cause';
      points.push({ value, ...limits, label, variation: variationOf(label, settings.improvement) });
    });
  });
  const last = points.findLast(({ value }) => value !== null);
  return {
    points,
    stretches,
    screensMovingRanges: screens,
    variation: last?.variation ?? null,
    assurance: last ? assuranceOf(last, settings) : null,
  };
}

function startsOf(values: readonly (number | null)[], { rebaseAt, fixAfter }: SpcSettings): number[] {
  if (values.some((value) => value !== null && !Number.isFinite(value)))
    throw new RangeError('Every value of a series is a number, or null for a gap.');
  if (fixAfter && !(Number.isInteger(fixAfter) && fixAfter >= LEAST_POINTS_TO_FIX))
    throw new RangeError(`Limits are fixed after ${LEAST_POINTS_TO_FIX} points or more.`);
  const marked = typeof rebaseAt === 'number' ? [rebaseAt] : (rebaseAt ?? []);
  if (marked.some((at) => !Number.isInteger(at) || at < 0 || at >= values.length))
    throw new RangeError('Limits begin anew at a point of the series.');
  return values.length === 0 ? [] : [...new Set([0, ...marked])].sort((one, other) => one - other);
}

/** The part of a stretch that its limits come from: all of it, or up to the value after which they are fixed. */
function basisOf(stretch: readonly (number | null)[], most: number): readonly (number | null)[] {
  let seen = 0;
  const end = stretch.findIndex((value) => value !== null && (seen += 1) === most);
  return end === -1 ? stretch : stretch.slice(0, end + 1);
}

/** Mean and limits of a stretch, in the unit of its values; limits need one moving range at least. */
function limitsOf(stretch: readonly (number | null)[], screens: boolean): SpcLimits {
  const present = stretch.filter((value) => value !== null);
  if (present.length === 0) return NOWHERE;
  const mean = meanOf(present);
  const ranges = stretch.flatMap((value, index) => {
    const before = stretch[index - 1];
    return typeof before === 'number' && value !== null ? [Math.abs(value - before)] : [];
  });
  if (ranges.length === 0) return { ...NOWHERE, mean };
  const all = meanOf(ranges);
  const highest = SCREENING_FACTOR * all + toleranceOf(stretch);
  const range = screens ? meanOf(ranges.filter((each) => each <= highest)) : all;
  return { mean, lower: mean - LIMIT_FACTOR * range, upper: mean + LIMIT_FACTOR * range };
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}

/** What two numbers of a stretch may differ by and still be the same: the rounding of sums, and no more. */
function toleranceOf(stretch: readonly (number | null)[]): number {
  return 1e-9 * Math.max(...stretch.map((value) => Math.abs(value ?? 0)));
}

const HIGH: readonly SpcLabel[] = ['above_limit', 'rising', 'near_upper', 'run_above'];

function variationOf(label: SpcLabel, improvement: SpcImprovement): SpcVariation {
  if (label === 'common_cause') return label;
  const isHigh = HIGH.includes(label);
  if (improvement === 'neutral') return isHigh ? 'neutral_high' : 'neutral_low';
  const isBetter = isHigh === (improvement === 'increase');
  if (isBetter) return isHigh ? 'improvement_high' : 'improvement_low';
  return isHigh ? 'concern_high' : 'concern_low';
}

/** A target on a limit is hit and miss: only one beyond the limits is out of the process's reach. */
function assuranceOf({ lower, upper }: SpcLimits, { improvement, target }: SpcSettings): SpcAssurance | null {
  if (typeof target !== 'number' || improvement === 'neutral' || lower === null || upper === null)
    return null;
  if (target >= lower && target <= upper) return 'hit_and_miss';
  const isBelow = target < lower;
  return isBelow === (improvement === 'increase') ? 'consistently_hitting' : 'consistently_failing';
}
