import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@heard/data';
import {
  fail,
  mayChangeMembership,
  type Membership,
  notAllowedWithSubgroup,
  notFound,
  ok,
  problem,
  reopenMembership,
  type Result,
  stale,
  type Viewer,
} from '@heard/domain';
import { Sessions } from '../../sign-in/sessions';
import { Clock } from '../../work/clock';

const GONE = problem(null, 'WRONG_STATE', 'They have left the programme. Invite them again first.');

/** Takes back the end of a membership, as if it had never ended. */
@Injectable()
export class ReopenMembership {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly sessions: Sessions,
  ) {}

  async run(viewer: Viewer, seen: { id: string; version: number }): Promise<Result<Membership>> {
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    const reopened = await this.unitOfWork.run(
      scope,
      this.clock.now(),
      async (transaction): Promise<Result<Membership>> => {
        const { subgroups } = transaction;
        const membership = await subgroups.findMembership(seen.id);
        // The subgroup's lock keeps another membership of the same kind from beginning meanwhile.
        const subgroup = membership && (await subgroups.find(membership.subgroupId));
        const person = membership && (await transaction.people.find(membership.personId));
        if (!subgroup || !person) return fail(notFound('membership'));
        if (!mayChangeMembership(viewer, subgroup, membership.kind)) {
          return fail(notAllowedWithSubgroup('change_members'));
        }
        if (membership.version !== seen.version) return fail(stale('membership'));
        if (person.state === 'left') return fail(GONE);
        const changed = reopenMembership(membership, await subgroups.membershipsOf(person.id));
        if (!changed.ok) return changed;
        const saved = await subgroups.saveMembership(membership, changed.value);
        transaction.record({
          verb: 'membership.reopened',
          subjectType: 'membership',
          subjectId: saved.id,
          subjectTitle: `${person.name}, ${subgroup.name}`,
          before: membership,
          after: saved,
        });
        return ok(saved);
      },
    );
    // A lead's rights come back with the membership.
    if (reopened.ok) this.sessions.forget();
    return reopened;
  }
}
