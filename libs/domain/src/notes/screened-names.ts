import { CAPITAL_WORDS, ORDINARY_TITLES, ORDINARY_WORDS } from './ordinary-words';
import { type Found, type KnownWords } from './screening';
import { foldedWords, type ScreenedWord } from './screened-words';

/** A name longer than this is looked for by its first and last word. */
const LONGEST_NAME = 5;
const LONGEST_TITLE = 8;

/** The words to ask the directory about: it answers with names and job titles that have one of them. */
export function askedOfDirectory(texts: readonly string[]): string[] {
  const words = texts.flatMap((text) => foldedWords(text)).filter((word) => word.length > 1);
  return [...new Set(words)];
}

/** What is known, made ready to be looked up; for many texts it is done once. */
interface Index {
  whole: ReadonlySet<string>;
  single: ReadonlySet<string>;
  titles: ReadonlySet<string>;
  /** Words with which a whole name can begin, in whatever order it is said. */
  parts: ReadonlySet<string>;
  /** Words with which a title begins. */
  firsts: ReadonlySet<string>;
}

const indexes = new WeakMap<KnownWords, Index>();

function indexOf(known: KnownWords): Index {
  const made = indexes.get(known);
  if (made) return made;
  const titles = known.rareTitles.map((title) => foldedWords(title));
  const index = {
    ...namesOf(known.names),
    titles: new Set(titles.map((words) => words.join(' '))),
    firsts: new Set(titles.map(([first = '']) => first)),
  };
  indexes.set(known, index);
  return index;
}

/** Names of the directory: whole ones in any case and order, and single ones written as a name. */
export function findNames(text: string, words: readonly ScreenedWord[], known: KnownWords): Found[] {
  const { whole, single, parts } = indexOf(known);
  const found = whole.size > 0 ? findWhole(words, whole, parts) : [];
  words.forEach((word, position) => {
    const isName = single.has(word.folded) && isWrittenAsName(text, word);
    if (isName || isAddressed(word, words[position - 1])) {
      found.push({ kind: 'person_name', start: word.start, end: word.end });
    }
  });
  return found;
}

/** Rare job titles of the directory, in any case. */
export function findTitles(words: readonly ScreenedWord[], known: KnownWords): Found[] {
  const { titles, firsts } = indexOf(known);
  return findRuns(words, LONGEST_TITLE, firsts, (run) => {
    const said = run.map(({ folded }) => folded).join(' ');
    return titles.has(said) && !ORDINARY_TITLES.has(said);
  }).map((place) => ({ ...place, kind: 'rare_job_title' }));
}

/** Each whole name as one key whatever its order, also by first and last word alone; and every word of a name. */
function namesOf(names: readonly string[]): Pick<Index, 'whole' | 'single' | 'parts'> {
  const whole = new Set<string>();
  const parts = new Set<string>();
  for (const name of names) {
    const words = foldedWords(name);
    for (const word of words) parts.add(word);
    if (words.length < 2) continue;
    if (words.length <= LONGEST_NAME) whole.add(keyOf(words));
    whole.add(keyOf([words[0] ?? '', words.at(-1) ?? '']));
  }
  return { whole, parts, single: new Set([...parts].filter((part) => part.length > 1)) };
}

function keyOf(parts: readonly string[]): string {
  return [...parts].sort().join(' ');
}

function findWhole(
  words: readonly ScreenedWord[],
  whole: ReadonlySet<string>,
  parts: ReadonlySet<string>,
): Found[] {
  return findRuns(words, LONGEST_NAME, parts, (run) => {
    if (run.length < 2 || !whole.has(keyOf(run.map(({ folded }) => folded)))) return false;
    // "Will young staff come?" is no Will Young, while "Will Young" and "will jones" may be somebody.
    return run.every(hasCapital) || !run.every(({ folded }) => ORDINARY_WORDS.has(folded));
  }).map((place) => ({ ...place, kind: 'person_name' }));
}

/**
 * The longest run of words at each place of which this is true; one run does not begin within another. It looks only where
 * one of `firsts` stands, since a page of notes is screened each time that it is asked for.
 */
function findRuns(
  words: readonly ScreenedWord[],
  longest: number,
  firsts: ReadonlySet<string>,
  is: (run: readonly ScreenedWord[]) => boolean,
): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let from = 0; from < words.length; from += 1) {
    if (!firsts.has(words[from]?.folded ?? '')) continue;
    for (let length = Math.min(longest, words.length - from); length > 0; length -= 1) {
      const run = words.slice(from, from + length);
      if (!is(run)) continue;
      found.push({ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 });
      from += length - 1;
      break;
    }
  }
  return found;
}

/** A word with a capital; an ordinary word only where no sentence begins, and not when all is in capitals. */
function isWrittenAsName(text: string, word: ScreenedWord): boolean {
  if (!hasCapital(word) || CAPITAL_WORDS.has(word.folded)) return false;
  if (!ORDINARY_WORDS.has(word.folded)) return true;
  return !isShouted(word) && !beginsSentence(text, word);
}

const ADDRESSES = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'professor']);

/** What follows "Mrs" or "Dr" is a name, whether the directory knows it or not. */
function isAddressed(word: ScreenedWord, before: ScreenedWord | undefined): boolean {
  if (!before || !ADDRESSES.has(before.folded) || !hasCapital(before) || !hasCapital(word)) return false;
  return word.start - before.end <= 2 && !isShouted(word) && !CAPITAL_WORDS.has(word.folded);
}

function hasCapital({ written }: ScreenedWord): boolean {
  return /^\p{Lu}/u.test(written);
}

function isShouted({ written }: ScreenedWord): boolean {
  return !/\p{Ll}/u.test(written);
}

/** Whether nothing stands before the word but the end of another sentence, a list's mark or a quotation's. */
function beginsSentence(text: string, { start }: ScreenedWord): boolean {
  for (let at = start - 1; at >= 0; at -= 1) {
    const before = text[at] ?? '';
    if (/[.!?:;…–—"“”‘'’(•*/-]/.test(before)) return true;
    if (!/\s/.test(before)) return false;
  }
  return true;
}
