import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { type MeasureRhythm, type MeasureUnit, type SourceLayout, type SpcImprovement } from '@heard/domain';
import { PageType } from '../graphql/pages';
import { UserError } from '../graphql/user-error.type';
import { GoldenThread } from '../programme/programme.type';
import { Subgroup } from '../subgroups/subgroup.type';
import { ImprovementEnum, MeasureRhythmEnum, MeasureUnitEnum, SourceLayoutEnum } from './measure.enums';
import { MeasureVintage } from './measure-story.type';

@ObjectType({ description: 'What a file of one layout calls a measure.' })
export class MeasureVariable {
  @Field(() => SourceLayoutEnum, { description: 'In files of which layout.' })
  layout!: SourceLayout;

  @Field(() => String, { description: 'As the file writes it, such as q11a.' })
  variable!: string;

  @Field(() => String, { description: 'The first year or month for which it holds; empty: all before too.' })
  from!: string;

  @Field(() => String, { description: 'The last year or month for which it holds; empty: all since too.' })
  to!: string;

  @Field(() => ImprovementEnum, { description: 'Which way is better of the numbers in the file.' })
  improvement!: SpcImprovement;

  @Field(() => Boolean, {
    description: 'Whether the question is worded anew from then on: the series breaks.',
  })
  isReworded!: boolean;
}

@ObjectType({ description: 'A survey question or another figure, the same across years.' })
export class Measure {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => String, { description: 'The question as it is asked, or what is counted; may be empty.' })
  wording!: string;

  @Field(() => MeasureUnitEnum, { description: 'What its values count.' })
  unit!: MeasureUnit;

  @Field(() => MeasureRhythmEnum, { description: 'How often it has a value.' })
  rhythm!: MeasureRhythm;

  @Field(() => ImprovementEnum, { description: 'Which way is better.' })
  improvement!: SpcImprovement;

  @Field(() => Float, { nullable: true, description: 'Its target, in its unit.' })
  target!: number | null;

  @Field(() => Subgroup, { nullable: true, description: 'The subgroup to whose priority it speaks.' })
  subgroup!: Subgroup | null;

  @Field(() => [GoldenThread], { description: 'The golden threads that it speaks to, by name.' })
  goldenThreads!: GoldenThread[];

  @Field(() => [MeasureVariable], { description: 'What files call it.' })
  variables!: MeasureVariable[];

  @Field(() => [MeasureVintage], {
    description:
      'The tellings of its history that the viewer may see, newest first; in a list the newest alone.',
  })
  vintages!: MeasureVintage[];

  @Field(() => Boolean, { description: 'Whether the viewer may change it and take in figures.' })
  viewerCanEdit!: boolean;

  @Field(() => Int, { description: 'Goes up with every change; send it back with yours.' })
  version!: number;
}

@ObjectType({ description: 'One numbered page of measures.' })
export class MeasurePage extends PageType(Measure, 'measures') {}

@ObjectType({ description: 'What came of a change to a measure.' })
export class MeasurePayload {
  @Field(() => Measure, {
    nullable: true,
    description: 'The measure as it is now, also when the change was refused as stale.',
  })
  measure!: Measure | null;

  @Field(() => [UserError], { description: 'Why nothing changed; empty when it did.' })
  errors!: UserError[];
}
