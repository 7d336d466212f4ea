/** As much of an action as its deadline needs. */
export interface Deadlined {
  dueOn: string | null;
  checks: readonly { dueOn: string; doneOn: string | null }[];
}

/** The day that counts for an action's health: the next check of what was handed over, or else its due date. */
export function deadlineOf({ dueOn, checks }: Deadlined): { on: string; isCheck: boolean } | null {
  const next = checks.find(({ doneOn }) => doneOn === null);
  if (next) return { on: next.dueOn, isCheck: true };
  return dueOn ? { on: dueOn, isCheck: false } : null;
}
