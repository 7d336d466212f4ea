import { type Answer } from '../answers/answer';
import { type Edition } from '../editions/edition';
import { type EditionText } from '../editions/edition-checklist';
import { plainText } from '../editions/formatted-text';
import { type EditionBackground, englishOf } from '../editions/freeze-edition';
import { type PublishedAnswerTexts, type PublishedEditionTexts } from '../editions/published-edition';
import { type Language } from '../languages/language';
import { type PieceTexts, textsOfPiece, type Translation, type TranslatedLanguage } from './translation';
import { isWhole } from './translation-state';

/** One piece of an edition in English; `answerId` is null of its own words. */
export interface EnglishPiece {
  answerId: string | null;
  english: PieceTexts;
}

/** A piece in another language that may go out, and who wrote it last. */
export interface WholePiece {
  answerId: string | null;
  language: TranslatedLanguage;
  texts: PieceTexts;
  writtenById: string;
}

/** The pieces of an edition as they read now: its own words first, then its answers in their order. */
export function englishPieces(
  { title, introduction }: Pick<Edition, 'title' | 'introduction'>,
  answers: readonly Answer[],
): EnglishPiece[] {
  return [
    { answerId: null, english: { title, introduction } },
    ...answers.map((answer) => ({ answerId: answer.id, english: englishOf(answer) })),
  ];
}

/** The translations that may go out, in the order of the pieces. */
export function wholePieces(
  pieces: readonly EnglishPiece[],
  translations: readonly Translation[],
): WholePiece[] {
  return pieces.flatMap(({ answerId, english }) =>
    translations
      .filter((translation) => translation.answerId === answerId && isWhole(english, translation))
      .map(({ language, texts, writtenById }) => ({ answerId, language, texts, writtenById })),
  );
}

/** The same as an edition is frozen with them. */
export function textsToFreeze(
  whole: readonly WholePiece[],
): Pick<EditionBackground, 'editionTexts' | 'answerTexts'> {
  const editionTexts: Partial<Record<Language, PublishedEditionTexts>> = {};
  const answerTexts = new Map<string, Partial<Record<Language, PublishedAnswerTexts>>>();
  for (const { answerId, language, texts } of whole) {
    if ('title' in texts) editionTexts[language] = texts;
    else if (answerId !== null)
      answerTexts.set(answerId, { ...answerTexts.get(answerId), [language]: texts });
  }
  return { editionTexts, answerTexts };
}

/** The texts of a piece as they are screened, each by its field. */
export function textsToScreen(texts: PieceTexts): { field: string; text: string }[] {
  return textsOfPiece(texts)
    .map(({ field, value }) => ({ field, text: typeof value === 'string' ? value : plainText(value) }))
    .filter(({ text }) => text !== '');
}

/** Every translated text that readers will see, for the checklist; its field names the language too. */
export function translatedTexts(whole: readonly WholePiece[]): EditionText[] {
  return whole.flatMap(({ answerId, language, texts }) =>
    textsToScreen(texts).map(({ field, text }) => ({
      ...{ answerId, text, language },
      field: `translations.${language}.${field}`,
    })),
  );
}
