import { type UnitOfWork } from '@heard/data';
import {
  type Edition,
  type FormattedText,
  type PieceTexts,
  TRANSLATED_LANGUAGES,
  type TranslatedLanguage,
  type Viewer,
} from '@heard/domain';
import { ChangeTranslation } from '../translations/commands/change-translation';
import { MarkTranslation } from '../translations/commands/mark-translation';
import { WriteTranslation } from '../translations/commands/write-translation';
import { markOf } from '../translations/translation.shape';
import { type Clock } from '../work/clock';
import { EXAMPLE_TRANSLATIONS, type ExampleTranslation, type ExampleWords } from './example-translations';
import { valueOf } from './tell-people';

/** The pieces of an edition that the example translates. */
export interface TranslatedPieces {
  edition: Edition;
  answer: { id: string; english: PieceTexts };
}

/** Tells the translations of an edition through the commands that people use. */
export class TranslationStory {
  private readonly write: WriteTranslation;
  private readonly mark: MarkTranslation;

  constructor(
    unitOfWork: UnitOfWork,
    clock: Clock,
    /** Who translates, and who checks it. */
    private readonly people: { writer: Viewer; checker: Viewer },
  ) {
    const change = new ChangeTranslation(unitOfWork, clock);
    this.write = new WriteTranslation(change);
    this.mark = new MarkTranslation(change);
  }

  /** Those written before the edition was written anew, or all others. */
  async tell({ edition, answer }: TranslatedPieces, title: string, which: 'old' | 'new'): Promise<void> {
    const of = EXAMPLE_TRANSLATIONS[title] ?? {};
    for (const language of TRANSLATED_LANGUAGES) {
      const translation = of[language];
      if (!translation || Boolean(translation.isOld) !== (which === 'old')) continue;
      const own: PieceTexts = { title: edition.title, introduction: edition.introduction };
      await this.piece(edition.id, null, own, language, translation, translation.own);
      await this.piece(edition.id, answer.id, answer.english, language, translation, translation.answer);
    }
  }

  private async piece(
    editionId: string,
    answerId: string | null,
    english: PieceTexts,
    language: TranslatedLanguage,
    { isDraft = false }: ExampleTranslation,
    words: ExampleWords | undefined,
  ): Promise<void> {
    if (!words) return;
    const seen = { editionId, answerId, language, version: 0, english: markOf(english) };
    const texts = Object.entries(words.lines).map(([field, text]) => ({ field, text }));
    const blocks: FormattedText = words.paragraphs.map((text) => ({
      kind: 'paragraph',
      lines: [[{ text, bold: false, href: null }]],
    }));
    const { version } = valueOf(await this.write.run(this.people.writer, seen, { texts, blocks }));
    if (!isDraft) valueOf(await this.mark.check(this.people.checker, { ...seen, version }));
  }
}
