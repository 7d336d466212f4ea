import { type MeasureFields } from '@heard/domain';
import { type SubgroupKey } from './example-programme';

/** A measure of the example, with its figures and the actions that should move it. */
export interface ExampleMeasure extends Pick<MeasureFields, 'title' | 'wording' | 'unit' | 'improvement'> {
  /** What its files call it. */
  variable: string;
  subgroup: SubgroupKey | null;
  target?: number;
  /** Titles of actions of the example. */
  actions?: readonly string[];
}

/** A survey question or a count of the survey, with what is public of it by year. */
export interface ExampleQuestion extends ExampleMeasure {
  values: Readonly<Record<string, number>>;
  average?: { of: string; value: number };
}

const NO_BASE = 'Of how many people is not public.';

/**
 * What the organisation's public documents say of the NHS Staff Survey: the value, its year and what stands beside it. Bases
 * and decimals that are not public are not made up.
 */
export const EXAMPLE_QUESTIONS: readonly ExampleQuestion[] = [
  {
    ...{ title: 'Organisation takes positive action on health and wellbeing', variable: 'q11a' },
    wording: `My organisation takes positive action on health and well-being. ${NO_BASE}`,
    ...{ unit: 'percent', improvement: 'increase', subgroup: 'wellbeing' },
    actions: ['Team Time Out', 'Staff wellbeing spaces', 'Healthy Working Day guidance'],
    values: { 2023: 66.77, 2024: 69.51 },
  },
  {
    ...{ title: 'Response rate of the staff survey', variable: 'response-rate' },
    wording:
      'The share of those asked who answered: around 4,000 staff in 2024. The average of all trusts is 50 %. How many were asked is not public.',
    ...{ unit: 'percent', improvement: 'increase', subgroup: null },
    values: { 2024: 58.4 },
    average: { of: 'community and mental health trusts', value: 54 },
  },
  {
    ...{ title: 'Response rate of bank staff', variable: 'response-rate-bank' },
    wording: `The share of bank staff asked who answered. 2023 follows from the rise of 4.4 points that was published. ${NO_BASE}`,
    ...{ unit: 'percent', improvement: 'increase', subgroup: null },
    values: { 2023: 30, 2024: 34.4 },
  },
  {
    ...{ title: 'Feels that the role makes a difference', variable: 'role-makes-a-difference' },
    wording: `Published as nearly 89 %, above average; neither the decimals nor the average are public. ${NO_BASE}`,
    ...{ unit: 'percent', improvement: 'increase', subgroup: 'career' },
    actions: ['Career conversations'],
    values: { 2024: 89 },
  },
  {
    ...{ title: 'Feels safe to raise concerns', variable: 'safe-to-raise' },
    wording: `Published as nearly 80 %; the decimals are not public. ${NO_BASE}`,
    ...{ unit: 'percent', improvement: 'increase', subgroup: 'safety' },
    actions: ['Co-designed definition of psychological safety', 'Leadership masterclass'],
    values: { 2024: 80 },
  },
  {
    ...{ title: 'People Promise indicators above the national average', variable: 'people-promise' },
    wording: 'Of nine indicators.',
    ...{ unit: 'count', improvement: 'increase', subgroup: null },
    values: { 2024: 9 },
  },
  {
    ...{ title: 'Questions of the survey that rose', variable: 'questions-risen' },
    wording: 'Of 108 questions; two fell by more than two points.',
    ...{ unit: 'count', improvement: 'increase', subgroup: null },
    values: { 2024: 82 },
  },
];

/** A series by the month that is made up, and what it shows. */
export interface ExampleSeries extends ExampleMeasure {
  /** What its chart comes to: held to by a spec. */
  shows: { label: string; variation: string; assurance: string | null };
  mean: number;
  /** How far it goes up and down by itself. */
  swing: number;
  /** Its last months, in swings from the mean; none of it: as ever. */
  ending: readonly number[];
}

/** The first month of every invented series: before the first launch of the example. */
export const FIRST_MONTH = '2023-06';

/** Ups and downs in which nothing stands out. */
const WAVES = [
  ...[0, 1, -1, 0.5, -0.5, 1, -1, 0, 1, -0.5, 0.5, -1],
  ...[1, 0, -1, 0.5, -0.5, 1, -1, 0, 0.5, -0.5, 1, -1],
];

/** So many months of an invented series, oldest first, the last ones as it ends. */
export function valuesOf(
  { mean, swing, ending }: Pick<ExampleSeries, 'mean' | 'swing' | 'ending'>,
  count: number,
): number[] {
  const before = Array.from({ length: count - ending.length }, (_, at) => WAVES[at % WAVES.length] ?? 0);
  return [...before, ...ending].map((wave) => Number((mean + swing * wave).toFixed(2)));
}

const INVENTED = 'Invented for this example: no figures of a real organisation.';

/** Made up, and said to be: one for each kind of variation and of assurance. */
export const EXAMPLE_SERIES: readonly ExampleSeries[] = [
  {
    ...{ title: 'Sickness absence (invented)', variable: 'sickness', unit: 'rate', improvement: 'decrease' },
    wording: `Days lost of each hundred. ${INVENTED}`,
    ...{ subgroup: 'wellbeing', target: 5.8, actions: ['Team Time Out', 'Mental health first aid'] },
    ...{ mean: 5, swing: 0.2, ending: [-1.5, -1, -1.7, -0.9, -1.4, -1.1, -1.6, -0.8] },
    shows: { label: 'run_below', variation: 'improvement_low', assurance: 'consistently_hitting' },
  },
  {
    ...{ title: 'Wellbeing conversations noted (invented)', variable: 'conversations', unit: 'count' },
    ...{ improvement: 'increase', wording: `In the month. ${INVENTED}` },
    ...{ subgroup: 'wellbeing', target: 300, actions: ['Healthy Working Day guidance'] },
    ...{ mean: 240, swing: 10, ending: [-1.5, -0.8, 0, 0.6, 1.2, 1.6, 2] },
    shows: { label: 'rising', variation: 'improvement_high', assurance: 'consistently_failing' },
  },
  {
    ...{ title: 'Appraisals done in time (invented)', variable: 'appraisals', unit: 'percent' },
    ...{ improvement: 'increase', wording: `Of those due in the month. ${INVENTED}` },
    ...{ subgroup: 'career', target: 85, actions: ['Career conversations'] },
    ...{ mean: 84, swing: 1.5, ending: [] },
    shows: { label: 'common_cause', variation: 'common_cause', assurance: 'hit_and_miss' },
  },
  {
    ...{ title: 'New colleagues who leave within a year (invented)', variable: 'early-leavers' },
    ...{ unit: 'rate', improvement: 'decrease', wording: `Of each hundred. ${INVENTED}` },
    ...{ subgroup: 'career', target: 8, actions: ['Induction buddy scheme', 'First 90 Days toolkit'] },
    ...{ mean: 12, swing: 0.6, ending: [3.2, 1.6, 3.2] },
    shows: { label: 'near_upper', variation: 'concern_high', assurance: 'consistently_failing' },
  },
  {
    ...{ title: 'Concerns brought to Freedom to Speak Up (invented)', variable: 'concerns', unit: 'count' },
    ...{ improvement: 'neutral', wording: `In the month; more may be a good sign. ${INVENTED}` },
    ...{ subgroup: 'safety', actions: ['Co-designed definition of psychological safety'] },
    ...{ mean: 22, swing: 2, ending: [1.2, 0.4, 1, 0.3, 1.3, 0.5, 0.9, 0.4] },
    shows: { label: 'run_above', variation: 'neutral_high', assurance: null },
  },
  {
    ...{ title: 'Complaints about waiting without news (invented)', variable: 'complaints', unit: 'count' },
    ...{ improvement: 'decrease', wording: `In the month. ${INVENTED}` },
    ...{ subgroup: 'expectations', target: 30, actions: ['Guess Who campaign'] },
    ...{ mean: 30, swing: 3, ending: [5.5] },
    shows: { label: 'above_limit', variation: 'concern_high', assurance: 'hit_and_miss' },
  },
];
