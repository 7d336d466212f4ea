import { Injectable } from '@nestjs/common';
import {
  checkRolesRemain,
  fail,
  mayGiveRoles,
  type Person,
  problem,
  type Result,
  type Role,
  setPersonRoles,
  type Viewer,
} from '@heard/domain';
import { Sessions } from '../../sign-in/sessions';
import { ChangePerson, type PersonSeen } from './change-person';

/** Gives a person exactly these roles; what they may do changes with their next request. */
@Injectable()
export class SetPersonRoles {
  constructor(
    private readonly changePerson: ChangePerson,
    private readonly sessions: Sessions,
  ) {}

  async run(viewer: Viewer, seen: PersonSeen, roles: Role[]): Promise<Result<Person>> {
    const set = await this.changePerson.run(viewer, seen, {
      verb: 'set_roles',
      event: 'person.roles_set',
      apply: async (place, today, transaction) => {
        if (!mayGiveRoles(viewer, place, roles)) return fail(NOT_YOURS_TO_GIVE);
        const changed = setPersonRoles(place.person, roles, today);
        if (!changed.ok) return changed;
        const others = await transaction.people.otherHolders(place.person.id);
        const last = checkRolesRemain(place.person.roles, changed.value.roles, others);
        return last ? fail(last) : changed;
      },
    });
    if (set.ok) this.sessions.forget();
    return set;
  }
}

const NOT_YOURS_TO_GIVE = problem(
  'roles',
  'NOT_ALLOWED',
  'Only an administrator gives or takes the role of administrator. Ask one of them.',
);
