import { Inject, Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { type Database, PersonImportProgress, type Transaction, UnitOfWork } from '@heard/data';
import {
  addMembership,
  fail,
  type ImportedMembership,
  type ImportError,
  invitePerson,
  mayImportPeople,
  type Membership,
  notAllowedWithFiles,
  notFound,
  ok,
  type Person,
  type PersonToCreate,
  problem,
  type Result,
  type Viewer,
} from '@heard/domain';
import { Sessions } from '../../sign-in/sessions';
import { DATABASE } from '../../tokens';
import { Clock } from '../../work/clock';
import { refuseDuplicates } from '../../work/refuse-duplicates';
import { breathe } from '../files/breathe';
import { type PlannedPeople, planPeople } from './plan-people';

const MOST_ERRORS = 200;

const CHANGED_MEANWHILE = problem(
  null,
  'STALE',
  'People were changed while this file was taken in, so nothing was. Confirm it again.',
);

/** Takes in a checked file of people: compares it again with the programme as it is now, then all of it or nothing. */
@Injectable()
export class ConfirmPersonImport {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly sessions: Sessions,
  ) {}

  /** A file that is taken in already is no mistake: whoever confirms twice is told that it is done. */
  async run(viewer: Viewer, id: string): Promise<Result<null>> {
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    let errors: ImportError[] = [];
    const done = await refuseDuplicates(
      () =>
        this.unitOfWork.run(scope, this.clock.now(), async (transaction): Promise<Result<null>> => {
          const file = await transaction.imports.find(id);
          if (!file) return fail(notFound('file'));
          if (!mayImportPeople(viewer)) return fail(notAllowedWithFiles());
          if (file.state === 'done') return ok(null);
          if (file.state !== 'ready' || !file.rows) return fail(NOT_READY);
          const planned = await planPeople(transaction, viewer, this.clock.today(), file.rows);
          errors = planned.errors;
          if (errors.length > 0) return fail(NO_LONGER_RIGHT);
          return this.takeIn(transaction, file, planned);
        }),
      { person_email: CHANGED_MEANWHILE, membership_current: CHANGED_MEANWHILE },
    );
    if (done.ok) this.sessions.forget();
    if (errors.length > 0) {
      await new PersonImportProgress(this.database).tell(viewer.programmeId, id, {
        state: 'refused',
        errorCount: errors.length,
        errors: errors.slice(0, MOST_ERRORS),
      });
    }
    return done;
  }

  private async takeIn(
    transaction: Transaction,
    file: { id: string; fileName: string },
    { plan, known }: PlannedPeople,
  ): Promise<Result<null>> {
    const people: Person[] = [];
    const changed: Person[] = [];
    const places: Membership[] = [];
    for (const row of plan.create) {
      const person = this.invited(transaction, row);
      if (!person.ok) return person;
      people.push(person.value);
      const placed = this.placed(person.value.id, row.memberships, row.person.joinedOn);
      places.push(...placed);
      note(transaction, null, { ...person.value, memberships: placed.map(shortly) });
      await breathe();
    }
    for (const row of plan.update) {
      const before = known.get(row.personId)?.person;
      if (!before) return fail(CHANGED_MEANWHILE);
      const after = { ...before, ...row.changes };
      changed.push(after);
      const placed = this.placed(before.id, row.memberships, null);
      places.push(...placed);
      note(transaction, before, { ...after, version: before.version + 1, memberships: placed.map(shortly) });
      await breathe();
    }
    const { imports } = transaction;
    await imports.addPeople(people);
    if (!(await imports.savePeople(changed))) return fail(CHANGED_MEANWHILE);
    await imports.addMemberships(places);
    const counts = { creates: people.length, updates: changed.length, unchanged: plan.unchanged };
    await imports.finish(file.id, counts);
    transaction.record({
      verb: 'person_import.done',
      subjectType: 'person_import',
      subjectId: file.id,
      subjectTitle: file.fileName,
      after: counts,
    });
    return ok(null);
  }

  private invited(transaction: Transaction, { person }: PersonToCreate): Result<Person> {
    const { programmeId } = transaction.scope;
    const invited = invitePerson({ ...person, id: newId(), programmeId });
    return invited.ok ? ok({ ...invited.value, joinedOn: person.joinedOn }) : invited;
  }

  /** Memberships begin on the day somebody joined; of those known before, they begin today. */
  private placed(personId: string, wanted: ImportedMembership[], joinedOn: string | null): Membership[] {
    const today = this.clock.today();
    const from = joinedOn && joinedOn < today ? joinedOn : today;
    return wanted.flatMap((place) => {
      const membership = addMembership({ ...place, id: newId(), personId, from }, [], today);
      return membership.ok ? [membership.value] : [];
    });
  }
}

const NOT_READY = problem(
  null,
  'WRONG_STATE',
  'This file cannot be taken in: it is not checked, was refused, or was interrupted. Choose it again.',
);
const NO_LONGER_RIGHT = problem(
  null,
  'WRONG_STATE',
  'Something has changed since this file was checked, and now there are mistakes in it. Correct them and choose the file again.',
);

function shortly({ id, subgroupId, kind, from }: Membership) {
  return { id, subgroupId, kind, from };
}

function note(
  transaction: Transaction,
  before: Person | null,
  after: Person & { memberships: object[] },
): void {
  transaction.record({
    verb: 'person.imported',
    subjectType: 'person',
    subjectId: after.id,
    subjectTitle: after.name,
    before,
    after,
  });
}
