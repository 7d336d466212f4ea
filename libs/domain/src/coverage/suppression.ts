/** A count of people as it may leave the workspace. */
export type ShownCount = { is: 'shown'; people: number } | { is: 'hidden' } | { is: 'zero' };

/** A list of counts as it may leave the workspace. */
export interface ShownCounts {
  /** In the order of the counts given. */
  cells: ShownCount[];
  /** The sum of all; null when it would tell a small number, or when none is to be shown. */
  total: number | null;
  /** The sum of the hidden ones, which is the safe pooling; null when none is hidden, or with the total. */
  hiddenTogether: number | null;
}

/** How counts are shown. */
export interface SuppressionRule {
  /** Counts of people below it are hidden (domain.md, rule 5). */
  threshold: number;
  /**
   * What somebody knows already of each count, one list for each who knows: whoever facilitated an event knows its
   * part of every count, and must not find a small number by subtracting it.
   */
  known?: readonly (readonly number[])[];
  /** False only where the sum of the counts can be had nowhere, not even from another table; then no sibling is hidden. */
  isTotalKnown?: boolean;
}

/** No threshold is lower, so that every table ever shown was made with this one or a higher one. */
export const LOWEST_THRESHOLD = 10;

/**
 * Hides the counts of a list that are below the threshold, and with them the next smaller ones, until nobody can find a
 * hidden one from the rest: not by subtracting, not by knowing that a hidden count is at least one, and not from an
 * older table. Every door that shows counts of people asks this and nothing else.
 */
export function suppress(counts: readonly number[], rule: SuppressionRule): ShownCounts {
  const { threshold, isTotalKnown = true } = rule;
  const knowers = [counts.map(() => 0), ...(rule.known ?? [])];
  // The smallest number that anybody could make of a count by taking away what they know of it.
  const smallest = counts.map((people, cell) =>
    Math.min(...knowers.map((known) => people - (known[cell] ?? 0)).filter((rest) => rest > 0)),
  );
  let hidden: readonly number[] = [];
  let secrets = secretsOf(counts, hidden, knowers);
  const hide = (more: readonly number[]) => {
    hidden = [...hidden, ...more];
    secrets = secretsOf(counts, hidden, knowers);
  };
  let isTotalSafe = isTotalKnown;
  // From the lowest threshold up, one by one: what a higher one hides then includes all that a lower one hid, and a
  // table from before the threshold was raised brings nothing to light.
  for (let level = Math.min(LOWEST_THRESHOLD, threshold); level <= threshold; level += 1) {
    const small = [...counts.keys()].filter(
      (cell) => (smallest[cell] ?? 0) < level && !hidden.includes(cell),
    );
    if (small.length > 0) hide(small);
    while (isTotalSafe && hidden.length > 0 && !areKept(secrets, level)) {
      const next = nextSmallest(counts, hidden);
      if (next.length === 0) isTotalSafe = false;
      else hide(next);
    }
  }
  return {
    cells: counts.map((people, cell) => {
      if (hidden.includes(cell)) return { is: 'hidden' };
      return people === 0 ? { is: 'zero' } : { is: 'shown', people };
    }),
    total: isTotalSafe ? sum(counts) : null,
    hiddenTogether: isTotalSafe && hidden.length > 0 ? secrets.together : null,
  };
}

/** What the sum of the hidden counts would tell: it is what the total less all that is shown comes to. */
interface Secrets {
  cells: number;
  together: number;
  largest: number;
  /** The smallest number that anybody could make of the sum by taking away what they know of it. */
  least: number;
  /** Whether for somebody the sum is no more than the ones that each hidden count is at least. */
  areAllOne: boolean;
}

function secretsOf(
  counts: readonly number[],
  hidden: readonly number[],
  knowers: readonly (readonly number[])[],
): Secrets {
  const people = hidden.map((cell) => counts[cell] ?? 0);
  const left = knowers.map((known) => ({
    rest: sum(people) - sum(hidden.map((cell) => known[cell] ?? 0)),
    // Where they know of somebody in a count, it may hold nobody else.
    atLeast: hidden.filter((cell) => (known[cell] ?? 0) === 0).length,
  }));
  return {
    cells: hidden.length,
    together: sum(people),
    largest: Math.max(...people),
    least: Math.min(...left.map(({ rest }) => rest).filter((rest) => rest > 0)),
    areAllOne: left.some(({ rest, atLeast }) => rest > 0 && rest <= atLeast),
  };
}

function areKept({ cells, together, largest, least, areAllOne }: Secrets, threshold: number): boolean {
  // Were all of them as large as a small number can be, their sum would say so.
  const areAllLargest = largest < threshold && together >= cells * (threshold - 1);
  // One alone is never kept, for then the sum is as small as it is.
  return least >= threshold && !areAllOne && !areAllLargest;
}

/** The smallest counts not hidden yet, all that are equal: which of them comes first must tell nothing. */
function nextSmallest(counts: readonly number[], hidden: readonly number[]): number[] {
  const open = [...counts.keys()].filter((cell) => !hidden.includes(cell) && (counts[cell] ?? 0) > 0);
  const smallest = Math.min(...open.map((cell) => counts[cell] ?? 0));
  return open.filter((cell) => counts[cell] === smallest);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
