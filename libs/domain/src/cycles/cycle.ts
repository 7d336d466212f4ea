import { type IsoDate, spokenMonth } from '../calendar';

/** Whether a cycle goes on. */
export const CYCLE_STATES = ['open', 'closed'] as const;

/** One of CYCLE_STATES. */
export type CycleState = (typeof CYCLE_STATES)[number];

/** Each state of a cycle in words for a page. */
export const CYCLE_STATE_LABELS: Record<CycleState, string> = { open: 'Open', closed: 'Closed' };

/** One run of the method on one set of survey results. */
export interface Cycle {
  id: string;
  programmeId: string;
  state: CycleState;
  startsOn: IsoDate;
  /** The day on which it is meant to end or, once closed, ended; null while nobody has said. */
  endsOn: IsoDate | null;
  /** On which survey results it rests, such as "NHS Staff Survey 2022". */
  surveyResults: string;
  /** Raised by the repository on each save, never here. */
  version: number;
}

/** One stretch of a subgroup's life in one cycle; the open one has no `to`. Its phase periods lie within. */
export interface CyclePeriod {
  id: string;
  subgroupId: string;
  cycleId: string;
  from: IsoDate;
  to: IsoDate | null;
}

/** What a cycle is called: `November 2022 – March 2025`. */
export function cycleName({ startsOn, endsOn }: Pick<Cycle, 'startsOn' | 'endsOn'>): string {
  return endsOn === null
    ? `Since ${spokenMonth(startsOn)}`
    : `${spokenMonth(startsOn)} – ${spokenMonth(endsOn)}`;
}

/** Cycles in the order in which they began. */
export function inOrderOfCycles<T extends Pick<Cycle, 'id' | 'startsOn'>>(cycles: readonly T[]): T[] {
  return [...cycles].sort((one, other) =>
    `${one.startsOn} ${one.id}` < `${other.startsOn} ${other.id}` ? -1 : 1,
  );
}

/** The cycle that began next after this one; null when none has been opened. */
export function nextCycle<T extends Pick<Cycle, 'id' | 'startsOn'>>(
  cycle: Pick<Cycle, 'startsOn'>,
  cycles: readonly T[],
): T | null {
  return inOrderOfCycles(cycles).find(({ startsOn }) => startsOn > cycle.startsOn) ?? null;
}

/** The periods, such as phase periods, that lie in a subgroup's stretch of a cycle: those that began in it. */
export function periodsIn<T extends { subgroupId: string; from: IsoDate }>(
  stretch: CyclePeriod,
  periods: readonly T[],
): T[] {
  return periods.filter(
    ({ subgroupId, from }) =>
      subgroupId === stretch.subgroupId && from >= stretch.from && (stretch.to === null || from < stretch.to),
  );
}
