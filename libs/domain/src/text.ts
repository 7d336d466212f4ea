import { problem, type Problem } from './result';

// Spelt as escapes on purpose: these characters cannot be seen, which is why they are taken out.
const INVISIBLE = new RegExp(
  [
    '[\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F]', // control characters; newline and tab are dealt with apart
    '[\\u202A-\\u202E\\u2066-\\u2069]', // bidi embeddings, overrides and isolates: text that reads other than it is
    '[\\u200B\\u2060\\uFEFF]', // zero-width spaces; the joiners stay, some languages need them
    '\\p{Surrogate}', // halves of characters, which no database takes
  ].join('|'),
  'gu',
);

/** Text as it is kept: one way of writing each character, nothing invisible, no edges of space, paragraphs kept. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(INVISIBLE, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Text of one line as it is kept, such as a title or a name. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ');
}

/** Text as it is compared: case and spare spaces do not count. */
export function comparable(text: string): string {
  return cleanLine(text).toLowerCase();
}

/** How long a text is for its reader: characters, not code units. */
export function lengthOf(text: string): number {
  return [...text].length;
}

/** What stands between several names in one cell of a file of people; no such name may contain it. */
export const NAME_SEPARATOR = ';';

/** Refuses a name that would read as several in a file of people. */
export function checkOneName(field: string, name: string): Problem | null {
  if (!name.includes(NAME_SEPARATOR)) return null;
  const message = `Leave out "${NAME_SEPARATOR}": in the file of people it stands between one subgroup and the next.`;
  return problem(field, 'INVALID', message);
}

/** What a text must be, and what it is called on the page. */
export interface TextRule {
  label: string;
  /** What to write when it is missing; without it the text may be empty. */
  required?: string;
  min?: number;
  max: number;
}

/** Checks a text that `cleanText` or `cleanLine` has been through. */
export function checkText(field: string, text: string, rule: TextRule): Problem | null {
  const length = lengthOf(text);
  if (length === 0) return rule.required ? problem(field, 'REQUIRED', rule.required) : null;
  if (rule.min && length < rule.min) {
    return problem(
      field,
      'INVALID',
      `${rule.label} needs at least ${rule.min} characters. Add a word or two.`,
    );
  }
  if (length > rule.max) {
    return problem(
      field,
      'TOO_LONG',
      `${rule.label} is ${length} characters long. Shorten it to ${rule.max} or fewer.`,
    );
  }
  return null;
}
