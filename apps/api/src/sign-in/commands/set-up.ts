import { Injectable } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { v7 as newId } from 'uuid';
import { UnitOfWork } from '@heard/data';
import {
  activatePerson,
  checkPassword,
  cleanEmail,
  editProgramme,
  fail,
  invitePerson,
  ok,
  type Person,
  problem,
  type Programme,
  type Result,
  type Viewer,
} from '@heard/domain';
import { Clock } from '../../work/clock';
import { hashPassword } from '../password-hash';
import { type SetUpInput } from '../sign-in.type';
import { OpenSession } from './open-session';

/** The settings that a programme begins with. */
const SETTINGS = { nudgeDays: 30, dueSoonDays: 14, idleMinutes: 30, smallNumberThreshold: 11 };

/** Makes the first programme and its first person, who leads and administers it; works only in an empty workspace. */
@Injectable()
export class SetUp {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly openSession: OpenSession,
  ) {}

  async run(input: SetUpInput, request: FastifyRequest, reply: FastifyReply): Promise<Result<Viewer>> {
    const begun = begin(input, this.clock.today());
    if (!begun.ok) return begun;
    const { programme, person } = begun.value;
    const passwordHash = await hashPassword(input.password);
    const scope = { programmeId: programme.id, actorId: person.id };
    const made = await this.unitOfWork.run(scope, this.clock.now(), async (transaction) => {
      // Asked inside the transaction, under a lock of its own: two browsers may set up at the same moment.
      if (!(await transaction.programmes.isFirst())) {
        const message = 'This workspace is set up already. Sign in, or ask for an invitation.';
        return fail(problem(null, 'WRONG_STATE', message));
      }
      await transaction.programmes.add(programme);
      await transaction.people.add(person);
      await transaction.signIn.keepAccount(person.id, person.email);
      await transaction.signIn.setPassword(person.id, passwordHash);
      transaction.record({
        verb: 'programme.set_up',
        subjectType: 'programme',
        subjectId: programme.id,
        subjectTitle: programme.name,
        after: programme,
      });
      return ok({ programmeId: programme.id, personId: person.id });
    });
    return made.ok ? this.openSession.run(made.value, request, reply) : made;
  }
}

/** The programme and its first person, by the rules that later ones go by, or everything that is not right. */
function begin(input: SetUpInput, today: string): Result<{ programme: Programme; person: Person }> {
  const programmeId = newId();
  const unnamed = { id: programmeId, name: '', organisation: '', isExample: false, version: 1, ...SETTINGS };
  const { organisation, programmeName, name, email, password } = input;
  const programme = editProgramme(unnamed, { ...SETTINGS, name: programmeName, organisation });
  const invited = invitePerson({
    ...{ id: newId(), programmeId, name, email },
    roles: ['programme_lead', 'administrator'],
  });
  const person = invited.ok ? activatePerson(invited.value, today) : invited;
  const strong = checkPassword(password, cleanEmail(email));
  if (programme.ok && person.ok && strong.ok) return ok({ programme: programme.value, person: person.value });
  const ofProgramme = (programme.ok ? [] : programme.problems).map((wrong) =>
    wrong.field === 'name' ? { ...wrong, field: 'programmeName' } : wrong,
  );
  return fail(...ofProgramme, ...(person.ok ? [] : person.problems), ...(strong.ok ? [] : strong.problems));
}
