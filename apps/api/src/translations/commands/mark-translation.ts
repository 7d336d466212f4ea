import { Injectable } from '@nestjs/common';
import {
  fail,
  markChecked,
  markUnchecked,
  notFound,
  type Result,
  textsToScreen,
  type Translation,
  type Viewer,
} from '@heard/domain';
import { screenTexts } from '../../editions/queries/screen-texts';
import { ChangeTranslation, type PieceSeen } from './change-translation';

const NOTHING_WRITTEN = notFound('translation');

/** Marks a piece in a language as checked, or as a draft again. */
@Injectable()
export class MarkTranslation {
  constructor(private readonly changeTranslation: ChangeTranslation) {}

  check(viewer: Viewer, seen: PieceSeen): Promise<Result<Translation>> {
    return this.changeTranslation.run(viewer, seen, 'check', async ({ before, english }, transaction) => {
      if (!before) return fail(NOTHING_WRITTEN);
      const flagged = await screenTexts(transaction, textsToScreen(before.texts));
      return markChecked(before, english, flagged, viewer.personId);
    });
  }

  uncheck(viewer: Viewer, seen: PieceSeen): Promise<Result<Translation>> {
    return this.changeTranslation.run(viewer, seen, 'uncheck', async ({ before }) =>
      before ? markUnchecked(before) : fail(NOTHING_WRITTEN),
    );
  }
}
