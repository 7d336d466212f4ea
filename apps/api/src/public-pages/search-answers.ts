import { type Language, plainText, type PublishedEdition } from '@heard/domain';
import { type ToldAnswer } from '@heard/publishing';

/** How many answers one search shows. */
const MOST_FOUND = 50;

/** The longest search that is looked at. */
const MOST_SOUGHT = 200;

/** The answers of the newest versions in which every word sought begins a word, newest edition first. */
export function searchAnswers(
  editions: readonly (readonly PublishedEdition[])[],
  query: string,
  language: Language,
): ToldAnswer[] {
  const sought = wordsOf(query.slice(0, MOST_SOUGHT));
  if (sought.length === 0) return [];
  const found: ToldAnswer[] = [];
  for (const [edition] of editions) {
    for (const answer of edition?.answers ?? []) {
      const words = wordsOf(textOf(answer, language));
      const isThere = sought.every((each) => words.some((word) => word.startsWith(each)));
      if (edition && isThere) found.push({ answer, edition });
      if (found.length === MOST_FOUND) return found;
    }
  }
  return found;
}

function textOf(answer: PublishedEdition['answers'][number], language: Language): string {
  const texts = [answer.texts.en, answer.texts[language]].flatMap((each) => each ?? []);
  return [
    answer.priority.name,
    ...answer.goldenThreads,
    ...answer.sites.map(({ name }) => name),
    ...answer.story.actions.map(({ title }) => title),
    ...texts.flatMap(({ youSaid, weDid, next, quotation }) => [youSaid, plainText(weDid), next, quotation]),
  ].join(' ');
}

/** Words as they are compared: without accents and capitals. Marks that carry vowels in Hindi or Bengali stay. */
function wordsOf(text: string): string[] {
  const folded = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return folded.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
