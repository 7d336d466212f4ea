import { Injectable } from '@nestjs/common';
import {
  type Action,
  fail,
  move,
  type MoveInputs,
  type MoveVerb,
  type Result,
  type Viewer,
} from '@heard/domain';
import { type ActionSeen, ChangeAction, checkNames } from './change-action';

/** Takes one step of an action's state table. */
@Injectable()
export class MoveAction {
  constructor(private readonly changeAction: ChangeAction) {}

  run<V extends MoveVerb>(
    viewer: Viewer,
    seen: ActionSeen,
    verb: V,
    input: MoveInputs[V],
  ): Promise<Result<Action>> {
    return this.changeAction.run(viewer, seen, {
      verb,
      apply: async (action, today, transaction) => {
        const moved = move(action, verb, input, today);
        if (!moved.ok || !('receivingOwnerId' in input)) return moved;
        const receiver = { ...action, ownerId: input.receivingOwnerId, coOwnerIds: [], goldenThreadIds: [] };
        const unknown = await checkNames(transaction, receiver);
        return unknown ? fail({ ...unknown, field: 'receivingOwnerId' }) : moved;
      },
      event: (_, after) => (verb === 'record_check' && after.state !== 'handed_over' ? 'fail_check' : verb),
      detail: 'reason' in input ? String(input.reason) : 'note' in input ? String(input.note) : undefined,
    });
  }
}
