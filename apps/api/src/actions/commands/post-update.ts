import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { UnitOfWork } from '@heard/data';
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

/** Adds a dated word to an action; the same id sent twice posts once. */
@Injectable()
export class PostUpdate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(
    viewer: Viewer,
    { id = null, actionId, ...word }: PostUpdateInput,
  ): Promise<Result<ActionUpdate>> {
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    return this.unitOfWork.run(
      scope,
      this.clock.now(),
      async (transaction): Promise<Result<ActionUpdate>> => {
        const action = await transaction.actions.find(actionId);
        if (!action || !maySeeAction(viewer, action)) return fail(notFound('action'));
        if (!may(viewer, 'post_update', action)) return fail(notAllowedOnAction('post_update'));
        const input = { ...word, id: id ?? newId(), authorId: viewer.personId };
        const posted = postUpdate(action, input, this.clock.today());
        if (!posted.ok) return posted;
        const { update } = posted.value;
        if (!(await transaction.actions.addUpdate(update))) {
          const earlier = await transaction.actions.findUpdate(update.id);
          if (earlier?.actionId === actionId && earlier.authorId === viewer.personId) return ok(earlier);
          return fail(problem('id', 'DUPLICATE', 'This id is taken. Send the update again with a new one.'));
        }
        transaction.record({
          verb: ACTION_EVENTS.post_update.audit,
          subjectType: 'action',
          subjectId: actionId,
          subjectTitle: action.title,
          after: update,
        });
        return ok(update);
      },
    );
  }
}
