import { Injectable } from '@nestjs/common';
import {
  fail,
  leadsTheme,
  maySeeTheme,
  mergeTheme,
  notAllowedOnTheme,
  notFound,
  ok,
  type Result,
  type Theme,
  undoMerge,
  type Viewer,
} from '@heard/domain';
import { ChangeTheme, recordBeside, type ThemeSeen } from './change-theme';

/** Merges a theme into another, of which the viewer must be a lead too. */
@Injectable()
export class MergeThemes {
  constructor(private readonly changeTheme: ChangeTheme) {}

  run(viewer: Viewer, seen: ThemeSeen, intoId: string): Promise<Result<Theme>> {
    return this.changeTheme.run(viewer, seen, {
      event: 'merge',
      with: [intoId],
      apply: async (theme, transaction, found) => {
        const into = found.find(({ id }) => id === intoId);
        if (!into || !maySeeTheme(viewer, into)) return fail({ ...notFound('theme'), field: 'intoId' });
        if (!leadsTheme(viewer, into)) return fail({ ...notAllowedOnTheme(), field: 'intoId' });
        const merged = mergeTheme(theme, into);
        if (!merged.ok) return merged;
        // Saved before it is counted: the theme that stays counts what is merged into it.
        const saved = await transaction.themes.save(theme, merged.value);
        await transaction.themes.recount([into.id]);
        recordBeside(transaction, into, 'receive_merge', theme.wording);
        return ok({ theme: saved, isSaved: true, kept: { told: into.wording } });
      },
    });
  }
}

/** Makes a merged theme a theme of its own again. */
@Injectable()
export class UndoMerge {
  constructor(private readonly changeTheme: ChangeTheme) {}

  run(viewer: Viewer, seen: ThemeSeen): Promise<Result<Theme>> {
    return this.changeTheme.run(viewer, seen, {
      event: 'undo_merge',
      with: (transaction) => transaction.themes.mergedInto(seen.id),
      apply: async (theme, transaction, found) => {
        const undone = undoMerge(theme);
        if (!undone.ok) return undone;
        const saved = await transaction.themes.save(theme, undone.value);
        const into = found.find(({ id }) => id === theme.mergedIntoId);
        if (into) await transaction.themes.takeBackKept(theme.id, into.id);
        await transaction.themes.recount([theme.id, ...(into ? [into.id] : [])]);
        if (into) recordBeside(transaction, into, 'lose_merge', theme.wording);
        return ok({ theme: saved, isSaved: true, kept: { told: into?.wording ?? '' } });
      },
    });
  }
}
