import { expect, test } from '@jest/globals';
import { happening, subjectAddress } from './audit-words';

const at = (subjectType: string, after: object | null = null, before: object | null = null) =>
  subjectAddress(
    {
      ...{ subjectType, subjectId: 'one' },
      before: before && JSON.stringify(before),
      after: after && JSON.stringify(after),
    },
    true,
  );

test.each([
  [
    'gate',
    { subgroupId: 'career', cycleId: 'first', phase: 'design', reason: 'x' },
    '/gates/career/first/design',
  ],
  ['gate', { reason: 'It does not say which.' }, null],
  ['cycle', {}, '/programme/cycles'],
  ['wellbeing_framework', {}, '/wellbeing'],
  ['wellbeing_assessment', {}, '/wellbeing/one'],
  ['membership', { subgroupId: 'career' }, '/subgroups/career'],
  ['theme', {}, '/themes/one'],
  ['something_else', {}, null],
])('%s %p is looked at at %p', (subject, after, address) => {
  expect(at(subject, after)).toBe(address);
});

test('what happened is said in words, and to whom sees no work no way is shown', () => {
  expect(happening('gate.passed_with_conditions')).toBe('Gate passed with conditions');
  expect(happening('wellbeing_assessment.corrected')).toBe('Wellbeing assessment corrected');
  const gate = { subgroupId: 'career', cycleId: 'first', phase: 'design' };
  expect(
    subjectAddress(
      { subjectType: 'gate', subjectId: 'one', before: null, after: JSON.stringify(gate) },
      false,
    ),
  ).toBeNull();
});
