import { type IsoDate, spokenMonth } from '../calendar';
import { comparable } from '../text';
import { type WellbeingFinding } from './wellbeing-assessment';

/** How a finding stands beside the one before it. */
export const WELLBEING_CHANGES = [
  'higher',
  'lower',
  'same',
  'scale_changed',
  'not_assessed',
  'not_assessed_before',
  'first',
] as const;

/** One of WELLBEING_CHANGES. */
export type WellbeingChange = (typeof WELLBEING_CHANGES)[number];

/** Each change in words for the schema. */
export const WELLBEING_CHANGE_LABELS: Record<WellbeingChange, string> = {
  higher: 'A higher level than the time before',
  lower: 'A lower level than the time before',
  same: 'The same level as the time before',
  scale_changed: 'Made with another scale than the time before, so not compared',
  not_assessed: 'Not assessed this time',
  not_assessed_before: 'Not assessed, or not yet an element, the time before',
  first: 'The first assessment of all',
};

/** The parts of an assessment that a comparison needs. */
export interface ComparedAssessment {
  assessedOn: IsoDate;
  /** The version of the scale that it was made with. */
  scaleNumber: number;
  findings: readonly WellbeingFinding[];
}

/** How far a finding has moved since the assessment before it, with the words for it. */
export function compareFinding(
  { element, level }: Pick<WellbeingFinding, 'element' | 'level'>,
  scaleNumber: number,
  before: ComparedAssessment | null,
): { change: WellbeingChange; words: string } {
  if (level === null) return { change: 'not_assessed', words: 'Not assessed' };
  if (before === null) return { change: 'first', words: 'First assessment' };
  const month = spokenMonth(before.assessedOn);
  const earlier =
    before.findings.find((finding) => comparable(finding.element) === comparable(element))?.level ?? null;
  if (earlier === null)
    return { change: 'not_assessed_before', words: `Not assessed in ${month}, so not compared` };
  if (before.scaleNumber !== scaleNumber)
    return { change: 'scale_changed', words: `Scale changed since ${month}, so not compared` };
  if (level === earlier) return { change: 'same', words: `The same level as in ${month}` };
  const steps = Math.abs(level - earlier);
  const change = level > earlier ? 'higher' : 'lower';
  return { change, words: `${spokenSteps(steps)} ${change} than in ${month}` };
}

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

function spokenSteps(steps: number): string {
  return `${NUMBERS[steps] ?? steps} ${steps === 1 ? 'level' : 'levels'}`;
}
