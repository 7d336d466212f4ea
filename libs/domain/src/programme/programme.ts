import { okUnless, problem, type Problem, type Result } from '../result';
import { checkText, cleanLine, cleanText, comparable } from '../text';

/** One organisation's culture programme: the boundary of everything, and its settings. */
export interface Programme {
  id: string;
  name: string;
  organisation: string;
  /** Its people and words are invented. */
  isExample: boolean;
  nudgeDays: number;
  dueSoonDays: number;
  idleMinutes: number;
  smallNumberThreshold: number;
  /** Raised by the repository on each save, never here. */
  version: number;
}

/** The parts of a programme that `editProgramme` changes. */
export type ProgrammeEdit = Omit<Programme, 'id' | 'isExample' | 'version'>;

/** What each number among the settings is called and may be. */
export const PROGRAMME_NUMBERS = {
  nudgeDays: { label: 'The days until an action is quiet', min: 1, max: 365 },
  dueSoonDays: { label: 'The days in which an action is due soon', min: 1, max: 365 },
  idleMinutes: { label: 'The minutes until a browser is signed out', min: 1, max: 1440 },
  // Below ten, a number can point at people (domain.md, rule 5).
  smallNumberThreshold: { label: 'The smallest number shown', min: 10, max: 1000 },
} as const;

const NAME = { label: 'The name', required: 'Enter a name.', max: 120 };
const ORGANISATION = { label: 'The organisation', required: 'Enter the organisation.', max: 120 };
const DESCRIPTION = { label: 'The description', max: 1000 };

/** The programme with other settings. */
export function editProgramme(programme: Programme, changes: ProgrammeEdit): Result<Programme> {
  const { nudgeDays, dueSoonDays, idleMinutes, smallNumberThreshold } = changes;
  const numbers = { nudgeDays, dueSoonDays, idleMinutes, smallNumberThreshold };
  const name = cleanLine(changes.name);
  const organisation = cleanLine(changes.organisation);
  return okUnless(
    [
      checkText('name', name, NAME),
      checkText('organisation', organisation, ORGANISATION),
      ...Object.entries(numbers).map(([field, number]) =>
        checkNumber(field as keyof typeof PROGRAMME_NUMBERS, number),
      ),
    ],
    () => ({ ...programme, ...numbers, name, organisation }),
  );
}

function checkNumber(field: keyof typeof PROGRAMME_NUMBERS, number: number): Problem | null {
  const { label, min, max } = PROGRAMME_NUMBERS[field];
  if (Number.isInteger(number) && number >= min && number <= max) return null;
  return problem(field, 'INVALID', `${label} must be a whole number from ${min} to ${max}.`);
}

/** The lists of names that a programme keeps, and what one entry is called. */
export const PROGRAMME_LISTS = {
  site: 'site',
  directorate: 'directorate',
  staffGroup: 'staff group',
  goldenThread: 'golden thread',
} as const;

/** A list of names that a programme keeps. */
export type ProgrammeList = keyof typeof PROGRAMME_LISTS;

/** A new entry for one of the lists, which has these names already. */
export function addToList(
  list: ProgrammeList,
  input: { name: string; description?: string },
  existing: readonly string[],
): Result<{ name: string; description: string }> {
  const name = cleanLine(input.name);
  const description = cleanText(input.description ?? '');
  const there = existing.some((other) => comparable(other) === comparable(name));
  return okUnless(
    [
      checkText('name', name, NAME),
      there
        ? problem('name', 'DUPLICATE', `There is a ${PROGRAMME_LISTS[list]} of this name. Use that one.`)
        : null,
      checkText('description', description, DESCRIPTION),
    ],
    () => ({ name, description }),
  );
}
