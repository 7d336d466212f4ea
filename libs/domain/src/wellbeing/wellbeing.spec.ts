import { describe, expect, it } from '@jest/globals';
import { type Result } from '../result';
import { type Role, ROLES } from '../roles/role';
import { aFramework, anAssessment, aViewer } from '../testing';
import { correctAssessment, recordAssessment, type WellbeingFinding } from './wellbeing-assessment';
import { compareFinding } from './wellbeing-comparison';
import { ELEMENTS_OF_2021, MOST_ELEMENTS, MOST_LEVELS, reviseFramework } from './wellbeing-framework';
import { mayKeepWellbeing, maySeeWellbeing } from './wellbeing-policy';

const refusals = (result: Result<unknown>) =>
  result.ok ? [] : result.problems.map(({ field, code }) => `${field ?? 'whole'} ${code}`);

describe('who may do what with the wellbeing framework', () => {
  // domain.md, "Who may do what", said a second time on purpose: sees, keeps.
  const EXPECTED: Record<Role, [boolean, boolean]> = {
    change_leader: [true, false],
    subgroup_lead: [true, false],
    programme_lead: [true, true],
    comms: [true, false],
    sponsor: [true, false],
    administrator: [false, false],
  };
  it.each(ROLES)('%s', (role) => {
    const viewer = aViewer(role);
    expect([maySeeWellbeing(viewer), mayKeepWellbeing(viewer)]).toEqual(EXPECTED[role]);
  });
});

describe('a version of the framework', () => {
  const by = { id: 'framework-2', programmeId: 'programme-1', madeById: 'person-1' };
  const { elements, levels } = aFramework();
  const revise = (changes: object, newest: ReturnType<typeof aFramework> | null = aFramework()) =>
    reviseFramework(newest, { ...by, elements, levels, ...changes });

  it('begins with the seven elements of 2021 and a scale of the programme’s own', () => {
    expect(ELEMENTS_OF_2021).toHaveLength(7);
    const first = revise({ elements: [...ELEMENTS_OF_2021], levels: [' Not  begun', 'In place'] }, null);
    expect(first).toMatchObject({
      ok: true,
      value: { number: 1, scaleNumber: 1, levels: ['Not begun', 'In place'] },
    });
  });

  it.each([
    ['other elements', { elements: elements.slice(1) }, 1],
    ['another description', { elements: [{ ...elements[0], description: 'Said more clearly' }] }, 1],
    ['another label', { levels: ['Nothing yet', ...levels.slice(1)] }, 2],
    ['levels in another order', { levels: [...levels].reverse() }, 2],
  ])('with %s is the next, and knows whether the scale is the same', (_, changes, scaleNumber) => {
    expect(revise(changes)).toMatchObject({ ok: true, value: { number: 2, scaleNumber } });
  });

  it.each<[string, object, string[]]>([
    ['nothing new', {}, ['whole INVALID']],
    ['no elements', { elements: [] }, ['elements REQUIRED']],
    ['an element without a name', { elements: [{ name: ' ', description: '' }] }, ['elements REQUIRED']],
    [
      'an element twice',
      { elements: [...elements, { name: 'RELATIONSHIPS', description: '' }] },
      ['elements DUPLICATE'],
    ],
    [
      'too many elements',
      {
        elements: Array.from({ length: MOST_ELEMENTS + 1 }, (__, at) => ({
          name: `E${at}`,
          description: '',
        })),
      },
      ['elements TOO_LONG'],
    ],
    [
      'a long description',
      { elements: [{ name: 'E', description: 'x'.repeat(601) }] },
      ['elements TOO_LONG'],
    ],
    ['one level', { levels: ['Only'] }, ['levels REQUIRED']],
    ['an empty level', { levels: ['Low', '', 'High'] }, ['levels REQUIRED']],
    ['a level twice', { levels: ['Low', 'low'] }, ['levels DUPLICATE']],
    [
      'too many levels',
      { levels: Array.from({ length: MOST_LEVELS + 1 }, (__, at) => `L${at}`) },
      ['levels TOO_LONG'],
    ],
  ])('with %s is refused', (_, changes, expected) => {
    expect(refusals(revise(changes))).toEqual(expected);
  });
});

describe('an assessment', () => {
  const today = '2025-11-20';
  const finding = (parts: Partial<WellbeingFinding> = {}): WellbeingFinding => ({
    ...{ element: 'Relationships', level: 3, note: 'Teams say so.' },
    ...parts,
  });
  const input = {
    ...{ id: 'assessment-2', recordedById: 'person-1', assessedOn: '2025-11-18', assessorId: 'person-3' },
    findings: [finding({ note: ' Teams say so. ' })],
  };
  const record = (changes: object = {}) => recordAssessment(aFramework(), { ...input, ...changes }, today);

  it('says something of every element, and has no total', () => {
    const recorded = record();
    expect(recorded).toEqual({
      ok: true,
      value: {
        ...{ ...input, programmeId: 'programme-1', frameworkId: 'framework-1', version: 1, reason: '' },
        findings: [finding(), { element: 'Environment', level: null, note: '' }],
      },
    });
  });

  it.each<[string, object, string[]]>([
    ['a day to come', { assessedOn: '2025-11-21' }, ['assessedOn INVALID']],
    ['no day', { assessedOn: '' }, ['assessedOn REQUIRED']],
    ['no level at all', { findings: [finding({ level: null })] }, ['findings REQUIRED']],
    ['a level without evidence', { findings: [finding({ note: ' ' })] }, ['findings REQUIRED']],
    ['a level above the scale', { findings: [finding({ level: 5 })] }, ['findings INVALID']],
    ['a level below the scale', { findings: [finding({ level: 0 })] }, ['findings INVALID']],
    ['a level between two', { findings: [finding({ level: 1.5 })] }, ['findings INVALID']],
    ['a strange element', { findings: [finding(), finding({ element: 'Parking' })] }, ['findings NOT_FOUND']],
    ['an element twice', { findings: [finding(), finding()] }, ['findings DUPLICATE']],
    ['a long note', { findings: [finding({ note: 'x'.repeat(2001) })] }, ['findings TOO_LONG']],
  ])('with %s is refused', (_, changes, expected) => {
    expect(refusals(record(changes))).toEqual(expected);
  });

  it('is corrected beside what it said before, with a reason', () => {
    const before = anAssessment();
    const { id: _, ...said } = input;
    const correct = (reason: string) =>
      correctAssessment(before, aFramework(), { ...said, recordedById: 'person-9', reason }, today);
    expect(correct('The wrong level was typed.')).toMatchObject({
      ok: true,
      value: { id: before.id, version: 2, recordedById: 'person-9', reason: 'The wrong level was typed.' },
    });
    expect(refusals(correct(' '))).toEqual(['reason REQUIRED']);
    expect(before).toEqual(anAssessment());
  });
});

describe('a finding beside the one before it', () => {
  const may = (level: number | null, element = 'Relationships') => ({
    ...{ assessedOn: '2025-05-20', scaleNumber: 1, findings: [{ element, level, note: '' }] },
  });
  it.each([
    ['the first of all', 2, 1, null, 'first', 'First assessment'],
    ['not assessed', null, 1, may(2), 'not_assessed', 'Not assessed'],
    ['one higher', 3, 1, may(2), 'higher', 'One level higher than in May 2025'],
    ['three higher', 4, 1, may(1), 'higher', 'Three levels higher than in May 2025'],
    ['lower', 1, 1, may(3), 'lower', 'Two levels lower than in May 2025'],
    ['the same', 2, 1, may(2), 'same', 'The same level as in May 2025'],
    ['by another scale', 3, 2, may(2), 'scale_changed', 'Scale changed since May 2025, so not compared'],
    [
      'never seen before',
      3,
      1,
      may(2, 'Parking'),
      'not_assessed_before',
      'Not assessed in May 2025, so not compared',
    ],
    [
      'passed over before',
      3,
      1,
      may(null),
      'not_assessed_before',
      'Not assessed in May 2025, so not compared',
    ],
  ] as const)('%s', (_, level, scale, before, change, words) => {
    expect(compareFinding({ element: 'Relationships', level }, scale, before)).toEqual({ change, words });
  });
});
