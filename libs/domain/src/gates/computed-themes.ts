import { type ThemeState } from '../themes/theme';
import { type ComputedStanding, type GateFacts, type GateTheme } from './gate-facts';

/** What the gates ask of each theme. */
type ThemeCriterion = 'themes_evidenced' | 'themes_taken_up' | 'themes_answered';

// A theme that forms is not yet one; what is merged or set aside is no longer one.
const COUNTED: readonly ThemeState[] = ['agreed', 'being_worked_on', 'answered', 'reopened'];

const ASKED: Record<ThemeCriterion, { isMet: (theme: GateTheme) => boolean; told: string; missing: string }> =
  {
    themes_evidenced: {
      isMet: ({ hasEvidence }) => hasEvidence,
      told: 'linked to evidence',
      missing: 'rests on too few notes or events. Sort more notes into it, or merge it or set it aside.',
    },
    themes_taken_up: {
      isMet: ({ hasAction, isAnsweredInPublic }) => hasAction || isAnsweredInPublic,
      told: 'with an action or an answer',
      missing: 'has neither an action nor an answer. Link an action, or answer it in an edition.',
    },
    themes_answered: {
      isMet: ({ isAnsweredInPublic }) => isAnsweredInPublic,
      told: 'answered in public',
      missing: 'is not answered in public. Answer it in an edition.',
    },
  };

/** Whether what a gate asks of each agreed theme of the subgroup holds; where there is none, it does not. */
export function computeThemes(
  criterion: ThemeCriterion,
  { themes, subgroupId }: GateFacts,
): ComputedStanding {
  const { isMet, told, missing } = ASKED[criterion];
  const counted = themes.filter(({ state }) => COUNTED.includes(state));
  if (counted.length === 0) {
    const message = 'No theme is agreed yet. Agree the first one.';
    return { isMet: false, told: '', missing: [{ message, link: { to: 'themes', subgroupId } }] };
  }
  const lacking = counted.filter((theme) => !isMet(theme));
  return {
    isMet: lacking.length === 0,
    told: `${counted.length - lacking.length} of ${counted.length} agreed themes ${told}`,
    missing: lacking.map(({ id, wording }) => ({
      message: `“${wording}” ${missing}`,
      link: { to: 'theme', id },
    })),
  };
}
