import { describe, expect, it } from '@jest/globals';
import { aMeasure, aReading } from '../testing';
import { CHART_DEFAULTS, type ChartSettings, MOST_REBASES, setChart, spokenSettings } from './measure-chart';
import { tellMeasure } from './measure-story';

const monthly = (parts: Partial<ChartSettings> = {}) =>
  aMeasure({ unit: 'rate', rhythm: 'month', improvement: 'decrease', variables: [], ...parts });
const set = (parts: Partial<ChartSettings>) => setChart(monthly(), { ...CHART_DEFAULTS, ...parts });
const refusalsOf = (parts: Partial<ChartSettings>) => {
  const done = set(parts);
  return done.ok ? [] : done.problems.map(({ field, code }) => `${field} ${code}`);
};
const month = (at: number) => `20${23 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
const told = (values: readonly number[], parts: Partial<ChartSettings> = {}) =>
  tellMeasure(
    monthly(parts),
    values.map((value, at) => ({
      ...aReading({ period: month(at), value, base: null, vintage: 'monthly' }),
      ...{ release: 'Report', releasedOn: '2025-03-01', embargoedUntil: null },
    })),
    11,
  );

describe('the settings of a chart', () => {
  it('are kept in the order of the months', () => {
    const rebases = [
      { period: '2024-05', reason: ' New  rota ' },
      { period: '2024-01', reason: 'Merged' },
    ];
    const done = set({ fixAfter: 12, screensMovingRanges: false, rebases });
    expect(done.ok && done.value).toMatchObject({
      ...{ fixAfter: 12, screensMovingRanges: false, version: 1 },
      rebases: [
        { period: '2024-01', reason: 'Merged' },
        { period: '2024-05', reason: 'New rota' },
      ],
    });
  });

  it.each<[string, Partial<ChartSettings>, string[]]>([
    ['eleven values', { fixAfter: 11 }, ['fixAfter INVALID']],
    ['half a value', { fixAfter: 12.5 }, ['fixAfter INVALID']],
    ['far too many', { fixAfter: 121 }, ['fixAfter INVALID']],
    ['a year', { rebases: [{ period: '2024', reason: 'x' }] }, ['rebases INVALID']],
    ['no reason', { rebases: [{ period: '2024-01', reason: ' ' }] }, ['rebases REQUIRED']],
    [
      'a month twice',
      { rebases: Array.from({ length: 2 }, () => ({ period: '2024-01', reason: 'x' })) },
      ['rebases DUPLICATE'],
    ],
    [
      'too many beginnings',
      { rebases: Array.from({ length: MOST_REBASES + 1 }, (_, at) => ({ period: month(at), reason: 'x' })) },
      ['rebases TOO_LONG'],
    ],
  ])('are refused with %s', (_, parts, refusals) => expect(refusalsOf(parts)).toEqual(refusals));

  it('are not for a measure by the year', () => {
    const done = setChart(aMeasure(), CHART_DEFAULTS);
    expect(done.ok ? [] : done.problems).toMatchObject([{ field: null, code: 'WRONG_STATE' }]);
  });
});

describe('a chart', () => {
  const shifted = Array.from({ length: 24 }, (_, at) => (at < 12 ? 9 : 5) + (at % 2));

  it('begins anew where it was said, and only there', () => {
    expect(told(shifted)?.chart?.stretches).toHaveLength(1);
    const rebased = told(shifted, { rebases: [{ period: '2024-01', reason: 'New rota' }] });
    expect(rebased?.chart?.stretches.map(({ from, mean }) => [from, mean])).toEqual([
      [0, 9.5],
      [12, 5.5],
    ]);
    expect(rebased?.chart?.variation).toBe('common_cause');
    expect(rebased?.points[12]).toMatchObject({ rebase: 'New rota', isBreak: false });
    expect(rebased?.points[11]?.rebase).toBe('');
    const elsewhere = told(shifted, { rebases: [{ period: '2030-01', reason: 'Not yet' }] });
    expect(elsewhere?.chart).toEqual(told(shifted)?.chart);
  });

  it('holds its limits once they are fixed', () => {
    expect(told(shifted)?.chart?.stretches[0]?.mean).toBe(7.5);
    expect(told(shifted, { fixAfter: 12 })?.chart?.stretches[0]).toMatchObject({ mean: 9.5, basis: 12 });
  });

  it('says whether outlying moving ranges are in its limits', () => {
    const spiked = shifted.map((value, at) => (at === 6 ? 60 : value));
    const [out, kept] = [told(spiked), told(spiked, { screensMovingRanges: false })];
    expect(out?.chart?.screensMovingRanges).toBe(true);
    expect(kept?.chart?.screensMovingRanges).toBe(false);
    expect(kept!.chart!.stretches[0]!.upper!).toBeGreaterThan(out!.chart!.stretches[0]!.upper!);
    expect(spokenSettings(monthly())).toContain('Outlying moving ranges are left out.');
    expect(spokenSettings(monthly({ screensMovingRanges: false }))).toContain(
      'All moving ranges are kept in',
    );
  });

  it('says how its limits came about', () => {
    const rebases = [{ period: '2024-01', reason: 'New rota' }];
    expect(spokenSettings(monthly({ fixAfter: 12, rebases }))).toMatch(
      /fixed after the first 12 values.* They begin anew in January 2024: New rota\.$/,
    );
  });
});
