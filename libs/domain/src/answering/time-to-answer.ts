import { addMonths, daysBetween, type IsoDate } from '../calendar';
import { quarterOf } from '../coverage/quarter';
import { type ThemeState } from '../themes/theme';

/** The states of the themes that staff are owed an answer about: agreed, and neither merged nor set aside. */
export const OWED_STATES: readonly ThemeState[] = ['agreed', 'being_worked_on', 'answered', 'reopened'];

/** From so many themes on a median is told: of fewer it would be the time of one. */
export const LEAST_THEMES = 3;

/** Over how many quarters the time to answer is told. */
export const ANSWERED_QUARTERS = 8;

/** A theme that staff are owed an answer about: from when it counts as heard, and when it was first answered. */
export interface OwedTheme {
  id: string;
  subgroupId: string;
  heardFrom: IsoDate | null;
  answeredOn: IsoDate | null;
}

/** How long those waited who were answered in one quarter. */
export interface AnsweredQuarter {
  quarter: IsoDate;
  answered: number;
  medianDays: number | null;
}

/** The time from heard to answered, of the themes of a subgroup or of all. */
export interface TimeToAnswer {
  themes: number;
  answered: number;
  /** Whole days; null below LEAST_THEMES. */
  medianDays: number | null;
  /** Of 100 themes so many are answered; null when there are none. */
  share: number | null;
  /** The one that waits longest of those whose time may be told. */
  oldestUnanswered: { id: string; heardFrom: IsoDate } | null;
  /** By the quarter of the answer, oldest first, from the first one that had any. */
  quarters: AnsweredQuarter[];
}

/** Works out the time to answer of these themes; the order of `themes` decides between two that wait as long. */
export function timeToAnswer(themes: readonly OwedTheme[], today: IsoDate): TimeToAnswer {
  const answered = themes.filter(({ answeredOn }) => answeredOn !== null);
  let oldest: TimeToAnswer['oldestUnanswered'] = null;
  for (const { id, heardFrom, answeredOn } of themes) {
    if (answeredOn !== null || heardFrom === null) continue;
    if (!oldest || heardFrom < oldest.heardFrom) oldest = { id, heardFrom };
  }
  return {
    themes: themes.length,
    answered: answered.length,
    medianDays: medianOf(answered),
    share: themes.length === 0 ? null : shareOf(answered.length, themes.length),
    oldestUnanswered: oldest,
    quarters: byQuarter(answered, today),
  };
}

function byQuarter(answered: readonly OwedTheme[], today: IsoDate): AnsweredQuarter[] {
  const running = quarterOf(today);
  const quarters = Array.from({ length: ANSWERED_QUARTERS }, (_, back) =>
    addMonths(running, -3 * (ANSWERED_QUARTERS - 1 - back)),
  ).map((quarter) => {
    const within = answered.filter(({ answeredOn }) => answeredOn && quarterOf(answeredOn) === quarter);
    return { quarter, answered: within.length, medianDays: medianOf(within) };
  });
  const first = quarters.findIndex((each) => each.answered > 0);
  return first === -1 ? [] : quarters.slice(first);
}

/** Only of themes that were heard before they were answered: a survey's theme may have its answer first. */
function medianOf(answered: readonly OwedTheme[]): number | null {
  const days = answered
    .flatMap(({ heardFrom, answeredOn }) =>
      heardFrom && answeredOn && heardFrom <= answeredOn ? [daysBetween(heardFrom, answeredOn)] : [],
    )
    .sort((one, other) => one - other);
  if (days.length < LEAST_THEMES) return null;
  const middle = days.length / 2;
  const [low = 0, high = low] = days.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
  return Math.round((low + high) / 2);
}

/** In whole per cent, and 100 only when it is all of them. */
function shareOf(part: number, all: number): number {
  return part === all ? 100 : Math.min(99, Math.round((100 * part) / all));
}
