import { describe, expect, it } from '@jest/globals';
import { spcChart } from './spc-chart';
import { type SpcLabel } from './spc-signals';

// Twelve points whose limits, once fixed, are 0 ± 5.32; two thirds of the way is 3.546667.
const STEADY = [1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1];

/** The labels of points that follow the steady ones, each as a letter: one row of a case reads like its points. */
function labelsOf(...tail: (number | null)[]): string {
  const chart = spcChart([...STEADY, ...tail], { improvement: 'increase', fixAfter: STEADY.length });
  return chart.points
    .slice(STEADY.length)
    .map(({ label }) => LETTERS[label])
    .join('');
}

const LETTERS: Record<SpcLabel, string> = {
  above_limit: 'A',
  below_limit: 'B',
  rising: 'R',
  falling: 'F',
  near_upper: 'U',
  near_lower: 'L',
  run_above: 'a',
  run_below: 'b',
  common_cause: '.',
};

describe('the label of a point', () => {
  it.each<[string, (number | null)[], string]>([
    ['above the upper limit', [5.33], 'A'],
    ['below the lower limit', [-5.33], 'B'],
    ['on a limit is not outside', [5.32, -5.32], '..'],
    ['seven that rise', [-3, -2, -1, 0.5, 1, 2, 3], 'RRRRRRR'],
    ['seven that fall', [3, 2, 1, -0.5, -1, -2, -3], 'FFFFFFF'],
    ['six that rise are no trend', [-3, -2, -1, 0.5, 1, 2], '......'],
    ['two equal ones end a trend', [-3, -2, -1, -1, 1, 2, 3], '.......'],
    [
      'the top of a rise and a fall falls',
      [-3, -2, -1, 0.5, 1, 2, 3, 2, 1, 0.5, -1, -2, -3],
      'RRRRRRFFFFFFF',
    ],
    ['seven above the mean', [1, 2, 1, 2, 1, 2, 1], 'aaaaaaa'],
    ['seven below the mean, after one below', [-2, -1, -2, -1, -2, -1], 'bbbbbb'],
    ['one on the mean ends a run', [1, 2, 1, 0, 1, 2, 1], '.......'],
    ['two in three near a limit', [4, 1, 4], 'U.U'],
    ['two in three near the lower limit', [-1, -4, -4], '.LL'],
    ['two thirds of the way exactly is not near', [3.546667 - 1e-6, 1, 4], '...'],
    ['two in three with one across the mean', [4, -1, 4], '...'],
    ['one outside is not near', [4, 1, 6], '..A'],
    ['two near with one outside', [4, 6, 4], 'UAU'],
    ['outside comes before a trend', [-3, -2, -1, 0.5, 1, 2, 6], 'RRRRRRA'],
    ['a trend comes before two in three', [-3, -2, -1, 0.5, 1, 4, 4.5], 'RRRRRRR'],
    ['two in three comes before a run', [1, 2, 1, 2, 1, 4, 4.5], 'aaaaaUU'],
    ['a gap ends a run', [1, 2, 1, null, 2, 1, 2, 1], '........'],
    ['a gap ends a trend', [-3, -2, -1, null, 0.5, 1, 2, 3], '........'],
    ['a gap ends two in three', [4, null, 4], '...'],
  ])('%s', (_, tail, labels) => {
    expect(labelsOf(...tail)).toBe(labels);
  });
});
