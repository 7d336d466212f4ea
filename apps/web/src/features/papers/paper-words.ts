import { type PaperKind, type PaperState } from '@heard/schema';
import { formatDate, type Tone } from '@heard/ui';

/** What the workspace makes for those who read elsewhere. */
export const paperKindWords: Record<PaperKind, string> = {
  BOARD_PAPER: 'Board paper',
  HIGHLIGHT_REPORT: 'Highlight report',
  SLIDES: 'Slides',
  WORKBOOK: 'Workbook',
  ASSURANCE_PACK: 'Assurance pack',
};

/** What is in each, and as which file it comes. */
export const paperKindHints: Record<PaperKind, string> = {
  BOARD_PAPER: 'Phases, measures with their charts, coverage, decisions and editions. Word and PDF.',
  HIGHLIGHT_REPORT: 'One subgroup on one page. Word and PDF.',
  SLIDES: 'The same as the board paper, to be shown. PowerPoint.',
  WORKBOOK: 'Actions, coverage and measures as tables. Excel.',
  ASSURANCE_PACK: 'Gates, decisions, evidence, editions and an extract of the audit. ZIP.',
};

/** How far a paper has come. */
export const paperStateWords: Record<PaperState, string> = {
  WAITING: 'Waiting',
  BEING_MADE: 'Being made',
  READY: 'Ready',
  FAILED: 'Failed',
  EXPIRED: 'Expired',
};

/** The look of each state. */
export const paperStateTones: Record<PaperState, Tone> = {
  WAITING: 'neutral',
  BEING_MADE: 'active',
  READY: 'good',
  FAILED: 'bad',
  EXPIRED: 'done',
};

/** A period as a page says it. */
export const periodWords = (from: string, to: string) => `${formatDate(from)} to ${formatDate(to)}`;

/** The size of a file as people read it. */
export function sizeWords(bytes: number): string {
  const kilobytes = bytes / 1024;
  if (kilobytes < 1000) return `${Math.max(1, Math.round(kilobytes))} KB`;
  return `${(kilobytes / 1024).toLocaleString('en-GB', { maximumFractionDigits: 1 })} MB`;
}

/** The last quarter that is over before a day. */
export function lastQuarter(day: string): { from: string; to: string } {
  const [year = 0, month = 1] = day.split('-').map(Number);
  // Months counted from year 0, so that January leads back over the year.
  const start = year * 12 + Math.floor((month - 1) / 3) * 3 - 3;
  const iso = (months: number, date: number) =>
    new Date(Date.UTC(Math.floor(months / 12), months % 12, date)).toISOString().slice(0, 10);
  return { from: iso(start, 1), to: iso(start + 3, 0) };
}
