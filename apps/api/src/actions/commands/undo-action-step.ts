import { Injectable } from '@nestjs/common';
import {
  type Action,
  actionVerbOf,
  fail,
  notUndoable,
  ok,
  type Result,
  undoable,
  undone,
  type Viewer,
} from '@heard/domain';
import { Clock } from '../../work/clock';
import { type ActionSeen, ChangeAction } from './change-action';

/** Takes back the viewer's own last step, while nothing has happened since. */
@Injectable()
export class UndoActionStep {
  constructor(
    private readonly changeAction: ChangeAction,
    private readonly clock: Clock,
  ) {}

  run(viewer: Viewer, seen: ActionSeen): Promise<Result<Action>> {
    return this.changeAction.run(viewer, seen, {
      verb: 'undo',
      apply: async (action, _, transaction) => {
        const last = await transaction.actions.lastStep(action.id);
        const verb = last && actionVerbOf(last.verb);
        if (!verb || !undoable({ ...last, verb }, viewer, this.clock.now())) return fail(notUndoable());
        return ok(undone(action, last.before));
      },
    });
  }
}
