import { Field, ID, ObjectType } from '@nestjs/graphql';
import { type ActionState } from '@heard/domain';
import { ActionStateEnum } from '../graphql/enums';
import { DateScalar } from '../graphql/scalars';
import { Measure } from './measure.type';
import { MeasureMovement } from './measure-story.type';

@ObjectType({ description: 'The reading from which an action’s measure sets out.' })
export class Baseline {
  @Field(() => String, { description: 'The vintage that it was chosen from.' })
  vintage!: string;

  @Field(() => String, { description: 'Its year or month, such as 2024 or 2024-03.' })
  period!: string;

  @Field(() => String, {
    description: 'The figure as it was told then, such as 66.77 % in 2023; empty when it is hidden.',
  })
  words!: string;
}

@ObjectType({ description: 'A measure that an action should move.' })
export class ActionMeasure {
  @Field(() => Measure, { description: 'The measure.' })
  measure!: Measure;

  @Field(() => Baseline, { nullable: true, description: 'From where it sets out; null while nobody said.' })
  baseline!: Baseline | null;

  @Field(() => MeasureMovement, {
    nullable: true,
    description:
      'What a measure by the year did since the year of the baseline, in its newest vintage; null while nothing is comparable.',
  })
  movement!: MeasureMovement | null;

  @Field(() => String, {
    description:
      'In a sentence, what the measure did alongside the action once that was launched; never that one brought about the other.',
  })
  alongside!: string;
}

@ObjectType({ description: 'An action that should move a measure.' })
export class MeasureAction {
  @Field(() => ID, { description: 'The id of the action.' })
  id!: string;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => ActionStateEnum, { description: 'How far it has come.' })
  state!: ActionState;

  @Field(() => String, { description: 'Its subgroup.' })
  subgroupName!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was launched.' })
  launchedOn!: string | null;

  @Field(() => Baseline, { nullable: true, description: 'From where it sets out; null while nobody said.' })
  baseline!: Baseline | null;

  @Field(() => String, {
    nullable: true,
    description: 'The year or month of its launch, where a chart marks it; null until then.',
  })
  launchPeriod!: string | null;

  @Field(() => String, {
    description:
      'In a sentence, what the measure did alongside it; the finding of its evaluation where that is done.',
  })
  alongside!: string;
}
