import { type Translation, type TranslatedLanguage } from '@heard/domain';
import { type Transaction } from '../work/unit-of-work';
import { TranslationRow } from './translation.entity';
import { TRANSLATION_VIEW, translationsOfEditions, translatorsOfEditions } from './translation.view';

/** Translations for use cases. Whoever changes one holds the lock of its edition. */
export class TranslationRepository {
  constructor(private readonly transaction: Transaction) {}

  /** What there is of a piece in a language; null while nobody wrote any of it. */
  async find(
    editionId: string,
    answerId: string | null,
    language: TranslatedLanguage,
  ): Promise<Translation | null> {
    const [found] = await this.transaction.query<Translation>(
      `select ${TRANSLATION_VIEW} from translation x
       where x.edition_id = $1 and x.answer_id is not distinct from $2::uuid and x.language = $3`,
      [editionId, answerId, language],
    );
    return found ?? null;
  }

  /** All translations of an edition. */
  ofEdition(editionId: string): Promise<Translation[]> {
    return translationsOfEditions(this.transaction, [editionId]);
  }

  /** Everybody who wrote a translation of the edition last. */
  async lastWriters(editionId: string): Promise<string[]> {
    const found = await translatorsOfEditions(this.transaction, [editionId]);
    return found.map(({ personId }) => personId);
  }

  /** Saves it as it should read; `before` is null when nothing of it was there. */
  async save(before: Translation | null, translation: Translation): Promise<Translation> {
    const { manager } = this.transaction;
    if (!before) {
      await manager.insert(TranslationRow, { ...translation, version: 1 });
      return { ...translation, version: 1 };
    }
    const saved = { ...translation, version: before.version + 1 };
    await manager.update(TranslationRow, { id: before.id, version: before.version }, saved);
    return saved;
  }
}
