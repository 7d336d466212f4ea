import { Injectable } from '@nestjs/common';
import { v4 as newId } from 'uuid';
import {
  checkThemeState,
  checkRandomId,
  comparable,
  fail,
  formTheme,
  leadsTheme,
  notAllowedOnTheme,
  ok,
  problem,
  type Result,
  stale,
  type Theme,
  THEME_EVENTS,
  type Viewer,
} from '@heard/domain';
import { Clock } from '../../work/clock';
import { type SplitThemeInput } from '../theme.inputs';
import { ChangeTheme, checkThemeNames } from './change-theme';
import { screenWording } from './screen-wording';
import { findNotes } from './sort-notes';

/** Moves some notes of a theme into a new one, which keeps where it came from; the same id sent twice splits once. */
@Injectable()
export class SplitTheme {
  constructor(
    private readonly changeTheme: ChangeTheme,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, { themeId, version, ...input }: SplitThemeInput): Promise<Result<Theme>> {
    const id = input.id || newId();
    const notRandom = checkRandomId('theme', id);
    if (notRandom) return fail(notRandom);
    let made: Theme | null = null;
    const split = await this.changeTheme.run(
      viewer,
      { id: themeId },
      {
        event: 'split',
        apply: async (theme, transaction) => {
          const earlier = await transaction.themes.find(id);
          if (
            earlier?.splitFromId === theme.id &&
            comparable(earlier.wording) === comparable(input.wording)
          ) {
            made = earlier;
            return ok({ theme: null });
          }
          const taken = problem('id', 'DUPLICATE', 'This id is taken. Send the theme again with a new one.');
          if (earlier) return fail(taken);
          if (theme.version !== version) return fail(stale('theme'));
          const refusal = checkThemeState(theme, 'split');
          if (refusal) return fail(refusal);
          const words = { wording: input.wording, detail: input.detail ?? '' };
          const threads = { goldenThreadIds: input.goldenThreadIds ?? theme.goldenThreadIds };
          const { subgroupId } = input;
          const formed = formTheme(
            { ...words, ...threads, id, subgroupId, programmeId: viewer.programmeId, splitFromId: theme.id },
            this.clock.today(),
          );
          if (!formed.ok) return formed;
          if (!leadsTheme(viewer, formed.value)) return fail({ ...notAllowedOnTheme(), field: 'subgroupId' });
          const screened = await screenWording(transaction, formed.value);
          if (!screened.ok) return screened;
          const unknown = await checkThemeNames(transaction, formed.value);
          if (unknown) return fail(unknown);
          const found = await findNotes(transaction, viewer, input.noteIds ?? []);
          if (!found.ok) return found;
          const inside = await transaction.themes.notesIn(theme.id, found.value);
          if (inside.length < found.value.length) {
            return fail(problem('noteIds', 'INVALID', 'Choose notes that are in this theme.'));
          }
          if (!(await transaction.themes.add(formed.value))) return fail(taken);
          made = formed.value;
          await transaction.themes.putNotes(id, inside);
          const notes = await transaction.themes.takeNotes(theme.id, inside);
          await transaction.themes.recount([theme.id, id]);
          transaction.record({
            verb: THEME_EVENTS.form_by_split.audit,
            subjectType: 'theme',
            subjectId: id,
            subjectTitle: made.wording,
            after: { ...made, notes, told: theme.wording },
          });
          return ok({ theme, kept: { notes, told: made.wording } });
        },
      },
    );
    return split.ok && made ? ok(made) : split;
  }
}
