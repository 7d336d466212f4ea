import { expect, it } from '@jest/globals';
import { THEME_EVENTS, themeEventOf } from './theme-events';

it('finds what happened to a theme by its audited verb', () => {
  for (const event of Object.values(THEME_EVENTS)) expect(themeEventOf(event.audit)).toBe(event);
  expect(themeEventOf('action.agreed')).toBeNull();
});
