import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { type MailingState } from '@heard/domain';
import { DateTimeScalar } from '../../graphql/scalars';
import { UserError } from '../../graphql/user-error.type';
import { MailingStateEnum } from '../edition.enums';

@ObjectType({ description: 'The e-mail of an edition to the programme’s list address.' })
export class EditionMailing {
  @Field(() => String, { description: 'The list address that is set now; empty: nothing is sent.' })
  listAddress!: string;

  @Field(() => Boolean, { description: 'Whether a mail server is set; without one nothing is sent.' })
  isMailServerSet!: boolean;

  @Field(() => MailingStateEnum, {
    nullable: true,
    description: 'Where the newest one stands; null when none was to be sent.',
  })
  state!: MailingState | null;

  @Field(() => Int, { nullable: true, description: 'The version it is of.' })
  version!: number | null;

  @Field(() => String, { nullable: true, description: 'The address it goes or went to.' })
  address!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a mail server took it.' })
  sentAt!: Date | null;
}

@ObjectType({ description: 'How the programme publishes.' })
export class PublishingSettings {
  @Field(() => Int, { description: 'The highest reading age that passes the checklist without a warning.' })
  readingAge!: number;

  @Field(() => String, { description: 'Where the e-mail of an edition is sent; empty: it is not.' })
  listAddress!: string;

  @Field(() => String, { description: 'Who that e-mail says it is from; empty: the program’s usual sender.' })
  senderName!: string;

  @Field(() => Int, { description: 'Goes up with every change; 0 while nothing was changed.' })
  version!: number;

  @Field(() => Boolean, { description: 'Whether the viewer may change these settings.' })
  viewerCanEdit!: boolean;
}

@InputType({ description: 'How the programme is to publish; all fields are taken.' })
export class EditPublishingSettingsInput {
  @Field(() => Int, { description: 'The version that was edited.' })
  version!: number;

  @Field(() => Int, { description: 'The highest reading age without a warning, 7 to 18.' })
  readingAge!: number;

  @Field(() => String, { description: 'Where the e-mail of an edition is sent; empty: it is not.' })
  listAddress!: string;

  @Field(() => String, { description: 'Who it says it is from; may be empty.' })
  senderName!: string;
}

@ObjectType({ description: 'What came of a change to how the programme publishes.' })
export class PublishingSettingsPayload {
  @Field(() => PublishingSettings, { description: 'The settings as they are now, also beside a refusal.' })
  settings!: PublishingSettings;

  @Field(() => [UserError], { description: 'Why nothing changed; empty when it did.' })
  errors!: UserError[];
}
