import { problem, type Problem } from '../result';
import { cleanLine, lengthOf, type TextRule } from '../text';

/** Words that look alike: plain, bold, or a link. */
export interface TextSpan {
  text: string;
  bold: boolean;
  /** Where it leads, an https or mailto address; null when it is no link. */
  href: string | null;
}

/** What the blocks of a formatted text can be. */
export const TEXT_BLOCKS = ['paragraph', 'bullets', 'numbers'] as const;

/** One of TEXT_BLOCKS. */
export type TextBlockKind = (typeof TEXT_BLOCKS)[number];

/** A paragraph, which has one line, or a list, which has a line for each item. */
export interface TextBlock {
  kind: TextBlockKind;
  lines: TextSpan[][];
}

/** Text as somebody who knows a word processor writes it: paragraphs and lists, with bold words and links. */
export type FormattedText = TextBlock[];

/** The most blocks, and the most lines of one list. */
const MOST_BLOCKS = 40;
const MOST_LINES = 30;

/**
 * Whether an address may stand behind a link: a web page over TLS or one mailbox, whatever else a browser would run.
 * Nothing that cannot be seen is in it, and nothing before the host that looks like one.
 */
export function isSafeLink(href: string): boolean {
  if (href.length > 2000 || /[\s\p{C}"<>\\^`{|}]/u.test(href)) return false;
  // A mailbox is written out: behind % there could be a second one, or a line of the mail's head.
  return (
    /^https:\/\/[\p{L}\p{N}[][^/?#@]*([/?#]|$)/iu.test(href) || /^mailto:[^@?&#,;%]+@[^@?&#,;%]+$/i.test(href)
  );
}

/** The text as it is kept: clean words, neighbours that look alike joined, nothing empty. */
export function cleanFormatted(text: FormattedText): FormattedText {
  return text
    .map(({ kind, lines }) => ({
      kind,
      lines: lines.map(cleanSpans).filter((spans) => spans.length > 0),
    }))
    .filter(({ lines }) => lines.length > 0)
    .flatMap((block) =>
      // A paragraph has one line, whatever was sent.
      block.kind === 'paragraph' ? block.lines.map((line) => ({ kind: block.kind, lines: [line] })) : block,
    );
}

function cleanSpans(spans: readonly TextSpan[]): TextSpan[] {
  const joined: TextSpan[] = [];
  for (const { text, bold, href } of spans) {
    const last = joined.at(-1);
    const piece = cleanPiece(text, !last || last.text.endsWith(' '));
    const look = { bold, href: href?.trim() || null };
    if (piece === '') continue;
    // A space alone has no look of its own: a link without words could be neither seen nor followed.
    const shown = piece === ' ' && !looksLike(last, look) ? { bold: false, href: null } : look;
    if (last && looksLike(last, shown)) last.text += piece;
    else joined.push({ text: piece, ...shown });
  }
  const last = joined.at(-1);
  if (last) last.text = last.text.trimEnd();
  return (
    joined
      .filter(({ text }) => text !== '')
      // Once more, because a letter and its accent may have come in two pieces.
      .map((span) => ({ ...span, text: span.text.normalize('NFC') }))
  );
}

/** The words of one span with the space at its edges, which parts two words, unless there is one before it. */
function cleanPiece(text: string, isAfterSpace: boolean): string {
  // Between two full stops nothing is trimmed.
  const piece = cleanLine(`.${text}.`).slice(1, -1);
  return isAfterSpace ? piece.trimStart() : piece;
}

function looksLike(span: TextSpan | undefined, { bold, href }: Omit<TextSpan, 'text'>): boolean {
  return span?.bold === bold && span.href === href;
}

/** The words alone: a line for each paragraph and each item. */
export function plainLines(text: FormattedText): string[] {
  return text.flatMap(({ lines }) => lines.map((spans) => spans.map((span) => span.text).join('')));
}

/** The words alone, as one text. */
export function plainText(text: FormattedText): string {
  return plainLines(text).join('\n');
}

/** One paragraph without any format. */
export function paragraph(text: string): FormattedText {
  return text === '' ? [] : [{ kind: 'paragraph', lines: [[{ text, bold: false, href: null }]] }];
}

/** Checks a formatted text that `cleanFormatted` has been through. */
export function checkFormatted(field: string, text: FormattedText, rule: TextRule): Problem | null {
  const length = lengthOf(plainText(text));
  if (length === 0) return rule.required ? problem(field, 'REQUIRED', rule.required) : null;
  if (length > rule.max || text.length > MOST_BLOCKS || text.some(({ lines }) => lines.length > MOST_LINES)) {
    return problem(
      field,
      'TOO_LONG',
      `${rule.label} is too long. Shorten it to ${rule.max} characters, ${MOST_BLOCKS} paragraphs and ${MOST_LINES} items in a list at most.`,
    );
  }
  const links = text.flatMap(({ lines }) => lines.flat()).flatMap(({ href }) => href ?? []);
  if (links.every(isSafeLink)) return null;
  return problem(
    field,
    'INVALID',
    `${rule.label} has a link that nobody can follow. Use an address that begins with https:// or mailto:.`,
  );
}
