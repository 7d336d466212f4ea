/** A check of whether two shares differ by more than chance: two-sided, at one in twenty. */
export interface ProportionTest {
  z: number;
  /** How often chance alone would bring a difference as large, from 0 to 1. */
  p: number;
  isSignificant: boolean;
}

/** A share of people: per cent from 0 to 100, and of how many. */
export interface Share {
  percent: number;
  base: number;
}

const ONE_IN_TWENTY = 0.05;
/** With fewer expected on either side than this, the test's approximation does not hold (Cochran's rule). */
const LEAST_EXPECTED = 5;

/**
 * The two-proportion z test with the pooled share; null where it does not hold. It takes both for random samples without
 * weights, which a staff survey is not quite: so it is called our own check wherever it is shown.
 */
export function twoProportionTest(one: Share, other: Share): ProportionTest | null {
  const [first, second] = [one.percent / 100, other.percent / 100];
  const pooled = (first * one.base + second * other.base) / (one.base + other.base);
  const rarer = Math.min(pooled, 1 - pooled);
  if (!(rarer * Math.min(one.base, other.base) >= LEAST_EXPECTED)) return null;
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / one.base + 1 / other.base));
  const z = (second - first) / error;
  const p = erfc(Math.abs(z) / Math.SQRT2);
  return { z, p, isSignificant: p < ONE_IN_TWENTY };
}

/** The complementary error function for x ≥ 0: its series below 2, its continued fraction above (DLMF 7.6.2, 7.9.3). */
export function erfc(x: number): number {
  const bell = Math.exp(-x * x) / Math.sqrt(Math.PI);
  if (x < 2) {
    let term = x;
    let sum = x;
    for (let n = 1; n < 60; n += 1) {
      term *= (2 * x * x) / (2 * n + 1);
      sum += term;
    }
    return 1 - 2 * bell * sum;
  }
  let fraction = x;
  for (let n = 60; n > 0; n -= 1) fraction = x + n / 2 / fraction;
  return bell / fraction;
}
