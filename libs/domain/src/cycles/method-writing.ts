import { okUnless, problem, type Problem, type Result } from '../result';
import { type Phase, PHASE_LABELS, PHASES } from '../subgroups/subgroup';
import { checkText, cleanLine, comparable } from '../text';
import { type Criterion, DEFAULT_PHASES, type Method, type MethodPhase } from './method';

/** The most criteria of one gate. */
export const MOST_CRITERIA = 25;

/** The parts of a method that `editMethod` changes. */
export type MethodEdit = Pick<Method, 'phases' | 'communityPartIds'>;

/** The method with which a programme begins. */
export function defaultMethod(programmeId: string): Method {
  return { programmeId, phases: [...DEFAULT_PHASES], communityPartIds: [], version: 1 };
}

/**
 * The method with other names, another order or other criteria. Decisions keep their own words and numbers, so that
 * nothing here reaches them; evidence counts again once it is confirmed for a new wording.
 */
export function editMethod(method: Method, edit: MethodEdit): Result<Method> {
  const phases = edit.phases.map(cleanPhase);
  const ids = phases.flatMap(({ criteria }) => criteria.map(({ id }) => id));
  return okUnless(
    [
      checkWhole(phases.map(({ phase }) => phase)),
      phases.length > 0 && phases.every(({ isOptional }) => isOptional)
        ? problem('phases', 'INVALID', 'Let at least one phase be one that nobody leaves out.')
        : null,
      ...phases.map(({ name }, at) => checkName(name, at, phases)),
      ...phases.flatMap(({ name, criteria }, at) => checkCriteria(name, criteria, `phases.${at}.criteria`)),
      new Set(ids).size < ids.length
        ? problem('phases', 'DUPLICATE', 'The same criterion is there twice. Take one of them out.')
        : null,
    ],
    () => ({ ...method, phases, communityPartIds: [...new Set(edit.communityPartIds)] }),
  );
}

function cleanPhase({ phase, name, isOptional, criteria }: MethodPhase): MethodPhase {
  return {
    ...{ phase, name: cleanLine(name), isOptional },
    criteria: criteria.map(({ id, wording, computed }) => ({ id, wording: cleanLine(wording), computed })),
  };
}

function checkWhole(phases: readonly Phase[]): Problem | null {
  const missing = PHASES.filter((phase) => !phases.includes(phase)).map((phase) => PHASE_LABELS[phase]);
  if (missing.length > 0) {
    const message = `Put ${missing.join(', ')} into the order too. A phase that is not needed can be optional.`;
    return problem('phases', 'REQUIRED', message);
  }
  return phases.length > PHASES.length
    ? problem('phases', 'DUPLICATE', 'A phase is there twice. Take one of them out.')
    : null;
}

function checkName(name: string, at: number, phases: readonly MethodPhase[]): Problem | null {
  const field = `phases.${at}.name`;
  const isTaken = phases.slice(0, at).some((other) => comparable(other.name) === comparable(name));
  return (
    checkText(field, name, { label: 'The name of a phase', required: 'Name each phase.', max: 40 }) ??
    (isTaken ? problem(field, 'DUPLICATE', 'Another phase has this name. Choose another.') : null)
  );
}

function checkCriteria(name: string, criteria: readonly Criterion[], field: string): (Problem | null)[] {
  const computed = criteria.flatMap((criterion) => criterion.computed ?? []);
  const wordings = criteria.map(({ wording }) => comparable(wording));
  const hasTwice = [computed, wordings].some((list) => new Set(list).size < list.length);
  return [
    criteria.length === 0
      ? problem(field, 'REQUIRED', `Give the gate of ${name} at least one criterion.`)
      : null,
    criteria.length > MOST_CRITERIA
      ? problem(field, 'TOO_LONG', `Give the gate of ${name} at most ${MOST_CRITERIA} criteria.`)
      : null,
    ...criteria.map(({ wording }, at) =>
      checkText(`${field}.${at}.wording`, wording, {
        label: 'A criterion',
        required: 'Say what the criterion is.',
        max: 200,
      }),
    ),
    hasTwice
      ? problem(field, 'DUPLICATE', `The gate of ${name} asks the same twice. Take one of them out.`)
      : null,
  ];
}
