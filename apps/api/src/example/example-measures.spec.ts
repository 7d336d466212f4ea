import { describe, expect, it } from '@jest/globals';
import { SPC_ASSURANCES, spcChart } from '@heard/domain';
import { EXAMPLE_SERIES } from './example-measures';

describe('the invented series of the example', () => {
  it.each(EXAMPLE_SERIES)('$title shows what it is there for', ({ values, improvement, target, shows }) => {
    const chart = spcChart(values, { improvement, target: target ?? null });
    const { variation, assurance } = chart;
    expect({ label: chart.points.at(-1)?.label, variation, assurance }).toEqual(shows);
    expect(values).toHaveLength(24);
  });

  it('together show every kind of signal and of assurance', () => {
    const labels = EXAMPLE_SERIES.map(({ shows }) => shows.label);
    expect(labels).toEqual(
      expect.arrayContaining([
        'common_cause',
        'rising',
        'near_upper',
        'run_below',
        'run_above',
        'above_limit',
      ]),
    );
    const assurances = EXAMPLE_SERIES.map(({ shows }) => shows.assurance);
    expect(assurances).toEqual(expect.arrayContaining([...SPC_ASSURANCES]));
  });

  it('say of themselves that they are invented', () => {
    for (const { title, wording } of EXAMPLE_SERIES) {
      expect(title).toContain('(invented)');
      expect(wording).toContain('Invented for this example');
    }
  });
});
