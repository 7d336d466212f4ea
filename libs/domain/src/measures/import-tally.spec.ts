import { describe, expect, it } from '@jest/globals';
import { BENCHMARK_FILE, contractorFile, planOfFile } from '../testing';

describe('a reading that is there', () => {
  const benchmark = planOfFile('benchmark', BENCHMARK_FILE).add;
  const list = contractorFile([[2023, 'q11a', '', '', 3900, 66.77]]);

  it('is the same from two layouts: 0.6677 and 66.77', () => {
    expect(planOfFile('contractor', list, { known: benchmark })).toMatchObject({
      ...{ errors: [], add: [], complete: [], unchanged: 1 },
    });
    expect(planOfFile('benchmark', BENCHMARK_FILE, { known: benchmark })).toMatchObject({
      add: [],
      unchanged: 2,
    });
  });

  it('is given the base and comparators that it lacked, and keeps its value', () => {
    const [kept] = planOfFile('contractor', contractorFile([[2023, 'q11a', '', '', '', 66.8]])).add;
    const plan = planOfFile('benchmark', BENCHMARK_FILE, { known: [kept!] });
    expect(plan.complete).toEqual([{ ...benchmark[0], value: 66.8 }]);
    expect(plan.add).toEqual([benchmark[1]]);
  });

  it('is not overwritten within its vintage', () => {
    const { errors, add } = planOfFile('contractor', contractorFile([[2023, 'q11a', '', '', 3900, 66.9]]), {
      known: benchmark,
    });
    expect(add).toEqual([]);
    expect(errors).toMatchObject([{ row: 2, column: 'Score', message: expect.stringContaining('66.77') }]);
  });

  it('may not stand twice with two values in one file', () => {
    const twice = contractorFile([
      [2023, 'q11a', '', '', 3900, 66.77],
      [2023, 'q11a', '', '', 3900, 66.8],
      [2023, 'q11a', '', '', 3900, 67.9],
    ]);
    expect(planOfFile('contractor', twice).errors).toMatchObject([
      { row: 4, message: expect.stringContaining('twice') },
    ]);
  });
});
