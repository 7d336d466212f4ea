import { type FormattedText } from '../editions/formatted-text';
import {
  isEmptyText,
  isSameText,
  type PieceTexts,
  textsOfPiece,
  type Translation,
  TRANSLATION_STATES,
  type TranslationState,
} from './translation';

/** What is known of a translation to say where it stands; null while nobody wrote any of it. */
export type KnownTranslation = Pick<Translation, 'texts' | 'english' | 'isChecked'> | null;

/** One text of a piece beside its English. */
export interface TextStanding {
  field: string;
  state: TranslationState;
  /** The English now; empty when it was taken out since the translation was made. */
  english: string | FormattedText;
  /** The English that the translation was made from, when it is another; null when it is the same. */
  englishWas: string | FormattedText | null;
  translation: string | FormattedText;
}

/** Where each text of a piece stands against the English now; a text that is in neither is left out. */
export function textStandings(english: PieceTexts, known: KnownTranslation): TextStanding[] {
  const now = valuesOf(english);
  const texts = valuesOf(known?.texts ?? null);
  const made = valuesOf(known?.english ?? null);
  const fields = [...new Set([...now.keys(), ...texts.keys()])];
  return fields.flatMap((field) => {
    const text = now.get(field) ?? '';
    const translation = texts.get(field) ?? '';
    if (isEmptyText(text) && isEmptyText(translation)) return [];
    const was = made.get(field) ?? '';
    const isMissing = isEmptyText(translation);
    const isOld = !isMissing && !isSameText(was, text);
    const state = isMissing ? 'missing' : isOld ? 'out_of_date' : known?.isChecked ? 'checked' : 'draft';
    return { field, state, english: text, englishWas: isOld ? was : null, translation };
  });
}

function valuesOf(texts: PieceTexts | null): Map<string, string | FormattedText> {
  return new Map(texts ? textsOfPiece(texts).map(({ field, value }) => [field, value]) : []);
}

/** What each state means, in the order in which it is asked; `pieceState` says the same. */
export const TRANSLATION_RULES: readonly { state: TranslationState; condition: string }[] = [
  { state: 'missing', condition: 'nothing of it is written' },
  {
    state: 'out_of_date',
    condition: 'the English of one of its texts changed since it was translated, or since it was checked',
  },
  { state: 'checked', condition: 'all its texts are there, and somebody marked it as checked' },
  { state: 'draft', condition: 'otherwise; writing on it makes it a draft again' },
];

/** Where a piece stands: nothing of it written is missing, and one text that is not of this English puts it out of date. */
export function pieceState(english: PieceTexts, known: KnownTranslation): TranslationState {
  const states = textStandings(english, known).map(({ state }) => state);
  if (states.every((state) => state === 'missing')) return 'missing';
  // What was checked was whole: a text that is missing now is one that the English has since then.
  const isOld = states.includes('out_of_date') || (known?.isChecked && states.includes('missing'));
  if (isOld) return 'out_of_date';
  return states.every((state) => state === 'checked') ? 'checked' : 'draft';
}

/** The texts of a piece whose English changed since it was translated, by their fields. */
export function changedTexts(english: PieceTexts, known: KnownTranslation): string[] {
  const isNew = (state: TranslationState) => state === 'missing' && Boolean(known?.isChecked);
  return textStandings(english, known)
    .filter(({ state }) => state === 'out_of_date' || isNew(state))
    .map(({ field }) => field);
}

/** Whether a piece may go out: all its texts are there, checked, and of the English as it is. */
export function isWhole(english: PieceTexts, known: KnownTranslation): boolean {
  return pieceState(english, known) === 'checked';
}

/** Where a language stands over all pieces of an edition. */
export function languageState(pieces: readonly TranslationState[]): TranslationState {
  if (pieces.every((state) => state === 'missing')) return 'missing';
  if (pieces.includes('out_of_date')) return 'out_of_date';
  return pieces.every((state) => state === 'checked') ? 'checked' : 'draft';
}

/** How many there are of each state. */
export function countStates(states: readonly TranslationState[]): Record<TranslationState, number> {
  const counts = TRANSLATION_STATES.map((each) => [each, states.filter((state) => state === each).length]);
  return Object.fromEntries(counts) as Record<TranslationState, number>;
}
