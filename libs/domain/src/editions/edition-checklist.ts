import { type Action, ACTION_STATES, type ActionState } from '../actions/action';
import { type Answer, type Figure } from '../answers/answer';
import { type DrawnReading } from '../answers/figure-of-reading';
import { type IsoDate, spokenDay } from '../calendar';
import { type Language, LANGUAGE_NAMES } from '../languages/language';
import { type FigureProblem, problemsOfPublishing } from '../measures/measure-policy';
import { type ScreenFlag } from '../notes/screening';
import { type Theme, type ThemeState } from '../themes/theme';
import { type Edition } from './edition';
import { plainText } from './formatted-text';
import { readingAge } from './reading-age';

/** What the checklist looks for before an edition goes out. */
export const CHECKS = [
  'no_answers',
  'no_title',
  'no_evidence',
  'empty_answer',
  'not_launched',
  'no_review_date',
  'figure_without_base',
  'small_group',
  'embargoed',
  'identifier',
  'quotation_not_cleared',
  'no_alternative_text',
  'not_said_what_changed',
  'hard_to_read',
] as const;

/** One of CHECKS. */
export type CheckKind = (typeof CHECKS)[number];

/** One line of the checklist: why an edition must not go out, or what its author might think about. */
export interface CheckFinding {
  kind: CheckKind;
  /** A refusal keeps the edition back; a warning does not. */
  isRefusal: boolean;
  /** The answer it is about; null when it is about the edition itself. */
  answerId: string | null;
  /** Where to mend it, by the name of the input. */
  field: string;
  /** What is wrong and how to mend it. */
  message: string;
}

/** An answer with all that the checklist asks about it. */
export interface CheckedAnswer extends Answer {
  theme: Pick<Theme, 'state'>;
  /** Whether the theme rests on enough notes from enough events to leave the workspace (domain.md, rule 4). */
  hasEvidence: boolean;
  actions: readonly Pick<Action, 'id' | 'title' | 'state'>[];
  /** The readings that its figures are taken from, by the figure's id; a reading that is not there is missing. */
  drawn: Readonly<Record<string, DrawnReading>>;
}

/** What the programme has set that bears on the checklist. */
export interface CheckSettings {
  /** The smallest number of people a figure may rest on. */
  threshold: number;
  /** The highest reading age that passes without a warning. */
  readingAge: number;
}

/** Texts of an edition by answer (null: the edition's own) and field, for screening. */
export interface EditionText {
  answerId: string | null;
  field: string;
  text: string;
  /** Of a translation, in which language it is. */
  language?: Language;
}

/** Every text of an edition that its readers will see. */
export function textsOf(edition: Edition, answers: readonly Answer[]): EditionText[] {
  const own = { answerId: null };
  return [
    { ...own, field: 'title', text: edition.title },
    { ...own, field: 'introduction', text: plainText(edition.introduction) },
    { ...own, field: 'whatChanged', text: edition.whatChanged },
    ...answers.flatMap((answer) => textsOfAnswer(answer).map((each) => ({ ...each, answerId: answer.id }))),
  ].filter(({ text }) => text !== '');
}

function textsOfAnswer(answer: Answer): Omit<EditionText, 'answerId'>[] {
  return [
    { field: 'youSaid', text: answer.youSaid },
    { field: 'weDid', text: plainText(answer.weDid) },
    { field: 'next', text: answer.next },
    { field: 'quotation', text: answer.quotation?.text ?? '' },
    { field: 'pictureAlt', text: answer.pictureId === null ? '' : answer.pictureAlt },
    ...answer.figures.flatMap(({ label, source, comparator }, index) => [
      { field: `figures.${index}.label`, text: label },
      { field: `figures.${index}.source`, text: source },
      { field: `figures.${index}.comparator`, text: comparator },
    ]),
  ];
}

const LAUNCHED: readonly ActionState[] = ACTION_STATES.slice(ACTION_STATES.indexOf('launched')).filter(
  (state) => state !== 'stopped',
);

/**
 * The checklist of an edition on a day, refusals first in the order of the edition. `flagged` are its texts that give
 * somebody away, as screening found them.
 */
export function checkEdition(
  edition: Edition,
  answers: readonly CheckedAnswer[],
  flagged: readonly (EditionText & { flags: readonly ScreenFlag[] })[],
  settings: CheckSettings,
  today: IsoDate,
): CheckFinding[] {
  const own = (kind: CheckKind, field: string, message: string): CheckFinding => ({
    ...{ kind, isRefusal: true, answerId: null, field, message },
  });
  const ids = answers.map(({ id }) => id);
  const findings = [
    edition.title === '' && own('no_title', 'title', 'Give the edition a title.'),
    answers.length === 0 && own('no_answers', 'answers', 'Put at least one answer into the edition.'),
    edition.publishedVersion > 0 &&
      edition.whatChanged === '' &&
      own('not_said_what_changed', 'whatChanged', 'Say what this correction changes; readers will see it.'),
    edition.headlineAnswerId !== null &&
      !ids.includes(edition.headlineAnswerId) &&
      own(
        'no_answers',
        'headlineAnswerId',
        'The headline answer is not in this edition. Choose another one, or none.',
      ),
    ...answers.flatMap((answer) => checkOne(answer, settings, today)),
    ...flagged.flatMap(identifiers),
    ...[edition, ...answers].map((each) => hardToRead(each, settings)),
  ].filter((finding) => finding !== false && finding !== null);
  const place = ({ isRefusal, answerId }: CheckFinding) =>
    (isRefusal ? 0 : answers.length + 2) + (answerId === null ? 0 : 1 + ids.indexOf(answerId));
  return findings.sort((one, other) => place(one) - place(other));
}

const TOO_FEW =
  'This theme rests on too few notes or events to leave the workspace. Wait until more people have said it, or take the answer out.';

const NOT_READY: Partial<Record<ThemeState, string>> = {
  forming: 'This theme is not agreed. Agree it first, or take the answer out.',
  set_aside: 'This theme is set aside. Take it up again first, or take the answer out.',
  merged: 'This theme is merged into another. Answer that one, or take the answer out.',
};

function checkOne(answer: CheckedAnswer, settings: CheckSettings, today: IsoDate): CheckFinding[] {
  const about = (kind: CheckKind, field: string, message: string): CheckFinding => ({
    ...{ kind, isRefusal: true, answerId: answer.id, field, message },
  });
  const launched = answer.actions.filter(({ state }) => LAUNCHED.includes(state));
  const notReady = NOT_READY[answer.theme.state];
  return [
    (!answer.hasEvidence || notReady !== undefined) && about('no_evidence', 'themeId', notReady ?? TOO_FEW),
    answer.weDid.length === 0 &&
      about('empty_answer', 'weDid', 'Say what was done, or why not, or what you want to hear.'),
    answer.kind === 'we_did' &&
      launched.length === 0 &&
      about(
        'not_launched',
        'actionIds',
        '“We did” needs an action that is launched. Link one, or say “we are doing”.',
      ),
    answer.reviewOn === null && about('no_review_date', 'reviewOn', 'Say when this is looked at again.'),
    answer.reviewOn !== null &&
      answer.reviewOn < today &&
      about('no_review_date', 'reviewOn', 'The review date is past. Say when it is looked at next.'),
    answer.quotation !== null &&
      !answer.quotation.isCleared &&
      about(
        'quotation_not_cleared',
        'quotation',
        'Whoever said this must have agreed that it is published. Ask them, or take it out.',
      ),
    answer.pictureId !== null &&
      answer.pictureAlt === '' &&
      about('no_alternative_text', 'pictureAlt', 'Describe the picture for those who do not see it.'),
    ...answer.figures.flatMap((figure, index) =>
      figure.reading
        ? checkDrawn(answer.drawn[figure.id], index, settings, today, about)
        : checkFigure(figure, index, settings, today, about),
    ),
  ].filter((finding) => finding !== false);
}

const DRAWN_KINDS: Record<FigureProblem['reason'], CheckKind> = {
  ...{ embargoed: 'embargoed', hidden: 'small_group' },
  ...{ no_base: 'figure_without_base', no_comparator: 'figure_without_base' },
};

/** What is taken from a measure is judged by its reading as that is now, and not by what was copied of it. */
function checkDrawn(
  drawn: DrawnReading | undefined,
  index: number,
  { threshold }: CheckSettings,
  today: IsoDate,
  about: (kind: CheckKind, field: string, message: string) => CheckFinding,
): CheckFinding[] {
  const field = `figures.${index}.reading`;
  if (!drawn) {
    const message = 'The figure that this was taken from is not there. Choose another one.';
    return [about('figure_without_base', field, message)];
  }
  const isHidden = drawn.base !== null && !(drawn.base >= threshold);
  return problemsOfPublishing({ ...drawn, part: null, isHidden }, drawn, today).map(({ reason, message }) =>
    about(DRAWN_KINDS[reason], field, message),
  );
}

function checkFigure(
  figure: Figure,
  index: number,
  { threshold }: CheckSettings,
  today: IsoDate,
  about: (kind: CheckKind, field: string, message: string) => CheckFinding,
): (CheckFinding | false)[] {
  const at = (field: string) => `figures.${index}.${field}`;
  const isShare = figure.unit === 'percent' || figure.unit === 'points';
  const few = (field: string, people: number | null) =>
    people !== null &&
    !(people >= threshold) &&
    about(
      'small_group',
      at(field),
      `Fewer than ${threshold} people are behind this figure. Leave it out, so that nobody can tell who they are.`,
    );
  return [
    isShare &&
      figure.base === null &&
      about('figure_without_base', at('base'), 'Say how many people this figure rests on.'),
    figure.year === null && about('figure_without_base', at('year'), 'Say which year this figure speaks of.'),
    figure.source === '' && about('figure_without_base', at('source'), 'Say where this figure comes from.'),
    figure.comparatorValue !== null &&
      figure.comparator === '' &&
      about('figure_without_base', at('comparator'), 'Say what this figure is compared with.'),
    few('base', figure.base),
    ...(figure.unit === 'people'
      ? [few('value', figure.value), few('comparatorValue', figure.comparatorValue)]
      : []),
    figure.embargoedUntil !== null &&
      figure.embargoedUntil > today &&
      about(
        'embargoed',
        at('embargoedUntil'),
        `The source may not be told before ${spokenDay(figure.embargoedUntil)}. Wait until then, or leave it out.`,
      ),
  ];
}

function identifiers({
  answerId,
  field,
  language,
  flags,
}: EditionText & { flags: readonly ScreenFlag[] }): CheckFinding[] {
  const where = language ? `In the ${LANGUAGE_NAMES[language].english}: ` : '';
  return [...new Set(flags.map(({ message }) => where + message))].map((message) => ({
    ...{ kind: 'identifier', isRefusal: true, answerId, field, message },
  }));
}

function hardToRead(part: Edition | CheckedAnswer, settings: CheckSettings): CheckFinding | null {
  const isAnswer = 'weDid' in part;
  const text = isAnswer
    ? [part.youSaid, plainText(part.weDid), part.next].join('\n')
    : plainText(part.introduction);
  const age = readingAge(text);
  if (age === null || age <= settings.readingAge) return null;
  return {
    ...{ kind: 'hard_to_read', isRefusal: false, field: isAnswer ? 'weDid' : 'introduction' },
    answerId: isAnswer ? part.id : null,
    message: `This reads like a text for age ${age}; the programme aims for ${settings.readingAge}. Try shorter words and sentences.`,
  };
}
