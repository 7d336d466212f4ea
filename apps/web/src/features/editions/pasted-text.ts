import { isFollowable, type TextBlock, type TextSpan } from './formatted-text';

const HEADINGS = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
const UNSEEN = new Set(['HEAD', 'STYLE', 'SCRIPT', 'TITLE', 'META', 'LINK', 'XML', 'TEMPLATE', 'O:P']);
const BREAKING = new Set([
  ...['P', 'DIV', 'SECTION', 'ARTICLE', 'BLOCKQUOTE', 'PRE', 'TABLE', 'THEAD', 'TBODY', 'TFOOT', 'TR'],
  ...['UL', 'OL', 'LI', 'DL', 'DT', 'DD', 'BR', 'HR', 'HEADER', 'FOOTER', 'MAIN', 'FIGURE', 'CAPTION'],
  ...HEADINGS,
]);

interface Look {
  bold: boolean;
  href: string | null;
  kind: TextBlock['kind'];
  /** Inside a table a row is a line, whatever its cells hold. */
  isInCell: boolean;
}

const PLAIN: Look = { bold: false, href: null, kind: 'PARAGRAPH', isInCell: false };
const SPACE: TextSpan = { text: ' ', bold: false, href: null };
const NUMBERING = /^\s*(?:\d+|[a-z]|[ivx]+)[.)]/i;

/** Reads pasted HTML, of Word, of a web page, as blocks: bold, links and lists stay, all else is words alone. */
export function blocksFromHtml(html: string): TextBlock[] {
  // Word hides what older programs show instead of a list: [if !supportLists].
  const read = new DOMParser().parseFromString(html.replace(/<!--[^]*?-->|<!\[[^\]]*\]>/g, ''), 'text/html');
  const lines: { kind: TextBlock['kind']; spans: TextSpan[] }[] = [];
  let line: TextSpan[] = [];
  let kind: TextBlock['kind'] = 'PARAGRAPH';

  function endLine() {
    const spans = tidy(line);
    if (spans.length > 0) lines.push({ kind, spans });
    line = [];
  }
  function walk(node: Node, look: Look) {
    if (node.nodeType === 3) {
      kind = line.length === 0 ? look.kind : kind;
      line.push({ text: (node.textContent ?? '').replace(/\s+/g, ' '), bold: look.bold, href: look.href });
      return;
    }
    if (!(node instanceof Element) || UNSEEN.has(node.tagName)) return;
    const style = node.getAttribute('style') ?? '';
    // The bullet or number that Word writes before an item.
    if (/mso-list:\s*ignore/i.test(style) || /display:\s*none/i.test(style)) return;
    const breaks = BREAKING.has(node.tagName) && !look.isInCell;
    if (breaks) endLine();
    const inside = lookOf(node, style, look);
    for (const child of node.childNodes) walk(child, inside);
    if (breaks) endLine();
    // Cells of a row stand beside each other, with a space between their words.
    else if (isCell(node) || (look.isInCell && BREAKING.has(node.tagName))) line.push(SPACE);
  }
  walk(read.body, PLAIN);
  endLine();
  return gather(lines);
}

const isCell = ({ tagName }: Element) => tagName === 'TD' || tagName === 'TH';

function lookOf(element: Element, style: string, look: Look): Look {
  const tag = element.tagName;
  const weight = /(?:^|[;\s])font-weight:\s*(\w+)/i.exec(style)?.[1];
  const isBold =
    weight !== undefined
      ? weight === 'bold' || weight === 'bolder' || Number(weight) >= 600
      : look.bold || tag === 'B' || tag === 'STRONG' || tag === 'TH' || HEADINGS.has(tag);
  const href = tag === 'A' ? (element.getAttribute('href') ?? '').trim() : '';
  return {
    bold: isBold,
    href: tag === 'A' ? (isFollowable(href) ? href : null) : look.href,
    kind: look.isInCell ? look.kind : kindOf(element, style, look),
    isInCell: look.isInCell || isCell(element),
  };
}

function kindOf(element: Element, style: string, look: Look): TextBlock['kind'] {
  if (element.tagName === 'UL') return 'BULLETS';
  if (element.tagName === 'OL') return 'NUMBERS';
  // Word's own lists are paragraphs whose style names the list they belong to.
  if (!/mso-list:\s*l\d/i.test(style)) return look.kind;
  const mark = [...element.querySelectorAll('[style]')].find((each) =>
    /mso-list:\s*ignore/i.test(each.getAttribute('style') ?? ''),
  );
  return NUMBERING.test(mark?.textContent ?? '') ? 'NUMBERS' : 'BULLETS';
}

/** One line with neighbours that look alike joined, and no space at its ends or twice. */
function tidy(spans: readonly TextSpan[]): TextSpan[] {
  const joined: TextSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const text = !last || last.text.endsWith(' ') ? span.text.trimStart() : span.text;
    if (text === '') continue;
    if (last && last.bold === span.bold && last.href === span.href) last.text += text;
    else joined.push({ ...span, text });
  }
  const last = joined.at(-1);
  if (last) last.text = last.text.trimEnd();
  return joined.filter(({ text }) => text !== '');
}

function gather(lines: readonly { kind: TextBlock['kind']; spans: TextSpan[] }[]): TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const { kind, spans } of lines) {
    const last = blocks.at(-1);
    if (kind !== 'PARAGRAPH' && last?.kind === kind) last.lines.push(spans);
    else blocks.push({ kind, lines: [spans] });
  }
  return blocks;
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const lineHtml = (line: readonly TextSpan[]) =>
  line
    .map(({ text, bold, href }) => {
      const words = bold ? `<strong>${escaped(text)}</strong>` : escaped(text);
      return href ? `<a href="${escaped(href)}">${words}</a>` : words;
    })
    .join('');

/** Pasted HTML as the editor may take it: nothing is left but what a formatted text can hold. */
export function cleanPasted(html: string): string {
  return blocksFromHtml(html)
    .map(({ kind, lines }) => {
      if (kind === 'PARAGRAPH') return lines.map((line) => `<p>${lineHtml(line)}</p>`).join('');
      const tag = kind === 'BULLETS' ? 'ul' : 'ol';
      return `<${tag}>${lines.map((line) => `<li><p>${lineHtml(line)}</p></li>`).join('')}</${tag}>`;
    })
    .join('');
}
