import { type AnswerKind, type AnswerWordsInput, type FigureUnit } from '@heard/schema';
import { checkDate, formatDate, isWholeDate, type Choice, type Difference, type FieldError } from '@heard/ui';
import { missing } from '../../app/mistakes';
import { answerKindWords } from '../../app/words';
import { type WholeAnswerFragment } from './edition-page.generated';
import { figureLine, type ShownFigure } from './figure-words';
import { blocksOf, wordsOfBlocks, type TextBlock } from './formatted-text';

/** A figure as it is typed: its numbers may be half there. */
export interface TypedFigure {
  id: string;
  label: string;
  value: string;
  unit: FigureUnit;
  base: string;
  year: string;
  source: string;
  comparator: string;
  comparatorValue: string;
  embargoedUntil: string;
  /** The reading of a measure that it is taken from; null when it is filled in by hand. */
  reading: { measureId: string; vintage: string; period: string } | null;
}

/** A picture that an answer shows. */
export interface ShownPicture {
  id: string;
  width: number;
  height: number;
  address: string;
}

/** An answer as it is typed. */
export interface TypedAnswer {
  kind: AnswerKind;
  youSaid: string;
  weDid: TextBlock[];
  next: string;
  reviewOn: string;
  actions: Choice[];
  sites: Choice[];
  figures: TypedFigure[];
  quotation: string;
  isCleared: boolean;
  picture: ShownPicture | null;
  pictureAlt: string;
}

/** What a saved figure is taken from; null when it was filled in by hand. */
function readingOf({
  measureId,
  vintage,
  period,
}: Pick<WholeAnswerFragment['figures'][number], 'measureId' | 'vintage' | 'period'>): TypedFigure['reading'] {
  return measureId && vintage && period ? { measureId, vintage, period } : null;
}

const typedNumber = (value: number | null) => (value === null ? '' : String(value));

/** The answer that was saved, to be typed over. */
export function typedOf(answer: WholeAnswerFragment): TypedAnswer {
  const { kind, youSaid, weDid, next, reviewOn, actions, sites, figures, quotation } = answer;
  const { picture, pictureAlt } = answer;
  return {
    ...{ kind, youSaid, weDid: blocksOf(weDid), next, reviewOn: reviewOn ?? '' },
    actions: actions.map(({ id, title }) => ({ id, label: title })),
    sites: sites.map(({ id, name }) => ({ id, label: name })),
    figures: figures.map(({ id, label, value, unit, base, year, source, comparator, ...rest }) => ({
      ...{ id, label, unit, source, comparator, embargoedUntil: rest.embargoedUntil ?? '' },
      ...{ value: typedNumber(value), base: typedNumber(base), year: typedNumber(year) },
      comparatorValue: typedNumber(rest.comparatorValue),
      reading: readingOf(rest),
    })),
    quotation: quotation?.text ?? '',
    isCleared: quotation?.isCleared ?? false,
    picture: picture && {
      ...{ id: picture.id, width: picture.width, height: picture.height, address: picture.address },
    },
    pictureAlt,
  };
}

/** A number as people type it, with commas and signs; null when it is none. */
export function numberIn(typed: string): number | null {
  const plain = typed.replace(/[\s,]/g, '').replace(/%$/, '').replace(/^[−–]/, '-');
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** What is wrong with the typed answer, before it is sent. */
export function wrongIn({ reviewOn, figures, picture, pictureAlt }: TypedAnswer): FieldError[] {
  const number = (field: string, typed: string, message: string) =>
    missing(field, typed.trim() === '' || numberIn(typed) !== null, message);
  return [
    ...checkDate('reviewOn', 'Review date', reviewOn),
    ...missing(
      'pictureAlt',
      !picture || pictureAlt.trim(),
      'Describe the picture for those who do not see it',
    ),
    ...figures.flatMap((figure, index) => {
      const at = (field: string) => `figures.${index}.${field}`;
      return [
        ...(figure.reading
          ? missing(at('reading'), figure.reading.period, 'Choose a figure of the measure')
          : missing(at('value'), figure.value.trim(), 'Enter the value, as a number')),
        ...number(at('value'), figure.value, 'The value must be a number'),
        ...number(at('base'), figure.base, 'How many people must be a number'),
        ...number(at('year'), figure.year, 'The year must be a number, such as 2024'),
        ...number(at('comparatorValue'), figure.comparatorValue, 'The value beside it must be a number'),
        ...checkDate(at('embargoedUntil'), 'End of the embargo', figure.embargoedUntil),
      ];
    }),
  ];
}

/** The typed answer as the API takes it. */
export function inputOf(typed: TypedAnswer): AnswerWordsInput {
  const { picture, pictureAlt } = typed;
  const { kind, youSaid, weDid, next, reviewOn, actions, sites, figures, quotation, isCleared } = typed;
  return {
    ...{ kind, youSaid, weDid, next, reviewOn: reviewOn || null },
    actionIds: actions.map(({ id }) => id),
    siteIds: sites.map(({ id }) => id),
    figures: figures.map(({ id, label, value, unit, base, year, source, comparator, ...rest }) => ({
      ...{ id, label, unit, source, comparator, value: numberIn(value) ?? 0 },
      ...{ base: numberIn(base), year: numberIn(year), comparatorValue: numberIn(rest.comparatorValue) },
      embargoedUntil: rest.embargoedUntil || null,
      reading: rest.reading,
    })),
    quotation: quotation.trim() ? { text: quotation, isCleared } : null,
    ...{ pictureId: picture?.id ?? null, pictureAlt: picture ? pictureAlt : '' },
  };
}

/** The figures that can be told so far. */
export const shownFigures = (figures: readonly TypedFigure[]): (ShownFigure & { id: string })[] =>
  figures.flatMap(({ id, label, value, unit, base, year, source, comparator, comparatorValue }) => {
    const known = numberIn(value);
    if (known === null) return [];
    return {
      ...{ id, label, value: known, unit, source, comparator },
      ...{ base: numberIn(base), year: numberIn(year), comparatorValue: numberIn(comparatorValue) },
    };
  });

/** What differs between two versions of an answer, for somebody who must choose. */
export function differencesOf(yours: TypedAnswer, theirs: TypedAnswer): Difference[] {
  const shown = (typed: TypedAnswer) => ({
    Kind: answerKindWords[typed.kind],
    'You said': typed.youSaid,
    'What was done': wordsOfBlocks(typed.weDid),
    'What comes next': typed.next,
    'Review date': isWholeDate(typed.reviewOn) ? formatDate(typed.reviewOn) : typed.reviewOn,
    Actions: typed.actions.map(({ label }) => label).join('\n'),
    Sites: typed.sites.map(({ label }) => label).join(', '),
    Figures: shownFigures(typed.figures).map(figureLine).join('\n'),
    Quotation: typed.quotation,
    Picture: typed.picture ? 'Yes' : 'None',
    'What the picture shows': typed.picture ? typed.pictureAlt : '',
    'Whoever said it agreed': typed.isCleared ? 'Yes' : 'No',
  });
  const [mine, other] = [shown(yours), shown(theirs)];
  return (Object.keys(mine) as (keyof typeof mine)[]).map((label) => ({
    label,
    yours: mine[label],
    theirs: other[label],
  }));
}
