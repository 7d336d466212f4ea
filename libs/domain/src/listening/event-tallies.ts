import { okUnless, problem, type Problem, type Result } from '../result';
import { checkTakesNotes } from '../notes/note-writing';
import { type ListeningEvent, SHIFTS, type Tally, TALLY_AXES, type TallyAxis } from './listening-event';

/** The most people that one event can be said to have heard. */
export const MOST_HEARD = 10_000;

/** How many people an event heard, in all and by part of each axis. */
export type PeopleHeard = Pick<ListeningEvent, 'peopleHeard' | 'tallies'>;

/** The parts that a tally may name: ids of the programme's directorates and staff groups. */
export interface TallyParts {
  directorate: readonly string[];
  staff_group: readonly string[];
}

/** The event with other numbers of people heard; parts with nobody are left out. Numbers, never names. */
export function countPeople(
  event: ListeningEvent,
  { peopleHeard, tallies }: PeopleHeard,
  parts: TallyParts,
): Result<ListeningEvent> {
  const counted = tallies.filter(({ people }) => people !== 0);
  return okUnless(
    [
      checkTakesNotes(event),
      checkCount('peopleHeard', peopleHeard),
      ...counted.map(({ people }) => checkCount('tallies', people)),
      ...counted.map((tally) => checkPart(tally, parts)),
      checkOnce(counted),
      ...TALLY_AXES.map((axis) => checkSum(axis, counted, peopleHeard)),
    ],
    () => ({ ...event, peopleHeard, tallies: counted }),
  );
}

function checkCount(field: string, people: number): Problem | null {
  if (Number.isInteger(people) && people >= 0 && people <= MOST_HEARD) return null;
  return problem(field, 'INVALID', `Count people with a whole number from 0 to ${MOST_HEARD}.`);
}

function checkPart({ axis, part }: Tally, parts: TallyParts): Problem | null {
  const known: readonly string[] = axis === 'shift' ? SHIFTS : parts[axis];
  if (known.includes(part)) return null;
  return problem('tallies', 'NOT_FOUND', 'Choose staff groups, directorates and shifts of this programme.');
}

function checkOnce(tallies: readonly Tally[]): Problem | null {
  const keys = new Set(tallies.map(({ axis, part }) => `${axis} ${part}`));
  if (keys.size === tallies.length) return null;
  return problem('tallies', 'DUPLICATE', 'Each part is counted once. Add its numbers together.');
}

const AXIS_WORDS: Record<TallyAxis, string> = {
  directorate: 'directorate',
  staff_group: 'staff group',
  shift: 'shift',
};

/** A person belongs to one part of an axis, so that its parts cannot come to more than all. */
function checkSum(axis: TallyAxis, tallies: readonly Tally[], peopleHeard: number): Problem | null {
  const sum = tallies.filter((tally) => tally.axis === axis).reduce((so, { people }) => so + people, 0);
  if (sum === 0 || sum <= peopleHeard) return null;
  const words = AXIS_WORDS[axis];
  return problem(
    'tallies',
    'INVALID',
    `By ${words} you counted ${sum} people, and ${peopleHeard} in all. Count everybody in all, and each person in one ${words}.`,
  );
}
