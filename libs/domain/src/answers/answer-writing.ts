import { checkDay } from '../calendar';
import { checkFormatted, cleanFormatted } from '../editions/formatted-text';
import { okUnless, problem, type Problem, type Result } from '../result';
import { checkText, cleanLine, cleanText, type TextRule } from '../text';
import { type Answer, type Figure, type FigureUnit } from './answer';

/** The texts of an answer by the names of their inputs, and how long each may be. */
export const ANSWER_TEXT_RULES = {
  youSaid: {
    label: 'What staff said',
    required: 'Say what staff said, in your own words.',
    min: 3,
    max: 300,
  },
  weDid: { label: 'What was done', max: 3000 },
  next: { label: 'What is next', max: 500 },
  quotation: { label: 'The quotation', max: 300 },
  pictureAlt: { label: 'The description of the picture', max: 300 },
  label: { label: 'What the figure says', required: 'Say what the figure is about.', max: 200 },
  source: { label: 'The source', max: 200 },
  comparator: { label: 'What it is compared with', max: 200 },
} as const satisfies Record<string, TextRule>;

/** How many answers an edition may have, and how many figures and actions one answer. */
export const MOST_ANSWERS = 30;
export const MOST_FIGURES = 6;
export const MOST_ANSWER_ACTIONS = 20;

/** What somebody writes of an answer. */
export type AnswerWords = Omit<
  Answer,
  'id' | 'programmeId' | 'editionId' | 'position' | 'themeId' | 'version'
>;

/** An answer as it is kept. A draft may lack what the checklist will ask for; what is there must be sound. */
export function writeAnswer(answer: Answer, words: AnswerWords): Result<Answer> {
  const written: Answer = {
    ...words,
    // What the answer is, no words change, whatever else came with them.
    ...{ id: answer.id, programmeId: answer.programmeId, editionId: answer.editionId },
    ...{ themeId: answer.themeId, position: answer.position, version: answer.version },
    youSaid: cleanLine(words.youSaid),
    weDid: cleanFormatted(words.weDid),
    next: cleanText(words.next),
    quotation: words.quotation && cleanQuotation(words.quotation),
    pictureAlt: cleanLine(words.pictureAlt),
    reviewOn: words.reviewOn || null,
    actionIds: [...new Set(words.actionIds)],
    siteIds: [...new Set(words.siteIds)],
    figures: words.figures.map(cleanFigure),
  };
  return okUnless(checkAnswer(written), () => written);
}

function cleanQuotation({ text, isCleared }: NonNullable<Answer['quotation']>): Answer['quotation'] {
  const clean = cleanText(text);
  return clean === '' ? null : { text: clean, isCleared };
}

function cleanFigure(figure: Figure): Figure {
  return {
    ...figure,
    label: cleanLine(figure.label),
    source: cleanLine(figure.source),
    comparator: cleanLine(figure.comparator),
    embargoedUntil: figure.embargoedUntil || null,
    ...(figure.reading && { reading: figure.reading }),
  };
}

function checkAnswer(answer: Answer): (Problem | null)[] {
  const rules = ANSWER_TEXT_RULES;
  return [
    checkText('youSaid', answer.youSaid, rules.youSaid),
    checkFormatted('weDid', answer.weDid, rules.weDid),
    checkText('next', answer.next, rules.next),
    checkText('quotation', answer.quotation?.text ?? '', rules.quotation),
    checkText('pictureAlt', answer.pictureAlt, rules.pictureAlt),
    checkDay('reviewOn', answer.reviewOn, { label: 'The review date' }),
    tooMany('actionIds', answer.actionIds.length, MOST_ANSWER_ACTIONS, 'actions'),
    tooMany('figures', answer.figures.length, MOST_FIGURES, 'figures'),
    new Set(answer.figures.map(({ id }) => id)).size === answer.figures.length
      ? null
      : problem('figures', 'DUPLICATE', 'A figure is there twice. Take one of the two out.'),
    ...answer.figures.slice(0, MOST_FIGURES).flatMap(checkFigure),
  ];
}

function tooMany(field: string, count: number, most: number, noun: string): Problem | null {
  if (count <= most) return null;
  return problem(field, 'INVALID', `An answer has ${most} ${noun} at most. Take some out.`);
}

const RANGES: Record<FigureUnit, { least: number; most: number; isWhole: boolean; words: string }> = {
  percent: { least: 0, most: 100, isWhole: false, words: 'a percentage from 0 to 100' },
  points: { least: -1e9, most: 1e9, isWhole: false, words: 'a number' },
  people: { least: 0, most: 1e9, isWhole: true, words: 'how many people, as a whole number' },
  number: { least: -1e9, most: 1e9, isWhole: false, words: 'a number' },
};

function checkFigure(figure: Figure, index: number): (Problem | null)[] {
  const at = (field: string) => `figures.${index}.${field}`;
  const rules = ANSWER_TEXT_RULES;
  const isWhole = (count: number | null, least: number, most: number) =>
    count === null || (Number.isInteger(count) && count >= least && count <= most);
  const range = RANGES[figure.unit];
  const outOfRange = (value: number | null) =>
    value !== null &&
    !(value >= range.least && value <= range.most && (!range.isWhole || Number.isInteger(value)));
  return [
    checkText(at('label'), figure.label, rules.label),
    checkText(at('source'), figure.source, rules.source),
    checkText(at('comparator'), figure.comparator, rules.comparator),
    checkDay(at('embargoedUntil'), figure.embargoedUntil, { label: 'The end of the embargo' }),
    outOfRange(figure.value) ? problem(at('value'), 'INVALID', `Enter ${range.words}.`) : null,
    outOfRange(figure.comparatorValue)
      ? problem(at('comparatorValue'), 'INVALID', `In the same unit as the figure, enter ${range.words}.`)
      : null,
    isWhole(figure.base, 0, 10_000_000)
      ? null
      : problem(at('base'), 'INVALID', 'The base is a whole number: how many people the figure rests on.'),
    isWhole(figure.year, 1990, 2100)
      ? null
      : problem(at('year'), 'INVALID', 'Enter the year with four digits, such as 2024.'),
  ];
}
