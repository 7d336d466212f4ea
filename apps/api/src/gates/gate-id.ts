import { v5 as namedId } from 'uuid';
import { type Gate } from '@heard/domain';

/**
 * The id of a gate, worked out from what it is the gate of: a page can name it before anybody has prepared anything, and
 * two who begin at once begin the same one.
 */
export function gateIdOf({
  subgroupId,
  cycleId,
  phase,
}: Pick<Gate, 'subgroupId' | 'cycleId' | 'phase'>): string {
  return namedId(`${cycleId} ${phase}`, subgroupId);
}
