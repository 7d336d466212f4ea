import { Injectable } from '@nestjs/common';
import {
  editPerson,
  fail,
  mayChangeEmail,
  type Person,
  type PersonEdit,
  problem,
  type Result,
  type Viewer,
} from '@heard/domain';
import { ADDRESS_TAKEN, ChangePerson, checkPersonNames } from './change-person';

/** Corrects a person's details; another address is also the one they sign in with from then on. */
@Injectable()
export class EditPerson {
  constructor(private readonly changePerson: ChangePerson) {}

  run(
    viewer: Viewer,
    { id, version, ...changes }: PersonEdit & { id: string; version: number },
  ): Promise<Result<Person>> {
    return this.changePerson.run(
      viewer,
      { id, version },
      {
        verb: 'edit',
        event: 'person.edited',
        apply: async (place, today, transaction) => {
          const { person } = place;
          const edited = editPerson(person, changes, today);
          if (!edited.ok) return edited;
          const { email } = edited.value;
          if (email !== person.email) {
            if (!mayChangeEmail(viewer, place)) return fail(ADDRESS_NOT_YOURS);
            const known = await transaction.people.findByEmail(email);
            const taken = (known && known.id !== id) || (await transaction.signIn.addressIsTaken(email, id));
            if (taken) return fail(ADDRESS_TAKEN);
          }
          const unknown = await checkPersonNames(transaction, edited.value);
          return unknown ? fail(unknown) : edited;
        },
        then: async (before, after, transaction) => {
          if (before.email !== after.email) await transaction.people.moveAccount(id, after.email);
        },
      },
    );
  }
}

const ADDRESS_NOT_YOURS = problem(
  'email',
  'NOT_ALLOWED',
  'Only a programme lead or an administrator changes an e-mail address. Ask one of them.',
);
