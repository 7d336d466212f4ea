import { fail, notFound, ok, type Result, type SubgroupPlace } from '@heard/domain';
import { type OpenGate } from './change-gate';

/** Where the subgroup of a gate is now. */
export async function placeOf({ subgroup, transaction }: OpenGate): Promise<Result<SubgroupPlace>> {
  const open = await transaction.subgroups.openPeriod(subgroup.id);
  if (!open) return fail(notFound('phase'));
  return ok({ subgroup, open, cyclePeriod: await transaction.cycles.openPeriod(subgroup.id) });
}
