import { Injectable } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { UnitOfWork } from '@heard/data';
import { ok, type Viewer } from '@heard/domain';
import { Clock } from '../../work/clock';
import { Sessions } from '../sessions';

/** Ends the session of this browser; doing it twice is no mistake. */
@Injectable()
export class SignOut {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly sessions: Sessions,
  ) {}

  async run(viewer: Viewer | null, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    if (!viewer) return;
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    await this.unitOfWork.run(scope, this.clock.now(), async (transaction) => {
      await this.sessions.end(transaction, request, reply);
      transaction.record({
        verb: 'session.ended',
        subjectType: 'person',
        subjectId: viewer.personId,
        subjectTitle: viewer.name,
      });
      return ok(null);
    });
  }
}
