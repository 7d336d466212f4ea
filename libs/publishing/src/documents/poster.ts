import { type Language, type PublishedEdition } from '@heard/domain';
import { breakableLine, clippedLine } from './clipped-text';
import {
  answersOf,
  contentOf,
  editionLine,
  type DocumentAnswer,
  type DocumentContent,
  type DocumentLine,
  type DocumentOptions,
} from './document-content';
import { POSTER_TEMPLATE } from './poster.template';
import { qrSvg } from './qr-code';
import { fontFamiliesFor, pdfOf, typstLanguage } from './typst-compiler';

/** The sheets of paper that a poster is made for, in points. */
export const POSTER_SIZES = {
  A4: { width: 595.276, height: 841.89 },
  A3: { width: 841.89, height: 1190.551 },
} as const;

/** One of POSTER_SIZES. */
export type PosterSize = keyof typeof POSTER_SIZES;

/** How many answers a poster of a whole edition shows. */
const MOST_ANSWERS = 3;

/** More than this of one part never fits a poster, and measuring it takes time. */
const MOST_CHARACTERS = 900;

/** A poster of the headline, or of one answer, to be read from two metres, as a tagged PDF of one page. */
export async function renderPoster(
  edition: PublishedEdition,
  options: DocumentOptions & { size: PosterSize },
): Promise<Uint8Array> {
  const content = contentOf(edition, options);
  const { width, height } = POSTER_SIZES[options.size];
  const { first, words } = content;
  const link = first?.link ?? content.link;
  const picture = first?.picture ?? null;
  const pictureName = picture?.mediaType === 'image/png' ? 'heard-picture.png' : 'heard-picture.jpg';
  const [year, month, day] = content.versionOn.split('-').map(Number);
  return pdfOf(
    POSTER_TEMPLATE,
    {
      ...{ width, height, scale: width / POSTER_SIZES.A4.width },
      ...wording(content),
      date: { year, month, day },
      ...{
        title: breakableLine(content.title || content.programme),
        edition: breakableLine(editionLine(content)),
      },
      ...{ programme: breakableLine(content.programme), organisation: breakableLine(content.organisation) },
      sections: first ? sectionsOf(first) : sectionsOfAll(content),
      picture: picture && { name: pictureName, alt: picture.alt || words.youSaid },
      ...{ link, qr: qrSvg(link), scan: words.scan, readOn: words.readOn },
    },
    picture ? [{ name: pictureName, body: picture.body }] : [],
  );
}

/** Letters that reach far above and below Latin ones, against their size. */
const TALL: readonly Language[] = ['ar', 'ur', 'hi', 'bn', 'gu', 'pa'];

function wording({ language, direction }: Pick<DocumentAnswer, 'language' | 'direction'>) {
  const [rise, fall] = TALL.includes(language) ? [1.02, -0.36] : [0.94, -0.28];
  return { ...typstLanguage(language), direction, rise, fall, fonts: fontFamiliesFor(language) };
}

function sectionsOf(answer: DocumentAnswer) {
  const { words, kind } = answer;
  return [
    { label: words.youSaid, tone: 'said', lines: [{ text: answer.youSaid, mark: '' }] },
    { label: words.kinds[kind], tone: kind, lines: answer.weDid },
    { label: words.next, tone: 'next', lines: [{ text: answer.next, mark: '' }] },
  ].flatMap((section) => worded(answer, section));
}

function sectionsOfAll(content: DocumentContent) {
  return [
    ...worded(content, { label: '', tone: 'plain', lines: content.introduction }),
    ...answersOf(content)
      .slice(0, MOST_ANSWERS)
      .flatMap((answer) =>
        worded(answer, {
          label: answer.words.kinds[answer.kind],
          tone: answer.kind,
          lines: [{ text: answer.youSaid, mark: '' }],
        }),
      ),
  ];
}

function worded(
  of: Pick<DocumentAnswer, 'language' | 'direction'>,
  { label, tone, lines }: { label: string; tone: string; lines: DocumentLine[] },
) {
  const kept: DocumentLine[] = [];
  let left = MOST_CHARACTERS;
  for (const { text, mark } of lines.filter((line) => line.text !== '')) {
    if (left <= 0) break;
    const cut = clippedLine(text, left);
    kept.push({ text: breakableLine(cut), mark });
    left -= cut.length;
  }
  return kept.length === 0 ? [] : [{ ...wording(of), label, tone, lines: kept }];
}
