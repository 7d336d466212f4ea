import { fail, ok, problem, type Problem, type Result } from '../result';
import { checkText, cleanLine, cleanText } from '../text';
import { isPeriod, type Measure, type MeasureVariable, SOURCE_LAYOUT_LABELS } from './measure';
import { CHART_DEFAULTS, type ChartSettings } from './measure-chart';

/** The parts of a measure that its form has. */
export type MeasureFields = Omit<Measure, 'id' | 'programmeId' | 'version' | keyof ChartSettings>;

/** How many variables one measure may have. */
export const MOST_VARIABLES = 40;

const TITLE = { label: 'The title', required: 'Enter a title.', max: 200 };
const WORDING = { label: 'The wording', max: 2000 };
const VARIABLE = { label: 'The variable', required: 'Enter the variable as the file writes it.', max: 120 };

/** What a target can be at most, by unit; counts and rates have no end. */
const HIGHEST = { percent: 100, score: 10, rate: Infinity, count: Infinity };

/** A new measure. */
export function addMeasure(input: { id: string; programmeId: string } & MeasureFields): Result<Measure> {
  const { id, programmeId, ...fields } = input;
  const checked = checkFields(fields);
  return checked.ok ? ok({ ...checked.value, ...CHART_DEFAULTS, id, programmeId, version: 1 }) : checked;
}

/**
 * The measure with other words, variables or place. What its values count and how often stays: the readings that are
 * there would mean something else.
 */
export function editMeasure(
  measure: Measure,
  changes: Partial<MeasureFields>,
  hasReadings: boolean,
): Result<Measure> {
  const checked = checkFields({ ...measure, ...changes });
  if (!checked.ok) return checked;
  const edited = { ...measure, ...checked.value };
  const fixed = (['unit', 'rhythm', 'improvement'] as const).filter((key) => edited[key] !== measure[key]);
  if (hasReadings && fixed.length > 0) {
    const message =
      'There are figures already, and they would come to mean something else. Add another measure instead.';
    return fail(...fixed.map((field) => problem(field, 'WRONG_STATE', message)));
  }
  return ok(edited);
}

/** The refusal of a variable by which a file already calls another measure. */
export function variableTaken(variable: string, title: string): Problem {
  const message = `Files of this layout call “${title}” ${variable} already. Enter another variable, or end that one first.`;
  return problem('variables', 'DUPLICATE', message);
}

/** Whether two variables would be the same column of one file. */
export function variablesClash(one: MeasureVariable, other: MeasureVariable): boolean {
  const sameColumn =
    one.layout === other.layout && one.variable.toLowerCase() === other.variable.toLowerCase();
  const isApart =
    (one.to !== '' && other.from !== '' && one.to < other.from) ||
    (other.to !== '' && one.from !== '' && other.to < one.from);
  return sameColumn && !isApart;
}

function checkFields(input: MeasureFields): Result<MeasureFields> {
  const { unit, rhythm, improvement, subgroupId, target } = input;
  const title = cleanLine(input.title);
  const wording = cleanText(input.wording);
  const variables = input.variables.map((each) => ({ ...each, variable: cleanLine(each.variable) }));
  const problems = [
    checkText('title', title, TITLE),
    checkText('wording', wording, WORDING),
    checkTarget(target, unit),
    ...variables.map((variable) => checkVariable(variable, input)),
    ...variables.map((variable, at) =>
      variables.slice(0, at).some((before) => variablesClash(before, variable))
        ? problem(
            'variables',
            'DUPLICATE',
            `${variable.variable} is there twice for the same time. Keep one.`,
          )
        : null,
    ),
    variables.length > MOST_VARIABLES
      ? problem('variables', 'TOO_LONG', `Enter ${MOST_VARIABLES} variables at most.`)
      : null,
  ].filter((found) => found !== null);
  if (problems.length > 0) return fail(...problems);
  const goldenThreadIds = [...new Set(input.goldenThreadIds)];
  return ok({ title, wording, unit, rhythm, improvement, subgroupId, target, goldenThreadIds, variables });
}

function checkTarget(target: number | null, unit: Measure['unit']): Problem | null {
  if (target === null) return null;
  const highest = HIGHEST[unit];
  if (Number.isFinite(target) && target >= 0 && target <= highest) return null;
  const range = highest === Infinity ? 'a number, 0 or more' : `a number from 0 to ${highest}`;
  return problem('target', 'INVALID', `The target must be ${range}.`);
}

function checkVariable(
  variable: MeasureVariable,
  { unit, rhythm, improvement }: Pick<Measure, 'unit' | 'rhythm' | 'improvement'>,
): Problem | null {
  const wrong = checkText('variables', variable.variable, VARIABLE);
  if (wrong) return wrong;
  const named = `${variable.variable} (${SOURCE_LAYOUT_LABELS[variable.layout].toLowerCase()})`;
  const isTime = (period: string) => period === '' || isPeriod(period, rhythm);
  if (!isTime(variable.from) || !isTime(variable.to)) {
    const example = rhythm === 'year' ? '2024' : '2024-03';
    return problem('variables', 'INVALID', `Write when ${named} holds as ${example}, or leave it empty.`);
  }
  if (variable.from !== '' && variable.to !== '' && variable.to < variable.from)
    return problem('variables', 'INVALID', `${named} ends before it begins. Correct one of the two.`);
  if (variable.isReworded && variable.from === '')
    return problem('variables', 'REQUIRED', `Say from when on ${named} is worded anew.`);
  const isTurned = variable.improvement !== improvement;
  if (isTurned && (unit !== 'percent' || variable.improvement === 'neutral' || improvement === 'neutral'))
    return problem(
      'variables',
      'INVALID',
      `Only a percentage can be turned round. Let the same be better in ${named} as in the measure.`,
    );
  if ((variable.layout === 'monthly') !== (rhythm === 'month'))
    return problem(
      'variables',
      'INVALID',
      `A ${SOURCE_LAYOUT_LABELS[variable.layout].toLowerCase()} file has ${rhythm === 'month' ? 'no figures by the month' : 'figures by the month alone'}. Choose another layout.`,
    );
  return null;
}
