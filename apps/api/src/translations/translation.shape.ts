import { createHash } from 'node:crypto';
import {
  type EnglishPiece,
  type FormattedText,
  pieceState,
  type PieceTexts,
  spellingOfPiece,
  type TextStanding,
  textStandings,
  type Translation as DomainTranslation,
  type TranslatedEdition,
  type TranslatedLanguage,
  translationRule,
  translationVerbsFor,
  type Viewer,
} from '@heard/domain';
import { type Translation } from './translation.type';

/** A translation as its resolvers pass it on: what GraphQL shows, and the row it came from, if there is one. */
export type ShapedTranslation = Translation & { row: DomainTranslation | null };

/** What stands for an English: another one has another. */
export function markOf(english: PieceTexts): string {
  return createHash('sha256').update(spellingOfPiece(english)).digest('base64url').slice(0, 22);
}

/** Shapes a piece in a language for GraphQL. */
export function shapeTranslation(
  viewer: Viewer,
  edition: TranslatedEdition & { id: string },
  { answerId, english }: EnglishPiece,
  language: TranslatedLanguage,
  row: DomainTranslation | null,
): ShapedTranslation {
  const standings = textStandings(english, row);
  const formatted = standings.find(isFormatted);
  return {
    ...{ id: `${answerId ?? edition.id}-${language}`, answerId, language, row },
    ...{ state: pieceState(english, row), version: row?.version ?? 0, english: markOf(english) },
    texts: standings
      .filter((standing) => !isFormatted(standing))
      .map(({ english: now, englishWas, translation, ...rest }) => ({
        ...{ ...rest, max: translationRule(rest.field).max },
        ...{
          english: line(now),
          englishWas: englishWas === null ? null : line(englishWas),
          translation: line(translation),
        },
      })),
    blocks: formatted
      ? {
          ...{ field: formatted.field, state: formatted.state, max: translationRule(formatted.field).max },
          ...{ english: blocks(formatted.english), translation: blocks(formatted.translation) },
          englishWas: formatted.englishWas === null ? null : blocks(formatted.englishWas),
        }
      : null,
    viewerCan: translationVerbsFor(viewer, edition, english, row),
  };
}

function isFormatted({ field }: TextStanding): boolean {
  return field === 'introduction' || field === 'weDid';
}

function line(value: string | FormattedText): string {
  return typeof value === 'string' ? value : '';
}

function blocks(value: string | FormattedText): FormattedText {
  return typeof value === 'object' ? value : [];
}
