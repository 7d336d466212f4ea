import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { isTaken, type Scope, UnitOfWork, UPDATE_KEY } from '@heard/data';
import {
  ACTION_EVENTS,
  type ActionUpdate,
  fail,
  may,
  maySeeAction,
  notAllowedOnAction,
  notFound,
  ok,
  postUpdate,
  problem,
  type Result,
  type UpdateInput,
  type Viewer,
} from '@heard/domain';
import { Clock } from '../../work/clock';
import { type PostUpdateInput } from '../action.inputs';

const TAKEN = problem('id', 'DUPLICATE', 'This id is taken. Send the update again with a new one.');

/** Adds a dated word to an action; the same id sent twice posts once. */
@Injectable()
export class PostUpdate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, input: PostUpdateInput, rights?: Scope['rights']): Promise<Result<ActionUpdate>> {
    const word = { ...input, id: input.id ?? newId(), authorId: viewer.personId };
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId, rights };
    const now = this.clock.now();
    const posted = await this.post(viewer, scope, now, word);
    if (posted) return posted;
    // Sent before, perhaps over a connection that dropped with the answer: what was posted then is the answer now.
    return this.unitOfWork.run(scope, now, async (transaction): Promise<Result<ActionUpdate>> => {
      const earlier = await transaction.actions.findUpdate(word.id);
      const same = earlier?.actionId === word.actionId && earlier.authorId === viewer.personId;
      return same ? ok(earlier) : fail(TAKEN);
    });
  }

  /** Posts it; null when its id is taken. */
  private async post(
    viewer: Viewer,
    scope: Scope,
    now: Date,
    word: UpdateInput & Pick<PostUpdateInput, 'actionId'>,
  ): Promise<Result<ActionUpdate> | null> {
    try {
      return await this.unitOfWork.runUnlocked(scope, now, async (transaction) => {
        const action = await transaction.actions.findStanding(word.actionId);
        if (!action || !maySeeAction(viewer, action)) return fail(notFound('action'));
        if (!may(viewer, 'post_update', action)) return fail(notAllowedOnAction('post_update'));
        const posting = postUpdate(action, word, this.clock.today());
        if (!posting.ok) return posting;
        const { update } = posting.value;
        transaction.actions.addUpdate(update, action.version);
        transaction.record({
          verb: ACTION_EVENTS.post_update.audit,
          subjectType: 'action',
          subjectId: action.id,
          subjectTitle: action.title,
          after: update,
        });
        return ok(update);
      });
    } catch (error) {
      if (isTaken(error, UPDATE_KEY)) return null;
      throw error;
    }
  }
}
