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

  async run(
    viewer: Viewer,
    { id: sentId, actionId, ...word }: PostUpdateInput,
    rights?: Scope['rights'],
  ): Promise<Result<ActionUpdate>> {
    const id = sentId ?? newId();
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId, rights };
    const now = this.clock.now();
    const posted = await this.post(viewer, scope, now, { ...word, id, actionId });
    if (posted) return posted;
    // Sent before, perhaps over a connection that dropped with the answer: what was posted then is the answer now.
    return this.unitOfWork.run(scope, now, async (transaction): Promise<Result<ActionUpdate>> => {
      const earlier = await transaction.actions.findUpdate(id);
      const same = earlier?.actionId === actionId && earlier.authorId === viewer.personId;
      return same ? ok(earlier) : fail(TAKEN);
    });
  }

  /** Posts it; null when its id is taken. */
  private async post(
    viewer: Viewer,
    scope: Scope,
    now: Date,
    { actionId, ...word }: PostUpdateInput & { id: string },
  ): Promise<Result<ActionUpdate> | null> {
    try {
      return await this.unitOfWork.run(scope, now, async (transaction): Promise<Result<ActionUpdate>> => {
        const action = await transaction.actions.findStanding(actionId);
        if (!action || !maySeeAction(viewer, action)) return fail(notFound('action'));
        if (!may(viewer, 'post_update', action)) return fail(notAllowedOnAction('post_update'));
        const posting = postUpdate(action, { ...word, authorId: viewer.personId }, this.clock.today());
        if (!posting.ok) return posting;
        const { update } = posting.value;
        transaction.actions.addUpdate(update);
        transaction.record({
          verb: ACTION_EVENTS.post_update.audit,
          subjectType: 'action',
          subjectId: actionId,
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
