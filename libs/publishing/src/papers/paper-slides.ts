import PptxGenJS from 'pptxgenjs';
import { clippedLine } from '../documents/clipped-text';
import { pictureOf } from './chart-picture';
import { measureTable } from './highlight-report';
import { decisionBlocks, headLines, isDrawn, lineOf, phaseTable, stuckTable } from './paper-blocks';
import { type BoardPaper, type PaperTable, type ToldMeasure } from './paper-content';

/** Inches of a 16:9 slide, and of what stands on it. */
const SLIDE = { width: 13.333, height: 7.5, margin: 0.6, top: 1.35 };
const ACROSS = SLIDE.width - 2 * SLIDE.margin;
const BLUE = '005EB8';
const INK = '212B32';
const QUIET = '4C6272';
/** Rows of a table that are still read from the back of a room. */
const MOST_ROWS = 8;
const MOST_CELL = 64;
/** Characters of a summary beside its chart, and of a narrative on one slide. */
const MOST_SUMMARY = 420;
const MOST_NARRATIVE = 700;

/** The board paper to be shown: a title, the summary, and a slide for each part and each measure. */
export async function slidesOf(paper: BoardPaper): Promise<Uint8Array> {
  const show = new PptxGenJS();
  show.layout = 'LAYOUT_WIDE';
  show.title = lineOf(paper.title);
  show.author = paper.organisation;
  show.company = paper.organisation;
  opening(show, paper);
  if (paper.narrative.length > 0) {
    linesOn(titled(show, 'Summary'), narrativeOf(paper.narrative), false);
  }
  tableOn(titled(show, 'Where each priority is'), phaseTable(paper));
  tableOn(titled(show, 'What was late or quiet'), stuckTable(paper));
  const drawn = paper.measures.filter(({ series }) => isDrawn(series));
  for (const measure of drawn) await measureOn(titled(show, measure.title), measure);
  const others = paper.measures.filter((measure) => !drawn.includes(measure));
  if (others.length > 0) tableOn(titled(show, 'Measures with one figure'), measureTable(others));
  for (const { axis, table } of paper.coverage)
    tableOn(titled(show, `Who has been heard, by ${axis.toLowerCase()}`), table);
  for (const block of decisionBlocks(paper.decisions))
    if (block.kind === 'table') tableOn(titled(show, 'Decisions'), block);
  tableOn(titled(show, 'Told back to staff'), toldTable(paper));
  if (paper.leftOut.length > 0) linesOn(titled(show, 'What is left out'), paper.leftOut, true);
  return (await show.write({ outputType: 'uint8array' })) as Uint8Array;
}

function opening(show: PptxGenJS, paper: BoardPaper): void {
  const slide = show.addSlide();
  slide.background = { color: BLUE };
  const lines = headLines(paper).map((text) => ({ text, options: { fontSize: 20, breakLine: true } }));
  const title = {
    text: clippedLine(paper.title, 110),
    options: { fontSize: 40, bold: true, breakLine: true },
  };
  slide.addText(
    [title, ...lines].map(({ text, options }) => ({
      text,
      options: { ...options, ...WORDS, color: 'FFFFFF' },
    })),
    { x: SLIDE.margin, y: 1.8, w: ACROSS, h: 3.6, valign: 'middle', fit: 'shrink' },
  );
}

const WORDS = { fontFace: 'Arial', lang: 'en-GB', color: INK };

function titled(show: PptxGenJS, title: string): PptxGenJS.Slide {
  const slide = show.addSlide();
  slide.addShape('rect', { x: 0, y: 0, w: SLIDE.width, h: 0.12, fill: { color: BLUE } });
  slide.addText(clippedLine(title, 90), {
    ...{ ...WORDS, x: SLIDE.margin, y: 0.3, w: ACROSS, h: 0.9, fontSize: 28, bold: true, color: BLUE },
    ...{ valign: 'middle', fit: 'shrink', margin: 0 },
  });
  slide.slideNumber = {
    x: SLIDE.width - 1,
    y: SLIDE.height - 0.45,
    fontSize: 12,
    color: QUIET,
    fontFace: 'Arial',
  };
  return slide;
}

/** Paragraphs as long as a slide bears. */
function narrativeOf(narrative: readonly string[]): string[] {
  let left = MOST_NARRATIVE;
  return narrative.flatMap((paragraph) => {
    if (left < 30) return [];
    const kept = clippedLine(paragraph, left);
    left -= kept.length;
    return [kept];
  });
}

function linesOn(slide: PptxGenJS.Slide, lines: readonly string[], bullets: boolean): void {
  slide.addText(
    lines.map((text) => ({
      text: clippedLine(text, MOST_NARRATIVE),
      options: { ...WORDS, fontSize: 22, bullet: bullets, breakLine: true, paraSpaceAfter: 10 },
    })),
    {
      x: SLIDE.margin,
      y: SLIDE.top,
      w: ACROSS,
      h: SLIDE.height - SLIDE.top - 0.7,
      valign: 'top',
      fit: 'shrink',
    },
  );
}

function tableOn(slide: PptxGenJS.Slide, { caption, columns, rows, empty }: PaperTable): void {
  if (rows.length === 0) return linesOn(slide, [empty], false);
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const row = (cells: readonly string[], isHeader: boolean): PptxGenJS.TableRow =>
    cells.map((text, at) => ({
      text: clippedLine(text, MOST_CELL),
      options: {
        ...WORDS,
        ...{ bold: isHeader, align: columns[at]?.isNumber ? 'right' : 'left', valign: 'top' },
        ...(isHeader && { fill: { color: 'E8EDEE' } }),
      },
    }));
  const shown = rows.slice(0, MOST_ROWS);
  const left = rows.length - shown.length;
  slide.addText(caption, {
    ...{ ...WORDS, x: SLIDE.margin, y: 1.2, w: ACROSS, h: 0.4, fontSize: 14, color: QUIET, margin: 0 },
  });
  slide.addTable(
    [
      row(
        columns.map(({ header }) => header),
        true,
      ),
      ...shown.map((cells) => row(cells, false)),
    ],
    {
      ...{ x: SLIDE.margin, y: 1.7, w: ACROSS, fontSize: 13, margin: [0.04, 0.08, 0.04, 0.08] },
      colW: columns.map(({ share }) => (share / whole) * ACROSS),
      border: { type: 'solid', pt: 0.75, color: 'AEB7BD' },
    },
  );
  if (left > 0) {
    slide.addText(`${left} more in the board paper.`, {
      ...{
        ...WORDS,
        x: SLIDE.margin,
        y: SLIDE.height - 0.6,
        w: 6,
        h: 0.4,
        fontSize: 14,
        color: QUIET,
        margin: 0,
      },
    });
  }
}

async function measureOn(slide: PptxGenJS.Slide, measure: ToldMeasure): Promise<void> {
  const { title, subgroup, source, summary, series } = measure;
  const { png, width, height } = await pictureOf(series, 560, 250);
  const wide = 8.4;
  slide.addImage({
    data: `image/png;base64,${Buffer.from(png).toString('base64')}`,
    ...{ x: SLIDE.margin, y: SLIDE.top + 0.1, w: wide, h: (wide * height) / width },
    altText: clippedLine(`Chart: ${title}. ${summary}`, 500),
  });
  const beside = { x: SLIDE.margin + wide + 0.3, w: ACROSS - wide - 0.3 };
  slide.addText(
    [
      { text: clippedLine(summary, MOST_SUMMARY), options: { ...WORDS, fontSize: 18, breakLine: true } },
      {
        text: clippedLine(`${subgroup}. ${source}`, 160),
        options: { ...WORDS, fontSize: 14, color: QUIET, paraSpaceBefore: 12 },
      },
    ],
    { ...beside, y: SLIDE.top, h: 5, valign: 'top', fit: 'shrink', margin: 0 },
  );
}

function toldTable({ editions }: BoardPaper): PaperTable {
  return {
    caption: 'What editions of Feedback into Action told in this period',
    columns: [
      { header: 'Edition', share: 12 },
      { header: 'Priority', share: 24 },
      { header: 'You said', share: 44 },
      { header: 'Answer', share: 22 },
    ],
    rows: editions.flatMap(({ number, answers }) =>
      answers.map(({ subgroup, youSaid, kind }) => [String(number), subgroup, youSaid, kind]),
    ),
    empty: 'No edition came out in this period.',
  };
}
