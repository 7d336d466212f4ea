import { type IsoDate } from '../calendar';
import { COVERAGE_AXES, type CoverageAxis } from './axis';
import { type CoveragePart, type CoverageFacts, type CoveredEvent } from './coverage';
import { quarterOf } from './quarter';
import { type ShownCounts, suppress } from './suppression';

/** The people heard of each part in a quarter, and how they may be shown. */
export function quarterCounts(
  axis: CoverageAxis,
  quarter: IsoDate,
  parts: readonly CoveragePart[],
  facts: CoverageFacts,
): { counts: number[]; shown: ShownCounts } {
  const { threshold } = facts;
  const events = facts.events.filter(
    ({ releasedOn }) => releasedOn !== null && quarterOf(releasedOn) === quarter,
  );
  const along = (other: CoverageAxis) => {
    const ids = other === axis ? parts.map(({ id }) => id) : idsHeard(other, events);
    return countsOf(other, ids, events);
  };
  const { counts, known } = along(axis);
  const shown = suppress(counts, { threshold, known });
  const total = sum(counts);
  // The same people are counted along each axis: a sum that one axis must hide is not to be had from another.
  const isToldElsewhere = COVERAGE_AXES.some((other) => {
    const there = along(other);
    return (
      sum(there.counts) === total && suppress(there.counts, { threshold, known: there.known }).total === null
    );
  });
  return { counts, shown: isToldElsewhere ? allHidden(counts) : shown };
}

/** How many people an event heard of each part along an axis: by its tallies, or by where and when it was. */
export function heardAt(event: CoveredEvent, axis: CoverageAxis): { part: string; people: number }[] {
  if (axis === 'site') return [{ part: event.siteId ?? '', people: event.peopleHeard }];
  const tallies = event.tallies.filter((tally) => tally.axis === axis);
  return axis === 'shift' && tallies.length === 0
    ? [{ part: event.shift, people: event.peopleHeard }]
    : tallies;
}

function idsHeard(axis: CoverageAxis, events: readonly CoveredEvent[]): string[] {
  return [...new Set(events.flatMap((event) => heardAt(event, axis).map(({ part }) => part)))];
}

/** The counts of the parts, and what each who facilitated knows of them: of one event, or of all that they were at. */
function countsOf(
  axis: CoverageAxis,
  ids: readonly string[],
  events: readonly CoveredEvent[],
): { counts: number[]; known: number[][] } {
  const countIn = (some: readonly CoveredEvent[]) => {
    const heard = new Map<string, number>();
    for (const { part, people } of some.flatMap((event) => heardAt(event, axis))) {
      heard.set(part, (heard.get(part) ?? 0) + people);
    }
    return ids.map((id) => heard.get(id) ?? 0);
  };
  const people = new Set(events.flatMap(({ facilitatorIds }) => facilitatorIds));
  const theirs = [...people].map((person) => events.filter((event) => event.facilitatorIds.includes(person)));
  return { counts: countIn(events), known: [...events.map((event) => [event]), ...theirs].map(countIn) };
}

function allHidden(counts: readonly number[]): ShownCounts {
  const cells = counts.map((people) => ({ is: people === 0 ? 'zero' : 'hidden' }) as const);
  return { cells, total: null, hiddenTogether: null };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
