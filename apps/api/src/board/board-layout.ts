import { type BoardAction, type BoardReason, type BoardSubgroupView } from '@heard/data';
import { type ActionHealth, ACTION_STATES } from '@heard/domain';
import { shapeAction } from '../actions/action.shape';
import { type Subgroup } from '../subgroups/subgroup.type';
import { type Board, type BoardSubgroup } from './board.type';

/** Most pressing first. */
export const HEALTH_ORDER: ActionHealth[] = [
  'overdue',
  'quiet',
  'waiting',
  'due_soon',
  'on_track',
  'paused',
  'closed',
];

/** Lays out the board from its counted subgroups and its actions, which come in their order for each reason. */
export function layOutBoard(asOf: string, subgroups: BoardSubgroupView[], actions: BoardAction[]): Board {
  const of = (reason: BoardReason) => actions.filter((action) => action.reason === reason).map(shapeAction);
  return {
    asOf,
    subgroups: subgroups.map(layOutSubgroup),
    late: of('late'),
    quiet: of('quiet'),
    latestUpdates: of('latest').flatMap((action) =>
      action.lastUpdate ? [{ update: action.lastUpdate, action }] : [],
    ),
  };
}

function layOutSubgroup({ memberCount, counts, ...subgroup }: BoardSubgroupView): BoardSubgroup {
  return { subgroup: subgroup as Subgroup, memberCount, ...countEach(counts) };
}

/** Counts of actions by state and by health, each in its order, without those that are none. */
export function countEach(counts: BoardSubgroupView['counts']): Pick<BoardSubgroup, 'byState' | 'byHealth'> {
  const sum = (matching: typeof counts) => matching.reduce((total, { count }) => total + count, 0);
  const byState = ACTION_STATES.map((state) => ({
    state,
    count: sum(counts.filter((row) => row.state === state)),
  }));
  const byHealth = HEALTH_ORDER.map((health) => ({
    health,
    count: sum(counts.filter((row) => row.health === health)),
  }));
  return {
    byState: byState.filter(({ count }) => count > 0),
    byHealth: byHealth.filter(({ count }) => count > 0),
  };
}
