import { type ActionHealth, type ActionState } from '@heard/schema';

/** The address of the list of actions, narrowed; these are the names by which the list's own filters go. */
export function actionsAddress(narrow: {
  subgroup?: string;
  state?: ActionState;
  health?: ActionHealth;
}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(narrow)) {
    if (value) query.set(name, name === 'subgroup' ? value : value.toLowerCase());
  }
  return `/actions?${query}`;
}
