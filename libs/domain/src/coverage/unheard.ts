import { COVERAGE_AXES, type CoverageAxis } from './axis';
import { type CoverageFacts, coverageOf, type CoverageRow, ELSEWHERE } from './coverage';

/** Who has not been heard along one axis, by the rows that coverage shows: small parts stand together here as there. */
export interface Unheard {
  axis: CoverageAxis;
  /** Never heard first, then those not heard for longest. */
  rows: Pick<CoverageRow, 'parts' | 'last'>[];
  /** Of so many rows in all. */
  of: number;
}

/**
 * Who was never heard, or not for QUIET_DAYS, on the day of the facts, along each axis. No count of people is told, and no
 * day finer than coverage tells: so that two days beside each other tell no more of one event than the calendar does.
 */
export function unheardOf(facts: CoverageFacts): Unheard[] {
  return COVERAGE_AXES.map((axis) => {
    // From the quarter that runs on: none that is over, for no number of one is asked.
    const rows = coverageOf(axis, facts.today, facts).rows.filter(
      ({ parts }) => !parts.every(({ id }) => id === ELSEWHERE.id),
    );
    const since = ({ last }: CoverageRow) => last.period?.startsOn ?? '';
    return {
      axis,
      rows: rows
        .filter(({ last }) => last.status !== 'heard')
        .sort((one, other) => (since(one) < since(other) ? -1 : Number(since(one) > since(other))))
        .map(({ parts, last }) => ({ parts, last })),
      of: rows.length,
    };
  });
}
