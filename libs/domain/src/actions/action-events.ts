import { type ActionVerb } from './action';

/** What the audit and the story call something that happened to an action. */
export interface ActionEvent {
  /** The verb of the audit event. */
  audit: `action.${string}`;
  /** The sentence of the story, said of nobody: "Launched". */
  sentence: string;
}

/** Every thing that can happen to an action, as audited and as told in its story. */
export const ACTION_EVENTS: Record<
  ActionVerb | 'propose' | 'undo' | 'fail_check' | 'change_owner',
  ActionEvent
> = {
  propose: { audit: 'action.proposed', sentence: 'Proposed' },
  edit: { audit: 'action.edited', sentence: 'Edited' },
  change_owner: { audit: 'action.owner_changed', sentence: 'Given to a new owner' },
  post_update: { audit: 'action.updated', sentence: 'Update posted' },
  agree: { audit: 'action.agreed', sentence: 'Agreed' },
  start_design: { audit: 'action.design_started', sentence: 'Design started' },
  launch: { audit: 'action.launched', sentence: 'Launched' },
  plan_evaluation: { audit: 'action.evaluation_planned', sentence: 'Evaluation planned' },
  evaluate: { audit: 'action.evaluated', sentence: 'Evaluated' },
  roll_out: { audit: 'action.rolled_out', sentence: 'Rolled out' },
  relaunch: { audit: 'action.relaunched', sentence: 'Relaunched' },
  offer_hand_over: { audit: 'action.hand_over_offered', sentence: 'Offered to a receiving owner' },
  accept_hand_over: { audit: 'action.handed_over', sentence: 'Handed over' },
  decline_hand_over: { audit: 'action.hand_over_declined', sentence: 'Hand-over declined' },
  withdraw_hand_over: { audit: 'action.hand_over_withdrawn', sentence: 'Hand-over withdrawn' },
  record_check: { audit: 'action.checked', sentence: 'Checked: still holding' },
  fail_check: { audit: 'action.check_failed', sentence: 'Checked: no longer holding, so reopened' },
  reopen: { audit: 'action.reopened', sentence: 'Reopened' },
  pause: { audit: 'action.paused', sentence: 'Paused' },
  resume: { audit: 'action.resumed', sentence: 'Resumed' },
  stop: { audit: 'action.stopped', sentence: 'Stopped' },
  undo: { audit: 'action.step_undone', sentence: 'Last step taken back' },
};

/** The step that an audited verb tells of; null when it is not one of an action's. */
export function actionVerbOf(audit: string): keyof typeof ACTION_EVENTS | null {
  const found = Object.entries(ACTION_EVENTS).find(([, event]) => event.audit === audit);
  return found ? (found[0] as keyof typeof ACTION_EVENTS) : null;
}
