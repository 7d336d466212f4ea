import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { type AnswerKind, type FigureUnit } from '@heard/domain';
import { DateScalar } from '../graphql/scalars';
import { TextBlockInput } from './formatted-text.type';
import { AnswerKindEnum, FigureUnitEnum } from './edition.enums';

@InputType({ description: 'An edition to begin.' })
export class BeginEditionInput {
  @Field(() => ID, {
    nullable: true,
    description: 'A UUID of the client’s making, so that sending twice begins one.',
  })
  id?: string | null;

  @Field(() => String, { description: 'Its title, 3 to 120 characters.' })
  title!: string;
}

@InputType({ description: 'An edition’s own words as they should read from now on; all fields are taken.' })
export class WriteEditionInput {
  @Field(() => ID, { description: 'Which edition.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was edited.' })
  version!: number;

  @Field(() => String, { description: 'Its title, 3 to 120 characters.' })
  title!: string;

  @Field(() => [TextBlockInput], { description: 'What stands before the answers.' })
  introduction!: TextBlockInput[];

  @Field(() => ID, { nullable: true, description: 'The answer that goes first on posters.' })
  headlineAnswerId?: string | null;

  @Field(() => String, { nullable: true, description: 'What a correction changes.' })
  whatChanged?: string | null;
}

@InputType({
  description: 'The reading of a measure, of the whole organisation, that a figure is taken from.',
})
export class FigureReadingInput {
  @Field(() => ID, { description: 'Of which measure.' })
  measureId!: string;

  @Field(() => String, { description: 'Its vintage.' })
  vintage!: string;

  @Field(() => String, { description: 'Its year or month, such as 2024 or 2024-03.' })
  period!: string;
}

@InputType({ description: 'A figure that an answer tells.' })
export class FigureInput {
  @Field(() => ID, { description: 'A UUID of the client’s making.' })
  id!: string;

  @Field(() => String, { description: 'What it says.' })
  label!: string;

  @Field(() => Float, { description: 'The figure, in its unit.' })
  value!: number;

  @Field(() => FigureUnitEnum, { description: 'In what it is counted.' })
  unit!: FigureUnit;

  @Field(() => Int, { nullable: true, description: 'How many people it rests on.' })
  base?: number | null;

  @Field(() => Int, { nullable: true, description: 'The year it speaks of.' })
  year?: number | null;

  @Field(() => String, { description: 'Where it comes from.' })
  source!: string;

  @Field(() => String, { description: 'What stands beside it.' })
  comparator!: string;

  @Field(() => Float, { nullable: true, description: 'The value of that, in the same unit.' })
  comparatorValue?: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'Until this day the source may not be told.' })
  embargoedUntil?: string | null;

  @Field(() => FigureReadingInput, {
    nullable: true,
    description: 'What it is taken from: all but its label is then filled in from there.',
  })
  reading?: FigureReadingInput | null;
}

@InputType({ description: 'Somebody’s own words.' })
export class QuotationInput {
  @Field(() => String, { description: 'The words.' })
  text!: string;

  @Field(() => Boolean, { description: 'Whether whoever said them agreed that they are published.' })
  isCleared!: boolean;
}

@InputType({ description: 'What an answer says; all fields are taken.' })
export class AnswerWordsInput {
  @Field(() => AnswerKindEnum, { description: 'What kind of answer it is.' })
  kind!: AnswerKind;

  @Field(() => String, { description: 'What staff said, paraphrased, 3 to 300 characters.' })
  youSaid!: string;

  @Field(() => [TextBlockInput], { description: 'What was or is done, why not, or what is asked.' })
  weDid!: TextBlockInput[];

  @Field(() => String, { description: 'What comes next.' })
  next!: string;

  @Field(() => DateScalar, { nullable: true, description: 'When it is looked at again.' })
  reviewOn?: string | null;

  @Field(() => [ID], { description: 'Actions it tells of.' })
  actionIds!: string[];

  @Field(() => [ID], { description: 'Sites it is about; none: all of them.' })
  siteIds!: string[];

  @Field(() => [FigureInput], { description: 'Figures that it tells, 6 at most.' })
  figures!: FigureInput[];

  @Field(() => QuotationInput, { nullable: true, description: 'Somebody’s own words.' })
  quotation?: QuotationInput | null;

  @Field(() => ID, { nullable: true, description: 'A picture of this edition.' })
  pictureId?: string | null;

  @Field(() => String, { description: 'What the picture shows.' })
  pictureAlt!: string;
}

@InputType({ description: 'An answer to add at the end of an edition.' })
export class AddAnswerInput {
  @Field(() => ID, {
    nullable: true,
    description: 'A UUID of the client’s making, so that sending twice adds one.',
  })
  id?: string | null;

  @Field(() => ID, { description: 'The edition.' })
  editionId!: string;

  @Field(() => ID, { description: 'The theme it answers.' })
  themeId!: string;

  @Field(() => AnswerWordsInput, {
    nullable: true,
    description: 'What it says; absent: the theme’s wording, the actions that answer it, and no more.',
  })
  words?: AnswerWordsInput | null;
}

@InputType({ description: 'An answer as it should read from now on.' })
export class WriteAnswerInput {
  @Field(() => ID, { description: 'Which answer.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was edited.' })
  version!: number;

  @Field(() => AnswerWordsInput, { description: 'What it says.' })
  words!: AnswerWordsInput;
}
