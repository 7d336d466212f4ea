import { checkDay, type IsoDate } from '../calendar';
import { fail, ok, problem, type Problem, type Result } from '../result';
import { checkText, cleanText, comparable } from '../text';
import { elementNamed, type WellbeingFramework } from './wellbeing-framework';

/** What an assessment says of one element. */
export interface WellbeingFinding {
  /** The name of the element. */
  element: string;
  /** The place of its level on the scale, from 1 for the lowest; null when it was not assessed. */
  level: number | null;
  /** What the level rests on. */
  note: string;
}

/**
 * How far care for wellbeing has come, as one assessor saw it on one day, element by element. There is no total: levels
 * of different things do not add up. A correction is a new version beside the earlier ones.
 */
export interface WellbeingAssessment {
  id: string;
  programmeId: string;
  frameworkId: string;
  /** From 1; a correction makes the next. */
  version: number;
  assessedOn: IsoDate;
  assessorId: string;
  findings: WellbeingFinding[];
  /** Why it was corrected; empty in the first version. */
  reason: string;
  recordedById: string;
}

/** What a form of an assessment holds. */
export type WellbeingAssessmentFields = Pick<WellbeingAssessment, 'assessedOn' | 'assessorId' | 'findings'>;

const NOTE = { label: 'The evidence', max: 2000 };
const REASON = { label: 'The reason', required: 'Say why the assessment is corrected.', max: 500 };

/** An assessment made by the newest version of the framework. */
export function recordAssessment(
  framework: WellbeingFramework,
  input: Pick<WellbeingAssessment, 'id' | 'recordedById'> & WellbeingAssessmentFields,
  today: IsoDate,
): Result<WellbeingAssessment> {
  const checked = checkFields(framework, input, today);
  if (!checked.ok) return checked;
  const { id, recordedById } = input;
  const { programmeId, id: frameworkId } = framework;
  return ok({ id, programmeId, frameworkId, recordedById, version: 1, reason: '', ...checked.value });
}

/** The next version of an assessment: what it should have said, by the framework that it was made by. */
export function correctAssessment(
  assessment: WellbeingAssessment,
  framework: WellbeingFramework,
  input: Pick<WellbeingAssessment, 'recordedById' | 'reason'> & WellbeingAssessmentFields,
  today: IsoDate,
): Result<WellbeingAssessment> {
  const reason = cleanText(input.reason);
  const checked = checkFields(framework, input, today);
  const unexplained = checkText('reason', reason, REASON);
  if (!checked.ok || unexplained)
    return fail(...(checked.ok ? [] : checked.problems), ...(unexplained ? [unexplained] : []));
  const { recordedById } = input;
  return ok({ ...assessment, ...checked.value, reason, recordedById, version: assessment.version + 1 });
}

function checkFields(
  framework: WellbeingFramework,
  { assessedOn, assessorId, findings: given }: WellbeingAssessmentFields,
  today: IsoDate,
): Result<WellbeingAssessmentFields> {
  const findings = framework.elements.map(({ name }): WellbeingFinding => {
    const said = given.find(({ element }) => comparable(element) === comparable(name));
    return { element: name, level: said?.level ?? null, note: cleanText(said?.note ?? '') };
  });
  const problems = [
    checkDay('assessedOn', assessedOn, {
      ...{ label: 'The day of the assessment', required: 'Enter the day of the assessment.' },
      notAfter: today,
    }),
    ...given.map((finding, at) => checkFinding(framework, finding, given.slice(0, at))),
    findings.every(({ level }) => level === null)
      ? problem('findings', 'REQUIRED', 'Choose a level for at least one element.')
      : null,
  ].filter((found) => found !== null);
  return problems.length > 0 ? fail(...problems) : ok({ assessedOn, assessorId, findings });
}

function checkFinding(
  framework: WellbeingFramework,
  { element, level, note }: WellbeingFinding,
  before: readonly WellbeingFinding[],
): Problem | null {
  const known = elementNamed(framework, element);
  if (!known) {
    const message = `“${element}” is no element of this framework. Load the page again.`;
    return problem('findings', 'NOT_FOUND', message);
  }
  if (before.some((other) => comparable(other.element) === comparable(element)))
    return problem('findings', 'DUPLICATE', `“${known.name}” is there twice. Keep one.`);
  if (level !== null && !(Number.isInteger(level) && level >= 1 && level <= framework.levels.length))
    return problem('findings', 'INVALID', `Choose a level of the scale for “${known.name}”.`);
  const text = cleanText(note);
  if (level !== null && text === '')
    return problem('findings', 'REQUIRED', `Write what the level of “${known.name}” rests on.`);
  return checkText('findings', text, { ...NOTE, label: `The evidence for “${known.name}”` });
}
