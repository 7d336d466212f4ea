/** What an attacker knows: unknown whole numbers, the least each can be, and sums of some of them. */
export interface Knowledge {
  atLeast: number[];
  sums: { of: number[]; are: number }[];
}

type Ranges = { from: number; to: number }[];

/** Narrows each unknown to what the sums leave for it; null when they leave nothing. */
function narrow(ranges: Ranges, sums: Knowledge['sums']): Ranges | null {
  let narrowed = ranges;
  for (let isNew = true; isNew;) {
    isNew = false;
    for (const { of, are } of sums) {
      const least = of.reduce((total, each) => total + narrowed[each]!.from, 0);
      const most = of.reduce((total, each) => total + narrowed[each]!.to, 0);
      for (const each of of) {
        const { from, to } = narrowed[each]!;
        const range = { from: Math.max(from, are - (most - to)), to: Math.min(to, are - (least - from)) };
        if (range.from > range.to) return null;
        if (range.from === from && range.to === to) continue;
        narrowed = narrowed.with(each, range);
        isNew = true;
        break;
      }
    }
  }
  return narrowed;
}

/** Whether whole numbers exist that fit everything known: exact, by trying each value of one unknown after the other. */
function isPossible(ranges: Ranges, sums: Knowledge['sums']): boolean {
  const narrowed = narrow(ranges, sums);
  if (!narrowed) return false;
  const open = narrowed.findIndex(({ from, to }) => from < to);
  if (open < 0)
    return sums.every(({ of, are }) => of.reduce((t, each) => t + narrowed[each]!.from, 0) === are);
  const { from, to } = narrowed[open]!;
  return Array.from({ length: to - from + 1 }, (_, more) => from + more).some((value) =>
    isPossible(narrowed.with(open, { from: value, to: value }), sums),
  );
}

/** The values, up to two, that an unknown may have. */
export function twoValuesOf(unknown: number, { atLeast, sums }: Knowledge): number[] {
  // No unknown is larger than a sum it is part of; one in no sum can be anything, of which two values are enough.
  const free = atLeast.map((from, each) => {
    const largest = sums.filter(({ of }) => of.includes(each)).map(({ are }) => are);
    return { from, to: largest.length > 0 ? Math.min(...largest) : from + 1 };
  });
  const range = narrow(free, sums)?.[unknown];
  const found: number[] = [];
  for (let value = range?.from ?? 0; range && value <= range.to && found.length < 2; value += 1) {
    if (isPossible(free.with(unknown, { from: value, to: value }), sums)) found.push(value);
  }
  return found;
}
