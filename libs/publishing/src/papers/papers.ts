import { FORMATS_OF, type PaperFormat, PAPER_KIND_LABELS, type Paper } from '@heard/domain';
import { type AssurancePack, type BoardPaper, type HighlightReport, type Workbook } from './paper-content';

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** What each file of a paper is called on the page, and how it is sent. */
export const PAPER_FILES: Record<PaperFormat, { label: string; contentType: string }> = {
  docx: { label: 'Word', contentType: `${OFFICE}.wordprocessingml.document` },
  pdf: { label: 'PDF', contentType: 'application/pdf' },
  pptx: { label: 'PowerPoint', contentType: `${OFFICE}.presentationml.presentation` },
  xlsx: { label: 'Excel', contentType: `${OFFICE}.spreadsheetml.sheet` },
  zip: { label: 'ZIP', contentType: 'application/zip' },
};

/** What a paper says, ready to be made into files. */
export type PaperContent = AssurancePack | BoardPaper | HighlightReport | Workbook;

/** Makes one file of a paper. What makes one is large, so it is loaded when the first is asked for. */
export async function renderPaper(content: PaperContent, format: PaperFormat): Promise<Uint8Array> {
  if (!FORMATS_OF[content.kind].includes(format))
    throw new Error(`A ${PAPER_KIND_LABELS[content.kind].toLowerCase()} is not made as ${format}.`);
  switch (content.kind) {
    case 'board_paper': {
      const blocks = (await import('./paper-blocks')).blocksOfBoardPaper(content);
      if (format === 'pdf') return (await import('./paper-pdf')).paperPdfOf(content, blocks);
      return (await import('./paper-docx')).docxOf(content, blocks);
    }
    case 'highlight_report': {
      const { blocksOfHighlightReport, ONE_PAGE } = await import('./highlight-report');
      const blocks = blocksOfHighlightReport(content);
      if (format === 'pdf') return (await import('./paper-pdf')).paperPdfOf(content, blocks, ONE_PAGE);
      return (await import('./paper-docx')).docxOf(content, blocks, ONE_PAGE);
    }
    case 'slides':
      return (await import('./paper-slides')).slidesOf(content);
    case 'assurance_pack':
      return (await import('./assurance-pack')).assurancePackOf(content);
    case 'workbook':
      return (await import('./paper-workbook')).workbookOf(content);
  }
}

/** What a file of a paper is called, such as `board-paper-2025-10-01-to-2025-12-31.docx`. */
export function paperFileName(
  { kind, from, to }: Pick<Paper, 'kind' | 'from' | 'to'>,
  format: PaperFormat,
): string {
  return `${kind.replaceAll('_', '-')}-${from}-to-${to}.${format}`;
}
