import { problem, type Problem } from '../result';
import { type Viewer, viewerHas } from '../viewer';
import { type Action, type ActionVerb } from './action';

/** For how long one's own last step can be taken back. */
export const UNDO_MINUTES = 15;

/** The steps that can be taken back; those that tell somebody something new, such as an accepted hand-over, cannot. */
export const UNDOABLE_VERBS: readonly ActionVerb[] = [
  'agree',
  'start_design',
  'launch',
  'evaluate',
  'roll_out',
  'relaunch',
  'stop',
  'pause',
  'resume',
  'offer_hand_over',
];

/** The newest thing that happened to an action, of whatever kind: an edit or an update in between ends the undo. */
export interface LastStep {
  verb: string;
  byId: string | null;
  at: Date;
}

/** Whether the viewer may take the action's last step back. */
export function undoable(lastStep: LastStep | null, viewer: Viewer, now: Date): boolean {
  if (!lastStep || lastStep.byId !== viewer.personId || !viewerHas(viewer, 'update_own_action')) return false;
  const age = now.getTime() - lastStep.at.getTime();
  return (UNDOABLE_VERBS as readonly string[]).includes(lastStep.verb) && age <= UNDO_MINUTES * 60_000;
}

/** The action as it was before the step, to be saved over the version that is there now. */
export function undone(action: Action, before: Action): Action {
  // Audited before actions had measures, a step says nothing of them.
  const { measures = action.measures } = before;
  return { ...before, measures, id: action.id, programmeId: action.programmeId, version: action.version };
}

/** The refusal when there is nothing of one's own to take back. */
export function notUndoable(): Problem {
  return problem(
    null,
    'WRONG_STATE',
    `Only your own last step can be taken back, within ${UNDO_MINUTES} minutes and before anything else happens. Use the other buttons to put it right.`,
  );
}
