import { Injectable } from '@nestjs/common';
import { checkThemeState, fail, notFound, ok, type Result, type Theme, type Viewer } from '@heard/domain';
import { ChangeTheme } from './change-theme';

/** A theme and an action that answers it. */
export interface Link {
  themeId: string;
  actionId: string;
}

/** Says that an action answers a theme. */
@Injectable()
export class LinkAction {
  constructor(private readonly changeTheme: ChangeTheme) {}

  run(viewer: Viewer, { themeId, actionId }: Link): Promise<Result<Theme>> {
    return this.changeTheme.run(
      viewer,
      { id: themeId },
      {
        event: 'link_action',
        apply: async (theme, transaction) => {
          const refusal = checkThemeState(theme, 'link_action');
          if (refusal) return fail(refusal);
          const action = await transaction.actions.find(actionId);
          if (!action) return fail({ ...notFound('action'), field: 'actionId' });
          if (await transaction.themes.isLinked(actionId, themeId)) return ok({ theme: null });
          await transaction.themes.linkAction(actionId, [themeId]);
          return ok({ theme, kept: { actionId, told: action.title } });
        },
      },
    );
  }
}

/** Takes the link between a theme and an action away. */
@Injectable()
export class UnlinkAction {
  constructor(private readonly changeTheme: ChangeTheme) {}

  run(viewer: Viewer, { themeId, actionId }: Link): Promise<Result<Theme>> {
    return this.changeTheme.run(
      viewer,
      { id: themeId },
      {
        event: 'unlink_action',
        apply: async (theme, transaction) => {
          const refusal = checkThemeState(theme, 'link_action');
          if (refusal) return fail(refusal);
          const action = await transaction.actions.find(actionId);
          if (!action) return fail({ ...notFound('action'), field: 'actionId' });
          if (!(await transaction.themes.isLinked(actionId, themeId))) return ok({ theme: null });
          await transaction.themes.unlinkAction(actionId, themeId);
          return ok({ theme, kept: { actionId, told: action.title } });
        },
      },
    );
  }
}
