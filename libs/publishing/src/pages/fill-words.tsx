import { Fragment, type ReactNode } from 'react';

/** Words with what stands in their braces, as text alone. */
export function fillText(words: string, parts: Record<string, string>): string {
  return words.replace(/\{(\w+)\}/g, (braces, name: string) => parts[name] ?? braces);
}

/** Words with what stands in their braces, which may be links or text of another language. */
export function fillWords(words: string, parts: Record<string, ReactNode>): ReactNode {
  return words
    .split(/\{(\w+)\}/)
    .map((piece, index) => <Fragment key={index}>{index % 2 === 0 ? piece : parts[piece]}</Fragment>);
}

/** The beginning of a text, cut between two words where there are words, or between two characters. */
export function clip(text: string, most: number): string {
  // Ten code units are more than a character ever needs here, and spare the rest of a very long text.
  const characters = [...graphemes.segment(text.slice(0, most * 10))].map(({ segment }) => segment);
  if (characters.length <= most && text.length <= most * 10) return text;
  const cut = characters.slice(0, most).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > cut.length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
