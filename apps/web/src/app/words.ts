import {
  type ActionHealth,
  type ActionMove,
  type ActionState,
  type ActionVerb,
  type AnswerKind,
  type Confidence,
  type CoverageAxis,
  type CoverageStatus,
  type EditionState,
  type EditionVerb,
  type EvaluationState,
  type EventKind,
  type EventState,
  type FigureUnit,
  type MembershipKind,
  type NoteKind,
  type PersonState,
  type Phase,
  type Role,
  type Shift,
  type ThemeMove,
  type ThemeState,
  type TranslationState,
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

/** The ways in which staff are listened to. */
export const eventKindWords: Record<EventKind, string> = {
  CULTURE_CAFE: 'Culture café',
  ROADSHOW: 'Roadshow',
  FOCUS_GROUP: 'Focus group',
  CONFERENCE: 'Conference',
  PAPER_FORMS: 'Paper forms',
  WEB_BOX: 'Web box',
};

/** Along what coverage is counted. */
export const coverageAxisWords: Record<CoverageAxis, string> = {
  SITE: 'Site',
  DIRECTORATE: 'Directorate',
  STAFF_GROUP: 'Staff group',
  SHIFT: 'Shift',
};

/** Whether a part of the organisation has been heard. */
export const coverageStatusWords: Record<CoverageStatus, string> = {
  HEARD: 'Heard',
  QUIET_90_DAYS: 'Not heard for 90 days',
  NEVER: 'Never heard',
};

/** The look of each. */
export const coverageStatusTones: Record<CoverageStatus, Tone> = {
  HEARD: 'good',
  QUIET_90_DAYS: 'soon',
  NEVER: 'bad',
};

/** When staff are listened to. */
export const shiftWords: Record<Shift, string> = {
  DAY: 'Day',
  EVENING: 'Evening',
  NIGHT: 'Night',
  WEEKEND: 'Weekend',
};

/** How far a listening event has come. */
export const eventStateWords: Record<EventState, string> = {
  PLANNED: 'Planned',
  OPEN: 'Open',
  WRITTEN_UP: 'Written up',
  RELEASED: 'Released',
  CLOSED: 'Closed',
  CANCELLED: 'Cancelled',
};

/** The look of each state of a listening event. */
export const eventStateTones: Record<EventState, Tone> = {
  PLANNED: 'neutral',
  OPEN: 'active',
  WRITTEN_UP: 'waiting',
  RELEASED: 'good',
  CLOSED: 'done',
  CANCELLED: 'neutral',
};

/** Where a theme stands. */
export const themeStateWords: Record<ThemeState, string> = {
  FORMING: 'Forming',
  AGREED: 'Agreed',
  BEING_WORKED_ON: 'Being worked on',
  ANSWERED: 'Answered',
  REOPENED: 'Reopened',
  SET_ASIDE: 'Set aside',
  MERGED: 'Merged',
};

/** The look of each state of a theme. */
export const themeStateTones: Record<ThemeState, Tone> = {
  FORMING: 'neutral',
  AGREED: 'neutral',
  BEING_WORKED_ON: 'active',
  ANSWERED: 'good',
  REOPENED: 'soon',
  SET_ASIDE: 'waiting',
  MERGED: 'done',
};

/** Each step of a theme, as the button says it. */
export const themeMoveWords: Record<ThemeMove, string> = {
  AGREE: 'Agree',
  START_WORK: 'Start work',
  ANSWER: 'Mark as answered',
  REOPEN: 'Reopen',
  TAKE_UP_AGAIN: 'Take up again',
};

/** What staff are told about a theme; all four are equal. */
export const answerKindWords: Record<AnswerKind, string> = {
  WE_DID: 'We did',
  WE_ARE_DOING: 'We are doing',
  WE_COULD_NOT: 'We could not, and why',
  STILL_LISTENING: 'Still listening',
};

/** In what a figure is counted. */
export const figureUnitWords: Record<FigureUnit, string> = {
  PERCENT: 'Per cent',
  POINTS: 'Percentage points',
  PEOPLE: 'People',
  NUMBER: 'Number',
};

/** Where an edition of Feedback into Action stands. */
export const editionStateWords: Record<EditionState, string> = {
  DRAFT: 'Draft',
  IN_CHECK: 'In check',
  APPROVED: 'Approved',
  SCHEDULED: 'Scheduled',
  PUBLISHED: 'Published',
  CORRECTED: 'Corrected',
  WITHDRAWN: 'Withdrawn',
};

/** The look of each state of an edition. */
export const editionStateTones: Record<EditionState, Tone> = {
  DRAFT: 'neutral',
  IN_CHECK: 'waiting',
  APPROVED: 'active',
  SCHEDULED: 'active',
  PUBLISHED: 'good',
  CORRECTED: 'good',
  WITHDRAWN: 'done',
};

/** Each step of an edition, as the button says it. */
export const editionVerbWords: Record<EditionVerb, string> = {
  WRITE: 'Write',
  SEND_TO_CHECK: 'Send to check',
  TAKE_BACK: 'Take back to the draft',
  SEND_BACK: 'Send back',
  APPROVE: 'Approve',
  SCHEDULE: 'Schedule',
  UNSCHEDULE: 'Take off the schedule',
  PUBLISH: 'Publish now',
  ADD_LANGUAGES: 'Publish languages',
  CORRECT: 'Correct',
  DROP_CORRECTION: 'Drop the correction',
  WITHDRAW: 'Withdraw',
};

/** Where a text, a piece or a language of an edition stands. */
export const translationStateWords: Record<TranslationState, string> = {
  MISSING: 'Missing',
  DRAFT: 'Draft',
  CHECKED: 'Checked',
  OUT_OF_DATE: 'Out of date',
};

/** The look of each of them. */
export const translationStateTones: Record<TranslationState, Tone> = {
  MISSING: 'neutral',
  DRAFT: 'active',
  CHECKED: 'good',
  OUT_OF_DATE: 'soon',
};

/** What the words of a note are. */
export const noteKindWords: Record<NoteKind, string> = {
  CONCERN: 'Concern',
  IDEA: 'Idea',
  PRAISE: 'Praise',
  QUESTION: 'Question',
};

/** A list of constants as the choices of a field, in the order of its words. */
export const optionsOf = <Value extends string>(
  words: Record<Value, string>,
): (Option & { value: Value })[] =>
  (Object.entries(words) as [Value, string][]).map(([value, label]) => ({ value, label }));

/** Rows with a name as the choices of a field; none while they are on their way. */
export const namedOptions = (rows: readonly { id: string; name: string }[] | undefined): Option[] =>
  (rows ?? []).map(({ id, name }) => ({ value: id, label: name }));
