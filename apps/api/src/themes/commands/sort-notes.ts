import { Injectable } from '@nestjs/common';
import { type Transaction } from '@heard/data';
import {
  checkNoteCount,
  checkThemeState,
  fail,
  ok,
  problem,
  type Result,
  sortsNotesOf,
  type Theme,
  type Viewer,
} from '@heard/domain';
import { ChangeTheme } from './change-theme';

/** Notes to sort, and the theme they go into or come out of. */
export interface Sorted {
  themeId: string;
  noteIds: readonly string[];
}

/** The notes by their ids, when the viewer may sort every one of them; hidden and absent look alike. */
export async function findNotes(
  transaction: Transaction,
  viewer: Viewer,
  ids: readonly string[],
): Promise<Result<string[]>> {
  const noteIds = [...new Set(ids)];
  const refusal = checkNoteCount(noteIds);
  if (refusal) return fail(refusal);
  const found = await transaction.themes.sortable(noteIds, sortsNotesOf(viewer));
  if (found.length === noteIds.length) return ok(noteIds);
  const message = 'Some of these notes cannot be found. Load the notes again and choose anew.';
  return fail(problem('noteIds', 'NOT_FOUND', message));
}

/** Puts notes into a theme. Two who do so at once both succeed, and the same twice happens once. */
@Injectable()
export class PutNotes {
  constructor(private readonly changeTheme: ChangeTheme) {}

  run(viewer: Viewer, { themeId, noteIds }: Sorted): Promise<Result<Theme>> {
    return this.changeTheme.run(
      viewer,
      { id: themeId },
      {
        event: 'put_notes',
        apply: async (theme, transaction) => {
          const refusal = checkThemeState(theme, 'sort_notes');
          if (refusal) return fail(refusal);
          const found = await findNotes(transaction, viewer, noteIds);
          if (!found.ok) return found;
          const before = await transaction.themes.notesIn(theme.id, found.value);
          if (before.length === found.value.length) return ok({ theme: null });
          const notes = await transaction.themes.putNotes(theme.id, found.value);
          await transaction.themes.recount([theme.id]);
          return ok({ theme, kept: { notes } });
        },
      },
    );
  }
}

/** Takes notes out of a theme. */
@Injectable()
export class TakeNotes {
  constructor(private readonly changeTheme: ChangeTheme) {}

  run(viewer: Viewer, { themeId, noteIds }: Sorted): Promise<Result<Theme>> {
    return this.changeTheme.run(
      viewer,
      { id: themeId },
      {
        event: 'take_notes',
        apply: async (theme, transaction) => {
          const refusal = checkThemeState(theme, 'sort_notes');
          if (refusal) return fail(refusal);
          const found = await findNotes(transaction, viewer, noteIds);
          if (!found.ok) return found;
          const inside = await transaction.themes.notesIn(theme.id, found.value);
          if (inside.length === 0) return ok({ theme: null });
          const notes = await transaction.themes.takeNotes(theme.id, inside);
          await transaction.themes.recount([theme.id]);
          return ok({ theme, kept: { notes } });
        },
      },
    );
  }
}
