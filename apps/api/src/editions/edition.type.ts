import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { type AnswerKind, type CheckKind, type EditionState, type FigureUnit } from '@heard/domain';
import { PageType } from '../graphql/pages';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';
import { Person } from '../people/person.type';
import { Action } from '../actions/action.type';
import { Theme } from '../themes/theme.type';
import { TextBlock } from './formatted-text.type';
import { AnswerKindEnum, CheckKindEnum, EditionStateEnum, FigureUnitEnum } from './edition.enums';

@ObjectType({ description: 'A figure that an answer tells, with what is needed to judge it.' })
export class Figure {
  @Field(() => ID, { description: 'Its id, of the client’s making.' })
  id!: string;

  @Field(() => String, { description: 'What it says, such as “would recommend us as a place to work”.' })
  label!: string;

  @Field(() => Float, { description: 'The figure, in its unit.' })
  value!: number;

  @Field(() => FigureUnitEnum, { description: 'In what it is counted.' })
  unit!: FigureUnit;

  @Field(() => Int, { nullable: true, description: 'How many people it rests on.' })
  base!: number | null;

  @Field(() => Int, { nullable: true, description: 'The year it speaks of.' })
  year!: number | null;

  @Field(() => String, { description: 'Where it comes from; may be empty in a draft.' })
  source!: string;

  @Field(() => String, { description: 'What stands beside it; empty when nothing does.' })
  comparator!: string;

  @Field(() => Float, { nullable: true, description: 'The value of that, in the same unit.' })
  comparatorValue!: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'Until this day the source may not be told.' })
  embargoedUntil!: string | null;

  // Not an object of its own: within lists of answers and figures each would count as a row.
  @Field(() => ID, {
    nullable: true,
    description: 'The measure that it is taken from; null when it was filled in by hand.',
  })
  measureId!: string | null;

  @Field(() => String, { nullable: true, description: 'The vintage that it is taken from.' })
  vintage!: string | null;

  @Field(() => String, { nullable: true, description: 'The year or month that it is taken from.' })
  period!: string | null;
}

@ObjectType({ description: 'Somebody’s own words.' })
export class Quotation {
  @Field(() => String, { description: 'The words.' })
  text!: string;

  @Field(() => Boolean, { description: 'Whether whoever said them agreed that they are published.' })
  isCleared!: boolean;
}

@ObjectType({ description: 'A picture of an edition.' })
export class Picture {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Its width in pixels.' })
  width!: number;

  @Field(() => Int, { description: 'Its height in pixels.' })
  height!: number;

  @Field(() => String, { description: 'Where it is seen, signed in; small, as on the public pages.' })
  address!: string;
}

@ObjectType({ description: 'What an edition tells staff about one theme.' })
export class Answer {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => AnswerKindEnum, { description: 'What kind of answer it is.' })
  kind!: AnswerKind;

  @Field(() => String, { description: 'What staff said, paraphrased.' })
  youSaid!: string;

  @Field(() => [TextBlock], { description: 'What was or is done, why not, or what is asked.' })
  weDid!: TextBlock[];

  @Field(() => String, { description: 'What comes next; may be empty.' })
  next!: string;

  @Field(() => DateScalar, { nullable: true, description: 'When it is looked at again.' })
  reviewOn!: string | null;

  @Field(() => [Figure], { description: 'Figures that it tells, in their order.' })
  figures!: Figure[];

  @Field(() => Quotation, { nullable: true, description: 'Somebody’s own words.' })
  quotation!: Quotation | null;

  @Field(() => String, { description: 'What its picture shows, for those who do not see it.' })
  pictureAlt!: string;

  @Field(() => Int, { description: 'Goes up with every change; send it back with yours.' })
  version!: number;
}

@ObjectType({ description: 'One line of the checklist.' })
export class CheckFinding {
  @Field(() => CheckKindEnum, { description: 'What was looked for.' })
  kind!: CheckKind;

  @Field(() => Boolean, { description: 'Whether it keeps the edition back; a warning does not.' })
  isRefusal!: boolean;

  @Field(() => ID, { nullable: true, description: 'The answer it is about; null: the edition itself.' })
  answerId!: string | null;

  @Field(() => String, { description: 'Where to mend it, by the name of the input.' })
  field!: string;

  @Field(() => String, { description: 'What is wrong and how to mend it.' })
  message!: string;
}

@ObjectType({ description: 'A version of an edition that went out; its wording and figures are frozen.' })
export class EditionVersion {
  @Field(() => Int, { description: '1 when first published; each correction adds one.' })
  version!: number;

  @Field(() => DateScalar, { description: 'The day it went out.' })
  publishedOn!: string;

  @Field(() => String, { description: 'What it changed; empty of the first.' })
  whatChanged!: string;
}

@ObjectType({ description: 'A document made of an edition: a poster, a script, an e-mail.' })
export class EditionDocument {
  @Field(() => String, { description: 'What it is called in addresses, such as `poster-a4`.' })
  key!: string;

  @Field(() => String, { description: 'What it is, in words.' })
  label!: string;

  @Field(() => String, {
    description:
      'Where it is had, signed in; `?language=` with a tag such as `ur` gives it in that language.',
  })
  address!: string;

  @Field(() => Boolean, {
    description: 'Whether it is of the draft, to look at before the edition goes out.',
  })
  isPreview!: boolean;
}

@ObjectType({ description: 'A step in an edition’s history, made from the audit.' })
export class EditionHistoryEvent {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => DateScalar, { description: 'The day it happened.' })
  on!: string;

  @Field(() => String, { description: 'What happened, in a sentence.' })
  sentence!: string;

  @Field(() => Person, { nullable: true, description: 'Who did it; null when the program did.' })
  by!: Person | null;

  @Field(() => String, { description: 'The words that belong to it: a reason, what changed.' })
  detail!: string;
}

@ObjectType({ description: 'One issue of Feedback into Action: answers in an order.' })
export class Edition {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => EditionStateEnum, { description: 'Where it stands.' })
  state!: EditionState;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => [TextBlock], { description: 'What stands before the answers; may be empty.' })
  introduction!: TextBlock[];

  @Field(() => ID, { nullable: true, description: 'The answer that goes first on posters.' })
  headlineAnswerId!: string | null;

  @Field(() => String, { description: 'What was to be mended when it was sent back; empty otherwise.' })
  sentBackReason!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it goes out, while it is scheduled.' })
  scheduledFor!: Date | null;

  @Field(() => String, { description: 'What a correction changes, as its readers are told.' })
  whatChanged!: string;

  @Field(() => String, { description: 'Why it was withdrawn; empty when it is not.' })
  withdrawnReason!: string;

  @Field(() => Int, { nullable: true, description: 'Its number, once it went out.' })
  number!: number | null;

  @Field(() => Int, { description: 'The newest version that went out; 0 while none did.' })
  publishedVersion!: number;

  @Field(() => DateScalar, { nullable: true, description: 'The day it first went out.' })
  publishedOn!: string | null;

  @Field(() => DateScalar, { description: 'The day it was begun.' })
  createdOn!: string;

  @Field(() => Int, { description: 'Goes up with every change of its own words or state; send it back.' })
  version!: number;
}

@ObjectType({ description: 'One numbered page of editions.' })
export class EditionPage extends PageType(Edition, 'editions') {}

@ObjectType({ description: 'A theme to answer next, and why.' })
export class SuggestedAnswer {
  @Field(() => Theme, { description: 'The theme.' })
  theme!: Theme;

  @Field(() => [Action], { description: 'Actions that answer it, launched since the last edition went out.' })
  launched!: Action[];

  @Field(() => String, { description: 'Why it is suggested, in words.' })
  because!: string;
}
