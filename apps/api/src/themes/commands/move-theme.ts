import { Injectable } from '@nestjs/common';
import {
  moveTheme,
  ok,
  type Result,
  setThemeAside,
  type Theme,
  type ThemeMove,
  type Viewer,
} from '@heard/domain';
import { ChangeTheme, type ThemeSeen } from './change-theme';

/** Takes one step of a theme's state table that concerns no other theme. */
@Injectable()
export class MoveTheme {
  constructor(private readonly changeTheme: ChangeTheme) {}

  run(viewer: Viewer, seen: ThemeSeen, move: ThemeMove): Promise<Result<Theme>> {
    return this.changeTheme.run(viewer, seen, {
      event: move,
      apply: async (theme, transaction) => {
        const actions = move === 'answer' ? await transaction.themes.countActions(theme.id) : 0;
        const moved = moveTheme(theme, move, actions);
        return moved.ok ? ok({ theme: moved.value }) : moved;
      },
    });
  }

  setAside(viewer: Viewer, seen: ThemeSeen, reason: string): Promise<Result<Theme>> {
    return this.changeTheme.run(viewer, seen, {
      event: 'set_aside',
      apply: async (theme) => {
        const aside = setThemeAside(theme, { reason });
        return aside.ok ? ok({ theme: aside.value, kept: { told: aside.value.setAsideReason } }) : aside;
      },
    });
  }
}
