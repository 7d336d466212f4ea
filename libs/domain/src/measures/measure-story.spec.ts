import { describe, expect, it } from '@jest/globals';
import { aMeasure, aReading, aVariable } from '../testing';
import { type Measure } from './measure';
import { type SourcedReading, tellMeasure, vintagesOf } from './measure-story';

const THRESHOLD = 11;

function sourced(parts: Partial<SourcedReading> = {}): SourcedReading {
  const { vintage = '2024' } = parts;
  const source = { release: `Survey ${vintage}`, releasedOn: `${vintage}-03-13`, embargoedUntil: null };
  return { ...aReading({ vintage }), ...source, ...parts };
}

const YEARS = [
  sourced({ period: '2023', value: 66.77, base: 3900 }),
  sourced({
    comparators: { group: 'Mental health', organisations: 50, average: 66.1, best: 74.2 },
  }),
  sourced({ period: '2023', value: 67.4, vintage: '2023' }),
];

describe('vintages', () => {
  it('are newest first, with the latest embargo of their files', () => {
    const both = [
      sourced({ vintage: '2023' }),
      sourced({ embargoedUntil: '2025-03-10' }),
      sourced({ embargoedUntil: '2025-03-13', release: 'Survey 2024, detailed', releasedOn: '2024-04-01' }),
    ];
    expect(vintagesOf(both)).toEqual([
      {
        ...{ name: '2024', release: 'Survey 2024, detailed', releasedOn: '2024-04-01' },
        embargoedUntil: '2025-03-13',
      },
      { name: '2023', release: 'Survey 2023', releasedOn: '2023-03-13', embargoedUntil: null },
    ]);
  });
});

describe('a measure by the year', () => {
  it('is told from its newest vintage, and never from two', () => {
    const story = tellMeasure(aMeasure(), YEARS, THRESHOLD);
    expect(story?.points.map(({ reading }) => reading?.value)).toEqual([66.77, 69.51]);
    expect(story).toMatchObject({ vintage: { name: '2024' }, movement: { change: 2.74 }, chart: null });
    expect(story?.summary).toBe(
      '69.51 % in 2024, of 4,000 people. That is +2.74 points from 2023, for the better. The average of 50 organisations (Mental health) is 66.1 %, the best 74.2 %.',
    );
  });

  it('is told from an older one when asked', () => {
    const story = tellMeasure(aMeasure(), YEARS, THRESHOLD, '2023');
    expect(story).toMatchObject({ movement: null, summary: '67.4 % in 2023, of 4,000 people.' });
  });

  it.each([
    ['no readings', [], null],
    ['a vintage that is not there', YEARS, '2020'],
  ])('is not told with %s', (_, readings, vintage) => {
    expect(tellMeasure(aMeasure(), readings, THRESHOLD, vintage)).toBeNull();
  });

  it('has the parts of its last year, the small ones hidden with the next', () => {
    const part = (name: string, base: number, period = '2024') =>
      sourced({ period, base, part: { dimension: 'Directorate', name } });
    const parts = [part('A', 5), part('B', 40), part('C', 90), part('A', 300, '2023')];
    const story = tellMeasure(aMeasure(), [...YEARS, ...parts], THRESHOLD);
    expect(story?.parts?.period).toBe('2024');
    expect(story?.parts?.readings.map(({ isHidden }) => isHidden)).toEqual([true, true, false]);
  });

  it('of too few people says so', () => {
    expect(tellMeasure(aMeasure(), [sourced({ base: 4 })], THRESHOLD)?.summary).toBe(
      'There is no figure to show.',
    );
  });
});

describe('a measure by the month', () => {
  const monthly = (parts: Partial<Measure> = {}) =>
    aMeasure({ unit: 'rate', rhythm: 'month', improvement: 'decrease', variables: [], ...parts });
  const months = (...values: (number | null)[]) =>
    values.flatMap((value, at) => {
      const period = `${2023 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
      return value === null
        ? []
        : [sourced({ period, value, base: null, vintage: 'monthly', releasedOn: '2025-01-01' })];
    });
  const STEADY = [9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11];

  it('is a control chart, told in words', () => {
    const story = tellMeasure(monthly({ target: 30 }), months(...STEADY, 25), THRESHOLD);
    expect(story?.chart).toMatchObject({ variation: 'concern_high', assurance: 'consistently_hitting' });
    expect(story?.points.at(-1)?.onChart).toMatchObject({ label: 'above_limit' });
    expect(story?.summary).toBe(
      '25 in January 2024. Something has changed for the worse: it is high. The last point is above the upper limit. The mean is 11.15; by itself it moves between 5.83 and 16.47. As it runs now it will meet its target every time. The target is 30.',
    );
  });

  it('says that limits of few values are trial limits, and leaves gaps', () => {
    const story = tellMeasure(monthly(), months(9, 11, null, 9, 11), THRESHOLD);
    expect(story?.points.map(({ reading }) => reading?.value ?? null)).toEqual([9, 11, null, 9, 11]);
    expect(story?.summary).toContain('These are trial limits, from 4 values only');
  });

  it('has limits of its own after a break', () => {
    const variables = [aVariable({ layout: 'monthly', from: '2023-07', isReworded: true })];
    const story = tellMeasure(monthly({ variables }), months(...STEADY), THRESHOLD);
    expect(story?.chart?.stretches.map(({ from }) => from)).toEqual([0, 6]);
  });
});
