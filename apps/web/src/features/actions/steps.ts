import { type ActionMove, type ActionState, type ActionVerb } from '@heard/schema';
import { actionMoveDoneWords, actionVerbWords } from '../../app/words';

/** A verb that takes an action a step further in its life. */
export type Step = Exclude<ActionVerb, 'EDIT' | 'POST_UPDATE' | 'UNDO'>;
/** A step that needs nothing but the word. */
export type PlainStep = ActionMove | 'ACCEPT_HAND_OVER';

type Landing = ActionState | null | ((from: ActionState) => ActionState);

/** Where each step leads, for the columns of the board; what may be done is the API's to say. */
const landings: Record<Step, Landing> = {
  AGREE: 'AGREED',
  START_DESIGN: 'IN_DESIGN',
  LAUNCH: 'LAUNCHED',
  EVALUATE: 'EVALUATED',
  ROLL_OUT: 'ROLLED_OUT',
  RELAUNCH: 'RELAUNCHED',
  OFFER_HAND_OVER: 'HANDED_OVER',
  ACCEPT_HAND_OVER: 'HANDED_OVER',
  DECLINE_HAND_OVER: null,
  WITHDRAW_HAND_OVER: null,
  RECORD_CHECK: null,
  REOPEN: (from) => (from === 'STOPPED' ? 'AGREED' : 'RELAUNCHED'),
  PLAN_EVALUATION: null,
  RESUME: null,
  PAUSE: null,
  STOP: 'STOPPED',
};

/** In the order of an action's life, what stops it last. */
const order = Object.keys(landings) as Step[];

/** The steps among what the viewer may do. */
export const stepsAmong = (viewerCan: readonly ActionVerb[]): Step[] =>
  order.filter((step) => viewerCan.includes(step));

/** Where a step leads from a state; null when the state stays. */
export function landingOf(step: Step, from: ActionState): ActionState | null {
  const landing = landings[step];
  return typeof landing === 'function' ? landing(from) : landing;
}

/** The step among what the viewer may do that leads into a column of the board. */
export const stepInto = (
  action: { state: ActionState; viewerCan: readonly ActionVerb[] },
  column: ActionState,
): Step | undefined => stepsAmong(action.viewerCan).find((step) => landingOf(step, action.state) === column);

/** The step that carries an action on, if there is one; going back, pausing and stopping never are. */
export const stepOnward = (viewerCan: readonly ActionVerb[]): Step | undefined =>
  stepsAmong(viewerCan).find(
    (step) => step === 'RECORD_CHECK' || (landings[step] !== null && step !== 'REOPEN' && step !== 'STOP'),
  );

const plain = new Set<Step>([...(Object.keys(actionMoveDoneWords) as ActionMove[]), 'ACCEPT_HAND_OVER']);

/** Whether a step needs nothing but the word. */
export const isPlain = (step: Step): step is PlainStep => plain.has(step);

/** A step as its button says it; the dots promise a form. */
export const stepWords = (step: Step) => `${actionVerbWords[step]}${isPlain(step) ? '' : '…'}`;

/** What is said when a step is done. */
export const doneWords: Record<Step, string> = {
  ...actionMoveDoneWords,
  ACCEPT_HAND_OVER: 'Handed over',
  PLAN_EVALUATION: 'Evaluation planned',
  EVALUATE: 'Evaluated',
  OFFER_HAND_OVER: 'Offered. It moves when they accept',
  DECLINE_HAND_OVER: 'Hand-over declined',
  RECORD_CHECK: 'Check recorded',
  REOPEN: 'Reopened',
  STOP: 'Stopped',
  PAUSE: 'Paused',
};
