import { type IsoDate } from '../calendar';

/** The phases of the method, in order; each subgroup has its own. */
export const PHASES = ['scope', 'discover', 'design', 'deliver'] as const;

/** One of PHASES. */
export type Phase = (typeof PHASES)[number];

/** Each phase in words for a page. */
export const PHASE_LABELS: Record<Phase, string> = {
  scope: 'Scope',
  discover: 'Discover',
  design: 'Design',
  deliver: 'Deliver',
};

/** The people who work on one priority, and where they are in the method. */
export interface Subgroup {
  id: string;
  programmeId: string;
  name: string;
  /** Other names that documents use for it. */
  aliases: string[];
  priorityText: string;
  phase: Phase;
  phaseSince: IsoDate;
  goldenThreadIds: string[];
  position: number;
  /** Raised by the repository on each save, never here. */
  version: number;
}

/** One stretch of a subgroup's life in one phase; the open one has no `to`. */
export interface PhasePeriod {
  id: string;
  subgroupId: string;
  phase: Phase;
  from: IsoDate;
  to: IsoDate | null;
  note: string;
}
