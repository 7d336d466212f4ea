import { Phase, type GateSeenInput } from '@heard/schema';
import { useParams } from 'react-router';
import { constantsIn } from '../../app/address';
import { type GatePageQuery } from './gate-page.generated';

/** A gate as its pages know it. */
export type Gate = NonNullable<GatePageQuery['gate']>;

/** One criterion of a gate. */
export type Criterion = Gate['criteria'][number];

/** A piece of evidence. */
export type Evidence = Criterion['evidence'][number];

/** A decision on a gate. */
export type Decision = Gate['decisions'][number];

/** A condition of a decision. */
export type Condition = Gate['openConditions'][number];

/** Which gate, and the version of it that is on the page. */
export const seenOf = ({ subgroup, cycle, phase, version }: Gate): GateSeenInput => ({
  ...{ subgroupId: subgroup.id, cycleId: cycle.id, phase, version },
});

/** What is asked anew after each step with a gate. */
export const AFTER_STEP = { refetch: ['GatePage'] };

/** The gate that the address names; no phase when it names none there is. */
export function useGateKey(): { subgroupId: string; cycleId: string; phase: Phase | undefined } {
  const { subgroupId = '', cycleId = '', phase = '' } = useParams();
  return { subgroupId, cycleId, phase: constantsIn(Phase, [phase])[0] };
}
