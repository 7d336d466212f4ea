import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { type EvidenceKind } from '@heard/domain';
import { DateScalar } from '../graphql/scalars';
import { EvidenceKindEnum } from './gate.enums';

@ObjectType({ description: 'A number that evidence tells; counts of people are hidden when they are small.' })
export class EvidenceNumber {
  @Field(() => String, { description: 'What is counted.' })
  label!: string;

  @Field(() => Boolean, { description: 'Whether it is hidden, so that nobody can tell who is counted.' })
  isHidden!: boolean;

  @Field(() => Float, { nullable: true, description: 'The number; null when it is hidden.' })
  value!: number | null;
}

@ObjectType({ description: 'What somebody gave to show that a criterion is met.' })
export class GateEvidence {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => EvidenceKindEnum, { description: 'What it leads to.' })
  kind!: EvidenceKind;

  @Field(() => String, {
    description:
      'The id of what it leads to, or the kind of the events that are counted; empty for a document.',
  })
  targetId!: string;

  @Field(() => String, { description: 'The address of a document; else empty.' })
  address!: string;

  @Field(() => String, { description: 'How the criterion was worded when it was given.' })
  wording!: string;

  @Field(() => DateScalar, { description: 'The day it was given.' })
  givenOn!: string;
}

@ObjectType({ description: 'Evidence as it stood when a gate was decided.' })
export class FrozenEvidence {
  @Field(() => EvidenceKindEnum, { description: 'What it led to.' })
  kind!: EvidenceKind;

  @Field(() => String, {
    description:
      'The id of what it led to, or the kind of the events that were counted; empty for a document.',
  })
  targetId!: string;

  @Field(() => String, { description: 'The address of a document; else empty.' })
  address!: string;

  @Field(() => String, { description: 'What it was called.' })
  title!: string;

  @Field(() => [EvidenceNumber], { description: 'The numbers that it told.' })
  numbers!: EvidenceNumber[];
}

@ObjectType({ description: 'Why a criterion need not be met this time.' })
export class GateWaiver {
  @Field(() => String, { description: 'The reason.' })
  reason!: string;

  @Field(() => DateScalar, { description: 'The day it was waived.' })
  waivedOn!: string;
}

@ObjectType({ description: 'Something that can be chosen as evidence.' })
export class EvidenceCandidate {
  @Field(() => EvidenceKindEnum, { description: 'What it is.' })
  kind!: EvidenceKind;

  @Field(() => String, { description: 'Send it back as targetId.' })
  targetId!: string;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => String, { description: 'The subgroup that it belongs to; empty when to none.' })
  subgroupName!: string;
}
