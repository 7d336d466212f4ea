import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { type Transaction, UnitOfWork } from '@heard/data';
import {
  addMembership,
  fail,
  type InviteInput,
  invitePerson,
  mayChangeMembership,
  mayInvite,
  type MembershipKind,
  mayWithPerson,
  notAllowedWithPerson,
  notAllowedWithSubgroup,
  notFound,
  ok,
  type Person,
  type Problem,
  problem,
  type Result,
  type Subgroup,
  type Viewer,
} from '@heard/domain';
import { LinkMaker } from '../../sign-in/link-maker';
import { Clock } from '../../work/clock';
import { refuseDuplicates } from '../../work/refuse-duplicates';
import { ADDRESS_INDEXES, ADDRESS_TAKEN, checkPersonNames } from './change-person';

/** Whom to invite, and into which subgroup, if any. */
export interface Invitation extends Omit<InviteInput, 'id' | 'programmeId'> {
  id?: string | null;
  subgroupId?: string | null;
  membershipKind?: MembershipKind | null;
}

/** Invites somebody by a one-time link; the same id sent twice invites once, with a new link each time. */
@Injectable()
export class InvitePerson {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly links: LinkMaker,
  ) {}

  async run(viewer: Viewer, input: Invitation): Promise<Result<{ person: Person; link: string }>> {
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    const id = input.id ?? newId();
    const invited = await refuseDuplicates(
      () =>
        this.unitOfWork.run(scope, this.clock.now(), async (transaction) => {
          const person = await this.invite(transaction, viewer, { ...input, id });
          if (!person.ok) return person;
          await transaction.signIn.keepAccount(id, person.value.email);
          const link = await this.links.make(transaction, 'invitation', person.value);
          return ok({ person: person.value, link });
        }),
      ADDRESS_INDEXES,
    );
    // Not waited for: the link is shown here as well.
    if (invited.ok) void this.links.send('invitation', invited.value.person, invited.value.link);
    return invited;
  }

  private async invite(
    transaction: Transaction,
    viewer: Viewer,
    input: Invitation & { id: string },
  ): Promise<Result<Person>> {
    const { subgroupId = null } = input;
    const kind = input.membershipKind ?? 'change_leader';
    if (!mayInvite(viewer, input.roles, subgroupId)) return fail(notAllowedWithPerson('invite'));
    const subgroup = subgroupId ? await transaction.subgroups.find(subgroupId) : null;
    const refusal = subgroupId ? checkSubgroup(viewer, subgroup, kind) : null;
    if (refusal) return fail(refusal);
    const invited = invitePerson({ ...input, programmeId: viewer.programmeId });
    if (!invited.ok) return invited;
    const person = invited.value;
    const earlier = await transaction.people.find(person.id);
    if (earlier) return this.again(transaction, viewer, earlier, person);
    const taken =
      (await transaction.people.findByEmail(person.email)) ||
      (await transaction.signIn.addressIsTaken(person.email, person.id));
    if (taken) return fail(ADDRESS_TAKEN);
    const unknown = await checkPersonNames(transaction, person);
    if (unknown) return fail(unknown);
    await transaction.people.add(person);
    const about = { subjectType: 'person', subjectId: person.id, subjectTitle: person.name } as const;
    transaction.record({ verb: 'person.invited', ...about, after: person });
    return subgroup ? this.place(transaction, person, subgroup, kind) : ok(person);
  }

  /** The answer to the first sending was lost, and with it the link, so a new one is made. */
  private async again(
    transaction: Transaction,
    viewer: Viewer,
    earlier: Person,
    person: Person,
  ): Promise<Result<Person>> {
    const memberships = await transaction.subgroups.membershipsOf(earlier.id);
    const subgroupIds = memberships.map(({ subgroupId }) => subgroupId);
    const same = earlier.email === person.email && earlier.state === 'invited';
    if (!same || !mayWithPerson(viewer, 'invite_again', { person: earlier, subgroupIds })) {
      return fail(problem('id', 'DUPLICATE', 'This id is taken. Send the invitation again with a new one.'));
    }
    transaction.record({
      verb: 'person.invited_again',
      subjectType: 'person',
      subjectId: earlier.id,
      subjectTitle: earlier.name,
    });
    return ok(earlier);
  }

  private async place(
    transaction: Transaction,
    person: Person,
    subgroup: Subgroup,
    kind: MembershipKind,
  ): Promise<Result<Person>> {
    const today = this.clock.today();
    const wanted = { id: newId(), subgroupId: subgroup.id, personId: person.id, kind, from: today };
    const membership = addMembership(wanted, [], today);
    if (!membership.ok) return membership;
    await transaction.subgroups.addMembership(membership.value);
    transaction.record({
      verb: 'membership.added',
      subjectType: 'membership',
      subjectId: membership.value.id,
      subjectTitle: `${person.name}, ${subgroup.name}`,
      after: membership.value,
    });
    return ok(person);
  }
}

function checkSubgroup(viewer: Viewer, subgroup: Subgroup | null, kind: MembershipKind): Problem | null {
  if (!subgroup) return { ...notFound('subgroup'), field: 'subgroupId' };
  if (mayChangeMembership(viewer, subgroup, kind)) return null;
  return { ...notAllowedWithSubgroup('change_members'), field: 'subgroupId' };
}
