/** How many words a minute somebody reads aloud to colleagues, without haste. */
const WORDS_A_MINUTE = 140;

/** The words of a text, also where no space stands between them. */
export function wordsIn(text: string, language: string): number {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  let count = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) count += 1;
  return count;
}

/** How long so many words take, to the nearest five seconds. */
export function secondsFor(words: number): number {
  return Math.max(5, Math.round((words * 60) / WORDS_A_MINUTE / 5) * 5);
}

/** As many whole sentences as fit into so many words; of a first one that is too long, its beginning. */
export function spokenPart(text: string, language: string, most: number): string {
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' });
  let kept = '';
  for (const { segment } of sentences.segment(text)) {
    if (wordsIn(kept + segment, language) > most) break;
    kept += segment;
  }
  return kept.trim() === '' ? firstWords(text, language, most) : kept.trim();
}

function firstWords(text: string, language: string, most: number): string {
  let count = 0;
  for (const { isWordLike, index } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    if (isWordLike) count += 1;
    if (count > most) return `${text.slice(0, index).trimEnd()}…`;
  }
  return text;
}
