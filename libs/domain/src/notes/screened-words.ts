/** A word of a text, where it stands, and as it is compared. */
export interface ScreenedWord {
  start: number;
  end: number;
  written: string;
  /** Without accents, capitals and apostrophes, and without the 's of what belongs to somebody. */
  folded: string;
}

// The joiners and the soft hyphen cannot be seen, and would hide a name.
const WORD = /[\p{L}\p{M}\p{N}'’ʼ\u00AD\u200C\u200D]+/gu;
const EDGES = /^['’ʼ]+|['’ʼ]+$/g;
const LEFT_OUT = /[\u0300-\u036F'’ʼ\u00AD\u200C\u200D]/g;
const OWNS = /['’ʼ]s$/i;

/** A word as it is compared; said_as in the database says the same of names and job titles. */
export function foldWord(word: string): string {
  return word.normalize('NFD').toLowerCase().replace(LEFT_OUT, '');
}

/** The words of a text in their order; a hyphen parts two words. */
export function screenedWords(text: string): ScreenedWord[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: found, index }) => {
    const written = found.replace(EDGES, '');
    if (!written) return [];
    const start = index + found.indexOf(written);
    const folded = foldWord(written.replace(OWNS, ''));
    return folded ? [{ start, end: start + written.length, written, folded }] : [];
  });
}

/** The folded words of a name or a job title. */
export function foldedWords(text: string): string[] {
  return screenedWords(text).map(({ folded }) => folded);
}
