import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import {
  type MeasureFields,
  type MeasureRhythm,
  type MeasureUnit,
  type SourceLayout,
  type SpcImprovement,
} from '@heard/domain';
import { ImprovementEnum, MeasureRhythmEnum, MeasureUnitEnum, SourceLayoutEnum } from './measure.enums';

@InputType({ description: 'Which measures to list; what is left out does not narrow.' })
export class MeasureFilter {
  @Field(() => String, { nullable: true, description: 'Words of the title or the wording.' })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this subgroup.' })
  subgroupId?: string | null;

  @Field(() => ID, { nullable: true, description: 'With this golden thread.' })
  goldenThreadId?: string | null;
}

@InputType({ description: 'What a file of one layout calls the measure.' })
export class MeasureVariableInput {
  @Field(() => SourceLayoutEnum, { description: 'In files of which layout.' })
  layout!: SourceLayout;

  @Field(() => String, { description: 'As the file writes it, such as q11a.' })
  variable!: string;

  @Field(() => String, { nullable: true, description: 'The first year or month; absent: all before too.' })
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'The last year or month; absent: all since too.' })
  to?: string | null;

  @Field(() => ImprovementEnum, {
    nullable: true,
    description: 'Which way is better in the file; absent: the same as in the measure.',
  })
  improvement?: SpcImprovement | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the question is worded anew from then on.' })
  isReworded?: boolean | null;
}

@InputType({ isAbstract: true })
abstract class MeasureFieldsInput {
  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'The question as it is asked, or what is counted.' })
  wording?: string | null;

  @Field(() => MeasureUnitEnum, { description: 'What its values count.' })
  unit!: MeasureUnit;

  @Field(() => MeasureRhythmEnum, { description: 'How often it has a value.' })
  rhythm!: MeasureRhythm;

  @Field(() => ImprovementEnum, { description: 'Which way is better.' })
  improvement!: SpcImprovement;

  @Field(() => Float, { nullable: true, description: 'Its target, in its unit.' })
  target?: number | null;

  @Field(() => ID, { nullable: true, description: 'The subgroup to whose priority it speaks.' })
  subgroupId?: string | null;

  @Field(() => [ID!], { nullable: true, description: 'The golden threads that it speaks to.' })
  goldenThreadIds?: string[] | null;

  @Field(() => [MeasureVariableInput!], { nullable: true, description: 'What files call it.' })
  variables?: MeasureVariableInput[] | null;
}

@InputType({ description: 'A measure to add.' })
export class AddMeasureInput extends MeasureFieldsInput {
  @Field(() => ID, {
    nullable: true,
    description: 'A UUID of the client’s making, so that sending twice adds one.',
  })
  id?: string | null;
}

@InputType({ description: 'A measure as it should read, and the version of it that was seen.' })
export class EditMeasureInput extends MeasureFieldsInput {
  @Field(() => ID, { description: 'Which measure.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;
}

/** The fields of a measure with what was left out filled in. */
export function fieldsOf(input: AddMeasureInput | EditMeasureInput): MeasureFields {
  const { title, unit, rhythm, improvement } = input;
  return {
    ...{ title, unit, rhythm, improvement, wording: input.wording ?? '' },
    ...{ target: input.target ?? null, subgroupId: input.subgroupId ?? null },
    goldenThreadIds: input.goldenThreadIds ?? [],
    variables: (input.variables ?? []).map((each) => ({
      ...{ layout: each.layout, variable: each.variable, from: each.from ?? '', to: each.to ?? '' },
      ...{ improvement: each.improvement ?? improvement, isReworded: each.isReworded ?? false },
    })),
  };
}
