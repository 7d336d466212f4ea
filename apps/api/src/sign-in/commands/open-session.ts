import { Injectable } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { SignInDoor, UnitOfWork } from '@heard/data';
import { ok, type Result, type Viewer } from '@heard/domain';
import { Clock } from '../../work/clock';
import { Sessions } from '../sessions';
import { tokenHash } from '../token';

/** Lets in a person who has shown who they are, by whatever way; an identity provider comes through here too. */
@Injectable()
export class OpenSession {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly sessions: Sessions,
    private readonly door: SignInDoor,
  ) {}

  async run(
    who: { programmeId: string; personId: string },
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<Result<Viewer>> {
    const scope = { programmeId: who.programmeId, actorId: who.personId };
    const opened = await this.unitOfWork.run(scope, this.clock.now(), async (transaction) => {
      const token = await this.sessions.open(transaction, who.personId, request, reply);
      const person = await transaction.people.find(who.personId);
      transaction.record({
        verb: 'session.opened',
        subjectType: 'person',
        subjectId: who.personId,
        subjectTitle: person?.name,
      });
      return ok(token);
    });
    if (!opened.ok) return opened;
    const found = await this.door.viewer(tokenHash(opened.value));
    if (!found) throw new Error('A session was opened that nobody can use.');
    return ok(found.viewer);
  }
}
