import { Injectable } from '@nestjs/common';
import { type Transaction } from '@heard/data';
import {
  addLanguages,
  type Edition,
  englishPieces,
  fail,
  LANGUAGE_NAMES,
  problem,
  type Result,
  translatedTexts,
  type TranslatedLanguage,
  untoldLanguages,
  type Viewer,
  wholePieces,
} from '@heard/domain';
import { ChangeEdition, type EditionSeen } from '../../editions/commands/change-edition';
import { Clock } from '../../work/clock';
import { screenTexts } from '../../editions/queries/screen-texts';

/** Publishes languages that became whole after the edition went out. */
@Injectable()
export class AddLanguages {
  constructor(
    private readonly changeEdition: ChangeEdition,
    private readonly clock: Clock,
  ) {}

  run(viewer: Viewer, seen: EditionSeen, languages: readonly TranslatedLanguage[]): Promise<Result<Edition>> {
    return this.changeEdition.run(viewer, seen, {
      verb: 'add_languages',
      told: ({ whatChanged }) => whatChanged,
      apply: (edition, transaction) => this.apply(viewer, edition, languages, transaction),
    });
  }

  private async apply(
    viewer: Viewer,
    edition: Edition,
    languages: readonly TranslatedLanguage[],
    transaction: Transaction,
  ): Promise<Result<Edition>> {
    const last = await transaction.editions.lastContent(edition.id);
    const draft = await transaction.editions.lastDraft(edition.id);
    if (!last || !draft) throw new Error('An edition is out, and what went out is not there.');
    const answers = await transaction.answers.ofEdition(edition.id);
    const translations = await transaction.translations.ofEdition(edition.id);
    const untold = untoldLanguages(last, wholePieces(englishPieces(edition, answers), translations));
    const chosen = [...new Set(languages)];
    const added = addLanguages(edition, last, untold, chosen, viewer.personId, this.clock.today());
    if (!added.ok) return added;
    // Who is in the directory may have changed since it was checked.
    const texts = untold.flatMap(({ language, pieces }) =>
      chosen.includes(language) ? translatedTexts(pieces) : [],
    );
    const [flagged] = await screenTexts(transaction, texts);
    if (flagged) {
      const where = flagged.language ? `In the ${LANGUAGE_NAMES[flagged.language].english}: ` : '';
      return fail(problem('languages', 'INVALID', `${where}${flagged.flags[0]?.message ?? ''}`));
    }
    await transaction.editions.addVersion(added.value.content, draft);
    return { ok: true, value: added.value.edition };
  }
}
