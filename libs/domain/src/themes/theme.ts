import { type IsoDate } from '../calendar';

/** Where a theme stands. */
export const THEME_STATES = [
  'forming',
  'agreed',
  'being_worked_on',
  'answered',
  'reopened',
  'merged',
  'set_aside',
] as const;

/** One of THEME_STATES. */
export type ThemeState = (typeof THEME_STATES)[number];

/** Each state of a theme in words for a page. */
export const THEME_STATE_LABELS: Record<ThemeState, string> = {
  forming: 'Forming',
  agreed: 'Agreed',
  being_worked_on: 'Being worked on',
  answered: 'Answered',
  reopened: 'Reopened',
  merged: 'Merged',
  set_aside: 'Set aside',
};

/** The states to which undoing a merge or a setting aside can lead back. */
export type ThemeStateBefore = Exclude<ThemeState, 'merged' | 'set_aside'>;

/** Numbers that a theme rests on. */
export interface ThemeEvidence {
  notes: number;
  events: number;
  /** Months from the first event to the last, both counted. */
  months: number;
}

/** What several notes, or a survey result, come to: the "you said". */
export interface Theme {
  id: string;
  programmeId: string;
  subgroupId: string;
  wording: string;
  detail: string;
  state: ThemeState;
  /** The state to which undoing a merge or a setting aside leads back. */
  stateBefore: ThemeStateBefore | null;
  mergedIntoId: string | null;
  /** The theme it was split from. */
  splitFromId: string | null;
  setAsideReason: string;
  goldenThreadIds: string[];
  createdOn: IsoDate;
  /** Raised by the repository on each save, never here. */
  version: number;
}
