import { type Measure, type MeasureReading, type MeasureVariable } from '../measures/measure';

/** What a file calls the measure that `aMeasure` makes. */
export function aVariable(parts: Partial<MeasureVariable> = {}): MeasureVariable {
  return {
    layout: 'benchmark',
    variable: 'q11a',
    from: '',
    to: '',
    improvement: 'increase',
    isReworded: false,
    ...parts,
  };
}

/** A question of the survey, known to the files of every yearly layout. */
export function aMeasure(parts: Partial<Measure> = {}): Measure {
  return {
    id: 'measure-1',
    programmeId: 'programme-1',
    title: 'Organisation takes positive action on health and wellbeing',
    wording: '',
    unit: 'percent',
    rhythm: 'year',
    improvement: 'increase',
    target: null,
    subgroupId: 'subgroup-1',
    goldenThreadIds: [],
    variables: [
      aVariable(),
      aVariable({ layout: 'detailed' }),
      aVariable({ layout: 'contractor', variable: 'Q11a' }),
    ],
    ...{ fixAfter: null, screensMovingRanges: true, rebases: [] },
    version: 1,
    ...parts,
  };
}

/** A value of that measure for the whole organisation. */
export function aReading(parts: Partial<MeasureReading> = {}): MeasureReading {
  return {
    measureId: 'measure-1',
    period: '2024',
    part: null,
    value: 69.51,
    base: 4000,
    comparators: null,
    publishedSignificance: null,
    vintage: '2024',
    ...parts,
  };
}
