import { Field, ObjectType } from '@nestjs/graphql';
import { UserError } from '../graphql/user-error.type';
import { Action, ActionUpdate, SavedView } from './action.type';

@ObjectType({ description: 'What came of a change to an action.' })
export class ActionPayload {
  @Field(() => Action, {
    nullable: true,
    description: 'The action as it is now, also when the change was refused as stale.',
  })
  action!: Action | null;

  @Field(() => [UserError], { description: 'Why nothing changed; empty when it did.' })
  errors!: UserError[];
}

@ObjectType({ description: 'What came of posting an update.' })
export class PostUpdatePayload {
  @Field(() => ActionUpdate, { nullable: true, description: 'The update as posted.' })
  update!: ActionUpdate | null;

  @Field(() => Action, { nullable: true, description: 'Its action as it is now.' })
  action!: Action | null;

  @Field(() => [UserError], { description: 'Why nothing was posted; empty when it was.' })
  errors!: UserError[];
}

@ObjectType({ description: 'What came of a change to the viewer’s saved views.' })
export class SavedViewPayload {
  @Field(() => [SavedView], { description: 'All of the viewer’s saved views, by name.' })
  savedViews!: SavedView[];

  @Field(() => [UserError], { description: 'Why nothing changed; empty when it did.' })
  errors!: UserError[];
}
