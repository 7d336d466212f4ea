import { type IsoDate } from '../calendar';
import { type FormattedText } from '../editions/formatted-text';

/** What staff can be told about a theme; all four are equal. */
export const ANSWER_KINDS = ['we_did', 'we_are_doing', 'we_could_not', 'still_listening'] as const;

/** One of ANSWER_KINDS. */
export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** Each kind in words for a page. */
export const ANSWER_KIND_LABELS: Record<AnswerKind, string> = {
  we_did: 'We did',
  we_are_doing: 'We are doing',
  we_could_not: 'We could not, and why',
  still_listening: 'Still listening',
};

/** In what a figure is counted. */
export const FIGURE_UNITS = ['percent', 'points', 'people', 'number'] as const;

/** One of FIGURE_UNITS. */
export type FigureUnit = (typeof FIGURE_UNITS)[number];

/** The reading of a measure, of the whole organisation, that a figure is taken from. */
export interface FigureReading {
  measureId: string;
  vintage: string;
  period: string;
}

/** A figure that an answer tells, with all that is needed to judge it. */
export interface Figure {
  id: string;
  /** What it says, such as "would recommend us as a place to work". */
  label: string;
  value: number;
  unit: FigureUnit;
  /** How many people it rests on. */
  base: number | null;
  /** The year it speaks of. */
  year: number | null;
  source: string;
  /** What stands beside it, such as "average of similar trusts", and its value in the same unit. */
  comparator: string;
  comparatorValue: number | null;
  /** Until this day the source may not be told; null when it may. */
  embargoedUntil: IsoDate | null;
  /** Null, or absent in what is older, when it was filled in by hand. */
  reading?: FigureReading | null;
}

/** Somebody's own words, and whether they said that they may be published. */
export interface Quotation {
  text: string;
  isCleared: boolean;
}

/** What an edition tells staff about one theme. */
export interface Answer {
  id: string;
  programmeId: string;
  editionId: string;
  /** Its place in the edition, from 0. */
  position: number;
  themeId: string;
  kind: AnswerKind;
  /** What staff said, paraphrased: nobody's own words. */
  youSaid: string;
  /** What was or is being done; of `we_could_not` why not; of `still_listening` what is asked. */
  weDid: FormattedText;
  /** What comes next. */
  next: string;
  /** When it is looked at again. */
  reviewOn: IsoDate | null;
  actionIds: string[];
  /** The sites it is about; all of them when empty. */
  siteIds: string[];
  figures: Figure[];
  quotation: Quotation | null;
  pictureId: string | null;
  /** What the picture shows, for those who do not see it. */
  pictureAlt: string;
  /** Raised by the repository on each save, never here. */
  version: number;
}
