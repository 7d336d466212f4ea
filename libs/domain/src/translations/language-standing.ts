import { type Translation, type TranslatedLanguage, type TranslationState } from './translation';
import { countStates, languageState, pieceState, textStandings } from './translation-state';
import { type EnglishPiece } from './whole-translations';

/** Where an edition stands in one language. */
export interface LanguageStanding {
  state: TranslationState;
  /** How many of its texts stand where. */
  texts: Record<TranslationState, number>;
  pieces: { answerId: string | null; state: TranslationState }[];
}

/** Where an edition of these pieces stands in a language. */
export function languageStanding(
  pieces: readonly EnglishPiece[],
  translations: readonly Translation[],
  language: TranslatedLanguage,
): LanguageStanding {
  const known = pieces.map(({ answerId, english }) => {
    const found = translations.find((each) => each.language === language && each.answerId === answerId);
    return { answerId, english, translation: found ?? null };
  });
  const states = known.map(({ answerId, english, translation }) => ({
    answerId,
    state: pieceState(english, translation),
  }));
  return {
    state: languageState(states.map(({ state }) => state)),
    texts: countStates(
      known.flatMap(({ english, translation }) =>
        textStandings(english, translation).map(({ state }) => state),
      ),
    ),
    pieces: states,
  };
}
