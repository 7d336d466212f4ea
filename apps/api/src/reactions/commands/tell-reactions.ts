import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@heard/data';
import { ok, type Result, tellWaiting } from '@heard/domain';
import { Clock } from '../../work/clock';

/** Lets the counts that are shown follow those that wait, where a batch is full; by night, so that no move is at a tap. */
@Injectable()
export class TellReactions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Gives of how many editions something was told. */
  async run(programmeId: string): Promise<Result<number>> {
    const scope = { programmeId, actorId: null };
    return this.unitOfWork.run(scope, this.clock.now(), async (transaction): Promise<Result<number>> => {
      const before = await transaction.reactions.waiting();
      const programme = await transaction.programmes.find();
      if (!programme || before.length === 0) return ok(0);
      const editionOf = new Map(before.map(({ answerId, editionId }) => [answerId, editionId]));
      const after = tellWaiting(before, programme.smallNumberThreshold).map((count) => ({
        ...count,
        editionId: editionOf.get(count.answerId) ?? '',
      }));
      const told = new Map(before.map((count) => [keyOf(count), count.told]));
      const moved = after.filter((count) => count.told > (told.get(keyOf(count)) ?? 0));
      const answers = new Set(moved.map(({ answerId, reaction }) => `${answerId} ${reaction}`));
      const changed = after.filter(({ answerId, reaction }) => answers.has(`${answerId} ${reaction}`));
      if (changed.length === 0) return ok(0);
      await transaction.reactions.saveTold(changed.filter((count) => told.has(keyOf(count))));
      for (const added of changed.filter((count) => !told.has(keyOf(count))))
        await transaction.reactions.addTold(randomUUID(), added);
      const editionIds = [...new Set(moved.map(({ editionId }) => editionId))].sort();
      for (const subjectId of editionIds) {
        transaction.record({ verb: 'edition.reactions_told', subjectType: 'edition', subjectId });
      }
      return ok(editionIds.length);
    });
  }
}

function keyOf({
  answerId,
  reaction,
  siteId,
}: {
  answerId: string;
  reaction: string;
  siteId: string | null;
}) {
  return `${answerId} ${reaction} ${siteId ?? ''}`;
}
