import {
  allCycles,
  type Asking,
  checkSettings,
  coverageNumbers,
  evidenceThresholds,
  methodOf,
  programmeLists,
  type SubgroupFacts,
} from '@heard/data';
import {
  type CoverageFacts,
  coverageOf,
  type Cycle,
  type EvidenceThresholds,
  type GateFacts,
  lastHeardOf,
  type Method,
} from '@heard/domain';

/** What all gates of a programme are judged by, read once for as many of them as are looked at. */
export interface GateWorld {
  method: Method;
  cycles: Cycle[];
  heard: Pick<GateFacts, 'directorates' | 'nights' | 'sites'>;
  least: EvidenceThresholds;
  /** Counts of people below it are hidden. */
  threshold: number;
}

/** Reads all of it in a fixed number of statements. */
export async function readWorld(
  asking: Asking,
  { programmeId, today }: { programmeId: string; today: string },
): Promise<GateWorld> {
  const query: Asking['query'] = (sql, values) => asking.query(sql, values);
  const method = await methodOf(asking, programmeId);
  const cycles = await allCycles(asking);
  const { events, headcounts } = await coverageNumbers({ query, today });
  const { sites, directorates } = await programmeLists(asking);
  const least = await evidenceThresholds(asking);
  const { threshold } = await checkSettings(asking);
  const parts = { site: sites, directorate: directorates, staff_group: [], shift: [] };
  const facts: CoverageFacts = { parts, headcounts, events, threshold, today };
  return {
    ...{ method, cycles, least, threshold },
    heard: {
      // As coverage shows them: small ones together, and no quarter before it is over.
      directorates: coverageOf('directorate', null, facts).rows.map(({ parts: row, last }) => ({
        parts: row,
        last,
      })),
      // The calendar tells everybody when a site and a shift were heard.
      sites: sites.map((site) => ({ parts: [site], last: lastHeardOf('site', [site.id], events, today) })),
      nights: lastHeardOf('shift', ['night'], events, today),
    },
  };
}

/** What the computed criteria of a subgroup's gates in a cycle look at. */
export function factsIn(world: GateWorld, facts: SubgroupFacts, cycle: Cycle): GateFacts {
  const { method, cycles, heard } = world;
  return { ...facts, ...heard, communityPartIds: method.communityPartIds, cycle, cycles };
}
