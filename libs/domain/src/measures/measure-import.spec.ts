import { describe, expect, it } from '@jest/globals';
import {
  aMeasure,
  aReading,
  aVariable,
  BENCHMARK_FILE,
  benchmarkFile,
  contractorFile,
  detailedFile,
  type FigureSheet,
  monthlyFile,
  OWN_CODE,
  planOfFile,
} from '../testing';

const MONTHLY = aMeasure({
  ...{ title: 'Turnover', unit: 'rate', rhythm: 'month', improvement: 'decrease' },
  variables: [aVariable({ layout: 'monthly', variable: 'turnover', improvement: 'decrease' })],
});

describe('the benchmark workbook', () => {
  it('brings our row with the median and the best of its group', () => {
    const plan = planOfFile('benchmark', BENCHMARK_FILE);
    expect(plan.errors).toEqual([]);
    expect(plan.add).toEqual([
      aReading({
        ...{ period: '2023', value: 66.77, base: 3900 },
        comparators: { group: 'Mental health', organisations: 3, average: 66.77, best: 70 },
      }),
      aReading({
        comparators: { group: 'Mental health', organisations: 4, average: 65.255, best: 72 },
      }),
    ]);
  });

  it('is turned round where its better is our worse, and the best stays the best', () => {
    const measure = aMeasure({ variables: [aVariable({ improvement: 'decrease' })] });
    const [reading] = planOfFile('benchmark', BENCHMARK_FILE, { measures: [measure] }).add;
    expect(reading).toMatchObject({ value: 33.23, comparators: { average: 33.23, best: 40 } });
  });

  it('names what no measure has, and takes a response rate like any other figure', () => {
    const file = benchmarkFile({
      Group: { columns: ['q1_2024', 'q1_n_2024', 'response_rate_2024'], rows: [[OWN_CODE, 0.5, 9, 0.584]] },
    });
    const measure = aMeasure({ variables: [aVariable({ variable: 'response_rate' })] });
    const plan = planOfFile('benchmark', file, { measures: [measure] });
    expect(plan.unknownVariables).toEqual(['q1']);
    expect(plan.add).toEqual([aReading({ value: 58.4, base: null })]);
  });

  it.each<[string, FigureSheet[], { row: number; column: string; sheet: string; says: string }]>([
    [
      'a percentage',
      benchmarkFile({
        A: {
          columns: ['q11a_2024'],
          rows: [
            [OWN_CODE, 0.5],
            ['RT1', 69.51],
          ],
        },
      }),
      { row: 3, column: 'q11a_2024', sheet: 'A', says: 'a proportion from 0 to 1' },
    ],
    [
      'no row of ours',
      benchmarkFile({ A: { columns: ['q11a_2024'], rows: [['RT1', 0.5]] } }),
      { row: 1, column: '', sheet: '', says: 'No row of this file has the code RT5' },
    ],
    [
      'our row in two groups',
      benchmarkFile({
        A: { columns: ['q11a_2024'], rows: [[OWN_CODE, 0.5]] },
        B: { columns: ['q11a_2024'], rows: [[OWN_CODE, 0.5]] },
      }),
      { row: 2, column: '', sheet: 'B', says: 'stands in “A” already' },
    ],
    [
      'a base that is none',
      benchmarkFile({ A: { columns: ['q11a_2024', 'q11a_n_2024'], rows: [[OWN_CODE, 0.5, 'many']] } }),
      { row: 2, column: 'q11a_n_2024', sheet: 'A', says: 'not a whole number of people' },
    ],
    [
      'a column twice',
      benchmarkFile({ A: { columns: ['q11a_2024', 'q11a_2024'], rows: [] } }),
      { row: 1, column: 'q11a_2024', sheet: 'A', says: 'twice' },
    ],
    [
      'a label turned into a date',
      benchmarkFile({ A: { columns: ['q11a_2024', '01-May'], rows: [] } }),
      { row: 1, column: '01-May', sheet: 'A', says: 'turned this label into a date' },
    ],
    [
      'no codes',
      [{ name: 'A', rows: [['Trust', 'q11a_2024']] }],
      { row: 1, column: '', sheet: 'A', says: 'no column with the code' },
    ],
    [
      'something else altogether',
      [{ name: 'A', rows: [['email', 'name']] }],
      { row: 1, column: '', sheet: '', says: 'Choose the layout again' },
    ],
    ['nothing', [], { row: 1, column: '', sheet: '', says: 'Choose the layout again' }],
  ])('with %s is refused', (_, sheets, { says, ...where }) => {
    expect(planOfFile('benchmark', sheets).errors).toEqual([
      expect.objectContaining({ ...where, message: expect.stringContaining(says) }),
    ]);
  });
});

describe('a detailed spreadsheet', () => {
  it('brings the whole and its parts, and 1.0 is one per cent', () => {
    const file = detailedFile(
      ['q11a_2024', 'q11a_n_2024'],
      [
        ['', '', 69.51, 4000],
        ['Directorate', 'Community', '1.0', 900],
        ['Directorate', 'Mental health', '*', '*'],
      ],
    );
    const plan = planOfFile('detailed', file);
    expect(plan.errors).toEqual([]);
    expect(plan.add).toEqual([
      aReading(),
      aReading({ value: 1, base: 900, part: { dimension: 'Directorate', name: 'Community' } }),
    ]);
  });

  it('full of proportions is taken for the benchmark workbook', () => {
    const years = Array.from({ length: 10 }, (_, index) => `q11a_${2010 + index}`);
    const file = detailedFile(years, [['', '', ...years.map(() => 0.6677)]]);
    expect(planOfFile('detailed', file).errors).toMatchObject([
      { row: 1, message: expect.stringContaining('is it the benchmark workbook?') },
    ]);
    const nine = detailedFile(years.slice(1), [['', '', ...years.slice(1).map(() => 0.6677)]]);
    expect(planOfFile('detailed', nine).errors).toEqual([]);
  });

  it('with a part turned into a date is refused', () => {
    const file = detailedFile(['q11a_2024'], [['Years of service', '2025-05-01', 50]]);
    expect(planOfFile('detailed', file).errors).toMatchObject([{ row: 2, value: '2025-05-01' }]);
  });
});

describe('a contractor’s list', () => {
  it('brings each year, question and part', () => {
    const plan = planOfFile(
      'contractor',
      contractorFile([
        [2024, 'q11a', 'Organisation', 'LPT', 4000, 69.51],
        [2024, 'Q11a', 'Directorate', 'Community', 12, 70],
        [2024, 'q99', 'Organisation', 'LPT', 4000, 1],
        [2024, 'q11a', 'Directorate', 'Estates', 4, '*'],
      ]),
    );
    expect(plan).toMatchObject({ errors: [], unknownVariables: ['q99'], unchanged: 0 });
    expect(plan.add).toEqual([
      aReading(),
      aReading({ value: 70, base: 12, part: { dimension: 'Directorate', name: 'Community' } }),
    ]);
  });

  it.each<[string, Parameters<typeof contractorFile>[0][number], string, string]>([
    ['a year', ['24', 'q11a', '', '', 1, 1], 'Year', 'not a year'],
    ['a question', [2024, '', '', '', 1, 1], 'QuestionNumber', 'empty'],
    ['a question', [2024, '01-Nov', '', '', 1, 1], 'QuestionNumber', 'turned'],
    ['a part', [2024, 'q11a', 'Age', '2030-05-16', 1, 1], 'DimValue', 'turned'],
    ['a part', [2024, 'q11a', 'Age', '', 1, 1], 'DimValue', 'which Age'],
    ['a base', [2024, 'q11a', '', '', 1.5, 1], 'BaseSize', 'whole number'],
    ['a score', [2024, 'q11a', '', '', 1, '69.51%'], 'Score', 'without a sign'],
    ['a score', [2024, 'q11a', '', '', 1, 130], 'Score', 'from 0 to 100'],
  ])('is refused for %s in row 2', (_, row, column, says) => {
    expect(planOfFile('contractor', contractorFile([row])).errors).toMatchObject([
      { row: 2, column, message: expect.stringContaining(says) },
    ]);
  });

  it('without a column, with one twice or unknown, is refused and none of its rows read', () => {
    const rows = [['Year', 'Year', 'Note'], ['bad']];
    const errors = planOfFile('contractor', [{ name: '', rows }]).errors;
    expect(errors.map(({ row, column }) => `${row} ${column}`)).toEqual([
      '1 Year',
      '1 Note',
      ...['QuestionNumber', 'QuestionText', 'DimName', 'DimValue', 'BaseSize', 'Score'].map(
        (column) => `1 ${column}`,
      ),
    ]);
  });
});

describe('monthly figures', () => {
  it('are in the unit of their measure, with or without a base', () => {
    const plan = planOfFile('monthly', monthlyFile([['Turnover', '2024-03', 0.9, '']]), {
      measures: [MONTHLY],
    });
    expect(plan.errors).toEqual([]);
    expect(plan.add).toEqual([aReading({ period: '2024-03', value: 0.9, base: null })]);
  });

  it.each<[Parameters<typeof monthlyFile>[0][number], string, string]>([
    [['turnover', 'Mar-24', 1, ''], 'month', 'not a month'],
    [['sickness', '2024-03', 1, ''], 'measure', 'No measure by the month'],
    [['', '2024-03', 1, ''], 'measure', 'No measure by the month'],
    [['turnover', '2024-03', 'one', ''], 'value', 'a number, 0 or more'],
    [['turnover', '2024-03', 1, 'x'], 'base', 'whole number'],
  ])('%j is refused', (row, column, says) => {
    expect(planOfFile('monthly', monthlyFile([row]), { measures: [MONTHLY] }).errors).toMatchObject([
      { row: 2, column, message: expect.stringContaining(says) },
    ]);
  });
});

describe('what a source says of a change', () => {
  const [sheet] = contractorFile([
    [2023, 'q11a', '', '', 3900, 66.77],
    [2024, 'q11a', '', '', 4000, 69.51],
  ]);
  const withColumn = (...cells: string[]): FigureSheet[] => [
    { name: '', rows: (sheet?.rows ?? []).map((row, at) => [...row, ['Significance', ...cells][at] ?? '']) },
  ];
  const saidIn = (...cells: string[]) =>
    planOfFile('contractor', withColumn(...cells)).add.map(
      ({ publishedSignificance }) => publishedSignificance,
    );

  it.each([
    ['higher', 'higher'],
    ['Significantly lower', 'lower'],
    ['Not significant', 'no_difference'],
    ['', null],
    ['n/a', null],
  ])('%p is taken as %p', (cell, said) => expect(saidIn('', cell)).toEqual([null, said]));

  it('in other words is refused, and the list may be without it', () => {
    const { errors } = planOfFile('contractor', withColumn('', 'up'));
    expect(errors).toMatchObject([{ row: 3, column: 'Significance', value: 'up' }]);
    expect(planOfFile('contractor', contractorFile([[2024, 'q11a', '', '', 1, 2]])).errors).toEqual([]);
  });

  it('is turned round with its numbers', () => {
    const variables = [aVariable({ layout: 'contractor', variable: 'q11a', improvement: 'decrease' })];
    const plan = planOfFile('contractor', withColumn('higher', 'no difference'), {
      measures: [aMeasure({ variables })],
    });
    expect(plan.add.map(({ publishedSignificance }) => publishedSignificance)).toEqual([
      ...['lower', 'no_difference'],
    ]);
  });

  it('and the average that it gives is of a group, whose number need not be known', () => {
    const withAverage = (average: string, group: string) =>
      planOfFile('contractor', [
        {
          name: '',
          rows: (sheet?.rows ?? []).map((row, at) =>
            at === 0 ? [...row, 'Average', 'AverageOf'] : [...row, average, group],
          ),
        },
      ]);
    const comparators = { group: 'Community trusts', organisations: null, average: 54, best: null };
    expect(withAverage('54', 'Community trusts').add[1]).toMatchObject({ comparators });
    expect(withAverage('54', '').errors).toMatchObject([{ column: 'AverageOf' }, { column: 'AverageOf' }]);
    expect(withAverage('54 %', 'Community trusts').errors).toHaveLength(2);
    expect(withAverage('', '').add[1]?.comparators).toBeNull();
  });

  it('completes a reading that lacked it', () => {
    const known = [aReading({ base: 4000 })];
    const plan = planOfFile('contractor', withColumn('', 'higher'), { known });
    expect(plan.complete).toEqual([aReading({ base: 4000, publishedSignificance: 'higher' })]);
  });
});
