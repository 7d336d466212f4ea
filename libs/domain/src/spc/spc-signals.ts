/** Why a point stands out, in the order in which the first that holds becomes its label. */
export const SPC_LABELS = [
  'above_limit',
  'below_limit',
  'rising',
  'falling',
  'near_upper',
  'near_lower',
  'run_above',
  'run_below',
  'common_cause',
] as const;

/** One of SPC_LABELS. */
export type SpcLabel = (typeof SPC_LABELS)[number];

/** Each label in words for a page. */
export const SPC_LABEL_WORDS: Record<SpcLabel, string> = {
  above_limit: 'above the upper limit',
  below_limit: 'below the lower limit',
  rising: 'one of seven or more points that rise',
  falling: 'one of seven or more points that fall',
  near_upper: 'one of two in three points near the upper limit',
  near_lower: 'one of two in three points near the lower limit',
  run_above: 'one of seven or more points in a row above the mean',
  run_below: 'one of seven or more points in a row below the mean',
  common_cause: 'nothing special',
};

/** Where a process runs, in the unit of its values; limits are null before there are two values in a row. */
export interface SpcLimits {
  mean: number | null;
  lower: number | null;
  upper: number | null;
}

const RUN = 7;

/** Which side of something each value is on: 1 above, -1 below, 0 neither, a gap included. */
type Sides = readonly (-1 | 0 | 1)[];

/**
 * The label of each value of one stretch. Numbers closer than the tolerance are the same.
 * Two in three is meant as NHSRplotthedots does: of three points in a row on one side of the mean, two or more lie beyond
 * two thirds of the way to the limit but not outside it, and those are labelled.
 */
export function signalsOf(
  values: readonly (number | null)[],
  { mean, lower, upper }: SpcLimits,
  tolerance: number,
): SpcLabel[] {
  if (mean === null || lower === null || upper === null) return values.map(() => 'common_cause');
  const sideOf = (from: number, to: number) =>
    values.map((value) => {
      if (value === null) return 0;
      if (value - to > tolerance) return 1;
      return from - value > tolerance ? -1 : 0;
    });
  const outside = sideOf(lower, upper);
  const twoThirds = ((upper - mean) * 2) / 3;
  const near = sideOf(mean - twoThirds, mean + twoThirds).map((side, at) => (outside[at] ? 0 : side));
  const ofMean = sideOf(mean, mean);
  const trend = trendsOf(values);
  const twoInThree = twoInThreeOf(near, ofMean);
  const run = windowsOn(ofMean, RUN);
  return values.map((_, at) => {
    return (
      named(outside[at], 'above_limit', 'below_limit') ??
      named(trend[at], 'rising', 'falling') ??
      named(twoInThree[at], 'near_upper', 'near_lower') ??
      named(run[at], 'run_above', 'run_below') ??
      'common_cause'
    );
  });
}

function named(side: number | undefined, high: SpcLabel, low: SpcLabel): SpcLabel | null {
  if (!side) return null;
  return side > 0 ? high : low;
}

/** Marks every place that is part of so many in a row on one side. */
function windowsOn(sides: Sides, length: number): Sides {
  const marked = sides.map((): -1 | 0 | 1 => 0);
  sides.forEach((side, end) => {
    const start = end - length + 1;
    if (side && start >= 0 && sides.slice(start, end).every((each) => each === side))
      marked.fill(side, start, end + 1);
  });
  return marked;
}

/** Marks the points of every strict trend; one that ends a rise and begins a fall belongs to the fall. */
function trendsOf(values: readonly (number | null)[]): Sides {
  const steps = values.slice(1).map((value, at) => {
    const before = values[at] ?? null;
    return before === null || value === null ? 0 : (Math.sign(value - before) as -1 | 0 | 1);
  });
  const marked = values.map((): -1 | 0 | 1 => 0);
  windowsOn(steps, RUN - 1).forEach((side, at) => {
    if (side) marked.fill(side, at, at + 2);
  });
  return marked;
}

function twoInThreeOf(near: Sides, ofMean: Sides): Sides {
  const marked = near.map((): -1 | 0 | 1 => 0);
  for (let start = 0; start + 3 <= near.length; start += 1) {
    const side = ofMean[start] ?? 0;
    const isOneSided = side !== 0 && ofMean.slice(start, start + 3).every((each) => each === side);
    const those = [start, start + 1, start + 2].filter((at) => near[at] === side);
    if (isOneSided && those.length >= 2) for (const at of those) marked[at] = side;
  }
  return marked;
}
