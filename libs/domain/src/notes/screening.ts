import { findEmails, findPostcodes } from './screened-addresses';
import { findNames, findTitles } from './screened-names';
import { findNumbers } from './screened-numbers';
import { screenedWords } from './screened-words';

/** What words of a note can give away. */
export const SCREEN_FLAGS = [
  'person_name',
  'email',
  'telephone',
  'nhs_number',
  'postcode',
  'rare_job_title',
] as const;

/** One of SCREEN_FLAGS. */
export type ScreenFlagKind = (typeof SCREEN_FLAGS)[number];

/** A place in a text, from `start` up to `end` in code units, that gives somebody away. */
export interface Found {
  kind: ScreenFlagKind;
  start: number;
  end: number;
}

/** The same with what to do about it; it repeats no word of the text. */
export interface ScreenFlag extends Found {
  message: string;
}

/** What the directory knows that bears on a text. */
export interface KnownWords {
  /** Names of people that have a word in common with the text. */
  names: readonly string[];
  /** Job titles in the text that fewer people hold than the programme's threshold. */
  rareTitles: readonly string[];
}

/** Nothing known: only what shows in the text itself is found. */
export const NOTHING_KNOWN: KnownWords = { names: [], rareTitles: [] };

/** What to do about each kind of flag. */
export const SCREEN_MESSAGES: Record<ScreenFlagKind, string> = {
  person_name: 'This looks like a person’s name. Write what happened, without the name.',
  email: 'This looks like an e-mail address. Take it out.',
  telephone: 'This looks like a telephone number. Take it out.',
  nhs_number: 'This looks like an NHS number. Take it out.',
  postcode: 'This looks like a postcode. Write the area in general, or take it out.',
  rare_job_title:
    'So few people hold this job that it is as good as a name. Write the kind of work, such as “a nurse”.',
};

/**
 * Every place in a text that could give somebody away, in order and none within another. It looks at each character a
 * bounded number of times, whatever is written.
 */
export function screen(text: string, known: KnownWords): ScreenFlag[] {
  const words = screenedWords(text);
  const found = [
    ...findEmails(text),
    ...findNumbers(text),
    ...findPostcodes(text),
    ...findNames(text, words, known),
    ...findTitles(words, known),
  ];
  return withoutOverlaps(found).map((place) => ({ ...place, message: SCREEN_MESSAGES[place.kind] }));
}

/** The first of those that overlap, and of those the longest. */
function withoutOverlaps(found: Found[]): Found[] {
  const kept: Found[] = [];
  const inOrder = found.sort((one, other) => one.start - other.start || other.end - one.end);
  for (const place of inOrder) {
    if (place.start >= (kept.at(-1)?.end ?? 0)) kept.push(place);
  }
  return kept;
}
