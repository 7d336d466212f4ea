import { ANSWER_TEXT_RULES } from '../answers/answer-writing';
import { EDITION_TEXT_RULES } from '../editions/edition-writing';
import { checkFormatted, cleanFormatted, type FormattedText } from '../editions/formatted-text';
import { type ScreenFlag } from '../notes/screening';
import { fail, okUnless, problem, type Problem, type Result } from '../result';
import { checkText, cleanLine, cleanText, type TextRule } from '../text';
import {
  isEmptyText,
  isSameText,
  pieceOf,
  type PieceText,
  type PieceTexts,
  textsOfPiece,
  type Translation,
} from './translation';
import { textStandings } from './translation-state';

const RULES: Record<string, TextRule> = { ...EDITION_TEXT_RULES, ...ANSWER_TEXT_RULES };

/** How long a text may be and what it is called: as its English. A draft may lack it, or have one letter of it. */
export function translationRule(field: string): TextRule {
  const rule = RULES[field.split('.').at(-1) ?? ''] ?? { label: 'The text', max: 300 };
  return { label: rule.label, max: rule.max };
}

/** What is written on: the translation as it was, or the place where none was. */
export type TranslationPlace = Pick<
  Translation,
  'id' | 'programmeId' | 'editionId' | 'answerId' | 'language'
> &
  Partial<Translation>;

/**
 * A piece with other words, a draft from now on. A text that is written is of the English now; one that stays as it was
 * stays of the English that it was made from.
 */
export function writeTranslation(
  place: TranslationPlace,
  english: PieceTexts,
  texts: readonly PieceText[],
  writerId: string,
): Result<Translation> {
  const now = textsOfPiece(english);
  const stray = texts.filter(({ field }) => !now.some((each) => each.field === field));
  const written = pieceOf(english, texts.map(cleanPieceText));
  const before = place.texts ? textsOfPiece(place.texts) : [];
  const made = place.english ? textsOfPiece(place.english) : [];
  const madeFrom = textsOfPiece(written).map(({ field, value }): PieceText => {
    const old = valueIn(before, field);
    const isKept = old !== undefined && isSameText(old, value);
    const from = isKept ? valueIn(made, field) : valueIn(now, field);
    return { field, value: isEmptyText(value) || from === undefined ? emptyLike(value) : from };
  });
  return okUnless(
    [
      ...stray.map(({ field }) =>
        problem(field, 'INVALID', 'The English has no such text. Reload the page.'),
      ),
      ...textsOfPiece(written).map((text) => checkWritten(text, valueIn(now, text.field))),
    ],
    () => ({
      ...{ id: place.id, programmeId: place.programmeId, editionId: place.editionId },
      ...{ answerId: place.answerId, language: place.language, version: place.version ?? 1 },
      ...{ texts: written, english: pieceOf(english, madeFrom), isChecked: false, checkedById: null },
      writtenById: writerId,
    }),
  );
}

/** A piece marked as checked against the English now, unless a text is missing or gives somebody away. */
export function markChecked(
  translation: Translation,
  english: PieceTexts,
  flagged: readonly { field: string; flags: readonly ScreenFlag[] }[],
  checkerId: string,
): Result<Translation> {
  const standings = textStandings(english, translation);
  return okUnless(
    [
      ...standings.map(({ field, state }) =>
        state === 'missing'
          ? problem(field, 'REQUIRED', `${translationRule(field).label} is missing. Translate it first.`)
          : null,
      ),
      ...flagged.flatMap(({ field, flags }) =>
        flags.slice(0, 1).map(({ message }) => problem(field, 'INVALID', message)),
      ),
    ],
    () => ({
      ...{ ...translation, english, isChecked: true, checkedById: checkerId },
      // What the English has no more goes out no more.
      texts: pieceOf(
        english,
        standings
          .filter(({ english: now }) => !isEmptyText(now))
          .map(({ field, translation: value }) => ({ field, value })),
      ),
    }),
  );
}

/** A piece that is a draft again. */
export function markUnchecked(translation: Translation): Result<Translation> {
  if (translation.isChecked)
    return { ok: true, value: { ...translation, isChecked: false, checkedById: null } };
  return fail(problem(null, 'WRONG_STATE', 'This translation is not marked as checked. Reload the page.'));
}

function cleanPieceText({ field, value }: PieceText): PieceText {
  if (typeof value === 'object') return { field, value: cleanFormatted(value) };
  // Of several lines where the English may have them.
  const clean = field === 'next' || field === 'quotation' ? cleanText : cleanLine;
  return { field, value: clean(value) };
}

function checkWritten(
  { field, value }: PieceText,
  english: string | FormattedText | undefined,
): Problem | null {
  if (isEmptyText(value)) return null;
  if (english === undefined || isEmptyText(english)) {
    return problem(field, 'INVALID', 'The English of this text was taken out. Leave it empty.');
  }
  const rule = translationRule(field);
  return typeof value === 'object' ? checkFormatted(field, value, rule) : checkText(field, value, rule);
}

function valueIn(texts: readonly PieceText[], field: string): string | FormattedText | undefined {
  return texts.find((text) => text.field === field)?.value;
}

function emptyLike(value: string | FormattedText): string | FormattedText {
  return typeof value === 'object' ? [] : '';
}
