/**
 * The age at which a text can be read, in years, by the automated readability index (Smith and Senter 1967): its school
 * grade, by the length of words and sentences, and five years more. Null for fewer than 30 words, of which it says nothing.
 */
export function readingAge(text: string): number | null {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  if (words.length < 30) return null;
  const characters = words.join('').replace(/[^\p{L}\p{N}]/gu, '').length;
  // One mark at a time: a run of them must not be read again from each of its marks.
  const sentences = text
    .split(/[.!?:;](?=["'”’)]?(?:\s|$))|\n/)
    .filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
  const grade = 4.71 * (characters / words.length) + 0.5 * (words.length / sentences) - 21.43;
  return Math.max(5, Math.round(grade) + 5);
}
