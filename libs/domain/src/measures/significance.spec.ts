import { describe, expect, it } from '@jest/globals';
import { erfc, twoProportionTest } from './significance';

describe('the two-proportion test', () => {
  // z and p worked out with Python's math.erfc.
  it.each([
    [66.77, 3900, 69.51, 4000, 2.6135952765, 0.0089595099, true],
    [50, 100, 60, 100, 1.421338109, 0.1552184897, false],
    [50, 1000, 50, 1000, 0, 1, false],
    [30, 200, 20, 150, -2.1182963643, 0.0341499764, true],
    [20, 400, 90, 400, 19.8987335265, 4.1734e-88, true],
  ])('%d %% of %d and %d %% of %d', (one, base, other, otherBase, z, p, isSignificant) => {
    const test = twoProportionTest({ percent: one, base }, { percent: other, base: otherBase });
    expect(test?.z).toBeCloseTo(z, 9);
    expect(test?.p).toBeCloseTo(p, 9);
    expect(test?.isSignificant).toBe(isSignificant);
  });

  it.each([
    ['everybody agrees', 100, 400, 100, 400],
    ['nobody does', 0, 400, 0, 400],
    ['too few are expected', 1, 200, 2, 200],
    ['nobody was asked', 50, 0, 50, 0],
  ])('is not made where %s', (_, one, base, other, otherBase) => {
    expect(twoProportionTest({ percent: one, base }, { percent: other, base: otherBase })).toBeNull();
  });

  it.each([
    [0, 1],
    [0.5, 0.4795001221869535],
    [1.386, 0.04998410355105579],
    [1.999, 0.004698443348629488],
    [2, 0.004677734981047265],
    [2.5, 0.0004069520174449589],
    [5, 1.5374597944280351e-12],
  ])('rests on erfc(%d)', (x, expected) => {
    expect(erfc(x) / expected).toBeCloseTo(1, 11);
  });
});
