import { breakableLine } from '../documents/clipped-text';
import { fontFamiliesFor, pdfOf } from '../documents/typst-compiler';
import { drawSeries } from './chart-drawing';
import { headLines, lineOf, type PaperBlock } from './paper-blocks';
import { type PaperHead } from './paper-content';
import { PAPER_TEMPLATE } from './paper.template';

/** How a paper is set: as large as it is read best, or so that much fits one page. */
export interface PdfLook {
  size: number;
  isTight?: boolean;
}

/** Points of a chart across the page. */
const CHART = { width: 480, height: 190 };

/** A paper as a tagged PDF: real headings, header rows that repeat, and words for every picture. */
export function paperPdfOf(
  paper: PaperHead,
  blocks: readonly PaperBlock[],
  { size, isTight = false }: PdfLook = { size: 10.5 },
): Uint8Array {
  const [year, month, day] = paper.madeOn.split('-').map(Number);
  return pdfOf(PAPER_TEMPLATE, {
    ...{ size, tight: isTight, fonts: fontFamiliesFor('en'), date: { year, month, day } },
    ...{ title: breakableLine(lineOf(paper.title)), organisation: lineOf(paper.organisation) },
    ...{ head: headLines(paper).map(breakableLine), blocks: blocks.map(setBlock) },
  });
}

/** A block as the template reads it: with every field that it asks for, and places to break in endless words. */
function setBlock(block: PaperBlock): object {
  switch (block.kind) {
    case 'heading':
      return { ...block, text: breakableLine(block.text) };
    case 'text':
      return {
        ...{ kind: 'text', text: breakableLine(block.text) },
        ...{ isQuiet: block.isQuiet ?? false, staysWithNext: block.staysWithNext ?? false },
      };
    case 'list':
      return { ...block, items: block.items.map(breakableLine) };
    case 'chart': {
      const { title, summary, series } = block;
      return { kind: 'chart', title, summary, drawing: drawSeries(series, CHART.width, CHART.height) };
    }
    case 'table':
      return {
        ...{ kind: 'table', caption: breakableLine(block.caption), empty: block.empty },
        columns: block.columns.map(({ header, share, isNumber = false }) => ({ header, share, isNumber })),
        rows: block.rows.map((row) => row.map(breakableLine)),
      };
  }
}
