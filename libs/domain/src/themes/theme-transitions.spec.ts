import { describe, expect, it } from '@jest/globals';
import { THEME_STATES, type ThemeState } from './theme';
import { checkThemeState, THEME_TRANSITIONS, THEME_VERBS, themeTransition } from './theme-transitions';

// domain.md's states, said a second time on purpose.
const BY_STATE: Record<ThemeState, string> = {
  forming: 'sort_notes edit agree link_action split merge set_aside',
  agreed: 'sort_notes edit start_work answer link_action split merge set_aside',
  being_worked_on: 'sort_notes edit answer link_action split merge set_aside',
  answered: 'sort_notes edit reopen link_action split merge set_aside',
  reopened: 'sort_notes edit start_work answer link_action split merge set_aside',
  merged: 'undo_merge',
  set_aside: 'edit take_up_again',
};

describe('the steps of a theme', () => {
  it.each(THEME_STATES)('from %s', (state) => {
    const possible = THEME_VERBS.filter((verb) => themeTransition({ state }, verb));
    expect(possible.join(' ')).toBe(BY_STATE[state]);
  });

  it('lead from forming to every state, and each verb is used', () => {
    const reached = new Set(THEME_TRANSITIONS.map(({ to }) => to));
    expect(THEME_STATES.filter((state) => state !== 'forming' && !reached.has(state))).toEqual([]);
    expect(THEME_VERBS.filter((verb) => !THEME_TRANSITIONS.some((row) => row.verb === verb))).toEqual([]);
  });

  it('are one row for each verb and state', () => {
    const seen = THEME_TRANSITIONS.flatMap(({ from, verb }) => from.map((state) => `${verb} ${state}`));
    expect(new Set(seen).size).toBe(seen.length);
  });
});

describe('a refusal says what to do first', () => {
  it.each([
    ['merged', 'edit', 'Undo the merge first'],
    ['set_aside', 'sort_notes', 'Take it up again first'],
    [
      'forming',
      'answer',
      'This theme is forming. It must be agreed or being worked on or reopened for this step.',
    ],
  ] as const)('%s, %s', (state, verb, words) =>
    expect(checkThemeState({ state }, verb)).toMatchObject({
      field: null,
      code: 'WRONG_STATE',
      message: expect.stringContaining(words),
    }),
  );

  it('and none where the step can be taken', () =>
    expect(checkThemeState({ state: 'forming' }, 'agree')).toBeNull());
});
