import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { PersonChoicesDocument } from '../../app/person-choices.generated';
import { answer, aViewer, renderPage } from '../../testing/render-page';
import {
  CorrectWellbeingAssessmentDocument,
  RecordWellbeingAssessmentDocument,
  RecordWellbeingFormDocument,
  WellbeingAssessmentPageDocument,
  type WellbeingAssessmentPageQuery,
} from './assessment-page.generated';
import {
  SetWellbeingFrameworkDocument,
  WellbeingFrameworkFormDocument,
  type WellbeingFrameworkFormQuery,
} from './framework-form.generated';
import { routes } from './routes';
import { WellbeingPageDocument, type WellbeingPageQuery } from './wellbeing-page.generated';

type Found = WellbeingPageQuery['wellbeingAssessments']['items'][number];
type Assessment = NonNullable<WellbeingAssessmentPageQuery['wellbeingAssessment']>;

const anId = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const keeper = aViewer({ can: ['SEE_WORK', 'KEEP_MEASURES'] });
const person = (number: number, name: string) => ({ __typename: 'Person' as const, id: anId(number), name });
const elements = ['Relationships', 'Environment'].map((name) => ({
  ...{ __typename: 'WellbeingElement' as const, name, description: `About ${name}` },
}));
const levels = ['Not begun', 'Begun', 'In place'];
const framework = (number: number) => ({
  ...{ __typename: 'WellbeingFramework' as const, id: anId(number), number, levels, elements },
  ...{ madeAt: '2025-05-01T09:00:00Z', madeBy: person(70, 'Carys Example') },
});
const finding = (element: string, level: number | null, changeWords: string) => ({
  ...{ __typename: 'WellbeingFinding' as const, element, level, changeWords, note: level ? 'Seen.' : '' },
  levelLabel: level ? (levels[level - 1] ?? '') : '',
  change: level === null ? ('NOT_ASSESSED' as const) : ('HIGHER' as const),
});
const found = (number: number, assessedOn: string, changes: Partial<Found> = {}): Found => ({
  ...{ __typename: 'WellbeingAssessment', id: anId(number), version: 1, assessedOn },
  ...{ assessor: person(71, 'Esi Example'), framework: framework(1) },
  findings: [
    finding('Relationships', 3, 'One level higher than in May 2025'),
    finding('Environment', null, 'Not assessed'),
  ],
  ...changes,
});
const shown = (frameworks: number[], items: Found[], viewerCanKeep = false) =>
  answer(WellbeingPageDocument).with({
    wellbeing: { __typename: 'Wellbeing', viewerCanKeep, frameworks: frameworks.map(framework) },
    wellbeingAssessments: {
      ...{ __typename: 'WellbeingAssessmentPage', total: items.length, page: 1, pageSize: 3, items },
    },
  });
const form = (wellbeing: Partial<WellbeingFrameworkFormQuery['wellbeing']> = {}) =>
  answer(WellbeingFrameworkFormDocument).with({
    wellbeing: {
      ...{ __typename: 'Wellbeing', viewerCanKeep: true, frameworks: [], elementsOf2021: elements },
      ...wellbeing,
    },
  });
const recordForm = (frameworks: number[], viewerCanKeep = true) =>
  answer(RecordWellbeingFormDocument).with({
    wellbeing: { __typename: 'Wellbeing', viewerCanKeep, frameworks: frameworks.map(framework) },
  });
const assessment = (changes: Partial<Assessment> = {}): Assessment => ({
  ...found(5, '2025-11-18'),
  ...{ framework: framework(1), reason: '', recordedAt: '2025-11-19T10:00:00Z', viewerCanCorrect: true },
  ...{ recordedBy: person(70, 'Carys Example'), earlierVersions: [] },
  findings: [
    finding('Relationships', 3, 'One level higher than in May 2025'),
    finding('Environment', null, 'Not assessed'),
  ],
  ...changes,
});
const one = (of: Assessment | null) =>
  answer(WellbeingAssessmentPageDocument).with({ wellbeingAssessment: of });

test('assessments stand beside each other, element by element, in words and without a total', async () => {
  const old = found(6, '2025-05-20', { findings: [finding('Parking', 1, 'First assessment')] });
  renderPage({ at: '/wellbeing', routes, answers: [shown([2, 1], [found(5, '2025-11-18'), old])] });
  const table = within(await screen.findByRole('table', { name: 'Assessments by element' }));
  const rows = table.getAllByRole('row').map((row) => row.textContent);
  expect(rows).toHaveLength(4);
  expect(rows[1]).toContain('In place');
  expect(rows[1]).toContain('One level higher than in May 2025');
  expect(rows[2]).toContain('Not assessed');
  expect(rows[3]).toContain('Parking');
  expect(rows[3]).toContain('No element of it then');
  expect(screen.getByRole('link', { name: 'Evidence of 20 May 2025' }).getAttribute('href')).toBe(
    `/wellbeing/${anId(6)}`,
  );
  screen.getByText('Earlier versions of the framework');
  expect(screen.queryByRole('link', { name: 'Record an assessment' })).toBeNull();
});

test('with no framework yet, who keeps it is led to setting one, and others are told who does', async () => {
  const { unmount } = renderPage({ at: '/wellbeing', routes, answers: [shown([], [], true)] });
  await screen.findByRole('link', { name: /Begin with the seven/ });
  unmount();
  renderPage({ at: '/wellbeing', routes, answers: [shown([], [])] });
  await screen.findByText(/A programme lead sets it/);
});

test('a framework begins with the elements of 2021 and a scale that is written, and keeps the order given', async () => {
  const page = renderPage({
    ...{ at: '/wellbeing/framework', viewer: keeper, routes },
    answers: [
      form(),
      answer(SetWellbeingFrameworkDocument).with({
        setWellbeingFramework: {
          ...{ __typename: 'WellbeingFrameworkPayload', framework: framework(1), errors: [] },
        },
      }),
      shown([1], []),
    ],
  });
  await page.user.type(await screen.findByLabelText('Level 1, the lowest'), 'Not begun');
  await page.user.type(screen.getByLabelText('Level 3'), 'In place');
  await page.user.click(screen.getByRole('button', { name: 'Move up Environment' }));
  await page.user.click(screen.getByRole('button', { name: 'Set the framework' }));
  await waitFor(() => expect(page.address()).toBe('/wellbeing'));
  expect(page.asked.find(({ name }) => name === 'SetWellbeingFramework')?.variables['input']).toMatchObject({
    ...{ numberSeen: 0, levels: ['Not begun', 'In place'] },
    elements: [{ name: 'Environment' }, { name: 'Relationships' }],
  });
});

test('whoever changed the framework meanwhile is shown beside what is typed', async () => {
  const numbers = [1];
  const page = renderPage({
    ...{ at: '/wellbeing/framework', viewer: keeper, routes },
    answers: [
      answer(WellbeingFrameworkFormDocument).with(() => ({
        wellbeing: {
          ...{ __typename: 'Wellbeing', viewerCanKeep: true, elementsOf2021: elements },
          frameworks: numbers.map(framework),
        },
      })),
      answer(SetWellbeingFrameworkDocument).with(({ input }) => {
        const isStale = input.numberSeen === 1;
        if (isStale) numbers.unshift(2);
        const errors = isStale
          ? [{ __typename: 'UserError' as const, field: null, code: 'STALE' as const, message: 'Changed.' }]
          : [];
        return {
          setWellbeingFramework: {
            ...{ __typename: 'WellbeingFrameworkPayload', framework: framework(2), errors },
          },
        };
      }),
      shown([2, 1], []),
    ],
  });
  await page.user.type(await screen.findByLabelText('Level 2'), ' so far');
  await page.user.click(screen.getByRole('button', { name: 'Set the framework' }));
  await screen.findByText(/Somebody else changed this framework/);
  await page.user.click(screen.getByRole('button', { name: 'Save yours' }));
  await waitFor(() => expect(page.address()).toBe('/wellbeing'));
});

test('an assessment asks for day and assessor, and sends levels with their evidence', async () => {
  const page = renderPage({
    ...{ at: '/wellbeing/new', viewer: keeper, routes },
    answers: [
      recordForm([1]),
      answer(PersonChoicesDocument).with({
        personChoices: [{ ...person(71, 'Esi Example'), jobTitle: 'Director' }],
      }),
      answer(RecordWellbeingAssessmentDocument).with({
        recordWellbeingAssessment: {
          __typename: 'WellbeingAssessmentPayload',
          ...{ assessment: { __typename: 'WellbeingAssessment', id: anId(5) }, errors: [] },
        },
      }),
      one(assessment()),
    ],
  });
  const send = await screen.findByRole('button', { name: 'Record the assessment' });
  await page.user.click(send);
  await screen.findByRole('link', { name: 'Choose who assessed' });
  await page.user.type(screen.getByLabelText('Assessor'), 'Esi');
  await page.user.click(await screen.findByRole('option', { name: /Esi Example/ }));
  const relationships = within(screen.getByRole('group', { name: 'Relationships' }));
  await page.user.selectOptions(relationships.getByLabelText('Level'), '2. Begun');
  await page.user.type(relationships.getByLabelText(/^Evidence/), 'Two teams.');
  await page.user.click(send);
  await waitFor(() => expect(page.address()).toBe(`/wellbeing/${anId(5)}`));
  const sent = page.asked.find(({ name }) => name === 'RecordWellbeingAssessment')?.variables['input'];
  expect(sent).toMatchObject({
    ...{ frameworkId: anId(1), assessorId: anId(71) },
    findings: [
      { element: 'Relationships', level: 2, note: 'Two teams.' },
      { element: 'Environment', level: null, note: '' },
    ],
  });
});

test('an assessment shows its evidence, and what it said before it was corrected', async () => {
  const { findings: _, ...rest } = assessment();
  const before = {
    ...{ __typename: 'WellbeingAssessmentVersion' as const, version: 1, assessedOn: '2025-11-17' },
    ...{ reason: '', recordedAt: rest.recordedAt, assessor: rest.assessor, recordedBy: rest.recordedBy },
    findings: [finding('Relationships', 1, '')],
  };
  const corrected = assessment({ version: 2, reason: 'Wrong day.', earlierVersions: [before] });
  renderPage({ at: `/wellbeing/${anId(5)}`, routes, answers: [one(corrected)] });
  await screen.findByRole('heading', { name: /18 November 2025/ });
  screen.getByText('Wrong day.');
  screen.getByText(/Version 1, recorded by/);
  screen.getByText(/Assessed on 17 November 2025/);
  expect(screen.getByRole('link', { name: 'Correct' }).getAttribute('href')).toBe(
    `/wellbeing/${anId(5)}/correct`,
  );
});

test('a correction asks why, and what is refused is said', async () => {
  const page = renderPage({
    ...{ at: `/wellbeing/${anId(5)}/correct`, viewer: keeper, routes },
    answers: [
      one(assessment()),
      answer(CorrectWellbeingAssessmentDocument).with({
        correctWellbeingAssessment: {
          ...{ __typename: 'WellbeingAssessmentPayload', assessment: null },
          errors: [{ __typename: 'UserError', field: 'findings', code: 'REQUIRED', message: 'Say more.' }],
        },
      }),
    ],
  });
  await page.user.click(await screen.findByRole('button', { name: 'Save the correction' }));
  await screen.findByRole('link', { name: 'Say why the assessment is corrected' });
  await page.user.type(screen.getByLabelText('Why is it corrected?'), 'Typed wrongly.');
  await page.user.click(screen.getByRole('button', { name: 'Save the correction' }));
  await screen.findByRole('link', { name: 'Say more.' });
});

test.each<[string, Parameters<typeof renderPage>[0]['answers']]>([
  ['/wellbeing/framework', [form({ viewerCanKeep: false })]],
  ['/wellbeing/new', [recordForm([1], false)]],
  [`/wellbeing/${anId(5)}/correct`, [one(assessment({ viewerCanCorrect: false }))]],
])('%s is not for everybody', async (at, answers) => {
  renderPage({ at, routes, answers });
  await screen.findByText(/not allowed|cannot|do not have/i);
});

test('an assessment that is not there is said to be so', async () => {
  renderPage({ at: `/wellbeing/${anId(9)}`, routes, answers: [one(null)] });
  await screen.findByText('This assessment was not found');
});
