import { type ActionState } from '../actions/action';
import { type ComputedStanding, type GateAction, type GateFacts } from './gate-facts';

/** What the gates ask of each action. */
type ActionCriterion = 'actions_complete' | 'actions_evaluated' | 'actions_settled';

const SETTLED: readonly ActionState[] = ['rolled_out', 'handed_over', 'stopped'];

interface Asked {
  told: string;
  /** All that an action lacks, each with what to do. */
  lacks: (action: GateAction) => string[];
}

const ASKED: Record<ActionCriterion, Asked> = {
  actions_complete: { told: 'with owner, measure, baseline and evaluation date', lacks: incomplete },
  actions_evaluated: {
    told: 'evaluated',
    lacks: ({ state, evaluation }) =>
      state === 'stopped' || evaluation.state === 'done' ? [] : ['is not evaluated. Record its evaluation.'],
  },
  actions_settled: {
    told: 'rolled out, handed over or stopped',
    lacks: ({ state }) =>
      SETTLED.includes(state) ? [] : ['still goes on. Roll it out, hand it over, or stop it and say why.'],
  },
};

function incomplete(action: GateAction): string[] {
  if (action.state === 'stopped') return [];
  return [
    !action.hasOwner && 'has no owner who is still here. Choose another owner.',
    !action.hasMeasure && 'has no measure. Link the one that it should move.',
    action.hasMeasure && !action.hasBaseline && 'has no baseline. Enter a reading from before it began.',
    action.evaluation.on === null && 'has no evaluation date. Plan its evaluation.',
  ].filter((line) => line !== false);
}

/** Whether what a gate asks of each action of the subgroup holds; a proposal is not yet one of them. */
export function computeActions(
  criterion: ActionCriterion,
  { actions, subgroupId }: GateFacts,
): ComputedStanding {
  const { told, lacks } = ASKED[criterion];
  const counted = actions.filter(({ state }) => state !== 'proposed');
  if (counted.length === 0) {
    const message = 'No action is agreed yet. Agree the first one, or waive this and say why.';
    return { isMet: false, told: '', missing: [{ message, link: { to: 'actions', subgroupId } }] };
  }
  const lacking = counted.filter((action) => lacks(action).length > 0);
  return {
    isMet: lacking.length === 0,
    told: `${counted.length - lacking.length} of ${counted.length} actions ${told}`,
    missing: lacking.flatMap((action) =>
      lacks(action).map((line) => ({
        message: `“${action.title}” ${line}`,
        link: { to: 'action' as const, id: action.id },
      })),
    ),
  };
}
