import { describe, expect, it } from '@jest/globals';
import { aMeasure, aVariable, messageOf, refusalsOf, valueOf } from '../testing';
import { breaksOf, inOwnDirection, isPeriod, nextPeriod, variableIn } from './measure';
import { addMeasure, editMeasure, type MeasureFields, variablesClash } from './measure-writing';

const monthly = aVariable({ layout: 'monthly', variable: 'turnover' });

describe('a measure', () => {
  it('is kept with its words tidied and its golden threads once each', () => {
    const { version: _, ...fields } = aMeasure({
      ...{ title: '  Positive   action ', goldenThreadIds: ['a', 'a'] },
      variables: [aVariable({ variable: ' q11a ' })],
    });
    expect(valueOf(addMeasure(fields))).toMatchObject({
      ...{ title: 'Positive action', goldenThreadIds: ['a'], version: 1 },
      variables: [{ variable: 'q11a' }],
    });
  });

  it.each<[string, Partial<MeasureFields>, string[]]>([
    ['no title', { title: ' ' }, ['title REQUIRED']],
    ['a target beyond its unit', { target: 101 }, ['target INVALID']],
    ['a score beyond ten', { unit: 'score', target: 11, variables: [] }, ['target INVALID']],
    ['a target that is no number', { unit: 'count', target: NaN, variables: [] }, ['target INVALID']],
    ['a variable without a name', { variables: [aVariable({ variable: '' })] }, ['variables REQUIRED']],
    ['a variable twice', { variables: [aVariable(), aVariable()] }, ['variables DUPLICATE']],
    [
      'one variable after the other',
      { variables: [aVariable({ to: '2020' }), aVariable({ from: '2021' })] },
      [],
    ],
    ['a month for a year', { variables: [aVariable({ from: '2021-03' })] }, ['variables INVALID']],
    [
      'an end before its beginning',
      { variables: [aVariable({ from: '2022', to: '2021' })] },
      ['variables INVALID'],
    ],
    ['rewording without a year', { variables: [aVariable({ isReworded: true })] }, ['variables REQUIRED']],
    ['turned round', { variables: [aVariable({ improvement: 'decrease' })] }, []],
    [
      'a score turned round',
      { unit: 'score', variables: [aVariable({ improvement: 'decrease' })] },
      ['variables INVALID'],
    ],
    ['a yearly file for months', { rhythm: 'month', variables: [aVariable()] }, ['variables INVALID']],
    ['a monthly file for years', { variables: [monthly] }, ['variables INVALID']],
    ['a monthly file for months', { rhythm: 'month', variables: [monthly] }, []],
  ])('with %s', (_, parts, refusals) => {
    expect(refusalsOf(addMeasure({ ...aMeasure(), ...parts }))).toEqual(refusals);
  });

  it('keeps what its figures mean once it has any', () => {
    const changes = { unit: 'score', title: 'Other' } as const;
    expect(refusalsOf(editMeasure(aMeasure(), changes, true))).toEqual(['unit WRONG_STATE']);
    expect(messageOf(editMeasure(aMeasure(), changes, true))).toContain('Add another measure');
    expect(valueOf(editMeasure(aMeasure(), changes, false))).toMatchObject({ unit: 'score', version: 1 });
    expect(valueOf(editMeasure(aMeasure(), { title: 'Other' }, true)).title).toBe('Other');
  });
});

describe('the variables of a measure', () => {
  const measure = aMeasure({
    variables: [
      aVariable({ variable: 'q11d', to: '2020' }),
      aVariable({ variable: 'q11a', from: '2021', isReworded: true }),
      aVariable({ layout: 'detailed', variable: 'q9', from: '2021', isReworded: true }),
    ],
  });

  it.each([
    ['benchmark', 'q11d', '2020', 'q11d'],
    ['benchmark', 'Q11D', '2019', 'q11d'],
    ['benchmark', 'q11d', '2021', undefined],
    ['benchmark', 'q11a', '2021', 'q11a'],
    ['benchmark', 'q11a', '2020', undefined],
    ['contractor', 'q11a', '2021', undefined],
  ] as const)('in a %s file %s of %s is %s', (layout, variable, period, found) => {
    expect(variableIn(measure, layout, variable, period)?.variable).toBe(found);
  });

  it('break its series where one is worded anew', () => {
    expect(breaksOf(measure)).toEqual(['2021']);
  });

  it('clash when they are one column at one time', () => {
    const variable = aVariable({ from: '2020', to: '2022' });
    expect(variablesClash(variable, aVariable({ from: '2022' }))).toBe(true);
    expect(variablesClash(variable, aVariable({ from: '2023' }))).toBe(false);
    expect(variablesClash(variable, aVariable({ to: '2019' }))).toBe(false);
    expect(variablesClash(variable, aVariable({ variable: 'Q11A' }))).toBe(true);
    expect(variablesClash(variable, aVariable({ layout: 'detailed' }))).toBe(false);
  });
});

describe('the direction of a file', () => {
  it.each([
    ['increase', 'increase', 66.77],
    ['increase', 'decrease', 33.23],
    ['decrease', 'decrease', 66.77],
    ['decrease', 'increase', 33.23],
  ] as const)('better is to %s, in the file to %s: 66.77 is %d', (ours, theirs, value) => {
    const measure = aMeasure({ improvement: ours });
    expect(inOwnDirection(66.77, measure, aVariable({ improvement: theirs }))).toBe(value);
  });
});

describe('periods', () => {
  it.each([
    ['2024', 'year', true],
    ['1024', 'year', false],
    ['2024-03', 'year', false],
    ['2024-03', 'month', true],
    ['2024-13', 'month', false],
    ['2024-3', 'month', false],
    ['2024', 'month', false],
  ] as const)('%s is a %s: %p', (text, rhythm, expected) => {
    expect(isPeriod(text, rhythm)).toBe(expected);
  });

  it('follow one another', () => {
    expect([nextPeriod('2024'), nextPeriod('2024-09'), nextPeriod('2024-12')]).toEqual([
      '2025',
      '2024-10',
      '2025-01',
    ]);
  });
});
