import { type IsoDate } from '../calendar';
import { fail, ok, okUnless, problem, type Problem, type Result } from '../result';
import { checkText, cleanLine, cleanText, type TextRule } from '../text';
import { type Theme, type ThemeStateBefore } from './theme';
import { checkThemeState, themeTransition, type ThemeVerb } from './theme-transitions';

/** The texts of a theme by the names of their inputs, and how long each may be. */
export const THEME_TEXT_RULES = {
  wording: { label: 'The wording', required: 'Say what staff said.', min: 3, max: 200 },
  detail: { label: 'The detail', max: 2000 },
  reason: { label: 'The reason', required: 'Say why it is set aside.', max: 1000 },
} as const satisfies Record<string, TextRule>;

/** How many notes may be sorted in one step. */
export const MOST_NOTES_AT_ONCE = 200;

/** The steps that need nothing but the word. */
export const THEME_MOVES = ['agree', 'start_work', 'answer', 'reopen', 'take_up_again'] as const;

/** One of THEME_MOVES. */
export type ThemeMove = (typeof THEME_MOVES)[number];

/** The parts of a theme that `editTheme` changes. */
export type ThemeEdit = Pick<Theme, 'subgroupId' | 'wording' | 'detail' | 'goldenThreadIds'>;

/** What is needed to form a theme. */
export interface NewTheme extends ThemeEdit {
  id: string;
  programmeId: string;
  /** The theme it is split from. */
  splitFromId?: string | null;
}

/** A new theme, forming from today. */
export function formTheme(input: NewTheme, today: IsoDate): Result<Theme> {
  const fields = cleanTheme(input);
  return okUnless(checkTheme(fields), () => ({
    ...fields,
    id: input.id,
    programmeId: input.programmeId,
    state: 'forming',
    stateBefore: null,
    mergedIntoId: null,
    splitFromId: input.splitFromId ?? null,
    setAsideReason: '',
    createdOn: today,
    version: 1,
  }));
}

/** The theme with other words, subgroup or golden threads. */
export function editTheme(theme: Theme, changes: ThemeEdit): Result<Theme> {
  const fields = cleanTheme(changes);
  return inState(theme, 'edit', () => okUnless(checkTheme(fields), () => ({ ...theme, ...fields })));
}

/** The theme after a step that needs nothing but the word; it is answered by the actions that are linked to it. */
export function moveTheme(theme: Theme, move: ThemeMove, actions: number): Result<Theme> {
  return inState(theme, move, (to) => {
    if (move === 'answer' && actions === 0) {
      return fail(problem(null, 'WRONG_STATE', 'Link an action that answers this theme first.'));
    }
    return ok({ ...theme, ...to, ...(move === 'take_up_again' && { setAsideReason: '' }) });
  });
}

/** The theme set aside for a reason. */
export function setThemeAside(theme: Theme, input: { reason: string }): Result<Theme> {
  const reason = cleanText(input.reason);
  return inState(theme, 'set_aside', (to) =>
    okUnless([checkText('reason', reason, THEME_TEXT_RULES.reason)], () => ({
      ...theme,
      ...to,
      setAsideReason: reason,
    })),
  );
}

/** The theme merged into another, which counts its notes from now on. Its own notes stay where they are. */
export function mergeTheme(theme: Theme, into: Theme): Result<Theme> {
  return inState(theme, 'merge', (to) => {
    if (theme.id === into.id)
      return fail(problem('intoId', 'INVALID', 'Choose another theme than this one.'));
    // Nothing is merged into what is merged itself, so that merges never run in a circle.
    const refusal = checkThemeState(into, 'merge');
    if (refusal)
      return fail({
        ...refusal,
        field: 'intoId',
        message: 'Choose a theme that is neither merged nor set aside.',
      });
    return ok({ ...theme, ...to, mergedIntoId: into.id });
  });
}

/** The theme as a theme of its own again. */
export function undoMerge(theme: Theme): Result<Theme> {
  return inState(theme, 'undo_merge', (to) => ok({ ...theme, ...to, mergedIntoId: null }));
}

/** Refuses a step with no notes, or with more than one step takes. */
export function checkNoteCount(noteIds: readonly string[]): Problem | null {
  if (noteIds.length === 0) return problem('noteIds', 'REQUIRED', 'Choose one note or more.');
  if (noteIds.length <= MOST_NOTES_AT_ONCE) return null;
  return problem('noteIds', 'INVALID', `Choose ${MOST_NOTES_AT_ONCE} notes or fewer at once.`);
}

type Moved = Pick<Theme, 'state' | 'stateBefore'>;

function inState(theme: Theme, verb: ThemeVerb, apply: (to: Moved) => Result<Theme>): Result<Theme> {
  const row = themeTransition(theme, verb);
  const refusal = checkThemeState(theme, verb);
  if (!row || refusal) return refusal ? fail(refusal) : ok(theme);
  const leaves = row.to === 'merged' || row.to === 'set_aside';
  const state =
    row.to === 'same' ? theme.state : row.to === 'back' ? (theme.stateBefore ?? 'forming') : row.to;
  const same = row.to === 'same' ? theme.stateBefore : null;
  return apply({ state, stateBefore: leaves ? (theme.state as ThemeStateBefore) : same });
}

function cleanTheme(fields: ThemeEdit): ThemeEdit {
  return {
    subgroupId: fields.subgroupId,
    wording: cleanLine(fields.wording),
    detail: cleanText(fields.detail),
    goldenThreadIds: [...new Set(fields.goldenThreadIds)],
  };
}

function checkTheme({ subgroupId, wording, detail }: ThemeEdit): (Problem | null)[] {
  return [
    checkText('wording', wording, THEME_TEXT_RULES.wording),
    checkText('detail', detail, THEME_TEXT_RULES.detail),
    subgroupId ? null : problem('subgroupId', 'REQUIRED', 'Choose a subgroup.'),
  ];
}
