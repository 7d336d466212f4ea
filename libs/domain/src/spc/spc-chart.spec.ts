import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { spcChart, type SpcImprovement, type SpcSettings, type SpcVariation } from './spc-chart';
import { type SpcLabel } from './spc-signals';

// The series with which NHSRplotthedots shows what screening does.
const ONE_OUTLIER = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];
const STEADY = [1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1];
const UP: SpcSettings = { improvement: 'increase' };

describe('limits', () => {
  it.each([
    { screenMovingRanges: true, lower: -0.715556, upper: 4.604444 },
    { screenMovingRanges: false, lower: -3.062614, upper: 6.951503 },
  ])('with screening $screenMovingRanges', ({ screenMovingRanges, lower, upper }) => {
    const chart = spcChart(ONE_OUTLIER, { ...UP, screenMovingRanges });
    expect(chart.screensMovingRanges).toBe(screenMovingRanges);
    for (const point of chart.points) {
      expect(point.mean).toBeCloseTo(1.944444, 6);
      expect(point.lower).toBeCloseTo(lower, 6);
      expect(point.upper).toBeCloseTo(upper, 6);
    }
    expect(chart.points.map(({ label }) => label).indexOf('above_limit')).toBe(4);
    expect(chart.points.filter(({ label }) => label !== 'common_cause')).toHaveLength(1);
  });

  it('screen when nothing is said', () => {
    expect(spcChart(ONE_OUTLIER, UP).screensMovingRanges).toBe(true);
  });

  it('keep a moving range of exactly 3.267 × the mean', () => {
    // Ranges 1000 - x, x, x, x with x so that the first is 3.267 × their mean.
    const x = (1000 * (4 - 3.267)) / (4 + 2 * 3.267);
    const values = [0, 1000 - x, 1000 - 2 * x, 1000 - x, 1000 - 2 * x];
    const screened = spcChart(values, UP).stretches;
    expect(screened).toEqual(spcChart(values, { ...UP, screenMovingRanges: false }).stretches);
  });

  it.each([[7], [0], [0.1], [66.77], [-3]])('of a constant series lie at its mean, %d', (value) => {
    const chart = spcChart(
      Array.from({ length: 18 }, () => value),
      UP,
    );
    for (const { mean, lower, upper, label } of chart.points) {
      expect(mean).toBeCloseTo(value, 9);
      expect([lower, upper, label]).toEqual([mean, mean, 'common_cause']);
    }
  });

  it('leave out the ranges beside a gap', () => {
    const [stretch] = spcChart([1, 2, null, 9, 8], UP).stretches;
    expect(stretch).toMatchObject({ mean: 5, lower: 5 - 2.66, upper: 5 + 2.66, basis: 4 });
  });

  it.each<[string, (number | null)[], number | null]>([
    ['nothing', [], null],
    ['gaps alone', [null, null], null],
    ['one value', [5], 5],
    ['values with gaps between', [4, null, 6], 5],
  ])('are not there for %s', (_, values, mean) => {
    const chart = spcChart(values, { ...UP, target: 5 });
    expect(chart.points).toHaveLength(values.length);
    for (const point of chart.points) expect(point).toMatchObject({ mean, lower: null, upper: null });
    expect(chart.assurance).toBeNull();
  });

  it('begin anew at a marked point, with ranges and runs of their own', () => {
    const values = [1, 2, 1, 2, 11, 12, 11, 12, 11, 12];
    const chart = spcChart(values, { ...UP, rebaseAt: 4 });
    expect(chart.stretches).toMatchObject([
      { from: 0, mean: 1.5, lower: 1.5 - 2.66, upper: 1.5 + 2.66, basis: 4, isTrial: true },
      { from: 4, mean: 11.5, lower: 11.5 - 2.66, upper: 11.5 + 2.66, basis: 6, isTrial: true },
    ]);
    const across = spcChart([1, 2, 1, 2, 3, 4, 5, 6, 7, 8], { ...UP, rebaseAt: 5 });
    expect(across.points.map(({ label }) => label)).not.toContain('rising');
  });

  it('are fixed after so many values, gaps not counted, and are no trial from twelve on', () => {
    const values = [1, null, ...STEADY.slice(1), 9, 9, 9];
    const [stretch] = spcChart(values, { ...UP, fixAfter: 12 }).stretches;
    // Ten ranges of two: none on either side of the gap.
    expect(stretch).toMatchObject({ mean: 0, lower: -5.32, upper: 5.32, basis: 12, isTrial: false });
    expect(spcChart(STEADY.slice(1), UP).stretches[0]?.isTrial).toBe(true);
  });

  it.each<[string, (number | null)[], Partial<SpcSettings>]>([
    ['fixing to fewer than twelve', STEADY, { fixAfter: 11 }],
    ['fixing to half a point', STEADY, { fixAfter: 12.5 }],
    ['rebasing outside the series', STEADY, { rebaseAt: 12 }],
    ['a value that is no number', [1, Number.NaN], {}],
    ['a value without end', [1, Infinity], {}],
  ])('refuse %s', (_, values, settings) => {
    expect(() => spcChart(values, { ...UP, ...settings })).toThrow(RangeError);
  });
});

describe('the icons', () => {
  it.each<[number, SpcImprovement, SpcVariation]>([
    [9, 'increase', 'improvement_high'],
    [9, 'decrease', 'concern_high'],
    [9, 'neutral', 'neutral_high'],
    [-9, 'increase', 'concern_low'],
    [-9, 'decrease', 'improvement_low'],
    [-9, 'neutral', 'neutral_low'],
    [1, 'increase', 'common_cause'],
  ])('of a last point at %d where %s is better: %s', (last, improvement, variation) => {
    expect(spcChart([...STEADY, last, null], { improvement, fixAfter: 12 }).variation).toBe(variation);
  });

  it.each([
    [-5.33, 'increase', 'consistently_hitting'],
    [-5.33, 'decrease', 'consistently_failing'],
    [5.33, 'increase', 'consistently_failing'],
    [5.33, 'decrease', 'consistently_hitting'],
    [5.32, 'increase', 'hit_and_miss'],
    [-5.32, 'increase', 'hit_and_miss'],
    [0, 'decrease', 'hit_and_miss'],
    [0, 'neutral', null],
    [undefined, 'increase', null],
  ] as const)('of a target at %p where %s is better: %s', (target, improvement, assurance) => {
    expect(spcChart(STEADY, { improvement, target }).assurance).toBe(assurance);
  });
});

describe('any series', () => {
  const series = fc.array(fc.option(fc.integer({ min: -40, max: 40 }), { freq: 12 }), {
    minLength: 1,
    maxLength: 40,
  });
  const settings = fc.record({
    improvement: fc.constantFrom<SpcImprovement>('increase', 'decrease'),
    screenMovingRanges: fc.boolean(),
    fixAfter: fc.constantFrom(null, 12),
  });
  const runs = { seed: 20_250_331, numRuns: 150 };
  const mirrored: Record<SpcLabel, SpcLabel> = {
    above_limit: 'below_limit',
    below_limit: 'above_limit',
    rising: 'falling',
    falling: 'rising',
    near_upper: 'near_lower',
    near_lower: 'near_upper',
    run_above: 'run_below',
    run_below: 'run_above',
    common_cause: 'common_cause',
  };

  it('shifts and scales its limits with its values; a negative scale swaps them', () => {
    fc.assert(
      fc.property(
        series,
        settings,
        fc.integer({ min: -100, max: 100 }),
        fc.constantFrom(-3, -1, 0.5, 7),
        (values, given, shift, scale) => {
          const before = spcChart(values, given);
          const after = spcChart(
            values.map((value) => (value === null ? null : value * scale + shift)),
            given,
          );
          const moved = (value: number | null) => (value === null ? null : value * scale + shift);
          after.points.forEach((point, at) => {
            const { mean, lower, upper, label } = before.points[at]!;
            const [low, high] = scale < 0 ? [upper, lower] : [lower, upper];
            for (const [one, other] of [
              [point.mean, moved(mean)],
              [point.lower, moved(low)],
              [point.upper, moved(high)],
            ] as const) {
              if (other === null) expect(one).toBeNull();
              else expect(one).toBeCloseTo(other, 6);
            }
            expect(point.label).toBe(scale < 0 ? mirrored[label] : label);
          });
        },
      ),
      runs,
    );
  });

  it('swaps improvement and concern with its direction, and nothing else', () => {
    const swapped = (word: string | null) =>
      word?.replace(/improvement|concern/, (found) => (found === 'concern' ? 'improvement' : 'concern')) ??
      null;
    fc.assert(
      fc.property(series, settings, (values, { improvement, ...rest }) => {
        const one = spcChart(values, { improvement, ...rest });
        const other = spcChart(values, {
          improvement: improvement === 'increase' ? 'decrease' : 'increase',
          ...rest,
        });
        expect(other).toEqual({
          ...one,
          variation: swapped(one.variation),
          points: one.points.map((point) => ({ ...point, variation: swapped(point.variation) })),
        });
      }),
      runs,
    );
  });
});
