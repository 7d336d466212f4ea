import { Field, Int, ObjectType } from '@nestjs/graphql';
import { type ActionHealth, type ActionState } from '@heard/domain';
import { Action, ActionUpdate } from '../actions/action.type';
import { ActionHealthEnum, ActionStateEnum } from '../graphql/enums';
import { DateScalar } from '../graphql/scalars';
import { Subgroup } from '../subgroups/subgroup.type';

@ObjectType({ description: 'How many actions are in a state.' })
export class StateCount {
  @Field(() => ActionStateEnum, { description: 'The state.' })
  state!: ActionState;

  @Field(() => Int, { description: 'How many; states with none are left out.' })
  count!: number;
}

@ObjectType({ description: 'How many actions are of a health.' })
export class HealthCount {
  @Field(() => ActionHealthEnum, { description: 'The health.' })
  health!: ActionHealth;

  @Field(() => Int, { description: 'How many; healths with none are left out.' })
  count!: number;
}

@ObjectType({ description: 'A subgroup on the board: where it stands and how its actions do.' })
export class BoardSubgroup {
  @Field(() => Subgroup, { description: 'The subgroup.' })
  subgroup!: Subgroup;

  @Field(() => Int, { description: 'People who belong to it today.' })
  memberCount!: number;

  @Field(() => [StateCount], { description: 'Its actions by state, in the order of an action’s life.' })
  byState!: StateCount[];

  @Field(() => [HealthCount], { description: 'Its actions by health, most pressing first.' })
  byHealth!: HealthCount[];
}

@ObjectType({ description: 'An update and the action it is about.' })
export class BoardUpdate {
  @Field(() => ActionUpdate, { description: 'The update.' })
  update!: ActionUpdate;

  @Field(() => Action, { description: 'Its action.' })
  action!: Action;
}

@ObjectType({ description: 'The programme on one page: where each priority stands and what is stuck.' })
export class Board {
  @Field(() => DateScalar, { description: 'The day it is true of.' })
  asOf!: string;

  @Field(() => [BoardSubgroup], { description: 'The subgroups, in their order.' })
  subgroups!: BoardSubgroup[];

  @Field(() => [Action], { description: 'Overdue actions, longest overdue first; 20 at most.' })
  late!: Action[];

  @Field(() => [Action], { description: 'Quiet actions, longest quiet first; 20 at most.' })
  quiet!: Action[];

  @Field(() => [BoardUpdate], { description: 'The newest update of each action, newest first; 10 at most.' })
  latestUpdates!: BoardUpdate[];
}
