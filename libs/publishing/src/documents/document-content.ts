import {
  directionOf,
  type AnswerKind,
  type FormattedText,
  type IsoDate,
  type Language,
  type PublishedAnswer,
  type PublishedEdition,
} from '@heard/domain';
import { fillText } from '../pages/fill-words';
import { formatOf } from '../pages/language-format';
import { PLACES, pageAddress } from '../pages/public-paths';
import { languagesOfEdition } from '../pages/site-content';
import { clippedLine } from './clipped-text';
import { documentWords, type DocumentWords } from './document-words';

/** A picture's file, as the documents carry it inside them. */
export interface DocumentPicture {
  body: Uint8Array;
  mediaType: 'image/jpeg' | 'image/png';
}

/** What every document is made of besides the edition. */
export interface DocumentOptions {
  language: Language;
  /** Where the public pages are, such as `https://heard.example.nhs.uk`, without a slash at the end. */
  address: string;
  /** The answer to put first; the headline when it is left out. */
  answerId?: string;
  /** The files of the answers' pictures, by the pictures' ids. */
  pictures?: ReadonlyMap<string, DocumentPicture>;
}

/** One line of an answer, alone or in a list. */
export interface DocumentLine {
  text: string;
  /** What stands before it in a list; empty in a paragraph. */
  mark: string;
}

/** An answer with nothing in it but harmless lines of bounded length. */
export interface DocumentAnswer {
  id: string;
  kind: AnswerKind;
  /** English where the answer is not translated. */
  language: Language;
  direction: 'ltr' | 'rtl';
  words: DocumentWords;
  priority: string;
  youSaid: string;
  weDid: DocumentLine[];
  next: string;
  quotation: string;
  picture: (DocumentPicture & { alt: string; width: number; height: number }) | null;
  link: string;
}

/** An edition in one language, ready to be set in any kind of document. */
export interface DocumentContent {
  language: Language;
  direction: 'ltr' | 'rtl';
  words: DocumentWords;
  organisation: string;
  programme: string;
  number: number;
  version: number;
  versionOn: IsoDate;
  /** Empty unless it was corrected. */
  whatChanged: string;
  title: string;
  introduction: DocumentLine[];
  /** The headline, or the one asked for. */
  first: DocumentAnswer | null;
  /** The others, in the edition's order. */
  others: DocumentAnswer[];
  link: string;
}

/** The most characters of each kind of text, and the most answers: more than anybody writes, and soon read. */
const MOST = { name: 160, title: 200, line: 1200, text: 5000, answers: 40 };

/** The words of an edition for a document: one language, cleaned, cut, and the chosen answer first. */
export function contentOf(edition: PublishedEdition, options: DocumentOptions): DocumentContent {
  const { language } = options;
  const texts = edition.texts[language] ?? edition.texts.en;
  // Public pages are made in the languages that an edition has words in.
  const page = languagesOfEdition(edition).includes(language) ? language : 'en';
  const answers = edition.answers.slice(0, MOST.answers).map((answer) => answerOf(answer, options, page));
  const firstId = options.answerId ?? edition.headlineAnswerId;
  const first = answers.find(({ id }) => id === firstId) ?? null;
  if (options.answerId && !first)
    throw new Error(`Edition ${edition.number} has no answer ${options.answerId}.`);
  return {
    language,
    direction: directionOf(language),
    words: documentWords(language),
    organisation: clippedLine(edition.organisation, MOST.name),
    programme: clippedLine(edition.programme, MOST.name),
    number: edition.number,
    version: edition.version,
    versionOn: edition.versionOn,
    whatChanged: edition.version > 1 ? clippedLine(edition.whatChanged, MOST.line) : '',
    title: clippedLine(texts.title, MOST.title),
    introduction: linesOf(texts.introduction),
    first,
    others: answers.filter(({ id }) => id !== first?.id),
    link: `${options.address}${pageAddress(PLACES.edition(edition.number), page)}`,
  };
}

function answerOf(answer: PublishedAnswer, options: DocumentOptions, page: Language): DocumentAnswer {
  const language = answer.texts[options.language] ? options.language : 'en';
  const texts = answer.texts[language] ?? answer.texts.en;
  const file = answer.picture && options.pictures?.get(answer.picture.id);
  return {
    id: answer.id,
    kind: answer.kind,
    language,
    direction: directionOf(language),
    words: documentWords(language),
    priority: clippedLine(answer.priority.name, MOST.name),
    youSaid: clippedLine(texts.youSaid, MOST.line),
    weDid: linesOf(texts.weDid),
    next: clippedLine(texts.next, MOST.line),
    quotation: clippedLine(texts.quotation, MOST.line),
    picture:
      answer.picture && file
        ? {
            ...file,
            alt: clippedLine(texts.pictureAlt, MOST.title),
            width: answer.picture.width,
            height: answer.picture.height,
          }
        : null,
    link: `${options.address}${pageAddress(PLACES.answer(answer.id), page)}`,
  };
}

function linesOf(text: FormattedText): DocumentLine[] {
  const kept: DocumentLine[] = [];
  let left = MOST.text;
  for (const { kind, lines } of text) {
    for (const [index, spans] of lines.entries()) {
      const words =
        left > 0 ? clippedLine(spans.map((span) => span.text).join(''), Math.min(MOST.line, left)) : '';
      if (words === '') continue;
      kept.push({
        text: words,
        mark: kind === 'paragraph' ? '' : kind === 'bullets' ? '•' : `${index + 1}.`,
      });
      left -= words.length;
    }
  }
  return kept;
}

/** All answers, the chosen one first. */
export function answersOf({ first, others }: DocumentContent): DocumentAnswer[] {
  return first ? [first, ...others] : others;
}

/** What an edition is called, such as `Feedback into Action · Edition 4`; a correction says which version it is. */
export function editionLine({ language, words, number, version, versionOn }: DocumentContent): string {
  const edition = `Feedback into Action · ${fillText(words.edition, { number: String(number) })}`;
  if (version === 1) return edition;
  const date = formatOf(language).day(versionOn);
  return `${edition} · ${fillText(words.versionOn, { number: String(version), date })}`;
}
