import { type HandOverCheck, type ActionState } from '../actions/action';
import { type HealthSettings } from '../actions/action-health';
import { type IsoDate } from '../calendar';
import { type Gate } from '../gates/gate';
import { type PhasePeriod } from '../subgroups/subgroup';
import { type ThemeState } from '../themes/theme';

/** Something that holds from a day on, until the next of its kind; lists of them are in the order in which they came. */
export interface Dated {
  on: IsoDate;
}

/** Something that was so from a day on and until another, on which it was so no more; null: it lasts. */
export interface Lasting extends Dated {
  until: IsoDate | null;
}

/** A subgroup as the board remembers it. */
export interface SubgroupHistory {
  id: string;
  phases: readonly Pick<PhasePeriod, 'phase' | 'from' | 'to'>[];
  members: readonly (Lasting & { personId: string })[];
}

/** What one step left of an action, as far as the board tells of it. */
export interface ActionStep extends Dated {
  subgroupId: string;
  state: ActionState;
  dueOn: IsoDate | null;
  pausedUntil: IsoDate | null;
  lastStepOn: IsoDate;
  checks: readonly HandOverCheck[];
}

/** An update of an action, as far as its health asks for it. */
export interface ActionWord extends Dated {
  waitingOn: string;
}

/** An action as the board remembers it. */
export interface ActionHistory {
  id: string;
  createdOn: IsoDate;
  steps: readonly ActionStep[];
  words: readonly ActionWord[];
}

/**
 * A theme as the board remembers it. Of themes that are merged today nothing is remembered, and of the others only steps
 * that everybody may know of: when a theme was formed or merged would tell of single events.
 */
export interface ThemeHistory {
  id: string;
  steps: readonly (Dated & { subgroupId: string; state: ThemeState })[];
  /** From when it counts as heard, as it is told today. */
  heardFrom: IsoDate | null;
  /** The editions that answered it, or a theme merged into it. */
  answers: readonly Lasting[];
}

/** An edition that went out. */
export interface EditionHistory extends Lasting {
  id: string;
}

/** All that is recorded of a programme with its days, as far as the board tells of it. */
export interface BoardHistory {
  settings: readonly (Dated & HealthSettings)[];
  /** In the order of the board. */
  subgroups: readonly SubgroupHistory[];
  actions: readonly ActionHistory[];
  /** In the order in which of two that wait as long the first is told. */
  themes: readonly ThemeHistory[];
  editions: readonly EditionHistory[];
  gates: readonly Pick<Gate, 'id' | 'subgroupId' | 'phase' | 'history'>[];
}

/** What held at the end of a day: the last that came on it or before. */
export function heldOn<T extends Dated>(list: readonly T[], day: IsoDate): T | undefined {
  return list.findLast(({ on }) => on <= day);
}

/** Whether it was so at the end of a day; what ended on the day was over. */
export function lastedOn({ on, until }: Lasting, day: IsoDate): boolean {
  return on <= day && (until === null || until > day);
}
