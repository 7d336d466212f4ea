import { problem, type Problem } from '../result';
import { type Theme, THEME_STATE_LABELS, THEME_STATES, type ThemeState } from './theme';

/** What somebody can do to a theme that is there, in the order a page offers it. */
export const THEME_VERBS = [
  'sort_notes',
  'edit',
  'agree',
  'start_work',
  'answer',
  'reopen',
  'link_action',
  'split',
  'merge',
  'undo_merge',
  'set_aside',
  'take_up_again',
] as const;

/** One of THEME_VERBS. */
export type ThemeVerb = (typeof THEME_VERBS)[number];

/** One step a theme can take. `back` is the state it had before it was merged or set aside. */
export interface ThemeTransition {
  from: readonly ThemeState[];
  verb: ThemeVerb;
  to: ThemeState | 'same' | 'back';
  condition: string;
}

const LIVING = ['forming', 'agreed', 'being_worked_on', 'answered', 'reopened'] as const;

/** Every step there is, all of them a lead's: the rule, the policy and docs/states.md are read from here. */
export const THEME_TRANSITIONS: readonly ThemeTransition[] = [
  {
    from: LIVING,
    verb: 'sort_notes',
    to: 'same',
    condition:
      'puts in, or takes out, released notes that the lead may read; a note may be in several themes',
  },
  { from: [...LIVING, 'set_aside'], verb: 'edit', to: 'same', condition: 'has a wording and a subgroup' },
  { from: ['forming'], verb: 'agree', to: 'agreed', condition: '' },
  { from: ['agreed', 'reopened'], verb: 'start_work', to: 'being_worked_on', condition: '' },
  {
    from: ['agreed', 'being_worked_on', 'reopened'],
    verb: 'answer',
    to: 'answered',
    condition: 'has an action that answers it',
  },
  { from: ['answered'], verb: 'reopen', to: 'reopened', condition: '' },
  {
    from: LIVING,
    verb: 'link_action',
    to: 'same',
    condition: 'an action of any subgroup; a link can be taken away again',
  },
  {
    from: LIVING,
    verb: 'split',
    to: 'same',
    condition:
      'some of its notes go into a new theme, which keeps where it came from; merging it back undoes it',
  },
  {
    from: LIVING,
    verb: 'merge',
    to: 'merged',
    condition: 'into a theme of which they are a lead too, itself neither merged nor set aside',
  },
  {
    from: ['merged'],
    verb: 'undo_merge',
    to: 'back',
    condition: 'its notes were never moved, so nothing is lost',
  },
  { from: LIVING, verb: 'set_aside', to: 'set_aside', condition: 'gives a reason' },
  { from: ['set_aside'], verb: 'take_up_again', to: 'back', condition: '' },
];

/** The row of the table for this step from the theme's state; null when it cannot be taken there. */
export function themeTransition(theme: Pick<Theme, 'state'>, verb: ThemeVerb): ThemeTransition | null {
  return THEME_TRANSITIONS.find((row) => row.verb === verb && row.from.includes(theme.state)) ?? null;
}

/** Null when the theme can take the step, else the refusal that says what to do first. */
export function checkThemeState(theme: Pick<Theme, 'state'>, verb: ThemeVerb): Problem | null {
  if (themeTransition(theme, verb)) return null;
  return problem(null, 'WRONG_STATE', wrongState(theme.state, verb));
}

function wrongState(state: ThemeState, verb: ThemeVerb): string {
  if (state === 'merged')
    return 'This theme is merged into another. Undo the merge first, or use the other one.';
  if (state === 'set_aside') return 'This theme is set aside. Take it up again first.';
  const from = THEME_STATES.filter((each) =>
    THEME_TRANSITIONS.some((row) => row.verb === verb && row.from.includes(each)),
  );
  const wanted = from.map((each) => THEME_STATE_LABELS[each].toLowerCase()).join(' or ');
  return `This theme is ${THEME_STATE_LABELS[state].toLowerCase()}. It must be ${wanted} for this step.`;
}
