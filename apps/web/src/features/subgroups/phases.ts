import { type Phase } from '@heard/schema';
import { phaseWords } from '../../app/words';

/** The phases in the programme's order, as it calls them. */
export type PhaseNames = readonly { phase: Phase; name: string }[];

/** What the programme calls a phase. */
export const nameOf = (names: PhaseNames, phase: Phase) =>
  names.find((each) => each.phase === phase)?.name ?? phaseWords[phase];

/** A stretch of a subgroup's life in one phase. */
export interface Period {
  id: string;
  phase: Phase;
  from: string;
  to: string | null;
  note: string;
}

/** What one phase is to a subgroup now. */
export type PhaseMark = 'now' | 'done' | 'left out' | 'to come';

/** Where a subgroup stands with each phase; one before the present that it never entered was left out. */
export function marksOf(
  now: Phase,
  history: readonly Pick<Period, 'phase'>[],
  names: PhaseNames,
): [Phase, PhaseMark][] {
  const at = placeOf(names, now);
  return names.map(({ phase }, index) => {
    if (index === at) return [phase, 'now'];
    if (index > at) return [phase, 'to come'];
    return [phase, history.some((period) => period.phase === phase) ? 'done' : 'left out'];
  });
}

/** Whether a move wants a reason: back, or leaving a phase out. */
export const wantsReason = (names: PhaseNames, from: Phase, to: Phase) =>
  placeOf(names, to) - placeOf(names, from) !== 1;

/** Whether one phase comes before another. */
export const isBefore = (names: PhaseNames, one: Phase, other: Phase) =>
  placeOf(names, one) < placeOf(names, other);

const placeOf = (names: PhaseNames, wanted: Phase) => names.findIndex(({ phase }) => phase === wanted);
