import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { type WorkingPattern } from '@heard/domain';
import { WorkingPatternEnum } from '../graphql/enums';
import { UserError } from '../graphql/user-error.type';

@ObjectType({ description: 'A place where people work.' })
export class Site {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;
}

@ObjectType({ description: 'A part of the organisation.' })
export class Directorate {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;
}

@ObjectType({ description: 'A kind of work, as the staff survey counts it.' })
export class StaffGroup {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;
}

@ObjectType({ description: 'A tag that runs under every subgroup.' })
export class GoldenThread {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'What it stands for.' })
  description!: string;
}

@ObjectType({ description: 'One organisation’s culture programme: the boundary of everything.' })
export class Programme {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'Whose programme it is.' })
  organisation!: string;

  @Field(() => Boolean, { description: 'Whether its people and words are invented, as in the example.' })
  isExample!: boolean;

  @Field(() => Int, {
    description: 'Days without an update or a step after which an action counts as quiet.',
  })
  nudgeDays!: number;

  @Field(() => Int, { description: 'Days before its due day from which an action is due soon.' })
  dueSoonDays!: number;

  @Field(() => Int, { description: 'Minutes without a request after which a browser is signed out.' })
  idleMinutes!: number;

  @Field(() => Int, { description: 'Counts of people below this are hidden; 10 at least.' })
  smallNumberThreshold!: number;

  @Field(() => Int, { description: 'Goes up with every change; send it back with yours.' })
  version!: number;

  @Field(() => [Site], { description: 'Its sites, by name.' })
  sites!: Site[];

  @Field(() => [Directorate], { description: 'Its directorates, by name.' })
  directorates!: Directorate[];

  @Field(() => [StaffGroup], { description: 'Its staff groups, by name.' })
  staffGroups!: StaffGroup[];

  @Field(() => [GoldenThread], { description: 'Its golden threads, by name.' })
  goldenThreads!: GoldenThread[];

  @Field(() => [WorkingPatternEnum], { description: 'The working patterns a person can have.' })
  workingPatterns!: WorkingPattern[];

  @Field(() => Boolean, { description: 'Whether the viewer may change these settings.' })
  viewerCanEdit!: boolean;
}

@ObjectType({ description: 'What came of a change to the programme.' })
export class ProgrammePayload {
  @Field(() => Programme, { nullable: true, description: 'The programme as it is now.' })
  programme!: Programme | null;

  @Field(() => [UserError], { description: 'Why nothing changed; empty when it did.' })
  errors!: UserError[];
}
