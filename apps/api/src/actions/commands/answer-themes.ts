import { type Transaction } from '@heard/data';
import {
  type Action,
  checkThemeState,
  fail,
  maySeeTheme,
  ok,
  problem,
  type Result,
  type Theme,
  THEME_EVENTS,
  type Viewer,
} from '@heard/domain';

/** The most themes that one action is proposed to answer. */
const MOST_THEMES = 20;

/** The themes that an action shall answer: of this programme, of any subgroup, and neither merged nor set aside. */
export async function findThemes(
  transaction: Transaction,
  viewer: Viewer,
  ids: readonly string[],
): Promise<Result<Theme[]>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return ok([]);
  if (wanted.length > MOST_THEMES) {
    return fail(problem('themeIds', 'INVALID', `Choose ${MOST_THEMES} themes or fewer.`));
  }
  const found = await transaction.themes.findAll(wanted);
  const themes = found.filter((theme) => maySeeTheme(viewer, theme));
  if (themes.length < wanted.length) {
    return fail(problem('themeIds', 'NOT_FOUND', 'Choose themes of this programme.'));
  }
  const refused = themes.map((theme) => checkThemeState(theme, 'link_action')).find((refusal) => refusal);
  return refused ? fail({ ...refused, field: 'themeIds' }) : ok(themes);
}

/** Says that a new action answers these themes, in the history of each. */
export async function answerThemes(
  transaction: Transaction,
  action: Action,
  themes: readonly Theme[],
): Promise<void> {
  if (themes.length === 0) return;
  await transaction.themes.linkAction(
    action.id,
    themes.map(({ id }) => id),
  );
  for (const { id, wording } of themes) {
    transaction.record({
      verb: THEME_EVENTS.link_action.audit,
      subjectType: 'theme',
      subjectId: id,
      subjectTitle: wording,
      after: { actionId: action.id, told: action.title },
    });
  }
}
