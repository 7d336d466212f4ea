import { cleanLine } from '@heard/domain';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** One harmless line of about so many characters at most, cut between words and marked with an ellipsis. */
export function clippedLine(text: string, most: number): string {
  // Cut roughly first: what cleans a text takes time with its length, and nobody reads the rest.
  const isCut = text.length > most * 4;
  const line = cleanLine(text.slice(0, most * 4));
  if (line.length <= most) return isCut && line !== '' ? `${line}…` : line;
  // Only where the cut falls is looked for the edge of a character: looking at each would take seconds.
  const edge = graphemes.segment(line.slice(0, most + LONGEST_WORD)).containing(most - 1)?.index ?? most - 1;
  const head = line.slice(0, edge);
  const space = head.lastIndexOf(' ');
  const kept = space > head.length / 2 ? head.slice(0, space) : head;
  return `${kept.replace(/[\s.,;:،؛。，]+$/u, '')}…`;
}

/** How many characters a word has before it may be broken where no hyphen would go. */
const LONGEST_WORD = 24;
const LONG_WORD = new RegExp(`[^\\s\\p{Script=Han}]{${LONGEST_WORD + 1},}`, 'gu');

/** The line with places to break in words that are wider than a page; a web address breaks by itself. */
export function breakableLine(line: string): string {
  return line.replace(LONG_WORD, (word) => {
    const parts: string[] = [];
    let part = '';
    for (const { segment } of graphemes.segment(word)) {
      part += segment;
      if (part.length < LONGEST_WORD) continue;
      parts.push(part);
      part = '';
    }
    return [...parts, part].filter((piece) => piece !== '').join('\u200B');
  });
}

/** The sentences of a line, by the rules of its language. */
export function sentencesOf(line: string, language: string): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return Array.from(segmenter.segment(line), ({ segment }) => segment.trim()).filter((text) => text !== '');
}
