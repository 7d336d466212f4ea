import { checkDay, type IsoDate } from '../calendar';
import { fail, notFound, okUnless, problem, type Problem, type Result } from '../result';
import { checkText, cleanText } from '../text';
import { type ConditionMet, type Gate, type GateCondition, type GateOutcome } from './gate';

/** The most conditions of one decision. */
export const MOST_CONDITIONS = 20;

/** A condition that is not met yet. */
export interface OpenCondition extends GateCondition {
  decisionId: string;
  isOverdue: boolean;
}

const TEXT = { label: 'The condition', required: 'Say what must still be done.', max: 1000 };
const HOW = { label: 'How it was met', required: 'Say how it was met.', max: 1000 };

/** Checks the conditions of a decision on the day it is taken. */
export function checkConditions(
  outcome: GateOutcome,
  conditions: readonly GateCondition[],
  today: IsoDate,
): (Problem | null)[] {
  if (outcome !== 'passed_with_conditions') {
    return conditions.length === 0
      ? []
      : [problem('conditions', 'INVALID', 'Pass with conditions, or take the conditions out.')];
  }
  return [
    conditions.length === 0
      ? problem('conditions', 'REQUIRED', 'Enter at least one condition, or pass without conditions.')
      : null,
    conditions.length > MOST_CONDITIONS
      ? problem('conditions', 'TOO_LONG', `Enter at most ${MOST_CONDITIONS} conditions.`)
      : null,
    ...conditions.flatMap(({ text, ownerId, dueOn }, at) => [
      checkText(`conditions.${at}.text`, text, TEXT),
      ownerId === ''
        ? problem(`conditions.${at}.ownerId`, 'REQUIRED', 'Choose who answers for this condition.')
        : null,
      checkDay(`conditions.${at}.dueOn`, dueOn, {
        label: 'The day by which it is met',
        required: 'Enter the day by which it is met.',
        notBefore: today,
      }),
    ]),
  ];
}

/**
 * The conditions of all decisions that are not met yet, soonest first. A reopening leaves them: what was asked for is
 * still to be done.
 */
export function openConditions({ history }: Pick<Gate, 'history'>, today: IsoDate): OpenCondition[] {
  const met = history.flatMap((entry) => (entry.kind === 'condition_met' ? entry.conditionId : []));
  return history
    .flatMap((entry) =>
      entry.kind === 'decision'
        ? entry.conditions.map((each) => ({ ...each, decisionId: entry.id, isOverdue: each.dueOn < today }))
        : [],
    )
    .filter(({ id }) => !met.includes(id))
    .sort((one, other) => (`${one.dueOn} ${one.id}` < `${other.dueOn} ${other.id}` ? -1 : 1));
}

/** The gate with a condition said to be met, at the end of its history. */
export function meetCondition(
  gate: Gate,
  input: Pick<ConditionMet, 'id' | 'conditionId' | 'byId' | 'how'>,
  today: IsoDate,
): Result<Gate> {
  const { id, conditionId, byId } = input;
  const how = cleanText(input.how);
  const isThere = gate.history.some(
    (entry) => entry.kind === 'decision' && entry.conditions.some((each) => each.id === conditionId),
  );
  if (!isThere) return fail(notFound('condition'));
  const isOpen = openConditions(gate, today).some((each) => each.id === conditionId);
  const done = 'This condition is met already. Reload the page to see when and how.';
  return okUnless([isOpen ? null : problem(null, 'WRONG_STATE', done), checkText('how', how, HOW)], () => ({
    ...gate,
    history: [...gate.history, { kind: 'condition_met', id, conditionId, on: today, byId, how }],
  }));
}
