import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { type TranslatedLanguage } from '@heard/domain';
import { TextBlockInput } from '../editions/formatted-text.type';
import { TranslatedLanguageEnum } from './translation.enums';

@ArgsType()
export class PieceArgs {
  @Field(() => ID, { description: 'The edition.' })
  editionId!: string;

  @Field(() => ID, { nullable: true, description: 'The answer; absent: the edition’s own words.' })
  answerId?: string | null;

  @Field(() => TranslatedLanguageEnum, { description: 'Which language.' })
  language!: TranslatedLanguage;
}

@ArgsType()
export class PieceSeenArgs extends PieceArgs {
  @Field(() => Int, { description: 'The version that was seen; an older one is refused as STALE.' })
  version!: number;

  @Field(() => String, { description: 'What stood for the English that was seen; an older one is STALE.' })
  english!: string;
}

@InputType({ description: 'A text of plain words.' })
export class PieceTextInput {
  @Field(() => String, { description: 'Which text, by its name in the translation.' })
  field!: string;

  @Field(() => String, { description: 'The words.' })
  text!: string;
}

@InputType({ description: 'A piece as it should read in a language from now on; all its texts are taken.' })
export class WriteTranslationInput {
  @Field(() => ID, { description: 'The edition.' })
  editionId!: string;

  @Field(() => ID, { nullable: true, description: 'The answer; absent: the edition’s own words.' })
  answerId?: string | null;

  @Field(() => TranslatedLanguageEnum, { description: 'Which language.' })
  language!: TranslatedLanguage;

  @Field(() => Int, { description: 'The version that was written over; 0 while nobody wrote any of it.' })
  version!: number;

  @Field(() => String, { description: 'What stood for the English that was seen; an older one is STALE.' })
  english!: string;

  @Field(() => [PieceTextInput], { description: 'Its texts of plain words; what is left out is missing.' })
  texts!: PieceTextInput[];

  @Field(() => [TextBlockInput], { description: 'Its formatted text; none: it is missing.' })
  blocks!: TextBlockInput[];
}
