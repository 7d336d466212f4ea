import { type IsoDate } from '../calendar';
import { type Edition } from '../editions/edition';
import { checkEditionState } from '../editions/edition-transitions';
import { type PublishedEdition } from '../editions/published-edition';
import { LANGUAGE_NAMES, TRANSLATED_LANGUAGES } from '../languages/language';
import { okUnless, problem, type Problem, type Result } from '../result';
import { isSamePiece, type PieceTexts, type TranslatedLanguage } from './translation';
import { textsToFreeze, type WholePiece } from './whole-translations';

/** What a language has that the readers of an edition do not have yet. */
export interface UntoldLanguage {
  language: TranslatedLanguage;
  /** New altogether, more of a language that is out, or other words for what is out. */
  kind: 'new' | 'more' | 'mended';
  pieces: WholePiece[];
}

/** The words of an edition that are out. */
export interface ToldWords extends Pick<PublishedEdition, 'texts'> {
  answers: readonly Pick<PublishedEdition['answers'][number], 'id' | 'texts'>[];
}

/** What is whole of each language and not in the version that is out, in the order of the languages. */
export function untoldLanguages(last: ToldWords, whole: readonly WholePiece[]): UntoldLanguage[] {
  return TRANSLATED_LANGUAGES.flatMap((language) => {
    const outOf = (answerId: string | null): PieceTexts | undefined =>
      answerId === null
        ? last.texts[language]
        : last.answers.find(({ id }) => id === answerId)?.texts[language];
    const isThere = (answerId: string | null) =>
      answerId === null || last.answers.some(({ id }) => id === answerId);
    const pieces = whole.filter((piece) => {
      const told = outOf(piece.answerId);
      if (piece.language !== language || !isThere(piece.answerId)) return false;
      return told === undefined || !isSamePiece(told, piece.texts);
    });
    if (pieces.length === 0) return [];
    const isOut = [null, ...last.answers.map(({ id }) => id)].some((id) => outOf(id) !== undefined);
    const hasMore = pieces.some(({ answerId }) => outOf(answerId) === undefined);
    return [{ language, kind: !isOut ? 'new' : hasMore ? 'more' : 'mended', pieces }];
  });
}

/**
 * The version that says in these languages what the one before says in English, where all else stays as it is. Nobody
 * publishes what they wrote themselves.
 */
export function addLanguages(
  edition: Edition,
  last: PublishedEdition,
  untold: readonly UntoldLanguage[],
  chosen: readonly TranslatedLanguage[],
  publisherId: string,
  today: IsoDate,
): Result<{ edition: Edition; content: PublishedEdition }> {
  const added = untold.filter(({ language }) => chosen.includes(language));
  return okUnless(
    [
      checkEditionState(edition, 'add_languages'),
      chosen.length === 0 ? problem('languages', 'REQUIRED', 'Choose a language to publish.') : null,
      ...chosen.map((language) => checkChosen(language, added, publisherId)),
    ],
    () => {
      const whatChanged = whatLanguagesChange(added);
      const publishedVersion = edition.publishedVersion + 1;
      const { editionTexts, answerTexts } = textsToFreeze(added.flatMap(({ pieces }) => pieces));
      return {
        edition: { ...edition, publishedVersion, whatChanged },
        content: {
          ...{ ...last, version: publishedVersion, versionOn: today, whatChanged },
          texts: { ...last.texts, ...editionTexts },
          answers: last.answers.map((answer) => ({
            ...answer,
            texts: { ...answer.texts, ...answerTexts.get(answer.id) },
          })),
        },
      };
    },
  );
}

function checkChosen(
  language: TranslatedLanguage,
  added: readonly UntoldLanguage[],
  publisherId: string,
): Problem | null {
  const name = LANGUAGE_NAMES[language].english;
  const found = added.find((each) => each.language === language);
  if (!found) {
    const message = `${name} has nothing new that is checked and of the English as it is. Check a translation first.`;
    return problem('languages', 'INVALID', message);
  }
  if (!found.pieces.some(({ writtenById }) => writtenById === publisherId)) return null;
  const message = `You wrote the ${name}, so somebody else must publish it. Ask a second person.`;
  return problem('languages', 'NOT_ALLOWED', message);
}

/** What changed, as readers are told. */
export function whatLanguagesChange(added: readonly Pick<UntoldLanguage, 'language' | 'kind'>[]): string {
  const named = (kind: UntoldLanguage['kind']) =>
    inWords(
      added.filter((each) => each.kind === kind).map(({ language }) => LANGUAGE_NAMES[language].english),
    );
  const [fresh, more, mended] = [named('new'), named('more'), named('mended')];
  return [
    fresh && `Now also in ${fresh}.`,
    more && `More of it is now in ${more}.`,
    mended && `The words in ${mended} were mended.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function inWords(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
