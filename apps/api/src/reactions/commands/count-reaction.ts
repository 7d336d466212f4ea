import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { SignInDoor, UnitOfWork } from '@heard/data';
import { fail, notFound, ok, type Reaction, type Result } from '@heard/domain';
import { Clock } from '../../work/clock';

/** What somebody tapped: all that is known of it, and more than is kept. */
export interface Tap {
  editionId: string;
  answerId: string;
  reaction: Reaction;
  siteId: string | null;
}

/** Counts what somebody tapped. Nothing is told of it until a night on which many are (ADR 0017). */
@Injectable()
export class CountReaction {
  constructor(
    private readonly door: SignInDoor,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(tap: Tap): Promise<Result<null>> {
    const programme = await this.door.programme();
    if (!programme) return fail(notFound('answer'));
    const scope = { programmeId: programme.id, actorId: null };
    return this.unitOfWork.run(scope, this.clock.now(), async (transaction): Promise<Result<null>> => {
      // Any other id would hold the moment of the first of its kind.
      const isCounted = await transaction.reactions.count(randomUUID(), tap);
      return isCounted ? ok(null) : fail(notFound('answer'));
    });
  }
}
