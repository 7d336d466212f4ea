import { type ComputedCriterion } from '../cycles/method';
import { cycleName, nextCycle } from '../cycles/cycle';
import { isCurrent, type MembershipKind } from '../subgroups/membership';
import { computeActions } from './computed-actions';
import { computeDirectorates, computeNightsAndCommunity } from './computed-coverage';
import { computeThemes } from './computed-themes';
import { type ComputedStanding, type GateFacts } from './gate-facts';

const COMPUTE: Record<ComputedCriterion, (facts: GateFacts) => ComputedStanding> = {
  sponsor_named: (facts) =>
    hasMember(facts, 'sponsor', {
      told: 'A sponsor is named',
      missing: 'No sponsor is named. Add a member of kind sponsor.',
    }),
  change_leaders_recruited: (facts) =>
    hasMember(facts, 'change_leader', {
      told: 'Change leaders are recruited',
      missing: 'No change leader belongs to this subgroup. Add the first one.',
    }),
  directorates_heard: computeDirectorates,
  nights_and_community_heard: computeNightsAndCommunity,
  themes_evidenced: (facts) => computeThemes('themes_evidenced', facts),
  actions_complete: (facts) => computeActions('actions_complete', facts),
  themes_taken_up: (facts) => computeThemes('themes_taken_up', facts),
  actions_evaluated: (facts) => computeActions('actions_evaluated', facts),
  actions_settled: (facts) => computeActions('actions_settled', facts),
  themes_answered: (facts) => computeThemes('themes_answered', facts),
  next_cycle_opened: computeNextCycle,
};

/** Works out one criterion from the work already recorded: whether it is met and, where not, all that is missing. */
export function computeCriterion(criterion: ComputedCriterion, facts: GateFacts): ComputedStanding {
  return COMPUTE[criterion](facts);
}

function hasMember(
  { members, subgroupId }: GateFacts,
  kind: MembershipKind,
  words: { told: string; missing: string },
): ComputedStanding {
  if (members.some((member) => member.kind === kind && isCurrent(member))) {
    return { isMet: true, told: words.told, missing: [] };
  }
  return {
    isMet: false,
    told: '',
    missing: [{ message: words.missing, link: { to: 'members', subgroupId } }],
  };
}

function computeNextCycle({ cycle, cycles }: GateFacts): ComputedStanding {
  const next = nextCycle(cycle, cycles);
  if (next) return { isMet: true, told: `The next cycle is opened: ${cycleName(next)}`, missing: [] };
  const message = 'No cycle comes after this one. Open the next cycle.';
  return { isMet: false, told: '', missing: [{ message, link: { to: 'cycles' } }] };
}
