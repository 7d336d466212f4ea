import { type IsoDate } from '../calendar';
import { problem, type Problem } from '../result';
import {
  ACTION_STATE_LABELS,
  ACTION_STATES,
  type Action,
  type ActionStanding,
  type ActionState,
  type ActionVerb,
} from './action';

/** What lies over an action's state for a while: a pause, or a hand-over offered and not yet answered. */
export type ActionOverlay = 'none' | 'paused' | 'offered';

/** Who may take a step; action-policy.ts says how each is known. */
export type ActionWho =
  'owner_or_lead' | 'lead' | 'proposer_or_lead' | 'receiving_owner' | 'receiving_owner_or_lead';

/** Each `who` in words for the printed table. */
export const ACTION_WHO_LABELS: Record<ActionWho, string> = {
  owner_or_lead: 'who owns or shares it, or a lead',
  lead: 'a lead: of its subgroup, or of the programme',
  proposer_or_lead: 'who proposed it, or a lead',
  receiving_owner: 'the receiving owner',
  receiving_owner_or_lead: 'the receiving owner, or a lead',
};

/** One step an action can take. */
export interface ActionTransition {
  from: readonly ActionState[];
  verb: ActionVerb;
  to: ActionState | 'same';
  who: ActionWho;
  during: readonly ActionOverlay[];
  condition: string;
}

const except = (...states: ActionState[]): ActionState[] =>
  ACTION_STATES.filter((state) => !states.includes(state));

const CLEAR = ['none'] as const;
const ANY = ['none', 'paused', 'offered'] as const;

/** Every step there is: the rule, the policy and docs/states.md are all read from here. */
export const ACTION_TRANSITIONS: readonly ActionTransition[] = [
  {
    from: except('stopped'),
    verb: 'post_update',
    to: 'same',
    who: 'owner_or_lead',
    during: ANY,
    condition: 'says something, or that nothing is new',
  },
  {
    from: except('stopped'),
    verb: 'edit',
    to: 'same',
    who: 'owner_or_lead',
    during: ANY,
    condition: 'has a title and an owner',
  },
  { from: ['proposed'], verb: 'agree', to: 'agreed', who: 'lead', during: CLEAR, condition: '' },
  {
    from: ['agreed'],
    verb: 'start_design',
    to: 'in_design',
    who: 'owner_or_lead',
    during: CLEAR,
    condition: '',
  },
  {
    from: ['agreed', 'in_design'],
    verb: 'launch',
    to: 'launched',
    who: 'owner_or_lead',
    during: CLEAR,
    condition: 'the day of the first launch is kept; small actions may skip design',
  },
  {
    from: ['agreed', 'in_design', 'launched', 'relaunched'],
    verb: 'plan_evaluation',
    to: 'same',
    who: 'owner_or_lead',
    during: ['none', 'offered'],
    condition: 'has a day, today or later, and a method; it may already be under way',
  },
  {
    from: ['launched', 'relaunched'],
    verb: 'evaluate',
    to: 'evaluated',
    who: 'owner_or_lead',
    during: CLEAR,
    condition: 'has a finding, a method and a day, not before the launch and not in the future',
  },
  {
    from: ['evaluated'],
    verb: 'roll_out',
    to: 'rolled_out',
    who: 'owner_or_lead',
    during: CLEAR,
    condition: '',
  },
  {
    from: ['launched', 'evaluated'],
    verb: 'relaunch',
    to: 'relaunched',
    who: 'owner_or_lead',
    during: CLEAR,
    condition: 'from launched too: a review that was no evaluation can lead to a relaunch',
  },
  {
    from: ['evaluated', 'rolled_out', 'relaunched'],
    verb: 'offer_hand_over',
    to: 'same',
    who: 'owner_or_lead',
    during: CLEAR,
    condition: 'names a receiving owner and says what is handed over; nothing changes until they accept',
  },
  {
    from: ['evaluated', 'rolled_out', 'relaunched'],
    verb: 'accept_hand_over',
    to: 'handed_over',
    who: 'receiving_owner',
    during: ['offered'],
    condition: 'checks fall due 3, 6 and 12 months later',
  },
  {
    from: ['evaluated', 'rolled_out', 'relaunched'],
    verb: 'decline_hand_over',
    to: 'same',
    who: 'receiving_owner',
    during: ['offered'],
    condition: 'gives a reason',
  },
  {
    from: ['evaluated', 'rolled_out', 'relaunched'],
    verb: 'withdraw_hand_over',
    to: 'same',
    who: 'owner_or_lead',
    during: ['offered'],
    condition: '',
  },
  {
    from: ['handed_over'],
    verb: 'record_check',
    to: 'same',
    who: 'receiving_owner_or_lead',
    during: CLEAR,
    condition: 'it still holds; the check is due, and the earlier ones are done',
  },
  {
    from: ['handed_over'],
    verb: 'record_check',
    to: 'relaunched',
    who: 'receiving_owner_or_lead',
    during: CLEAR,
    condition:
      'it no longer holds: a failed check, with its reason, reopens the action and ends the hand-over',
  },
  {
    from: ['handed_over'],
    verb: 'reopen',
    to: 'relaunched',
    who: 'lead',
    during: CLEAR,
    condition: 'gives a reason; ends the hand-over',
  },
  {
    from: ['stopped'],
    verb: 'reopen',
    to: 'agreed',
    who: 'lead',
    during: CLEAR,
    condition: 'gives a reason',
  },
  {
    from: ['agreed', 'in_design', 'launched', 'relaunched', 'evaluated'],
    verb: 'pause',
    to: 'same',
    who: 'owner_or_lead',
    during: CLEAR,
    condition: 'until a later day, with a reason; ends by itself on that day',
  },
  {
    from: ['agreed', 'in_design', 'launched', 'relaunched', 'evaluated'],
    verb: 'resume',
    to: 'same',
    who: 'owner_or_lead',
    during: ['paused'],
    condition: 'before its day',
  },
  {
    from: ['proposed'],
    verb: 'stop',
    to: 'stopped',
    who: 'proposer_or_lead',
    during: ANY,
    condition: 'gives a reason',
  },
  {
    from: except('proposed', 'handed_over', 'stopped'),
    verb: 'stop',
    to: 'stopped',
    who: 'lead',
    during: ANY,
    condition: 'gives a reason; ends a pause and takes back an offered hand-over',
  },
];

/** What lies over the action's state today. */
export function overlayOf(action: ActionStanding, today: IsoDate): ActionOverlay {
  if (action.handOver && action.handOver.acceptedOn === null) return 'offered';
  return isPaused(action, today) ? 'paused' : 'none';
}

/** Whether the action's pause still lasts: it ends by itself when its day comes. */
export function isPaused(action: Pick<Action, 'pausedUntil'>, today: IsoDate): boolean {
  return action.pausedUntil !== null && today < action.pausedUntil;
}

/** The steps of this verb that the action can take today, whoever asks. */
export function transitionsOf(action: ActionStanding, verb: ActionVerb, today: IsoDate): ActionTransition[] {
  const overlay = overlayOf(action, today);
  return ACTION_TRANSITIONS.filter(
    (row) => row.verb === verb && row.from.includes(action.state) && row.during.includes(overlay),
  );
}

/** Null when the action can take the step today, else the refusal that says what to do first. */
export function checkState(action: ActionStanding, verb: ActionVerb, today: IsoDate): Problem | null {
  if (transitionsOf(action, verb, today).length > 0) return null;
  const rows = ACTION_TRANSITIONS.filter((row) => row.verb === verb && row.from.includes(action.state));
  return problem(
    null,
    'WRONG_STATE',
    rows.length > 0 ? overlayMessage(action, verb, today) : stateMessage(action, verb),
  );
}

function overlayMessage(action: ActionStanding, verb: ActionVerb, today: IsoDate): string {
  const overlay = overlayOf(action, today);
  if (overlay === 'paused') return 'This action is paused. Resume it first.';
  if (overlay === 'offered') {
    return 'This action is offered to a receiving owner. Wait for their answer, or withdraw the hand-over first.';
  }
  return verb === 'resume'
    ? 'This action is not paused, so there is nothing to resume.'
    : 'No hand-over is offered now. Offer it first.';
}

function stateMessage(action: ActionStanding, verb: ActionVerb): string {
  const from = ACTION_STATES.filter((state) =>
    ACTION_TRANSITIONS.some((row) => row.verb === verb && row.from.includes(state)),
  );
  const wanted = from.map((state) => ACTION_STATE_LABELS[state].toLowerCase()).join(' or ');
  const now = ACTION_STATE_LABELS[action.state].toLowerCase();
  if (action.state === 'stopped') return 'This action is stopped. A lead can reopen it first.';
  if (action.state === 'handed_over') return 'This action is handed over. A lead can reopen it first.';
  return `This action is ${now}. It must be ${wanted} for this step.`;
}
