import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { type PersonState, type WorkingPattern } from '@heard/domain';
import { PersonStateEnum, WorkingPatternEnum } from '../graphql/enums';
import { PageType } from '../graphql/pages';
import { DateScalar } from '../graphql/scalars';
import { UserError } from '../graphql/user-error.type';

@ObjectType({ description: 'Somebody the programme knows; may have an account.' })
export class Person {
  @Field(() => ID, { description: 'Their id.' })
  id!: string;

  @Field(() => String, { description: 'Their name as they write it.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Their e-mail address at work.' })
  email!: string | null;

  @Field(() => PersonStateEnum, { description: 'Where they stand with the programme.' })
  state!: PersonState;

  @Field(() => String, { description: 'Their job; empty when not said.' })
  jobTitle!: string;

  @Field(() => WorkingPatternEnum, { nullable: true, description: 'When they work.' })
  workingPattern!: WorkingPattern | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day they joined.' })
  joinedOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Paused until this day.' })
  pausedUntil!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day they left.' })
  leftOn!: string | null;

  @Field(() => Int, { description: 'Goes up with every change; send it back with yours.' })
  version!: number;
}

@ObjectType({ description: 'What came of a change to a person.' })
export class PersonPayload {
  @Field(() => Person, { nullable: true, description: 'The person as they are now.' })
  person!: Person | null;

  @Field(() => [UserError], { description: 'Why nothing changed; empty when it did.' })
  errors!: UserError[];
}

@ObjectType({ description: 'What came of an invitation.' })
export class InvitePersonPayload {
  @Field(() => Person, { nullable: true, description: 'Who is invited.' })
  person!: Person | null;

  @Field(() => String, { nullable: true, description: 'The link; shown once, and valid for seven days.' })
  link!: string | null;

  @Field(() => [UserError], { description: 'Why nobody was invited; empty when somebody was.' })
  errors!: UserError[];
}

@ObjectType({ description: 'What came of asking for a one-time link.' })
export class LinkPayload {
  @Field(() => String, { nullable: true, description: 'The link; shown once. Older ones stop working.' })
  link!: string | null;

  @Field(() => [UserError], { description: 'Why none was made; empty when one was.' })
  errors!: UserError[];
}

@ObjectType({ description: 'One numbered page of the directory.' })
export class PersonPage extends PageType(Person, 'people') {}
