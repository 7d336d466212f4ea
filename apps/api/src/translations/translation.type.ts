import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  type EditionVerb,
  type TranslatedLanguage,
  type TranslationState,
  type TranslationVerb,
  type UntoldLanguage,
} from '@heard/domain';
import { Edition } from '../editions/edition.type';
import { TextBlock } from '../editions/formatted-text.type';
import { UserError } from '../graphql/user-error.type';
import {
  TranslatedLanguageEnum,
  TranslationStateEnum,
  TranslationVerbEnum,
  UntoldKindEnum,
} from './translation.enums';
import { EditionVerbEnum } from '../editions/edition.enums';

@ObjectType({ description: 'How many texts of an edition stand where in one language.' })
export class TranslationCounts {
  @Field(() => Int, { description: 'Not translated.' })
  missing!: number;

  @Field(() => Int, { description: 'Translated, and not checked.' })
  draft!: number;

  @Field(() => Int, { description: 'Checked, and of the English as it is.' })
  checked!: number;

  @Field(() => Int, { description: 'Of an English that changed since.' })
  outOfDate!: number;
}

@ObjectType({ description: 'Where one piece of an edition stands in one language.' })
export class LanguagePiece {
  @Field(() => ID, { nullable: true, description: 'The answer; null: the edition’s own words.' })
  answerId!: string | null;

  @Field(() => String, { description: 'What it is called: what staff said, or the title.' })
  name!: string;

  @Field(() => TranslationStateEnum, { description: 'Where it stands.' })
  state!: TranslationState;
}

@ObjectType({ description: 'Where an edition stands in one language.' })
export class EditionLanguage {
  @Field(() => ID, { description: 'Stands for the edition in this language.' })
  id!: string;

  @Field(() => TranslatedLanguageEnum, { description: 'Which language.' })
  language!: TranslatedLanguage;

  @Field(() => String, { description: 'Its tag in addresses, such as `ur` or `zh-Hant`.' })
  tag!: string;

  @Field(() => String, { description: 'What it is called in English.' })
  name!: string;

  @Field(() => String, { description: 'What its readers call it.' })
  ownName!: string;

  @Field(() => Boolean, { description: 'Whether it is read from right to left.' })
  isRightToLeft!: boolean;

  @Field(() => TranslationStateEnum, { description: 'Where it stands over all pieces of the edition.' })
  state!: TranslationState;

  @Field(() => TranslationCounts, { description: 'How many texts stand where.' })
  texts!: TranslationCounts;

  @Field(() => [LanguagePiece], { description: 'The edition’s own words, then its answers in their order.' })
  pieces!: LanguagePiece[];

  @Field(() => Boolean, { description: 'Whether readers of the edition have any of it.' })
  isOut!: boolean;

  @Field(() => UntoldKindEnum, {
    nullable: true,
    description: 'What of it is checked and not out, once the edition is; null: nothing.',
  })
  untold!: UntoldLanguage['kind'] | null;

  @Field(() => [EditionVerbEnum], {
    description: 'ADD_LANGUAGES, when the viewer may publish what is not out of it; none otherwise.',
  })
  viewerCan!: EditionVerb[];
}

@ObjectType({ description: 'One text beside its English.' })
export class TranslatedText {
  @Field(() => String, { description: 'Which text, by the name of its input.' })
  field!: string;

  @Field(() => Int, { description: 'How many characters it may have.' })
  max!: number;

  @Field(() => TranslationStateEnum, { description: 'Where it stands.' })
  state!: TranslationState;

  @Field(() => String, { description: 'The English now; empty when it was taken out.' })
  english!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The English it was made from, when that is another; null when it is not.',
  })
  englishWas!: string | null;

  @Field(() => String, { description: 'The translation; empty while it is missing.' })
  translation!: string;
}

@ObjectType({ description: 'The formatted text of a piece beside its English.' })
export class TranslatedBlocks {
  @Field(() => String, { description: 'Which text, by the name of its input.' })
  field!: string;

  @Field(() => Int, { description: 'How many characters it may have.' })
  max!: number;

  @Field(() => TranslationStateEnum, { description: 'Where it stands.' })
  state!: TranslationState;

  @Field(() => [TextBlock], { description: 'The English now; empty when it was taken out.' })
  english!: TextBlock[];

  @Field(() => [TextBlock], {
    nullable: true,
    description: 'The English it was made from, when that is another; null when it is not.',
  })
  englishWas!: TextBlock[] | null;

  @Field(() => [TextBlock], { description: 'The translation; empty while it is missing.' })
  translation!: TextBlock[];
}

@ObjectType({ description: 'One piece of an edition in one language, side by side with its English.' })
export class Translation {
  @Field(() => ID, { description: 'Stands for the piece in this language, written or not.' })
  id!: string;

  @Field(() => ID, { nullable: true, description: 'The answer; null: the edition’s own words.' })
  answerId!: string | null;

  @Field(() => TranslatedLanguageEnum, { description: 'Which language.' })
  language!: TranslatedLanguage;

  @Field(() => TranslationStateEnum, { description: 'Where it stands.' })
  state!: TranslationState;

  @Field(() => Int, {
    description: 'Goes up with every change; 0 while nobody wrote any of it. Send it back.',
  })
  version!: number;

  @Field(() => String, { description: 'Stands for the English as it is now; send it back with yours.' })
  english!: string;

  @Field(() => [TranslatedText], { description: 'Its texts of plain words, in their order.' })
  texts!: TranslatedText[];

  @Field(() => TranslatedBlocks, { nullable: true, description: 'Its formatted text, if it has one.' })
  blocks!: TranslatedBlocks | null;

  @Field(() => [TranslationVerbEnum], { description: 'What the viewer may do with it now, in order.' })
  viewerCan!: TranslationVerb[];
}

@ObjectType({ description: 'What came of a change to a translation.' })
export class TranslationPayload {
  @Field(() => Translation, {
    nullable: true,
    description: 'The translation as it is now, also when the change was refused as stale.',
  })
  translation!: Translation | null;

  @Field(() => Edition, { nullable: true, description: 'The edition it is of.' })
  edition!: Edition | null;

  @Field(() => [UserError], { description: 'Why nothing changed; empty when it did.' })
  errors!: UserError[];
}
