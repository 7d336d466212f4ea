import { coverageNumbers, programmeLists, type Reading } from '@heard/data';
import {
  COVERAGE_AXES,
  type CoverageAxis,
  coverageOf,
  type CoverageRow,
  type IsoDate,
  SHIFT_LABELS,
  type ShownCount,
  SHIFTS,
  spokenQuarter,
} from '@heard/domain';
import { type ToldCoverage } from '@heard/publishing';

/** Coverage along every axis as papers tell it, and how many counts in it are hidden. */
export interface CoverageTold {
  coverage: ToldCoverage[];
  hidden: number;
}

/** Each axis in words. */
const AXES: Record<CoverageAxis, string> = {
  site: 'Site',
  directorate: 'Directorate',
  staff_group: 'Staff group',
  shift: 'Shift',
};

/** What a paper says in place of a count that would give somebody away. */
export const HIDDEN = 'Hidden';

/** A quarter as the head of a narrow column says it: `Jul to Sep 2026`. */
function shortQuarter(quarter: IsoDate): string {
  return spokenQuarter(quarter).replace(/[A-Z][a-z]+/g, (month) => month.slice(0, 3));
}

/** The same with its last quarters alone, as many as a page is wide. */
export function lastQuartersOf(coverage: readonly ToldCoverage[]): ToldCoverage[] {
  return coverage.map(({ axis, table }) => {
    const kept = <T>(cells: readonly T[]) => [...cells.slice(0, 2), ...cells.slice(2).slice(-WIDE)];
    return { axis, table: { ...table, columns: kept(table.columns), rows: table.rows.map(kept) } };
  });
}

/** How many quarters stand side by side on a page. */
const WIDE = 4;

/** Who was heard in the quarters of a period that are over: the rows of the page on coverage, and nothing finer. */
export async function tellCoverage(
  reading: Reading,
  { from, to, threshold }: { from: IsoDate; to: IsoDate; threshold: number },
): Promise<CoverageTold> {
  const { sites, directorates, staffGroups } = await programmeLists(reading);
  const numbers = await coverageNumbers(reading);
  const shift = SHIFTS.map((id) => ({ id, name: SHIFT_LABELS[id] }));
  const parts = { site: sites, directorate: directorates, staff_group: staffGroups, shift };
  const facts = { ...numbers, parts, threshold, today: reading.today };
  let hidden = 0;
  const coverage = COVERAGE_AXES.map((axis): ToldCoverage => {
    const { quarters, rows } = coverageOf(axis, from, facts);
    // Quarters after the period are left out whole: what is shown is a part of what the page shows.
    const told = [...quarters.keys()].filter((at) => (quarters[at]?.startsOn ?? '') <= to);
    hidden += rows.reduce(
      (sum, { cells }) => sum + told.filter((at) => cells[at]?.count.is === 'hidden').length,
      0,
    );
    return {
      axis: AXES[axis],
      table: {
        caption: `People heard, by ${AXES[axis].toLowerCase()}, in quarters that are over`,
        columns: [
          { header: AXES[axis], share: 34 },
          { header: 'Last heard', share: 22 },
          ...told.map((at) => ({
            ...{ header: shortQuarter(quarters[at]?.startsOn ?? ''), share: 16, isNumber: true },
          })),
        ],
        rows: rows.map((row) => [
          row.parts.map(({ name }) => name).join(', '),
          row.last.period?.label ?? 'Never',
          ...told.map((at) => peopleOf(row, at)),
        ]),
        empty: 'Nobody has been heard yet.',
      },
    };
  });
  return { coverage, hidden };
}

function peopleOf({ cells }: CoverageRow, at: number): string {
  return shownCount(cells[at]?.count ?? { is: 'hidden' });
}

/** A count as a paper writes it. */
export function shownCount(count: ShownCount): string {
  if (count.is === 'hidden') return HIDDEN;
  return count.is === 'zero' ? '0' : String(count.people);
}
