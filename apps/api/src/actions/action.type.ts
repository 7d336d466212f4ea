import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { type ActionHealth, type ActionState, type Confidence, type EvaluationState } from '@heard/domain';
import { ActionHealthEnum, ActionStateEnum, ConfidenceEnum, EvaluationStateEnum } from '../graphql/enums';
import { PageType } from '../graphql/pages';
import { DateScalar } from '../graphql/scalars';
import { Person } from '../people/person.type';
import { Subgroup } from '../subgroups/subgroup.type';

@ObjectType({ description: 'Whether it worked, found out by a method; separate from any claim of success.' })
export class Evaluation {
  @Field(() => EvaluationStateEnum, { description: 'How far it has come.' })
  state!: EvaluationState;

  @Field(() => DateScalar, { nullable: true, description: 'The day it is planned for, or was done.' })
  on!: string | null;

  @Field(() => String, { description: 'What was found.' })
  finding!: string;

  @Field(() => String, { description: 'How it was, or will be, found out.' })
  method!: string;
}

@ObjectType({ description: 'An action offered to, or taken over by, an owner in business as usual.' })
export class HandOver {
  @Field(() => Person, { description: 'Who takes it over.' })
  receivingOwner!: Person;

  @Field(() => String, { description: 'What they should know.' })
  note!: string;

  @Field(() => DateScalar, { description: 'The day it was offered.' })
  offeredOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day they accepted; null while it waits.' })
  acceptedOn!: string | null;
}

@ObjectType({ description: 'A look, 3, 6 and 12 months after a hand-over, at whether the change holds.' })
export class HandOverCheck {
  @Field(() => Int, { description: 'Months after the hand-over.' })
  months!: number;

  @Field(() => DateScalar, { description: 'The day it is due.' })
  dueOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was done.' })
  doneOn!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the change held; null until done.' })
  holding!: boolean | null;

  @Field(() => String, { description: 'What was seen.' })
  note!: string;
}

@ObjectType({ description: 'A dated word on an action’s progress.' })
export class ActionUpdate {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Person, { description: 'Who posted it.' })
  author!: Person;

  @Field(() => DateScalar, { description: 'The day it was posted.' })
  on!: string;

  @Field(() => String, { description: 'The word itself; may be empty when there is nothing new.' })
  text!: string;

  @Field(() => Boolean, { description: 'Nothing new, still on it.' })
  nothingNew!: boolean;

  @Field(() => ConfidenceEnum, { description: 'How its author feels about the action.' })
  confidence!: Confidence;

  @Field(() => String, { description: 'Whom or what the action waits for; empty when for nobody.' })
  waitingOn!: string;
}

@ObjectType({ description: 'A step in an action’s story, made from the audit.' })
export class StoryEvent {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => DateScalar, { description: 'The day it happened.' })
  on!: string;

  @Field(() => String, { description: 'What happened, as the audit names it.' })
  verb!: string;

  @Field(() => String, { description: 'What happened, in a sentence.' })
  sentence!: string;

  @Field(() => Person, { nullable: true, description: 'Who did it; null when the program did.' })
  by!: Person | null;

  @Field(() => String, { description: 'The words that belong to it: a reason, a finding, an update.' })
  detail!: string;
}

@ObjectType({ description: 'What is done about what staff said.' })
export class Action {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => String, { description: 'What is done.' })
  description!: string;

  @Field(() => String, { description: 'What it hopes to change.' })
  hopedChange!: string;

  @Field(() => Subgroup, { description: 'The subgroup it belongs to.' })
  subgroup!: Subgroup;

  @Field(() => ActionStateEnum, { description: 'How far it has come.' })
  state!: ActionState;

  @Field(() => ActionHealthEnum, { description: 'Whether it wants attention.' })
  health!: ActionHealth;

  @Field(() => Person, { description: 'Who answers for it.' })
  owner!: Person;

  @Field(() => DateScalar, { nullable: true, description: 'The day it is due.' })
  dueOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day that counts: the due day, or for what is handed over the day of the next check.',
  })
  deadline!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was launched.' })
  launchedOn!: string | null;

  @Field(() => Evaluation, { description: 'Whether it worked.' })
  evaluation!: Evaluation;

  @Field(() => String, { description: 'What is said of its success, without an evaluation.' })
  claimOfSuccess!: string;

  @Field(() => String, { description: 'What comes next.' })
  nextStep!: string;

  @Field(() => String, { description: 'Who pays for it.' })
  funder!: string;

  @Field(() => String, { description: 'Who does it with the subgroup.' })
  partner!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Paused until this day; null when not paused.' })
  pausedUntil!: string | null;

  @Field(() => String, { description: 'Why it is paused.' })
  pauseReason!: string;

  @Field(() => String, { description: 'Why it was stopped.' })
  stopReason!: string;

  @Field(() => HandOver, { nullable: true, description: 'The hand-over that is offered or done.' })
  handOver!: HandOver | null;

  @Field(() => [HandOverCheck], { description: 'Checks after the hand-over, at 3, 6 and 12 months.' })
  checks!: HandOverCheck[];

  @Field(() => DateScalar, { description: 'The day it was proposed.' })
  createdOn!: string;

  @Field(() => DateScalar, {
    description:
      'The day of the newest update or of the last step, whichever is later: silence counts from it.',
  })
  silentSince!: string;

  @Field(() => ActionUpdate, { nullable: true, description: 'The newest update.' })
  lastUpdate!: ActionUpdate | null;

  @Field(() => Int, { description: 'Goes up with every change; send it back with yours.' })
  version!: number;
}

@ObjectType({ description: 'An action that is like the one being typed.' })
export class SimilarAction {
  @Field(() => Action, { description: 'The action.' })
  action!: Action;

  @Field(() => Float, { description: 'How alike the titles are, 0 to 1.' })
  likeness!: number;
}

@ObjectType({ description: 'A person’s own named set of filters on the action list.' })
export class SavedView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'The query of the address bar, without the question mark.' })
  query!: string;
}

@ObjectType({ description: 'One numbered page of actions.' })
export class ActionPage extends PageType(Action, 'actions') {}

@ObjectType({ description: 'One numbered page of an action’s updates, newest first.' })
export class ActionUpdatePage extends PageType(ActionUpdate, 'updates') {}
