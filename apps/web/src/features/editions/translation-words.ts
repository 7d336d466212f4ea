import { type WriteTranslationInput } from '@heard/schema';
import { type Difference } from '@heard/ui';
import { blocksOf, wordsOfBlocks, type TextBlock, type WrittenIn } from './formatted-text';
import { type EditionLanguagesFragment } from './languages-page.generated';
import { type WholeTranslationFragment } from './translation-page.generated';

/** A language of an edition as pages show it. */
export type LanguageShown = EditionLanguagesFragment['translations'][number];

/** A piece as it is typed. */
export interface TypedTranslation {
  /** Texts of plain words by their fields. */
  texts: Record<string, string>;
  blocks: TextBlock[];
  /** What stood for the English when somebody began to type. */
  english: string;
}

/** What was saved of a piece, to be typed over. */
export function typedOf({ texts, blocks, english }: WholeTranslationFragment): TypedTranslation {
  return {
    texts: Object.fromEntries(texts.map(({ field, translation }) => [field, translation])),
    blocks: blocks ? blocksOf(blocks.translation) : [],
    english,
  };
}

/** Whether the English of a text was taken out since it was translated. */
export const isTakenOut = ({ english }: { english: string | readonly unknown[] }) => english.length === 0;

/** The typed piece as the API takes it; what the English has no more is left behind. */
export function wordsOf(
  typed: TypedTranslation,
  { texts, blocks, english }: WholeTranslationFragment,
): Pick<WriteTranslationInput, 'texts' | 'blocks' | 'english'> {
  const asked = texts.filter((text) => !isTakenOut(text));
  return {
    texts: asked.map(({ field }) => ({ field, text: typed.texts[field] ?? '' })),
    blocks: blocks && !isTakenOut(blocks) ? typed.blocks : [],
    english,
  };
}

/** Whether something is typed that is not saved. */
export function isDirty(typed: TypedTranslation, saved: WholeTranslationFragment): boolean {
  const before = wordsOf(typedOf(saved), saved);
  const now = wordsOf(typed, saved);
  const spelt = (words: typeof now) =>
    JSON.stringify([
      words.texts.map(({ text }) => text.trim()),
      words.blocks.map(({ kind, lines }) => [
        kind,
        lines.map((line) => line.map(({ text, bold, href }) => [text, bold, href])),
      ]),
    ]);
  return spelt(before) !== spelt(now);
}

const LABELS: Record<string, string> = {
  title: 'Title',
  introduction: 'Introduction',
  youSaid: 'You said',
  weDid: 'The answer',
  next: 'What comes next',
  quotation: 'Quotation',
  pictureAlt: 'What the picture shows',
};

/** What a text is called. */
export function labelOfText(field: string): string {
  const [, place, part] = /^figures\.(\d+)\.(\w+)$/.exec(field) ?? [];
  if (place === undefined) return LABELS[field] ?? field;
  return `Figure ${Number(place) + 1}, ${part === 'label' ? 'what it says' : 'what it is compared with'}`;
}

/** What differs between two versions of a piece, for somebody who must choose. */
export function differencesOf(
  yours: TypedTranslation,
  theirs: TypedTranslation,
  { texts, blocks }: WholeTranslationFragment,
): Difference[] {
  return [
    ...texts.map(({ field }) => ({
      label: labelOfText(field),
      ...{ yours: yours.texts[field] ?? '', theirs: theirs.texts[field] ?? '' },
    })),
    ...(blocks
      ? [
          {
            label: labelOfText(blocks.field),
            ...{ yours: wordsOfBlocks(yours.blocks), theirs: wordsOfBlocks(theirs.blocks) },
          },
        ]
      : []),
  ];
}

/** How a language is written, for the boxes in which it is. */
export function writtenIn({ tag, isRightToLeft }: Pick<LanguageShown, 'tag' | 'isRightToLeft'>): WrittenIn {
  return { lang: tag, dir: isRightToLeft ? 'rtl' : 'ltr' };
}

/** Where a piece is translated. */
export function pieceAddress(editionId: string, tag: string, answerId: string | null): string {
  return `/editions/${editionId}/translations/${tag}${answerId === null ? '' : `?answer=${answerId}`}`;
}

/** How many texts of a language stand where, in words. */
export function countsInWords({ missing, draft, checked, outOfDate }: LanguageShown['texts']): string {
  const parts = [
    `${checked} of ${missing + draft + checked + outOfDate} texts checked`,
    draft > 0 && `${draft} ${draft === 1 ? 'draft' : 'drafts'}`,
    outOfDate > 0 && `${outOfDate} out of date`,
    missing > 0 && `${missing} missing`,
  ];
  return parts.filter(Boolean).join(', ');
}
