import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type ActionHealth, type ActionState, type BoardChangeKind, type Phase } from '@heard/domain';
import { Action } from '../actions/action.type';
import { TimeToAnswer } from '../answering/time-to-answer.type';
import { Edition } from '../editions/edition.type';
import { Gate, GateDecision } from '../gates/gate.type';
import { words } from '../graphql/enum-words';
import { ActionHealthEnum, ActionStateEnum, PhaseEnum } from '../graphql/enums';
import { DateScalar } from '../graphql/scalars';
import { UserError } from '../graphql/user-error.type';
import { Subgroup } from '../subgroups/subgroup.type';
import { LatestFigure, Unheard } from './board-standing.type';
import { HealthCount, StateCount } from './board.type';

export const BoardChangeKindEnum = words('subgroup', 'action', 'theme', 'gate', 'measure');

registerEnumType(BoardChangeKindEnum, {
  name: 'BoardChangeKind',
  description: 'What a change on the board is about, and so where it leads.',
});

@ObjectType({ description: 'An action as it stood at the end of a past day.' })
export class PastAction {
  @Field(() => Action, { description: 'The action as it is today.' })
  action!: Action;

  @Field(() => ActionStateEnum, { description: 'How far it had come.' })
  state!: ActionState;

  @Field(() => ActionHealthEnum, { description: 'How it was doing.' })
  health!: ActionHealth;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day that counted: its due day, or its next check.',
  })
  deadline!: string | null;

  @Field(() => DateScalar, { description: 'The day of its newest update or step until then.' })
  silentSince!: string;
}

@ObjectType({ description: 'What a change on the board is about.' })
export class ChangedThing {
  @Field(() => BoardChangeKindEnum, { description: 'What it is.' })
  kind!: BoardChangeKind;

  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'What it is called today.' })
  title!: string;

  @Field(() => Gate, { nullable: true, description: 'The gate; null when it is something else.' })
  gate!: Gate | null;
}

@ObjectType({ description: 'One difference between a past day and today.' })
export class BoardChange {
  @Field(() => ID, { description: 'The id of the subgroup in which it changed.' })
  subgroupId!: string;

  @Field(() => BoardChangeKindEnum, { description: 'What it is about.' })
  kind!: BoardChangeKind;

  @Field(() => String, { description: 'What changed, in words: “3 actions launched”.' })
  words!: string;

  @Field(() => [ChangedThing], { description: 'What exactly, each with its title.' })
  things!: ChangedThing[];
}

@ObjectType({ description: 'A subgroup as it stood at the end of a past day.' })
export class PastSubgroup {
  @Field(() => Subgroup, { description: 'The subgroup as it is today.' })
  subgroup!: Subgroup;

  @Field(() => PhaseEnum, { nullable: true, description: 'The phase it was in; null when it had not begun.' })
  phase!: Phase | null;

  @Field(() => DateScalar, { nullable: true, description: 'Since when it was in that phase.' })
  phaseSince!: string | null;

  @Field(() => Int, { description: 'People who belonged to it.' })
  memberCount!: number;

  @Field(() => [StateCount], { description: 'Its actions by state, in the order of an action’s life.' })
  byState!: StateCount[];

  @Field(() => [HealthCount], { description: 'Its actions by health, most pressing first.' })
  byHealth!: HealthCount[];

  @Field(() => [PastAction], { description: 'Its actions, most pressing first, then by title.' })
  actions!: PastAction[];

  @Field(() => TimeToAnswer, { description: 'How long staff waited for an answer about its themes.' })
  timeToAnswer!: TimeToAnswer;

  @Field(() => GateDecision, {
    nullable: true,
    description: 'The newest decision on any of its gates that stood then; null when there was none.',
  })
  lastDecision!: GateDecision | null;

  @Field(() => Int, { description: 'Conditions of its gates that were not met yet.' })
  openConditions!: number;

  @Field(() => [LatestFigure], { description: 'What the figures known then said of its measures, by title.' })
  figures!: LatestFigure[];
}

@ObjectType({ description: 'The programme on one page, as it stood at the end of a past day.' })
export class PastBoard {
  @Field(() => DateScalar, { description: 'The day it is true of.' })
  asOf!: string;

  @Field(() => DateScalar, { description: 'The day up to which changes are told: today.' })
  today!: string;

  @Field(() => [PastSubgroup], { description: 'The subgroups, in their order of today.' })
  subgroups!: PastSubgroup[];

  @Field(() => [BoardChange], {
    description: 'What changed from then until today, subgroup by subgroup in their order.',
  })
  changes!: BoardChange[];

  @Field(() => TimeToAnswer, { description: 'How long staff waited for an answer about all themes.' })
  timeToAnswer!: TimeToAnswer;

  @Field(() => Int, { description: 'A median is told of so many themes or more.' })
  leastThemes!: number;

  @Field(() => Int, { description: 'How many editions were out.' })
  editionsOut!: number;

  @Field(() => Edition, {
    nullable: true,
    description: 'The edition that had gone out last; null when none had.',
  })
  latestEdition!: Edition | null;

  @Field(() => [Unheard], { description: 'Who was unheard, along each axis of coverage.' })
  unheard!: Unheard[];

  @Field(() => [String], {
    description: 'What cannot be known of that day, or is told as it is today, in sentences.',
  })
  notKnown!: string[];
}

@ObjectType({ description: 'The board of a past day, or why there is none.' })
export class PastBoardAnswer {
  @Field(() => PastBoard, { nullable: true, description: 'The board; null when the day was refused.' })
  board!: PastBoard | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day of which a board can be told; null when there is none.',
  })
  firstDay!: string | null;

  @Field(() => [UserError], { description: 'Why there is no board of the day; empty when there is.' })
  errors!: UserError[];
}
