import { describe, expect, it } from '@jest/globals';
import { SPC_ASSURANCES, spcChart } from '@heard/domain';
import { EXAMPLE_SERIES, valuesOf } from './example-measures';

describe('the invented series of the example', () => {
  // The example is told to the month before today, so its series grow.
  it.each(EXAMPLE_SERIES)('$title shows what it is there for, however long it has become', (series) => {
    const { improvement, target, shows } = series;
    for (let count = 24; count <= 72; count += 1) {
      const chart = spcChart(valuesOf(series, count), { improvement, target: target ?? null });
      const { variation, assurance } = chart;
      const came = { count, label: chart.points.at(-1)?.label, variation, assurance };
      expect(came).toEqual({ count, ...shows });
    }
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
