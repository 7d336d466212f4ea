import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { type ComputedCriterion, type CycleState, type Phase } from '@heard/domain';
import { PhaseEnum } from '../graphql/enums';
import { DateScalar } from '../graphql/scalars';
import { UserError } from '../graphql/user-error.type';
import { Subgroup } from '../subgroups/subgroup.type';
import { ComputedCriterionEnum, CycleStateEnum } from './cycle.enums';

@ObjectType({ description: 'One run of the method on one set of survey results.' })
export class Cycle {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'What it is called, such as November 2022 – March 2025.' })
  name!: string;

  @Field(() => CycleStateEnum, { description: 'Whether it goes on.' })
  state!: CycleState;

  @Field(() => DateScalar, { description: 'Its first day.' })
  startsOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it is meant to end or, once closed, ended; null while nobody has said.',
  })
  endsOn!: string | null;

  @Field(() => String, { description: 'On which survey results it rests.' })
  surveyResults!: string;

  @Field(() => Int, { description: 'Goes up with every change; send it back with yours.' })
  version!: number;
}

@ObjectType({ description: 'All cycles of the programme.' })
export class Cycles {
  @Field(() => [Cycle], { description: 'In the order in which they began.' })
  all!: Cycle[];

  @Field(() => Boolean, { description: 'Whether the viewer may open the next one.' })
  viewerCanOpen!: boolean;
}

@ObjectType({ description: 'A stretch of a subgroup’s life in one cycle.' })
export class CyclePeriod {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Cycle, { description: 'Which cycle.' })
  cycle!: Cycle;

  @Field(() => DateScalar, { description: 'Its first day.' })
  from!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was left; null while it lasts.' })
  to!: string | null;
}

@ObjectType({ description: 'What must hold before a gate can be decided.' })
export class Criterion {
  @Field(() => String, { description: 'Its id, which stays when it is worded anew.' })
  id!: string;

  @Field(() => String, { description: 'How it is worded.' })
  wording!: string;

  @Field(() => ComputedCriterionEnum, {
    nullable: true,
    description: 'What the program works out for it; null when people give evidence.',
  })
  computed!: ComputedCriterion | null;
}

@ObjectType({
  description: 'What the programme has set of a phase, and the criteria of the gate by which it is left.',
})
export class MethodPhase {
  @Field(() => PhaseEnum, { description: 'Which phase, whatever it is called.' })
  phase!: Phase;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether a subgroup may leave it out.' })
  isOptional!: boolean;

  @Field(() => [Criterion], { description: 'What must hold before it is left, in order.' })
  criteria!: Criterion[];
}

@ObjectType({ description: 'A directorate or a site.' })
export class CommunityPart {
  @Field(() => ID, { description: 'The id of the directorate or site.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Boolean, { description: 'True for a site, false for a directorate.' })
  isSite!: boolean;
}

@ObjectType({ description: 'A criterion that the program can work out.' })
export class ComputedChoice {
  @Field(() => ComputedCriterionEnum, { description: 'Which one.' })
  computed!: ComputedCriterion;

  @Field(() => String, { description: 'How it is worded unless the programme says it otherwise.' })
  wording!: string;
}

@ObjectType({
  description: 'How the programme works: its phases in order, each with the criteria of its gate.',
})
export class Method {
  @Field(() => [MethodPhase], { description: 'The phases, in order.' })
  phases!: MethodPhase[];

  @Field(() => [CommunityPart], {
    description: 'The directorates and sites whose staff work in the community.',
  })
  communityParts!: CommunityPart[];

  @Field(() => [CommunityPart], { description: 'The directorates and sites to choose from.' })
  parts!: CommunityPart[];

  @Field(() => [ComputedChoice], { description: 'The criteria that the program can work out.' })
  computedChoices!: ComputedChoice[];

  @Field(() => Boolean, { description: 'Whether the viewer may change it.' })
  viewerCanEdit!: boolean;

  @Field(() => Int, { description: 'Goes up with every change; send it back with yours.' })
  version!: number;
}

@ObjectType({ description: 'What came of a change to a cycle.' })
export class CyclePayload {
  @Field(() => Cycle, {
    nullable: true,
    description: 'The cycle as it is now, also when the change was refused as stale.',
  })
  cycle!: Cycle | null;

  @Field(() => [UserError], { description: 'Why nothing changed; empty when it did.' })
  errors!: UserError[];
}

@ObjectType({ description: 'What came of taking a subgroup into a cycle.' })
export class EnterCyclePayload {
  @Field(() => Subgroup, { nullable: true, description: 'The subgroup as it is now.' })
  subgroup!: Subgroup | null;

  @Field(() => [UserError], { description: 'Why nothing changed; empty when it did.' })
  errors!: UserError[];
}

@ObjectType({ description: 'What came of a change to the phases and criteria.' })
export class MethodPayload {
  @Field(() => Method, {
    description: 'The phases and criteria as they are now, also when the change was refused.',
  })
  method!: Method;

  @Field(() => [UserError], {
    description:
      'Why nothing changed; empty when it did. Fields are such as phases.0.name or phases.2.criteria.1.wording.',
  })
  errors!: UserError[];
}
