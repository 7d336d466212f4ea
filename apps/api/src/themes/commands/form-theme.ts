import { Injectable } from '@nestjs/common';
import { v4 as newId } from 'uuid';
import { type Transaction, UnitOfWork } from '@heard/data';
import {
  checkRandomId,
  comparable,
  fail,
  formTheme,
  maySortInSubgroup,
  notAllowedOnTheme,
  ok,
  problem,
  type Result,
  type Theme,
  THEME_EVENTS,
  type Viewer,
} from '@heard/domain';
import { Clock } from '../../work/clock';
import { type FormThemeInput } from '../theme.inputs';
import { checkThemeNames } from './change-theme';
import { screenWording } from './screen-wording';
import { findNotes } from './sort-notes';

const TAKEN = problem('id', 'DUPLICATE', 'This id is taken. Send the theme again with a new one.');

/** Forms a theme with the notes it begins with; the same id sent twice forms one. */
@Injectable()
export class FormTheme {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, input: FormThemeInput): Promise<Result<Theme>> {
    const id = input.id || newId();
    const notRandom = checkRandomId('theme', id);
    if (notRandom) return fail(notRandom);
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    let sentBefore: Theme | null = null;
    const formed = await this.unitOfWork.run(
      scope,
      this.clock.now(),
      async (transaction): Promise<Result<Theme>> => {
        if (!maySortInSubgroup(viewer, input.subgroupId)) return fail(notAllowedOnTheme());
        const earlier = await transaction.themes.find(id);
        if (earlier) return isSame(earlier, input) ? ok(earlier) : fail(TAKEN);
        const theme = await this.form(transaction, viewer, { ...input, id });
        if (!theme.ok) return theme;
        if (await transaction.themes.add(theme.value))
          return this.begin(transaction, viewer, theme.value, input);
        // Sent twice at the same moment, the second finds the row of the first only now.
        const first = await transaction.themes.find(id);
        if (first && isSame(first, input)) sentBefore = first;
        return fail(TAKEN);
      },
    );
    return sentBefore ? ok(sentBefore) : formed;
  }

  private async form(
    transaction: Transaction,
    viewer: Viewer,
    input: FormThemeInput & { id: string },
  ): Promise<Result<Theme>> {
    const { id, subgroupId, wording, detail, goldenThreadIds } = input;
    const words = { wording, detail: detail ?? '', goldenThreadIds: goldenThreadIds ?? [] };
    const formed = formTheme(
      { ...words, id, subgroupId, programmeId: viewer.programmeId },
      this.clock.today(),
    );
    if (!formed.ok) return formed;
    const screened = await screenWording(transaction, formed.value);
    if (!screened.ok) return screened;
    const unknown = await checkThemeNames(transaction, formed.value);
    return unknown ? fail(unknown) : formed;
  }

  private async begin(
    transaction: Transaction,
    viewer: Viewer,
    theme: Theme,
    { noteIds }: FormThemeInput,
  ): Promise<Result<Theme>> {
    let notes = 0;
    if (noteIds?.length) {
      const found = await findNotes(transaction, viewer, noteIds);
      if (!found.ok) return found;
      notes = await transaction.themes.putNotes(theme.id, found.value);
      await transaction.themes.recount([theme.id]);
    }
    transaction.record({
      verb: THEME_EVENTS.form.audit,
      subjectType: 'theme',
      subjectId: theme.id,
      subjectTitle: theme.wording,
      after: { ...theme, notes },
    });
    return ok(theme);
  }
}

function isSame(earlier: Theme, { subgroupId, wording }: FormThemeInput): boolean {
  return earlier.subgroupId === subgroupId && comparable(earlier.wording) === comparable(wording);
}
