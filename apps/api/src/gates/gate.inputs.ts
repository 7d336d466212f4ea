import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { type EvidenceKind, type GateOutcome, type Phase } from '@heard/domain';
import { PhaseEnum } from '../graphql/enums';
import { DateScalar } from '../graphql/scalars';
import { EvidenceKindEnum, GateOutcomeEnum } from './gate.enums';

@ArgsType()
export class GateArgs {
  @Field(() => ID, { description: 'Of which subgroup.' })
  subgroupId!: string;

  @Field(() => PhaseEnum, { description: 'The phase that is left.' })
  phase!: Phase;

  @Field(() => ID, { nullable: true, description: 'In which cycle; absent: the one the subgroup is in.' })
  cycleId?: string | null;
}

@InputType({ description: 'Which gate, and the version of it that was seen.' })
export class GateSeenInput {
  @Field(() => ID, { description: 'Of which subgroup.' })
  subgroupId!: string;

  @Field(() => ID, { description: 'In which cycle.' })
  cycleId!: string;

  @Field(() => PhaseEnum, { description: 'The phase that is left.' })
  phase!: Phase;

  @Field(() => Int, { description: 'The version that was seen; an older one is refused as STALE.' })
  version!: number;
}

@InputType({ description: 'Evidence for a criterion that the program does not work out.' })
export class GiveEvidenceInput {
  @Field(() => ID, {
    nullable: true,
    description: 'A UUID of the client’s making, so that sending twice gives it once.',
  })
  id?: string | null;

  @Field(() => GateSeenInput, { description: 'Which gate.' })
  gate!: GateSeenInput;

  @Field(() => String, { description: 'For which criterion.' })
  criterionId!: string;

  @Field(() => EvidenceKindEnum, { description: 'What it leads to.' })
  kind!: EvidenceKind;

  @Field(() => String, {
    nullable: true,
    description: 'The targetId of a candidate; absent for a document.',
  })
  targetId?: string | null;

  @Field(() => String, { nullable: true, description: 'The address of a document, beginning with https://.' })
  address?: string | null;

  @Field(() => String, { nullable: true, description: 'What a document is called.' })
  title?: string | null;
}

@InputType({ description: 'What must still be done although the gate is passed.' })
export class GateConditionInput {
  @Field(() => ID, { nullable: true, description: 'A UUID of the client’s making.' })
  id?: string | null;

  @Field(() => String, { description: 'What must be done.' })
  text!: string;

  @Field(() => ID, { description: 'Who answers for it; somebody who is with the programme now.' })
  ownerId!: string;

  @Field(() => DateScalar, { description: 'The day by which it is met; today or later.' })
  dueOn!: string;
}

@InputType({ description: 'A decision on a gate.' })
export class DecideGateInput {
  @Field(() => ID, {
    nullable: true,
    description: 'A UUID of the client’s making, so that sending twice decides once.',
  })
  id?: string | null;

  @Field(() => GateSeenInput, { description: 'Which gate.' })
  gate!: GateSeenInput;

  @Field(() => GateOutcomeEnum, { description: 'What is decided.' })
  outcome!: GateOutcome;

  @Field(() => String, { description: 'Why; may be empty when it is passed.' })
  reason!: string;

  @Field(() => [GateConditionInput!], {
    nullable: true,
    description: 'What must still be done; only, and at least one, when it is passed with conditions.',
  })
  conditions?: GateConditionInput[] | null;

  @Field(() => PhaseEnum, {
    nullable: true,
    description: 'Into which phase; absent: the first that nobody leaves out.',
  })
  toPhase?: Phase | null;
}

@InputType({ description: 'A decision to take up again.' })
export class ReopenGateInput {
  @Field(() => ID, {
    nullable: true,
    description: 'A UUID of the client’s making, so that sending twice reopens once.',
  })
  id?: string | null;

  @Field(() => GateSeenInput, { description: 'Which gate.' })
  gate!: GateSeenInput;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'A condition that is met.' })
export class MeetConditionInput {
  @Field(() => ID, {
    nullable: true,
    description: 'A UUID of the client’s making, so that sending twice says it once.',
  })
  id?: string | null;

  @Field(() => GateSeenInput, { description: 'Which gate.' })
  gate!: GateSeenInput;

  @Field(() => ID, { description: 'Which condition.' })
  conditionId!: string;

  @Field(() => String, { description: 'How it was met.' })
  how!: string;
}
