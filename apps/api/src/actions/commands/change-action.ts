import { Injectable } from '@nestjs/common';
import { type Transaction, UnitOfWork } from '@heard/data';
import {
  type Action,
  ACTION_EVENTS,
  type ActionVerb,
  changedMeasures,
  checkBaselines,
  fail,
  holds,
  may,
  maySeeAction,
  notAllowedOnAction,
  notFound,
  ok,
  type Problem,
  type Result,
  ROLES,
  stale,
  type Viewer,
} from '@heard/domain';
import { Clock } from '../../work/clock';

/** An action to change, and the version of it that was seen. */
export interface ActionSeen {
  id: string;
  version: number;
}

/** How one verb changes an action, and what else the audit should keep of it. */
export interface ActionChange {
  verb: ActionVerb | 'undo';
  apply: (
    action: Action,
    today: string,
    transaction: Transaction,
  ) => Result<Action> | Promise<Result<Action>>;
  /** The event when it is not the verb's own. */
  event?: (before: Action, after: Action) => keyof typeof ACTION_EVENTS;
  /** Words that the action itself does not keep, such as the reason of a declined hand-over. */
  detail?: string;
}

/** What every use case on an existing action does around its own rule: load, ask, apply, save, record. */
@Injectable()
export class ChangeAction {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, seen: ActionSeen, change: ActionChange): Promise<Result<Action>> {
    const now = this.clock.now();
    const today = this.clock.today();
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    return this.unitOfWork.run(scope, now, async (transaction): Promise<Result<Action>> => {
      const action = await transaction.actions.find(seen.id);
      if (!action || !maySeeAction(viewer, action)) return fail(notFound('action'));
      if (change.verb !== 'undo' && !may(viewer, change.verb, action)) {
        return fail(notAllowedOnAction(change.verb));
      }
      if (action.version !== seen.version) return fail(stale('action'));
      const changed = await change.apply(action, today, transaction);
      if (!changed.ok) return changed;
      const saved = await transaction.actions.save(action, changed.value);
      const event = change.event?.(action, saved) ?? change.verb;
      transaction.record({
        verb: ACTION_EVENTS[event].audit,
        subjectType: 'action',
        subjectId: saved.id,
        subjectTitle: saved.title,
        before: action,
        after: change.detail ? { ...saved, detail: change.detail } : saved,
      });
      return ok(saved);
    });
  }
}

/** The people and things an action names must be of this programme, and its owners must still be here. */
export async function checkNames(
  transaction: Transaction,
  action: Pick<Action, 'subgroupId' | 'ownerId' | 'coOwnerIds' | 'goldenThreadIds'>,
): Promise<Problem | null> {
  const unknown = await transaction.actions.unknownNames(action, OWNER_ROLES);
  return unknown && { field: unknown, code: 'NOT_FOUND', message: UNKNOWN[unknown] };
}

/** The measures an action names, those aside that it had, must be of this programme, with baselines that all may see. */
export async function checkMeasures(
  transaction: Transaction,
  before: Pick<Action, 'measures'> | null,
  action: Pick<Action, 'measures' | 'launchedOn'>,
  today: string,
): Promise<Problem | null> {
  const changed = changedMeasures(before?.measures ?? [], action.measures);
  if (changed.length === 0) return null;
  const { named, threshold } = await transaction.actions.namedMeasures(changed);
  return checkBaselines(action, changed, named, { threshold, today });
}

const OWNER_ROLES = ROLES.filter((role) => holds([role], 'update_own_action'));

const UNKNOWN = {
  subgroupId: 'Choose a subgroup of this programme.',
  ownerId: 'Choose an owner who is with the programme now and takes part in its actions.',
  coOwnerIds: 'Choose co-owners who are with the programme now and take part in its actions.',
  goldenThreadIds: 'Choose golden threads of this programme.',
};
