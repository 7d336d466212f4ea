import { Field, ObjectType } from '@nestjs/graphql';
import { UserError } from '../graphql/user-error.type';
import { Answer, Edition } from './edition.type';

@ObjectType({ description: 'What came of a change to an edition.' })
export class EditionPayload {
  @Field(() => Edition, {
    nullable: true,
    description: 'The edition as it is now, also when the change was refused as stale.',
  })
  edition!: Edition | null;

  @Field(() => [UserError], { description: 'Why nothing changed; empty when it did.' })
  errors!: UserError[];
}

@ObjectType({ description: 'What came of a change to an answer.' })
export class AnswerPayload {
  @Field(() => Answer, {
    nullable: true,
    description: 'The answer as it is now, also when the change was refused as stale.',
  })
  answer!: Answer | null;

  @Field(() => Edition, { nullable: true, description: 'The edition it is in.' })
  edition!: Edition | null;

  @Field(() => [UserError], { description: 'Why nothing changed; empty when it did.' })
  errors!: UserError[];
}
