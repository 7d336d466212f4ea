import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { type ComputedCriterion, type Phase } from '@heard/domain';
import { PhaseEnum } from '../graphql/enums';
import { DateScalar } from '../graphql/scalars';
import { ComputedCriterionEnum } from './cycle.enums';

@InputType({ isAbstract: true })
abstract class CycleWordsInput {
  @Field(() => DateScalar, { description: 'Its first day; today or earlier.' })
  startsOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it is meant to end.' })
  endsOn?: string | null;

  @Field(() => String, { description: 'On which survey results it rests, such as NHS Staff Survey 2024.' })
  surveyResults!: string;
}

@InputType({
  description: 'A cycle to open. It may be one that is over, so that its history can be entered.',
})
export class OpenCycleInput extends CycleWordsInput {
  @Field(() => ID, {
    nullable: true,
    description: 'A UUID of the client’s making, so that sending twice opens one.',
  })
  id?: string | null;
}

@InputType({ description: 'A cycle as it should read, and the version of it that was seen.' })
export class EditCycleInput extends CycleWordsInput {
  @Field(() => ID, { description: 'Which cycle.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was seen; an older one is refused as STALE.' })
  version!: number;
}

@InputType({ description: 'A subgroup that goes into a cycle.' })
export class EnterCycleInput {
  @Field(() => ID, {
    nullable: true,
    description: 'A UUID of the client’s making, so that sending twice takes it in once.',
  })
  id?: string | null;

  @Field(() => ID, { description: 'Which cycle.' })
  cycleId!: string;

  @Field(() => ID, { description: 'Which subgroup; it is in no cycle.' })
  subgroupId!: string;

  @Field(() => DateScalar, {
    description: 'The day it goes in; may be long ago, so that the phases it has been through count.',
  })
  on!: string;
}

@InputType({ description: 'What must hold before a gate can be decided.' })
export class CriterionInput {
  @Field(() => String, {
    nullable: true,
    description: 'Its id when it is there already; absent: it is new.',
  })
  id?: string | null;

  @Field(() => String, {
    description:
      'How it is worded. Evidence and waivers for other words ask to be confirmed, since it asks something else.',
  })
  wording!: string;

  @Field(() => ComputedCriterionEnum, {
    nullable: true,
    description: 'What the program works out for it; absent: people give evidence.',
  })
  computed?: ComputedCriterion | null;
}

@InputType({ description: 'A phase as it should be.' })
export class MethodPhaseInput {
  @Field(() => PhaseEnum, { description: 'Which phase.' })
  phase!: Phase;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether a subgroup may leave it out.' })
  isOptional!: boolean;

  @Field(() => [CriterionInput], { description: 'What must hold before it is left, in order.' })
  criteria!: CriterionInput[];
}

@InputType({
  description: 'The phases and criteria as they should be, and the version of them that was seen.',
})
export class EditMethodInput {
  @Field(() => [MethodPhaseInput], { description: 'All four phases, in order.' })
  phases!: MethodPhaseInput[];

  @Field(() => [ID], { description: 'The directorates and sites whose staff work in the community.' })
  communityPartIds!: string[];

  @Field(() => Int, { description: 'The version that was seen; an older one is refused as STALE.' })
  version!: number;
}
