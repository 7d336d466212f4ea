import { type Transaction } from '@heard/data';
import { holds, type Problem, problem, ROLES } from '@heard/domain';

const FACILITATOR_ROLES = ROLES.filter((role) => holds([role], 'facilitate_event'));

const UNKNOWN = {
  siteId: 'Choose a site of this programme.',
  subgroupId: 'Choose a subgroup of this programme.',
  facilitatorIds:
    'Choose facilitators who are active in the programme now and whose roles facilitate events.',
};

/** The site, the subgroup and whoever joins must be of this programme, and those who join must be able to facilitate. */
export async function checkEventNames(
  transaction: Transaction,
  names: { siteId: string | null; subgroupId: string | null; facilitatorIds: readonly string[] },
): Promise<Problem | null> {
  const unknown = await transaction.events.unknownNames(names, FACILITATOR_ROLES);
  return unknown && problem(unknown, 'NOT_FOUND', UNKNOWN[unknown]);
}
