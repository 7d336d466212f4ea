import { type FormattedText } from '../editions/formatted-text';
import { type PublishedAnswerTexts, type PublishedEditionTexts } from '../editions/published-edition';
import { type Language } from '../languages/language';

/** A language that an edition is translated into: all but the one it is written in. */
export type TranslatedLanguage = Exclude<Language, 'en'>;

/** The words of one piece of an edition: its own, or those of one answer. */
export type PieceTexts = PublishedEditionTexts | PublishedAnswerTexts;

/** One piece of an edition in another language, beside the English it was made from. */
export interface Translation {
  id: string;
  programmeId: string;
  editionId: string;
  /** Null: the edition's own words. */
  answerId: string | null;
  language: TranslatedLanguage;
  texts: PieceTexts;
  /** Of each text the English it was made from; of a text that is missing nothing. */
  english: PieceTexts;
  isChecked: boolean;
  /** Who marked it as checked; null while it is not. */
  checkedById: string | null;
  /** Who wrote on it last. */
  writtenById: string;
  /** Raised by the repository on each save, never here. */
  version: number;
}

/** Where a text, a piece or a whole language stands. */
export const TRANSLATION_STATES = ['missing', 'draft', 'checked', 'out_of_date'] as const;

/** One of TRANSLATION_STATES. */
export type TranslationState = (typeof TRANSLATION_STATES)[number];

/** Each state in words for a page. */
export const TRANSLATION_STATE_LABELS: Record<TranslationState, string> = {
  missing: 'Missing',
  draft: 'Draft',
  checked: 'Checked',
  out_of_date: 'Out of date',
};

/** One text of a piece, by the name of its input. */
export interface PieceText {
  field: string;
  value: string | FormattedText;
}

/** The texts of a piece in the order in which they are read; a figure's by its place. */
export function textsOfPiece(texts: PieceTexts): PieceText[] {
  if ('title' in texts) {
    return [
      { field: 'title', value: texts.title },
      { field: 'introduction', value: texts.introduction },
    ];
  }
  const { youSaid, weDid, next, quotation, pictureAlt, figures } = texts;
  return [
    { field: 'youSaid', value: youSaid },
    { field: 'weDid', value: weDid },
    { field: 'next', value: next },
    { field: 'quotation', value: quotation },
    { field: 'pictureAlt', value: pictureAlt },
    ...figures.flatMap(({ label, comparator }, index) => [
      { field: `figures.${index}.label`, value: label },
      { field: `figures.${index}.comparator`, value: comparator },
    ]),
  ];
}

/** The piece that has these texts: as many as the English has, in its order; what is not among them is empty. */
export function pieceOf(english: PieceTexts, texts: readonly PieceText[]): PieceTexts {
  const found = new Map(texts.map(({ field, value }) => [field, value]));
  const line = (field: string) => {
    const value = found.get(field);
    return typeof value === 'string' ? value : '';
  };
  const blocks = (field: string) => {
    const value = found.get(field);
    return typeof value === 'object' ? value : [];
  };
  if ('title' in english) return { title: line('title'), introduction: blocks('introduction') };
  return {
    ...{ youSaid: line('youSaid'), weDid: blocks('weDid'), next: line('next') },
    ...{ quotation: line('quotation'), pictureAlt: line('pictureAlt') },
    figures: english.figures.map((_, index) => ({
      label: line(`figures.${index}.label`),
      comparator: line(`figures.${index}.comparator`),
    })),
  };
}

/** Whether nothing is written. */
export function isEmptyText(value: string | FormattedText): boolean {
  return value.length === 0;
}

/** Whether two texts read and look alike. */
export function isSameText(one: string | FormattedText, other: string | FormattedText): boolean {
  return spelling(one) === spelling(other);
}

/** Whether two pieces say the same in all their texts. */
export function isSamePiece(one: PieceTexts, other: PieceTexts): boolean {
  return spellingOfPiece(one) === spellingOfPiece(other);
}

/** A piece written out the same way whatever order its parts were kept in, to compare or to mark it by. */
export function spellingOfPiece(texts: PieceTexts): string {
  const written = textsOfPiece(texts).filter(({ value }) => !isEmptyText(value));
  return JSON.stringify(written.map(({ field, value }) => [field, spelling(value)]));
}

function spelling(value: string | FormattedText): string {
  if (typeof value === 'string') return value;
  return JSON.stringify(
    value.map(({ kind, lines }) => [
      kind,
      lines.map((line) => line.map(({ text, bold, href }) => [text, bold, href])),
    ]),
  );
}
