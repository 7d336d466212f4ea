import { Field, ID, ObjectType } from '@nestjs/graphql';
import { type EvidenceKind } from '@heard/domain';
import { DateScalar } from '../graphql/scalars';
import { EvidenceKindEnum } from './gate.enums';

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

  @Field(() => [String], {
    description:
      'The numbers that it told, each with its label; one that was too small says that it is hidden.',
  })
  numbers!: string[];
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
