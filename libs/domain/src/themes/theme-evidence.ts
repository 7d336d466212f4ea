import { type IsoDate } from '../calendar';
import { type ListeningSettings } from '../listening/listening-settings';
import { type ThemeEvidence } from './theme';

/** How many notes a theme must rest on, and from how many events, before its evidence is shown (domain.md, rule 4). */
export type EvidenceThresholds = Pick<ListeningSettings, 'themeNotes' | 'themeEvents'>;

/** Notes that can still be read, each once however many of the merged themes hold it. */
export interface LiveEvidence {
  notes: number;
  events: number;
  firstMonth: IsoDate | null;
  lastMonth: IsoDate | null;
}

/** What one theme keeps of notes that were deleted on schedule. */
export type KeptEvidence = LiveEvidence;

/**
 * What a theme rests on, exactly: the notes that are left and those that were deleted. Of a theme and those merged into
 * it the largest kept number counts, not their sum: the same deleted note may have been in several of them.
 */
export function exactEvidence(live: LiveEvidence, kept: readonly KeptEvidence[]): ThemeEvidence {
  const most = (of: (each: KeptEvidence) => number) => Math.max(0, ...kept.map(of));
  const months = [live, ...kept].flatMap(({ firstMonth, lastMonth }) => [firstMonth, lastMonth]);
  return {
    notes: live.notes + most(({ notes }) => notes),
    events: live.events + most(({ events }) => events),
    months: monthsOf(months.filter((month) => month !== null)),
  };
}

/** The month of the first event that a theme rests on, of notes that are left or were deleted; null when of none. */
export function firstMonthHeard(live: LiveEvidence, kept: readonly KeptEvidence[]): IsoDate | null {
  const months = [live, ...kept].flatMap(({ firstMonth }) => (firstMonth === null ? [] : [firstMonth]));
  return months.sort()[0] ?? null;
}

function monthsOf(months: readonly IsoDate[]): number {
  const numbers = months.map((month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)));
  return numbers.length === 0 ? 0 : Math.max(...numbers) - Math.min(...numbers) + 1;
}

/** Whether this many notes from this many events are enough for numbers to be shown, or to move. */
export function isEnough(
  evidence: Pick<ThemeEvidence, 'notes' | 'events'>,
  least: EvidenceThresholds,
): boolean {
  return evidence.notes >= least.themeNotes && evidence.events >= least.themeEvents;
}

const NOTHING: ThemeEvidence = { notes: 0, events: 0, months: 0 };

/**
 * What those see of a theme who may not read its notes. It follows the exact numbers only when the notes put in or taken
 * out since, together, are as many and from as many events as a theme must rest on, so that no difference between two days
 * tells of one event. When too few are left, nothing is shown until there are enough again.
 */
export function nextShown(
  shown: ThemeEvidence,
  exact: ThemeEvidence,
  changed: Pick<ThemeEvidence, 'notes' | 'events'>,
  least: EvidenceThresholds,
): ThemeEvidence {
  if (!isEnough(exact, least)) return NOTHING;
  return isEnough(changed, least) ? exact : shown;
}

/** The span of months in steps as wide as a reader needs and no wider. */
export const EVIDENCE_SPANS = [
  'under_three_months',
  'three_to_five_months',
  'six_to_eleven_months',
  'a_year_or_more',
] as const;

/** One of EVIDENCE_SPANS. */
export type EvidenceSpan = (typeof EVIDENCE_SPANS)[number];

/** Each span in words for a page. */
export const EVIDENCE_SPAN_LABELS: Record<EvidenceSpan, string> = {
  under_three_months: 'under three months',
  three_to_five_months: 'three to five months',
  six_to_eleven_months: 'six to eleven months',
  a_year_or_more: 'a year or more',
};

/** The step that so many months fall into. */
export function spanOf(months: number): EvidenceSpan {
  if (months < 3) return 'under_three_months';
  if (months < 6) return 'three_to_five_months';
  return months < 12 ? 'six_to_eleven_months' : 'a_year_or_more';
}

/** What a viewer is told a theme rests on: exact for its leads, in steps for everybody else, or why nothing is said. */
export interface ToldEvidence {
  isExact: boolean;
  /** Nothing is told yet. */
  isHidden: boolean;
  notes: number | null;
  events: number | null;
  span: EvidenceSpan | null;
  /** All of it in a sentence. */
  sentence: string;
}

/** Tells a theme's evidence: `exact` is given only for those who may sort its notes. */
export function tellEvidence(
  exact: ThemeEvidence | null,
  shown: ThemeEvidence,
  least: EvidenceThresholds,
): ToldEvidence {
  if (exact) {
    const span = exact.notes > 0 ? spanOf(exact.months) : null;
    return {
      isExact: true,
      isHidden: false,
      notes: exact.notes,
      events: exact.events,
      span,
      sentence: exactly(exact),
    };
  }
  if (!isEnough(shown, least)) {
    const sentence = `Not enough notes yet to show. Numbers are shown from ${least.themeNotes} notes and ${least.themeEvents} events on, so that nobody can tell who spoke.`;
    return { isExact: false, isHidden: true, notes: null, events: null, span: null, sentence };
  }
  const span = spanOf(shown.months);
  const sentence = `About ${counted(shown.notes, 'note')} from ${counted(shown.events, 'event')}, over ${EVIDENCE_SPAN_LABELS[span]}`;
  return { isExact: false, isHidden: false, notes: shown.notes, events: shown.events, span, sentence };
}

function exactly({ notes, events, months }: ThemeEvidence): string {
  if (notes === 0) return 'No notes yet';
  return `${counted(notes, 'note')} from ${counted(events, 'event')}, over ${counted(months, 'month')}`;
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
