import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { type AnswerChange as Change, type FigureUnit } from '@heard/domain';
import { Edition } from './edition.type';
import { FigureUnitEnum, VersionChangeEnum } from './edition.enums';

@ObjectType({
  description: 'A text that differs between two versions of an edition; empty where one has none.',
})
export class TextChange {
  @Field(() => String, { description: 'What it is, such as “What is next”.' })
  label!: string;

  @Field(() => String, { description: 'As it was; each item of a list on a line of its own.' })
  before!: string;

  @Field(() => String, { description: 'As it is.' })
  after!: string;

  @Field(() => Boolean, { description: 'The words are the same: only bold words, lists or links differ.' })
  isFormatAlone!: boolean;
}

@ObjectType({ description: 'A figure of one version, with its words.' })
export class ComparedFigure {
  @Field(() => String, { description: 'What it says.' })
  label!: string;

  @Field(() => Float, { description: 'The figure, in its unit.' })
  value!: number;

  @Field(() => FigureUnitEnum, { description: 'In what it is counted.' })
  unit!: FigureUnit;

  @Field(() => Int, { nullable: true, description: 'How many people it rests on.' })
  base!: number | null;

  @Field(() => Int, { nullable: true, description: 'The year it speaks of.' })
  year!: number | null;

  @Field(() => String, { description: 'Where it comes from.' })
  source!: string;

  @Field(() => String, { description: 'What stands beside it; empty when nothing does.' })
  comparator!: string;

  @Field(() => Float, { nullable: true, description: 'The value of that, in the same unit.' })
  comparatorValue!: number | null;
}

@ObjectType({ description: 'A figure that differs between two versions.' })
export class FigureChange {
  @Field(() => ComparedFigure, { nullable: true, description: 'As it was; null: it was not there.' })
  before!: ComparedFigure | null;

  @Field(() => ComparedFigure, { nullable: true, description: 'As it is; null: it is not there.' })
  after!: ComparedFigure | null;
}

@ObjectType({ description: 'What became of one answer between two versions.' })
export class AnswerChange {
  @Field(() => ID, { description: 'The answer.' })
  answerId!: string;

  @Field(() => VersionChangeEnum, { description: 'Whether it is new, gone, or says something else.' })
  kind!: Change['kind'];

  @Field(() => String, { description: 'What staff said, as it reads last.' })
  youSaid!: string;

  @Field(() => Int, { nullable: true, description: 'Its place before, from 1; null: it was not there.' })
  placeBefore!: number | null;

  @Field(() => Int, { nullable: true, description: 'Its place after, from 1; null: it is not there.' })
  placeAfter!: number | null;

  @Field(() => Boolean, { description: 'It stands elsewhere among those that are in both.' })
  isMoved!: boolean;

  @Field(() => [TextChange], { description: 'Its texts that differ; all of one that is new or gone.' })
  texts!: TextChange[];

  @Field(() => [FigureChange], { description: 'Its figures that differ.' })
  figures!: FigureChange[];
}

@ObjectType({ description: 'What became of a language between two versions.' })
export class LanguageChange {
  @Field(() => String, { description: 'The language, by its English name.' })
  language!: string;

  @Field(() => VersionChangeEnum, { description: 'Whether it is new, gone, or put otherwise.' })
  kind!: Change['kind'];
}

@ObjectType({ description: 'All that differs between two versions of an edition, as its readers see them.' })
export class EditionComparison {
  @Field(() => Edition, { description: 'The edition.' })
  edition!: Edition;

  @Field(() => [TextChange], { description: 'Its own texts that differ.' })
  texts!: TextChange[];

  @Field(() => [AnswerChange], {
    description: 'The answers that differ, in the order of the later version; then those that are gone.',
  })
  answers!: AnswerChange[];

  @Field(() => [LanguageChange], { description: 'The languages other than English that differ.' })
  languages!: LanguageChange[];
}
