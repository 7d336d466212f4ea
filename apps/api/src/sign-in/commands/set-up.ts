import { Injectable } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { v7 as newId } from 'uuid';
import { SignInDoor, UnitOfWork } from '@heard/data';
import { checkPassword, cleanText, fail, ok, type Problem, type Result, type Viewer } from '@heard/domain';
import { Clock } from '../../work/clock';
import { hashPassword } from '../password-hash';
import { type SetUpInput } from '../sign-in.type';
import { OpenSession } from './open-session';

/** Makes the first programme and its first person, who leads and administers it; works only in an empty workspace. */
@Injectable()
export class SetUp {
  constructor(
    private readonly door: SignInDoor,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly openSession: OpenSession,
  ) {}

  async run(input: SetUpInput, request: FastifyRequest, reply: FastifyReply): Promise<Result<Viewer>> {
    const email = input.email.trim();
    const problems = this.problems(input);
    if (problems.length > 0) return fail(...problems);
    const passwordHash = await hashPassword(input.password);
    const who = { programmeId: newId(), personId: newId() };
    const scope = { programmeId: who.programmeId, actorId: who.personId };
    const made = await this.unitOfWork.run(scope, this.clock.now(), async (transaction) => {
      // Asked inside the transaction, under a lock of its own: two browsers may set up at the same moment.
      if (!(await transaction.programmes.isFirst())) {
        return fail({
          field: null,
          code: 'WRONG_STATE',
          message: 'This workspace is set up already. Sign in, or ask for an invitation.',
        });
      }
      await transaction.programmes.add({
        id: who.programmeId,
        name: cleanText(input.programmeName),
        organisation: cleanText(input.organisation),
        isExample: false,
        nudgeDays: 30,
        dueSoonDays: 14,
        idleMinutes: 30,
        smallNumberThreshold: 11,
        version: 1,
      });
      await transaction.people.add({
        id: who.personId,
        programmeId: who.programmeId,
        name: cleanText(input.name),
        email,
        state: 'active',
        jobTitle: '',
        directorateId: null,
        siteId: null,
        staffGroupId: null,
        workingPattern: null,
        joinedOn: this.clock.today(),
        pausedUntil: null,
        leftOn: null,
        roles: ['programme_lead', 'administrator'],
        version: 1,
      });
      await transaction.signIn.keepAccount(who.personId, email);
      await transaction.signIn.setPassword(who.personId, passwordHash);
      transaction.record({
        verb: 'programme.set_up',
        subjectType: 'programme',
        subjectId: who.programmeId,
        subjectTitle: cleanText(input.programmeName),
      });
      return ok(null);
    });
    return made.ok ? this.openSession.run(who, request, reply) : made;
  }

  private problems(input: SetUpInput): Problem[] {
    const problems: Problem[] = [];
    const required = { organisation: 'the organisation', programmeName: 'the programme', name: 'yourself' };
    for (const [field, what] of Object.entries(required)) {
      if (cleanText(input[field as keyof SetUpInput]) === '') {
        problems.push({ field, code: 'REQUIRED', message: `Enter a name for ${what}.` });
      }
    }
    if (!/^[^\s@]+@[^\s@]+$/.test(input.email.trim())) {
      problems.push({
        field: 'email',
        code: 'INVALID',
        message: 'Enter an e-mail address, such as name@example.nhs.uk.',
      });
    }
    const password = checkPassword(input.password, input.email);
    return password.ok ? problems : [...problems, ...password.problems];
  }
}
