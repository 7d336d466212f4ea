import { ActionState } from '@heard/schema';

/** As much of an action as its deadline needs. */
export interface Deadlined {
  deadline: string | null;
  state: ActionState;
}

/** The day that counts for an action's health: the next check of what was handed over, or else its due date. */
export function deadlineOf({ deadline, state }: Deadlined): { on: string; isCheck: boolean } | null {
  return deadline ? { on: deadline, isCheck: state === ActionState.HANDED_OVER } : null;
}
