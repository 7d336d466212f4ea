import { type Found } from './screening';

/** Digits that stand together, with where they stand. */
interface Group {
  digits: string;
  start: number;
  end: number;
}

// Each character is looked at once: a group is digits, and what parts two groups of one number is short.
const GROUP = /\d+/g;
const BETWEEN =
  /^(?:[ \u00A0\u2009]?[-.‐‑–][ \u00A0\u2009]?|[ \u00A0\u2009]{1,2}|[ \u00A0]?\)[ \u00A0]?|[ \u00A0]?\([ \u00A0]?)$/;
const MOST_DIGITS = 15;

/** Ways in which people write the ten digits of an NHS number. */
const NHS_GROUPS = ['10', '3 3 4', '3 7', '6 4', '5 5'];

/** NHS numbers, by their check digit, and telephone numbers; not years, bed counts, dates or times. */
export function findNumbers(text: string): Found[] {
  const found: Found[] = [];
  for (const run of runsOf(text)) {
    for (let from = 0; from < run.length; from += 1) {
      const longest = longestFrom(text, run, from);
      if (!longest) continue;
      found.push(longest.found);
      from = longest.to;
    }
  }
  return [...found, ...findExtensions(text)];
}

/** Whether ten digits are an NHS number: the last checks the others, modulus 11. */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1*$/.test(digits)) return false;
  const sum = [...digits.slice(0, 9)].reduce((so, digit, index) => so + Number(digit) * (10 - index), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === Number(digits[9]);
}

function runsOf(text: string): Group[][] {
  const runs: Group[][] = [];
  let before: Group | undefined;
  for (const { 0: digits, index: start } of text.matchAll(GROUP)) {
    const group = { digits, start, end: start + digits.length };
    if (before && BETWEEN.test(text.slice(before.end, start))) runs.at(-1)?.push(group);
    else runs.push([group]);
    before = group;
  }
  return runs;
}

/** The longest number that begins with this group and ends with a whole one. */
function longestFrom(text: string, run: readonly Group[], from: number): { found: Found; to: number } | null {
  const first = run[from];
  if (!first || isPartOfWord(text, first.start - 1)) return null;
  let digits = '';
  let longest: { found: Found; to: number } | null = null;
  for (let to = from; to < run.length && digits.length <= MOST_DIGITS; to += 1) {
    const last = run[to];
    if (!last) break;
    digits += last.digits;
    const lengths = run.slice(from, to + 1).map((group) => group.digits.length);
    const kind = kindOf(text, first, digits, lengths);
    if (!kind || isPartOfWord(text, last.end)) continue;
    const start = kind === 'telephone' ? startOfTelephone(text, first.start) : first.start;
    longest = { found: { kind, start, end: last.end }, to };
  }
  return longest;
}

function kindOf(text: string, first: Group, digits: string, lengths: number[]): Found['kind'] | null {
  if (text[first.start - 1] === '+')
    return digits.length >= 8 && digits.length <= MOST_DIGITS ? 'telephone' : null;
  if (isNhsNumber(digits) && NHS_GROUPS.includes(lengths.join(' '))) return 'nhs_number';
  return isTelephone(digits, lengths) ? 'telephone' : null;
}

/** A United Kingdom number of ten or eleven digits, or one with 44 or 0044 before it. */
function isTelephone(digits: string, lengths: number[]): boolean {
  if (/^(?:0044|44)0?[1-35789]\d{8,9}$/.test(digits)) return lengths[0] !== 3;
  return /^0[1-35789]\d{8,9}$/.test(digits) && (lengths[0] ?? 0) >= 3 && lengths.length <= 5;
}

function startOfTelephone(text: string, start: number): number {
  return '+('.includes(text[start - 1] ?? ' ') ? start - 1 : start;
}

function isPartOfWord(text: string, at: number): boolean {
  return /[\p{L}_£$€#]/u.test(text[at] ?? '');
}

const EXTENSION = /\b(?:ext|extension|extn|bleep|pager)\b\.?:? {0,2}(?:no|number)?\.? {0,2}(\d{3,6})\b/gi;

/** Extensions and bleeps, which ring one desk or one pocket. */
function findExtensions(text: string): Found[] {
  return [...text.matchAll(EXTENSION)].map(({ 0: found, index }) => ({
    kind: 'telephone',
    start: index,
    end: index + found.length,
  }));
}
