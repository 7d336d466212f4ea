import { type IsoDate } from '../calendar';

/** What the workspace makes for those who read elsewhere. */
export const PAPER_KINDS = [
  'board_paper',
  'highlight_report',
  'slides',
  'workbook',
  'assurance_pack',
] as const;

/** One of PAPER_KINDS. */
export type PaperKind = (typeof PAPER_KINDS)[number];

/** Each kind of paper in words for a page. */
export const PAPER_KIND_LABELS: Record<PaperKind, string> = {
  board_paper: 'Board paper',
  highlight_report: 'Highlight report',
  slides: 'Slides',
  workbook: 'Workbook',
  assurance_pack: 'Assurance pack',
};

/** The files that a paper can be. */
export const PAPER_FORMATS = ['docx', 'pdf', 'pptx', 'xlsx', 'zip'] as const;

/** One of PAPER_FORMATS. */
export type PaperFormat = (typeof PAPER_FORMATS)[number];

/** The files that each kind of paper is made as. */
export const FORMATS_OF: Record<PaperKind, readonly PaperFormat[]> = {
  board_paper: ['docx', 'pdf'],
  highlight_report: ['docx', 'pdf'],
  slides: ['pptx'],
  workbook: ['xlsx'],
  assurance_pack: ['zip'],
};

/** How far a paper has come. */
export const PAPER_STATES = ['waiting', 'being_made', 'ready', 'failed', 'expired'] as const;

/** One of PAPER_STATES. */
export type PaperState = (typeof PAPER_STATES)[number];

/** Each state of a paper in words for a page. */
export const PAPER_STATE_LABELS: Record<PaperState, string> = {
  waiting: 'Waiting',
  being_made: 'Being made',
  ready: 'Ready',
  failed: 'Failed',
  expired: 'Expired',
};

/** A paper that somebody asked for, and what became of it. */
export interface Paper {
  id: string;
  programmeId: string;
  kind: PaperKind;
  /** Of which subgroup; null for a paper of the whole programme. */
  subgroupId: string | null;
  /** The first and the last day that it tells of. */
  from: IsoDate;
  to: IsoDate;
  title: string;
  /** What whoever asked for it wrote to go before the rest; may be empty. */
  narrative: string;
  state: PaperState;
  requestedById: string;
  requestedOn: IsoDate;
  /** How often it was begun. */
  tries: number;
  /** Whoever makes it writes by then that they are still at it; else another may take it up. Null when nobody is. */
  heldUntil: Date | null;
  /** The day on which it was made; null until then. */
  madeOn: IsoDate | null;
  /** From this day on its files are deleted; null until it is made. */
  expiresOn: IsoDate | null;
}
