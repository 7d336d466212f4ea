import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type CoverageAxis, type MeasureTrend } from '@heard/domain';
import { Gate, GateDecision } from '../gates/gate.type';
import { words } from '../graphql/enum-words';
import { CoverageAxisEnum } from '../graphql/enums';
import { Subgroup } from '../subgroups/subgroup.type';

export const MeasureTrendEnum = words('better', 'worse', 'steady', 'changed', 'unknown');

registerEnumType(MeasureTrendEnum, {
  name: 'MeasureTrend',
  description: 'Whether a measure is moving, in one word; UNKNOWN where nothing is comparable.',
});

@ObjectType({ description: 'What the newest figures of a measure say, as everybody may see them.' })
export class LatestFigure {
  @Field(() => ID, { description: 'The id of the measure.' })
  measureId!: string;

  @Field(() => String, { description: 'What is measured.' })
  title!: string;

  @Field(() => String, { description: 'Such as “69.51 % in 2024”; empty while there is no figure to show.' })
  latest!: string;

  @Field(() => String, { description: 'Such as “+2.74 points”; empty where nothing is comparable.' })
  movement!: string;

  @Field(() => MeasureTrendEnum, { description: 'Whether it is moving.' })
  trend!: MeasureTrend;

  @Field(() => String, { description: 'All of it in sentences.' })
  summary!: string;
}

@ObjectType({ description: 'A row of coverage that was never heard, or not for 90 days.' })
export class UnheardRow {
  @Field(() => [String], { description: 'The names of one part, or of several whose headcounts are small.' })
  names!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'The month or quarter in which they were last heard, in words; null when never.',
  })
  lastHeard!: string | null;
}

@ObjectType({ description: 'Who is unheard along one axis of coverage.' })
export class Unheard {
  @Field(() => CoverageAxisEnum, { description: 'The axis.' })
  axis!: CoverageAxis;

  @Field(() => [UnheardRow], { description: 'Never heard first, then those not heard for longest.' })
  rows!: UnheardRow[];

  @Field(() => Int, { description: 'How many rows there are in all, heard ones too.' })
  of!: number;
}

@ObjectType({ description: 'What proves where a subgroup stands, and whether it is moving.' })
export class SubgroupStanding {
  @Field(() => Subgroup, { description: 'The subgroup.' })
  subgroup!: Subgroup;

  @Field(() => Gate, {
    nullable: true,
    description: 'The gate by which it leaves the phase that it is in; null while it is in no cycle.',
  })
  gate!: Gate | null;

  @Field(() => GateDecision, {
    nullable: true,
    description: 'The newest decision on any of its gates; null before the first.',
  })
  lastDecision!: GateDecision | null;

  @Field(() => Int, { description: 'Conditions of its gates that are not met yet.' })
  openConditions!: number;

  @Field(() => Int, { description: 'Those of them whose day is past.' })
  overdueConditions!: number;

  @Field(() => [LatestFigure], { description: 'Its measures, by title; nothing under embargo.' })
  figures!: LatestFigure[];
}

@ObjectType({ description: 'What proves where the priorities stand today, and who is unheard.' })
export class BoardStanding {
  @Field(() => [SubgroupStanding], { description: 'The subgroups, in their order.' })
  subgroups!: SubgroupStanding[];

  @Field(() => [Unheard], {
    description: 'Who is unheard in the whole programme, along each axis of coverage.',
  })
  unheard!: Unheard[];
}
