import { Module } from '@nestjs/common';
import { AnswerFieldsResolver } from './answer-fields.resolver';
import { AnswerWritingResolver } from './answer-writing.resolver';
import { BeginEdition } from './commands/begin-edition';
import { ChangeAnswer } from './commands/change-answer';
import { ChangeEdition } from './commands/change-edition';
import { MoveEdition } from './commands/move-edition';
import { PublishDue } from './commands/publish-due';
import { PublishEdition } from './commands/publish-edition';
import { WriteAnswer } from './commands/write-answer';
import { WriteEdition } from './commands/write-edition';
import { EditionComparisonResolver } from './edition-comparison.resolver';
import { EditionFieldsResolver } from './edition-fields.resolver';
import { EditionWritingResolver } from './edition-writing.resolver';
import { EditionResolver } from './edition.resolver';
import { HomeEditionsResolver } from './home-editions.resolver';
import { PublicPagesModule } from '../public-pages/public-pages.module';
import { SignInModule } from '../sign-in/sign-in.module';
import { EditionDocumentsController } from './edition-documents.controller';
import { AddPicture } from './pictures/add-picture';
import { DropUnusedPictures } from './pictures/drop-unused-pictures';
import { PicturesController } from './pictures/pictures.controller';
import { MailModule } from '../mail/mail.module';
import { AskForMail } from './mailing/ask-for-mail';
import { EditPublishingSettings } from './mailing/edit-publishing-settings';
import { MailEditions } from './mailing/mail-editions';
import { MailingResolver } from './mailing/mailing.resolver';
import { KeepPreviewLinks } from './previews/keep-preview-links';
import { PreviewLinkResolver, PreviewLinksResolver } from './previews/preview-links.resolver';
import { PreviewLimit, PreviewPagesController } from './previews/preview-pages.controller';
import { ShowPreview } from './previews/show-preview';
import { CheckEdition } from './queries/check-edition';
import { ReadEdition } from './queries/read-edition';

/** Feedback into Action: editions, their answers, checking and publishing them. */
@Module({
  imports: [MailModule, PublicPagesModule, SignInModule],
  controllers: [EditionDocumentsController, PicturesController, PreviewPagesController],
  providers: [
    EditionResolver,
    EditionFieldsResolver,
    EditionComparisonResolver,
    EditionWritingResolver,
    AnswerFieldsResolver,
    AnswerWritingResolver,
    HomeEditionsResolver,
    CheckEdition,
    ReadEdition,
    ChangeEdition,
    ChangeAnswer,
    BeginEdition,
    WriteEdition,
    WriteAnswer,
    MoveEdition,
    PublishEdition,
    PublishDue,
    AddPicture,
    DropUnusedPictures,
    KeepPreviewLinks,
    AskForMail,
    EditPublishingSettings,
    MailEditions,
    MailingResolver,
    PreviewLinksResolver,
    PreviewLinkResolver,
    PreviewLimit,
    ShowPreview,
  ],
  exports: [
    AddPicture,
    MailEditions,
    DropUnusedPictures,
    PublishDue,
    BeginEdition,
    WriteEdition,
    WriteAnswer,
    MoveEdition,
    PublishEdition,
  ],
})
export class EditionsModule {}
