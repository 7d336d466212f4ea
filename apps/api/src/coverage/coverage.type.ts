import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { type CoverageAxis, type CoverageStatus, type Shift } from '@heard/domain';
import { CoverageAxisEnum, CoverageStatusEnum, ShiftEnum } from '../graphql/enums';
import { DateScalar } from '../graphql/scalars';
import { UserError } from '../graphql/user-error.type';

@ObjectType({ description: 'A site, a directorate, a staff group or a shift.' })
export class CoveragePart {
  @Field(() => ID, {
    description: 'The id of the site, directorate or staff group, or the name of the shift.',
  })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;
}

@ObjectType({ description: 'The people heard of one row in one quarter.' })
export class CoverageCell {
  @Field(() => DateScalar, { description: 'The first day of the quarter.' })
  quarter!: string;

  @Field(() => Boolean, {
    description: 'Whether the count is hidden, because it is small or would give a small one away.',
  })
  isHidden!: boolean;

  @Field(() => Int, { nullable: true, description: 'How many were heard; null when that is hidden.' })
  people!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'In percent of the headcount; null when either is not shown.',
  })
  share!: number | null;
}

@ObjectType({
  description: 'How far one part of the organisation, or several small ones together, has been heard.',
})
export class CoverageRow {
  @Field(() => [CoveragePart], {
    description: 'One part, or several whose headcounts are too small to stand alone.',
  })
  parts!: CoveragePart[];

  @Field(() => Int, {
    nullable: true,
    description: 'How many people work there; null when not entered, or hidden.',
  })
  headcount!: number | null;

  @Field(() => Boolean, { description: 'Whether the headcount is hidden, because it is small.' })
  isHeadcountHidden!: boolean;

  @Field(() => [CoverageCell], { description: 'One for each quarter, oldest first.' })
  cells!: CoverageCell[];

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether somebody was heard in the quarter that runs. Null for a directorate or staff group: before the quarter is over it would tell who was at one event.',
  })
  isHeardThisQuarter!: boolean | null;

  @Field(() => CoverageStatusEnum, { description: 'Whether they have been heard.' })
  status!: CoverageStatus;

  @Field(() => String, {
    nullable: true,
    description: 'The month or quarter in which they were last heard, in words; null when never.',
  })
  lastHeard!: string | null;
}

@ObjectType({ description: 'A quarter that is over, and its sums.' })
export class CoverageQuarter {
  @Field(() => DateScalar, { description: 'Its first day.' })
  startsOn!: string;

  @Field(() => String, { description: 'Its months in words.' })
  label!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'How many people were heard; null when that would give a small count away.',
  })
  total!: number | null;

  @Field(() => Int, { description: 'How many rows are hidden.' })
  hiddenRows!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'What the hidden rows come to together; null when none is hidden, or the sum is.',
  })
  hiddenTogether!: number | null;
}

@ObjectType({ description: 'Where and when a café would hear those who have not been heard.' })
export class NextCafe {
  @Field(() => CoveragePart, { nullable: true, description: 'The site; null when it may be at any.' })
  site!: CoveragePart | null;

  @Field(() => ShiftEnum, { description: 'The shift.' })
  shift!: Shift;

  @Field(() => String, { description: 'Why, in words.' })
  reason!: string;
}

@ObjectType({ description: 'Who has been heard and who has not, along one axis.' })
export class Coverage {
  @Field(() => CoverageAxisEnum, { description: 'The axis.' })
  axis!: CoverageAxis;

  @Field(() => Int, { description: 'Counts of people below this are hidden.' })
  threshold!: number;

  @Field(() => [CoverageQuarter], { description: 'Quarters that are over, oldest first.' })
  quarters!: CoverageQuarter[];

  @Field(() => String, { description: 'The quarter that runs, in words.' })
  runningQuarter!: string;

  @Field(() => [CoverageRow], { description: 'Every part of the axis; small ones together in the last row.' })
  rows!: CoverageRow[];

  @Field(() => [NextCafe], {
    description: 'Where to hold the next café: the most pressing first, five at most.',
  })
  nextCafes!: NextCafe[];

  @Field(() => Boolean, { description: 'Whether the viewer may enter headcounts.' })
  viewerCanSetHeadcounts!: boolean;
}

@ObjectType({ description: 'How many people work in one part of the organisation.' })
export class Headcount {
  @Field(() => CoverageAxisEnum, { description: 'The axis of the part.' })
  axis!: CoverageAxis;

  @Field(() => CoveragePart, { description: 'The part.' })
  part!: CoveragePart;

  @Field(() => Int, { nullable: true, description: 'How many people; null when not entered.' })
  people!: number | null;
}

@ObjectType({ description: 'Every headcount of the programme, as it was entered.' })
export class Headcounts {
  @Field(() => [Headcount], { description: 'One for each part of each axis, those not entered too.' })
  all!: Headcount[];

  @Field(() => String, { description: 'Changes whenever a headcount does; send it back with yours.' })
  seen!: string;
}

@ObjectType({ description: 'What came of entering headcounts.' })
export class HeadcountsPayload {
  @Field(() => Headcounts, { description: 'The headcounts as they are now.' })
  headcounts!: Headcounts;

  @Field(() => [UserError], { description: 'Why nothing changed; empty when it did.' })
  errors!: UserError[];
}
