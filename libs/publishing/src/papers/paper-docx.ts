import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  type ISectionOptions,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { pictureOf } from './chart-picture';
import { headLines, lineOf, type PaperBlock } from './paper-blocks';
import { type PaperHead } from './paper-content';

/** Twentieths of a point: an A4 page, its margins, and what is left between them. */
const PAGE = { width: 11906, height: 16838 };
const MARGIN = { usual: 1134, tight: 850 };
/** Points of a chart across the page. */
const CHART = { width: 470, height: 190 };
const BLUE = '005EB8';
const INK = '212B32';
const QUIET = '4C6272';
const LINES = 'AEB7BD';

/** How a paper is set: as large as it is read best, or so that much fits one page. */
export interface DocxLook {
  size: number;
  isTight?: boolean;
}

/** A paper as a Word document: real headings, header rows that repeat, and words for every picture. */
export async function docxOf(
  paper: PaperHead,
  blocks: readonly PaperBlock[],
  { size, isTight = false }: DocxLook = { size: 11 },
): Promise<Uint8Array> {
  const margin = isTight ? MARGIN.tight : MARGIN.usual;
  const set = { size, isTight, across: PAGE.width - 2 * margin };
  const children: (Paragraph | Table)[] = [
    heading(1, lineOf(paper.title), set),
    ...headLines(paper).map((line) => words(line, set, { color: QUIET, after: 40 })),
  ];
  for (const block of blocks) children.push(...(await childrenOf(block, set)));
  const section: ISectionOptions = {
    properties: {
      page: { size: PAGE, margin: { top: margin, bottom: margin, left: margin, right: margin, footer: 400 } },
    },
    footers: { default: footer(paper) },
    children,
  };
  const document = new Document({
    ...{ title: lineOf(paper.title), creator: paper.organisation, lastModifiedBy: paper.organisation },
    description: headLines(paper).join(' '),
    styles: {
      default: {
        document: { run: { font: 'Arial', size: size * 2, color: INK, language: { value: 'en-GB' } } },
      },
    },
    numbering: { config: [{ reference: 'points', levels: [POINT] }] },
    sections: [section],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

interface SetIn extends Required<DocxLook> {
  across: number;
}

const POINT = {
  ...{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT },
  style: { paragraph: { indent: { left: 360, hanging: 240 } } },
};

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };

function heading(level: 1 | 2 | 3, text: string, { size, isTight }: SetIn): Paragraph {
  const { points, before } = {
    1: { points: size + (isTight ? 6 : 9), before: 0 },
    2: { points: size + (isTight ? 2 : 4), before: isTight ? 160 : 300 },
    3: { points: size + 1, before: 200 },
  }[level];
  return new Paragraph({
    ...{ heading: LEVELS[level], keepNext: true },
    spacing: { before, after: isTight ? 50 : 100 },
    children: [
      new TextRun({ text, bold: true, size: points * 2, color: level === 3 ? INK : BLUE, font: 'Arial' }),
    ],
  });
}

function words(
  text: string,
  { isTight }: SetIn,
  style: { color?: string; after?: number; keepNext?: boolean; bold?: boolean } = {},
): Paragraph {
  return new Paragraph({
    keepNext: style.keepNext ?? false,
    spacing: { after: style.after ?? (isTight ? 60 : 120), line: isTight ? 252 : 280 },
    children: [new TextRun({ text, color: style.color ?? INK, bold: style.bold ?? false })],
  });
}

async function childrenOf(block: PaperBlock, set: SetIn): Promise<(Paragraph | Table)[]> {
  switch (block.kind) {
    case 'heading':
      return [heading(block.level, block.text, set)];
    case 'text':
      return [
        words(block.text, set, {
          color: block.isQuiet ? QUIET : INK,
          keepNext: block.staysWithNext ?? false,
        }),
      ];
    case 'list':
      return block.items.map(
        (text) =>
          new Paragraph({
            ...{ numbering: { reference: 'points', level: 0 }, spacing: { after: 40 } },
            children: [new TextRun({ text })],
          }),
      );
    case 'table':
      return tableOf(block, set);
    case 'chart':
      return [await chartOf(block)];
  }
}

async function chartOf({ title, summary, series }: PaperBlock & { kind: 'chart' }): Promise<Paragraph> {
  const { png, width, height } = await pictureOf(series, CHART.width, CHART.height);
  return new Paragraph({
    spacing: { before: 60, after: 100 },
    keepNext: true,
    children: [
      new ImageRun({
        ...{ type: 'png', data: png },
        // The library counts in pixels of 96 to an inch.
        transformation: { width: Math.round((width * 96) / 72), height: Math.round((height * 96) / 72) },
        altText: { name: title, title: `Chart: ${title}`, description: summary },
      }),
    ],
  });
}

function tableOf(
  { caption, columns, rows, empty }: PaperBlock & { kind: 'table' },
  set: SetIn,
): (Paragraph | Table)[] {
  if (rows.length === 0) return [words(empty, set)];
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((share / whole) * set.across));
  const row = (cells: readonly string[], isHeader: boolean) =>
    new TableRow({
      ...{ tableHeader: isHeader, cantSplit: true },
      children: cells.map((text, at) =>
        cell(text, { width: widths[at] ?? 0, isHeader, isNumber: columns[at]?.isNumber ?? false, set }),
      ),
    });
  const edge = { style: BorderStyle.SINGLE, size: 4, color: LINES };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return [
    ...(caption === '' ? [] : [words(caption, set, { bold: true, keepNext: true, after: 60 })]),
    new Table({
      ...{ width: { size: set.across, type: WidthType.DXA }, columnWidths: widths },
      borders: {
        top: edge,
        bottom: edge,
        insideHorizontal: edge,
        left: none,
        right: none,
        insideVertical: none,
      },
      rows: [
        row(
          columns.map(({ header }) => header),
          true,
        ),
        ...rows.map((cells) => row(cells, false)),
      ],
    }),
    // Word puts two tables together that nothing parts.
    new Paragraph({
      spacing: { after: set.isTight ? 0 : 80, line: set.isTight ? 80 : 240, lineRule: LineRuleType.EXACT },
      children: [],
    }),
  ];
}

function cell(
  text: string,
  { width, isHeader, isNumber, set }: { width: number; isHeader: boolean; isNumber: boolean; set: SetIn },
): TableCell {
  const points = Math.max(set.size - 1.5, 8);
  const room = set.isTight ? 30 : 50;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: room, bottom: room, left: 60, right: 60 },
    ...(isHeader && { shading: { type: ShadingType.CLEAR, fill: 'E8EDEE', color: 'auto' } }),
    children: [
      new Paragraph({
        alignment: isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [new TextRun({ text, size: points * 2, bold: isHeader })],
      }),
    ],
  });
}

function footer({ title }: PaperHead): Footer {
  const run = { size: 16, color: QUIET };
  return new Footer({
    children: [
      new Paragraph({
        children: [
          new TextRun({ ...run, text: `${lineOf(title)} · page ` }),
          new TextRun({ ...run, children: [PageNumber.CURRENT] }),
          new TextRun({ ...run, text: ' of ' }),
          new TextRun({ ...run, children: [PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}
