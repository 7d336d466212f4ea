import { type ActionUpdateView, type ActionView } from '@heard/data';
import { type Action as ActionFacts } from '@heard/domain';
import { type Person } from '../people/person.type';
import { type Subgroup } from '../subgroups/subgroup.type';
import { type Action, type ActionUpdate } from './action.type';

/** An action as its resolvers pass it on: what GraphQL shows, and the row it came from. */
export type ShapedAction = Action & { view: ActionView };

/**
 * Shapes a row for GraphQL, in place: copying forty columns of every row was a fifth of a list's time. People and
 * subgroups carry the id and name that the row already has; their other fields load when asked for.
 */
export function shapeAction(view: ActionView): ShapedAction {
  return Object.assign(view, {
    view,
    subgroup: { id: view.subgroupId, name: view.subgroupName } as Subgroup,
    owner: { id: view.ownerId, name: view.ownerName } as Person,
    evaluation: {
      state: view.evaluationState,
      on: view.evaluationOn,
      finding: view.evaluationFinding,
      method: view.evaluationMethod,
    },
    handOver: null,
    checks: (view.checks ?? []).map((check) => ({
      ...check,
      holding: check.result && check.result === 'holding',
    })),
    lastUpdate: lastUpdateOf(view),
  });
}

function lastUpdateOf(view: ActionView): ActionUpdate | null {
  if (!view.updateId) return null;
  return {
    id: view.updateId,
    author: { id: view.updateAuthorId, name: view.updateAuthorName } as Person,
    on: view.updateOn ?? '',
    text: view.updateText ?? '',
    nothingNew: view.updateNothingNew ?? false,
    confidence: view.updateConfidence ?? 'on_course',
    waitingOn: view.updateWaitingOn ?? '',
  };
}

/** Shapes an update for GraphQL. */
export function shapeUpdate({ authorId, authorName, ...update }: ActionUpdateView): ActionUpdate {
  return { ...update, author: { id: authorId, name: authorName } as Person };
}

/** The action as the rules know it, from what a list has loaded of it. */
export function actionFacts(view: ActionView): ActionFacts {
  return {
    ...view,
    goldenThreadIds: [],
    measures: [],
    evaluation: {
      state: view.evaluationState,
      on: view.evaluationOn,
      finding: view.evaluationFinding,
      method: view.evaluationMethod,
    },
    handOver:
      view.receivingOwnerId && view.handOverOfferedOn
        ? {
            receivingOwnerId: view.receivingOwnerId,
            note: view.handOverNote,
            offeredOn: view.handOverOfferedOn,
            acceptedOn: view.handOverAcceptedOn,
          }
        : null,
    lastUpdate: view.updateOn
      ? {
          on: view.updateOn,
          confidence: view.updateConfidence ?? 'on_course',
          waitingOn: view.updateWaitingOn ?? '',
        }
      : null,
  };
}
