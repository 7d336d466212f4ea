import { Injectable } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { SignInDoor, UnitOfWork } from '@heard/data';
import {
  activatePerson,
  checkPassword,
  fail,
  ok,
  type Problem,
  type Result,
  type Viewer,
} from '@heard/domain';
import { Clock } from '../../work/clock';
import { hashPassword } from '../password-hash';
import { Sessions } from '../sessions';
import { tokenHash } from '../token';
import { OpenSession } from './open-session';

const USED_UP: Problem = {
  field: null,
  code: 'EXPIRED',
  message: 'This link was used already or is too old. Ask whoever sent it for a new one.',
};

/** Sets a password through an invitation or a reset, once, and signs the person in. */
@Injectable()
export class UsePasswordLink {
  constructor(
    private readonly door: SignInDoor,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly openSession: OpenSession,
    private readonly sessions: Sessions,
  ) {}

  async run(
    input: { token: string; password: string },
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<Result<Viewer>> {
    const link = await this.door.link(tokenHash(input.token));
    if (!link) return fail(USED_UP);
    const weak = checkPassword(input.password, link.email);
    if (!weak.ok) return weak;
    const passwordHash = await hashPassword(input.password);
    const scope = { programmeId: link.programmeId, actorId: link.personId };
    const done = await this.unitOfWork.run(scope, this.clock.now(), async (transaction) => {
      const person = await transaction.people.find(link.personId);
      if (!person || !(await transaction.signIn.useLink(tokenHash(input.token)))) return fail(USED_UP);
      await transaction.signIn.setPassword(person.id, passwordHash);
      await transaction.signIn.endSessionsOf(person.id);
      if (person.state === 'invited') {
        const activated = activatePerson(person, this.clock.today());
        if (!activated.ok) return activated;
        await transaction.people.save(person, activated.value);
      }
      transaction.record({
        verb: link.purpose === 'invitation' ? 'person.joined' : 'person.password_reset',
        subjectType: 'person',
        subjectId: person.id,
        subjectTitle: person.name,
      });
      return ok(null);
    });
    if (!done.ok) return done;
    this.sessions.forget();
    return this.openSession.run(link, request, reply);
  }
}
