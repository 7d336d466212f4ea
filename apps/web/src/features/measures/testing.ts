import { type MeasurePageQuery } from './measure-page.generated';
import { type MeasureImportPageQuery } from './measure-import-page.generated';

type Measure = NonNullable<MeasurePageQuery['measure']>;
type Story = NonNullable<Measure['story']>;
type Import = NonNullable<MeasureImportPageQuery['measureImport']>;

/** An id for specs. */
export const anId = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** One place of a series. */
export const aPoint = (
  period: string,
  changes: Partial<Story['points'][number]> = {},
): Story['points'][number] => ({
  __typename: 'MeasurePoint',
  ...{ period, periodWords: period, value: 66.77, valueWords: '66.77 %', base: 3900 },
  ...{ isHidden: false, isBreak: false, rebase: '', publishedSignificance: null, average: 66.1, best: 74.2 },
  ...{ mean: null, lower: null, upper: null, variation: null, labelWords: '' },
  ...changes,
});

/** What the figures of a survey question say. */
export const aStory = (changes: Partial<Story> = {}): Story => ({
  __typename: 'MeasureStory',
  summary: '69.51 % in 2024, of 4,000 people.',
  marks: [],
  ...{ comparatorGroup: 'Mental health', partsPeriod: null, parts: [], chart: null },
  vintage: {
    __typename: 'MeasureVintage',
    ...{ name: '2024', release: 'Survey 2024', releasedOn: '2025-03-13', embargoedUntil: null },
  },
  movement: {
    __typename: 'MeasureMovement',
    ...{ words: '+2.74 points', direction: 'BETTER', significanceWords: 'By our own check, no chance.' },
  },
  points: [aPoint('2023'), aPoint('2024', { value: 69.51, valueWords: '69.51 %', base: 4000 })],
  ...changes,
});

/** A survey question. */
export const aMeasure = (changes: Partial<Measure> = {}): Measure => ({
  __typename: 'Measure',
  ...{ id: anId(1), title: 'Positive action on health', wording: 'My organisation takes positive action.' },
  ...{ unit: 'PERCENT', rhythm: 'YEAR', improvement: 'INCREASE', target: null, viewerCanEdit: false },
  ...{ version: 1, chartSettings: { __typename: 'ChartSettings', words: 'Limits are the mean.' } },
  ...{ subgroup: null, goldenThreads: [], vintages: [], actions: [], story: aStory() },
  ...changes,
});

/** A checked file of figures. */
export const anImport = (changes: Partial<Import> = {}): Import => ({
  __typename: 'MeasureImport',
  ...{ id: anId(5), fileName: 'benchmark.xlsx', release: 'Survey 2024', vintage: '2024', state: 'READY' },
  ...{
    rowsDone: 51,
    creates: 5,
    updates: 0,
    unchanged: 2,
    unknownVariables: ['q99'],
    errorCount: 0,
    errors: [],
  },
  ...changes,
});
