import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@heard/data';
import {
  endMembership,
  fail,
  mayChangeMembership,
  type Membership,
  notAllowedWithSubgroup,
  notFound,
  ok,
  type Result,
  stale,
  type Viewer,
} from '@heard/domain';
import { Sessions } from '../../sign-in/sessions';
import { Clock } from '../../work/clock';

/** Ends a membership on a day; it stays in the subgroup's history. */
@Injectable()
export class EndMembership {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly sessions: Sessions,
  ) {}

  async run(viewer: Viewer, seen: { id: string; version: number }, to: string): Promise<Result<Membership>> {
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    const ended = await this.unitOfWork.run(
      scope,
      this.clock.now(),
      async (transaction): Promise<Result<Membership>> => {
        const { subgroups } = transaction;
        const membership = await subgroups.findMembership(seen.id);
        const subgroup = membership && (await subgroups.find(membership.subgroupId));
        const person = membership && (await transaction.people.find(membership.personId));
        if (!subgroup || !person) return fail(notFound('membership'));
        if (!mayChangeMembership(viewer, subgroup, membership.kind)) {
          return fail(notAllowedWithSubgroup('change_members'));
        }
        if (membership.version !== seen.version) return fail(stale('membership'));
        const changed = endMembership(membership, to, this.clock.today());
        if (!changed.ok) return changed;
        const saved = await subgroups.saveMembership(membership, changed.value);
        transaction.record({
          verb: 'membership.ended',
          subjectType: 'membership',
          subjectId: saved.id,
          subjectTitle: `${person.name}, ${subgroup.name}`,
          before: membership,
          after: saved,
        });
        return ok(saved);
      },
    );
    // A lead's rights end with the membership.
    if (ended.ok) this.sessions.forget();
    return ended;
  }
}
