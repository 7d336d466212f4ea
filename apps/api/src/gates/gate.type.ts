import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  type CoverageAxis,
  type FrozenCriterion as DomainFrozen,
  type GateOutcome,
  type Phase,
} from '@heard/domain';
import { CoverageAxisEnum, PhaseEnum } from '../graphql/enums';
import { DateScalar } from '../graphql/scalars';
import { UserError } from '../graphql/user-error.type';
import { CriterionMetEnum, GateOutcomeEnum, MissingLinkEnum } from './gate.enums';
import { FrozenEvidence, GateEvidence, GateWaiver } from './gate-evidence.type';

@ObjectType({ description: 'The page on which something that is missing can be done.' })
export class MissingLink {
  @Field(() => MissingLinkEnum, { description: 'Which page.' })
  to!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The theme or action, or the subgroup whose members, events, themes or actions they are.',
  })
  id!: string | null;

  @Field(() => CoverageAxisEnum, { nullable: true, description: 'The axis of coverage.' })
  axis!: CoverageAxis | null;

  @Field(() => [ID], { description: 'The parts of that axis.' })
  partIds!: string[];
}

@ObjectType({ description: 'One thing that a computed criterion lacks.' })
export class MissingPiece {
  @Field(() => String, { description: 'What is missing, and what to do.' })
  message!: string;

  @Field(() => MissingLink, { description: 'Where to do it.' })
  link!: MissingLink;
}

@ObjectType({ description: 'How one criterion of a gate stands now.' })
export class GateCriterion {
  @Field(() => String, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'How it is worded.' })
  wording!: string;

  @Field(() => Boolean, { description: 'Whether the program works it out; else people give evidence.' })
  isComputed!: boolean;

  @Field(() => CriterionMetEnum, { nullable: true, description: 'How it is met; null when it is not.' })
  met!: DomainFrozen['met'] | null;

  @Field(() => String, { description: 'What the program worked out, in a sentence; may be empty.' })
  told!: string;

  @Field(() => [MissingPiece], { description: 'All that the program finds missing.' })
  missing!: MissingPiece[];

  @Field(() => [GateEvidence], { description: 'The evidence that counts.' })
  evidence!: GateEvidence[];

  @Field(() => [GateEvidence], {
    description: 'Evidence that was given for other words: look at it, and give it again to confirm it.',
  })
  outdated!: GateEvidence[];

  @Field(() => GateWaiver, { nullable: true, description: 'Why it is waived; null when it is not.' })
  waiver!: GateWaiver | null;
}

@ObjectType({ description: 'One criterion as it stood when a gate was decided.' })
export class FrozenCriterion {
  @Field(() => String, { description: 'Its id.' })
  criterionId!: string;

  @Field(() => String, { description: 'How it was worded.' })
  wording!: string;

  @Field(() => CriterionMetEnum, { description: 'How it was met.' })
  met!: DomainFrozen['met'];

  @Field(() => String, { description: 'What the program had worked out, in a sentence; may be empty.' })
  told!: string;

  @Field(() => [FrozenEvidence], { description: 'The evidence, as it stood.' })
  evidence!: FrozenEvidence[];

  @Field(() => GateWaiver, { nullable: true, description: 'Why it was waived; null when it was not.' })
  waiver!: GateWaiver | null;
}

@ObjectType({ description: 'That a condition was said to be met.' })
export class ConditionMet {
  @Field(() => DateScalar, { description: 'The day.' })
  on!: string;

  @Field(() => String, { description: 'How it was met.' })
  how!: string;
}

@ObjectType({ description: 'What must still be done although a gate is passed; shown until it is met.' })
export class GateCondition {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'What must be done.' })
  text!: string;

  @Field(() => DateScalar, { description: 'The day by which it is met.' })
  dueOn!: string;

  @Field(() => Boolean, { description: 'Whether that day is past and it is not met.' })
  isOverdue!: boolean;

  @Field(() => ConditionMet, { nullable: true, description: 'How it was met; null while it is open.' })
  met!: ConditionMet | null;
}

@ObjectType({ description: 'That a decision was taken up again; it stays in the history.' })
export class GateReopening {
  @Field(() => DateScalar, { description: 'The day.' })
  on!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@ObjectType({ description: 'A decision on a gate: never edited, whatever happens after it.' })
export class GateDecision {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => GateOutcomeEnum, { description: 'What it says.' })
  outcome!: GateOutcome;

  @Field(() => DateScalar, { description: 'The day it was taken.' })
  on!: string;

  @Field(() => String, { description: 'Why, or what to mend; may be empty.' })
  reason!: string;

  @Field(() => String, { description: 'What the phase that was left was called then.' })
  phaseName!: string;

  @Field(() => PhaseEnum, {
    nullable: true,
    description: 'The phase into which the subgroup went; null when held, or when no cycle came next.',
  })
  toPhase!: Phase | null;

  @Field(() => [GateCondition], { description: 'What was still to be done, in order.' })
  conditions!: GateCondition[];

  @Field(() => [FrozenCriterion], { description: 'The criteria as they stood.' })
  record!: FrozenCriterion[];

  @Field(() => Boolean, { description: 'Whether it stands: it is the last, and was not taken up again.' })
  isStanding!: boolean;

  @Field(() => GateReopening, { nullable: true, description: 'How it was taken up again; null when not.' })
  reopening!: GateReopening | null;

  @Field(() => String, { description: 'The address of its record as a one-page PDF.' })
  recordPath!: string;
}

@ObjectType({ description: 'A phase into which a gate leads.' })
export class PhaseAhead {
  @Field(() => PhaseEnum, { description: 'Which phase.' })
  phase!: Phase;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;
}

@ObjectType({
  description:
    'The edge by which one subgroup leaves one phase in one cycle; there before anybody prepares it.',
})
export class Gate {
  @Field(() => ID, { description: 'Its id, which stays the same from before it is prepared.' })
  id!: string;

  @Field(() => PhaseEnum, { description: 'The phase that is left.' })
  phase!: Phase;

  @Field(() => Int, { description: 'Goes up with every change; send it back with yours.' })
  version!: number;
}

@ObjectType({ description: 'What came of a step with a gate.' })
export class GatePayload {
  @Field(() => Gate, {
    nullable: true,
    description: 'The gate as it is now, also when the step was refused as stale.',
  })
  gate!: Gate | null;

  @Field(() => [UserError], { description: 'Why nothing changed; empty when it did.' })
  errors!: UserError[];
}
