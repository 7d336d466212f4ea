import { addDays, addMonths, checkDay, type IsoDate, spokenDay } from '../calendar';
import { fail, ok, okUnless, problem, type Result } from '../result';
import { checkText, cleanText } from '../text';
import { type Action, type ActionVerb, CHECK_MONTHS, type HandOverCheck } from './action';
import { TEXT_RULES } from './action-writing';
import { checkState, isPaused } from './action-transitions';

type Nothing = Record<string, never>;

/** What each step needs besides the action and the day; the names are those of the GraphQL arguments. */
export interface MoveInputs {
  agree: Nothing;
  start_design: Nothing;
  launch: Nothing;
  plan_evaluation: { on: IsoDate; method: string; underWay?: boolean };
  evaluate: { finding: string; method: string; on: IsoDate };
  roll_out: Nothing;
  relaunch: Nothing;
  offer_hand_over: { receivingOwnerId: string; note: string };
  accept_hand_over: Nothing;
  /** The reason is not kept on the action: the audit keeps it. */
  decline_hand_over: { reason: string };
  withdraw_hand_over: Nothing;
  /** The note of a failed check is the reason why the action reopens. */
  record_check: { months: number; holding: boolean; note: string };
  /** The reason is not kept on the action: the audit keeps it. */
  reopen: { reason: string };
  resume: Nothing;
  pause: { until: IsoDate; reason: string };
  stop: { reason: string };
}

/** Every verb but edit and post_update, which have functions of their own. */
export type MoveVerb = keyof MoveInputs & ActionVerb;

type Apply<V extends MoveVerb> = (action: Action, input: MoveInputs[V], today: IsoDate) => Result<Action>;

/** How long a pause may last at most. */
export const PAUSE_MONTHS = 24;

const REASONS = {
  decline_hand_over: 'Say why, so that the owner knows what to change.',
  reopen: 'Say why it opens again.',
  pause: 'Say why it is paused.',
  stop: 'Say why it stops: "we could not, and this is why" is an answer staff can be given.',
};

function reasonCheck(reason: string, verb: keyof typeof REASONS) {
  return checkText('reason', reason, { ...TEXT_RULES.reason, required: REASONS[verb] });
}

const RESUMED = { pausedUntil: null, pauseReason: '' };

const APPLY: { [V in MoveVerb]: Apply<V> } = {
  agree: (action) => ok({ ...action, state: 'agreed' }),
  start_design: (action) => ok({ ...action, state: 'in_design' }),
  launch: (action, _, today) => ok({ ...action, state: 'launched', launchedOn: action.launchedOn ?? today }),
  relaunch: (action, _, today) =>
    ok({ ...action, state: 'relaunched', launchedOn: action.launchedOn ?? today }),
  roll_out: (action) => ok({ ...action, state: 'rolled_out' }),

  plan_evaluation: (action, input, today) => {
    const method = cleanText(input.method);
    return okUnless(
      [
        checkDay('on', input.on, {
          label: 'The day of the evaluation',
          required: 'Enter the day you plan to evaluate.',
          notBefore: today,
        }),
        checkText('method', method, { ...TEXT_RULES.method, required: 'Say how it will be evaluated.' }),
      ],
      () => ({
        ...action,
        evaluation: { state: input.underWay ? 'under_way' : 'planned', on: input.on, finding: '', method },
      }),
    );
  },

  evaluate: (action, input, today) => {
    const finding = cleanText(input.finding);
    const method = cleanText(input.method);
    return okUnless(
      [
        checkText('finding', finding, { ...TEXT_RULES.finding, required: 'Say what the evaluation found.' }),
        checkText('method', method, { ...TEXT_RULES.method, required: 'Say how it was evaluated.' }),
        checkDay('on', input.on, {
          label: 'The day of the evaluation',
          required: 'Enter the day it was evaluated.',
          notBefore: action.launchedOn ?? undefined,
          notAfter: today,
        }),
      ],
      () => ({
        ...action,
        state: 'evaluated',
        evaluation: { state: 'done', on: input.on, finding, method },
      }),
    );
  },

  offer_hand_over: (action, input, today) => {
    const note = cleanText(input.note);
    const owner = input.receivingOwnerId;
    return okUnless(
      [
        owner ? null : problem('receivingOwnerId', 'REQUIRED', 'Choose who will receive it.'),
        owner === action.ownerId
          ? problem(
              'receivingOwnerId',
              'INVALID',
              'The owner already has this action. Choose somebody else to receive it.',
            )
          : null,
        checkText('note', note, {
          ...TEXT_RULES.note,
          required: 'Say what is handed over and what keeps it going.',
        }),
      ],
      () => ({ ...action, handOver: { receivingOwnerId: owner, note, offeredOn: today, acceptedOn: null } }),
    );
  },
  accept_hand_over: (action, _, today) =>
    ok({
      ...action,
      state: 'handed_over',
      handOver: action.handOver && { ...action.handOver, acceptedOn: today },
      checks: checksFrom(today),
    }),
  decline_hand_over: (action, input) =>
    okUnless([reasonCheck(cleanText(input.reason), 'decline_hand_over')], () => ({
      ...action,
      handOver: null,
    })),
  withdraw_hand_over: (action) => ok({ ...action, handOver: null }),

  record_check: (action, input, today) => {
    const note = cleanText(input.note);
    const check = action.checks.find(({ doneOn }) => doneOn === null);
    if (check?.months !== input.months) {
      const message = check
        ? `The next check is the one at ${check.months} months. Record that one first.`
        : 'Every check of this hand-over is done. There is nothing more to record.';
      return fail(problem('months', 'INVALID', message));
    }
    const early =
      today < check.dueOn
        ? problem(
            'months',
            'INVALID',
            `This check is due on ${spokenDay(check.dueOn)}. Record it on that day or later.`,
          )
        : null;
    const unsaid = checkText('note', note, {
      ...TEXT_RULES.note,
      required: input.holding ? undefined : 'Say what no longer holds: the action reopens with this reason.',
    });
    return okUnless([early, unsaid], () => {
      const done: HandOverCheck = {
        ...check,
        doneOn: today,
        result: input.holding ? 'holding' : 'failed',
        note,
      };
      const checks = action.checks.map((other) => (other === check ? done : other));
      return input.holding ? { ...action, checks } : takenBack({ ...action, checks });
    });
  },

  reopen: (action, input) =>
    okUnless([reasonCheck(cleanText(input.reason), 'reopen')], () =>
      action.state === 'stopped' ? { ...action, state: 'agreed', stopReason: '' } : takenBack(action),
    ),
  resume: (action) => ok({ ...action, ...RESUMED }),
  pause: (action, input, today) => {
    const reason = cleanText(input.reason);
    return okUnless(
      [
        checkDay('until', input.until, {
          label: 'The day the pause ends',
          required: 'Enter the day the pause ends.',
          notBefore: addDays(today, 1),
          notAfter: addMonths(today, PAUSE_MONTHS),
        }),
        reasonCheck(reason, 'pause'),
      ],
      () => ({ ...action, pausedUntil: input.until, pauseReason: reason }),
    );
  },
  stop: (action, input) => {
    const reason = cleanText(input.reason);
    return okUnless([reasonCheck(reason, 'stop')], () => ({
      ...action,
      ...RESUMED,
      state: 'stopped',
      stopReason: reason,
      handOver: null,
    }));
  },
};

/** Takes one step of the table, or says what stands in its way. Who may take it is asked of the policy before. */
export function move<V extends MoveVerb>(
  action: Action,
  verb: V,
  input: MoveInputs[V],
  today: IsoDate,
): Result<Action> {
  const refusal = checkState(action, verb, today);
  if (refusal) return fail(refusal);
  const apply: Apply<V> = APPLY[verb];
  const stepped = { ...action, lastStepOn: today };
  return apply(isPaused(action, today) ? stepped : { ...stepped, ...RESUMED }, input, today);
}

function checksFrom(acceptedOn: IsoDate): HandOverCheck[] {
  return CHECK_MONTHS.map((months) => ({
    months,
    dueOn: addMonths(acceptedOn, months),
    doneOn: null,
    result: null,
    note: '',
  }));
}

/** A hand-over that ended: the checks that were made stay as its record, the rest are no longer due. */
function takenBack(action: Action): Action {
  return {
    ...action,
    state: 'relaunched',
    handOver: null,
    checks: action.checks.filter(({ doneOn }) => doneOn !== null),
  };
}
