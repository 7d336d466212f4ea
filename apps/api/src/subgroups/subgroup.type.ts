import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { type MembershipKind, type Phase } from '@heard/domain';
import { MembershipKindEnum, PhaseEnum } from '../graphql/enums';
import { DateScalar } from '../graphql/scalars';
import { UserError } from '../graphql/user-error.type';

@ObjectType({ description: 'A stretch of a subgroup’s life in one phase.' })
export class PhasePeriod {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => PhaseEnum, { description: 'Which phase.' })
  phase!: Phase;

  @Field(() => DateScalar, { description: 'Its first day.' })
  from!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was left; null while it lasts.' })
  to!: string | null;

  @Field(() => String, { description: 'Why it was entered, in a word.' })
  note!: string;
}

@ObjectType({ description: 'The people who work on one priority.' })
export class Subgroup {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'The name of its priority.' })
  name!: string;

  @Field(() => [String], { description: 'Other names that documents use.' })
  aliases!: string[];

  @Field(() => String, { description: 'What staff asked for, in short.' })
  priorityText!: string;

  @Field(() => PhaseEnum, { description: 'Where it stands in the method.' })
  phase!: Phase;

  @Field(() => DateScalar, { description: 'Since when.' })
  phaseSince!: string;

  @Field(() => Int, { description: 'Goes up with every change; send it back with yours.' })
  version!: number;
}

@ObjectType({ description: 'A person’s place in a subgroup, of one kind, from and to a day.' })
export class Membership {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => MembershipKindEnum, { description: 'What the person is to the subgroup.' })
  kind!: MembershipKind;

  @Field(() => DateScalar, { description: 'Its first day.' })
  from!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day it ended, from which it is over; null while it lasts.',
  })
  to!: string | null;

  @Field(() => Int, { description: 'Goes up with every change; send it back with yours.' })
  version!: number;
}

@ObjectType({ description: 'What came of a change to a subgroup.' })
export class SubgroupPayload {
  @Field(() => Subgroup, { nullable: true, description: 'The subgroup as it is now.' })
  subgroup!: Subgroup | null;

  @Field(() => [UserError], { description: 'Why nothing changed; empty when it did.' })
  errors!: UserError[];
}

@ObjectType({ description: 'What came of a change to a membership.' })
export class MembershipPayload {
  @Field(() => Membership, { nullable: true, description: 'The membership as it is now.' })
  membership!: Membership | null;

  @Field(() => Subgroup, { nullable: true, description: 'Its subgroup.' })
  subgroup!: Subgroup | null;

  @Field(() => [UserError], { description: 'Why nothing changed; empty when it did.' })
  errors!: UserError[];
}
