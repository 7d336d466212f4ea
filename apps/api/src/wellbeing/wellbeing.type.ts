import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { WELLBEING_CHANGE_LABELS, type WellbeingChange } from '@heard/domain';
import { words } from '../graphql/enum-words';
import { PageType } from '../graphql/pages';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';
import { UserError } from '../graphql/user-error.type';
import { Person } from '../people/person.type';

export const WellbeingChangeEnum = words(
  ...(['higher', 'lower', 'same', 'scale_changed', 'not_assessed', 'not_assessed_before', 'first'] as const),
);
registerEnumType(WellbeingChangeEnum, {
  name: 'WellbeingChange',
  description: 'How a finding stands beside the one of the assessment before.',
  valuesMap: Object.fromEntries(
    Object.entries(WellbeingChangeEnum).map(([word, change]) => [
      word,
      { description: `${WELLBEING_CHANGE_LABELS[change]}.` },
    ]),
  ),
});

@ObjectType({ description: 'One thing that is looked at when wellbeing is assessed.' })
export class WellbeingElement {
  @Field(() => String, { description: 'What it is called; the same element while its name stays.' })
  name!: string;

  @Field(() => String, { description: 'What belongs to it; may be empty.' })
  description!: string;
}

@ObjectType({ description: 'A version of what the programme assesses its care for wellbeing by.' })
export class WellbeingFramework {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'The number of the version, from 1.' })
  number!: number;

  @Field(() => Int, { description: 'The version of its scale alone: only within one are levels compared.' })
  scaleNumber!: number;

  @Field(() => [WellbeingElement], { description: 'What is looked at, in the programme’s order.' })
  elements!: WellbeingElement[];

  @Field(() => [String], { description: 'The labels of the programme’s own scale, the lowest first.' })
  levels!: string[];

  @Field(() => DateTimeScalar, { description: 'When this version was made.' })
  madeAt!: Date;

  @Field(() => Person, { description: 'Who made this version.' })
  madeBy!: Person;
}

@ObjectType({ description: 'The wellbeing framework of the programme.' })
export class Wellbeing {
  @Field(() => [WellbeingFramework], {
    description: 'Every version of the framework, the newest first; none before a programme lead sets it.',
  })
  frameworks!: WellbeingFramework[];

  @Field(() => [WellbeingElement], {
    description: 'The seven elements of the NHS framework of 2021, from which a programme may begin.',
  })
  elementsOf2021!: WellbeingElement[];

  @Field(() => Boolean, {
    description: 'Whether the viewer may set the framework, and record and correct assessments.',
  })
  viewerCanKeep!: boolean;
}

@ObjectType({ description: 'What an assessment says of one element.' })
export class WellbeingFinding {
  @Field(() => String, { description: 'The name of the element.' })
  element!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The place of its level on the scale, from 1 for the lowest; null when not assessed.',
  })
  level!: number | null;

  @Field(() => String, { description: 'The label of its level; empty when not assessed.' })
  levelLabel!: string;

  @Field(() => String, { description: 'What the level rests on; may be empty when not assessed.' })
  note!: string;

  @Field(() => WellbeingChangeEnum, { description: 'How it stands beside the assessment before.' })
  change!: WellbeingChange;

  @Field(() => String, { description: 'The same in words.' })
  changeWords!: string;
}

@ObjectType({ isAbstract: true })
abstract class WellbeingAssessmentSaid {
  @Field(() => Int, { description: 'Goes up with every correction; send it back with yours.' })
  version!: number;

  @Field(() => DateScalar, { description: 'The day of the assessment.' })
  assessedOn!: string;

  @Field(() => Person, { description: 'Who assessed.' })
  assessor!: Person;

  @Field(() => [WellbeingFinding], { description: 'What it says, element by element; there is no total.' })
  findings!: WellbeingFinding[];

  @Field(() => String, { description: 'Why it was corrected; empty in the first version.' })
  reason!: string;

  @Field(() => Person, { description: 'Who recorded this version.' })
  recordedBy!: Person;

  @Field(() => DateTimeScalar, { description: 'When this version was recorded.' })
  recordedAt!: Date;
}

@ObjectType({ description: 'What an assessment said before it was corrected.' })
export class WellbeingAssessmentVersion extends WellbeingAssessmentSaid {}

@ObjectType({ description: 'How far care for wellbeing had come on one day, as one assessor saw it.' })
export class WellbeingAssessment extends WellbeingAssessmentSaid {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => WellbeingFramework, { description: 'The version of the framework that it was made by.' })
  framework!: WellbeingFramework;

  @Field(() => [WellbeingAssessmentVersion], {
    description: 'What it said before each correction, the newest first.',
  })
  earlierVersions!: WellbeingAssessmentVersion[];

  @Field(() => Boolean, { description: 'Whether the viewer may correct it.' })
  viewerCanCorrect!: boolean;
}

@ObjectType({ description: 'One numbered page of assessments.' })
export class WellbeingAssessmentPage extends PageType(WellbeingAssessment, 'assessments') {}

@ObjectType({ description: 'What came of a change to the wellbeing framework.' })
export class WellbeingFrameworkPayload {
  @Field(() => WellbeingFramework, {
    nullable: true,
    description: 'The newest version, also when the change was refused.',
  })
  framework!: WellbeingFramework | null;

  @Field(() => [UserError], { description: 'Why nothing changed; empty when it did.' })
  errors!: UserError[];
}

@ObjectType({ description: 'What came of recording or correcting an assessment.' })
export class WellbeingAssessmentPayload {
  @Field(() => WellbeingAssessment, {
    nullable: true,
    description: 'The assessment as it is now, also when the correction was refused as stale.',
  })
  assessment!: WellbeingAssessment | null;

  @Field(() => [UserError], { description: 'Why nothing changed; empty when it did.' })
  errors!: UserError[];
}
