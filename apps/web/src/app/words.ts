import {
  type ActionHealth,
  type ActionMove,
  type ActionState,
  type ActionVerb,
  type Confidence,
  type EvaluationState,
  type MembershipKind,
  type PersonState,
  type Phase,
  type Role,
  type WorkingPattern,
} from '@heard/schema';
import { type Option, type Tone } from '@heard/ui';

/** The words for every list of constants, the same on every page. */
export const roleWords: Record<Role, string> = {
  CHANGE_LEADER: 'Change leader',
  SUBGROUP_LEAD: 'Subgroup lead',
  PROGRAMME_LEAD: 'Programme lead',
  COMMS: 'Communications',
  SPONSOR: 'Executive sponsor',
  ADMINISTRATOR: 'Administrator',
};

/** Where an action stands. */
export const actionStateWords: Record<ActionState, string> = {
  PROPOSED: 'Proposed',
  AGREED: 'Agreed',
  IN_DESIGN: 'In design',
  LAUNCHED: 'Launched',
  EVALUATED: 'Evaluated',
  ROLLED_OUT: 'Rolled out',
  RELAUNCHED: 'Relaunched',
  HANDED_OVER: 'Handed over',
  STOPPED: 'Stopped',
};

/** The look of each state. */
export const actionStateTones: Record<ActionState, Tone> = {
  PROPOSED: 'neutral',
  AGREED: 'neutral',
  IN_DESIGN: 'active',
  LAUNCHED: 'active',
  EVALUATED: 'active',
  ROLLED_OUT: 'good',
  RELAUNCHED: 'active',
  HANDED_OVER: 'done',
  STOPPED: 'done',
};

/** How an action is doing. */
export const actionHealthWords: Record<ActionHealth, string> = {
  ON_TRACK: 'On track',
  DUE_SOON: 'Due soon',
  OVERDUE: 'Overdue',
  QUIET: 'Quiet',
  WAITING: 'Waiting on someone',
  PAUSED: 'Paused',
  CLOSED: 'Closed',
};

/** The look of each health. */
export const actionHealthTones: Record<ActionHealth, Tone> = {
  ON_TRACK: 'good',
  DUE_SOON: 'soon',
  OVERDUE: 'bad',
  QUIET: 'neutral',
  WAITING: 'waiting',
  PAUSED: 'waiting',
  CLOSED: 'done',
};

/** What the person who posts an update thinks. */
export const confidenceWords: Record<Confidence, string> = {
  ON_COURSE: 'On course',
  UNSURE: 'Not sure',
  IN_TROUBLE: 'In trouble',
};

/** The look of each confidence. */
export const confidenceTones: Record<Confidence, Tone> = {
  ON_COURSE: 'good',
  UNSURE: 'soon',
  IN_TROUBLE: 'bad',
};

/** Each step of an action, as the button says it. */
export const actionVerbWords: Record<ActionVerb, string> = {
  EDIT: 'Edit',
  POST_UPDATE: 'Post an update',
  AGREE: 'Agree',
  START_DESIGN: 'Start design',
  LAUNCH: 'Launch',
  PLAN_EVALUATION: 'Plan the evaluation',
  EVALUATE: 'Record the evaluation',
  ROLL_OUT: 'Roll out',
  RELAUNCH: 'Relaunch',
  OFFER_HAND_OVER: 'Offer to hand over',
  ACCEPT_HAND_OVER: 'Accept the hand-over',
  DECLINE_HAND_OVER: 'Decline the hand-over',
  WITHDRAW_HAND_OVER: 'Withdraw the hand-over',
  RECORD_CHECK: 'Record a check',
  REOPEN: 'Reopen',
  STOP: 'Stop',
  PAUSE: 'Pause',
  RESUME: 'Resume',
  UNDO: 'Undo',
};

/** What is said when a step is done. */
export const actionMoveDoneWords: Record<ActionMove, string> = {
  AGREE: 'Agreed',
  START_DESIGN: 'Moved to In design',
  LAUNCH: 'Launched',
  ROLL_OUT: 'Rolled out',
  RELAUNCH: 'Relaunched',
  RESUME: 'Resumed',
  WITHDRAW_HAND_OVER: 'Hand-over withdrawn',
};

/** How far an evaluation is. */
export const evaluationStateWords: Record<EvaluationState, string> = {
  NOT_PLANNED: 'Not planned',
  PLANNED: 'Planned',
  UNDER_WAY: 'Under way',
  DONE: 'Done',
};

/** The phases of a subgroup, in order. */
export const phaseWords: Record<Phase, string> = {
  SCOPE: 'Scope',
  DISCOVER: 'Discover',
  DESIGN: 'Design',
  DELIVER: 'Deliver',
};

/** The kinds of membership in a subgroup. */
export const membershipKindWords: Record<MembershipKind, string> = {
  CHANGE_LEADER: 'Change leader',
  STAKEHOLDER: 'Stakeholder',
  SUBJECT_MATTER_EXPERT: 'Subject-matter expert',
  LEAD: 'Lead',
  SPONSOR: 'Sponsor',
};

/** Whether a person takes part now. */
export const personStateWords: Record<PersonState, string> = {
  INVITED: 'Invited',
  ACTIVE: 'Active',
  PAUSED: 'Paused',
  LEFT: 'Left',
};

/** The look of each state of a person. */
export const personStateTones: Record<PersonState, Tone> = {
  INVITED: 'neutral',
  ACTIVE: 'good',
  PAUSED: 'waiting',
  LEFT: 'done',
};

/** When people work. */
export const workingPatternWords: Record<WorkingPattern, string> = {
  DAYS: 'Days',
  NIGHTS: 'Nights',
  ROTATING: 'Rotating shifts',
  WEEKENDS: 'Weekends',
  BANK: 'Bank',
};

/** A list of constants as the choices of a field, in the order of its words. */
export const optionsOf = <Value extends string>(
  words: Record<Value, string>,
): (Option & { value: Value })[] =>
  (Object.entries(words) as [Value, string][]).map(([value, label]) => ({ value, label }));
