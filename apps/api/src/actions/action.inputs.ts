import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { type ActionHealth, type ActionMeasure, type ActionState, type Confidence } from '@heard/domain';
import { ActionHealthEnum, ActionStateEnum, ConfidenceEnum } from '../graphql/enums';
import { DateScalar } from '../graphql/scalars';

@InputType({ description: 'Which actions to list; what is left out does not narrow.' })
export class ActionFilter {
  @Field(() => String, { nullable: true, description: 'Words of the title, description or hoped change.' })
  search?: string | null;

  @Field(() => [ID!], { nullable: true, description: 'In any of these subgroups.' })
  subgroupIds?: string[] | null;

  @Field(() => [ActionStateEnum!], { nullable: true, description: 'In any of these states.' })
  states?: ActionState[] | null;

  @Field(() => [ActionHealthEnum!], { nullable: true, description: 'Of any of these healths.' })
  healths?: ActionHealth[] | null;

  @Field(() => ID, { nullable: true, description: 'Owned by this person.' })
  ownerId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those the viewer owns or shares.' })
  mine?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'With this golden thread.' })
  goldenThreadId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only those not closed; false: only closed ones.',
  })
  open?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: 'Due on this day or later.' })
  dueFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Due on this day or earlier.' })
  dueTo?: string | null;
}

@InputType({ description: 'The reading of the whole organisation from which an action’s measure sets out.' })
export class BaselineInput {
  @Field(() => String, { description: 'Its vintage.' })
  vintage!: string;

  @Field(() => String, { description: 'Its year or month, such as 2024 or 2024-03.' })
  period!: string;
}

@InputType({ description: 'A measure that an action should move.' })
export class ActionMeasureInput {
  @Field(() => ID, { description: 'Which measure.' })
  measureId!: string;

  @Field(() => BaselineInput, {
    nullable: true,
    description: 'From where it sets out; absent: not known yet.',
  })
  baseline?: BaselineInput | null;
}

@InputType({ description: 'An action to propose.' })
export class ProposeActionInput {
  @Field(() => ID, {
    nullable: true,
    description: 'A UUID of the client’s making, so that sending twice proposes once.',
  })
  id?: string | null;

  @Field(() => ID, { description: 'The subgroup it is for.' })
  subgroupId!: string;

  @Field(() => String, { description: 'What it is called, 3 to 120 characters.' })
  title!: string;

  @Field(() => String, { description: 'What is to be done.' })
  description!: string;

  @Field(() => String, { description: 'What it hopes to change.' })
  hopedChange!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day it is due.' })
  dueOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who answers for it; absent: the viewer.' })
  ownerId?: string | null;

  @Field(() => [ID!], { nullable: true, description: 'Who shares it.' })
  coOwnerIds?: string[] | null;

  @Field(() => [ID!], { nullable: true, description: 'Golden threads that run under it.' })
  goldenThreadIds?: string[] | null;

  @Field(() => [ActionMeasureInput!], { nullable: true, description: 'What it should move, 5 at most.' })
  measures?: ActionMeasure[] | null;

  @Field(() => [ID!], { nullable: true, description: 'Themes that it answers, of any subgroup.' })
  themeIds?: string[] | null;
}

@InputType({ description: 'An action as it should read from now on; all fields are taken.' })
export class EditActionInput {
  @Field(() => ID, { description: 'Which action.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was edited.' })
  version!: number;

  @Field(() => ID, { description: 'The subgroup it belongs to.' })
  subgroupId!: string;

  @Field(() => String, { description: 'What it is called, 3 to 120 characters.' })
  title!: string;

  @Field(() => String, { description: 'What is done.' })
  description!: string;

  @Field(() => String, { description: 'What it hopes to change.' })
  hopedChange!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day it is due; null: none.' })
  dueOn?: string | null;

  @Field(() => ID, { description: 'Who answers for it.' })
  ownerId!: string;

  @Field(() => [ID!], { description: 'Who shares it.' })
  coOwnerIds!: string[];

  @Field(() => [ID!], { description: 'Golden threads that run under it.' })
  goldenThreadIds!: string[];

  @Field(() => [ActionMeasureInput!], {
    nullable: true,
    description: 'What it should move, 5 at most; absent: as it was.',
  })
  measures?: ActionMeasure[] | null;

  @Field(() => String, { description: 'What is said of its success, without an evaluation.' })
  claimOfSuccess!: string;

  @Field(() => String, { description: 'What comes next.' })
  nextStep!: string;

  @Field(() => String, { description: 'Who pays for it.' })
  funder!: string;

  @Field(() => String, { description: 'Who does it with the subgroup.' })
  partner!: string;
}

@InputType({
  description: 'A word on an action’s progress. No version is asked: updates are added, never overwritten.',
})
export class PostUpdateInput {
  @Field(() => ID, {
    nullable: true,
    description: 'A UUID of the client’s making, so that sending twice posts once.',
  })
  id?: string | null;

  @Field(() => ID, { description: 'The action it is about.' })
  actionId!: string;

  @Field(() => String, {
    description: 'The word itself, 2,000 characters at most; may be empty when nothing is new.',
  })
  text!: string;

  @Field(() => Boolean, { description: 'Nothing new, still on it.' })
  nothingNew!: boolean;

  @Field(() => ConfidenceEnum, { description: 'How the author feels about the action.' })
  confidence!: Confidence;

  @Field(() => String, { nullable: true, description: 'Whom or what the action waits for.' })
  waitingOn?: string | null;
}
