import { describe, expect, it } from '@jest/globals';
import { aMeasure, aReading, aVariable } from '../testing';
import { toldAlongside } from './alongside';
import { type MeasureReading } from './measure';
import { type SourcedReading } from './measure-story';
import { sinceBaseline } from './since-baseline';

const out = (parts: Partial<MeasureReading>, releasedOn = '2025-03-13'): SourcedReading => ({
  ...aReading(parts),
  ...{ release: 'Survey', releasedOn, embargoedUntil: null },
});
const since = (readings: SourcedReading[], measure = aMeasure(), period = '2022', vintage = '2024') =>
  sinceBaseline(measure, readings, { vintage, period }, 11);

const YEARS = [
  out({ period: '2022', value: 64 }),
  out({ period: '2023', value: 66.77 }),
  out({ period: '2024', value: 69.51 }),
];
const ACTION = { title: 'Team Time Out', launchedOn: '2023-02-01', finding: null };

describe('since a baseline', () => {
  it('a measure has moved to its last year, in points', () => {
    expect(since(YEARS)).toMatchObject({
      baseline: '64 % in 2022',
      movement: { from: '2022', to: '2024', words: '+5.51 points', direction: 'better' },
      variation: null,
    });
  });

  it('the baseline is told as it was chosen, and the movement by the newest vintage alone', () => {
    const older = out({ period: '2022', value: 63.2, vintage: '2022' }, '2023-03-09');
    expect(since([...YEARS, older], aMeasure(), '2022', '2022')).toMatchObject({
      ...{ baseline: '63.2 % in 2022', movement: { change: 5.51 } },
    });
    const only = [out({ period: '2024', value: 69.51 }), older];
    expect(since(only, aMeasure(), '2022', '2022')).toMatchObject({
      ...{ baseline: '63.2 % in 2022', movement: null },
    });
  });

  it.each<[string, SourcedReading[], ReturnType<typeof aMeasure>, string]>([
    ['there is nothing later', YEARS, aMeasure(), '2024'],
    [
      'the question was worded anew',
      YEARS,
      aMeasure({ variables: [aVariable({ from: '2023', isReworded: true })] }),
      '2022',
    ],
    ['it is about too few people', [out({ period: '2022', base: 9 }), ...YEARS.slice(1)], aMeasure(), '2022'],
    ['it is not there', YEARS, aMeasure(), '2019'],
  ])('nothing has moved when %s', (_, readings, measure, period) => {
    expect(since(readings, measure, period).movement).toBeNull();
  });

  it('a baseline of too few people is not told', () => {
    expect(since([out({ period: '2022', base: 9 })]).baseline).toBeNull();
  });
});

describe('an action beside a measure', () => {
  const months = Array.from({ length: 20 }, (_, at) =>
    out({ period: `20${24 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`, vintage: 'm' }),
  );
  const monthly = (values: (at: number) => number) =>
    sinceBaseline(
      aMeasure({ unit: 'rate', rhythm: 'month', improvement: 'decrease' }),
      months.map((reading, at) => ({ ...reading, value: values(at) })),
      null,
      11,
    );

  it.each<[string, string, RegExp]>([
    [
      'a movement that ends after the launch',
      toldAlongside('Q', since(YEARS), ACTION),
      /^“Q” moved by .*, alongside “Team Time Out”, launched on 1 February 2023\. That does not say/,
    ],
    [
      'months that fall',
      toldAlongside(
        'Q',
        monthly((at) => (at < 12 ? 9 + (at % 2) : 4)),
        ACTION,
      ),
      /^“Q” moved alongside .*2023\. Something has changed for the better: it is low\. That does not say/,
    ],
    [
      'months as ever',
      toldAlongside(
        'Q',
        monthly((at) => 9 + (at % 2)),
        ACTION,
      ),
      /^“Q” moves as it always does alongside .*2023\. That does not say/,
    ],
    [
      'an evaluation',
      toldAlongside('Q', since(YEARS), { ...ACTION, finding: 'Teams rest.' }),
      /Its evaluation found: Teams rest\.$/,
    ],
  ])('is told of %s', (_, said, expected) => {
    expect(said).toMatch(expected);
    expect(said).not.toMatch(/because|due to|led to/);
  });

  it('is not told of what ended before its launch', () => {
    expect(toldAlongside('Q', since(YEARS), { ...ACTION, launchedOn: '2025-01-10' })).toBe('');
    expect(toldAlongside('Q', { movement: null, variation: null }, ACTION)).toBe('');
  });
});
