import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  type Movement,
  type PublishedSignificance,
  type SpcAssurance,
  type SpcLabel,
  type SpcVariation,
} from '@heard/domain';
import { DateScalar } from '../graphql/scalars';
import {
  MovementDirectionEnum,
  PublishedSignificanceEnum,
  SpcAssuranceEnum,
  SpcLabelEnum,
  SpcVariationEnum,
} from './measure.enums';

@ObjectType({ description: 'One telling of history: only its own values are comparable.' })
export class MeasureVintage {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'What its newest file is called.' })
  release!: string;

  @Field(() => DateScalar, { description: 'The day its newest file came out.' })
  releasedOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Until when figures of it are, or were, under embargo; null when none are.',
  })
  embargoedUntil!: string | null;
}

@ObjectType({ description: 'One place of a series: a year or a month, with its value or a gap.' })
export class MeasurePoint {
  @Field(() => String, { description: 'The year or month, such as 2024 or 2024-03.' })
  period!: string;

  @Field(() => String, { description: 'The same as it is said.' })
  periodWords!: string;

  @Field(() => Float, { nullable: true, description: 'The value; null at a gap and while hidden.' })
  value!: number | null;

  @Field(() => String, { description: 'The value as it is said; empty at a gap and while hidden.' })
  valueWords!: string;

  @Field(() => Int, { nullable: true, description: 'Of how many people; null where nobody says.' })
  base!: number | null;

  @Field(() => Boolean, { description: 'Whether the value is hidden, being about too few people.' })
  isHidden!: boolean;

  @Field(() => Boolean, { description: 'Whether the question is another one from here on.' })
  isBreak!: boolean;

  @Field(() => String, {
    description: 'Why the limits of the chart begin anew here; empty where they do not.',
  })
  rebase!: string;

  @Field(() => PublishedSignificanceEnum, {
    nullable: true,
    description: 'What the source says of the change to here; null where it says nothing.',
  })
  publishedSignificance!: PublishedSignificance | null;

  @Field(() => Float, { nullable: true, description: 'The median of the benchmark group.' })
  average!: number | null;

  @Field(() => Float, { nullable: true, description: 'The best of the benchmark group.' })
  best!: number | null;

  @Field(() => Float, { nullable: true, description: 'The mean of its stretch of the control chart.' })
  mean!: number | null;

  @Field(() => Float, { nullable: true, description: 'The lower limit of that stretch.' })
  lower!: number | null;

  @Field(() => Float, { nullable: true, description: 'The upper limit of that stretch.' })
  upper!: number | null;

  @Field(() => SpcLabelEnum, { nullable: true, description: 'Why it stands out on the control chart.' })
  label!: SpcLabel | null;

  @Field(() => SpcVariationEnum, { nullable: true, description: 'What it says of its process.' })
  variation!: SpcVariation | null;

  @Field(() => String, { description: 'The label in words; empty when it does not stand out.' })
  labelWords!: string;
}

@ObjectType({ description: 'The change between the last two years or months of a series.' })
export class MeasureMovement {
  @Field(() => String, { description: 'From when.' })
  from!: string;

  @Field(() => String, { description: 'To when.' })
  to!: string;

  @Field(() => Float, { description: 'In percentage points for per cent, else in the unit of the measure.' })
  change!: number;

  @Field(() => String, { description: 'The change as it is said, such as +2.74 points.' })
  words!: string;

  @Field(() => MovementDirectionEnum, { description: 'Whether it is for the better.' })
  direction!: Movement['direction'];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is more than chance brings; null where nobody can say.',
  })
  isSignificant!: boolean | null;

  @Field(() => String, { description: 'Whose judgement that is, in a sentence; empty where nobody can say.' })
  significanceWords!: string;
}

@ObjectType({ description: 'What a control chart comes to.' })
export class ControlChart {
  @Field(() => SpcVariationEnum, { nullable: true, description: 'What its last point says.' })
  variation!: SpcVariation | null;

  @Field(() => SpcAssuranceEnum, { nullable: true, description: 'Whether it will meet its target.' })
  assurance!: SpcAssurance | null;

  @Field(() => Boolean, { description: 'Whether outlying moving ranges are left out of the limits.' })
  screensMovingRanges!: boolean;

  @Field(() => Boolean, { description: 'Whether its last limits come from too few values to last.' })
  isTrial!: boolean;
}

@ObjectType({ description: 'The value of one part of the organisation.' })
export class PartReading {
  @Field(() => String, { description: 'Along what the organisation is divided, such as Directorate.' })
  dimension!: string;

  @Field(() => String, { description: 'Which part.' })
  name!: string;

  @Field(() => Float, { nullable: true, description: 'The value; null while hidden.' })
  value!: number | null;

  @Field(() => String, { description: 'The value as it is said; empty while hidden.' })
  valueWords!: string;

  @Field(() => Int, { nullable: true, description: 'Of how many people; null while hidden.' })
  base!: number | null;

  @Field(() => Boolean, { description: 'Whether it is hidden, since it could tell who answered.' })
  isHidden!: boolean;
}

@ObjectType({ description: 'The launch of an action that should move the measure, as a chart marks it.' })
export class ActionMark {
  @Field(() => String, { description: 'The letter beside its shape.' })
  letter!: string;

  @Field(() => ID, { description: 'The id of the action.' })
  actionId!: string;

  @Field(() => String, { description: 'What the action is called.' })
  title!: string;

  @Field(() => DateScalar, { description: 'The day it was launched.' })
  launchedOn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The year or month at which it is drawn; null when the series does not reach it.',
  })
  period!: string | null;
}

@ObjectType({ description: 'A measure as it is told from one vintage.' })
export class MeasureStory {
  @Field(() => MeasureVintage, { description: 'The vintage.' })
  vintage!: MeasureVintage;

  @Field(() => String, { description: 'All of it in sentences: the chart for those who do not see it.' })
  summary!: string;

  @Field(() => MeasurePoint, { nullable: true, description: 'Its last value.' })
  latest!: MeasurePoint | null;

  @Field(() => MeasureMovement, {
    nullable: true,
    description:
      'The last change of a measure by the year; null across a gap or a break, and where a value is hidden.',
  })
  movement!: MeasureMovement | null;

  @Field(() => [MeasurePoint], { description: 'The series, oldest first, with every year or month between.' })
  points!: MeasurePoint[];

  @Field(() => [ActionMark], {
    description: 'The launches of its actions, by day: it moved alongside them.',
  })
  marks!: ActionMark[];

  @Field(() => ControlChart, { nullable: true, description: 'Its control chart; only by the month.' })
  chart!: ControlChart | null;

  @Field(() => String, { nullable: true, description: 'The name of the benchmark group.' })
  comparatorGroup!: string | null;

  @Field(() => String, { nullable: true, description: 'The year or month of the parts.' })
  partsPeriod!: string | null;

  @Field(() => [PartReading], {
    description: 'The parts of the organisation, in their newest year or month.',
  })
  parts!: PartReading[];
}
