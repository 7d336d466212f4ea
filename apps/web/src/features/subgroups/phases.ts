import { Phase } from '@heard/schema';

/** The phases in the order of the method. */
export const phases: readonly Phase[] = [Phase.SCOPE, Phase.DISCOVER, Phase.DESIGN, Phase.DELIVER];

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
export function marksOf(now: Phase, history: readonly Pick<Period, 'phase'>[]): [Phase, PhaseMark][] {
  const at = phases.indexOf(now);
  return phases.map((phase, index) => {
    if (index === at) return [phase, 'now'];
    if (index > at) return [phase, 'to come'];
    return [phase, history.some((period) => period.phase === phase) ? 'done' : 'left out'];
  });
}

/** Whether a move wants a reason: back, or leaving a phase out. */
export const wantsReason = (from: Phase, to: Phase) => phases.indexOf(to) - phases.indexOf(from) !== 1;
