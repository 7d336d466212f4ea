import { checkDay, type IsoDate } from '../calendar';
import { fail, okUnless, problem, type Problem, type Result } from '../result';
import { checkOneName, checkText, cleanLine, cleanText, comparable, type TextRule } from '../text';
import { type Phase, PHASE_LABELS, type PhasePeriod, PHASES, type Subgroup } from './subgroup';

/** One step between phases. */
export interface PhaseTransition {
  from: readonly Phase[];
  to: Phase;
  needsNote: boolean;
  condition: string;
}

/**
 * Every step between phases: onward by one, or any other with a note. Of a subgroup in a cycle gates stand on the edges
 * that lead onward (checkMoveBesideGate).
 */
export const PHASE_TRANSITIONS: readonly PhaseTransition[] = PHASES.flatMap((to, position) => {
  const before = PHASES.slice(Math.max(position - 1, 0), position);
  const others = PHASES.filter((from) => from !== to && !before.includes(from));
  return [
    {
      from: before,
      to,
      needsNote: false,
      condition:
        'onward; on a day since the phase began, not in the future. Of a subgroup in a cycle only by its gate',
    },
    {
      from: others,
      to,
      needsNote: true,
      condition:
        'back, or leaving a phase out: the same, and a note says why. In a cycle a phase is left out by the gate before it',
    },
  ].filter(({ from }) => from.length > 0);
});

/** How many other names a subgroup may have. */
export const MAX_ALIASES = 10;

const NAME = { label: 'The name', required: 'Enter a name.', max: 120 };
const PRIORITY = { label: 'The priority', max: 4000 };
const NOTE = { label: 'The note', max: 4000 };

/** What is needed to add a subgroup. */
export interface NewSubgroup extends Pick<
  Subgroup,
  'id' | 'programmeId' | 'name' | 'priorityText' | 'position'
> {
  periodId: string;
  /** Where it begins; Discover when nothing is said, since Scope may be left out. */
  phase?: Phase;
}

/** A new subgroup and the first period of its history. */
export function addSubgroup(
  input: NewSubgroup,
  today: IsoDate,
): Result<{ subgroup: Subgroup; period: PhasePeriod }> {
  const name = cleanLine(input.name);
  const priorityText = cleanText(input.priorityText);
  const phase = input.phase ?? 'discover';
  const { id, programmeId, position, periodId } = input;
  return okUnless([checkName('name', name, NAME), checkText('priorityText', priorityText, PRIORITY)], () => ({
    subgroup: {
      ...{ id, programmeId, name, aliases: [], priorityText, phase, phaseSince: today },
      ...{ goldenThreadIds: [], position, version: 1 },
    },
    period: { id: periodId, subgroupId: id, phase, from: today, to: null, note: '' },
  }));
}

/** The subgroup with other words; what is not named in the changes stays. */
export function editSubgroup(
  subgroup: Subgroup,
  changes: Partial<Pick<Subgroup, 'name' | 'aliases' | 'priorityText' | 'goldenThreadIds'>>,
): Result<Subgroup> {
  const edited = { ...subgroup, ...changes };
  const name = cleanLine(edited.name);
  const aliases = distinct(edited.aliases.map(cleanLine), name);
  const priorityText = cleanText(edited.priorityText);
  return okUnless(
    [
      checkName('name', name, NAME),
      ...aliases.map((alias) => checkName('aliases', alias, { ...NAME, label: 'Another name' })),
      aliases.length > MAX_ALIASES
        ? problem('aliases', 'TOO_LONG', `Give at most ${MAX_ALIASES} other names.`)
        : null,
      checkText('priorityText', priorityText, PRIORITY),
    ],
    () => ({ ...edited, name, aliases, priorityText, goldenThreadIds: [...new Set(edited.goldenThreadIds)] }),
  );
}

/** What is needed to move a subgroup to another phase. */
export interface PhaseMove {
  phase: Phase;
  on: IsoDate;
  note: string;
  /** The id of the period that opens. */
  periodId: string;
}

/** The subgroup in its new phase, the period that closes and the one that opens. */
export function movePhase(
  subgroup: Subgroup,
  open: PhasePeriod,
  input: PhaseMove,
  today: IsoDate,
): Result<{ subgroup: Subgroup; closed: PhasePeriod; opened: PhasePeriod }> {
  const step = PHASE_TRANSITIONS.find(({ from, to }) => to === input.phase && from.includes(subgroup.phase));
  if (!step) {
    const label = PHASE_LABELS[input.phase];
    return fail(
      problem('phase', 'WRONG_STATE', `This subgroup is already in ${label}. Choose another phase.`),
    );
  }
  const note = cleanText(input.note);
  return okUnless([checkMoveDay(subgroup, input.on, today), checkNote(note, step)], () => ({
    subgroup: { ...subgroup, phase: input.phase, phaseSince: input.on },
    closed: { ...open, to: input.on },
    opened: {
      id: input.periodId,
      subgroupId: subgroup.id,
      phase: input.phase,
      from: input.on,
      to: null,
      note,
    },
  }));
}

/** A name that the file of people can hold; it may stand in a cell beside others. */
function checkName(field: string, name: string, rule: TextRule): Problem | null {
  return checkText(field, name, rule) ?? checkOneName(field, name);
}

function checkMoveDay(subgroup: Subgroup, on: IsoDate, today: IsoDate): Problem | null {
  return checkDay('on', on, {
    label: 'The day of the move',
    required: 'Enter the day of the move.',
    notBefore: subgroup.phaseSince,
    notAfter: today,
  });
}

function checkNote(note: string, step: PhaseTransition): Problem | null {
  const required = step.needsNote ? 'Say why it goes back or leaves a phase out.' : undefined;
  return checkText('note', note, { ...NOTE, required });
}

function distinct(aliases: string[], name: string): string[] {
  const seen = new Set(['', comparable(name)]);
  return aliases.filter((alias) => {
    const key = comparable(alias);
    return seen.has(key) ? false : seen.add(key);
  });
}
