import DataLoader from 'dataloader';
import { type EvidenceTarget, gatesOfSubgroups, type Reading, subgroupFacts } from '@heard/data';
import { manyEach, oneEach } from '../graphql/batch';
import { type GateWorld, readWorld } from './queries/gate-world';
import { type EvidenceSeen, keyOf, readEvidence } from './queries/read-evidence';

/** What gates are judged by, loaded together. */
export function gateLoaders(reading: Reading) {
  let world: Promise<GateWorld> | null = null;
  const gateWorld = () =>
    (world ??= readWorld(reading, { programmeId: reading.viewer.programmeId, today: reading.today }));
  return {
    gateWorld,
    gatesOfSubgroup: manyEach(
      (ids) => gatesOfSubgroups(reading, ids),
      (row) => row.subgroupId,
    ),
    subgroupFacts: oneEach(
      async (ids) => subgroupFacts(reading, (await gateWorld()).least, ids),
      (row) => row.subgroupId,
    ),
    gateEvidence: new DataLoader<EvidenceTarget, EvidenceSeen | null, string>(
      async (targets) => {
        const seen = await readEvidence(reading, reading.today, await gateWorld(), targets);
        return targets.map((target) => seen.get(keyOf(target)) ?? null);
      },
      { cacheKeyFn: keyOf },
    ),
  };
}
