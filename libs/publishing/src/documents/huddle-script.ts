import { type PublishedEdition } from '@heard/domain';
import {
  answersOf,
  contentOf,
  editionLine,
  type DocumentAnswer,
  type DocumentOptions,
} from './document-content';
import { fillText } from '../pages/fill-words';
import { secondsFor, spokenPart, wordsIn } from './spoken-length';
import { HeadingLevel, officeParagraph, wordDocument } from './word-document';

/** The most words that are read aloud in a minute, and how one answer shares them. */
const MOST_WORDS = 145;
const SHARES = { youSaid: 40, weDid: 70, next: 30 };

interface SpokenAnswer {
  answer: DocumentAnswer;
  parts: { label: string; text: string }[];
  words: number;
}

/** What a team leader reads aloud in a minute: the headline, and as many other answers as there is time for. */
export async function renderHuddleScript(
  edition: PublishedEdition,
  options: DocumentOptions,
): Promise<Uint8Array> {
  const content = contentOf(edition, options);
  // Nobody reads two languages aloud in turn: of the others, those that are translated.
  const script = spokenAnswers(
    answersOf(content).filter(
      ({ id, language }) => id === content.first?.id || language === content.language,
    ),
  );
  const seconds = secondsFor(script.reduce((sum, { words }) => sum + words, 0));
  const { words } = content;
  return wordDocument(content, `${content.title} · ${editionLine(content)}`, [
    officeParagraph(content, content.programme, { size: 12 }),
    officeParagraph(content, content.title, {
      size: 24,
      bold: true,
      color: '005EB8',
      heading: HeadingLevel.HEADING_1,
    }),
    officeParagraph(content, editionLine(content), { size: 12 }),
    officeParagraph(content, fillText(words.aloud, { seconds: String(seconds) }), {
      size: 14,
      bold: true,
      after: 12,
    }),
    ...script.flatMap(({ answer, parts }) =>
      parts.flatMap(({ label, text }) => [
        officeParagraph(answer, label, {
          size: 14,
          bold: true,
          color: '005EB8',
          heading: HeadingLevel.HEADING_2,
        }),
        officeParagraph(answer, text, { size: 16 }),
      ]),
    ),
    officeParagraph(content, words.readOn, { size: 11, after: 0 }),
    officeParagraph({ language: 'en', direction: 'ltr' }, content.first?.link ?? content.link, { size: 11 }),
    officeParagraph(content, content.organisation, { size: 11 }),
  ]);
}

function spokenAnswers(answers: readonly DocumentAnswer[]): SpokenAnswer[] {
  const kept: SpokenAnswer[] = [];
  let left = MOST_WORDS;
  for (const answer of answers) {
    const spoken = spokenAnswer(answer);
    // The first is always read; of the others, those that fit whole.
    if (kept.length > 0 && spoken.words > left) continue;
    kept.push(spoken);
    left -= spoken.words;
  }
  return kept;
}

function spokenAnswer(answer: DocumentAnswer): SpokenAnswer {
  const { words, language, kind } = answer;
  const weDid = spokenLines(answer);
  const parts = [
    { label: words.youSaid, text: spokenPart(answer.youSaid, language, SHARES.youSaid) },
    { label: words.kinds[kind], text: spokenPart(weDid, language, SHARES.weDid) },
    { label: words.next, text: spokenPart(answer.next, language, SHARES.next) },
  ].filter(({ text }) => text !== '');
  const count = parts.reduce((sum, { label, text }) => sum + wordsIn(`${label} ${text}`, language), 0);
  return { answer, parts, words: count };
}

/** Paragraphs as they are, and the items of a list as one sentence. */
function spokenLines({ weDid, language }: DocumentAnswer): string {
  const items = weDid.filter(({ mark }) => mark !== '').map(({ text }) => text.replace(/[\s\p{Po}]+$/u, ''));
  const list = new Intl.ListFormat(language === 'en' ? 'en-GB' : language).format(items);
  const firstItem = weDid.findIndex(({ mark }) => mark !== '');
  return weDid
    .flatMap(({ text, mark }, index) => (mark === '' ? [text] : index === firstItem ? [`${list}.`] : []))
    .join(' ');
}
