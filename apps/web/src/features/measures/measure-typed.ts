import {
  type AddMeasureInput,
  type Improvement,
  type MeasureRhythm,
  type MeasureUnit,
  type SourceLayout,
} from '@heard/schema';
import { type EditMeasurePageQuery } from './measure-form.generated';

/** A variable as it is being typed. */
export interface TypedVariable {
  layout: SourceLayout;
  variable: string;
  from: string;
  to: string;
  improvement: Improvement;
  isReworded: boolean;
}

/** A measure as it is being typed. */
export interface TypedMeasure {
  title: string;
  wording: string;
  unit: MeasureUnit;
  rhythm: MeasureRhythm;
  improvement: Improvement;
  target: string;
  subgroupId: string;
  goldenThreadIds: readonly string[];
  variables: readonly TypedVariable[];
}

/** A variable before anything is typed: which way is better begins as the measure says. */
export const aNewVariable = ({
  rhythm,
  improvement,
}: Pick<TypedMeasure, 'rhythm' | 'improvement'>): TypedVariable => ({
  ...{ layout: rhythm === 'MONTH' ? 'MONTHLY' : 'BENCHMARK', variable: '', from: '', to: '' },
  ...{ improvement, isReworded: false },
});

/** The form before anything is typed. */
export const BLANK: TypedMeasure = {
  ...{ title: '', wording: '', unit: 'PERCENT', rhythm: 'YEAR', improvement: 'INCREASE', target: '' },
  ...{ subgroupId: '', goldenThreadIds: [] },
  variables: [aNewVariable({ rhythm: 'YEAR', improvement: 'INCREASE' })],
};

/** A saved measure as the form holds it. */
export function typedOf(measure: NonNullable<EditMeasurePageQuery['measure']>): TypedMeasure {
  const { title, wording, unit, rhythm, improvement, target, subgroup, goldenThreads, variables } = measure;
  return {
    ...{ title, wording, unit, rhythm, improvement, target: target === null ? '' : String(target) },
    subgroupId: subgroup?.id ?? '',
    goldenThreadIds: goldenThreads.map(({ id }) => id),
    variables: variables.map(({ layout, variable, from, to, improvement: better, isReworded }) => ({
      ...{ layout, variable, from, to, improvement: better, isReworded },
    })),
  };
}

/** What is wrong with the target before it is sent; the API says the rest. */
export function wrongTarget(target: string): { field: string; message: string } | null {
  if (target.trim() === '' || Number.isFinite(Number(target))) return null;
  return { field: 'target', message: 'Enter the target as a number, such as 70.5, or leave it empty.' };
}

/** What is typed, as the API takes it; a variable without a name was not filled in. */
export function inputOf(typed: TypedMeasure): Omit<AddMeasureInput, 'id'> {
  const { target, subgroupId, goldenThreadIds, variables, ...fields } = typed;
  return {
    ...fields,
    target: target.trim() === '' ? null : Number(target),
    subgroupId: subgroupId || null,
    goldenThreadIds: [...goldenThreadIds],
    variables: variables
      .filter(({ variable }) => variable.trim() !== '')
      .map((each) => ({ ...each, from: each.from.trim(), to: each.to.trim() })),
  };
}
