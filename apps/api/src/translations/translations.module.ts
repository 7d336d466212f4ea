import { Module } from '@nestjs/common';
import { ChangeEdition } from '../editions/commands/change-edition';
import { PublicPagesModule } from '../public-pages/public-pages.module';
import { AddLanguages } from './commands/add-languages';
import { ChangeTranslation } from './commands/change-translation';
import { MarkTranslation } from './commands/mark-translation';
import { WriteTranslation } from './commands/write-translation';
import { EditionLanguagesResolver, TranslationFieldsResolver } from './translation-fields.resolver';
import { TranslationResolver } from './translation.resolver';

/** Languages of an edition: translated by people beside the English, checked, and published. */
@Module({
  imports: [PublicPagesModule],
  providers: [
    TranslationResolver,
    EditionLanguagesResolver,
    TranslationFieldsResolver,
    ChangeEdition,
    ChangeTranslation,
    WriteTranslation,
    MarkTranslation,
    AddLanguages,
  ],
})
export class TranslationsModule {}
