import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { type Transaction, UnitOfWork } from '@heard/data';
import {
  addMembership,
  fail,
  mayChangeMembership,
  type Membership,
  notAllowedWithSubgroup,
  notFound,
  ok,
  problem,
  type Result,
  type Viewer,
} from '@heard/domain';
import { Sessions } from '../../sign-in/sessions';
import { Clock } from '../../work/clock';
import { refuseDuplicates } from '../../work/refuse-duplicates';

/** Who joins which subgroup, as what and from when. */
export interface AddMembershipInput {
  id?: string | null;
  subgroupId: string;
  personId: string;
  kind: Membership['kind'];
  from: string;
}

const THERE_ALREADY = problem(
  'kind',
  'DUPLICATE',
  'They already belong to this subgroup in this way. Choose another kind, or end that one first.',
);

/** Makes a person a member of a subgroup; the same id sent twice does so once. */
@Injectable()
export class AddMembership {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly sessions: Sessions,
  ) {}

  async run(viewer: Viewer, { id, ...input }: AddMembershipInput): Promise<Result<Membership>> {
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    const wanted = { ...input, id: id ?? newId() };
    const added = await refuseDuplicates(
      () =>
        this.unitOfWork.run(scope, this.clock.now(), (transaction) => this.add(transaction, viewer, wanted)),
      { membership_current: THERE_ALREADY },
    );
    // A lead's rights begin with the membership.
    if (added.ok) this.sessions.forget();
    return added;
  }

  private async add(
    transaction: Transaction,
    viewer: Viewer,
    wanted: Omit<Membership, 'to' | 'version'>,
  ): Promise<Result<Membership>> {
    const { subgroups } = transaction;
    const subgroup = await subgroups.find(wanted.subgroupId);
    if (!subgroup) return fail({ ...notFound('subgroup'), field: 'subgroupId' });
    if (!mayChangeMembership(viewer, subgroup, wanted.kind))
      return fail(notAllowedWithSubgroup('change_members'));
    const earlier = await subgroups.findMembership(wanted.id);
    if (earlier) return sameOrTaken(earlier, wanted);
    const person = await transaction.people.find(wanted.personId);
    if (!person || person.state === 'left') {
      return fail(problem('personId', 'NOT_FOUND', 'Choose somebody who is with the programme now.'));
    }
    const made = addMembership(wanted, await subgroups.membershipsOf(person.id), this.clock.today());
    if (!made.ok) return made;
    await subgroups.addMembership(made.value);
    transaction.record({
      verb: 'membership.added',
      subjectType: 'membership',
      subjectId: made.value.id,
      subjectTitle: `${person.name}, ${subgroup.name}`,
      after: made.value,
    });
    return made;
  }
}

function sameOrTaken(earlier: Membership, wanted: Omit<Membership, 'to' | 'version'>): Result<Membership> {
  const same = (['subgroupId', 'personId', 'kind'] as const).every(
    (field) => earlier[field] === wanted[field],
  );
  if (same) return ok(earlier);
  return fail(problem('id', 'DUPLICATE', 'This id is taken. Send the membership again with a new one.'));
}
