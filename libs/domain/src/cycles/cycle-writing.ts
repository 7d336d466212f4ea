import { checkDay, type IsoDate, spokenDay } from '../calendar';
import { fail, notFound, okUnless, problem, type Problem, type Result } from '../result';
import { type Subgroup } from '../subgroups/subgroup';
import { checkText, cleanLine } from '../text';
import { type Cycle, type CyclePeriod } from './cycle';
import { checkCycleState } from './cycle-transitions';

/** What somebody says of a cycle. */
export type CycleWords = Pick<Cycle, 'startsOn' | 'endsOn' | 'surveyResults'>;

const SURVEY = {
  label: 'The survey results',
  required: 'Say on which survey results this cycle rests.',
  max: 200,
};

/** A new cycle; `existing` are those of the programme. One may be told that is over, so that history can be entered. */
export function openCycle(
  input: Pick<Cycle, 'id' | 'programmeId'> & CycleWords,
  existing: readonly Cycle[],
  today: IsoDate,
): Result<Cycle> {
  const last = existing
    .map(({ startsOn }) => startsOn)
    .sort()
    .at(-1);
  const { id, programmeId, startsOn, endsOn } = input;
  const surveyResults = cleanLine(input.surveyResults);
  const order =
    last !== undefined && startsOn <= last
      ? problem(
          'startsOn',
          'INVALID',
          `The last cycle began on ${spokenDay(last)}. Choose a later day for this one.`,
        )
      : null;
  return okUnless(
    [...checkWords({ startsOn, endsOn, surveyResults }, today), startsOn ? order : null],
    () => ({ id, programmeId, state: 'open', startsOn, endsOn, surveyResults, version: 1 }),
  );
}

/** The cycle with other days or other survey results; `others` are the rest of the programme's. */
export function editCycle(
  cycle: Cycle,
  words: CycleWords,
  others: readonly Cycle[],
  today: IsoDate,
): Result<Cycle> {
  const { startsOn, endsOn } = words;
  const surveyResults = cleanLine(words.surveyResults);
  const hasTurned = others.some(
    (other) =>
      other.id !== cycle.id &&
      (other.startsOn < cycle.startsOn ? other.startsOn >= startsOn : other.startsOn <= startsOn),
  );
  return okUnless(
    [
      checkCycleState(cycle, 'edit'),
      ...checkWords({ startsOn, endsOn, surveyResults }, today),
      hasTurned
        ? problem(
            'startsOn',
            'INVALID',
            'Choose a day that leaves the cycles in the order in which they are.',
          )
        : null,
    ],
    () => ({ ...cycle, startsOn, endsOn, surveyResults }),
  );
}

function checkWords({ startsOn, endsOn, surveyResults }: CycleWords, today: IsoDate): (Problem | null)[] {
  return [
    checkDay('startsOn', startsOn, {
      label: 'The first day',
      required: 'Enter the first day.',
      notAfter: today,
    }),
    checkDay('endsOn', endsOn, { label: 'The last day', notBefore: startsOn }),
    checkText('surveyResults', surveyResults, SURVEY),
  ];
}

/** The cycle closed on a day; `inside` are the subgroups that are still in it. */
export function closeCycle(
  cycle: Cycle,
  on: IsoDate,
  inside: readonly Pick<Subgroup, 'name'>[],
  today: IsoDate,
): Result<Cycle> {
  const names = inside.map(({ name }) => name).join(', ');
  return okUnless(
    [
      checkCycleState(cycle, 'close'),
      inside.length > 0
        ? problem(
            null,
            'WRONG_STATE',
            `Still in this cycle: ${names}. Let each of them pass the gate of its last phase first.`,
          )
        : null,
      checkDay('endsOn', on, {
        label: 'The day it ended',
        required: 'Enter the day it ended.',
        notBefore: cycle.startsOn,
        notAfter: today,
      }),
    ],
    () => ({ ...cycle, state: 'closed', endsOn: on }),
  );
}

/** The cycle as if it had not been closed; the day stays as the one on which it is meant to end. */
export function reopenCycle(cycle: Cycle): Result<Cycle> {
  return okUnless([checkCycleState(cycle, 'reopen')], () => ({ ...cycle, state: 'open' }));
}

/**
 * A subgroup goes into a cycle on a day; `current` is its open stretch, if it is in one. The day may be long ago, so that
 * the phases it has been through lie in the cycle too.
 */
export function enterCycle(
  input: { id: string; subgroup: Pick<Subgroup, 'id' | 'programmeId'>; cycle: Cycle; on: IsoDate },
  current: CyclePeriod | null,
  today: IsoDate,
): Result<CyclePeriod> {
  const { id, subgroup, cycle, on } = input;
  if (subgroup.programmeId !== cycle.programmeId) return fail(notFound('cycle'));
  const inOne = 'This subgroup is in a cycle already. It goes on by passing the gate of its last phase.';
  return okUnless(
    [
      checkCycleState(cycle, 'enter'),
      current ? problem(null, 'WRONG_STATE', inOne) : null,
      checkDay('on', on, {
        label: 'The day it goes in',
        required: 'Enter the day it goes in.',
        notBefore: cycle.startsOn,
        notAfter: today,
      }),
    ],
    () => ({ id, subgroupId: subgroup.id, cycleId: cycle.id, from: on, to: null }),
  );
}
