import { type Action, type ActionState } from './action';

/** States in which somebody still works on the action; lists call these open. */
export const OPEN_STATES: readonly ActionState[] = [
  'proposed',
  'agreed',
  'in_design',
  'launched',
  'evaluated',
  'relaunched',
];

/** Whether a person who leaves must first give this action to somebody: they own it, or have accepted it. */
export function mustGiveAway(personId: string, action: Action): boolean {
  const received = action.handOver?.acceptedOn != null && action.handOver.receivingOwnerId === personId;
  return action.state !== 'stopped' && (action.ownerId === personId || received);
}

/** The action without a person who leaves: their places go to `toId`, an offer to them is taken back. */
export function withoutPerson(action: Action, personId: string, toId: string | null): Action {
  const heir = toId ?? personId;
  const ownerId = action.ownerId === personId ? heir : action.ownerId;
  const coOwnerIds = action.coOwnerIds.filter((id) => id !== personId && id !== ownerId);
  return { ...action, ownerId, coOwnerIds, handOver: handOverWithout(action.handOver, personId, heir) };
}

function handOverWithout(handOver: Action['handOver'], personId: string, heir: string): Action['handOver'] {
  if (handOver?.receivingOwnerId !== personId) return handOver;
  return handOver.acceptedOn === null ? null : { ...handOver, receivingOwnerId: heir };
}
