import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Edition } from '../editions/edition.type';
import { DateScalar } from '../graphql/scalars';
import { UserError } from '../graphql/user-error.type';

@ObjectType({ description: 'One printed edition on one site’s wall.' })
export class Posting {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'The version of the edition that hangs.' })
  editionVersion!: number;

  @Field(() => DateScalar, { description: 'The day it was put up.' })
  putUpOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was taken down; null while it hangs.' })
  takenDownOn!: string | null;

  @Field(() => Int, { description: 'Goes up with every change; send it back.' })
  version!: number;
}

@ObjectType({ description: 'What came of a tick.' })
export class PostingPayload {
  @Field(() => Posting, {
    nullable: true,
    description: 'The posting as it is now, also when the change was refused as stale.',
  })
  posting!: Posting | null;

  @Field(() => Edition, { nullable: true, description: 'The edition that hangs.' })
  edition!: Edition | null;

  @Field(() => [UserError], { description: 'Why nothing changed; empty when it did.' })
  errors!: UserError[];
}
