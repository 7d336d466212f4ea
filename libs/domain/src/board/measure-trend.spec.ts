import { describe, expect, it } from '@jest/globals';
import {
  type KnownReading,
  measureChanges,
  type MeasureMoves,
  type MeasureToldOn,
  measureTrend,
  readingsKnownOn,
} from './measure-trend';

describe('the trend of a measure', () => {
  it.each<[Partial<MeasureMoves>, string]>([
    [{}, 'unknown'],
    [{ direction: 'better' }, 'better'],
    [{ direction: 'worse' }, 'worse'],
    [{ direction: 'same' }, 'steady'],
    [{ direction: 'neither' }, 'changed'],
    [{ variation: 'improvement_low' }, 'better'],
    [{ variation: 'concern_high' }, 'worse'],
    [{ variation: 'common_cause' }, 'steady'],
    [{ variation: 'neutral_high' }, 'changed'],
    [{ variation: 'concern_low', direction: 'better' }, 'worse'],
  ])('of %j is %s', (moves, expected) =>
    expect(measureTrend({ direction: null, variation: null, ...moves })).toBe(expected),
  );
});

describe('the readings known on a day', () => {
  const known = (knownOn: string, embargoedUntil: string | null, day: string) =>
    readingsKnownOn([{ knownOn, embargoedUntil } as KnownReading], day).length;

  it.each([
    ['taken in on the day', '2025-03-13', null, 1],
    ['taken in later', '2025-03-14', null, 0],
    ['under embargo still', '2025-03-01', '2025-03-14', 0],
    ['whose embargo ended on the day', '2025-03-01', '2025-03-13', 1],
  ])('%s', (_, knownOn, until, expected) => expect(known(knownOn, until, '2025-03-13')).toBe(expected));
});

describe('what changed in measures', () => {
  const told = (id: string, latest: string, trend: MeasureToldOn['trend'] = 'better') => ({
    id,
    latest,
    trend,
  });

  it('is a newer figure, by how it moves', () => {
    const then = [told('rest', '66 % in 2023', 'worse'), told('calm', '50 % in 2024'), told('new', '')];
    const now = [
      told('rest', '69 % in 2024'),
      told('calm', '50 % in 2024'),
      told('new', '7 in 2024', 'unknown'),
      told('gone', ''),
      told('voice', '3 % in May 2025', 'steady'),
    ];
    expect(measureChanges(then, now)).toEqual([
      { kind: 'measure', words: '1 measure with a newer figure, moving for the better', ids: ['rest'] },
      { kind: 'measure', words: '1 measure with a newer figure, that moves as before', ids: ['voice'] },
      {
        kind: 'measure',
        words: '1 measure with a newer figure, not comparable with one before',
        ids: ['new'],
      },
    ]);
    expect(measureChanges(now, now)).toEqual([]);
  });
});
