import { Injectable } from '@nestjs/common';
import { type Transaction } from '@heard/data';
import {
  type Action,
  ACTION_EVENTS,
  checkRolesRemain,
  endMembership,
  fail,
  isCurrent,
  leavePerson,
  mustGiveAway,
  ok,
  type Person,
  type Result,
  type Viewer,
  withoutPerson,
} from '@heard/domain';
import { checkNames } from '../../actions/commands/change-action';
import { Sessions } from '../../sign-in/sessions';
import { ChangePerson, type PersonSeen } from './change-person';

/** When somebody left, and who takes over what they owned. */
export interface Leaving {
  on: string;
  handOverToId: string | null;
}

/** Lets a person leave: what they own goes to somebody named; places, sessions and password end; all at once or not. */
@Injectable()
export class LeavePerson {
  constructor(
    private readonly changePerson: ChangePerson,
    private readonly sessions: Sessions,
  ) {}

  async run(viewer: Viewer, seen: PersonSeen, leaving: Leaving): Promise<Result<Person>> {
    const left = await this.changePerson.run(viewer, seen, {
      verb: 'leave',
      event: 'person.left',
      apply: async ({ person }, today, transaction) => {
        const actions = await this.actionsNaming(transaction, person.id);
        const owned = actions.filter((action) => mustGiveAway(person.id, action));
        const gone = leavePerson(person, { ...leaving, owned: owned.length }, today);
        if (!gone.ok) return gone;
        const last = checkRolesRemain(person.roles, [], await transaction.people.otherHolders(person.id));
        if (last) return fail({ ...last, field: null });
        const given = await this.giveAway(transaction, person, actions, owned[0], leaving.handOverToId);
        if (!given.ok) return given;
        const ended = await this.endMemberships(transaction, person, leaving.on, today);
        return ended.ok ? gone : ended;
      },
      then: (before, _, transaction) => transaction.people.closeAccount(before.id),
    });
    if (left.ok) this.sessions.forget();
    return left;
  }

  private async actionsNaming(transaction: Transaction, personId: string): Promise<Action[]> {
    const actions = [];
    for (const id of await transaction.people.actionIdsNaming(personId)) {
      actions.push(await transaction.actions.find(id));
    }
    return actions.filter((action) => action !== null);
  }

  private async giveAway(
    transaction: Transaction,
    person: Person,
    actions: Action[],
    oneOwned: Action | undefined,
    heirId: string | null,
  ): Promise<Result<null>> {
    if (oneOwned && heirId) {
      const heir = { ...oneOwned, ownerId: heirId, coOwnerIds: [], goldenThreadIds: [] };
      const unknown = await checkNames(transaction, heir);
      if (unknown) return fail({ ...unknown, field: 'handOverToId' });
    }
    for (const action of actions) {
      const saved = await transaction.actions.save(action, withoutPerson(action, person.id, heirId));
      transaction.record({
        verb: ACTION_EVENTS[eventOf(person.id, action)].audit,
        subjectType: 'action',
        subjectId: saved.id,
        subjectTitle: saved.title,
        before: action,
        after: { ...saved, detail: `${person.name} has left.` },
      });
    }
    return ok(null);
  }

  private async endMemberships(
    transaction: Transaction,
    person: Person,
    on: string,
    today: string,
  ): Promise<Result<null>> {
    const memberships = (await transaction.subgroups.membershipsOf(person.id)).filter(isCurrent);
    const names = await transaction.subgroups.names(memberships.map(({ subgroupId }) => subgroupId));
    for (const membership of memberships) {
      // Somebody may have been put into a subgroup after the day on which they are now said to have left.
      const ended = endMembership(membership, on < membership.from ? membership.from : on, today);
      if (!ended.ok) return ended;
      const saved = await transaction.subgroups.saveMembership(membership, ended.value);
      transaction.record({
        verb: 'membership.ended',
        subjectType: 'membership',
        subjectId: saved.id,
        subjectTitle: `${person.name}, ${names.get(saved.subgroupId)}`,
        before: membership,
        after: saved,
      });
    }
    return ok(null);
  }
}

function eventOf(personId: string, action: Action): keyof typeof ACTION_EVENTS {
  if (mustGiveAway(personId, action)) return 'change_owner';
  return action.handOver?.receivingOwnerId === personId ? 'withdraw_hand_over' : 'edit';
}
