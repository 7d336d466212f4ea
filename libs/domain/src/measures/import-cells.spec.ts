import { describe, expect, it } from '@jest/globals';
import { isMissing, isSameFigure, isTurnedIntoDate, scaleOf, valueIn, wholeNumberIn } from './import-cells';

describe('a label', () => {
  it.each([
    '2025-05-01',
    '2025-05-01T00:00:00',
    '01-May',
    '1 May 2025',
    'May-01',
    'mar-24',
    'Sept 5',
    '01/05/2025',
    '11/12/24',
  ])('%s was turned into a date', (label) => expect(isTurnedIntoDate(label)).toBe(true));

  it.each(['q11a', 'q11a_2024', '2024', '11-20 years', '1-5', 'May', 'Marlow 12', 'Band 5/6', ''])(
    '%s was not',
    (label) => expect(isTurnedIntoDate(label)).toBe(false),
  );
});

describe('a value', () => {
  it.each([
    ['0.6677', 'benchmark', 'percent', 66.77],
    ['1', 'benchmark', 'percent', 100],
    ['66.77', 'benchmark', 'percent', undefined],
    ['66.77', 'detailed', 'percent', 66.77],
    ['1.0', 'detailed', 'percent', 1],
    ['101', 'contractor', 'percent', undefined],
    ['66.77%', 'detailed', 'percent', undefined],
    ['66,77', 'detailed', 'percent', undefined],
    ['-1', 'monthly', 'count', undefined],
    ['7.2', 'benchmark', 'score', 7.2],
    ['11', 'benchmark', 'score', undefined],
    ['6.5E-3', 'benchmark', 'percent', 0.65],
    ['1204', 'monthly', 'count', 1204],
  ] as const)('%s of a %s file in %s is %p', (cell, layout, unit, value) => {
    expect(valueIn(cell, scaleOf(layout, unit))).toBe(value);
  });

  it.each([
    ['4,021', 4021],
    ['4021.0', 4021],
    ['40.5', undefined],
    ['4,02', undefined],
    ['-3', undefined],
  ])('%s as a base is %p', (cell, people) => expect(wholeNumberIn(cell)).toBe(people));

  it.each(['', ' ', '-', '*', 'N/A', 'Suppressed'])('%p says that there is none', (cell) =>
    expect(isMissing(cell)).toBe(true),
  );

  it.each([
    [66.77, 66.7712, true],
    [66.8, 66.77, true],
    [67, 66.77, true],
    [66.7, 66.77, false],
    [66.77, 66.78, false],
  ])('%d and %d are the same figure: %p', (one, other, same) => {
    expect(isSameFigure(one, other)).toBe(same);
  });
});
