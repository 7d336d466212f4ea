import { type IsoDate } from '../calendar';
import { type Shift, type Tally } from '../listening/listening-event';
import { type CoverageAxis } from './axis';
import { isHeardInPublic, type LastHeard, lastHeardOf } from './last-heard';
import { quarterCounts } from './quarter-counts';
import { closedQuarters, quarterOf } from './quarter';
import { type ShownCount, suppress } from './suppression';

/** An event that was held and written up, as coverage reads it. */
export interface CoveredEvent {
  id: string;
  heldOn: IsoDate;
  /** Null until its notes were released: its numbers count from then on. */
  releasedOn: IsoDate | null;
  siteId: string | null;
  shift: Shift;
  peopleHeard: number;
  tallies: Tally[];
  /** Whoever facilitated it, and so knows its numbers. */
  facilitatorIds: string[];
}

/** One part of an axis: a site, a directorate, a staff group or a shift. */
export interface CoveragePart {
  id: string;
  name: string;
}

/** How many people work in one part of an axis. */
export interface Headcount {
  axis: CoverageAxis;
  part: string;
  people: number;
}

/** What coverage is worked out from. */
export interface CoverageFacts {
  parts: Record<CoverageAxis, CoveragePart[]>;
  headcounts: readonly Headcount[];
  events: readonly CoveredEvent[];
  /** Counts of people below it are hidden. */
  threshold: number;
  today: IsoDate;
}

/** How many people were heard of one row in one quarter. */
export interface CoverageCell {
  /** The first day of the quarter. */
  quarter: IsoDate;
  count: ShownCount;
  /** In percent of the headcount, where both are shown. */
  share: number | null;
}

/** One part of an axis, or several small ones together. */
export interface CoverageRow {
  parts: CoveragePart[];
  /** Null when it was not entered. */
  headcount: ShownCount | null;
  /** One for each quarter, oldest first. */
  cells: CoverageCell[];
  /** Null along an axis that only the counts of events tell of: that is told when the quarter is over. */
  isHeardThisQuarter: boolean | null;
  last: LastHeard;
}

/** The sums of one quarter over all rows. */
export interface CoverageQuarter {
  /** Its first day. */
  startsOn: IsoDate;
  /** Null when it would tell a small number. */
  total: number | null;
  /** How many rows are hidden. */
  hiddenRows: number;
  /** What the hidden rows come to, which is the safe pooling; null when there is none. */
  hiddenTogether: number | null;
}

/** Who has been heard and who has not, along one axis. */
export interface Coverage {
  quarters: CoverageQuarter[];
  rows: CoverageRow[];
}

/** Where an event was that was at no site. */
export const ELSEWHERE: CoveragePart = { id: '', name: 'Not at a site' };

/** Works out who has been heard along an axis, in the quarters that are over and begin with the one of `from`. */
export function coverageOf(axis: CoverageAxis, from: IsoDate | null, facts: CoverageFacts): Coverage {
  const parts = partsOf(axis, facts);
  const headcounts = parts.map(
    ({ id }) => facts.headcounts.find((one) => one.axis === axis && one.part === id)?.people ?? null,
  );
  const { groups, small, together } = poolSmall(headcounts, facts.threshold);
  const quarters = closedQuarters(from, facts.today).map((quarter) => ({
    quarter,
    ...pooled(quarterCounts(axis, quarter, parts, facts), groups),
  }));
  const running = quarterOf(facts.today);
  const rows = groups.map((members, row): CoverageRow => {
    const headcount = members === small ? together : headcountOf(headcounts[members[0] ?? 0] ?? null);
    const last = lastHeardOf(
      axis,
      members.map((member) => parts[member]?.id ?? ''),
      facts.events,
      facts.today,
    );
    return {
      parts: members.flatMap((member) => parts[member] ?? []),
      headcount,
      cells: quarters.map(({ quarter, counts }) => {
        const count = counts[row] ?? { is: 'hidden' };
        return { quarter, count, share: shareOf(count, headcount) };
      }),
      isHeardThisQuarter: isHeardInPublic(axis)
        ? last.period !== null && quarterOf(last.period.startsOn) === running
        : null,
      last,
    };
  });
  return {
    rows,
    quarters: quarters.map(({ quarter, counts, total, hiddenTogether }) => ({
      startsOn: quarter,
      total,
      hiddenTogether,
      hiddenRows: counts.filter(({ is }) => is === 'hidden').length,
    })),
  };
}

/** The parts of an axis, with a row for events at no site when there were any. */
function partsOf(axis: CoverageAxis, { parts, events }: CoverageFacts): CoveragePart[] {
  const isElsewhere = axis === 'site' && events.some(({ siteId }) => siteId === null);
  return isElsewhere ? [...parts.site, ELSEWHERE] : parts[axis];
}

/** The rows of a table, each as the parts in it: those with a small headcount share the last one. */
function poolSmall(
  headcounts: readonly (number | null)[],
  threshold: number,
): { groups: number[][]; small: number[]; together: ShownCount } {
  const { cells, hiddenTogether } = suppress(
    headcounts.map((people) => people ?? 0),
    { threshold },
  );
  const every = [...headcounts.keys()];
  const small = every.filter((part) => cells[part]?.is === 'hidden');
  const alone = every.filter((part) => !small.includes(part)).map((part) => [part]);
  return {
    groups: small.length > 0 ? [...alone, small] : alone,
    small,
    together: hiddenTogether === null ? { is: 'hidden' } : { is: 'shown', people: hiddenTogether },
  };
}

function headcountOf(people: number | null): ShownCount | null {
  if (people === null) return null;
  return people === 0 ? { is: 'zero' } : { is: 'shown', people };
}

/**
 * The counts of one quarter by row. The sum of a pool is shown only when it holds all of what is hidden or none of it:
 * then it tells nothing of a part of it, whichever other pools other headcounts once made.
 */
function pooled(
  { counts, shown }: ReturnType<typeof quarterCounts>,
  groups: readonly (readonly number[])[],
): { counts: ShownCount[]; total: number | null; hiddenTogether: number | null } {
  const isHidden = (part: number) => shown.cells[part]?.is === 'hidden';
  const hidden = [...counts.keys()].filter(isHidden);
  const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + (counts[part] ?? 0), 0);
  const rows = groups.map((members): ShownCount => {
    const held = members.filter(isHidden);
    const isWhole = held.length === hidden.length && shown.total !== null && members.length > 1;
    if (held.length > 0 && !isWhole) return { is: 'hidden' };
    const people = sum(members);
    return people === 0 ? { is: 'zero' } : { is: 'shown', people };
  });
  const together = groups.filter((_, row) => rows[row]?.is === 'hidden').flat();
  return {
    counts: rows,
    total: shown.total,
    hiddenTogether: shown.total === null || together.length === 0 ? null : sum(together),
  };
}

function shareOf(count: ShownCount, headcount: ShownCount | null): number | null {
  if (count.is === 'hidden' || headcount?.is !== 'shown') return null;
  return count.is === 'zero' ? 0 : Math.round((count.people / headcount.people) * 100);
}
