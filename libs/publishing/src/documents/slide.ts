import PptxGenJS from 'pptxgenjs';
import { type PublishedEdition } from '@heard/domain';
import { clippedLine } from './clipped-text';
import {
  answersOf,
  contentOf,
  editionLine,
  type DocumentAnswer,
  type DocumentContent,
  type DocumentOptions,
} from './document-content';
import { qrModules, qrStretches, QUIET_ZONE } from './qr-code';
import { fittingText, type SlideText } from './slide-fit';
import { officeFont, officeLanguage } from './word-document';

/** Inches of a 16:9 slide, and of what stands on it. */
const SLIDE = { width: 13.333, height: 7.5, band: 1.45, margin: 0.5, code: 2.5, gap: 0.4 };
const BODY = {
  width: SLIDE.width - 2 * SLIDE.margin - SLIDE.code - SLIDE.gap,
  height: SLIDE.height - SLIDE.band - 0.9,
};

/** A shape of any outline; the library draws it, though its types leave it out. */
const CUSTOM_GEOMETRY = 'custGeom' as PptxGenJS.SHAPE_NAME;

const TONES = {
  ...{ we_did: '005A30', we_are_doing: '005EB8', we_could_not: '7C2855', still_listening: '425563' },
  ...{ said: '003087', next: '212B32', plain: '212B32' },
};

/** One 16:9 slide of the headline, or of one answer, with a drawn code to its page. */
export async function renderSlide(edition: PublishedEdition, options: DocumentOptions): Promise<Uint8Array> {
  const content = contentOf(edition, options);
  const { first, words } = content;
  const link = first?.link ?? content.link;
  const isRtl = content.direction === 'rtl';
  const presentation = new PptxGenJS();
  presentation.layout = 'LAYOUT_WIDE';
  presentation.title = content.title;
  presentation.author = content.organisation;
  presentation.company = content.organisation;
  presentation.subject = editionLine(content);
  presentation.rtlMode = isRtl;
  const slide = presentation.addSlide();
  const across = SLIDE.width - 2 * SLIDE.margin;
  slide.addShape('rect', { x: 0, y: 0, w: SLIDE.width, h: SLIDE.band, fill: { color: '005EB8' } });
  slide.addText(
    [
      { text: clippedLine(content.title, 90), options: { fontSize: 30, bold: true, breakLine: true } },
      { text: clippedLine(`${content.programme} · ${editionLine(content)}`, 110), options: { fontSize: 16 } },
    ].map((run) => ({ ...run, options: { ...manner(content), ...run.options, color: 'FFFFFF' } })),
    { x: SLIDE.margin, y: 0.1, w: across, h: SLIDE.band - 0.2, valign: 'middle', fit: 'shrink' },
  );
  slide.addText(bodyOf(content), {
    ...{
      x: SLIDE.margin + (isRtl ? SLIDE.code + SLIDE.gap : 0),
      y: SLIDE.band + 0.2,
      w: BODY.width,
      h: BODY.height,
    },
    ...{ valign: 'middle', fit: 'shrink' },
  });
  const codeAt = isRtl ? SLIDE.margin : SLIDE.width - SLIDE.margin - SLIDE.code;
  slide.addShape(CUSTOM_GEOMETRY, {
    ...{ x: codeAt, y: SLIDE.band + 0.6, w: SLIDE.code, h: SLIDE.code, fill: { color: '000000' } },
    ...{ points: codePoints(link), objectName: 'QR code' },
  });
  slide.addText(words.scan, {
    ...{ x: codeAt, y: SLIDE.band + SLIDE.code + 0.7, w: SLIDE.code, h: 0.7, fontSize: 16, bold: true },
    ...{ ...manner(content), align: 'center', color: TONES.plain },
  });
  slide.addText(`${link}   ${clippedLine(content.organisation, 70)}`, {
    ...{ x: SLIDE.margin, y: SLIDE.height - 0.6, w: across, h: 0.45, fontSize: 12, color: TONES.plain },
    ...{ fontFace: 'Arial', lang: 'en-GB', align: isRtl ? 'right' : 'left' },
  });
  slide.addNotes(`${words.readOn} ${link}`);
  return (await presentation.write({ outputType: 'uint8array' })) as Uint8Array;
}

function manner({ language, direction }: Pick<DocumentAnswer, 'language' | 'direction'>) {
  const isRtl = direction === 'rtl';
  return {
    ...{ lang: officeLanguage(language), fontFace: officeFont(language), rtlMode: isRtl },
    align: isRtl ? ('right' as const) : ('left' as const),
  };
}

function bodyOf(content: DocumentContent) {
  const { first } = content;
  const texts = first
    ? textsOf(first)
    : answersOf(content)
        .slice(0, 3)
        .flatMap((answer) => textsOf(answer).slice(0, 1));
  const opening: SlideText[] = first
    ? []
    : content.introduction.map(({ text }) => ({ of: content, tone: 'plain', label: '', text }));
  const fitted = fittingText([...opening, ...texts], BODY);
  return fitted.texts.flatMap(({ of, tone, label, text }) => {
    const shared = { ...manner(of), breakLine: true };
    const heading = { fontSize: Math.max(14, fitted.size * 0.7), bold: true, color: TONES[tone] };
    return [
      ...(label === ''
        ? []
        : [{ text: label, options: { ...shared, ...heading, paraSpaceBefore: fitted.size * 0.4 } }]),
      { text, options: { ...shared, fontSize: fitted.size, color: TONES.plain, bold: tone === 'said' } },
    ];
  });
}

function textsOf(answer: DocumentAnswer): SlideText[] {
  const { words, kind, youSaid, weDid, next } = answer;
  const texts: SlideText[] = [
    { of: answer, tone: 'said', label: words.youSaid, text: youSaid },
    ...weDid.map(({ text, mark }, index) => ({
      ...{ of: answer, tone: kind, label: index === 0 ? words.kinds[kind] : '' },
      text: `${mark} ${text}`.trim(),
    })),
    { of: answer, tone: 'next', label: words.next, text: next },
  ];
  return texts.filter(({ text }) => text !== '');
}

/** The code as the outline of one shape, so that it stays sharp on any screen. */
function codePoints(link: string) {
  const modules = qrModules(link);
  const unit = SLIDE.code / (modules.length + 2 * QUIET_ZONE);
  const at = (x: number, y: number) => ({ x: (x + QUIET_ZONE) * unit, y: (y + QUIET_ZONE) * unit });
  return qrStretches(modules).flatMap(({ x, y, length }) => [
    { ...at(x, y), moveTo: true },
    at(x + length, y),
    at(x + length, y + 1),
    at(x, y + 1),
    { close: true as const },
  ]);
}
