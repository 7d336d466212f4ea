import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { type PublishedSignificance } from '@heard/domain';
import { DateTimeScalar } from '../graphql/scalars';
import { Person } from '../people/person.type';
import { PublishedSignificanceEnum } from './measure.enums';

@ObjectType({ description: 'From when on the limits of a chart begin anew, and why.' })
export class Rebase {
  @Field(() => String, { description: 'The month, such as 2024-03.' })
  period!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@ObjectType({ description: 'How the control chart of a measure is drawn.' })
export class ChartSettings {
  @Field(() => Int, {
    nullable: true,
    description: 'After how many values of each stretch its limits are fixed; null: they go on moving.',
  })
  fixAfter!: number | null;

  @Field(() => Boolean, { description: 'Whether outlying moving ranges are left out of the limits.' })
  screensMovingRanges!: boolean;

  @Field(() => [Rebase], { description: 'Where the limits begin anew, by month.' })
  rebases!: Rebase[];

  @Field(() => String, { description: 'All of it in sentences.' })
  words!: string;
}

@ObjectType({ description: 'One way in which the chart was drawn from some day on.' })
export class ChartVersion {
  @Field(() => ID, { description: 'The id of its event in the audit.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When it was set.' })
  at!: Date;

  @Field(() => Person, { nullable: true, description: 'Who set it.' })
  by!: Person | null;

  @Field(() => String, { description: 'How the chart was drawn from then on, in sentences.' })
  words!: string;
}

@InputType({ description: 'From when on the limits of a chart begin anew, and why.' })
export class RebaseInput {
  @Field(() => String, { description: 'The month, such as 2024-03.' })
  period!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'How the control chart of a measure is to be drawn; all fields are taken.' })
export class SetChartInput {
  @Field(() => ID, { description: 'Which measure.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;

  @Field(() => Int, { nullable: true, description: 'Fix the limits after so many values, 12 or more.' })
  fixAfter?: number | null;

  @Field(() => Boolean, { description: 'Leave outlying moving ranges out of the limits.' })
  screensMovingRanges!: boolean;

  @Field(() => [RebaseInput!], { description: 'Where the limits begin anew.' })
  rebases!: RebaseInput[];
}

@InputType({ description: 'What a source says of the change to a year from the one before.' })
export class PublishedSignificanceInput {
  @Field(() => ID, { description: 'Of which measure.' })
  id!: string;

  @Field(() => Int, { description: 'The version of the measure that was seen.' })
  version!: number;

  @Field(() => String, { description: 'The vintage.' })
  vintage!: string;

  @Field(() => String, { description: 'The year to which it changed.' })
  period!: string;

  @Field(() => PublishedSignificanceEnum, {
    nullable: true,
    description: 'What the source says; null: it says nothing.',
  })
  significance?: PublishedSignificance | null;
}
