import { type ActionView, type BoardSubgroupView } from '@heard/data';
import { ACTION_HEALTHS, ACTION_STATES } from '@heard/domain';
import { shapeAction, type ShapedAction } from '../actions/action.shape';
import { type Subgroup } from '../subgroups/subgroup.type';
import { type Board, type BoardSubgroup } from './board.type';

const MOST = { open: 100, late: 20, quiet: 20, updates: 10 };

/** Most pressing first. */
const HEALTH_ORDER = [
  'overdue',
  'quiet',
  'waiting',
  'due_soon',
  'on_track',
  'paused',
  'closed',
] as const satisfies (typeof ACTION_HEALTHS)[number][];

/** Lays the programme's actions, newest word first, out on the board. */
export function layOutBoard(asOf: string, subgroups: BoardSubgroupView[], views: ActionView[]): Board {
  const actions = views.map(shapeAction);
  const of = new Map<string, ShapedAction[]>(subgroups.map(({ id }) => [id, []]));
  for (const action of actions) of.get(action.view.subgroupId)?.push(action);
  return {
    asOf,
    subgroups: subgroups.map((subgroup) => layOutSubgroup(subgroup, of.get(subgroup.id) ?? [])),
    late: actions
      .filter(({ health }) => health === 'overdue')
      .sort((one, other) => compare(one.dueOn ?? '', other.dueOn ?? ''))
      .slice(0, MOST.late),
    // Newest word first, so the longest quiet are the last.
    quiet: actions
      .filter(({ health }) => health === 'quiet')
      .reverse()
      .slice(0, MOST.quiet),
    latestUpdates: actions
      .flatMap((action) => (action.lastUpdate ? [{ update: action.lastUpdate, action }] : []))
      .slice(0, MOST.updates),
  };
}

function layOutSubgroup(
  { memberCount, ...subgroup }: BoardSubgroupView,
  actions: ShapedAction[],
): BoardSubgroup {
  const byState = tally(actions.map(({ state }) => state));
  const byHealth = tally(actions.map(({ health }) => health));
  return {
    subgroup: subgroup as Subgroup,
    memberCount,
    byState: ACTION_STATES.flatMap((state) => counted('state', state, byState)),
    byHealth: HEALTH_ORDER.flatMap((health) => counted('health', health, byHealth)),
    openActions: actions.filter(({ health }) => health !== 'closed').slice(0, MOST.open),
  };
}

function tally<Word extends string>(words: Word[]): Map<Word, number> {
  const counts = new Map<Word, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function counted<Key extends string, Word extends string>(key: Key, word: Word, counts: Map<Word, number>) {
  const count = counts.get(word);
  return count ? [{ [key]: word, count } as Record<Key, Word> & { count: number }] : [];
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
