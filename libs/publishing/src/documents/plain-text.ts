import { type PublishedEdition } from '@heard/domain';
import {
  answersOf,
  contentOf,
  editionLine,
  type DocumentAnswer,
  type DocumentContent,
  type DocumentLine,
  type DocumentOptions,
} from './document-content';

/** An edition as text to paste into a chat or an intranet page, which may understand no formatting at all. */
export function renderPlainText(edition: PublishedEdition, options: DocumentOptions): string {
  return plainTextOf(contentOf(edition, options));
}

/** The same of content that is at hand. */
export function plainTextOf(content: DocumentContent): string {
  const blocks = [
    directed(content, [content.title, editionLine(content), content.programme]),
    content.whatChanged === ''
      ? []
      : directed(content, [`${content.words.whatChanged}: ${content.whatChanged}`]),
    directed(content, content.introduction.map(lineOf)),
    ...answersOf(content).map((answer) => directed(answer, answerLines(answer))),
    directed(content, [...readOn(content), content.organisation]),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function answerLines(answer: DocumentAnswer): string[] {
  const { words, kind, youSaid, weDid, next, quotation } = answer;
  const [only] = weDid;
  const isOneLine = weDid.length === 1 && only?.mark === '';
  return [
    `${words.youSaid}: ${youSaid}`,
    ...(isOneLine ? [`${words.kinds[kind]}: ${only.text}`] : [`${words.kinds[kind]}:`, ...weDid.map(lineOf)]),
    ...(next === '' ? [] : [`${words.next}: ${next}`]),
    ...(quotation === '' ? [] : [`“${quotation}” (${words.quotedBy})`]),
    ...readOn(answer),
  ];
}

function lineOf({ text, mark }: DocumentLine): string {
  return mark === '' ? text : `${mark} ${text}`;
}

/** An address has a line of its own where the words run from the right, or its last slash would jump to its front. */
function readOn({ words, link, direction }: Pick<DocumentContent, 'words' | 'link' | 'direction'>): string[] {
  return direction === 'rtl' ? [words.readOn, link] : [`${words.readOn} ${link}`];
}

/** Programs that guess a line's direction go by its first letter, which may be of an English name. */
function directed({ direction }: Pick<DocumentContent, 'direction'>, lines: string[]): string[] {
  return direction === 'rtl'
    ? lines.map((line) => (line.startsWith('https:') ? line : `\u200F${line}`))
    : lines;
}
