import { describe, expect, it } from '@jest/globals';
import { markActions, spokenMarks } from './action-marks';

const action = (id: string, launchedOn: string | null) => ({ id, title: `Action ${id}`, launchedOn });
const YEARS = ['2022', '2023', '2024'].map((period) => ({ period }));

describe('the marks of a chart', () => {
  it('stand at the year of each launch, lettered by day; what is not launched has none', () => {
    const actions = [action('2', '2024-01-05'), action('1', '2023-11-30'), action('0', null)];
    expect(markActions({ rhythm: 'year' }, YEARS, actions)).toEqual([
      { letter: 'A', actionId: '1', title: 'Action 1', launchedOn: '2023-11-30', period: '2023' },
      { letter: 'B', actionId: '2', title: 'Action 2', launchedOn: '2024-01-05', period: '2024' },
    ]);
  });

  it('stand at the month where the measure is by the month', () => {
    const [mark] = markActions({ rhythm: 'month' }, [{ period: '2023-11' }], [action('1', '2023-11-30')]);
    expect(mark?.period).toBe('2023-11');
  });

  it.each(['2021-12-31', '2025-01-01'])('are told and not drawn for a launch on %s', (launchedOn) => {
    const [mark] = markActions({ rhythm: 'year' }, YEARS, [action('1', launchedOn)]);
    expect(mark).toMatchObject({ letter: 'A', period: null });
  });

  it('go on with two letters after Z', () => {
    const many = Array.from({ length: 28 }, (_, at) => action(String(at), '2023-01-01'));
    expect(
      markActions({ rhythm: 'year' }, YEARS, many)
        .map(({ letter }) => letter)
        .slice(24),
    ).toEqual([...['Y', 'Z', 'AA', 'AB']]);
  });

  it('are said as moved alongside, and never as a cause', () => {
    const marks = markActions({ rhythm: 'year' }, YEARS, [action('1', '2023-11-30')]);
    expect(spokenMarks(marks)).toBe(
      'It moved alongside this action: A, “Action 1”, launched on 30 November 2023.',
    );
    expect(spokenMarks([...marks, ...marks])).toMatch(/^It moved alongside these actions: A, .*; A, /);
    expect(spokenMarks([])).toBe('');
  });
});
