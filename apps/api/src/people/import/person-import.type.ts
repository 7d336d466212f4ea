import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { type PersonImportView } from '@heard/data';
import { ImportStateEnum } from '../../graphql/enums';
import { DateTimeScalar } from '../../graphql/scalars';
import { UserError } from '../../graphql/user-error.type';

@ObjectType({ description: 'One thing wrong in a file of people.' })
export class ImportError {
  @Field(() => Int, { description: 'The row, as a spreadsheet numbers it: the header is row 1.' })
  row!: number;

  @Field(() => String, { description: 'The column’s name; empty when it is about the whole row.' })
  column!: string;

  @Field(() => String, { description: 'What stands there, 100 characters of it at most.' })
  value!: string;

  @Field(() => String, { description: 'What to do about it.' })
  message!: string;

  @Field(() => [String], { description: 'What would be accepted, when that can be listed.' })
  acceptedValues!: string[];
}

@ObjectType({ description: 'A file of people: checked first, then taken in whole or not at all.' })
export class PersonImport {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'What the file is called.' })
  fileName!: string;

  @Field(() => ImportStateEnum, { description: 'How far it has come.' })
  state!: PersonImportView['state'];

  @Field(() => Int, { description: 'How many rows it has below its header; 0 until it is read.' })
  rowsTotal!: number;

  @Field(() => Int, { description: 'How many of them are checked.' })
  rowsDone!: number;

  @Field(() => Int, { description: 'How many people are new.' })
  creates!: number;

  @Field(() => Int, { description: 'How many known people would change, or did.' })
  updates!: number;

  @Field(() => Int, { description: 'How many known people stay as they are.' })
  unchanged!: number;

  @Field(() => Int, { description: 'How many things are wrong in it.' })
  errorCount!: number;

  @Field(() => [ImportError], { description: 'What is wrong in it; at most the first 200.' })
  errors!: ImportError[];

  @Field(() => DateTimeScalar, { description: 'When it came.' })
  startedAt!: Date;
}

@ObjectType({ description: 'What came of confirming a file of people.' })
export class PersonImportPayload {
  @Field(() => PersonImport, { nullable: true, description: 'The file as it stands now.' })
  personImport!: PersonImport | null;

  @Field(() => [UserError], { description: 'Why nothing was taken in; empty when it was.' })
  errors!: UserError[];
}

/** A file as GraphQL shows it. */
export function shapeImport(view: PersonImportView | null): PersonImport | null {
  if (!view) return null;
  const errors = view.errors.map(({ accepted = [], ...error }) => ({
    ...error,
    acceptedValues: [...accepted],
  }));
  return { ...view, errors };
}
