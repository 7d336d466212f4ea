import { type IsoDate } from '../calendar';

/** Where an action can stand, in the order of its life. */
export const ACTION_STATES = [
  'proposed',
  'agreed',
  'in_design',
  'launched',
  'evaluated',
  'rolled_out',
  'relaunched',
  'handed_over',
  'stopped',
] as const;

/** One of ACTION_STATES. */
export type ActionState = (typeof ACTION_STATES)[number];

/** Each state in words for a page. */
export const ACTION_STATE_LABELS: Record<ActionState, string> = {
  proposed: 'Proposed',
  agreed: 'Agreed',
  in_design: 'In design',
  launched: 'Launched',
  evaluated: 'Evaluated',
  rolled_out: 'Rolled out',
  relaunched: 'Relaunched',
  handed_over: 'Handed over',
  stopped: 'Stopped',
};

/** What somebody can do to an action that exists, in the order a page offers it. */
export const ACTION_VERBS = [
  'post_update',
  'edit',
  'agree',
  'start_design',
  'launch',
  'plan_evaluation',
  'evaluate',
  'roll_out',
  'relaunch',
  'offer_hand_over',
  'accept_hand_over',
  'decline_hand_over',
  'withdraw_hand_over',
  'record_check',
  'reopen',
  'resume',
  'pause',
  'stop',
] as const;

/** One of ACTION_VERBS. */
export type ActionVerb = (typeof ACTION_VERBS)[number];

/** How far the evaluation is: separate from any claim of success, next step and funder. */
export const EVALUATION_STATES = ['not_planned', 'planned', 'under_way', 'done'] as const;

/** One of EVALUATION_STATES. */
export type EvaluationState = (typeof EVALUATION_STATES)[number];

/** How the author of an update feels about the action. */
export const CONFIDENCES = ['on_course', 'unsure', 'in_trouble'] as const;

/** One of CONFIDENCES. */
export type Confidence = (typeof CONFIDENCES)[number];

/** After how many months it is checked whether what was handed over still holds. */
export const CHECK_MONTHS = [3, 6, 12] as const;

/** What is known of an action's evaluation; `on` is the day planned, or the day it was done. */
export interface Evaluation {
  state: EvaluationState;
  on: IsoDate | null;
  finding: string;
  method: string;
}

/** The offer of an action to business as usual, and its acceptance. */
export interface HandOver {
  receivingOwnerId: string;
  note: string;
  offeredOn: IsoDate;
  acceptedOn: IsoDate | null;
}

/** Whether what was handed over still holds, so many months on. */
export interface HandOverCheck {
  months: (typeof CHECK_MONTHS)[number];
  dueOn: IsoDate;
  doneOn: IsoDate | null;
  result: 'holding' | 'failed' | null;
  note: string;
}

/** The part of the newest update that the action itself carries. */
export interface LastUpdate {
  on: IsoDate;
  confidence: Confidence;
  waitingOn: string;
}

/** The reading from which an action's measure sets out: of the whole organisation, from before the action began. */
export interface Baseline {
  vintage: string;
  /** A year or a month, as 2024 or 2024-03. */
  period: string;
}

/** A measure that an action should move. */
export interface ActionMeasure {
  measureId: string;
  baseline: Baseline | null;
}

/** What is done about themes. */
export interface Action {
  id: string;
  programmeId: string;
  subgroupId: string;
  title: string;
  description: string;
  hopedChange: string;
  state: ActionState;
  ownerId: string;
  coOwnerIds: string[];
  goldenThreadIds: string[];
  /** What it should move, and from where. */
  measures: ActionMeasure[];
  dueOn: IsoDate | null;
  /** The day of the first launch; a relaunch leaves it. */
  launchedOn: IsoDate | null;
  evaluation: Evaluation;
  claimOfSuccess: string;
  nextStep: string;
  funder: string;
  partner: string;
  /** The day the pause ends by itself. */
  pausedUntil: IsoDate | null;
  pauseReason: string;
  stopReason: string;
  handOver: HandOver | null;
  checks: HandOverCheck[];
  lastUpdate: LastUpdate | null;
  proposedById: string;
  createdOn: IsoDate;
  /** The day of the last step of the state table, the proposal being the first; an edit or an update is no step. */
  lastStepOn: IsoDate;
  /** Raised by the repository on each save, never here. */
  version: number;
}

/** What rules and policies ask of an action before a step: how far it has come, and who stands where with it. */
export type ActionStanding = Pick<
  Action,
  | 'id'
  | 'programmeId'
  | 'subgroupId'
  | 'title'
  | 'state'
  | 'ownerId'
  | 'coOwnerIds'
  | 'proposedById'
  | 'handOver'
  | 'pausedUntil'
>;

/** A dated word on an action's progress; added, never changed. */
export interface ActionUpdate {
  id: string;
  actionId: string;
  authorId: string;
  on: IsoDate;
  text: string;
  /** "Nothing new, still on it": as good an answer as any. */
  nothingNew: boolean;
  confidence: Confidence;
  waitingOn: string;
}

/** Whether a person owns the action, shares it, or has accepted it in a hand-over. */
export function ownsOrShares(personId: string, action: ActionStanding): boolean {
  return (
    action.ownerId === personId ||
    action.coOwnerIds.includes(personId) ||
    (action.handOver?.acceptedOn != null && action.handOver.receivingOwnerId === personId)
  );
}
