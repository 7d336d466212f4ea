import { type ActionState } from '../actions/action';
import { type IsoDate } from '../calendar';
import { type GateEntry, type GateOutcome } from '../gates/gate';
import { type Phase, PHASE_LABELS } from '../subgroups/subgroup';
import { type BoardHistory } from './board-history';
import { type ActionAsOf, boardAsOf, type SubgroupAsOf } from './board-as-of';

/** What a change is about, and so where it leads. */
export const BOARD_CHANGE_KINDS = ['subgroup', 'action', 'theme', 'gate', 'measure'] as const;

/** One of BOARD_CHANGE_KINDS. */
export type BoardChangeKind = (typeof BOARD_CHANGE_KINDS)[number];

/** One difference between two days: what it is in words, and what it is about. */
export interface BoardChange {
  kind: BoardChangeKind;
  words: string;
  /** The ids of the actions, themes or gates; of the subgroup where it is about that. */
  ids: string[];
}

/** What changed in a subgroup. */
export interface SubgroupChanges {
  subgroupId: string;
  changes: BoardChange[];
}

/** What came of actions that are in a state now and were not then. */
const CAME_TO: Record<ActionState, string> = {
  proposed: 'proposed',
  agreed: 'agreed',
  in_design: 'taken into design',
  launched: 'launched',
  evaluated: 'evaluated',
  rolled_out: 'rolled out',
  relaunched: 'relaunched',
  handed_over: 'handed over',
  stopped: 'stopped',
};

/** What the programme calls a phase. */
type PhaseNaming = (phase: Phase) => string;

const DECIDED: Record<GateOutcome, string> = {
  passed: 'passed',
  passed_with_conditions: 'passed with conditions',
  held: 'held',
};

/**
 * What differs between the board at the end of one day and of a later one, by subgroup, in the order of the board;
 * `phaseName` says what the programme calls its phases.
 */
export function changesBetween(
  history: BoardHistory,
  day: IsoDate,
  later: IsoDate,
  phaseName: PhaseNaming = (phase) => PHASE_LABELS[phase],
): SubgroupChanges[] {
  const then = boardAsOf(history, day);
  const now = boardAsOf(history, later);
  const elsewhere = new Map(
    then.subgroups.flatMap((subgroup) => subgroup.actions.map((action) => [action.id, action] as const)),
  );
  return now.subgroups.map((subgroup) => {
    const before = then.subgroups.find(({ id }) => id === subgroup.id);
    const gates = history.gates.filter(({ subgroupId }) => subgroupId === subgroup.id);
    return {
      subgroupId: subgroup.id,
      changes: [
        ...subgroupChanges(before, subgroup, phaseName),
        ...gateChanges(gates, day, later),
        ...actionChanges(before, subgroup, elsewhere, then.unknownActionIds),
        ...themeChanges(before, subgroup),
      ],
    };
  });
}

function subgroupChanges(
  before: SubgroupAsOf | undefined,
  now: SubgroupAsOf,
  phaseName: PhaseNaming,
): BoardChange[] {
  const said = (words: string): BoardChange => ({ kind: 'subgroup', words, ids: [now.id] });
  if (!before) return [said(`Began, and is in ${phaseName(now.phase)}`)];
  const changes: BoardChange[] = [];
  if (before.phase !== now.phase) {
    changes.push(said(`Moved from ${phaseName(before.phase)} to ${phaseName(now.phase)}`));
  } else if (before.phaseSince !== now.phaseSince) {
    changes.push(said(`Left ${phaseName(now.phase)} and came back to it`));
  }
  const members = now.memberCount - before.memberCount;
  if (members > 0) changes.push(said(`${count(members, 'member')} more`));
  if (members < 0) changes.push(said(`${count(-members, 'member')} fewer`));
  return changes;
}

function gateChanges(gates: BoardHistory['gates'], day: IsoDate, later: IsoDate): BoardChange[] {
  const words = new Map<string, string[]>();
  for (const { id, history } of gates) {
    for (const entry of history.filter(({ on }) => day < on && on <= later)) {
      const said = wordOf(entry);
      words.set(said, [...(words.get(said) ?? []), id]);
    }
  }
  return [...words].map(([said, ids]) => ({
    kind: 'gate',
    words:
      said === MET
        ? `${count(ids.length, 'condition')} of a gate met`
        : `${count(ids.length, 'gate')} ${said}`,
    ids: [...new Set(ids)],
  }));
}

const MET = 'condition met';

function wordOf(entry: GateEntry): string {
  if (entry.kind === 'decision') return DECIDED[entry.outcome];
  return entry.kind === 'reopening' ? 'reopened' : MET;
}

function actionChanges(
  before: SubgroupAsOf | undefined,
  now: SubgroupAsOf,
  then: ReadonlyMap<string, ActionAsOf>,
  unknownIds: readonly string[],
): BoardChange[] {
  const said = (some: readonly { id: string }[], words: string): BoardChange[] =>
    some.length === 0
      ? []
      : [
          {
            kind: 'action',
            words: `${count(some.length, 'action')} ${words}`,
            ids: some.map(({ id }) => id),
          },
        ];
  // Of what nobody recorded then, nobody can say that it changed.
  const known = now.actions.filter(({ id }) => !unknownIds.includes(id));
  const moved = known.filter((action) => then.get(action.id)?.state !== action.state);
  const theirs = (id: string) => before?.actions.some((action) => action.id === id) ?? false;
  const became = (health: ActionAsOf['health']) =>
    known.filter((action) => action.health === health && then.get(action.id)?.health !== health);
  const late = (before?.actions ?? []).filter(({ health }) => health === 'overdue');
  return [
    ...(Object.keys(CAME_TO) as ActionState[]).flatMap((state) =>
      said(
        moved.filter((action) => action.state === state),
        CAME_TO[state],
      ),
    ),
    ...said(
      known.filter(({ id }) => then.has(id) && !theirs(id)),
      'came from another subgroup',
    ),
    ...said(became('overdue'), 'gone late'),
    ...said(
      late.filter(({ id }) => now.actions.some((action) => action.id === id && action.health !== 'overdue')),
      'no longer late',
    ),
    ...said(became('quiet'), 'gone quiet'),
  ];
}

function themeChanges(before: SubgroupAsOf | undefined, now: SubgroupAsOf): BoardChange[] {
  const then = before?.themes ?? [];
  const had = (id: string) => then.find((theme) => theme.id === id);
  const said = (some: readonly { id: string }[], words: string): BoardChange[] =>
    some.length === 0
      ? []
      : [{ kind: 'theme', words: `${count(some.length, 'theme')} ${words}`, ids: some.map(({ id }) => id) }];
  const isNew = ({ id }: { id: string }) => !had(id);
  const answered = now.themes.filter(({ id, answeredOn }) => answeredOn !== null && !had(id)?.answeredOn);
  return [
    ...said(
      now.themes.filter((theme) => isNew(theme) && theme.answeredOn === null),
      'agreed',
    ),
    ...said(answered.filter(isNew), 'agreed and answered'),
    ...said(
      answered.filter((theme) => !isNew(theme)),
      'answered',
    ),
    ...said(
      now.themes.filter(({ id, answeredOn }) => answeredOn === null && had(id)?.answeredOn),
      'whose answer was withdrawn',
    ),
    ...said(
      then.filter(({ id }) => !now.themes.some((theme) => theme.id === id)),
      'set aside, or moved to another subgroup',
    ),
  ];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
