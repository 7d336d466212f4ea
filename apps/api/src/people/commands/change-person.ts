import { Injectable } from '@nestjs/common';
import { type Transaction, UnitOfWork } from '@heard/data';
import {
  fail,
  isCurrent,
  mayWithPerson,
  notAllowedWithPerson,
  notFound,
  ok,
  type Person,
  type PersonInPlace,
  type PersonVerb,
  type Problem,
  problem,
  type Result,
  stale,
  type Viewer,
} from '@heard/domain';
import { Clock } from '../../work/clock';
import { refuseDuplicates } from '../../work/refuse-duplicates';

/** A person to change, and the version of them that was seen; a link needs none. */
export interface PersonSeen {
  id: string;
  version: number | null;
}

/** How one verb changes a person, and what the audit calls it. */
export interface PersonChange {
  verb: PersonVerb;
  event: `person.${string}`;
  apply: (
    place: PersonInPlace,
    today: string,
    transaction: Transaction,
  ) => Promise<Result<Person>> | Result<Person>;
  /** What else changes once the person is saved. */
  then?: (before: Person, after: Person, transaction: Transaction) => Promise<void>;
  /** What else the audit should keep of it. */
  detail?: string;
}

/** The refusal of an e-mail address that somebody else has. */
export const ADDRESS_TAKEN: Problem = problem(
  'email',
  'DUPLICATE',
  'Somebody with this e-mail address is known already. Look for them in the directory, or use another address.',
);

/** The unique indexes behind that refusal. */
export const ADDRESS_INDEXES = { person_email: ADDRESS_TAKEN, account_email: ADDRESS_TAKEN };

/** What every use case on an existing person does around its own rule: load, ask, apply, save, record. */
@Injectable()
export class ChangePerson {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, seen: PersonSeen, change: PersonChange): Promise<Result<Person>> {
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    const work = async (transaction: Transaction): Promise<Result<Person>> => {
      const person = await transaction.people.find(seen.id);
      if (!person) return fail(notFound('person'));
      const memberships = await transaction.subgroups.membershipsOf(person.id);
      const place = {
        person,
        subgroupIds: memberships.filter(isCurrent).map(({ subgroupId }) => subgroupId),
      };
      if (!mayWithPerson(viewer, change.verb, place)) return fail(notAllowedWithPerson(change.verb));
      if (seen.version !== null && person.version !== seen.version) return fail(stale('person'));
      const changed = await change.apply(place, this.clock.today(), transaction);
      if (!changed.ok) return changed;
      const saved = changed.value === person ? person : await transaction.people.save(person, changed.value);
      await change.then?.(person, saved, transaction);
      transaction.record({
        verb: change.event,
        subjectType: 'person',
        subjectId: saved.id,
        subjectTitle: saved.name,
        before: saved === person ? null : person,
        after: saved === person ? null : change.detail ? { ...saved, detail: change.detail } : saved,
      });
      return ok(saved);
    };
    return refuseDuplicates(() => this.unitOfWork.run(scope, this.clock.now(), work), ADDRESS_INDEXES);
  }
}

/** The lists a person's details name must be of this programme. */
export async function checkPersonNames(
  transaction: Transaction,
  person: Pick<Person, 'directorateId' | 'siteId' | 'staffGroupId'>,
): Promise<Problem | null> {
  const unknown = await transaction.people.unknownNames(person);
  return unknown && problem(unknown, 'NOT_FOUND', UNKNOWN[unknown]);
}

const UNKNOWN = {
  directorateId: 'Choose a directorate of this programme.',
  siteId: 'Choose a site of this programme.',
  staffGroupId: 'Choose a staff group of this programme.',
};
