import { daysBetween, type IsoDate, spokenMonth } from '../calendar';
import { SHIFT_LABELS, type Shift, SHIFTS } from '../listening/listening-event';
import { type CoverageFacts, type CoveredEvent } from './coverage';
import { QUIET_DAYS } from './last-heard';
import { suppress } from './suppression';

/** Where and when a café would hear those who have not been heard. */
export interface NextCafe {
  /** Null when it may be at any site. */
  siteId: string | null;
  siteName: string | null;
  shift: Shift;
  /** Why, in words. */
  reason: string;
}

/** How many places are suggested. */
export const MOST_NEXT_CAFES = 5;

interface Gap {
  cafe: NextCafe;
  last: IsoDate | null;
  weight: number;
}

/**
 * Where to hold the next café: sites and shifts never heard first, then those not heard for longest, both weighted by
 * how many people work there; a site for which something is planned is left out.
 */
export function nextCafes(facts: CoverageFacts, plannedSiteIds: readonly string[]): NextCafe[] {
  const { today } = facts;
  const isGap = ({ last }: Gap) => last === null || daysBetween(last, today) > QUIET_DAYS;
  const urgency = ({ last, weight }: Gap) => (last === null ? weight : weight * daysBetween(last, today));
  return [...siteGaps(facts, plannedSiteIds), ...shiftGaps(facts)]
    .filter(isGap)
    .sort(
      (one, other) =>
        Number(one.last !== null) - Number(other.last !== null) || urgency(other) - urgency(one),
    )
    .slice(0, MOST_NEXT_CAFES)
    .map(({ cafe }) => cafe);
}

function siteGaps(facts: CoverageFacts, plannedSiteIds: readonly string[]): Gap[] {
  const { parts, events } = facts;
  const weigh = weights(facts, 'site', everybody(facts) / Math.max(1, parts.site.length));
  return parts.site
    .filter(({ id }) => !plannedSiteIds.includes(id))
    .map(({ id, name }) => {
      const there = events.filter(({ siteId }) => siteId === id);
      const last = lastOf(there);
      const { weight, words } = weigh(id);
      const shift = longestUnheard(there, events);
      const when = last === null ? 'has never been heard' : `was last heard in ${spokenMonth(last)}`;
      const also =
        last !== null && lastOf(there.filter((event) => event.shift === shift)) === null
          ? `, and the ${shiftWord(shift)} shift there never`
          : '';
      return {
        last,
        weight,
        cafe: {
          siteId: id,
          siteName: name,
          shift,
          reason: `${name} ${when}${also}.${words && ` ${words} work there.`}`,
        },
      };
    });
}

function shiftGaps(facts: CoverageFacts): Gap[] {
  // Until its headcount is entered, a shift is taken to have its part of everybody.
  const weigh = weights(facts, 'shift', everybody(facts) / SHIFTS.length);
  return SHIFTS.map((shift) => {
    const last = lastOf(facts.events.filter((event) => event.shift === shift));
    const { weight, words } = weigh(shift);
    const when = last === null ? 'has never been heard' : `was last heard in ${spokenMonth(last)}`;
    const reason = `The ${shiftWord(shift)} shift ${when}, at any site.${words && ` ${words} work it.`}`;
    return { last, weight, cafe: { siteId: null, siteName: null, shift, reason } };
  });
}

/** The shift never heard or longest not heard at a site; where several are, the one longest not heard anywhere. */
function longestUnheard(there: readonly CoveredEvent[], anywhere: readonly CoveredEvent[]): Shift {
  const keys = SHIFTS.map((shift) => {
    const last = (events: readonly CoveredEvent[]) =>
      lastOf(events.filter((event) => event.shift === shift)) ?? '';
    return { shift, key: `${last(there)} ${last(anywhere)}` };
  });
  const [first] = keys.sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)));
  return first?.shift ?? 'day';
}

/**
 * How much a part weighs, and its headcount in words; a headcount that is hidden weighs as the threshold, so that the
 * order tells nothing of it.
 */
function weights(
  { parts, headcounts, threshold }: CoverageFacts,
  axis: 'site' | 'shift',
  notEntered: number,
) {
  const people = parts[axis].map(
    ({ id }) => headcounts.find((one) => one.axis === axis && one.part === id)?.people ?? null,
  );
  const { cells } = suppress(
    people.map((each) => each ?? 0),
    { threshold },
  );
  return (id: string): { weight: number; words: string } => {
    const part = parts[axis].findIndex((each) => each.id === id);
    const cell = cells[part];
    if ((people[part] ?? null) === null) return { weight: notEntered, words: '' };
    return cell?.is === 'shown'
      ? { weight: cell.people, words: `${cell.people.toLocaleString('en-GB')} people` }
      : { weight: cell?.is === 'hidden' ? threshold : 0, words: '' };
  };
}

/** How many people work at all sites together, as far as it was entered; 1 when it was not. */
function everybody({ headcounts }: CoverageFacts): number {
  const sites = headcounts.filter(({ axis }) => axis === 'site');
  return Math.max(
    1,
    sites.reduce((sum, { people }) => sum + people, 0),
  );
}

function lastOf(events: readonly CoveredEvent[]): IsoDate | null {
  return (
    events
      .map(({ heldOn }) => heldOn)
      .sort()
      .at(-1) ?? null
  );
}

function shiftWord(shift: Shift): string {
  return SHIFT_LABELS[shift].toLowerCase();
}
