import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../graphql/scalars';
import { Subgroup } from '../subgroups/subgroup.type';
import { Theme } from '../themes/theme.type';

@ObjectType({ description: 'How long those themes waited that were first answered in one quarter.' })
export class AnsweredQuarter {
  @Field(() => DateScalar, { description: 'Its first day.' })
  quarter!: string;

  @Field(() => String, { description: 'How it is said: “January to March 2025”.' })
  label!: string;

  @Field(() => Int, { description: 'How many themes were first answered in it.' })
  answered!: number;

  @Field(() => Int, { nullable: true, description: 'The median of their days; null of too few.' })
  medianDays!: number | null;
}

@ObjectType({ description: 'A theme that no edition has answered yet.' })
export class UnansweredTheme {
  @Field(() => Theme, { description: 'The theme.' })
  theme!: Theme;

  @Field(() => DateScalar, {
    description: 'From when it counts as heard: the first day of a quarter, never the day of an event.',
  })
  heardFrom!: string;
}

@ObjectType({ description: 'The time from heard to answered, of the themes of a subgroup or of all.' })
export class TimeToAnswer {
  @Field(() => Int, { description: 'Themes that were agreed on, and are neither merged nor set aside.' })
  themes!: number;

  @Field(() => Int, {
    description: 'Those that an edition which is out has answered, in any of the four kinds.',
  })
  answered!: number;

  @Field(() => Int, { nullable: true, description: 'Of 100 themes so many are answered; null of none.' })
  share!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The median of the days from the first day of the quarter in which a theme was first heard to its first answer; null of too few.',
  })
  medianDays!: number | null;

  @Field(() => UnansweredTheme, {
    nullable: true,
    description: 'The one that waits longest, of those that rest on enough for it to be told.',
  })
  oldestUnanswered!: UnansweredTheme | null;

  @Field(() => [AnsweredQuarter], {
    description: 'By the quarter of the answer, oldest first; the last eight quarters at most.',
  })
  quarters!: AnsweredQuarter[];
}

@ObjectType({ description: 'The time to answer of one subgroup.' })
export class SubgroupTimeToAnswer {
  @Field(() => Subgroup, { description: 'The subgroup.' })
  subgroup!: Subgroup;

  @Field(() => TimeToAnswer, { description: 'Its numbers.' })
  timeToAnswer!: TimeToAnswer;
}

@ObjectType({ description: 'How soon staff hear what became of what they said.' })
export class TimesToAnswer {
  @Field(() => DateScalar, { description: 'The day it is true of.' })
  asOf!: string;

  @Field(() => Int, { description: 'A median is told of so many themes or more.' })
  leastThemes!: number;

  @Field(() => TimeToAnswer, { description: 'The numbers of all themes.' })
  whole!: TimeToAnswer;

  @Field(() => [SubgroupTimeToAnswer], { description: 'The numbers of each subgroup, in their order.' })
  subgroups!: SubgroupTimeToAnswer[];
}
