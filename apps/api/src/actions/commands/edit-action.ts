import { Injectable } from '@nestjs/common';
import { type Action, edit, fail, may, notAllowedOnAction, type Result, type Viewer } from '@heard/domain';
import { type EditActionInput } from '../action.inputs';
import { ChangeAction, checkMeasures, checkNames } from './change-action';

/** Gives an action other words, people, subgroup or due day. */
@Injectable()
export class EditAction {
  constructor(private readonly changeAction: ChangeAction) {}

  run(viewer: Viewer, { id, version, ...changes }: EditActionInput): Promise<Result<Action>> {
    return this.changeAction.run(
      viewer,
      { id, version },
      {
        verb: 'edit',
        apply: async (action, today, transaction) => {
          const dueOn = changes.dueOn ?? null;
          const measures = changes.measures ?? action.measures;
          const edited = edit(action, { ...changes, dueOn, measures }, today);
          if (!edited.ok) return edited;
          // Moving it into another subgroup must not be a way to lead it.
          const moved = edited.value.subgroupId !== action.subgroupId;
          if (moved && !may(viewer, 'edit', edited.value)) return fail(notAllowedOnAction('edit'));
          const unknown = await checkNames(transaction, edited.value);
          if (unknown) return fail(unknown);
          const wrong = await checkMeasures(transaction, action, edited.value, today);
          return wrong ? fail(wrong) : edited;
        },
        event: (before, after) => (before.ownerId === after.ownerId ? 'edit' : 'change_owner'),
      },
    );
  }
}
