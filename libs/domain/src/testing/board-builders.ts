import { type ActionHistory, type ActionStep, type BoardHistory } from '../board/board-history';

/** The day of which boards of the past are told in specs. */
export const BOARD_DAY = '2025-06-30';

/** What is recorded of a programme: one subgroup in Discover, and nothing else unless said otherwise. */
export const aHistory = (parts: Partial<BoardHistory> = {}): BoardHistory => ({
  settings: [{ on: '', nudgeDays: 30, dueSoonDays: 14 }],
  subgroups: [{ id: 'own', phases: [{ phase: 'discover', from: '2024-01-08', to: null }], members: [] }],
  ...{ actions: [], themes: [], editions: [], gates: [] },
  ...parts,
});

/** The same with these phases of its subgroup. */
export const aHistoryOfPhases = (...phases: BoardHistory['subgroups'][number]['phases']): BoardHistory =>
  aHistory({ subgroups: [{ id: 'own', phases, members: [] }] });

/** A step that left an action launched, with no due day, unless said otherwise. */
export const aStep = (on: string, parts: Partial<ActionStep> = {}): ActionStep => ({
  ...{ on, subgroupId: 'own', state: 'launched', dueOn: null, pausedUntil: null, lastStepOn: on, checks: [] },
  ...parts,
});

/** An action with these steps, proposed on the day of the first. */
export const aStepped = (...steps: ActionStep[]): ActionHistory => ({
  ...{ id: 'tea', createdOn: steps[0]?.on ?? BOARD_DAY, steps, words: [] },
});
