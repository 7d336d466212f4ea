import { type TextBlockKind } from '@heard/schema';
import { type JSONContent } from '@tiptap/core';

/** In which language a text is written, by its tag, and which way that is read. */
export interface WrittenIn {
  lang: string;
  dir: 'ltr' | 'rtl';
}

/** Words that look alike. */
export interface TextSpan {
  text: string;
  bold: boolean;
  /** Where they lead; null when they are no link. */
  href: string | null;
}

/** A paragraph, which has one line, or a list, which has one for each item. */
export interface TextBlock {
  kind: TextBlockKind;
  lines: TextSpan[][];
}

const LISTS: Record<string, TextBlockKind> = { bulletList: 'BULLETS', orderedList: 'NUMBERS' };

/** Whether a link may be followed from a published page: the API takes no other. */
export const isFollowable = (href: string) =>
  /^https:\/\/[^\s/?#@]+([/?#]\S*)?$/i.test(href) || /^mailto:[^\s@?&#,;%]+@[^\s@?&#,;%]+$/i.test(href);

/** The blocks as the API gave them, without what it adds for the cache: as they are kept in a draft and sent back. */
export const blocksOf = (given: readonly TextBlock[]): TextBlock[] =>
  given.map(({ kind, lines }) => ({
    kind,
    lines: lines.map((line) => line.map(({ text, bold, href }) => ({ text, bold, href }))),
  }));

const nodesOf = (line: readonly TextSpan[]): JSONContent[] =>
  line
    .filter(({ text }) => text !== '')
    .map(({ text, bold, href }) => ({
      type: 'text',
      text,
      marks: [...(bold ? [{ type: 'bold' }] : []), ...(href ? [{ type: 'link', attrs: { href } }] : [])],
    }));

const paragraphOf = (line: readonly TextSpan[]): JSONContent => ({
  type: 'paragraph',
  content: nodesOf(line),
});

/** The blocks as the editor holds them; it always has a line to type in. */
export function toEditor(blocks: readonly TextBlock[]): JSONContent {
  const content = blocks.flatMap(({ kind, lines }) =>
    kind === 'PARAGRAPH'
      ? lines.map(paragraphOf)
      : {
          type: kind === 'BULLETS' ? 'bulletList' : 'orderedList',
          content: lines.map((line) => ({ type: 'listItem', content: [paragraphOf(line)] })),
        },
  );
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

/** What the editor holds, as blocks; empty lines are left out. */
export function fromEditor(document: JSONContent): TextBlock[] {
  return (document.content ?? [])
    .map((node): TextBlock => {
      const list = LISTS[node.type ?? ''];
      return list
        ? { kind: list, lines: (node.content ?? []).map(spansIn).filter(hasWords) }
        : { kind: 'PARAGRAPH', lines: [spansIn(node)].filter(hasWords) };
    })
    .filter(({ lines }) => lines.length > 0);
}

const hasWords = (line: readonly TextSpan[]) => line.some(({ text }) => text.trim() !== '');

function spansIn(node: JSONContent): TextSpan[] {
  if (node.type !== 'text') return (node.content ?? []).flatMap(spansIn);
  const marks = node.marks ?? [];
  const href: unknown = marks.find(({ type }) => type === 'link')?.attrs?.href;
  return [
    {
      text: node.text ?? '',
      bold: marks.some(({ type }) => type === 'bold'),
      href: typeof href === 'string' ? href : null,
    },
  ];
}

/** The words with signs for their format, so that two versions can be compared where a page shows plain text. */
export function wordsOfBlocks(blocks: readonly TextBlock[]): string {
  const lineWords = (line: readonly TextSpan[]) =>
    line
      .map(({ text, bold, href }) => {
        const words = bold ? `*${text}*` : text;
        return href ? `${words} (${href})` : words;
      })
      .join('');
  return blocks
    .map(({ kind, lines }) =>
      lines
        .map((line, index) => {
          const mark = kind === 'BULLETS' ? '• ' : kind === 'NUMBERS' ? `${index + 1}. ` : '';
          return mark + lineWords(line);
        })
        .join('\n'),
    )
    .join('\n');
}
