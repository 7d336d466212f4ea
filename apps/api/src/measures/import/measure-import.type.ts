import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { type MeasureImportView } from '@heard/data';
import { type SourceLayout } from '@heard/domain';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars';
import { UserError } from '../../graphql/user-error.type';
import { MeasureImportStateEnum, SourceLayoutEnum } from '../measure.enums';

@ObjectType({ description: 'One thing wrong in a file of figures.' })
export class MeasureImportError {
  @Field(() => String, { description: 'The sheet; empty where a file has none.' })
  sheet!: string;

  @Field(() => Int, { description: 'The row, as a spreadsheet numbers it: the header is row 1.' })
  row!: number;

  @Field(() => String, { description: 'The column’s name; empty when it is about the whole row.' })
  column!: string;

  @Field(() => String, { description: 'What stands there, 100 characters of it at most.' })
  value!: string;

  @Field(() => String, { description: 'What to do about it.' })
  message!: string;
}

@ObjectType({ description: 'A file of figures: checked first, then taken in whole or not at all.' })
export class MeasureImport {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'What the file is called.' })
  fileName!: string;

  @Field(() => String, { description: 'The SHA-256 of its bytes, by which the same file is known again.' })
  sha256!: string;

  @Field(() => SourceLayoutEnum, { description: 'How it is laid out.' })
  layout!: SourceLayout;

  @Field(() => String, { description: 'What was published, such as NHS Staff Survey 2024.' })
  release!: string;

  @Field(() => String, { description: 'The vintage that its values belong to.' })
  vintage!: string;

  @Field(() => DateScalar, { description: 'The day it came out.' })
  releasedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Until when its figures are under embargo.' })
  embargoedUntil!: string | null;

  @Field(() => MeasureImportStateEnum, { description: 'How far it has come.' })
  state!: MeasureImportView['state'];

  @Field(() => Int, { description: 'How many rows are read.' })
  rowsDone!: number;

  @Field(() => Int, { description: 'How many values are new.' })
  creates!: number;

  @Field(() => Int, {
    description: 'How many known values are given a base or comparators that they lacked.',
  })
  updates!: number;

  @Field(() => Int, { description: 'How many values are there already.' })
  unchanged!: number;

  @Field(() => [String], {
    description: 'What the file has and no measure does: left out; at most the first 500.',
  })
  unknownVariables!: string[];

  @Field(() => Int, { description: 'How many things are wrong in it.' })
  errorCount!: number;

  @Field(() => [MeasureImportError], { description: 'What is wrong in it; at most the first 200.' })
  errors!: MeasureImportError[];

  @Field(() => DateTimeScalar, { description: 'When it came.' })
  startedAt!: Date;
}

@ObjectType({ description: 'What came of confirming a file of figures.' })
export class MeasureImportPayload {
  @Field(() => MeasureImport, { nullable: true, description: 'The file as it stands now.' })
  measureImport!: MeasureImport | null;

  @Field(() => [UserError], { description: 'Why nothing was taken in; empty when it was.' })
  errors!: UserError[];
}
