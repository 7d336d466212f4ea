import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar } from '../graphql/scalars';

@InputType({ description: 'One element as it should read.' })
export class WellbeingElementInput {
  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What belongs to it.' })
  description?: string | null;
}

@InputType({ description: 'The next version of the wellbeing framework.' })
export class SetWellbeingFrameworkInput {
  @Field(() => ID, {
    nullable: true,
    description: 'A UUID of the client’s making, so that sending twice makes one version.',
  })
  id?: string | null;

  @Field(() => Int, { description: 'The number of the version that was seen; 0 when there was none.' })
  numberSeen!: number;

  @Field(() => [WellbeingElementInput], { description: 'What is looked at, in order.' })
  elements!: WellbeingElementInput[];

  @Field(() => [String], { description: 'The labels of the scale, the lowest first.' })
  levels!: string[];
}

@InputType({ description: 'What is said of one element.' })
export class WellbeingFindingInput {
  @Field(() => String, { description: 'The name of the element.' })
  element!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The place of its level on the scale, from 1 for the lowest; absent: not assessed.',
  })
  level?: number | null;

  @Field(() => String, { nullable: true, description: 'What the level rests on.' })
  note?: string | null;
}

@InputType({ isAbstract: true })
abstract class WellbeingAssessmentFieldsInput {
  @Field(() => DateScalar, { description: 'The day of the assessment.' })
  assessedOn!: string;

  @Field(() => ID, { description: 'The person who assessed.' })
  assessorId!: string;

  @Field(() => [WellbeingFindingInput], {
    description: 'What is said, element by element; an element left out was not assessed.',
  })
  findings!: WellbeingFindingInput[];
}

@InputType({ description: 'An assessment by the newest version of the framework.' })
export class RecordWellbeingAssessmentInput extends WellbeingAssessmentFieldsInput {
  @Field(() => ID, {
    nullable: true,
    description: 'A UUID of the client’s making, so that sending twice records one.',
  })
  id?: string | null;

  @Field(() => ID, { description: 'The version of the framework that was seen.' })
  frameworkId!: string;
}

@InputType({ description: 'An assessment as it should have read.' })
export class CorrectWellbeingAssessmentInput extends WellbeingAssessmentFieldsInput {
  @Field(() => ID, { description: 'Which assessment.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;

  @Field(() => String, { description: 'Why it is corrected.' })
  reason!: string;
}

/** The fields of an assessment with what was left out filled in. */
export function fieldsOf({ assessedOn, assessorId, findings }: WellbeingAssessmentFieldsInput) {
  return {
    ...{ assessedOn, assessorId },
    findings: findings.map(({ element, level, note }) => ({
      ...{ element, level: level ?? null, note: note ?? '' },
    })),
  };
}
