import { suppress } from '../coverage/suppression';
import { type ReactionCount } from './reaction';

/**
 * Tells what waits, in batches of which none is small: a site's own once there are as many as the threshold, and what is
 * left at all sites, without the sites, twice as many at a time. Each reaction is in one batch, so every number ever
 * shown, and every difference of two, is a sum of whole batches (ADR 0017).
 */
export function tellWaiting(counts: readonly ReactionCount[], threshold: number): ReactionCount[] {
  return groupsOf(counts).flatMap((group) =>
    tellRest(
      group.map((each) => tellOwn(each, threshold)),
      threshold,
    ),
  );
}

function tellOwn(count: ReactionCount, threshold: number): ReactionCount {
  if (count.waiting < threshold) return count;
  return { ...count, waiting: 0, told: count.told + count.waiting };
}

function tellRest(group: readonly ReactionCount[], threshold: number): ReactionCount[] {
  const waiting = group.reduce((sum, each) => sum + each.waiting, 0);
  const told = 2 * threshold;
  const [first] = group;
  if (!first || waiting < told) return [...group];
  const nowhere = group.find(({ siteId }) => siteId === null) ?? {
    ...first,
    siteId: null,
    waiting: 0,
    told: 0,
  };
  return [
    ...group.filter(({ siteId }) => siteId !== null).map((each) => ({ ...each, waiting: 0 })),
    // One step and no more: the exact sum could be so large that it tells what each site comes to.
    { ...nowhere, waiting: waiting - told, told: nowhere.told + told },
  ];
}

function groupsOf(counts: readonly ReactionCount[]): ReactionCount[][] {
  const groups = new Map<string, ReactionCount[]>();
  for (const count of counts) {
    const key = `${count.answerId} ${count.reaction}`;
    groups.set(key, [...(groups.get(key) ?? []), count]);
  }
  return [...groups.values()];
}

/** The reactions of one kind to one answer, as they are shown. */
export interface ToldReaction {
  /** All that have been told; null while too few have. */
  total: number | null;
  /** Sites of which enough have been told, in the order of the ids given. */
  sites: { siteId: string; people: number }[];
  /** Those of no site, or of sites that are not shown; null while too few have been told, or when none is left. */
  elsewhere: number | null;
  /** Why nothing is shown; null when something is. */
  hiddenBecause: string | null;
}

/** What may be shown of the reactions of one kind to one answer, from what has been told of each site. */
export function toldReaction(
  counts: readonly Pick<ReactionCount, 'siteId' | 'told'>[],
  siteIds: readonly string[],
  threshold: number,
): ToldReaction {
  const told = [...siteIds, null].map((place) => counts.find(({ siteId }) => siteId === place)?.told ?? 0);
  // Batches are never small, save that the threshold was raised since.
  const { cells, total } = suppress(told, { threshold });
  const sites = siteIds.flatMap((siteId, index) => {
    const cell = cells[index];
    return cell?.is === 'shown' ? [{ siteId, people: cell.people }] : [];
  });
  const rest = total === null ? 0 : total - sites.reduce((sum, { people }) => sum + people, 0);
  const isHidden = sites.length === 0 && !total;
  return {
    total: total || null,
    sites,
    elsewhere: rest || null,
    hiddenBecause: isHidden ? whyHidden(threshold) : null,
  };
}

function whyHidden(threshold: number): string {
  return `None, or fewer than ${threshold} so far. Counts are shown from ${threshold} on and move once a night, so that nobody’s own can be told.`;
}
