import { fail, ok, problem, type Problem, type Result } from '../result';
import { checkText, cleanLine, cleanText, comparable } from '../text';

/** One thing that is looked at when wellbeing is assessed; it is the same element while its name stays. */
export interface WellbeingElement {
  name: string;
  /** What belongs to it, in plain words; may be empty. */
  description: string;
}

/**
 * What a programme assesses its care for wellbeing by: the elements, and its own scale. Never altered: a change makes
 * the next version, and assessments stay with the version that they were made by.
 */
export interface WellbeingFramework {
  id: string;
  programmeId: string;
  /** The version, from 1. */
  number: number;
  /** The version of the scale alone: levels are compared only where it is the same. */
  scaleNumber: number;
  elements: WellbeingElement[];
  /** The labels of the scale, the lowest first. */
  levels: string[];
  madeById: string;
}

/** What a form of the framework holds. */
export type WellbeingFrameworkFields = Pick<WellbeingFramework, 'elements' | 'levels'>;

/** How many elements a framework may have. */
export const MOST_ELEMENTS = 20;

/** How many levels a scale may have. */
export const MOST_LEVELS = 10;

/** The elements of the NHS health and wellbeing framework of 2021, described in our words: where a programme begins. */
export const ELEMENTS_OF_2021: readonly WellbeingElement[] = [
  {
    name: 'Personal health and wellbeing',
    description:
      'Staff can look after their body and mind: sleep, food, movement, money worries, and help in good time.',
  },
  {
    name: 'Relationships',
    description:
      'People at work treat each other kindly and fairly, support each other, and settle conflict early.',
  },
  {
    name: 'Fulfilment at work',
    description: 'Staff find meaning in their work, can grow in it, are thanked, and have a life beside it.',
  },
  {
    name: 'Managers and leaders',
    description:
      'Whoever leads cares for the wellbeing of their staff, knows how to, and has the time and the skills.',
  },
  {
    name: 'Environment',
    description:
      'Places to work and to rest are safe and clean, with food, water and the tools that the work needs.',
  },
  {
    name: 'Data insights',
    description: 'What staff say and what figures show is looked at, and steps follow from it.',
  },
  {
    name: 'Professional wellbeing support',
    description: 'Skilled help, such as occupational health or counselling, is there and easy to reach.',
  },
];

const NAME = { label: 'The name of an element', required: 'Enter the name of each element.', max: 120 };
const DESCRIPTION = { label: 'The description of an element', max: 600 };
const LEVEL = { label: 'The label of a level', required: 'Enter a label for each level.', max: 60 };

/** The next version of a programme's framework, after its newest if it has one. */
export function reviseFramework(
  newest: WellbeingFramework | null,
  input: Pick<WellbeingFramework, 'id' | 'programmeId' | 'madeById'> & WellbeingFrameworkFields,
): Result<WellbeingFramework> {
  const elements = input.elements.map(({ name, description }) => ({
    ...{ name: cleanLine(name), description: cleanText(description) },
  }));
  const levels = input.levels.map(cleanLine);
  const problems = [...problemsOfElements(elements), ...problemsOfLevels(levels)];
  if (problems.length > 0) return fail(...problems);
  const isSameScale = newest !== null && isSameList(newest.levels, levels);
  if (isSameScale && JSON.stringify(newest.elements) === JSON.stringify(elements))
    return fail(problem(null, 'INVALID', 'Nothing is different yet. Change something, or go back.'));
  const { id, programmeId, madeById } = input;
  return ok({
    ...{ id, programmeId, madeById, elements, levels },
    number: (newest?.number ?? 0) + 1,
    scaleNumber: (newest?.scaleNumber ?? 0) + (isSameScale ? 0 : 1),
  });
}

/** The element of a framework with this name, if it has one. */
export function elementNamed(
  { elements }: Pick<WellbeingFramework, 'elements'>,
  name: string,
): WellbeingElement | null {
  return elements.find((element) => comparable(element.name) === comparable(name)) ?? null;
}

function problemsOfElements(elements: readonly WellbeingElement[]): Problem[] {
  const problems = elements.flatMap(({ name, description }) => [
    checkText('elements', name, NAME),
    checkText('elements', description, DESCRIPTION),
  ]);
  if (elements.length === 0) problems.push(problem('elements', 'REQUIRED', 'Enter at least one element.'));
  if (elements.length > MOST_ELEMENTS)
    problems.push(problem('elements', 'TOO_LONG', `Enter ${MOST_ELEMENTS} elements at most.`));
  const twice = firstTwice(elements.map(({ name }) => name));
  if (twice) problems.push(problem('elements', 'DUPLICATE', `“${twice}” is there twice. Keep one.`));
  return problems.filter((found) => found !== null);
}

function problemsOfLevels(levels: readonly string[]): Problem[] {
  const problems = levels.map((level) => checkText('levels', level, LEVEL));
  if (levels.length < 2)
    problems.push(problem('levels', 'REQUIRED', 'Enter at least two levels, the lowest first.'));
  if (levels.length > MOST_LEVELS)
    problems.push(problem('levels', 'TOO_LONG', `Enter ${MOST_LEVELS} levels at most.`));
  const twice = firstTwice(levels);
  if (twice) problems.push(problem('levels', 'DUPLICATE', `“${twice}” is there twice. Keep one.`));
  return problems.filter((found) => found !== null);
}

function firstTwice(names: readonly string[]): string | undefined {
  const plain = names.map(comparable);
  return names.find((name, at) => name !== '' && plain.indexOf(comparable(name)) < at);
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((label, at) => label === other[at]);
}
